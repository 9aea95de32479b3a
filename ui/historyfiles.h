#pragma once

#include "app/history/history.h"
#include "ui/labels.h"

class QPushButton;

// Readings to a file and from one: asks for the file, and says what came of it in a line of its own.
class HistoryFiles : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryFiles(History &history, QWidget *parent = nullptr);

    // `what` without file and format, which are asked for.
    void exportCsv(const CsvExport &what);
    void importCsv();
    void say(const QString &text, QColor Theme::*colour);

    // "Casa - Soggiorno 2024-01-15 - 2024-01-16.csv", without what a file's name cannot hold.
    static QString suggestedName(const CsvExport &what);

private:
    void exported(const CsvExport &what, const CsvOutcome &outcome);
    void imported(const QString &file, const CsvOutcome &outcome);
    static QString problem(const CsvOutcome &outcome, const QString &file);

    History &m_history;
    Paragraph *m_result;
    QPushButton *m_showInFolder;
    QString m_file;
};
