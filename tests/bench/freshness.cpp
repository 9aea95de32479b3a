// How old what a person sees is: the real planner, habits and budget through simulated days of people who look, beside
// what could be done at best and what other programs do. Deterministic by seed. `bench_freshness [--days N] [--seed S]`.
//
// At best: a bound that no schedule can beat, not even one that knows the day beforehand; whether one reaches it is not
// said. On a day on which thermostats are on screen for V seconds together, K calls leave a mean age of V/2K at least,
// and K is 500 at most; and in each look the first reading comes at its opening, the others 60 s apart. The bound keeps
// no history and no reserve, and reads all thermostats in the same moment.
// The others read each thermostat at a fixed interval while they have calls left, 500 in any 24 hours.
//
// Of a hundred readings two fail; about one day in ten has an outage of up to three hours, in which all do, and whose
// ages do not count, nor those of the first week, which is for learning. Their calls do. The queue and the ledger are not driven: see
// tests/household/tst_day.cpp for whole days through both.

#include "app/calls/pollplanner.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimeZone>

#include <algorithm>
#include <cstdio>
#include <deque>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 daySeconds = 86400;
constexpr qint64 learningDays = 7;
constexpr size_t screen = 8; // cards that can be seen at once

struct Span
{
    qint64 from = 0; // seconds since the start
    qint64 to = 0;
    bool isOpening = true; // else it goes on after an outage
};
using Spans = std::vector<Span>;

const QDateTime start(QDate(2026, 3, 2), QTime(0, 0), QTimeZone::utc()); // a Monday

QDateTime timeAt(qint64 second)
{
    return start.addSecs(second);
}

// The looks of a person, apart and in order.
struct Person
{
    const char *name;
    std::function<void(Spans &, qint64 day, QRandomGenerator &)> live;
};

void look(Spans &spans, qint64 from, qint64 length)
{
    if (!spans.empty())
        from = std::max(from, spans.back().to + 1);
    spans.push_back({.from = from, .to = from + length});
}

