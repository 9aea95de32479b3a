#pragma once

#include "app/error.h"
#include "app/smarther/thermostat.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <cmath>
#include <limits>
#include <optional>

// What the history tells, as values. All times are UTC, all temperatures °C, humidity is percent. Nothing is known
// between two readings that lie further apart than 2.5 times the planned distance (ux.md §6.3): that is a gap.

// One reading, as it was recorded.
struct HistoryReading
{
    QDateTime at = {}; // to the second
    std::optional<double> temperature = {};
    std::optional<double> humidity = {};
    std::optional<double> setPoint = {}; // as reported; no target in Off, Protection and Boost
    Mode mode = Mode::Unknown;
    Function function = Function::Unknown;
    LoadState load = LoadState::Unknown;
    int program = 0;         // meaningful in Automatic only; 0: none
    int plannedSeconds = 60; // the longest distance planned since the reading before it

    bool operator==(const HistoryReading &) const = default;
};

// True when the time between two readings that follow each other is known.
inline bool joined(const HistoryReading &before, const HistoryReading &after)
{
    return before.at.msecsTo(after.at) * 2 <= qint64(after.plannedSeconds) * 1000 * 5;
}

// What one column of a chart shows: the stretch [from + i*step, from + (i+1)*step) of time.
struct HistoryColumn
{
    static constexpr float none = std::numeric_limits<float>::quiet_NaN();

    float lowest = none; // measured in it
    float highest = none;
    float last = none;     // the latest measured in it, for the joining line
    float setPoint = none; // the latest target known in it; none in Off, Protection and Boost, and in a gap
    float lowestHumidity = none;
    float highestHumidity = none;
    float active = none; // share 0…1 of the known time in which the load was active; none: nothing is known
    Function function = Function::Unknown; // the latest known in it
    bool joins = true; // false: a gap lies between the previous reading and the first one of this column
};

// Of a range as a whole, for the sentence on top.
struct HistorySummary
{
    std::optional<double> lowest = {};
    std::optional<double> highest = {};
    std::optional<double> setPoint = {}; // if it was one throughout
    qint64 heatingSeconds = 0;           // the load was active; known to about usualIntervalSeconds / 2 at each edge
    qint64 coolingSeconds = 0;
    int edges = 0;                   // how often the load was seen to go on or off
    qint64 knownSeconds = 0;         // between joined readings
    qint64 gapSeconds = 0;           // of the range until now, before the first reading too, nothing is known; 0: there are none at all
    qint64 usualIntervalSeconds = 0; // median distance of joined readings; 0: there are none
};

struct HistorySeries
{
    QString moduleId = {};
    QDateTime from = {};
    QDateTime to = {};
    QList<HistoryColumn> columns = {};
    QDateTime firstReading = {}; // of this thermostat at all; invalid: none
    HistorySummary summary = {};
};

// As they were when a thermostat was last read, or in the file it was imported from; empty: nobody said.
struct HistoryNames
{
    QString home = {};
    QString thermostat = {};
    QString zone = {}; // the home's, as IANA names it

    bool operator==(const HistoryNames &) const = default;
};

// Of a thermostat, at all.
struct HistoryKept
{
    QString moduleId = {};
    QDateTime last = {}; // the latest reading; invalid: events alone
    HistoryNames names = {};

    bool operator==(const HistoryKept &) const = default;
};

// Something that happened. Fields that say nothing about its kind are empty.
struct HistoryEvent
{
    enum class Kind {
        Command, // sent from here; `outcome` says what became of it
        Change,  // seen by a reading: from outside, or by the program
        Outage,  // from `at` to `until`; of one thermostat, or of all when moduleId is empty
        SignIn,  // a person's, in the browser; of all
    };
    enum class Origin { Here, Outside, Program, Cloud };
    enum class Outcome {
        UnderWay, // or nobody was there to see its end
        Confirmed,
        Unconfirmed,
        NotKept,
        Refused,
        Replaced, // another one followed before it was read back
    };

    QDateTime at = {}; // to the millisecond; of a change: when it was read
    QString moduleId = {};
    Kind kind = Kind::Change;
    Origin by = Origin::Outside;
    Outcome outcome = Outcome::UnderWay;

    Mode mode = Mode::Unknown; // what was asked for, or is so now
    std::optional<double> setPoint = {};
    std::optional<int> program = {};
    // The end of the mode; of an outage, its own. Invalid: none, or the program did not see it.
    QDateTime until = {};
    QDateTime after = {}; // of a change: the reading before, so it happened between the two; invalid: unknown
    std::optional<Error::Kind> error = {}; // of an outage, and of a command that was refused or not confirmed

    bool operator==(const HistoryEvent &) const = default;
};

// Which of them.
struct HistoryEventFilter
{
    QString moduleId = {}; // what concerns all counts too; empty: of every thermostat, also of those that are gone
    QList<HistoryEvent::Kind> kinds = {};
};

// A value known by sampling, and how far it may be off: half the distance of the readings at each edge, added up. What
// goes on and off between two readings is not in it.
struct Estimate
{
    double value = 0;
    double error = 0;

    bool operator==(const Estimate &) const = default;
};

// What the readings of the last eight weeks say.
struct HistoryInsights
{
    struct Span // a day or a week of the home's wall clock
    {
        QDate day = {}; // its first
        int days = 1;
        Estimate heatingHours = {};
        Estimate coolingHours = {};
        double knownHours = 0; // of about 24 × days
        std::optional<double> coldest = {};
        std::optional<double> warmest = {};
        std::optional<double> mean = {}; // over the known time
    };
    struct Extreme
    {
        QDateTime at = {};
        double temperature = 0;
    };
    struct Damp // at least an hour above 65 %, or below 35 %
    {
        QDateTime from = {};
        QDateTime to = {};
        double furthest = 0; // percent
        bool tooHigh = true;
    };

    QList<Span> days = {};  // the last 14, oldest first; the last is today, up to now
    Span thisWeek = {};     // from Monday on, up to now
    Span lastWeekSoFar = {}; // as long a part of the week before, for comparing
    Span lastWeek = {};     // whole
    std::optional<Estimate> warmUpMinutes = {};  // for a degree up, while heating
    std::optional<Estimate> coolDownMinutes = {}; // for a degree down, while not heating
    std::optional<Extreme> coldest = {};
    std::optional<Extreme> warmest = {};
    QList<Damp> damp = {}; // the latest twenty, latest first
};
