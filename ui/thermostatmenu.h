#pragma once

#include "ui/house.h"

#include <QCoreApplication>
#include <QMenu>

#include <functional>

// Everything one thermostat can be told, as menus; each entry is one command, and says so in words.
class ThermostatMenu
{
    Q_DECLARE_TR_FUNCTIONS(ThermostatMenu)

public:
    // What the entries below act on; cannot be chosen.
    static void addTitle(QMenu *menu, const QString &title);
    // All of it: warmer, cooler, modes, boost.
    static void fill(QMenu *menu, const QString &moduleId, const House &house);
    // Automatic by program, Manual, Off, Protection.
    static void fillModes(QMenu *menu, const QString &moduleId, const House &house);
    // 30, 60, 90 minutes, Stop.
    static void fillBoost(QMenu *menu, const QString &moduleId, const House &house);

    // The set point that Manual begins with when the present mode has none.
    static Temperature startingPoint(const Thermostat &thermostat);
};
