#pragma once

#include "ui/historyrange.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QPushButton;

// The buttons that choose a range, and the question for one's own.
class HistoryRangeBar : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryRangeBar(QWidget *parent = nullptr);

    void setRange(HistoryRange range); // says nothing
    // What the question for one's own begins with.
    void setStretch(const HistoryStretch &stretch, const QTimeZone &zone);
    static QString name(HistoryRange range); // "Last night", in the middle of a sentence

Q_SIGNALS:
    void rangeChosen(HistoryRange range); // never Own
    void stretchChosen(const HistoryStretch &stretch);

private:
    void ask();

    QButtonGroup *m_group;
    HistoryStretch m_stretch;
    QTimeZone m_zone = QTimeZone::utc();
};
