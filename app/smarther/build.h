#pragma once

#include "app/smarther/command.h"

#include <QByteArray>
#include <QUrl>

// The body of a command, in the forms that smarther-api.md §2.4 says are safe: lower-case enums, degrees
// Celsius, times as the home's wall clock without a zone. What the mode does not need is left out; so is an
// Unknown function or mode, and then the vendor refuses the command.
QByteArray buildCommand(const Command &command, const QTimeZone &home);

// The body that creates a subscription (smarther-api.md §2.8).
QByteArray buildSubscription(const QUrl &endPoint);

// A status in the shape of the cloud's own reply, for keeping the last known household on disk;
// parseStatus() reads it back without loss.
QByteArray buildStatus(const ThermostatStatus &status);
