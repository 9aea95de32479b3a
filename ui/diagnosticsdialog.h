#pragma once

#include "app/diagnostics/check.h"
#include "ui/errorwords.h"
#include "ui/labels.h"

#include <QDialog>
#include <QHash>

class QGridLayout;
class QCheckBox;
class QPushButton;
class VerboseLog;

// Runs a check, and shows what each of its steps finds; from here to the report and to the log (ux.md §6.5).
class DiagnosticsDialog : public QDialog
{
    Q_OBJECT

public:
    // `makeReport` is called when it is asked for.
    DiagnosticsDialog(Check &check, VerboseLog &verbose, const Clock &clock, const QString &logFolder, std::function<QString()> makeReport,
                      QWidget *parent);
    ~DiagnosticsDialog() override; // the check is given up

Q_SIGNALS:
    void stepRequested(ErrorText::Step step, ErrorText::Field field);

private:
    struct Row
    {
        IconLabel *icon;
        Paragraph *text;
        QPushButton *step;
    };
    void addRow(QGridLayout *rows, Check::Step step);
    void run();
    void show(Check::Step step, const Check::Result &result);
    void showEnd();
    void showVerbose();

    Check &m_check;
    VerboseLog &m_verbose;
    const Clock &m_clock;
    QHash<int, Row> m_rows;
    Paragraph *m_summary;
    QCheckBox *m_tellsMore; // the log
    QPushButton *m_run;
};
