#include "days/life.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

void look(Spans &spans, qint64 from, qint64 length)
{
    if (!spans.empty())
        from = std::max(from, spans.back().to + 1);
    spans.push_back({.from = from, .to = from + length});
}

// The laws of the looks: their hours, and their lengths in seconds.
qint64 officeOpens(qint64 day, QRandomGenerator &chance)
{
    return day * daySeconds + 8 * 3600 + chance.bounded(1800); // open beside the work
}
qint64 officeLength(QRandomGenerator &chance) { return 9 * 3600 + chance.bounded(1800); }
qint64 eveningBegins(qint64 day, QRandomGenerator &chance) { return day * daySeconds + 18 * 3600 + chance.bounded(1800); }
qint64 untilTheNext(QRandomGenerator &chance) { return 3600 + chance.bounded(1200); }
qint64 eveningLength(QRandomGenerator &chance) { return 300 + chance.bounded(1500); }
qint64 rareLength(QRandomGenerator &chance) { return 60 + chance.bounded(240); }
qint64 irregularLength(QRandomGenerator &chance) { return 30 + chance.bounded(3600); }
constexpr size_t everyEvening = 4;
constexpr int momentsWithin = 80'000; // of the day

void officeHours(Spans &spans, qint64 day, QRandomGenerator &chance)
{
    if (day % 7 >= 5)
        return;
    const qint64 from = officeOpens(day, chance);
    look(spans, from, officeLength(chance));
}

void evenings(Spans &spans, qint64 day, QRandomGenerator &chance)
{
    qint64 at = eveningBegins(day, chance);
    for (size_t i = 0; i < everyEvening; ++i, at += untilTheNext(chance))
        look(spans, at, eveningLength(chance));
}

void alwaysOpen(Spans &spans, qint64 day, QRandomGenerator &)
{
    if (spans.empty())
        spans.push_back({.from = 0, .to = daySeconds});
    spans.back().to = (day + 1) * daySeconds;
}

void rarely(Spans &spans, qint64 day, QRandomGenerator &chance)
{
    if (chance.bounded(3) == 0)
        look(spans, day * daySeconds + chance.bounded(momentsWithin), rareLength(chance));
}

void irregular(Spans &spans, qint64 day, QRandomGenerator &chance)
{
    std::vector<qint64> moments;
    for (int i = chance.bounded(7); i > 0; --i)
        moments.push_back(day * daySeconds + chance.bounded(momentsWithin));
    std::sort(moments.begin(), moments.end());
    for (const qint64 at : moments)
        look(spans, at, irregularLength(chance));
}

// A draw that comes after now; the last of many tries if none does.
template <typename Draw>
qint64 after(qint64 now, Draw draw)
{
    qint64 value = draw();
    for (int i = 0; i < 200 && value <= now; ++i)
        value = draw();
    return value;
}

// The rest of a day, of which these looks have begun; the last of them goes on if it ends later than now.
using Rest = void (*)(Spans &, qint64 day, qint64 now, bool goesOn, QRandomGenerator &);

void restOfOfficeHours(Spans &spans, qint64 day, qint64 now, bool goesOn, QRandomGenerator &chance)
{
    if (goesOn)
        spans.back().to = after(now, [&] { return spans.back().from + officeLength(chance); });
    else if (spans.empty() && day % 7 < 5 && now < day * daySeconds + 8 * 3600 + 1800)
        look(spans, after(now, [&] { return officeOpens(day, chance); }), officeLength(chance));
}

void restOfEvenings(Spans &spans, qint64 day, qint64 now, bool goesOn, QRandomGenerator &chance)
{
    if (goesOn)
        spans.back().to = after(now, [&] { return spans.back().from + eveningLength(chance); });
    qint64 at = spans.empty() ? 0 : spans.back().from;
    for (size_t i = spans.size(); i < everyEvening; ++i) {
        at = after(now, [&] { return i == 0 ? eveningBegins(day, chance) : at + untilTheNext(chance); });
        if (at > now)
            look(spans, at, eveningLength(chance));
    }
}

