#pragma once

#include "ui/historyprint.h"
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
    void savePdf(const HistoryPrintWish &wish);
    void say(const QString &text, QColor Theme::*colour);

    // "Casa - Soggiorno 2024-01-15 - 2024-01-16.csv", without what a file's name cannot hold.
    static QString suggestedName(const CsvExport &what, const QString &suffix = QStringLiteral("csv"));

private:
    void exported(const CsvExport &what, const CsvOutcome &outcome);
    void saved(const QString &file, const QString &problem);
    void offer(const QString &file, bool opens);
    void imported(const QString &file, const CsvOutcome &outcome);
    static QString problem(const CsvOutcome &outcome, const QString &file);

    History &m_history;
    Paragraph *m_result;
    QPushButton *m_open;
    QPushButton *m_showInFolder;
    QString m_file;
};
