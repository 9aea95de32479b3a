#pragma once

#include "app/smarther/temperature.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QTimeZone>

struct TimeTick
{
    QDateTime at; // UTC
    QString text; // empty: a line without words
    bool isDay;   // midnight in the home, or a longer stretch's beginning
};

struct ValueTick
{
    double at; // in the unit of the axis
    QString text;
};

// Where the axes of a chart have their marks, and what stands there. Pure.
class TimeAxis
{
    Q_DECLARE_TR_FUNCTIONS(TimeAxis)

public:
    // By the home's wall clock, on days of 23 and 25 hours too: an hour that comes twice is marked twice, one that is
    // left out is not. At most `most` have words.
    static QList<TimeTick> ticks(const QDateTime &from, const QDateTime &to, const QTimeZone &zone, int most);
    // The widest words there may be, to find out how many fit.
    static QStringList samples();
};

// A scale with room above and below what it shows.
struct ValueAxis
{
    double lowest;
    double highest;
    QList<ValueTick> ticks;

    // Half a degree of room at least, and three degrees from end to end (ux.md §6.3).
    static ValueAxis temperature(double lowestCelsius, double highestCelsius, Temperature::Unit unit, int most);
    static ValueAxis humidity(double lowest, double highest, int most);

    // 0 at the bottom, 1 at the top
    double share(double value) const { return (value - lowest) / (highest - lowest); }
};
