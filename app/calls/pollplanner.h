#pragma once

#include "app/calls/callbudget.h"
#include "app/calls/habits.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

// What the planner knows of a thermostat. Times are UTC.
struct ReadingNeed
{
    QString moduleId;
    QDateTime lastTry = {};    // invalid: not since the program started
    QDateTime readAt = {};     // of the last good reading; invalid: never
    QDateTime wantedAt = {};   // a reading asked for at a moment, after a command; or invalid
    QDateTime changesAt = {};  // its mode ends, or its program goes on to the next temperature; or invalid
    QDateTime shownSince = {}; // invalid: not on screen
    bool glanced = false;      // its number is always in sight, such as in the tray, and nobody is known to look
    int failures = 0;          // in a row, of this thermostat alone
    bool underWay = false;     // counts among the thermostats, and is not planned
};

struct PlannedReading
{
    QString moduleId;
    QDateTime at; // UTC; now or later

    bool operator==(const PlannedReading &) const = default;
};

// Seconds between two readings of one thermostat.
struct Pace
{
    qint64 shown;    // while it is on screen
    qint64 recorded; // while it is only recorded

    // While it is glanced at: for half the weight of what is on screen the best distance is longer by the root of two.
    qint64 glanced() const { return std::min(recorded, std::llround(static_cast<double>(shown) * std::numbers::sqrt2)); }
    bool operator==(const Pace &) const = default;
};

// When which thermostat is read next. Pure.
//
// The aim is the least age of what a person sees. Reading at intervals T gives a mean age T/2, so that for a given
// number of calls the best is one interval for all that will be on screen: one price for a call, whoever looks when.
// The shortest interval is sought that can be held: for no moment of the coming 24 hours may the calls expected
// until then, by what is on screen now and by the habits, exceed what the rolling window will have free by then. So
// what yesterday spent in the evening is not counted on before this evening, and what nobody will look at is
// saved for when somebody does. Readings just before a habitual hour are not planned: the reading at its opening costs as
// much and is certain to be seen.
//
// What is only recorded is read within two hours, come what may; and more often with the calls that are left even if
// there are twice the looks that are expected.
//
// The reserve is the person's throughout. A rolling window has no end near which an unused reserve would be
// lost, so that there is no moment to hand it out to reading. The 60 calls planned for the person are another
// matter: the plan follows what this person really does, and the rest flows back to reading.
namespace PollPlanner {

// For so many thermostats, of which some are on screen since a moment. Renewed on events, and at most every
// half hour, or what is shown of it would dither.
struct Viewed
{
    qsizetype thermostats = 0;
    qsizetype shown = 0;
    QDateTime since = {}; // UTC
    qsizetype glanced = 0; // always, whether or not on screen
    qsizetype lists = 0;   // of programs that are wanted: an hour apart when calls are scarce
    bool onBattery = false;
};
Pace pace(const Viewed &viewed, const Habits &habits, const CallBudget &budget, const QDateTime &now);

// Empty when there is nothing to read.
std::optional<PlannedReading> next(const QList<ReadingNeed> &needs, const Pace &pace, const CallBudget &budget,
                                   const QDateTime &now);

// When a call may go to something else, such as a list of programs, and still every thermostat is read within two
// hours; now or later.
QDateTime othersAllowed(const QList<ReadingNeed> &needs, const CallBudget &budget, const QDateTime &now);

} // namespace PollPlanner
