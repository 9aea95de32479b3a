#include "app/smarther/build.h"

#include "app/smarther/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString isoText(const QDate &date, const QTime &time)
{
    return date.toString(Qt::ISODate) + u'T' +
           time.toString(time.msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QString wallClock(const QDateTime &moment, const QTimeZone &home)
{
    const QDateTime local = moment.toTimeZone(home);
    return isoText(local.date(), QTime(local.time().hour(), local.time().minute(), local.time().second()));
}

// The start falls on a full minute, and the end moves with it: the length is what the person asked for.
QString boostTime(const QDateTime &start, const QDateTime &end, const QTimeZone &home)
{
    const qint64 beyondMinute = start.toMSecsSinceEpoch() % 60000;
    return wallClock(start.addMSecs(-beyondMinute), home) + u'/' +
           wallClock(end.addMSecs(-beyondMinute), home);
}

QString activationText(const ActivationTime &time)
{
    const QString text = isoText(time.date, time.time);
    if (time.zone == ActivationTime::Zone::Home)
        return text;
    if (time.zone == ActivationTime::Zone::Z)
        return text + u'Z';
    const int minutes = std::abs(time.offsetSeconds) / 60;
    return u"%1%2%3:%4"_s.arg(text, time.offsetSeconds < 0 ? u"-"_s : u"+"_s)
        .arg(minutes / 60, 2, 10, QChar(u'0'))
        .arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString momentText(const QDateTime &moment)
{
    const QDateTime utc = moment.toUTC();
    return isoText(utc.date(), utc.time()) + u'Z';
}

QString valueText(Temperature temperature)
{
    return QString::number(temperature.celsius(), 'f', 1);
}

QJsonObject meter(const QString &value, const QString &unit, const QDateTime &time)
{
    QJsonObject measure{{u"value"_s, value}, {u"unit"_s, unit}};
    if (time.isValid())
        measure[u"timeStamp"_s] = momentText(time);
    return {{u"measures"_s, QJsonArray{measure}}};
}

// The text as it was sent, unless the mode was changed since.
QString modeText(const ThermostatStatus &status)
{
    if (fromWord(Names::modes, status.modeText) == status.mode)
        return status.modeText;
    return toWord(Names::modes, status.mode).toUpper();
}

void addReadings(QJsonObject &reply, const ThermostatStatus &status)
{
    if (status.time.isValid())
        reply[u"time"_s] = momentText(status.time);
    if (status.temperature) {
        reply[u"thermometer"_s] = meter(valueText(*status.temperature), u"C"_s, status.temperatureTime);
    }
    if (status.humidity) {
        const QString value = QString::number(*status.humidity, 'g', QLocale::FloatingPointShortest);
        reply[u"hygrometer"_s] = meter(value, u"%"_s, status.humidityTime);
    }
}

} // namespace

QByteArray buildCommand(const Command &command, const QTimeZone &home)
{
    QJsonObject body;
    if (command.function != Function::Unknown)
        body[u"function"_s] = toWord(Names::functions, command.function);
    if (command.mode != Mode::Unknown)
        body[u"mode"_s] = toWord(Names::modes, command.mode);

    if (command.mode == Mode::Automatic && command.program)
        body[u"programs"_s] = QJsonArray{QJsonObject{{u"number"_s, *command.program}}};
    if (command.mode == Mode::Manual && command.setPoint) {
        body[u"setPoint"_s] = QJsonObject{{u"value"_s, command.setPoint->celsius()}, {u"unit"_s, u"C"_s}};
    }
    if (command.mode == Mode::Manual && command.end)
        body[u"activationTime"_s] = wallClock(*command.end, home);
    if (command.mode == Mode::Boost && command.start && command.end)
        body[u"activationTime"_s] = boostTime(*command.start, *command.end, home);
    return compact(body);
}

QByteArray buildSubscription(const QUrl &endPoint)
{
    return compact({{u"EndPointUrl"_s, endPoint.toString(QUrl::FullyEncoded)}});
}

QByteArray buildStatus(const ThermostatStatus &status)
{
    QJsonObject reply{
        {u"function"_s, toWord(Names::functions, status.function).toUpper()},
        {u"mode"_s, modeText(status)},
        {u"loadState"_s, toWord(Names::loadStates, status.loadState).toUpper()},
        {u"sender"_s,
         QJsonObject{{u"plant"_s, QJsonObject{{u"id"_s, status.plantId},
                                              {u"module"_s, QJsonObject{{u"id"_s, status.moduleId}}}}}}},
    };
    if (status.setPoint) {
        reply[u"setPoint"_s] = QJsonObject{{u"value"_s, valueText(*status.setPoint)}, {u"unit"_s, u"C"_s}};
    }
    if (status.program)
        reply[u"programs"_s] = QJsonArray{QJsonObject{{u"number"_s, *status.program}}};
    if (status.activationTime)
        reply[u"activationTime"_s] = activationText(*status.activationTime);
    if (status.temperatureFormat) {
        const bool celsius = *status.temperatureFormat == Temperature::Unit::Celsius;
        reply[u"temperatureFormat"_s] = celsius ? u"C"_s : u"F"_s;
    }
    addReadings(reply, status);
    return compact({{u"chronothermostats"_s, QJsonArray{reply}}});
}
