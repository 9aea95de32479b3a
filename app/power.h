#pragma once

#include <QString>

// Whether the computer runs on its battery. A hint: a system that does not say is taken to be on mains.
namespace Power {

bool isOnBattery();
// As Linux tells it in files: /sys/class/power_supply.
bool isOnBattery(const QString &folder);

} // namespace Power
