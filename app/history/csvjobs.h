#pragma once

#include "app/history/historystore.h"

// Long work on the disk, in steps between which readings can be recorded and charts drawn: each step answers with the
// outcome once it is done. A job that is dropped before leaves no file behind.
class CsvExportJob
{
public:
    explicit CsvExportJob(const CsvExport &what) : m_what(what), m_writer(what), m_from(what.from) {}
    std::optional<CsvOutcome> step(HistoryStore &store);

private:
    CsvExport m_what;
    CsvWriter m_writer;
    bool m_open = false;
    qsizetype m_source = 0;
    QDateTime m_from; // of what is still to be written of it
};

// First the whole file is looked through, then its readings are put into the store.
class CsvImportJob
{
public:
    explicit CsvImportJob(const QString &file) : m_reader(file) {}
    std::optional<CsvOutcome> step(HistoryStore &store);

private:
    enum class Stage { Closed, Checking, Storing };
    CsvReader m_reader;
    Stage m_stage = Stage::Closed;
    qint64 m_added = 0;
};
