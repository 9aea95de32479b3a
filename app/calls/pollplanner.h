#pragma once

#include "app/calls/callbudget.h"

#include <QList>
#include <QString>

#include <optional>

// What the planner knows of a thermostat. Times are UTC.
struct ReadingNeed
{
    QString moduleId;
    QDateTime lastTry = {};  // invalid: not since the program started
    QDateTime readAt = {};   // of the last good reading; invalid: never
    QDateTime wantedAt = {}; // a reading asked for at a moment: after a command, at the end of a mode; or invalid
    int failures = 0;        // in a row, of this thermostat alone
    bool underWay = false;   // counts among the thermostats, and is not planned
};

struct PlannedReading
{
    QString moduleId;
    QDateTime at; // UTC; may lie in the past: now

    bool operator==(const PlannedReading &) const = default;
};

// When which thermostat is read next: pure. Divides what is left of the day's calls evenly; a thermostat that
// fails alone is tried less and less often; nothing is read again within a minute unless asked for.
namespace PollPlanner {

// The steady time between two readings of one thermostat, in seconds.
qint64 interval(const CallBudget &budget, const QDateTime &now, qsizetype thermostats);

// Empty when there is nothing to read.
std::optional<PlannedReading> next(const QList<ReadingNeed> &needs, const CallBudget &budget, const QDateTime &now);

} // namespace PollPlanner
