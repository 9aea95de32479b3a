#include "app/calls/pollplanner.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace {

constexpr double fastest = 60; // seconds between two readings of one thermostat
constexpr double fastestRecorded = 600;
constexpr double slowest = 116 * 60; // leaves time for further tries within two hours
constexpr qint64 recordedWithin = 7200;
constexpr double doubt = 2;  // what is only recorded leaves calls for so many times the looks expected
constexpr double screen = 8; // thermostats that can be seen at once
constexpr double byChance = 4; // of looks by chance: the variance of hours seen, in looks of usual length
constexpr double hedge = 4;    // of days that are known: how much more than what they differed by
constexpr double margin = 4; // calls, for failures

constexpr qint64 freshSeconds = 60; // a reading so young is not renewed when its thermostat comes on screen
constexpr qint64 rareFreshSeconds = 120;
constexpr qint64 changeSeconds = 30; // after its time a change can be read
constexpr qint64 apartSeconds = 1;   // many that are due at once, as at the start (ux.md T-19)
constexpr qint64 firstBackOff = 60;
constexpr qint64 mostBackOff = 40 * 60;
constexpr qint64 mostBackOffShown = 5 * 60; // who looks at it waits for it

// What a stretch of the 24 hours ahead brings.
struct Ahead
{
    double shown;    // thermostat-hours on screen
    double glanced;  // thermostat-hours not on screen, yet glanced at
    double recorded; // thermostat-hours of neither
    double openings;
    double available; // calls for reading from now to its end
};
// The next hour is looked at more closely: what it holds is decided now.
constexpr std::array minutesAhead{10,  20,  30,   40,   50,   60,   90,   120,  180,  240,
                                  300, 360, 420,  480,  540,  600,  660,  720,  780,  840,
                                  900, 960, 1020, 1080, 1140, 1200, 1260, 1320, 1380, 1440};
using Day = std::array<Ahead, minutesAhead.size()>;

// For how many hours those on screen will stay there: for the rest of what is usual, or, if it is longer than
// that already, for as much more as this share of it.
double rest(const PollPlanner::Viewed &viewed, double usualLength, double longer, const QDateTime &now)
{
    const double sofar =
        viewed.since.isValid() ? std::max(0.0, static_cast<double>(viewed.since.secsTo(now)) / 3600) : 0;
    return std::max(usualLength - sofar, sofar * longer) + 0.05;
}

// What is on screen now counts as it is; the looks that may come with the root of the mean square, as the
// loss grows with the square of what is to be seen with few calls: whoever looks as always is no risk, and
// for whoever looks by chance more is kept than is needed on the average. Which of the two it is, whole days tell.
Day lookAhead(const PollPlanner::Viewed &viewed, const Habits &habits, const CallBudget &budget,
              const QDateTime &now)
{
    const double all = static_cast<double>(viewed.thermostats);
    const double atOnce = std::max(1.0, std::min(all, screen));
    const double shownNow = static_cast<double>(viewed.shown);
    const double glancedShare = static_cast<double>(viewed.glanced) / std::max(1.0, all);
    const double length = habits.lengthOfALook();
    const double oneLook = length * (viewed.shown > 0 ? shownNow : atOnce);
    const double surprise = hedge * habits.surprise();
    // Less for whoever looks as always; but what is kept for longer looks is also what many thermostats that are only
    // recorded can need, whose turns do not come as evenly as is reckoned here.
    const double ofRecord = std::min(1.0, 2 * all * 24 * 3600 / slowest / (CallBudget::perDay - CallBudget::reserve));
    const double longer = std::clamp(surprise / (byChance * oneLook), ofRecord, 1.0) / 4;
    const double goesOn = rest(viewed, length, longer, now);
    double from = 0; // hours
    double sure = 0; // thermostat-hours until then
    double mean = 0;
    double variance = 0;
    double before = 0;
    Day day;
    for (size_t i = 0; i < day.size(); ++i) {
        const double to = minutesAhead[i] / 60.0;
        const double hours = to - from;
        const Habits::Hour usual =
            habits.expected(now.addSecs(std::llround(from * 3600)), viewed.thermostats);
        const double goingOn = shownNow * std::clamp(goesOn - from, 0.0, hours);
        const double more = std::max(0.0, usual.shown * hours - goingOn);
        sure += goingOn;
        mean += more;
        variance += more * std::min(byChance * oneLook * std::max(0.0, 1 - usual.shown / atOnce), surprise);
        const double until = sure + std::sqrt(mean * mean + variance);
        const double shown = std::min(all * hours, until - before);
        before = until;
        const double unseen = all * hours - shown;
        const double glanced = unseen * glancedShare;
        day[i] = {.shown = shown,
                  .glanced = glanced,
                  .recorded = unseen - glanced,
                  .openings = usual.openings * hours,
                  .available = CallBudget::perDay - CallBudget::reserve - margin -
                               habits.personPerDay() * to / 24 - std::min(static_cast<double>(viewed.lists), to) -
                               budget.used(now.addSecs(60 * minutesAhead[i]))};
        from = to;
    }
    return day;
}

