#pragma once

#include "app/history/historyseries.h"

#include <climits>

// A reading as it lies on disk: whole numbers, cheap to go through by the hundred thousand.
struct Sample
{
    static constexpr int none = INT_MIN;

    qint64 at = 0;          // seconds since 1970, UTC
    int temperature = none; // hundredths of °C
    int humidity = none;    // hundredths of a percent
    int setPoint = none;    // hundredths of °C, as reported
    Mode mode = Mode::Unknown;
    Function function = Function::Unknown;
    LoadState load = LoadState::Unknown;
    int program = 0;
    int planned = 60; // seconds

    bool operator==(const Sample &) const = default;

    // What it aims at; none in the modes whose set point is no target.
    int target() const { return mode == Mode::Automatic || mode == Mode::Manual ? setPoint : none; }
    bool isCooling() const { return function == Function::Cooling; }
};

// As joined() of readings.
inline bool joined(const Sample &before, const Sample &after)
{
    return (after.at - before.at) * 2 <= qint64(after.planned) * 5;
}

Sample toSample(const HistoryReading &reading);
HistoryReading toReading(const Sample &sample);

// UTC with Qt's own specification of it, in the cheapest way each Qt knows.
QDateTime utc(qint64 milliseconds);
