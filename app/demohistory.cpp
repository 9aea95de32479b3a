#include "app/demohistory.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 interval = 600; // seconds
constexpr double blendHours = 8; // within which the past comes to what is there now

struct Step
{
    double hour;
    double setPoint;
};
constexpr std::array program{Step{0, 17}, Step{6.5, 20.5}, Step{8.5, 18.5}, Step{17, 21}, Step{23, 17}};

double programmed(double hour)
{
    double setPoint = program.front().setPoint;
    for (const Step &step : program)
        setPoint = hour >= step.hour ? step.setPoint : setPoint;
    return setPoint;
}

double wave(double hour, double warmestAt)
{
    return std::cos((hour - warmestAt) / 24 * 2 * std::numbers::pi);
}

} // namespace

QByteArray DemoHistory::readings(const QString &moduleId, const ThermostatStatus &status, const QDateTime &now, const QTimeZone &zone)
{
    const bool cools = status.function == Function::Cooling;
    const double character = static_cast<double>(qHash(moduleId, 0) % 100) / 100; // of the room
    const qint64 end = now.toSecsSinceEpoch();
    const double target = status.temperature ? status.temperature->celsius() : 19.5;
    QByteArray csv("time,module,temperature_c,humidity_percent,set_point_c,mode,function,load,planned_s\n");
    double temperature = cools ? 26 : 18;
    bool active = false;
    for (qint64 at = end - days * 86'400; at < end; at += interval) {
        const QDateTime there = QDateTime::fromSecsSinceEpoch(at, zone);
        const double hour = there.time().msecsSinceStartOfDay() / 3.6e6;
        const auto day = static_cast<double>(at) / 86'400;
        const double setPoint = cools ? 25 : programmed(hour) + std::round(character * 2) / 2 - 0.5;
        const double weather = 2.5 * std::sin(day / 5) + 1.5 * std::sin(day / 1.7 + character * 6);
        const double outside = (cools ? 29 : 6) + 4 * wave(hour, 15) + weather;
        const double left = static_cast<double>(end - at) / 3600;
        const double share = std::max(0.0, 1 - left / blendHours);
        const double shown = temperature * (1 - share) + target * share;
        // By what is shown: nobody would believe in a room that is heated while it is too warm.
        if (cools)
            active = active ? shown > setPoint - 0.2 : shown > setPoint + 0.3;
        else
            active = active ? shown < setPoint + 0.2 : shown < setPoint - 0.2;
        const double hours = static_cast<double>(interval) / 3600;
        temperature += hours * ((active ? (cools ? -2.2 : 2.3 + character) : 0) - (temperature - outside) * (0.05 + 0.03 * character));
        const double humidity = 50 + 8 * character - 4 * wave(hour, 15) + 1.2 * weather;
        const bool wasOff = at >= end - 12 * 86'400 - 28'800 && at < end - 12 * 86'400; // the computer
        if (wasOff)
            continue;
        csv += there.toUTC().toString(Qt::ISODate).toLatin1() + ',' + moduleId.toUtf8() + ',' + QByteArray::number(shown, 'f', 1) + ',' +
               QByteArray::number(humidity, 'f', 0) + ',' + QByteArray::number(setPoint, 'f', 1) + ",automatic," +
               (cools ? "cooling" : "heating") + ',' + (active ? "active" : "inactive") + ',' + QByteArray::number(interval) + '\n';
    }
    return csv;
}

QList<HistoryEvent> DemoHistory::events(const QString &moduleId, const ThermostatStatus &status, const QDateTime &now)
{
    const double higher = status.function == Function::Cooling ? 24 : 21.5;
    const auto ago = [&](double hours) {
        HistoryEvent event;
        event.at = now.addSecs(-std::llround(hours * 3600));
        event.moduleId = moduleId;
        return event;
    };
    HistoryEvent here = ago(15.2);
    here.kind = HistoryEvent::Kind::Command;
    here.by = HistoryEvent::Origin::Here;
    here.outcome = HistoryEvent::Outcome::Confirmed;
    here.mode = Mode::Manual;
    here.setPoint = higher;
    HistoryEvent wall = ago(13.4);
    wall.by = HistoryEvent::Origin::Outside;
    wall.mode = Mode::Automatic;
    wall.after = wall.at.addSecs(-interval);
    HistoryEvent outage = ago(40);
    outage.moduleId.clear();
    outage.kind = HistoryEvent::Kind::Outage;
    outage.by = HistoryEvent::Origin::Cloud;
    outage.until = outage.at.addSecs(22 * 60);
    outage.error = Error::Kind::ServerFault;
    return {here, wall, outage};
}
