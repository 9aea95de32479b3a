#pragma once

#include "app/smarther/thermostat.h"

// What a person wants a thermostat to do; build.h turns it into the body of the vendor's command
// (smarther-api.md §2.4). `function` echoes the one last reported: it is mandatory and never guessed.
struct Command
{
    Function function = Function::Heating;
    Mode mode = Mode::Automatic;
    std::optional<Temperature> setPoint = {}; // Manual
    std::optional<int> program = {};          // Automatic
    std::optional<QDateTime> start = {};      // Boost; truncated to the minute on the wire, and `end` with it
    std::optional<QDateTime> end = {};        // Boost, and Manual with an end

    bool operator==(const Command &) const = default;
};
