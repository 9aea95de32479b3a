#pragma once

#include "app/history/sample.h"

#include <QTimeZone>

#include <vector>

// Readings as a test writes them down: minutes after a moment, °C, and whether the load is active.
class Samples
{
public:
    explicit Samples(const QDateTime &start, int plannedSeconds = 600) : m_start(start), m_planned(plannedSeconds) {}

    Samples &at(double minute, double temperature, LoadState load = LoadState::Inactive, double humidity = 50)
    {
        Sample sample = toSample({.at = m_start.addMSecs(static_cast<qint64>(minute * 60'000)),
                                  .temperature = temperature,
                                  .humidity = humidity,
                                  .setPoint = setPoint,
                                  .mode = mode,
                                  .function = function,
                                  .load = load,
                                  .program = 1,
                                  .plannedSeconds = m_planned});
        all.push_back(sample);
        return *this;
    }
    Samples &on(double minute, double temperature) { return at(minute, temperature, LoadState::Active); }

    std::vector<Sample> all;
    double setPoint = 20;
    Mode mode = Mode::Automatic;
    Function function = Function::Heating;

private:
    QDateTime m_start;
    int m_planned;
};

inline QDateTime utcMoment(int year, int month, int day, int hour = 0, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), QTimeZone::utc()).toUTC();
}
