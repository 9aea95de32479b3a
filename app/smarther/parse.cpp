#include "app/smarther/parse.h"

#include "app/smarther/names.h"
#include "app/smarther/timetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

// Says where the answer failed, and nothing of what it holds: the detail goes to logs.
Error badAnswer(QLatin1StringView call, const QString &why)
{
    return Error{.kind = Error::Kind::BadAnswer, .detail = call + u": "_s + why};
}

Result<QJsonDocument> documentIn(const QByteArray &body, QLatin1StringView call)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error == QJsonParseError::NoError)
        return document;
    return badAnswer(
        call,
        u"no JSON: %1, at byte %2 of %3"_s.arg(problem.errorString()).arg(problem.offset).arg(body.size()));
}

Result<QJsonObject> objectIn(const QByteArray &body, QLatin1StringView call)
{
    const Result<QJsonDocument> document = documentIn(body, call);
    if (!document)
        return document.error();
    if (!document.value().isObject())
        return badAnswer(call, u"no object"_s);
    return document.value().object();
}

// Without what JSON can carry as an escape, and would lose when written and read again: halves of surrogate
// pairs, and a byte order mark in front.
QString text(const QJsonValue &value)
{
    QString text = value.isDouble() ? value.toVariant().toString() : value.toString();
    if (!text.isValidUtf16())
        text = QString::fromUtf8(text.toUtf8());
    while (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

std::optional<double> number(const QJsonValue &value)
{
    bool ok = value.isDouble();
    const double number = ok ? value.toDouble() : value.toString().toDouble(&ok);
    if (!ok || !std::isfinite(number))
        return {};
    return number;
}

std::optional<int> programNumber(const QJsonValue &program)
{
    const std::optional<double> value = number(program["number"_L1]);
    if (!value || *value < 0 || *value > std::numeric_limits<int>::max() || *value != std::trunc(*value))
        return {};
    return static_cast<int>(*value);
}

std::optional<Temperature::Unit> temperatureUnit(const QJsonValue &value)
{
    const QString unit = text(value).remove(u'°').trimmed();
    if (unit.compare("C"_L1, Qt::CaseInsensitive) == 0)
        return Temperature::Unit::Celsius;
    if (unit.compare("F"_L1, Qt::CaseInsensitive) == 0)
        return Temperature::Unit::Fahrenheit;
    return {};
}

// Of anything with `value` and `unit`. Without a unit there is no telling what the value means.
std::optional<Temperature> temperature(const QJsonValue &measure)
{
    const std::optional<double> value = number(measure["value"_L1]);
    const std::optional<Temperature::Unit> unit = temperatureUnit(measure["unit"_L1]);
    if (!value || !unit || std::abs(*value) > 1000)
        return {};
    return Temperature::from(*value, *unit);
}

std::optional<double> humidity(const QJsonValue &measure)
{
    const std::optional<double> value = number(measure["value"_L1]);
    if (!value || *value < 0 || *value > 100)
        return {};
    return value;
}

// `time` and `timeStamp`. Without a zone the moment cannot be known: it serves for ages only, and an age
// that is wrong by hours is worse than none.
QDateTime momentIn(const QJsonValue &value)
{
    const std::optional<ActivationTime> time = timeIn(text(value));
    if (!time || time->zone == ActivationTime::Zone::Home)
        return {};
    const QDateTime utc =
        QDateTime(time->date, time->time, QTimeZone::utc()).toUTC().addSecs(-time->offsetSeconds);
    return isMeantYear(utc.date().year()) ? utc : QDateTime();
}

std::optional<ActivationTime> activationTime(const QJsonValue &value)
{
    const QString both = text(value);
    std::optional<ActivationTime> end = timeIn(both.sliced(both.lastIndexOf(u'/') + 1));
    if (end)
        end->time = QTime(end->time.hour(), end->time.minute(), end->time.second());
    return end;
}

template <typename Value>
struct Measure
{
    std::optional<Value> value;
    QDateTime time;
};

// The newest measure that can be understood.
template <typename Value>
Measure<Value> newest(const QJsonValue &meter, std::optional<Value> (*read)(const QJsonValue &))
{
    Measure<Value> best;
    const QJsonArray measures = meter["measures"_L1].toArray();
    for (const QJsonValue &element : measures) {
        const Measure<Value> measure{.value = read(element), .time = momentIn(element["timeStamp"_L1])};
        const bool later = measure.time.isValid() && (!best.time.isValid() || measure.time > best.time);
        if (measure.value && (!best.value || later))
            best = measure;
    }
    return best;
}

Measures measuresIn(const QJsonObject &object)
{
    const Measure<Temperature> warmth = newest(object["thermometer"_L1], temperature);
    const Measure<double> moisture = newest(object["hygrometer"_L1], humidity);
    return Measures{.temperature = warmth.value,
                    .temperatureTime = warmth.time,
                    .humidity = moisture.value,
                    .humidityTime = moisture.time};
}

QJsonObject firstObject(const QJsonValue &array)
{
    const QJsonArray elements = array.toArray();
    for (const QJsonValue &element : elements) {
        if (element.isObject())
            return element.toObject();
    }
    return {};
}

Subscription subscription(const QJsonValue &value)
{
    return Subscription{.id = text(value["subscriptionId"_L1]),
                        .plantId = text(value["plantId"_L1]),
                        .endPointUrl = text(value["EndPointUrl"_L1])};
}

} // namespace

Result<QList<Plant>> parsePlants(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return QList<Plant>();
    const Result<QJsonObject> object = objectIn(body, "plants"_L1);
    if (!object)
        return object.error();
    // Not an empty list: an error that came as a 200 must not empty the person's home.
    if (!object.value()["plants"_L1].isArray())
        return badAnswer("plants"_L1, u"no `plants`"_s);

    QList<Plant> plants;
    QSet<QString> seen;
    const QJsonArray elements = object.value()["plants"_L1].toArray();
    for (const QJsonValue &element : elements) {
        const Plant plant{.id = text(element["id"_L1]), .name = text(element["name"_L1])};
        if (plant.id.isEmpty() || seen.contains(plant.id))
            continue;
        seen.insert(plant.id);
        plants.append(plant);
    }
    return plants;
}

Result<QList<Module>> parseTopology(const QByteArray &body)
{
    const Result<QJsonObject> object = objectIn(body, "topology"_L1);
    if (!object)
        return object.error();
    if (!object.value()["plant"_L1].isObject())
        return badAnswer("topology"_L1, u"no `plant`"_s);

    QList<Module> modules;
    QSet<QString> seen;
    const QJsonArray elements = object.value()["plant"_L1]["modules"_L1].toArray();
    for (const QJsonValue &element : elements) {
        const QString device = text(element["device"_L1]).trimmed();
        const bool otherDevice =
            !device.isEmpty() && device.compare("chronothermostat"_L1, Qt::CaseInsensitive) != 0;
        const Module module{.id = text(element["id"_L1]), .name = text(element["name"_L1])};
        if (otherDevice || module.id.isEmpty() || seen.contains(module.id))
            continue;
        seen.insert(module.id);
        modules.append(module);
    }
    return modules;
}

Result<ThermostatStatus> parseStatus(const QByteArray &body)
{
    const Result<QJsonObject> object = objectIn(body, "status"_L1);
    if (!object)
        return object.error();
    const QJsonObject reply = firstObject(object.value()["chronothermostats"_L1]);
    if (reply.isEmpty())
        return badAnswer("status"_L1, u"no `chronothermostats`"_s);

    const Measures measures = measuresIn(reply);
    const QJsonValue plant = reply["sender"_L1]["plant"_L1];
    ThermostatStatus status;
    status.function = fromWord(Names::functions, text(reply["function"_L1]));
    status.modeText = text(reply["mode"_L1]).trimmed();
    status.mode = fromWord(Names::modes, status.modeText);
    status.setPoint = temperature(reply["setPoint"_L1]);
    status.program = programNumber(firstObject(reply["programs"_L1]));
    status.activationTime = activationTime(reply["activationTime"_L1]);
    status.temperatureFormat = temperatureUnit(reply["temperatureFormat"_L1]);
    status.loadState = fromWord(Names::loadStates, text(reply["loadState"_L1]));
    status.time = momentIn(reply["time"_L1]);
    status.temperature = measures.temperature;
    status.temperatureTime = measures.temperatureTime;
    status.humidity = measures.humidity;
    status.humidityTime = measures.humidityTime;
    status.plantId = text(plant["id"_L1]);
    status.moduleId = text(plant["module"_L1]["id"_L1]);
    return status;
}

Result<Measures> parseMeasures(const QByteArray &body)
{
    const Result<QJsonObject> object = objectIn(body, "measures"_L1);
    if (!object)
        return object.error();
    return measuresIn(object.value());
}

Result<QList<Program>> parseProgramList(const QByteArray &body)
{
    const Result<QJsonObject> object = objectIn(body, "programlist"_L1);
    if (!object)
        return object.error();

    QList<Program> programs;
    QSet<int> seen;
    const QJsonObject thermostat = firstObject(object.value()["chronothermostats"_L1]);
    const QJsonArray elements = thermostat["programs"_L1].toArray();
    for (const QJsonValue &element : elements) {
        const std::optional<int> number = programNumber(element);
        if (!number || seen.contains(*number))
            continue;
        seen.insert(*number);
        programs.append(Program{.number = *number, .name = text(element["name"_L1])});
    }
    return programs;
}

Result<QList<Subscription>> parseSubscriptions(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return QList<Subscription>();
    const Result<QJsonDocument> document = documentIn(body, "subscription"_L1);
    if (!document)
        return document.error();
    if (!document.value().isArray())
        return badAnswer("subscription"_L1, u"no array"_s);

    QList<Subscription> subscriptions;
    const QJsonArray elements = document.value().array();
    for (const QJsonValue &element : elements) {
        const Subscription found = subscription(element);
        if (!found.id.isEmpty())
            subscriptions.append(found);
    }
    return subscriptions;
}

Result<Subscription> parseSubscription(const QByteArray &body)
{
    const Result<QJsonObject> object = objectIn(body, "subscription"_L1);
    if (!object)
        return object.error();
    const Subscription created = subscription(object.value());
    if (created.id.isEmpty())
        return badAnswer("subscription"_L1, u"no `subscriptionId`"_s);
    return created;
}