void restOfAlwaysOpen(Spans &spans, qint64 day, qint64, bool goesOn, QRandomGenerator &)
{
    if (goesOn)
        spans.back().to = (day + 1) * daySeconds;
}

// So many moments by chance in what is left of the day.
void restByChance(Spans &spans, qint64 day, qint64 now, size_t left, qint64 (*length)(QRandomGenerator &), QRandomGenerator &chance)
{
    std::vector<qint64> moments;
    const qint64 ahead = day * daySeconds + momentsWithin - now;
    for (; left > 0 && ahead > 0; --left)
        moments.push_back(now + chance.bounded(ahead));
    std::sort(moments.begin(), moments.end());
    for (const qint64 at : moments)
        look(spans, at, length(chance));
}

double passedShare(qint64 day, qint64 now)
{
    return std::min(1.0, static_cast<double>(now - day * daySeconds) / momentsWithin);
}

void restOfRarely(Spans &spans, qint64 day, qint64 now, bool goesOn, QRandomGenerator &chance)
{
    const bool hasLooked = !spans.empty();
    if (goesOn)
        spans.back().to = after(now, [&] { return spans.back().from + rareLength(chance); });
    const double passed = passedShare(day, now);
    const double comes = (1 - passed) / 3 / (1 - passed / 3);
    restByChance(spans, day, now, !hasLooked && chance.generateDouble() < comes, rareLength, chance);
}

void restOfIrregular(Spans &spans, qint64 day, qint64 now, bool goesOn, QRandomGenerator &chance)
{
    const size_t sofar = spans.size();
    if (goesOn)
        spans.back().to = after(now, [&] { return spans.back().from + irregularLength(chance); });
    // How likely so many in all are, given those until now.
    const double passed = passedShare(day, now);
    std::array<double, 7> likely{};
    double sum = 0;
    for (size_t all = sofar; all < likely.size(); ++all) {
        double ways = 1;
        for (size_t i = 0; i < sofar; ++i)
            ways *= static_cast<double>(all - i) / static_cast<double>(i + 1);
        const auto rest = static_cast<double>(all - sofar);
        sum += likely[all] = ways * std::pow(1 - passed, rest) * std::pow(passed, static_cast<double>(sofar));
    }
    double draw = chance.generateDouble() * sum;
    size_t all = sofar;
    while (all + 1 < likely.size() && (draw -= likely[all]) > 0)
        ++all;
    restByChance(spans, day, now, all - sofar, irregularLength, chance);
}

constexpr Rest rests[] = {restOfOfficeHours, restOfEvenings, restOfAlwaysOpen, restOfRarely, restOfIrregular};

using Day = void (*)(Spans &, qint64, QRandomGenerator &);
constexpr Day persons[] = {officeHours, evenings, alwaysOpen, rarely, irregular};

