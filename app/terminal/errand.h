#pragma once

#include "app/diagnostics/check.h"
#include "app/history/historycsv.h"
#include "app/household/commanddesk.h"

#include <QHash>

#include <optional>

// What a command line asks of a Tepore, be that its own or the one that runs already.
struct Errand
{
    enum class Kind { Set, Refresh, Export, Check };

    Kind kind = Kind::Refresh;
    QStringList moduleIds = {}; // Set: one; Refresh: empty means all
    // Set: what CommandDesk is to do.
    Mode mode = Mode::Unknown;
    std::optional<Temperature> setPoint = {}; // Manual
    int steps = 0; // Manual without a set point: warmer by so many steps of `unit`'s, or cooler
    Temperature::Unit unit = Temperature::Unit::Celsius;
    ManualEnd end = {};                       // Manual
    std::optional<int> program = {};          // Automatic; empty: the one it had
    int boostMinutes = 0;                     // Boost
    bool waits = true; // until the thermostat was read back
    CsvExport what = {}; // Export, in the form Iso

    // One line each, between two processes of the same person: nothing secret is in it.
    QByteArray toLine() const;
    static std::optional<Errand> fromLine(const QByteArray &line); // empty: not ours, or of another version
};

// What became of it, so far or in the end.
struct ErrandNews
{
    struct Finding
    {
        Check::Step step;
        Check::Result result;
    };

    bool isEnd = false;
    std::optional<PendingCommand> command = {}; // Set; empty at the end: another wish took its place
    std::optional<Error> error = {};            // it could not even be tried
    QHash<QString, Error> failures = {};        // Refresh, by thermostat
    int calls = 0;                              // Refresh: made for it
    int left = 0;                               // calls in these 24 hours
    CsvOutcome outcome = {};                    // Export
    std::optional<Finding> found = {};          // Check; empty at the end

    QByteArray toLine() const;
    static std::optional<ErrandNews> fromLine(const QByteArray &line);
};
