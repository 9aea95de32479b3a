#include "app/simulator/apiserver.h"

#include "app/simulator/commandcheck.h"
#include "app/simulator/shapes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulated {

namespace {

Answer refusal(int status, const QString &message)
{
    return jsonAnswer(status, {{u"statusCode"_s, status}, {u"message"_s, message}});
}

Answer tokenRefusal(int code, const QString &message)
{
    return jsonAnswer(401, {{u"message"_s, message}, {u"code"_s, code}});
}

bool isJson(const Request &request)
{
    return request.contentType.toLower().startsWith("application/json");
}

Answer noResource()
{
    return refusal(404, u"Resource not found"_s);
}

} // namespace

ApiServer::ApiServer(const SimulatorOptions &options, const CloudClock &clock, const Tokens &tokens,
                     House house)
    : m_options(options), m_clock(clock), m_tokens(tokens), m_house(std::move(house))
{
}

House &ApiServer::house()
{
    const QDateTime now = m_clock.now();
    for (Home &home : m_house.homes) {
        for (Room &room : home.rooms)
            room.advanceTo(now, m_options.speed);
    }
    return m_house;
}

std::optional<Answer> ApiServer::refuseKeys(const Request &request) const
{
    if (request.subscriptionKey.isEmpty()) {
        return refusal(401,
                       u"Access denied due to missing subscription key. Make sure to include subscription "
                       "key when making requests to an API."_s);
    }
    if (request.subscriptionKey != m_options.subscriptionKey.toUtf8()) {
        return refusal(401,
                       u"Access denied due to invalid subscription key. Make sure to provide a valid key "
                       "for an active subscription."_s);
    }
    if (!request.authorization.startsWith("Bearer "))
        return tokenRefusal(10, u"No token was provided"_s);
    switch (m_tokens.check(QString::fromLatin1(request.authorization.mid(7)))) {
    case Tokens::Access::Expired:
        return tokenRefusal(11, u"The token has expired"_s);
    case Tokens::Access::Unknown:
        return tokenRefusal(11, u"The token is not valid"_s);
    case Tokens::Access::Good:
        break;
    }
    return std::nullopt;
}

Answer ApiServer::handle(const Request &request, const Route &route)
{
    if (const auto refusal = refuseKeys(request))
        return *refusal;
    if (const auto refusal = m_meter.admit(m_clock.now(), m_options))
        return *refusal;
    if (route.kind == Route::Kind::Plants)
        return plants();
    if (route.kind == Route::Kind::Subscriptions)
        return subscriptions();
    if (route.plantId.isEmpty())
        return noResource();

    Home *home = house().home(route.plantId);
    if (!home)
        return refusal(404, u"Plant not found"_s);
    if (home->foreign)
        return refusal(401, u"The plant does not belong to the user"_s);
    switch (route.kind) {
    case Route::Kind::Topology:
        return jsonAnswer(200, topologyShape(*home));
    case Route::Kind::Subscribe:
        return subscribe(request, *home);
    case Route::Kind::Unsubscribe:
        return unsubscribe(route);
    default:
        return handleModule(request, route, *home);
    }
}

Answer ApiServer::handleModule(const Request &request, const Route &route, Home &home)
{
    const auto room = std::ranges::find_if(
        home.rooms, [&route](const Room &candidate) { return candidate.plan().id == route.moduleId; });
    if (room == home.rooms.end())
        return refusal(404, u"Module not found"_s);
    if (!room->online)
        return refusal(404, u"Gateway Offline"_s);
    switch (route.kind) {
    case Route::Kind::Command:
        return command(request, *room);
    case Route::Kind::Measures:
        return jsonAnswer(200, measuresShape(home, *room, m_clock.now()));
    case Route::Kind::ProgramList:
        return jsonAnswer(200, programListShape(*room));
    default:
        return jsonAnswer(200, statusShape(home, *room, m_clock.now()));
    }
}

Answer ApiServer::plants() const
{
    QJsonArray list;
    for (const Home &home : m_house.homes) {
        if (!home.foreign)
            list.append(
                QJsonObject{{u"id"_s, home.id}, {u"name"_s, home.name}, {u"type"_s, u"residential"_s}});
    }
    return list.isEmpty() ? Answer{.status = 204} : jsonAnswer(200, {{u"plants"_s, list}});
}

Answer ApiServer::command(const Request &request, Room &room)
{
    if (!isJson(request))
        return refusal(400, u"Content-Type must be application/json"_s);
    const auto checked = checkCommand(request.body, room);
    if (const auto *refused = std::get_if<CommandRefusal>(&checked))
        return refusal(refused->status, refused->reason);
    if (room.displayInUse)
        return refusal(486, u"The chronothermostat is being used on its own display"_s);
    room.command(std::get<Controls>(checked), m_options.echoDelaySeconds);
    return Answer{.status = 200};
}

Answer ApiServer::subscriptions() const
{
    if (m_subscriptions.isEmpty())
        return Answer{.status = 204};
    QJsonArray list;
    for (const Subscription &subscription : m_subscriptions) {
        list.append(QJsonObject{{u"plantId"_s, subscription.plantId},
                                {u"subscriptionId"_s, subscription.id},
                                {u"EndPointUrl"_s, subscription.endPointUrl}});
    }
    return Answer{.body = QJsonDocument(list).toJson(QJsonDocument::Compact)};
}

Answer ApiServer::subscribe(const Request &request, const Home &home)
{
    if (!isJson(request))
        return refusal(400, u"Content-Type must be application/json"_s);
    const QString endPoint =
        QJsonDocument::fromJson(request.body).object().value("EndPointUrl"_L1).toString();
    const QUrl url(endPoint);
    if (url.scheme() != "https"_L1 || url.host().isEmpty())
        return refusal(400, u"EndPointUrl must be an https address"_s);
    if (std::ranges::any_of(m_subscriptions, [&home, &endPoint](const Subscription &existing) {
            return existing.plantId == home.id && existing.endPointUrl == endPoint;
        }))
        return refusal(409, u"Conflict"_s);
    const QString id = u"33333333-0000-4000-8000-%1"_s.arg(++m_lastSubscription, 12, 10, '0'_L1);
    m_subscriptions.append(Subscription{.id = id, .plantId = home.id, .endPointUrl = endPoint});
    return jsonAnswer(201, {{u"subscriptionId"_s, id}});
}

Answer ApiServer::unsubscribe(const Route &route)
{
    const auto removed = m_subscriptions.removeIf([&route](const Subscription &subscription) {
        return subscription.plantId == route.plantId && subscription.id == route.subscriptionId;
    });
    return removed > 0 ? Answer{.status = 200} : refusal(404, u"Subscription not found"_s);
}

} // namespace simulated