// With so many seconds between two readings, and so many times the looks that are expected.
bool canBeHeld(double shown, double recorded, const Day &day, double looks)
{
    const double glanced = std::min(recorded, shown * std::numbers::sqrt2);
    double calls = 0;
    for (const Ahead &ahead : day) {
        // A look costs a reading at its opening, and then on the average starts in the middle of an interval.
        const double onScreen = ahead.shown * 3600 / shown + ahead.openings / 2;
        calls += looks * std::max(onScreen, ahead.openings) + ahead.glanced * 3600 / glanced +
                 ahead.recorded * 3600 / recorded;
        if (calls > ahead.available)
            return false;
    }
    return true;
}

// The shortest interval that can be held, from this one to the slowest. If even that is too much, the budget
// itself stops reading.
template <typename Holds>
double fastestThatHolds(double tooFast, Holds holds)
{
    if (holds(tooFast))
        return tooFast;
    double canHold = slowest;
    for (int i = 0; i < 16; ++i) {
        const double middle = std::sqrt(tooFast * canHold);
        (holds(middle) ? canHold : tooFast) = middle;
    }
    return canHold;
}

// Twice soon, as most failures are over by then and the two hours go on; then less and less often. Not all that
// failed together at the same moment again: the jitter is the same for the same thermostat and failure, on every
// computer.
qint64 backOff(const ReadingNeed &need, qint64 interval)
{
    const qint64 most = need.shownSince.isValid() ? std::max(interval, mostBackOffShown) : mostBackOff;
    const qint64 wait =
        std::min(most, std::min(interval, firstBackOff) << std::clamp(2 * (need.failures - 2), 0, 6));
    return wait + wait * (qChecksum(need.moduleId.toUtf8() + QByteArray::number(need.failures)) % 25) / 100;
}

// When a thermostat is to be read, and how urgent that is among those which are late: its age in intervals.
struct Turn
{
    QDateTime due; // not in the past
    double urgency;

    bool isBefore(const Turn &other) const
    {
        return due != other.due ? due < other.due : urgency > other.urgency;
    }
};

// How old a reading may be to be left alone when its thermostat comes on screen. When hardly a reading of each
// thermostat is left, those that are only recorded would have to wait for it.
qint64 freshFor(const Pace &pace, const CallBudget &budget, qsizetype thermostats, const QDateTime &now)
{
    const int left = CallBudget::perDay - CallBudget::reserve - budget.used(now);
    return left > thermostats ? std::clamp(pace.shown / 4, freshSeconds, rareFreshSeconds)
                              : std::max(pace.shown / 2, freshSeconds);
}

// Invalid: never, or it was noted before the clock was set back.
QDateTime lastOf(const ReadingNeed &need, const QDateTime &now)
{
    const QDateTime tooLate = now.addSecs(freshSeconds);
    const QDateTime &last = need.lastTry.isValid() && need.lastTry <= tooLate ? need.lastTry : need.readAt;
    return last <= tooLate ? last : QDateTime();
}

