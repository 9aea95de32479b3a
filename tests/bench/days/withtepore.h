#pragma once

#include "days/cloud.h"

// The days as Tepore lives them: its whole core, with the ledger on disk, on a clock that is moved from one
// moment at which something happens to the next. Only the network is made up.
Outcomes withTepore(const Life &life, size_t thermostats, quint32 seed);
