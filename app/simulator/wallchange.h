#pragma once

#include "app/simulator/room.h"

class QJsonObject;

namespace simulated {

// A hand on the thermostat itself, or the weather: any of "mode", "function", "setPoint" (°C), "program",
// "until" (the home's wall clock, or with an offset), "temperature", "humidity", "online", "displayInUse".
// Returns what is wrong with the change, or nothing; a wrong one changes nothing.
QString changeRoom(Room &room, const QJsonObject &change);

} // namespace simulated
