#pragma once

#include "app/history/sample.h"

#include <algorithm>

// What joined readings add up to within [from, to), in seconds since 1970. The load is taken to have changed halfway
// between two readings that differ.
struct Tally
{
    double from = 0;
    double to = 0;

    int lowest = Sample::none; // of what was measured within, hundredths of °C
    int highest = Sample::none;
    double known = 0;     // seconds between joined readings
    double loadKnown = 0; // of them, with a load that is known
    Estimate heating = {};   // seconds
    Estimate cooling = {};
    int edges = 0;
    double degreeSeconds = 0; // °C × seconds, of the time in which the temperature is known
    double degreesKnown = 0;  // seconds

    void measured(const Sample &sample)
    {
        const auto at = static_cast<double>(sample.at);
        if (sample.temperature == Sample::none || at < from || at >= to)
            return;
        lowest = lowest == Sample::none ? sample.temperature : std::min(lowest, sample.temperature);
        highest = std::max(highest, sample.temperature); // none is less than anything
    }
    // Two joined readings.
    void passed(const Sample &before, const Sample &after);

private:
    void addLoad(const Sample &sample, double begin, double end);
};
