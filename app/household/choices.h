#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QTimeZone>

class QJsonObject;

// What a person has chosen about homes and thermostats, by the vendor's ids. It stays when the cloud does not list them
// for a while. Nothing secret is in it.
struct Choices
{
    QHash<QString, QString> names = {};   // of homes and thermostats, instead of the cloud's
    QHash<QString, QTimeZone> zones = {}; // of homes, instead of this computer's
    QSet<QString> hidden = {};            // thermostats that are neither shown nor read
    QString tray = {};                    // the thermostat shown in the tray; empty or hidden: the first

    bool operator==(const Choices &) const = default;

    QJsonObject toJson() const;
    static Choices fromJson(const QJsonObject &object); // what cannot be understood is left out
};
