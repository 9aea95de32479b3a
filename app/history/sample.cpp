#include "app/history/sample.h"

#include <QTimeZone>

namespace {

int hundredths(const std::optional<double> &value)
{
    return value ? static_cast<int>(std::lround(*value * 100)) : Sample::none;
}

std::optional<double> value(int hundredths)
{
    return hundredths == Sample::none ? std::nullopt : std::optional(hundredths / 100.0);
}

} // namespace

QDateTime utc(qint64 milliseconds)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC);
#else
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc());
#endif
}

Sample toSample(const HistoryReading &reading)
{
    return {.at = reading.at.toSecsSinceEpoch(),
            .temperature = hundredths(reading.temperature),
            .humidity = hundredths(reading.humidity),
            .setPoint = hundredths(reading.setPoint),
            .mode = reading.mode,
            .function = reading.function,
            .load = reading.load,
            .program = reading.program,
            .planned = reading.plannedSeconds};
}

HistoryReading toReading(const Sample &sample)
{
    return {.at = utc(sample.at * 1000),
            .temperature = value(sample.temperature),
            .humidity = value(sample.humidity),
            .setPoint = value(sample.setPoint),
            .mode = sample.mode,
            .function = sample.function,
            .load = sample.load,
            .program = sample.program,
            .plannedSeconds = sample.planned};
}
