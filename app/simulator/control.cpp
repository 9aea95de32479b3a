#include "app/simulator/control.h"

#include "app/simulator/simulatedcloud.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace simulated {

namespace {

Answer done()
{
    return jsonAnswer(200, {});
}

Answer wrong(const QString &reason)
{
    return jsonAnswer(400, {{u"error"_s, reason}});
}

Answer logAnswer(const SimulatedCloud &cloud)
{
    QJsonArray list;
    for (const SimulatedCloud::LogEntry &entry : cloud.log()) {
        list.append(QJsonObject{{u"seq"_s, entry.seq},
                                {u"time"_s, entry.time.toString(Qt::ISODateWithMs)},
                                {u"verb"_s, QString::fromLatin1(entry.verb)},
                                {u"path"_s, entry.path},
                                {u"query"_s, QString::fromLatin1(entry.query)},
                                {u"body"_s, QString::fromUtf8(entry.body)},
                                {u"kind"_s, entry.kind},
                                {u"fault"_s, entry.fault},
                                {u"status"_s, entry.status}});
    }
    return Answer{.body = QJsonDocument(list).toJson()};
}

QJsonObject roomState(const Room &room)
{
    const Controls &controls = room.controls();
    QJsonObject state{{u"id"_s, room.plan().id},
                      {u"name"_s, room.plan().name},
                      {u"function"_s, nameOf(controls.function)},
                      {u"mode"_s, nameOf(controls.mode)},
                      {u"setPoint"_s, room.reportedSetPoint(controls)},
                      {u"program"_s, controls.program},
                      {u"temperature"_s, room.temperature()},
                      {u"humidity"_s, room.humidity()},
                      {u"running"_s, room.running()},
                      {u"online"_s, room.online},
                      {u"displayInUse"_s, room.displayInUse}};
    if (controls.end.isValid())
        state.insert(u"until"_s, controls.end.toUTC().toString(Qt::ISODate));
    return state;
}

Answer stateAnswer(SimulatedCloud &cloud)
{
    QJsonArray homes;
    for (const Home &home : cloud.house().homes) {
        QJsonArray rooms;
        for (const Room &room : home.rooms)
            rooms.append(roomState(room));
        homes.append(QJsonObject{{u"id"_s, home.id}, {u"name"_s, home.name}, {u"thermostats"_s, rooms}});
    }
    return jsonAnswer(200, {{u"now"_s, cloud.now().toString(Qt::ISODateWithMs)},
                            {u"calls"_s, cloud.callsInWindow()},
                            {u"quota"_s, cloud.options().quota},
                            {u"homes"_s, homes}});
}

Answer addFault(const QJsonObject &body, SimulatedCloud &cloud)
{
    QString error;
    const std::optional<Fault> fault = faultFrom(body, &error);
    if (!fault)
        return wrong(error);
    cloud.addFault(*fault);
    return done();
}

Answer changeThermostat(const QString &moduleId, const QJsonObject &body, SimulatedCloud &cloud)
{
    const QString error = cloud.turnOnTheWall(moduleId, body);
    return error.isEmpty() ? done() : wrong(error);
}

Answer advanceClock(const QJsonObject &body, SimulatedCloud &cloud)
{
    if (!body.value("advance"_L1).isDouble())
        return wrong(u"advance is missing: a number of seconds"_s);
    cloud.advanceClock(body.value("advance"_L1).toInteger());
    return done();
}

} // namespace

Answer controlAnswer(const Request &request, SimulatedCloud &cloud)
{
    const QString what = QString::fromLatin1(request.verb) + u' ' + request.path.section(u'/', 2);
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!request.body.isEmpty() && !document.isObject())
        return wrong(u"the body is not a JSON object"_s);
    const QJsonObject body = document.object();

    if (what == "GET log"_L1)
        return logAnswer(cloud);
    if (what == "GET state"_L1)
        return stateAnswer(cloud);
    if (what == "POST faults"_L1)
        return addFault(body, cloud);
    if (what == "POST clock"_L1)
        return advanceClock(body, cloud);
    if (what.startsWith("POST thermostat/"_L1))
        return changeThermostat(what.section(u'/', 1), body, cloud);
    if (what == "DELETE log"_L1) {
        cloud.clearLog();
        return done();
    }
    if (what == "DELETE faults"_L1) {
        cloud.clearFaults();
        return done();
    }
    if (what == "POST tokens/expire"_L1) {
        cloud.expireAccessTokens();
        return done();
    }
    if (what == "POST tokens/revoke"_L1) {
        cloud.revokeTokens();
        return done();
    }
    return jsonAnswer(404, {{u"error"_s, u"no such control: "_s + what}});
}

} // namespace simulated
