#pragma once

#include "app/history/historyseries.h"
#include "app/smarther/temperature.h"
#include "ui/labels.h"

#include <QTimeZone>

class Household;
class QVBoxLayout;

// What happened within a range: one line each, the latest first.
class HistoryEventsPanel : public Surface
{
    Q_OBJECT

public:
    static constexpr int most = 40; // lines

    explicit HistoryEventsPanel(const Household &household, QWidget *parent = nullptr);

    // `events`: up to one more than `most`, which tells that there are others. `named`: each line names its thermostat.
    void setEvents(const QList<HistoryEvent> &events, const QTimeZone &zone, Temperature::Unit unit, const QDateTime &now, bool named);

private:
    const Household &m_household;
    QVBoxLayout *m_lines;
};
