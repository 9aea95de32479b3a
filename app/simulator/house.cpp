#include "app/simulator/house.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulated {

namespace {

// A house that is wrong in one place is refused as a whole.
class Reader
{
public:
    std::optional<House> read(const QJsonObject &object);
    QString error() const { return m_error; }

private:
    bool fail(const QString &reason);
    bool readHome(const QJsonObject &object);
    bool readRoom(const QJsonObject &object, Home &home, const RoomPlan &model);
    bool readProgram(const QJsonObject &object, QList<Program> &programs);

    House m_house;
    QString m_error;
};

bool Reader::fail(const QString &reason)
{
    m_error = reason;
    return false;
}

std::optional<House> Reader::read(const QJsonObject &object)
{
    if (!object.value("homes"_L1).isArray()) {
        fail(u"\"homes\" is missing or not a list"_s);
        return std::nullopt;
    }
    for (const QJsonValue &home : object.value("homes"_L1).toArray()) {
        if (!readHome(home.toObject()))
            return std::nullopt;
    }
    return m_house;
}

bool Reader::readHome(const QJsonObject &object)
{
    const QString zoneName = object.value("timeZone"_L1).toString(u"Europe/Rome"_s);
    Home home{.id = object.value("id"_L1).toString(),
              .name = object.value("name"_L1).toString(),
              .foreign = object.value("foreign"_L1).toBool(),
              .zone = QTimeZone(zoneName.toUtf8())};
    if (home.id.isEmpty() || m_house.home(home.id))
        return fail(u"a home has no \"id\", or one that is taken: "_s + home.id);
    if (!home.zone.isValid())
        return fail(u"unknown \"timeZone\": "_s + zoneName);

    const QJsonObject outdoor = object.value("outdoor"_L1).toObject();
    const RoomPlan model{.zone = home.zone,
                         .outdoorMean = outdoor.value("mean"_L1).toDouble(8),
                         .outdoorSwing = outdoor.value("swing"_L1).toDouble(4)};
    for (const QJsonValue &room : object.value("thermostats"_L1).toArray()) {
        if (!readRoom(room.toObject(), home, model))
            return false;
    }
    m_house.homes.push_back(std::move(home));
    return true;
}

bool Reader::readRoom(const QJsonObject &object, Home &home, const RoomPlan &model)
{
    RoomPlan plan = model;
    plan.id = object.value("id"_L1).toString();
    plan.name = object.value("name"_L1).toString();
    plan.fahrenheit = object.value("unit"_L1).toString() == "F"_L1;
    plan.lossHours = object.value("lossHours"_L1).toDouble(plan.lossHours);
    plan.degreesPerHour = object.value("degreesPerHour"_L1).toDouble(plan.degreesPerHour);
    plan.humidity = object.value("humidity"_L1).toDouble(plan.humidity);
    const bool taken = m_house.room(plan.id) || std::ranges::any_of(home.rooms, [&plan](const Room &room) {
                           return room.plan().id == plan.id;
                       });
    if (plan.id.isEmpty() || taken)
        return fail(u"a thermostat has no \"id\", or one that is taken: "_s + plan.id);
    if (plan.lossHours <= 0)
        return fail(u"\"lossHours\" must be above 0: "_s + plan.id);
    for (const QJsonValue &program : object.value("programs"_L1).toArray()) {
        if (!readProgram(program.toObject(), plan.programs))
            return false;
    }

    const auto function = functionNamed(object.value("function"_L1).toString(u"heating"_s));
    const auto mode = modeNamed(object.value("mode"_L1).toString(u"automatic"_s));
    if (!function || !mode)
        return fail(u"unknown \"function\" or \"mode\": "_s + plan.id);
    const Controls controls{.function = *function,
                            .mode = *mode,
                            .setPoint = object.value("setPoint"_L1).toDouble(20),
                            .program = object.value("program"_L1).toInt(1)};
    Room room(plan, controls, object.value("temperature"_L1).toDouble(19.5));
    if (!room.program(controls.program))
        return fail(u"\"program\" is not among its \"programs\": "_s + plan.id);
    room.online = object.value("online"_L1).toBool(true);
    home.rooms.push_back(std::move(room));
    return true;
}

bool Reader::readProgram(const QJsonObject &object, QList<Program> &programs)
{
    Program program{.number = object.value("number"_L1).toInt(-1),
                    .name = object.value("name"_L1).toString()};
    if (program.number < 0 || program.number > 11)
        return fail(u"a program's \"number\" must be 0 to 11: "_s + program.name);
    for (const QJsonValue &value : object.value("steps"_L1).toArray()) {
        const QJsonObject step = value.toObject();
        const QTime at = QTime::fromString(step.value("at"_L1).toString(), u"HH:mm"_s);
        if (!at.isValid() || !step.value("setPoint"_L1).isDouble())
            return fail(u"a step needs \"at\" as HH:mm and a \"setPoint\": "_s + program.name);
        program.steps.append(ProgramStep{.at = at, .setPoint = step.value("setPoint"_L1).toDouble()});
    }
    std::ranges::sort(program.steps, {}, &ProgramStep::at);
    programs.append(program);
    return true;
}

} // namespace

std::optional<House> House::read(const QByteArray &json, QString *error)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError) {
        *error = u"%1 at byte %2"_s.arg(parsing.errorString()).arg(parsing.offset);
        return std::nullopt;
    }
    Reader reader;
    std::optional<House> house = reader.read(document.object());
    *error = reader.error();
    return house;
}

QStringList House::names()
{
    return {u"demo"_s, u"many"_s};
}

std::optional<House> House::named(const QString &name)
{
    QFile file(u":/simulator/houses/%1.json"_s.arg(name));
    QString error;
    std::optional<House> house;
    if (names().contains(name) && file.open(QIODevice::ReadOnly)) {
        house = read(file.readAll(), &error);
        Q_ASSERT_X(house, "House::named", qPrintable(error));
    }
    return house;
}

House House::demo()
{
    return named(u"demo"_s).value_or(House());
}

House House::withThermostats(int count)
{
    Home home{.id = u"11111111-0000-4000-8000-000000000000"_s,
              .name = u"Casa grande"_s,
              .zone = QTimeZone("Europe/Rome")};
    for (int i = 0; i < count; ++i) {
        const QString number = u"%1"_s.arg(i + 1, 2, 10, '0'_L1);
        const RoomPlan plan{
            .id = u"22222222-0000-4000-8000-0000000000"_s + number,
            .name = u"Stanza "_s + number,
            .programs = {Program{.number = 0, .name = u"Default"_s},
                         Program{.number = 1,
                                 .name = u"Settimana"_s,
                                 .steps = {ProgramStep{.at = QTime(6, 30), .setPoint = 20},
                                           ProgramStep{.at = QTime(22, 30), .setPoint = 17}}}},
            .zone = home.zone,
        };
        home.rooms.emplace_back(plan, Controls{}, 18 + i % 5);
    }
    House house;
    house.homes.push_back(std::move(home));
    return house;
}

Home *House::home(const QString &id)
{
    const auto found = std::ranges::find(homes, id, &Home::id);
    return found == homes.end() ? nullptr : &*found;
}

const Room *House::room(const QString &moduleId) const
{
    for (const Home &home : homes) {
        for (const Room &room : home.rooms) {
            if (room.plan().id == moduleId)
                return &room;
        }
    }
    return nullptr;
}

Room *House::room(const QString &moduleId)
{
    return const_cast<Room *>(std::as_const(*this).room(moduleId));
}

} // namespace simulated
