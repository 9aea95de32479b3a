#pragma once

#include "app/household/household.h"

// Thermostats and programs by what a person types: the name they gave it, the cloud's name, HOME/NAME, or the vendor's
// id; upper and lower case, accents and spaces apart. A whole name goes before a beginning, which must be of one only.
class ThermostatSearch
{
public:
    // Ids of all that are meant: one, none, or those it could be.
    static QStringList find(const Household &household, const QString &typed);
    // Numbers likewise; by number or name.
    static QList<int> findProgram(const Thermostat &thermostat, const QString &typed);
};
