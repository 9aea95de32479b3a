#include "app/household/freshness.h"

#include <algorithm>

Freshness freshness(const QDateTime &measuredAt, const QDateTime &now, qint64 interval)
{
    if (!measuredAt.isValid())
        return Freshness::Never;
    const qint64 age = measuredAt.secsTo(now);
    if (age <= std::max<qint64>(5 * 60, interval * 3 / 2))
        return Freshness::Fresh;
    if (age <= std::max<qint64>(30 * 60, interval * 3))
        return Freshness::Ageing;
    return age <= 12 * 3600 ? Freshness::Old : Freshness::VeryOld;
}
