#pragma once

#include "app/simulator/room.h"

#include <QByteArray>

#include <variant>

namespace simulated {

struct CommandRefusal
{
    int status = 430;
    QString reason;
};

// The body of a command, checked against the vendor's schema: what the room is to do, or why not.
std::variant<Controls, CommandRefusal> checkCommand(const QByteArray &body, const Room &room);

} // namespace simulated