void trouble(Life &life, qint64 day, QRandomGenerator &chance)
{
    const qint64 at = day * daySeconds;
    const auto happens = [&](Spans &spans, int oneDayIn, int begins, int shortest, int more) {
        const bool today = chance.bounded(oneDayIn) == 0;
        const qint64 from = at + chance.bounded(begins);
        const qint64 to = from + shortest + chance.bounded(more);
        if (today && (spans.empty() || spans.back().to < from))
            spans.push_back({.from = from, .to = to});
    };
    happens(life.outages, 10, 70'000, 120, 10'000);
    happens(life.offline, 15, 60'000, 1800, 20'000);
    happens(life.storms, 20, 80'000, 60, 300);
    happens(life.down, 5, 80'000, 1, 1);
    happens(life.down, 8, 80'000, 300, 3600);
    happens(life.elsewhere, 30, 40'000, 3600, 30'000);
}

// How long after an outage of such a length the next probe may be, at the latest: an outage that is noticed at
// its beginning has been through as many of them as can be, and its longest wait is the one it ends in.
qint64 longestWait(qint64 length)
{
    qint64 sofar = 0;
    qint64 wait = 0;
    for (const qint64 each : {60, 120, 300, 600, 1200}) {
        wait = each;
        if ((sofar += each) >= length)
            break;
    }
    return wait;
}

// Who comes to look has a probe made at once, but for the first minute after one that failed.
Spans unprovenAfter(const Spans &outages, const Spans &looks)
{
    constexpr qint64 shortestWait = 60;
    Spans unproven;
    for (const Span &outage : outages) {
        qint64 until = outage.to + longestWait(outage.to - outage.from);
        for (const Span &each : looks) {
            if (each.from >= outage.to && each.from < until)
                until = std::max(each.from, outage.to + shortestWait);
        }
        unproven.push_back({.from = outage.to, .to = until});
    }
    return together(unproven, {});
}

} // namespace

bool isIn(const Spans &spans, qint64 second)
{
    const auto next = std::upper_bound(spans.begin(), spans.end(), second,
                                       [](qint64 at, const Span &span) { return at < span.from; });
    return next != spans.begin() && second < std::prev(next)->to;
}

qint64 endOf(const Spans &spans, qint64 second)
{
    const auto next = std::upper_bound(spans.begin(), spans.end(), second,
                                       [](qint64 at, const Span &span) { return at < span.from; });
    return std::prev(next)->to;
}

bool isTold(qint64 endOfStorm)
{
    return endOfStorm % 2 == 0;
}

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

Spans together(const Spans &some, const Spans &others)
{
    Spans all = some;
    all.insert(all.end(), others.begin(), others.end());
    std::sort(all.begin(), all.end(), [](const Span &a, const Span &b) { return a.from < b.from; });
    Spans merged;
    for (const Span &span : all) {
        if (!merged.empty() && span.from <= merged.back().to)
            merged.back().to = std::max(merged.back().to, span.to);
        else
            merged.push_back(span);
    }
    return merged;
}

Spans Life::closedFor(size_t thermostat) const
{
    const Spans ofAll = together(together(outages, pauses), together(down, useless));
    return thermostat == 0 ? together(ofAll, offline) : ofAll;
}

Spans Life::measuredFor(size_t thermostat) const
{
    const Spans learning{{.from = -1, .to = learningDays * daySeconds}};
    return without(without(looks, learning), together(closedFor(thermostat), unproven));
}

const std::vector<const char *> &people()
{
    static const std::vector<const char *> names{"office hours", "evenings", "always open", "rarely",
                                                 "irregular"};
    return names;
}

Life live(size_t person, qint64 days, quint32 seed)
{
    QRandomGenerator chance(seed);
    Life life;
    life.days = days;
    for (qint64 day = 0; day < days; ++day) {
        persons[person](life.looks, day, chance);
        trouble(life, day, chance);
    }
    if (!life.looks.empty())
        life.looks.back().to = std::min(life.looks.back().to, life.seconds());
    life.looks = without(life.looks, life.down); // nobody looks at a program that does not run
    life.unproven = unprovenAfter(life.outages, life.looks);
    for (const Span &use : life.elsewhere)
        life.useless.push_back({.from = use.from, .to = use.to + daySeconds});
    life.useless = together(life.useless, {});
    for (const Span &storm : life.storms)
        life.pauses.push_back({.from = storm.from, .to = storm.to + (isTold(storm.to) ? 0 : 900)});
    for (const Span &each : life.looks) {
        for (qint64 at = each.from + chance.bounded(300); at < each.to; at += 7200 + chance.bounded(7200)) {
            if (chance.bounded(3) == 0)
                life.commands.push_back(at);
        }
    }
    return life;
}

Spans mayGoOn(size_t person, const Spans &looks, qint64 now, QRandomGenerator &chance)
{
    const qint64 day = now / daySeconds;
    Spans spans; // of today, as they began
    bool goesOn = false;
    for (const Span &each : looks) {
        if (each.to <= day * daySeconds)
            continue;
        if (each.from > now)
            break;
        if (each.isOpening || spans.empty())
            spans.push_back({.from = each.from, .to = std::min(each.to, now)});
        goesOn = each.to > now;
    }
    if (goesOn)
        spans.back().to = now;
    rests[person](spans, day, now, goesOn, chance);
    persons[person](spans, day + 1, chance);
    std::erase_if(spans, [now](const Span &each) { return each.to <= now; });
    return spans;
}
