#include "app/household/householdstore.h"

#include "app/logging.h"
#include "app/wholefile.h"
#include "app/smarther/build.h"
#include "app/smarther/parse.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int formatVersion = 1;
constexpr qint64 largestFile = 8 * 1024 * 1024;

QJsonValue instant(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QDateTime instantFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

// A status is kept in the shape of the cloud's own replies: one parser, one set of rules.
QJsonObject thermostatObject(const Thermostat &thermostat)
{
    QJsonArray programs;
    for (const Program &program : thermostat.programs)
        programs << QJsonObject{{"number"_L1, program.number}, {"name"_L1, program.name}};
    QJsonObject object{{"id"_L1, thermostat.id},
                       {"name"_L1, thermostat.name},
                       {"programs"_L1, programs},
                       {"readAt"_L1, instant(thermostat.readAt)},
                       {"stampsLateBy"_L1, thermostat.stampsLateBy},
                       {"lastProgram"_L1, thermostat.lastProgram}};
    if (thermostat.status)
        object["status"_L1] = QJsonDocument::fromJson(buildStatus(*thermostat.status)).object();
    if (thermostat.beforeBoost) {
        const Command &before = *thermostat.beforeBoost;
        object["beforeBoost"_L1] =
            QJsonObject{{"mode"_L1, before.mode == Mode::Manual ? "manual"_L1 : "automatic"_L1},
                        {"program"_L1, before.program ? QJsonValue(*before.program) : QJsonValue()},
                        {"setPoint"_L1, before.setPoint ? QJsonValue(before.setPoint->tenths()) : QJsonValue()},
                        {"end"_L1, before.end ? instant(*before.end) : QJsonValue()}};
    }
    return object;
}

std::optional<Command> beforeBoostFrom(const QJsonValue &value, Function function)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    Command command;
    command.function = function;
    command.mode = object["mode"_L1].toString() == "manual"_L1 ? Mode::Manual : Mode::Automatic;
    if (object["program"_L1].isDouble())
        command.program = object["program"_L1].toInt();
    if (object["setPoint"_L1].isDouble())
        command.setPoint = Temperature::fromTenths(object["setPoint"_L1].toInt());
    if (const QDateTime end = instantFrom(object["end"_L1]); end.isValid())
        command.end = end;
    return command;
}

// Hidden ones have a name only.
QJsonArray thermostatsOf(const Home &home)
{
    QJsonArray array;
    for (const Module &module : home.modules) {
        const auto shown = std::find_if(home.thermostats.begin(), home.thermostats.end(),
                                        [&](const Thermostat &each) { return each.id == module.id; });
        QJsonObject object = shown != home.thermostats.end() ? thermostatObject(*shown)
                                                             : QJsonObject{{"id"_L1, module.id}};
        object["name"_L1] = module.name; // the cloud's; the person's own is among the choices
        array << object;
    }
    return array;
}

Thermostat thermostatFrom(const QJsonObject &object, const QString &plantId)
{
    Thermostat thermostat;
    thermostat.id = object["id"_L1].toString();
    thermostat.plantId = plantId;
    thermostat.name = object["name"_L1].toString();
    const QJsonArray programs = object["programs"_L1].toArray();
    for (const QJsonValue &program : programs)
        thermostat.programs << Program{.number = program["number"_L1].toInt(), .name = program["name"_L1].toString()};
    const QDateTime readAt = instantFrom(object["readAt"_L1]);
    if (object["status"_L1].isObject() && readAt.isValid()) {
        const auto status = parseStatus(QJsonDocument(object["status"_L1].toObject()).toJson());
        if (status) {
            thermostat.status = status.value();
            thermostat.readAt = readAt;
            thermostat.lastProgram = object["lastProgram"_L1].toInt();
            thermostat.stampsLateBy = std::clamp<qint64>(object["stampsLateBy"_L1].toInteger(), 0, 24 * 3600);
            thermostat.beforeBoost = beforeBoostFrom(object["beforeBoost"_L1], status.value().function);
        }
    }
    return thermostat;
}

QList<Home> homesFrom(const QJsonArray &array)
{
    QList<Home> homes;
    for (const QJsonValue &value : array) {
        Home home;
        home.id = value["id"_L1].toString();
        home.name = value["name"_L1].toString();
        home.isListed = value["listed"_L1].toBool(true);
        home.zone = QTimeZone(value["zone"_L1].toString().toUtf8());
        if (!home.zone.isValid())
            home.zone = QTimeZone::systemTimeZone();
        const QJsonArray thermostats = value["thermostats"_L1].toArray();
        for (const QJsonValue &thermostat : thermostats) {
            if (!thermostat["id"_L1].toString().isEmpty())
                home.thermostats << thermostatFrom(thermostat.toObject(), home.id);
        }
        if (!home.id.isEmpty())
            homes << home;
    }
    return homes;
}

bool write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && commitWhole(file))
        return true;
    qCWarning(logStorage) << "the household could not be written:" << file.errorString();
    return false;
}

} // namespace

HouseholdStore::HouseholdStore(Household &household, const QString &file, QObject *parent)
    : QObject(parent), m_household(household), m_file(file)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(1s);
    m_writer.setMaxThreadCount(1);
    connect(&m_timer, &QTimer::timeout, this, &HouseholdStore::saveBeside);
    const auto later = [this] {
        if (!m_timer.isActive())
            m_timer.start();
    };
    connect(&m_household, &Household::homesChanged, this, [this, later] {
        if (m_household.homes().isEmpty())
            save(); // forgotten: not a moment longer
        else
            later();
    });
    connect(&m_household, &Household::thermostatChanged, this, later);
    connect(&m_household, &Household::choicesChanged, this, &HouseholdStore::save); // a person's: not lost by a kill
}

HouseholdStore::~HouseholdStore()
{
    if (m_timer.isActive())
        save();
}

void HouseholdStore::load()
{
    QFile file(m_file);
    if (!file.exists())
        return;
    QJsonParseError parsing;
    QJsonDocument document;
    if (file.size() <= largestFile && file.open(QIODevice::ReadOnly))
        document = QJsonDocument::fromJson(file.readAll(), &parsing);
    file.close();
    if (!document.isObject() || document["version"_L1].toInt() != formatVersion) {
        const QString aside = u"%1.damaged-%2"_s.arg(
            m_file, QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s));
        QFile::rename(m_file, aside);
        qCWarning(logStorage) << "the last known household was not readable and is set aside";
        return;
    }
    m_household.restore(homesFrom(document["homes"_L1].toArray()), instantFrom(document["discoveredAt"_L1]),
                        Choices::fromJson(document["choices"_L1].toObject()));
    m_timer.stop();
}

bool HouseholdStore::save()
{
    m_timer.stop();
    m_writer.waitForDone();
    return write(m_file, content());
}

void HouseholdStore::saveBeside()
{
    m_writer.start([file = m_file, content = content()] { write(file, content); });
}

QByteArray HouseholdStore::content() const
{
    QJsonArray homes;
    for (const Home &home : m_household.homes()) {
        homes << QJsonObject{{"id"_L1, home.id},
                             {"name"_L1, home.cloudName},
                             {"zone"_L1, QString::fromUtf8(home.guessedZone.id())},
                             {"listed"_L1, home.isListed},
                             {"thermostats"_L1, thermostatsOf(home)}};
    }
    const QJsonObject root{{"version"_L1, formatVersion},
                           {"discoveredAt"_L1, instant(m_household.discoveredAt())},
                           {"homes"_L1, homes},
                           {"choices"_L1, m_household.choices().toJson()}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}
