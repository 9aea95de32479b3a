#pragma once

#include "ui/historyrange.h"

#include <QDialog>

class QDateTimeEdit;
class QPushButton;

// Asks for a range of one's own, by the home's wall clock.
class HistoryRangeDialog : public QDialog
{
    Q_OBJECT

public:
    HistoryRangeDialog(const HistoryStretch &stretch, const QTimeZone &zone, QWidget *parent);

Q_SIGNALS:
    void chosen(const HistoryStretch &stretch);

private:
    HistoryStretch stretch() const;

    QTimeZone m_zone;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    QPushButton *m_go;
};
