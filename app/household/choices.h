#pragma once

#include "app/smarther/temperature.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <QTimeZone>

#include <optional>

class QJsonObject;

// Beyond which a person wants to be told of a thermostat's readings; empty: never.
struct ReadingLimits
{
    std::optional<Temperature> below = {};
    std::optional<Temperature> above = {};
    std::optional<int> humidityAbove = {}; // percent

    bool operator==(const ReadingLimits &) const = default;
};

// What a person has chosen about homes and thermostats, by the vendor's ids. It stays when the cloud does not list them
// for a while. Nothing secret is in it.
struct Choices
{
    QHash<QString, QString> names = {};   // of homes and thermostats, instead of the cloud's
    QHash<QString, QTimeZone> zones = {}; // of homes, instead of this computer's
    QSet<QString> hidden = {};            // thermostats that are neither shown nor read
    QStringList order = {};               // of homes and thermostats; what is not in it comes after, as the cloud has it
    QSet<QString> folded = {};            // homes whose thermostats the sidebar does not list
    QString tray = {};                    // the thermostat shown in the tray; empty or hidden: the first
    QHash<QString, ReadingLimits> limits = {}; // of thermostats
    std::optional<Temperature::Unit> unit = {}; // of everything shown; empty: the thermostats' own, or the locale's
    int step = 5; // of a `+`, in tenths of a degree Celsius: 1, 5 or 10; of °F it is always one
    QString sortedBy = {}; // what the list's rows go by, a column's name; empty: the order above
    bool sortsDownwards = false;
    bool plainKeys = true; // `+`, `-`, digits and B alone do something on a thermostat

    bool operator==(const Choices &) const = default;

    QJsonObject toJson() const;
    static Choices fromJson(const QJsonObject &object); // what cannot be understood is left out
};
