#pragma once

#include "app/terminal/errand.h"

// What the shell is told; the manual page has the same table. Scripts rely on these numbers.
enum class ExitCode {
    Done = 0,          // carried out; a change was confirmed, or accepted where that was all that was waited for
    Failed = 1,        // a file, say
    Usage = 2,         // the command line itself
    NotFound = 3,      // no such thermostat or program, or more than one
    AccountNeedsYou = 4, // not linked, sign-in ended, keyring locked: a person has to do something
    NoConnection = 5,  // the network, or the vendor's cloud; nothing was changed
    NoRequests = 6,    // the day's are used up, or the cloud wants a pause; nothing was changed
    Refused = 7,       // by the cloud or the thermostat; nothing was changed
    NotKept = 8,       // taken, and then the thermostat reports something else
    NotCertain = 9,    // it may have arrived: no answer, or no reading yet
    Busy = 10,         // another Tepore has this profile and does not answer
};

ExitCode exitCodeFor(const Error &error);
ExitCode exitCodeFor(const ErrandNews &end); // of Set and Refresh
