#include "ui/timeaxis.h"

#include "ui/format.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

enum class Unit { Seconds, Days, Weeks, Months };

struct Step
{
    Unit unit;
    int count;
    qint64 about; // seconds
};

constexpr std::array steps{
    Step{Unit::Seconds, int(5 * minute), 5 * minute}, Step{Unit::Seconds, int(10 * minute), 10 * minute},
    Step{Unit::Seconds, int(30 * minute), 30 * minute}, Step{Unit::Seconds, int(hour), hour},
    Step{Unit::Seconds, int(2 * hour), 2 * hour}, Step{Unit::Seconds, int(3 * hour), 3 * hour},
    Step{Unit::Seconds, int(6 * hour), 6 * hour}, Step{Unit::Seconds, int(12 * hour), 12 * hour},
    Step{Unit::Days, 1, day}, Step{Unit::Days, 2, 2 * day}, Step{Unit::Weeks, 1, 7 * day}, Step{Unit::Weeks, 2, 14 * day},
    Step{Unit::Months, 1, 30 * day}, Step{Unit::Months, 3, 91 * day}, Step{Unit::Months, 6, 182 * day},
    Step{Unit::Months, 12, 365 * day}, Step{Unit::Months, 60, 5 * 365 * day},
};

QString dayText(const QDate &date)
{
    return QLocale().toString(date, TimeAxis::tr("d MMM", "a date on an axis, in Qt's letters"));
}

QString weekdayText(const QDate &date)
{
    return QLocale().toString(date, TimeAxis::tr("ddd d", "a day of the week and of the month on an axis, in Qt's letters"));
}

QString monthText(const QDate &date)
{
    return date.month() == 1 ? QLocale().toString(date, u"yyyy"_s) : QLocale().standaloneMonthName(date.month(), QLocale::ShortFormat);
}

// Half an hour is the finest by which a zone's offset changes, so marks stay on the wall clock's round times.
QList<TimeTick> withinDays(const QDateTime &from, const QDateTime &to, const QTimeZone &zone, qint64 step)
{
    QList<TimeTick> ticks;
    const qint64 look = std::min(step, 30 * minute);
    const qint64 offset = zone.offsetFromUtc(from);
    qint64 at = from.toSecsSinceEpoch() + offset;
    at = (at + look - 1) / look * look - offset;
    for (qint64 last = at - step; at <= to.toSecsSinceEpoch(); at += look) {
        const QDateTime there = QDateTime::fromSecsSinceEpoch(at, zone);
        const QTime time = there.time();
        if (time.msecsSinceStartOfDay() / 1000 % step != 0 || at - last < step * 3 / 4)
            continue;
        last = at;
        const bool isDay = time.msecsSinceStartOfDay() == 0;
        ticks << TimeTick{there.toUTC(), isDay ? weekdayText(there.date()) : Format::clock(time), isDay};
    }
    return ticks;
}

QDate firstOf(const Step &step, const QDate &date)
{
    switch (step.unit) {
    case Unit::Months: {
        const int months = (date.year() * 12 + date.month() - 1) / step.count * step.count;
        return QDate(months / 12, months % 12 + 1, 1);
    }
    case Unit::Weeks:
        return date.addDays(-((date.toJulianDay()) % (7 * step.count))); // Mondays: Julian day 0 was one
    default:
        return date.addDays(-(date.toJulianDay() % step.count));
    }
}

QDate nextOf(const Step &step, const QDate &date)
{
    if (step.unit == Unit::Months)
        return date.addMonths(step.count);
    return date.addDays(step.unit == Unit::Weeks ? 7 * step.count : step.count);
}

QList<TimeTick> wholeDays(const QDateTime &from, const QDateTime &to, const QTimeZone &zone, const Step &step)
{
    QList<TimeTick> ticks;
    const QDate first = from.toTimeZone(zone).date();
    // Days between those with words have their midnight marked while there is room for it.
    const bool marksDays = step.unit == Unit::Days && step.count > 1;
    QDate worded = firstOf(step, first);
    for (QDate date = worded;; date = marksDays ? date.addDays(1) : nextOf(step, date)) {
        const QDateTime at = date.startOfDay(zone).toUTC();
        if (at > to)
            return ticks;
        const bool hasWords = date == worded;
        if (hasWords)
            worded = nextOf(step, worded);
        if (at < from)
            continue;
        ticks << TimeTick{at, QString(), true};
        if (hasWords)
            ticks.last().text = step.unit == Unit::Months ? monthText(date) : step.about <= day ? weekdayText(date) : dayText(date);
    }
}

// The finest of 1, 2 and 5 times powers of ten that gives no more marks than wanted.
double niceStep(double span, int most, double finest)
{
    double step = finest;
    while (span / step > most) {
        const double leading = step / std::pow(10, std::floor(std::log10(step) + 1e-9));
        step *= std::abs(leading - 2) < 0.1 ? 2.5 : 2;
    }
    return step;
}

ValueAxis marked(double lowest, double highest, int most, double finest)
{
    ValueAxis axis{.lowest = lowest, .highest = highest, .ticks = {}};
    const double step = niceStep(highest - lowest, std::max(2, most), finest);
    for (double at = std::ceil(lowest / step) * step; at <= highest + step * 1e-6; at += step)
        axis.ticks << ValueTick{at, QLocale().toString(at, 'f', step < 1 ? 1 : 0)};
    return axis;
}

} // namespace

QList<TimeTick> TimeAxis::ticks(const QDateTime &from, const QDateTime &to, const QTimeZone &zone, int most)
{
    const qint64 span = from.secsTo(to);
    if (span <= 0)
        return {};
    const auto *step = std::find_if(steps.begin(), steps.end() - 1,
                                    [&](const Step &one) { return span / one.about <= std::max(1, most); });
    return step->unit == Unit::Seconds ? withinDays(from, to, zone, step->count) : wholeDays(from, to, zone, *step);
}

QStringList TimeAxis::samples()
{
    const QDate wide(2026, 9, 30); // a Wednesday
    return {weekdayText(wide), dayText(wide), Format::clock(QTime(22, 0))};
}

ValueAxis ValueAxis::temperature(double lowestCelsius, double highestCelsius, Temperature::Unit unit, int most)
{
    const double middle = (lowestCelsius + highestCelsius) / 2;
    const double half = std::max(1.5, (highestCelsius - lowestCelsius) / 2 + 0.5);
    if (unit == Temperature::Unit::Celsius)
        return marked(middle - half, middle + half, most, 0.5);
    return marked((middle - half) * 9 / 5 + 32, (middle + half) * 9 / 5 + 32, most, 1);
}

ValueAxis ValueAxis::humidity(double lowest, double highest, int most)
{
    const double middle = (lowest + highest) / 2;
    const double half = std::max(10.0, (highest - lowest) / 2 + 2);
    const double bottom = std::clamp(middle - half, 0.0, 100 - 2 * std::min(half, 50.0));
    return marked(bottom, std::min(100.0, bottom + 2 * half), most, 5);
}
