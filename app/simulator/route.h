#pragma once

#include "app/simulator/wire.h"

namespace simulated {

// Which operation of the vendor's cloud a request asks for.
struct Route
{
    enum class Kind {
        Unknown,
        Control,
        Authorize,
        Token,
        Discovery,
        Keys,
        Plants,
        Topology,
        Status,
        Command,
        Measures,
        ProgramList,
        Subscriptions,
        Subscribe,
        Unsubscribe,
    };

    Kind kind = Kind::Unknown;
    QString clientId = {};
    QString plantId = {};
    QString moduleId = {};
    QString subscriptionId = {};

    bool api = false; // on the API host, whether known there or not
};

Route routeOf(const Request &request);
QString nameOf(Route::Kind kind); // "plants", "command", ...

} // namespace simulated
