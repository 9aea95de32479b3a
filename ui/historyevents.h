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

    // How the lines are worded.
    struct Wording
    {
        QTimeZone zone;
        Temperature::Unit unit;
        QDateTime now;
        bool named; // each line names its thermostat
    };

    // `events`: up to one more than `limit`, which tells that there are others.
    void setEvents(const QList<HistoryEvent> &events, const Wording &wording);
    static QStringList lines(const QList<HistoryEvent> &events, int limit, const Household &household, const Wording &wording);

private:
    const Household &m_household;
    QVBoxLayout *m_lines;
};
