#include "app/calls/habits.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr double weeklyRest = 0.7;    // of what is known of an hour of the week, after one more was seen
constexpr double dailyRest = 0.75;    // of the person's calls
constexpr double daysRest = 0.9;      // of how far days were from what was expected
constexpr double usuallyShown = 0.15; // of the time, before anything is learned
constexpr double usualWeight = 0.2;   // in hours seen: soon forgotten
constexpr double usualLook = 1;       // hours
constexpr double usualScreen = 8;     // thermostats that can be seen at once
constexpr double leastShown = 0.002;  // nobody is so regular as never to look at another time
constexpr qint64 weekSeconds = 7 * 24 * 3600;
constexpr auto version = "2"_L1;

int hourOfWeek(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return (local.date().dayOfWeek() - 1) * 24 + local.time().hour();
}

// Seconds since the beginning of the local hour; some zones are half an hour off.
int intoHour(const QDateTime &time)
{
    const QTime local = time.toLocalTime().time();
    return local.minute() * 60 + local.second();
}

// What is noted within an hour counts in full at its end, whenever in the hour it was.
double restAfter(qint64 secondsOfThisHour)
{
    return std::pow(weeklyRest, static_cast<double>(secondsOfThisHour) / 3600);
}

} // namespace

void Habits::passed(const QDateTime &from, const QDateTime &to, qsizetype shown)
{
    QDateTime at = std::max(from, to.addSecs(-weekSeconds));
    while (at < to) {
        const QDateTime until = std::min(to, at.addSecs(3600 - intoHour(at)));
        const double hours = static_cast<double>(at.msecsTo(until)) / 3.6e6;
        const double rest = std::pow(weeklyRest, hours);
        const int hour = hourOfWeek(at);
        compare(hour, hours, hours * static_cast<double>(shown));
        Slot &slot = m_slots[static_cast<size_t>(hour)];
        const double news = hours / restAfter(3600 - intoHour(at) - at.secsTo(until));
        slot.weight = slot.weight * rest + news;
        slot.shown = slot.shown * rest + news * static_cast<double>(shown);
        slot.openings *= rest;
        m_personPerDay *= std::pow(dailyRest, hours / 24);
        if (hour % 24 == 23 && intoHour(until) == 0)
            endDay();
        at = until;
    }
}

// Whether this hour was seen on any day.
bool Habits::isKnown(int hour) const
{
    for (int day = 0; day < 7; ++day) {
        if (m_slots[static_cast<size_t>(day * 24 + hour % 24)].weight > 0.5)
            return true;
    }
    return false;
}

void Habits::compare(int hour, double hours, double shown)
{
    if (!isKnown(hour))
        return;
    m_todayExpected += hours * learnedOf(hour, 0).shown;
    m_todayShown += shown;
}

void Habits::endDay()
{
    const double difference = m_todayShown - m_todayExpected;
    m_squares = m_squares * daysRest + difference * difference;
    m_expected = m_expected * daysRest + m_todayExpected;
    m_todayShown = 0;
    m_todayExpected = 0;
}

double Habits::surprise() const
{
    return m_expected > 0 ? m_squares / m_expected : std::numeric_limits<double>::infinity();
}

void Habits::opened(const QDateTime &now, qsizetype thermostats)
{
    m_slots[static_cast<size_t>(hourOfWeek(now))].openings +=
        static_cast<double>(thermostats) / restAfter(3600 - intoHour(now));
}

// What was seen of this hour of the week; as far as that is little, the same hour of all days; as far as that
// is little too, what is usual.
Habits::Hour Habits::learnedOf(int hour, double usual) const
{
    Slot days{
        .weight = usualWeight, .shown = usualWeight * usual, .openings = usualWeight * usual / usualLook};
    for (int day = 0; day < 7; ++day) {
        const Slot &slot = m_slots[static_cast<size_t>(day * 24 + hour % 24)];
        days.weight += slot.weight;
        days.shown += slot.shown;
        days.openings += slot.openings;
    }
    const Slot &own = m_slots[static_cast<size_t>(hour)];
    const double weight = own.weight + 1;
    return {.shown = (own.shown + days.shown / days.weight) / weight,
            .openings = (own.openings + days.openings / days.weight) / weight};
}

Habits::Hour Habits::expectedOf(int hour, qsizetype thermostats) const
{
    const double all = static_cast<double>(thermostats);
    const double atOnce = std::min(all, usualScreen);
    Hour expected = learnedOf(hour, usuallyShown * atOnce);
    expected.shown = std::clamp(expected.shown, leastShown * atOnce, all);
    return expected;
}

Habits::Hour Habits::expected(const QDateTime &from, qsizetype thermostats) const
{
    const int hour = hourOfWeek(from);
    const double later = intoHour(from) / 3600.0; // so much of the hour ahead lies in the next slot
    const Hour first = expectedOf(hour, thermostats);
    const Hour second = expectedOf((hour + 1) % hoursOfWeek, thermostats);
    return {.shown = first.shown * (1 - later) + second.shown * later,
            .openings = first.openings * (1 - later) + second.openings * later};
}

double Habits::lengthOfALook() const
{
    double shown = usualLook;
    double openings = 1;
    for (const Slot &slot : m_slots) {
        shown += slot.shown;
        openings += slot.openings;
    }
    return shown / openings;
}

QString Habits::toText() const
{
    QStringList parts{version, QString::number(m_personPerDay, 'g', 6)};
    for (const Slot &slot : m_slots) {
        for (const double value : {slot.weight, slot.shown, slot.openings})
            parts << QString::number(value, 'g', 4);
    }
    for (const double value : {m_todayExpected, m_todayShown, m_expected, m_squares})
        parts << QString::number(value, 'g', 6);
    return parts.join(u' ');
}

Habits Habits::fromText(const QString &text)
{
    const QStringList parts = text.split(u' ');
    constexpr size_t days = 1 + 3 * hoursOfWeek; // from here on, what is known of whole days
    std::array<double, days + 4> values{};
    if (parts.size() != 1 + static_cast<qsizetype>(values.size()) || parts.first() != version)
        return {};
    for (size_t i = 0; i < values.size(); ++i) {
        bool isNumber = false;
        values[i] = parts[static_cast<qsizetype>(i) + 1].toDouble(&isNumber);
        if (!isNumber || !(values[i] >= 0 && values[i] < 1e6))
            return {};
    }
    Habits habits;
    habits.m_personPerDay = values[0];
    for (size_t i = 0; i < habits.m_slots.size(); ++i)
        habits.m_slots[i] = {
            .weight = values[3 * i + 1], .shown = values[3 * i + 2], .openings = values[3 * i + 3]};
    habits.m_todayExpected = values[days];
    habits.m_todayShown = values[days + 1];
    habits.m_expected = values[days + 2];
    habits.m_squares = values[days + 3];
    return habits;
}
