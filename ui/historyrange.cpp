#include "ui/historyrange.h"

#include <algorithm>

namespace {

QDateTime at(const QDate &date, int hour, const QTimeZone &zone)
{
    return QDateTime(date, QTime(hour, 0), zone).toUTC();
}

// The day on whose morning the latest night ended, or will.
QDate morning(const QDateTime &now, const QTimeZone &zone)
{
    return now.toTimeZone(zone).date();
}

} // namespace

HistoryStretch HistoryRanges::night(const QDateTime &now, const QTimeZone &zone)
{
    const QDate day = morning(now, zone);
    return {.from = at(day.addDays(-1), 22, zone), .to = std::min(now, at(day, 7, zone))};
}

HistoryStretch HistoryRanges::stretch(HistoryRange range, const QDateTime &now, const QTimeZone &zone)
{
    const QDateTime there = now.toTimeZone(zone);
    switch (range) {
    case HistoryRange::LastNight: {
        const QDate day = morning(now, zone);
        return {.from = at(day.addDays(-1), 18, zone), .to = std::min(now, at(day, 12, zone))};
    }
    case HistoryRange::Day:
        return {.from = now.addSecs(-24 * 3600), .to = now};
    case HistoryRange::Week:
        return {.from = there.addDays(-7).toUTC(), .to = now};
    case HistoryRange::Month:
        return {.from = there.addDays(-30).toUTC(), .to = now};
    case HistoryRange::Year:
        return {.from = there.addYears(-1).toUTC(), .to = now};
    case HistoryRange::Own:
        break;
    }
    return {};
}
