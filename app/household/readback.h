#pragma once

#include "app/calls/callledger.h"
#include "app/household/household.h"

#include <QHash>

// When to read back what became of commands that an earlier start sent, and ended, or was killed, before it knew. By
// thermostat; UTC. The ledger tells of the commands, the household of what was read since.
QHash<QString, QDateTime> readBacks(CallLedger &ledger, const Household &household, const QDateTime &now);