const std::vector<Person> &people()
{
    static const std::vector<Person> all{
        {"office hours",
         [](Spans &spans, qint64 day, QRandomGenerator &chance) {
             if (day % 7 < 5) { // the window stays open beside the work
                 const qint64 from = day * daySeconds + 8 * 3600 + chance.bounded(1800);
                 look(spans, from, 9 * 3600 + chance.bounded(1800));
             }
         }},
        {"evenings",
         [](Spans &spans, qint64 day, QRandomGenerator &chance) {
             qint64 at = day * daySeconds + 18 * 3600 + chance.bounded(1800);
             for (int i = 0; i < 4; ++i, at += 3600 + chance.bounded(1200))
                 look(spans, at, 300 + chance.bounded(1500));
         }},
        {"always open",
         [](Spans &spans, qint64 day, QRandomGenerator &) {
             if (spans.empty())
                 spans.push_back({.from = 0, .to = daySeconds});
             spans.back().to = (day + 1) * daySeconds;
         }},
        {"rarely",
         [](Spans &spans, qint64 day, QRandomGenerator &chance) {
             if (chance.bounded(3) == 0)
                 look(spans, day * daySeconds + chance.bounded(80'000), 60 + chance.bounded(240));
         }},
        {"irregular",
         [](Spans &spans, qint64 day, QRandomGenerator &chance) {
             std::vector<qint64> moments;
             for (int i = chance.bounded(7); i > 0; --i)
                 moments.push_back(day * daySeconds + chance.bounded(80'000));
             std::sort(moments.begin(), moments.end());
             for (const qint64 at : moments)
                 look(spans, at, 30 + chance.bounded(3600));
         }},
    };
    return all;
}

struct Life
{
    Spans looks;
    Spans outages;
    Spans measured; // the looks without the outages: what is seen then is nobody's merit
};

Spans without(const Spans &spans, const Spans &holes)
{
    Spans rest;
    for (Span span : spans) {
        for (const Span &hole : holes) {
            if (hole.to <= span.from || hole.from >= span.to)
                continue;
            if (hole.from > span.from)
                rest.push_back({.from = span.from, .to = hole.from, .isOpening = span.isOpening});
            span.from = std::min(hole.to, span.to);
            span.isOpening = false;
        }
        if (span.from < span.to)
            rest.push_back(span);
    }
    return rest;
}

Life live(const Person &person, qint64 days, quint32 seed)
{
    QRandomGenerator chance(seed);
    Life life;
    for (qint64 day = 0; day < days; ++day) {
        person.live(life.looks, day, chance);
        if (chance.bounded(10) == 0) {
            const qint64 from = day * daySeconds + chance.bounded(70'000);
            life.outages.push_back({.from = from, .to = from + 600 + chance.bounded(10'200)});
        }
    }
    life.measured = without(life.looks, life.outages);
    return life;
}

// What is seen of one thermostat: ages in steps of ten seconds, and gaps in what is recorded.
class Record
{
public:
    // From then to then, of which part may have been on screen, nothing was read.
    void passed(const Spans &looks, qint64 lastRead, qint64 now)
    {
        while (m_look < looks.size() && looks[m_look].to <= lastRead)
            ++m_look;
        for (size_t i = m_look; i < looks.size() && looks[i].from < now; ++i) {
            const qint64 from = std::max({looks[i].from, lastRead, learningDays * daySeconds});
            const qint64 to = std::min(looks[i].to, now);
            for (qint64 at = from; at < to;) {
                const qint64 age = at - lastRead;
                const qint64 until = std::min(to, at + 10 - age % 10);
                const size_t step = std::min<size_t>(static_cast<size_t>(age / 10), ages.size() - 1);
                ages[step] += static_cast<double>(until - at);
                at = until;
            }
            if (!looks[i].isOpening)
                continue;
            if (from == looks[i].from && from + 2 < to) {
                openings += 1;
                ageAtOpening += static_cast<double>(from + 2 - lastRead);
            } else if (lastRead >= looks[i].from && lastRead <= looks[i].from + 2 &&
                       looks[i].from >= learningDays * daySeconds) {
                openings += 1; // read as it opened
            }
        }
    }

    double seconds() const
    {
        double sum = 0;
        for (const double age : ages)
            sum += age;
        return sum;
    }
    double mean() const
    {
        double sum = 0;
        for (size_t i = 0; i < ages.size(); ++i)
            sum += ages[i] * (10.0 * static_cast<double>(i) + 5);
        return seconds() > 0 ? sum / seconds() : 0;
    }
    double percentile95() const
    {
        double left = seconds() * 0.95;
        for (size_t i = 0; i < ages.size(); ++i) {
            if ((left -= ages[i]) <= 0)
                return 10.0 * static_cast<double>(i + 1);
        }
        return 0;
    }

    std::vector<double> ages = std::vector<double>(8640);
    double openings = 0;
    double ageAtOpening = 0;

private:
    size_t m_look = 0;
};

struct Result
{
    double callsPerDay = 0;
    int mostIn24Hours = 0;
    Record seen;       // of all thermostats
    qint64 longestGap = 0; // seconds without a reading, outages left out
};

// The vendor's side, and the bookkeeping of what was read.
class World
{
public:
    World(const Life &life, size_t thermostats, quint32 seed)
        : m_life(life), m_chance(seed), m_lastRead(thermostats, 0), m_records(thermostats)
    {
    }

    // True when the reading worked.
    bool read(size_t thermostat, qint64 now)
    {
        ++m_calls;
        m_recent.push_back(now);
        while (m_recent.front() <= now - daySeconds)
            m_recent.pop_front();
        m_most = std::max(m_most, static_cast<int>(m_recent.size()));
        while (m_outage < m_life.outages.size() && m_life.outages[m_outage].to <= now)
            ++m_outage;
        const bool isOut = m_outage < m_life.outages.size() && m_life.outages[m_outage].from <= now;
        if (isOut || m_chance.bounded(50) == 0)
            return false;
        note(thermostat, now);
        m_lastRead[thermostat] = now;
        return true;
    }

    int inTheLast24Hours(qint64 now)
    {
        while (!m_recent.empty() && m_recent.front() <= now - daySeconds)
            m_recent.pop_front();
        return static_cast<int>(m_recent.size());
    }

    Result end(qint64 now)
    {
        Result result{.callsPerDay = m_calls * static_cast<double>(daySeconds) / static_cast<double>(now),
                      .mostIn24Hours = m_most,
                      .seen = {},
                      .longestGap = m_longestGap};
        for (size_t i = 0; i < m_records.size(); ++i) {
            note(i, now);
            for (size_t step = 0; step < result.seen.ages.size(); ++step)
                result.seen.ages[step] += m_records[i].ages[step];
            result.seen.openings += m_records[i].openings;
            result.seen.ageAtOpening += m_records[i].ageAtOpening;
        }
        result.longestGap = m_longestGap;
        return result;
    }

private:
    void note(size_t thermostat, qint64 now)
    {
        if (thermostat < screen)
            m_records[thermostat].passed(m_life.measured, m_lastRead[thermostat], now);
        qint64 gap = now - m_lastRead[thermostat];
        for (const Span &outage : m_life.outages)
            gap -= std::max<qint64>(0, std::min(now, outage.to) - std::max(m_lastRead[thermostat], outage.from));
        m_longestGap = std::max(m_longestGap, gap);
    }

    const Life &m_life;
    QRandomGenerator m_chance;
    std::deque<qint64> m_recent;
    std::vector<qint64> m_lastRead;
    std::vector<Record> m_records;
    size_t m_outage = 0;
    double m_calls = 0;
    int m_most = 0;
    qint64 m_longestGap = 0;
};

Result withThePlanner(const Life &life, size_t thermostats, qint64 end, quint32 seed)
{
    World world(life, thermostats, seed);
    CallBudget budget;
    Habits habits;
    QList<ReadingNeed> needs;
    for (size_t i = 0; i < thermostats; ++i)
        needs << ReadingNeed{.moduleId = QString::number(i)};
    const size_t seen = std::min(thermostats, screen);
    size_t next = 0; // look
    bool isLooking = false;
    qint64 toldAt = 0;
    Pace pace{};
    for (qint64 now = 0; now < end;) {
        const auto plan = [&] {
            const qsizetype shown = isLooking ? static_cast<qsizetype>(seen) : 0;
            habits.passed(timeAt(toldAt), timeAt(now), shown);
            toldAt = now;
        };
        const bool changes = next < life.looks.size() && now >= (isLooking ? life.looks[next].to : life.looks[next].from);
        if (changes) {
            plan();
            next += isLooking;
            isLooking = !isLooking;
            for (size_t i = 0; i < seen; ++i)
                needs[static_cast<qsizetype>(i)].shownSince = isLooking ? timeAt(now) : QDateTime();
            if (isLooking)
                habits.opened(timeAt(now), static_cast<qsizetype>(seen));
        } else if (now - toldAt >= 1800) {
            plan();
        }
        if (toldAt == now)
            pace = PollPlanner::pace({.thermostats = static_cast<qsizetype>(thermostats),
                                      .shown = isLooking ? static_cast<qsizetype>(seen) : 0,
                                      .since = isLooking ? timeAt(life.looks[next].from) : QDateTime()},
                                     habits, budget, timeAt(now));
        const auto planned = PollPlanner::next(needs, pace, budget, timeAt(now));
        if (planned && planned->at <= timeAt(now)) {
            ReadingNeed &need = needs[planned->moduleId.toLongLong()];
            budget.record(timeAt(now));
            const bool worked = world.read(static_cast<size_t>(planned->moduleId.toLongLong()), now);
            need.lastTry = timeAt(now);
            if (worked)
                need.readAt = timeAt(now);
            need.failures = worked ? 0 : need.failures + 1;
            continue;
        }
        qint64 until = std::min(end, toldAt + 1800);
        if (planned) // rounded up: moments have milliseconds, this world has seconds
            until = std::min(until, (start.msecsTo(planned->at) + 999) / 1000);
        if (next < life.looks.size())
            until = std::min(until, isLooking ? life.looks[next].to : life.looks[next].from);
        now = std::max(now + 1, until);
    }
    return world.end(end);
}

Result withAFixedInterval(const Life &life, size_t thermostats, qint64 end, qint64 interval, quint32 seed)
{
    World world(life, thermostats, seed);
    for (qint64 round = 0; round < end; round += interval) {
        for (size_t i = 0; i < thermostats; ++i) {
            const qint64 now = round + static_cast<qint64>(i);
            if (now < end && world.inTheLast24Hours(now) < CallBudget::perDay)
                world.read(i, now);
        }
    }
    return world.end(end);
}

// The bound, over the days after the week of learning.
double atBest(const Life &life, size_t thermostats, qint64 days)
{
    const double seen = static_cast<double>(std::min(thermostats, screen));
    double ages = 0;
    double all = 0;
    for (qint64 i = learningDays; i < days; ++i) {
        double onScreen = 0;
        double fastest = 0; // the sum of the ages if calls cost nothing
        for (const Span &look : life.measured) {
            const qint64 seconds = std::min(look.to, (i + 1) * daySeconds) - std::max(look.from, i * daySeconds);
            if (seconds <= 0)
                continue;
            onScreen += seen * static_cast<double>(seconds);
            const auto rest = static_cast<double>(seconds % 60);
            fastest += seen * (static_cast<double>(seconds / 60) * 1800 + rest * rest / 2);
        }
        ages += std::max(fastest, onScreen * onScreen / 2 / CallBudget::perDay);
        all += onScreen;
    }
    return all > 0 ? ages / all : 0;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC"); // habits go by the computer's local time, and people here by UTC
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"days"_s, u"Days in each of the 25 cases."_s, u"N"_s, u"28"_s},
                       {u"seed"_s, u"Of people and faults."_s, u"S"_s, u"1"_s}});
    parser.addHelpOption();
    parser.process(app);
    const qint64 days = std::max<qint64>(learningDays + 7, parser.value(u"days"_s).toLongLong());
    const quint32 seed = parser.value(u"seed"_s).toUInt();

    std::printf("%-13s %3s  %6s %5s %7s %7s %7s %6s   %7s %5s   %7s %5s\n", "person", "n", "calls", "most", "age s",
                "95 %", "open+2", "gap h", "best", "ratio", "peer", "times");
    int most = 0;
    int near = 0;
    int fresher = 0;
    qint64 longest = 0;
    for (const Person &person : people()) {
        for (const size_t thermostats : {1U, 2U, 4U, 8U, 20U}) {
            const Life life = live(person, days, seed);
            const Result ours = withThePlanner(life, thermostats, days * daySeconds, seed);
            double peer = 1e9;
            for (const qint64 interval : {182, 300, 900, 3600})
                peer = std::min(peer, withAFixedInterval(life, thermostats, days * daySeconds, interval, seed).seen.mean());
            const double best = atBest(life, thermostats, days);
            const double mean = ours.seen.mean();
            std::printf("%-13s %3zu  %6.0f %5d %7.0f %7.0f %7.0f %6.2f   %7.0f %5.2f   %7.0f %5.1f\n", person.name,
                        thermostats, ours.callsPerDay, ours.mostIn24Hours, mean, ours.seen.percentile95(),
                        ours.seen.openings > 0 ? ours.seen.ageAtOpening / ours.seen.openings : 0,
                        static_cast<double>(ours.longestGap) / 3600, best, mean / best, peer, peer / mean);
            std::fflush(stdout);
            most = std::max(most, ours.mostIn24Hours);
            longest = std::max(longest, ours.longestGap);
            near += mean <= 1.3 * best;
            fresher += thermostats <= 4 && peer >= 5 * mean;
        }
    }
    std::printf("%lld days: at most %d calls in 24 hours (goal 500); longest gap outside outages %.2f h (goal 2)\n"
                "within 1.3 times the bound: %d of 25; of 1 to 4 thermostats, 5 times fresher than the best peer: %d of "
                "15\n",
                static_cast<long long>(25 * days), most, static_cast<double>(longest) / 3600, near, fresher);
    return 0;
}
