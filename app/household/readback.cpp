#include "app/household/readback.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rememberedSeconds = 3600;
constexpr qint64 echoSeconds = 15; // after a command, until a reading shows it

// Surely not carried out. A thermostat that did not answer the cloud in time (408) may have taken it.
bool isRefused(const CallLedger::Entry &entry)
{
    return entry.status && *entry.status >= 400 && *entry.status < 500 && *entry.status != 408;
}

} // namespace

QHash<QString, QDateTime> readBacks(CallLedger &ledger, const Household &household, const QDateTime &now)
{
    QHash<QString, QDateTime> result;
    for (const CallLedger::Entry &entry : ledger.since(now.addSecs(-rememberedSeconds))) {
        const Thermostat *thermostat = household.thermostat(entry.moduleId);
        const QDateTime shows = entry.at.addSecs(echoSeconds);
        if (entry.kind == u"command"_s && !isRefused(entry) && thermostat && !(thermostat->readAt >= shows))
            result[entry.moduleId] = std::max(now, shows);
    }
    return result;
}
