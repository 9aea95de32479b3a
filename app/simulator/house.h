#pragma once

#include "app/simulator/room.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace simulated {

struct Home
{
    QString id = {};
    QString name = {};
    bool foreign = false; // somebody else's: never listed, and refused if asked for
    QTimeZone zone = QTimeZone::utc();
    std::vector<Room> rooms = {};
};

// Everything the account can see. The file format is that of houses/demo.json; houses/many.json is one of
// 22 thermostats.
class House
{
public:
    std::vector<Home> homes;

    static House demo();
    static QStringList names(); // of the houses that come with the program: demo, many
    static std::optional<House> named(const QString &name);
    static House withThermostats(int count); // one home
    static std::optional<House> read(const QByteArray &json, QString *error);

    Home *home(const QString &id);
    Room *room(const QString &moduleId);
    const Room *room(const QString &moduleId) const;
};

} // namespace simulated
