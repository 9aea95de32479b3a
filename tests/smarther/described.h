#pragma once

#include "app/smarther/thermostat.h"

#include <QFile>
#include <QStringList>

// Values as lines, one for each thing that is known: what is missing from the list is empty or Unknown. A
// failed QCOMPARE of two such lists names the field.

inline QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(TEPORE_FIXTURES "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such fixture");
}

inline QString described(Temperature temperature)
{
    return QString::number(temperature.tenths() / 10.0, 'f', 1);
}

inline QString described(const QDateTime &moment)
{
    return moment.timeSpec() == Qt::UTC ? moment.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"))
                                        : QStringLiteral("not UTC");
}

inline QString described(const ActivationTime &time)
{
    QString zone = QStringLiteral("home");
    if (time.zone == ActivationTime::Zone::Z)
        zone = QStringLiteral("Z");
    if (time.zone == ActivationTime::Zone::Offset)
        zone = QString::number(time.offsetSeconds);
    return time.date.toString(QStringLiteral("yyyy-MM-dd ")) +
           time.time.toString(QStringLiteral("HH:mm:ss.zzz ")) + zone;
}

inline QStringList described(const Measures &measures)
{
    QStringList lines;
    if (measures.temperature)
        lines << QStringLiteral("temperature ") + described(*measures.temperature);
    if (measures.temperatureTime.isValid())
        lines << QStringLiteral("temperatureTime ") + described(measures.temperatureTime);
    if (measures.humidity)
        lines << QStringLiteral("humidity ") + QString::number(*measures.humidity);
    if (measures.humidityTime.isValid())
        lines << QStringLiteral("humidityTime ") + described(measures.humidityTime);
    return lines;
}

inline QStringList described(const ThermostatStatus &status)
{
    const auto unit = [&] { return status.temperatureFormat == Temperature::Unit::Celsius ? u'C' : u'F'; };
    QStringList lines;
    if (status.function != Function::Unknown)
        lines << (status.function == Function::Heating ? QStringLiteral("Heating")
                                                       : QStringLiteral("Cooling"));
    if (status.mode != Mode::Unknown)
        lines << QStringList{{},
                             QStringLiteral("Automatic"),
                             QStringLiteral("Manual"),
                             QStringLiteral("Boost"),
                             QStringLiteral("Off"),
                             QStringLiteral("Protection")}[int(status.mode)];
    if (!status.modeText.isEmpty())
        lines << QStringLiteral("modeText ") + status.modeText;
    if (status.setPoint)
        lines << QStringLiteral("setPoint ") + described(*status.setPoint);
    if (status.program)
        lines << QStringLiteral("program ") + QString::number(*status.program);
    if (status.activationTime)
        lines << QStringLiteral("activationTime ") + described(*status.activationTime);
    if (status.temperatureFormat)
        lines << QStringLiteral("temperatureFormat ") + unit();
    if (status.loadState != LoadState::Unknown)
        lines << (status.loadState == LoadState::Active ? QStringLiteral("Active")
                                                        : QStringLiteral("Inactive"));
    if (status.time.isValid())
        lines << QStringLiteral("time ") + described(status.time);
    lines << described(Measures{.temperature = status.temperature,
                                .temperatureTime = status.temperatureTime,
                                .humidity = status.humidity,
                                .humidityTime = status.humidityTime});
    if (!status.plantId.isEmpty())
        lines << QStringLiteral("plantId ") + status.plantId;
    if (!status.moduleId.isEmpty())
        lines << QStringLiteral("moduleId ") + status.moduleId;
    return lines;
}
