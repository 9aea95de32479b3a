#include "app/simulator/shapes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace simulated {

namespace {

double inUnit(double celsius, bool fahrenheit)
{
    return fahrenheit ? celsius * 1.8 + 32 : celsius;
}

QString unitOf(const Room &room)
{
    return room.plan().fahrenheit ? u"F"_s : u"C"_s;
}

// One decimal, and none where it is zero: "19.5", "20".
QString measured(double value)
{
    QString text = QString::number(value, 'f', 1);
    if (text.endsWith(".0"_L1))
        text.chop(2);
    return text;
}

QString withOffset(const QDateTime &moment, const QTimeZone &zone)
{
    return moment.toOffsetFromUtc(zone.offsetFromUtc(moment)).toString(Qt::ISODate);
}

QJsonObject measuresOf(const QString &value, const QString &unit, const QString &time)
{
    return {{u"measures"_s,
             QJsonArray{QJsonObject{{u"timeStamp"_s, time}, {u"value"_s, value}, {u"unit"_s, unit}}}}};
}

QJsonObject senderOf(const Home &home, const Room &room)
{
    return {
        {u"addressType"_s, u"addressLocation"_s},
        {u"system"_s, u"thermoregulation"_s},
        {u"plant"_s, QJsonObject{{u"id"_s, home.id}, {u"module"_s, QJsonObject{{u"id"_s, room.plan().id}}}}}};
}

QJsonArray capabilities()
{
    const QJsonObject yes{{u"do"_s, true}};
    const QJsonObject canDo{{u"command"_s, yes}, {u"request"_s, yes}, {u"notification"_s, yes}};
    QJsonArray list;
    for (const QString &name : {u"function"_s, u"mode"_s, u"setPoint"_s})
        list.append(QJsonObject{{u"capability"_s, name}, {u"canDo"_s, canDo}});
    return list;
}

} // namespace

QJsonObject topologyShape(const Home &home)
{
    QJsonArray modules;
    for (const Room &room : home.rooms) {
        modules.append(QJsonObject{{u"device"_s, u"chronothermostat"_s},
                                   {u"id"_s, room.plan().id},
                                   {u"name"_s, room.plan().name},
                                   {u"capabilities"_s, capabilities()}});
    }
    return {{u"plant"_s, QJsonObject{{u"modules"_s, modules}, {u"id"_s, home.id}, {u"name"_s, home.name}}}};
}

QJsonObject measuresShape(const Home &home, const Room &room, const QDateTime &now)
{
    const QString time = withOffset(now, home.zone);
    return {{u"thermometer"_s,
             measuresOf(measured(inUnit(room.temperature(), room.plan().fahrenheit)), unitOf(room), time)},
            {u"hygrometer"_s, measuresOf(measured(room.humidity()), u"%"_s, time)},
            {u"sender"_s, senderOf(home, room)}};
}

QJsonObject statusShape(const Home &home, const Room &room, const QDateTime &now)
{
    const Controls &controls = room.shownControls();
    const double setPoint = inUnit(room.reportedSetPoint(controls), room.plan().fahrenheit);
    QJsonObject status = measuresShape(home, room, now);
    status.insert(u"function"_s, nameOf(controls.function).toUpper());
    status.insert(u"mode"_s, nameOf(controls.mode).toUpper());
    status.insert(u"setPoint"_s,
                  QJsonObject{{u"value"_s, QString::number(setPoint, 'f', 5)}, {u"unit"_s, unitOf(room)}});
    status.insert(u"programs"_s, QJsonArray{QJsonObject{{u"number"_s, controls.program}}});
    if (controls.end.isValid()) {
        status.insert(u"activationTime"_s,
                      controls.end.toTimeZone(home.zone).toString(u"yyyy-MM-ddTHH:mm:ss"_s));
    }
    status.insert(u"temperatureFormat"_s, unitOf(room));
    status.insert(u"loadState"_s, room.running() ? u"ACTIVE"_s : u"INACTIVE"_s);
    status.insert(u"time"_s, withOffset(now, home.zone));
    return {{u"chronothermostats"_s, QJsonArray{status}}};
}

QJsonObject programListShape(const Room &room)
{
    QJsonArray programs;
    for (const Program &program : room.plan().programs)
        programs.append(QJsonObject{{u"number"_s, program.number}, {u"name"_s, program.name}});
    return {{u"chronothermostats"_s, QJsonArray{QJsonObject{{u"programs"_s, programs}}}}};
}

} // namespace simulated
