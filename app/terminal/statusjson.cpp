#include "app/terminal/statusjson.h"

#include "app/smarther/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;

QJsonValue moment(const QDateTime &time, const QTimeZone &zone)
{
    if (!time.isValid())
        return {};
    const QDateTime there = time.toTimeZone(zone);
    return there.toOffsetFromUtc(there.offsetFromUtc()).toString(Qt::ISODate);
}

QJsonValue degrees(const std::optional<Temperature> &value)
{
    return value ? QJsonValue(value->celsius()) : QJsonValue();
}

template <typename Enum, std::size_t size>
QJsonValue word(const Name<Enum> (&names)[size], Enum value)
{
    const QString text = toWord(names, value);
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject thermostatObject(const Thermostat &thermostat, const Home &home, const std::optional<ErrandNews> &refreshed,
                             const QDateTime &now)
{
    const ThermostatStatus status = thermostat.status.value_or(ThermostatStatus());
    const QDateTime measured = thermostat.measuredAt();
    QJsonValue program;
    if (status.program) {
        const QString name = thermostat.programName(*status.program);
        program = QJsonObject{{"number"_L1, *status.program}, {"name"_L1, name.isEmpty() ? QJsonValue() : name}};
    }
    QJsonValue error;
    if (refreshed && refreshed->failures.contains(thermostat.id)) {
        const Error failure = refreshed->failures.value(thermostat.id);
        const auto kinds = QMetaEnum::fromType<Error::Kind>();
        error = QJsonObject{{"kind"_L1, QString::fromLatin1(kinds.valueToKey(static_cast<int>(failure.kind)))},
                            {"status"_L1, failure.status}};
    }
    return {{"id"_L1, thermostat.id},
            {"name"_L1, thermostat.name},
            {"read_at"_L1, moment(thermostat.readAt, home.zone)},
            {"measured_at"_L1, moment(measured, home.zone)},
            {"age_s"_L1, measured.isValid() ? QJsonValue(std::max<qint64>(0, measured.secsTo(now))) : QJsonValue()},
            {"temperature_c"_L1, degrees(status.temperature)},
            {"humidity_percent"_L1, status.humidity ? QJsonValue(*status.humidity) : QJsonValue()},
            {"set_point_c"_L1, degrees(status.setPoint)},
            {"mode"_L1, word(Names::modes, status.mode)},
            {"mode_ends_at"_L1, moment(thermostat.modeEnds(home.zone, now).value_or(QDateTime()), home.zone)},
            {"function"_L1, word(Names::functions, status.function)},
            {"load"_L1, word(Names::loadStates, status.loadState)},
            {"program"_L1, program},
            {"error"_L1, error}};
}

} // namespace

QByteArray StatusJson::of(const Household &household, const QStringList &moduleIds,
                          const std::optional<ErrandNews> &refreshed, const QDateTime &now)
{
    QJsonArray homes;
    for (const Home &home : household.homes()) {
        QJsonArray thermostats;
        for (const Thermostat &thermostat : home.thermostats) {
            if (moduleIds.contains(thermostat.id))
                thermostats << thermostatObject(thermostat, home, refreshed, now);
        }
        if (thermostats.isEmpty())
            continue;
        homes << QJsonObject{{"id"_L1, home.id},
                             {"name"_L1, home.name},
                             {"zone"_L1, QString::fromUtf8(home.zone.id())},
                             {"thermostats"_L1, thermostats}};
    }
    const QJsonObject root{
        {"version"_L1, formatVersion},
        {"now"_L1, moment(now, QTimeZone::systemTimeZone())},
        {"requests_made"_L1, refreshed ? refreshed->calls : 0},
        {"requests_left"_L1, refreshed ? QJsonValue(refreshed->left) : QJsonValue()},
        {"homes"_L1, homes}};
    return QJsonDocument(root).toJson();
}
