#pragma once

#include "app/household/household.h"

// The rules of commands that need neither cloud nor timer (ux.md §3.2, §3.3; smarther-api.md §3, §6).

// The next value of the grid, of so many tenths of a degree Celsius, or 1 °F, within what is offered. The first step goes
// to the grid; every °F is on it, as it is shown: 69.8 °F reads 70, and the next is 71.
Temperature stepped(Temperature from, int steps, Temperature::Unit unit, int tenths = Choices().step);

// Automatic and Manual; in the other modes the reported set point is no target.
bool hasTarget(Mode mode);
// A wish under way: it says more than the last reading.
bool isNews(const std::optional<PendingCommand> &command);
// The mode a person sees: that of the wish under way, else the last one read.
Mode shownMode(const Thermostat &thermostat);
// Whether `+` and `-` mean something: not in Off, Protection and Boost.
bool canStep(const Thermostat &thermostat);
// The set point a step starts from, and the dial shows: the wish under way, else the last one read.
std::optional<Temperature> shownTarget(const Thermostat &thermostat);

// The thermostat reports what was asked for. Set points are tenths of a degree, so that 70 °F, sent as
// 21.1 °C and told as 70.0 °F or 21.11 °C, is the same.
bool isFulfilled(const Command &wish, const ThermostatStatus &status);
// It reports the end that was asked for, too, to the minute. A boost that tells no end may be any.
bool isEndReported(const Command &wish, const ThermostatStatus &status, const QTimeZone &home, const QDateTime &now);
// It reports the set point that a cloud which rounds to half degrees makes of the one asked for.
bool isRounded(const Command &wish, const ThermostatStatus &status);
// The wish as the thermostat took it: its set point, end and program are what counts (smarther-api.md §3.1).
Command asReported(Command wish, const ThermostatStatus &status, const QTimeZone &home, const QDateTime &now);
// Both ask for the same, the end apart.
bool sameGoal(const Command &a, const Command &b);

// Somebody changed something between two readings. A program that went on to its next part is no change, and
// neither is a timed mode that reached its end.
bool settingChanged(const ThermostatStatus &before, const ThermostatStatus &after, const QTimeZone &home,
                    const QDateTime &now);

// The end that a new set point gets: that of the manual setting it changes, or of the program's present part
// if it is known, else two hours. Empty: no end.
std::optional<QDateTime> inheritedEnd(const Thermostat &thermostat, const QTimeZone &home, const QDateTime &now);
// A manual setting whose end has passed, asked for once more.
QDateTime defaultEnd(const QDateTime &now);

// The command that brings back what holds now, or will when `sent` is carried out. Empty when it is not known,
// or cannot be said.
std::optional<Command> presentSetting(const Thermostat &thermostat, const std::optional<PendingCommand> &sent,
                                      const QTimeZone &home, const QDateTime &now);
// The same by the wall clock, which is all that the thermostat was told, or told: the person says that the home is in
// another zone than was thought.
Command inZone(Command command, const QTimeZone &thought, const QTimeZone &home);
// From the present minute on: 30, 60 or 90 minutes, as the vendor knows them (smarther-api.md §2.4).
Command boosted(int minutes, const QDateTime &now);
// Going back to it later: Automatic if its end has passed meanwhile, or if it is not known. A boost begins anew, as
// long as it takes to reach the old end.
Command resumed(const std::optional<Command> &setting, const QDateTime &now);
