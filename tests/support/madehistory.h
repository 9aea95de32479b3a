#pragma once

#include "app/history/historyseries.h"

#include <QTimeZone>

#include <cmath>

// Made-up readings, and what the history would make of them for a chart.
class MadeHistory
{
public:
    struct Reading
    {
        QDateTime at;
        double temperature;
        double setPoint = 20;
        bool active = false;
        double humidity = 50;
    };

    explicit MadeHistory(qint64 intervalSeconds = 300) : interval(intervalSeconds) {}

    void add(const Reading &reading) { readings << reading; }
    // Days of a heated room: warm by day, set back by night.
    void addDays(const QDateTime &from, const QDateTime &to)
    {
        double temperature = 18.5;
        bool active = false;
        for (QDateTime at = from; at < to; at = at.addSecs(interval)) {
            const double hour = std::fmod(static_cast<double>(at.toSecsSinceEpoch()) / 3600.0, 24);
            const double setPoint = hour >= 5 && hour < 21 ? 20.5 : 17.5;
            active = active ? temperature < setPoint + 0.3 : temperature < setPoint - 0.3;
            const double hours = static_cast<double>(interval) / 3600;
            const double outside = 6 + 4 * std::sin((hour - 9) / 24 * 2 * 3.14159265);
            temperature += hours * ((active ? 2.4 : 0.0) - (temperature - outside) * 0.065);
            add({.at = at, .temperature = std::round(temperature * 10) / 10, .setPoint = setPoint, .active = active,
                 .humidity = std::round(52 + 8 * std::sin(hour / 24 * 2 * 3.14159265))});
        }
    }

    HistorySeries series(const QDateTime &from, const QDateTime &to, int columns) const
    {
        HistorySeries result{.moduleId = QStringLiteral("made"), .from = from, .to = to};
        result.columns.resize(columns);
        result.firstReading = readings.isEmpty() ? QDateTime() : readings.first().at;
        const double step = static_cast<double>(from.msecsTo(to)) / columns;
        const Reading *before = nullptr;
        for (const Reading &reading : readings) {
            const bool joins = !before || before->at.secsTo(reading.at) * 2 <= interval * 5;
            const auto indexOf = [&](const QDateTime &at) {
                return static_cast<qsizetype>(std::floor(static_cast<double>(from.msecsTo(at)) / step));
            };
            const qsizetype here = indexOf(reading.at);
            if (before && joins) { // known in between
                for (qsizetype i = std::max<qsizetype>(0, indexOf(before->at)); i < std::min<qsizetype>(here, columns); ++i) {
                    HistoryColumn &column = result.columns[i];
                    column.setPoint = static_cast<float>(before->setPoint);
                    column.active = before->active ? 1 : 0;
                    column.function = Function::Heating;
                }
            }
            if (here >= 0 && here < columns) {
                HistoryColumn &column = result.columns[here];
                const auto value = static_cast<float>(reading.temperature);
                const bool isFirst = std::isnan(column.lowest);
                column.joins = isFirst ? joins : column.joins;
                column.lowest = std::fmin(column.lowest, value);
                column.highest = std::fmax(column.highest, value);
                column.last = value;
                column.setPoint = static_cast<float>(reading.setPoint);
                column.lowestHumidity = std::fmin(column.lowestHumidity, static_cast<float>(reading.humidity));
                column.highestHumidity = std::fmax(column.highestHumidity, static_cast<float>(reading.humidity));
                const float active = reading.active ? 1 : 0;
                column.active = isFirst || std::isnan(column.active) ? active : (column.active + active) / 2;
                column.function = Function::Heating;
            }
            before = &reading;
        }
        return result;
    }

    qint64 interval;
    QList<Reading> readings;
};
