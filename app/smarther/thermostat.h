#pragma once

#include "app/smarther/temperature.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <optional>

// The vendor's cloud as values, in the vendor's own terms (smarther-api.md §2). Values a reply did not
// carry, or that could not be understood, are empty or Unknown; they are never invented.

enum class Function { Unknown, Heating, Cooling };
enum class Mode { Unknown, Automatic, Manual, Boost, Off, Protection };
enum class LoadState { Unknown, Inactive, Active };

struct Plant
{
    QString id = {};
    QString name = {}; // the person's own text: shown as text, never as markup; may be empty

    bool operator==(const Plant &) const = default;
};

// A chronothermostat as the topology lists it.
struct Module
{
    QString id = {};
    QString name = {};

    bool operator==(const Module &) const = default;
};

struct Program
{
    int number = 0; // 0 is a built-in pseudo-program: hidden in pickers, shown if reported
    QString name = {};

    bool operator==(const Program &) const = default;
};

struct Subscription
{
    QString id = {};
    QString plantId = {};     // may be empty in the answer to a creation
    QString endPointUrl = {}; // may be empty in the answer to a creation

    bool operator==(const Subscription &) const = default;
};

// `activationTime` of a reply: when the present mode ends. Its zone is the home's wall clock, unless said
// otherwise; a trailing `Z` is ambiguous (smarther-api.md §3.2), so it is resolved late, by endsAt().
struct ActivationTime
{
    enum class Zone { Home, Z, Offset };

    QDate date = {};
    QTime time = {};
    Zone zone = Zone::Home;
    int offsetSeconds = 0; // east of UTC; used with Zone::Offset only

    bool operator==(const ActivationTime &) const = default;
};

// The end as UTC. `now` and `mode` settle the ambiguous `Z`: the reading that lies in the future, and for
// Boost within 90 minutes, wins; the home's wall clock if both or neither do. Of a wall-clock time that comes
// twice the first is meant; one that the clock skips is counted on from before the change.
QDateTime endsAt(const ActivationTime &time, const QTimeZone &home, Mode mode, const QDateTime &now);

// One chronothermostat's status (smarther-api.md §2.3).
struct ThermostatStatus
{
    Function function = Function::Unknown;
    Mode mode = Mode::Unknown;
    QString modeText = {};                    // as sent, for showing a mode this program does not know
    std::optional<Temperature> setPoint = {}; // not meaningful as a target in Off, Protection and Boost
    std::optional<int> program = {};          // meaningful in Automatic only
    std::optional<ActivationTime> activationTime = {};       // absent: no end
    std::optional<Temperature::Unit> temperatureFormat = {}; // the unit shown on the device
    LoadState loadState = LoadState::Unknown;
    QDateTime time = {}; // device clock, UTC; invalid when absent or without a zone
    QDateTime toldAt = {}; // the server's clock when it answered, UTC; invalid when it did not tell
    std::optional<Temperature> temperature = {};
    QDateTime temperatureTime = {};      // UTC; invalid when absent or without a zone
    std::optional<double> humidity = {}; // percent, 0..100
    QDateTime humidityTime = {};         // UTC; invalid when absent or without a zone
    QString plantId = {};                // of `sender`; empty when absent
    QString moduleId = {};               // of `sender`; empty when absent

    bool operator==(const ThermostatStatus &) const = default;
};

// The answer of the measures endpoint (smarther-api.md §2.5). Times as in ThermostatStatus.
struct Measures
{
    std::optional<Temperature> temperature = {};
    QDateTime temperatureTime = {};
    std::optional<double> humidity = {};
    QDateTime humidityTime = {};

    bool operator==(const Measures &) const = default;
};
