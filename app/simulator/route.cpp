#include "app/simulator/route.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace simulated {

namespace {

using Kind = Route::Kind;

struct Pattern
{
    Kind kind;
    const char *verb;
    const char *path; // a segment in capitals stands for any text
};

#define THERMOSTAT                                                                                           \
    "smarther/v2.0/chronothermostat/thermoregulation/addressLocation/plants/PLANT/modules/parameter/id/"     \
    "value/MODULE"

constexpr std::array patterns{
    Pattern{Kind::Authorize, "GET", "authorize"},
    Pattern{Kind::Authorize, "POST", "authorize"},
    Pattern{Kind::Token, "POST", "token"},
    Pattern{Kind::Discovery, "GET", "CLIENT/.well-known/openid-configuration"},
    Pattern{Kind::Keys, "GET", "CLIENT/discovery/keys"},
    Pattern{Kind::Plants, "GET", "smarther/v2.0/plants"},
    Pattern{Kind::Topology, "GET", "smarther/v2.0/plants/PLANT/topology"},
    Pattern{Kind::Status, "GET", THERMOSTAT},
    Pattern{Kind::Command, "POST", THERMOSTAT},
    Pattern{Kind::Measures, "GET", THERMOSTAT "/measures"},
    Pattern{Kind::ProgramList, "GET", THERMOSTAT "/programlist"},
    Pattern{Kind::Subscriptions, "GET", "smarther/v2.0/subscription"},
    Pattern{Kind::Subscribe, "POST", "smarther/v2.0/plants/PLANT/subscription"},
    Pattern{Kind::Unsubscribe, "DELETE", "smarther/v2.0/plants/PLANT/subscription/SUBSCRIPTION"},
};
#undef THERMOSTAT

constexpr std::array kindNames{
    "unknown", "control", "authorize", "token",       "discovery",     "keys",      "plants",     "topology",
    "status",  "command", "measures",  "programlist", "subscriptions", "subscribe", "unsubscribe",
};

bool fits(const QStringList &wanted, const QStringList &segments, Route &route)
{
    if (wanted.size() != segments.size())
        return false;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QString text = QUrl::fromPercentEncoding(segments.at(i).toLatin1());
        if (wanted.at(i) == "CLIENT"_L1)
            route.clientId = text;
        else if (wanted.at(i) == "PLANT"_L1)
            route.plantId = text;
        else if (wanted.at(i) == "MODULE"_L1)
            route.moduleId = text;
        else if (wanted.at(i) == "SUBSCRIPTION"_L1)
            route.subscriptionId = text;
        else if (wanted.at(i) != text)
            return false;
    }
    return true;
}

} // namespace

QString nameOf(Kind kind)
{
    return QString::fromLatin1(kindNames.at(std::size_t(kind)));
}

Route routeOf(const Request &request)
{
    const QStringList segments = request.path.mid(1).split(u'/');
    const bool api = segments.first() == "smarther"_L1;
    if (segments.first() == "control"_L1)
        return Route{.kind = Kind::Control};
    for (const Pattern &pattern : patterns) {
        Route route{.kind = pattern.kind, .api = api};
        if (request.verb == pattern.verb &&
            fits(QString::fromLatin1(pattern.path).split(u'/'), segments, route))
            return route;
    }
    return Route{.api = api};
}

} // namespace simulated
