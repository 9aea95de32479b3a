#include "app/calls/pollplanner.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

constexpr size_t hoursAhead = 24;

constexpr double fastest = 60;         // seconds between two readings of one thermostat
constexpr double fastestRecorded = 600;
constexpr double slowest = 110 * 60;   // leaves time for a second and third try within two hours
constexpr double recordedRatio = 30;   // 1/sqrt(w)

constexpr qint64 freshSeconds = 60;    // a reading so young is not renewed when its thermostat comes on screen
constexpr qint64 rareFreshSeconds = 120;
constexpr qint64 changeSeconds = 30;   // after its time a change can be read
constexpr qint64 apartSeconds = 1;     // many that are due at once, as at the start (ux.md T-19)
constexpr qint64 firstBackOff = 300;
constexpr qint64 mostBackOff = 40 * 60;

Pace paceAt(double x)
{
    return {.shown = std::llround(std::clamp(x, fastest, slowest)),
            .recorded = std::llround(std::clamp(x * recordedRatio, fastestRecorded, slowest))};
}

// What the 24 hours ahead bring, hour by hour.
struct Ahead
{
    double shown;     // thermostat-hours on screen
    double recorded;  // thermostat-hours not on screen
    double openings;
    double available; // calls for reading from now to the end of the hour
};
using Day = std::array<Ahead, hoursAhead>;

Day lookAhead(const PollPlanner::Viewed &viewed, const Habits &habits, const CallBudget &budget,
              const QDateTime &now)
{
    const double all = static_cast<double>(viewed.thermostats);
    // Whoever looks at an unusual time goes on for as long as is usual, or as they already do.
    const double surprise =
        static_cast<double>(viewed.shown) - habits.expected(now, viewed.thermostats).shown;
    const double sofar = viewed.since.isValid() ? static_cast<double>(viewed.since.secsTo(now)) / 3600 : 0;
    const double length = std::max(habits.lengthOfALook(), sofar);
    Day day;
    for (size_t i = 0; i < hoursAhead; ++i) {
        const auto hour = static_cast<qint64>(i);
        const Habits::Hour usual = habits.expected(now.addSecs(hour * 3600), viewed.thermostats);
        // The part of this hour that a look with that mean length, now under way, still lasts.
        const double goesOn =
            length * (std::exp(-static_cast<double>(i) / length) - std::exp(-static_cast<double>(i + 1) / length));
        const double shown = std::min(all, usual.shown + std::max(0.0, surprise) * goesOn);
        const double byPerson = habits.personPerDay() * static_cast<double>(i + 1) / hoursAhead;
        day[i] = {.shown = shown,
                  .recorded = all - shown,
                  .openings = usual.openings,
                  .available = CallBudget::perDay - CallBudget::reserve - byPerson -
                               budget.used(now.addSecs((hour + 1) * 3600))};
    }
    return day;
}

bool canBeHeld(const Pace &pace, const Day &day)
{
    double calls = 0;
    for (const Ahead &hour : day) {
        // A look costs a reading at its opening, and then on the average starts in the middle of an interval.
        const double onScreen = hour.shown * 3600 / static_cast<double>(pace.shown) + hour.openings / 2;
        calls += std::max(onScreen, hour.openings) + hour.recorded * 3600 / static_cast<double>(pace.recorded);
        if (calls > hour.available)
            return false;
    }
    return true;
}

// Less and less often, and not all that failed together at the same moment again: the jitter is the same for
// the same thermostat and failure.
qint64 backOff(const ReadingNeed &need, qint64 interval)
{
    const qint64 wait =
        std::min(mostBackOff, std::min(interval, firstBackOff) << std::min(need.failures - 1, 6));
    return wait + wait * static_cast<qint64>(qHash(need.moduleId, static_cast<size_t>(need.failures)) % 25) / 100;
}

// When a thermostat is to be read, and how urgent that is among those which are late: its age in intervals.
struct Turn
{
    QDateTime due; // not in the past
    double urgency;

    bool isBefore(const Turn &other) const { return due != other.due ? due < other.due : urgency > other.urgency; }
};

Turn turnOf(const ReadingNeed &need, const Pace &pace, const QDateTime &now)
{
    const bool isShown = need.shownSince.isValid();
    // A time in the future was noted before the clock was set back.
    const QDateTime tooLate = now.addSecs(freshSeconds);
    const QDateTime &last = need.lastTry.isValid() && need.lastTry <= tooLate ? need.lastTry : need.readAt;
    if (!last.isValid() || last > tooLate)
        return {.due = now, .urgency = isShown ? 2e9 : 1e9};

    const qint64 interval = isShown ? pace.shown : pace.recorded;
    QDateTime due = last.addSecs(need.failures > 0 ? backOff(need, interval) : interval);
    const qint64 fresh = std::clamp(pace.shown / 4, freshSeconds, rareFreshSeconds);
    if (isShown && last.secsTo(need.shownSince) >= fresh)
        due = std::min(due, need.shownSince);
    if (need.changesAt.isValid() && need.failures == 0) {
        // What nobody sees is read earlier for it, but hardly more often.
        const QDateTime changed = need.changesAt.addSecs(changeSeconds);
        if (last < changed && (isShown || last.secsTo(changed) > interval / 2))
            due = std::min(due, std::max(changed, last.addSecs(freshSeconds)));
    }
    // The next reading moves to the moment at which it was asked for; one far ahead was noted, too, before the
    // clock was set back.
    if (need.wantedAt.isValid() && need.wantedAt <= std::max(due, tooLate))
        return {.due = std::max(need.wantedAt, now), .urgency = 3e9};
    return {.due = std::max(due, now),
            .urgency = static_cast<double>(last.secsTo(now)) / static_cast<double>(interval)};
}

} // namespace

Pace PollPlanner::pace(const Viewed &viewed, const Habits &habits, const CallBudget &budget,
                       const QDateTime &now)
{
    const Day day = lookAhead(viewed, habits, budget, now);
    double tooFast = fastestRecorded / recordedRatio;
    if (canBeHeld(paceAt(tooFast), day))
        return paceAt(tooFast);
    double canHold = slowest; // if even that is too much, the budget itself stops reading
    for (int i = 0; i < 16; ++i) {
        const double middle = std::sqrt(tooFast * canHold);
        (canBeHeld(paceAt(middle), day) ? canHold : tooFast) = middle;
    }
    return paceAt(canHold);
}

std::optional<PlannedReading> PollPlanner::next(const QList<ReadingNeed> &needs, const Pace &pace,
                                                const CallBudget &budget, const QDateTime &now)
{
    const ReadingNeed *first = nullptr;
    Turn turn{.due = now, .urgency = 0};
    QDateTime earliest = budget.nextAllowed(now, CallBudget::Purpose::Reading);
    for (const ReadingNeed &need : needs) {
        if (need.lastTry.isValid() && need.lastTry <= now)
            earliest = std::max(earliest, need.lastTry.addSecs(apartSeconds));
        const Turn its = turnOf(need, pace, now);
        if (!need.underWay && (!first || its.isBefore(turn))) {
            first = &need;
            turn = its;
        }
    }
    if (!first)
        return std::nullopt;
    return PlannedReading{.moduleId = first->moduleId, .at = std::max(turn.due, earliest)};
}