// The good reading before which no two hours may pass; the last try where none is known.
QDateTime readOf(const ReadingNeed &need, const QDateTime &now)
{
    return need.readAt.isValid() && need.readAt <= now.addSecs(freshSeconds) ? need.readAt : lastOf(need, now);
}

// The calls that are kept for what must be on record within two hours, when hardly any are left.
class Kept
{
public:
    Kept(const QList<ReadingNeed> &needs, const CallBudget &budget, const QDateTime &now)
        : m_budget(budget), m_now(now), m_spare(needs.size() * (needs.size() > 4 ? 5 : 3) / 10)
    {
        if (left(now) > needs.size() + m_spare)
            return;
        for (const ReadingNeed &need : needs) {
            if (const QDateTime read = readOf(need, now); read.isValid())
                m_deadlines << (need.failures > 0 || need.underWay ? std::max(deadlineOf(read), soonAfter(need.lastTry)) : deadlineOf(read));
        }
        std::sort(m_deadlines.begin(), m_deadlines.end());
    }
    // When a call may go to something else: as soon as all of them still find one at their deadlines; now or later.
    QDateTime allows(const QDateTime &own = {}) const
    {
        QDateTime allowed = m_now;
        qsizetype others = 0;
        bool isLeftOut = !own.isValid();
        for (const QDateTime &deadline : m_deadlines) {
            if (deadline == own && !std::exchange(isLeftOut, true))
                continue;
            if (left(deadline) <= ++others + m_spare)
                allowed = deadline;
        }
        return allowed;
    }
    // The same for one of them, for which it is enough that the others do, and which need not wait beyond its own.
    QDateTime allowsOne(const QDateTime &read) const { return std::min(allows(deadlineOf(read)), deadlineOf(read)); }

private:
    QDateTime deadlineOf(const QDateTime &last) const { return std::max(m_now, last.addSecs(std::llround(slowest))); }
    // By then a try has been made again, if it failed.
    static QDateTime soonAfter(const QDateTime &tried) { return tried.addSecs(firstBackOff * 5 / 4); }
    qsizetype left(const QDateTime &at) const { return CallBudget::perDay - CallBudget::reserve - m_budget.used(at); }

    const CallBudget &m_budget;
    const QDateTime &m_now;
    qsizetype m_spare;            // calls, for failures and a listing
    QList<QDateTime> m_deadlines; // ascending; empty when there are calls enough
};

// Those that are only recorded, when there are calls to read them more often than must be. Whoever comes to look has them
// read one after another: it is best that they are not all equally old, and the oldest goes first.
class Spread
{
public:
    Spread(const QList<ReadingNeed> &needs, const Pace &pace, const QDateTime &now) : m_interval(pace.recorded)
    {
        if (pace.recorded >= std::llround(slowest))
            return;
        for (const ReadingNeed &need : needs) {
            const QDateTime last = lastOf(need, now);
            if (!isOneOfThem(need) || !last.isValid())
                continue;
            ++m_count;
            m_oldest = m_oldest.isValid() ? std::min(m_oldest, last) : last;
            m_newest = m_newest.isValid() ? std::max(m_newest, last) : last;
        }
    }
    // When the one that was read longest ago goes before its turn; the turn of the others.
    QDateTime due(const ReadingNeed &need, const QDateTime &last, const QDateTime &turn) const
    {
        if (m_count < 2 || !isOneOfThem(need) || last != m_oldest)
            return turn;
        return std::min(turn, std::max(last.addSecs(m_interval / 2), m_newest.addSecs(m_interval / m_count)));
    }

private:
    static bool isOneOfThem(const ReadingNeed &need)
    {
        return !need.shownSince.isValid() && !need.glanced && need.failures == 0 && !need.underWay;
    }

    qint64 m_interval;
    qsizetype m_count = 0;
    QDateTime m_oldest;
    QDateTime m_newest;
};

