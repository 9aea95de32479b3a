#pragma once

#include <QDialog>

class QPlainTextEdit;
class Paragraph;

// A report as it would leave this computer: seen first, then copied or saved.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    ReportDialog(const QString &report, QWidget *parent);

private:
    void copy();
    void save();

    QPlainTextEdit *m_text;
    Paragraph *m_result;
};
