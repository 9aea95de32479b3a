#include "ui/sumwords.h"

#include "app/household/freshness.h"
#include "ui/errorwords.h"
#include "ui/format.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int fewest = 3; // to name one of them as the coldest

struct Sum
{
    int heating = 0;
    int cooling = 0;
    int idle = 0;
    int unreachable = 0;
    int old = 0;
    int unread = 0;
    int measured = 0;
    int tenths = 0;
    const Thermostat *coldest = nullptr;
};

void add(Sum &sum, const Thermostat &thermostat)
{
    const ThermostatStatus &status = *thermostat.status;
    if (status.loadState == LoadState::Active)
        ++(status.function == Function::Cooling ? sum.cooling : sum.heating);
    else if (status.loadState == LoadState::Inactive)
        ++sum.idle;
    if (!status.temperature)
        return;
    ++sum.measured;
    sum.tenths += status.temperature->tenths();
    if (!sum.coldest || *status.temperature < *sum.coldest->status->temperature)
        sum.coldest = &thermostat;
}

Sum sumOf(const House &house, const QStringList &moduleIds)
{
    Sum sum;
    const QDateTime now = house.clock.now();
    const bool allFail = house.household.trouble().has_value(); // which the banner says
    for (const QString &id : moduleIds) {
        const Thermostat *thermostat = house.household.thermostat(id);
        if (!thermostat)
            continue;
        const Freshness age = freshness(thermostat->measuredAt(), now, house.reader.interval(id));
        if (thermostat->trouble && !(allFail && ErrorWords::isOutage(*thermostat->trouble)))
            ++sum.unreachable;
        else if (!thermostat->status || age == Freshness::Never)
            ++sum.unread;
        else if (age == Freshness::Old || age == Freshness::VeryOld)
            ++sum.old;
        else
            add(sum, *thermostat);
    }
    return sum;
}

} // namespace

QString SumWords::of(const House &house, const QStringList &moduleIds)
{
    return parts(house, moduleIds, false).join(u" · "_s);
}

QString SumWords::inShort(const House &house, const QStringList &moduleIds)
{
    return parts(house, moduleIds, true).join(u" · "_s);
}

QStringList SumWords::parts(const House &house, const QStringList &moduleIds, bool isShort)
{
    const Sum sum = sumOf(house, moduleIds);
    const Temperature::Unit unit = Format::unitFor(house.household);
    QStringList parts;
    if (sum.heating > 0)
        parts << tr("%n heating", "thermostats", sum.heating);
    if (sum.cooling > 0)
        parts << tr("%n cooling", "thermostats", sum.cooling);
    if (parts.isEmpty() && sum.idle > 0)
        parts << (sum.idle == moduleIds.size() ? tr("All idle") : tr("%n idle", "thermostats", sum.idle));
    if (sum.measured > 1)
        parts << tr("%1 on average", "a temperature")
                     .arg(Format::temperature(Temperature::fromTenths(static_cast<int>(std::lround(double(sum.tenths) / sum.measured))), unit));
    if (sum.unreachable > 0)
        parts << tr("%n not reached", "thermostats", sum.unreachable);
    if (sum.old > 0)
        parts << tr("%n old reading(s)", "", sum.old);
    if (sum.unread > 0)
        parts << tr("%n not read yet", "thermostats", sum.unread);
    if (sum.measured >= fewest && !isShort)
        parts << tr("coldest %1, %2", "a temperature, a thermostat")
                     .arg(Format::temperature(*sum.coldest->status->temperature, unit), sum.coldest->name);
    return parts;
}
