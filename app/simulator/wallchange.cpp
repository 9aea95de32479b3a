#include "app/simulator/wallchange.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace simulated {

namespace {

QString readControls(const QJsonObject &change, const Room &room, Controls &controls)
{
    if (change.contains("mode"_L1)) {
        const auto mode = modeNamed(change.value("mode"_L1).toString());
        if (!mode)
            return u"unknown mode"_s;
        controls.mode = *mode;
        controls.end = {};
    }
    if (change.contains("function"_L1)) {
        const auto function = functionNamed(change.value("function"_L1).toString());
        if (!function)
            return u"unknown function"_s;
        controls.function = *function;
    }
    controls.setPoint = change.value("setPoint"_L1).toDouble(controls.setPoint);
    controls.program = change.value("program"_L1).toInt(controls.program);
    if (!room.program(controls.program))
        return u"unknown program"_s;
    if (change.contains("until"_L1)) {
        QDateTime end = QDateTime::fromString(change.value("until"_L1).toString(), Qt::ISODate);
        if (!end.isValid())
            return u"until is not an ISO date and time"_s;
        if (end.timeSpec() == Qt::LocalTime)
            end = QDateTime(end.date(), end.time(), room.plan().zone);
        controls.end = end;
    }
    return {};
}

} // namespace

QString changeRoom(Room &room, const QJsonObject &change)
{
    static const QStringList keys{u"mode"_s,     u"function"_s, u"setPoint"_s,
                                  u"program"_s,  u"until"_s,    u"temperature"_s,
                                  u"humidity"_s, u"online"_s,   u"displayInUse"_s};
    for (const QString &key : change.keys()) {
        if (!keys.contains(key))
            return u"unknown key: "_s + key;
    }
    Controls controls = room.controls();
    if (const QString wrong = readControls(change, room, controls); !wrong.isEmpty())
        return wrong;
    room.online = change.value("online"_L1).toBool(room.online);
    room.displayInUse = change.value("displayInUse"_L1).toBool(room.displayInUse);
    room.setTemperature(change.value("temperature"_L1).toDouble(room.temperature()));
    if (change.contains("humidity"_L1))
        room.setHumidity(change.value("humidity"_L1).toDouble());
    room.setControls(controls);
    return {};
}

} // namespace simulated
