#pragma once

#include "app/history/historycsv.h"
#include "app/history/sample.h"

#include <QFile>
#include <QHash>
#include <QSaveFile>

#include <vector>

// Writes what historycsv.h describes.
class CsvWriter
{
public:
    explicit CsvWriter(const CsvExport &what);

    bool open();
    bool write(const CsvExport::Source &source, const std::vector<Sample> &samples);
    CsvOutcome finish(); // puts the file in place; without it there is none

private:
    void appendTime(QByteArray &line, qint64 at, const QTimeZone &zone);

    CsvExport m_what;
    QSaveFile m_file;
    char m_separator = ',';
    char m_decimal = '.';
    qint64 m_rows = 0;
    // The zone's distance from UTC is asked for once in a quarter of an hour, the finest step of any zone's changes.
    qint64 m_quarter = -1;
    int m_offset = 0;
    qint64 m_day = -1;
    QByteArray m_date;
};

// Reads it back.
class CsvReader
{
public:
    struct Row
    {
        QString moduleId;
        Sample sample;
    };

    explicit CsvReader(const QString &file) : m_file(file) {}

    bool open();
    // The next rows, at most `most`; fewer at the end, or where something is wrong: outcome() says which.
    std::vector<Row> next(int most);
    const CsvOutcome &outcome() const { return m_outcome; }
    // What the thermostats that came so far are called, by their ids.
    const QHash<QString, HistoryNames> &names() const { return m_names; }

private:
    bool readHeader();
    bool parse(const QByteArray &line, Row &row);
    void fail(CsvOutcome::Problem problem, const QString &detail);

    QFile m_file;
    CsvOutcome m_outcome;
    char m_separator = ',';
    QHash<QByteArray, qsizetype> m_columns;
    QHash<QString, HistoryNames> m_names;
};
