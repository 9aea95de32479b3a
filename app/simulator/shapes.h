#pragma once

#include "app/simulator/house.h"

#include <QJsonObject>

// The replies of the API host, written from smarther-api.md §2.
namespace simulated {

QJsonObject topologyShape(const Home &home);
QJsonObject statusShape(const Home &home, const Room &room, const QDateTime &now);
QJsonObject measuresShape(const Home &home, const Room &room, const QDateTime &now);
QJsonObject programListShape(const Room &room);

} // namespace simulated
