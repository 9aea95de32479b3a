#pragma once

#include "app/simulator/callmeter.h"
#include "app/simulator/cloudclock.h"
#include "app/simulator/house.h"
#include "app/simulator/route.h"
#include "app/simulator/tokens.h"

namespace simulated {

// The API host, /smarther/v2.0.
class ApiServer
{
public:
    ApiServer(const SimulatorOptions &options, const CloudClock &clock, const Tokens &tokens, House house);

    // Every room computed up to this moment.
    House &house();
    void setHouse(House house) { m_house = std::move(house); }
    const CallMeter &meter() const { return m_meter; }

    Answer handle(const Request &request, const Route &route);

private:
    struct Subscription
    {
        QString id;
        QString plantId;
        QString endPointUrl;
    };

    std::optional<Answer> refuseKeys(const Request &request) const;
    Answer handleModule(const Request &request, const Route &route, Home &home);
    Answer plants() const;
    Answer command(const Request &request, Room &room);
    Answer subscriptions() const;
    Answer subscribe(const Request &request, const Home &home);
    Answer unsubscribe(const Route &route);

    const SimulatorOptions &m_options;
    const CloudClock &m_clock;
    const Tokens &m_tokens;
    House m_house;
    CallMeter m_meter;
    QList<Subscription> m_subscriptions;
    int m_lastSubscription = 0;
};

} // namespace simulated