Turn turnOf(const ReadingNeed &need, const Pace &pace, qint64 fresh, const Kept &kept, const Spread &spread,
            const QDateTime &now)
{
    const bool isShown = need.shownSince.isValid();
    const QDateTime tooLate = now.addSecs(freshSeconds);
    const QDateTime last = lastOf(need, now);
    const bool isWanted = need.wantedAt.isValid() && need.wantedAt <= now;
    if (!last.isValid())
        return {.due = now, .urgency = isWanted ? 3e9 : isShown ? 2e9 : 1e9};

    const qint64 interval = isShown ? pace.shown : need.glanced ? pace.glanced() : pace.recorded;
    QDateTime due = spread.due(need, last, last.addSecs(need.failures > 0 ? backOff(need, interval) : interval));
    // What failed a few times is tried once more while there are no two hours without a reading.
    const QDateTime lastChance = need.readAt.addSecs(recordedWithin - firstBackOff);
    if (need.failures > 0 && need.failures <= 3 && need.readAt.isValid() && last < lastChance)
        due = std::min(due, std::max(last.addSecs(firstBackOff), lastChance));
    if (isShown && last.secsTo(need.shownSince) >= fresh)
        due = std::min(due, need.shownSince);
    if (need.changesAt.isValid() && need.failures == 0) {
        // What nobody sees is read earlier for it, but hardly more often.
        const QDateTime changed = need.changesAt.addSecs(changeSeconds);
        if (last < changed && (isShown || last.secsTo(changed) > interval / 2))
            due = std::min(due, std::max(changed, last.addSecs(freshSeconds)));
    }
    // The next reading moves to the moment at which it was asked for; one far ahead was noted, too, before
    // the clock was set back.
    if (need.wantedAt.isValid() && need.wantedAt <= std::max(due, tooLate))
        return {.due = std::max(need.wantedAt, now), .urgency = 3e9};
    // No gap of two hours on record: that goes before what is on screen.
    const auto age = static_cast<double>(last.secsTo(now));
    return {.due = std::max({due, kept.allowsOne(readOf(need, now)), now}),
            .urgency = age / static_cast<double>(interval) + (age >= slowest ? 1e6 : 0)};
}

} // namespace

Pace PollPlanner::pace(const Viewed &viewed, const Habits &habits, const CallBudget &budget,
                       const QDateTime &now)
{
    const Day day = lookAhead(viewed, habits, budget, now);
    const double shown =
        fastestThatHolds(fastest, [&](double each) { return canBeHeld(each, slowest, day, 1); });
    const double recorded =
        viewed.onBattery ? slowest : fastestThatHolds(std::max(shown, fastestRecorded), [&](double each) {
            return canBeHeld(shown, each, day, doubt);
        });
    return {.shown = std::llround(shown), .recorded = std::llround(recorded)};
}

QDateTime PollPlanner::othersAllowed(const QList<ReadingNeed> &needs, const CallBudget &budget, const QDateTime &now)
{
    return Kept(needs, budget, now).allows();
}

std::optional<PlannedReading> PollPlanner::next(const QList<ReadingNeed> &needs, const Pace &pace,
                                                const CallBudget &budget, const QDateTime &now)
{
    const ReadingNeed *first = nullptr;
    Turn turn{.due = now, .urgency = 0};
    QDateTime lastTry;
    const qint64 fresh = freshFor(pace, budget, needs.size(), now);
    const Kept kept(needs, budget, now);
    const Spread spread(needs, pace, now);
    for (const ReadingNeed &need : needs) {
        if (need.lastTry.isValid() && need.lastTry <= now)
            lastTry = lastTry.isValid() ? std::max(lastTry, need.lastTry) : need.lastTry;
        const Turn its = turnOf(need, pace, fresh, kept, spread, now);
        if (!need.underWay && (!first || its.isBefore(turn))) {
            first = &need;
            turn = its;
        }
    }
    if (!first)
        return std::nullopt;
    QDateTime earliest = budget.nextAllowed(now, CallBudget::Purpose::Reading);
    // Who comes to look need not wait longer than the cloud asks for; at the start there may be many.
    const bool isAwaited = first->shownSince.isValid() && first->lastTry.isValid();
    if (lastTry.isValid() && !isAwaited)
        earliest = std::max(earliest, lastTry.addSecs(apartSeconds));
    return PlannedReading{.moduleId = first->moduleId, .at = std::max(turn.due, earliest)};
}
