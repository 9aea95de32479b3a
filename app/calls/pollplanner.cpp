#include "app/calls/pollplanner.h"

#include <algorithm>

namespace {

constexpr qint64 daySeconds = 24 * 3600;
constexpr qint64 floorSeconds = 60;
constexpr qint64 mostBackOff = 40 * 60;

QDateTime dueAt(const ReadingNeed &need, qint64 interval, const QDateTime &now)
{
    QDateTime due = now; // not yet tried since the start, or tried before the clock was set back
    const bool tried = need.lastTry.isValid() && need.lastTry <= now.addSecs(floorSeconds);
    if (tried) {
        const qint64 backOff =
            need.failures > 0 ? std::min(mostBackOff, interval << std::min(need.failures - 1, 4)) : interval;
        due = need.lastTry.addSecs(std::max(backOff, interval));
    }
    if (!tried && need.readAt.isValid() && need.readAt <= now)
        due = std::max(due, need.readAt.addSecs(floorSeconds));
    if (need.wantedAt.isValid())
        due = std::min(due, need.wantedAt);
    return due;
}

} // namespace

qint64 PollPlanner::interval(const CallBudget &budget, const QDateTime &now, qsizetype thermostats)
{
    return std::max(floorSeconds, thermostats * daySeconds / budget.readingsPerDay(now));
}

std::optional<PlannedReading> PollPlanner::next(const QList<ReadingNeed> &needs, const CallBudget &budget,
                                                const QDateTime &now)
{
    const qint64 steady = interval(budget, now, needs.size());
    std::optional<PlannedReading> first;
    for (const ReadingNeed &need : needs) {
        if (need.underWay)
            continue;
        const QDateTime due = dueAt(need, steady, now);
        if (!first || due < first->at)
            first = PlannedReading{.moduleId = need.moduleId, .at = due};
    }
    if (first)
        first->at = std::max(first->at, budget.nextAllowed(now, CallBudget::Purpose::Reading));
    return first;
}
