#pragma once

#include "days/seen.h"

// The best that anybody could do on these days who knew beforehand when the person looks and what will fail,
// under the rules that hold for everybody: no reading when there were `limit` calls in the last 24 hours, the
// person's own among them, 60 s between two of one thermostat (but for the reading back of a command), no gap
// of two hours in what is recorded, reading at opening allowed; and what nobody can help does not count, that
// is what cannot be read, and the wait for the probe that shows the end of an outage (Life::unproven).
// In their favour no reading fails, all thermostats can be read in the same moment (who knows of an opening
// reads them in the seconds before), and probes cost nothing.
//
// It is found through prices: each 24 hours that begin at a full hour have one, a call costs the sum of those
// of the (up to 24) windows it lies in, and for given prices the best call times of a thermostat are a
// shortest path. What that costs, less limit × the sum of the prices, is no more than the visible age of any
// schedule that keeps the rules (Lagrange): a proof, whatever the prices. The prices are then driven to where
// it is highest.
//
// The paths go over moments δ = 5 s apart on screen and in the minute before, and 300 s elsewhere. A
// schedule's calls are moved to such moments: hidden ones to the next, which makes nothing that is seen
// older; the others up or down with one common dither for all, so that 60 s stay 60 s and the mean squares of
// the intervals grow by δ²/2 per call at the most, which is taken off again. Rules that this could bend
// (windows, hours of recording, the floor between two looks) are widened by δ. Of the two hours, it is asked
// that each two from an even hour to the next have a call; a gap may so be longer, the number of calls is the
// same.
struct Optimum
{
    double bound = 0; // seconds of mean visible age; nobody comes below
    Seen schedule;    // one that costs little more, and keeps the rules but for where in its two hours a call
                      // lies
    double callsPerDay = 0;
    int mostIn24Hours = 0;
};

Optimum optimumOf(const Life &life, size_t thermostats, int limit);
