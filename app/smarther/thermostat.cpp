#include "app/smarther/thermostat.h"

#include <chrono>

using namespace std::chrono_literals;

namespace {

// With the UTC specification itself: one that names the zone UTC prints and compares differently.
QDateTime fromUtcClock(const QDate &date, const QTime &time)
{
    return QDateTime(date, time, QTimeZone::utc()).toUTC();
}

// The wall clock of `home` as UTC. By hand, because what QDateTime makes of a time that the clock skips or
// shows twice differs between Qt versions: here the offset before the change decides, so a skipped 02:30 is
// 03:30 of the new time, and of two 02:30 the first is meant.
QDateTime fromWallClock(const QDate &date, const QTime &time, const QTimeZone &home)
{
    const QDateTime asUtc = fromUtcClock(date, time);
    const int before = home.offsetFromUtc(asUtc.addDays(-1));
    const int after = home.offsetFromUtc(asUtc.addDays(1));
    const QDateTime withBefore = asUtc.addSecs(-before);
    const QDateTime withAfter = asUtc.addSecs(-after);
    if (home.offsetFromUtc(withBefore) == before || home.offsetFromUtc(withAfter) != after)
        return withBefore;
    return withAfter;
}

bool isPlausibleEnd(const QDateTime &end, Mode mode, const QDateTime &now)
{
    return end > now && (mode != Mode::Boost || end <= now.addDuration(90min));
}

} // namespace

QDateTime endsAt(const ActivationTime &time, const QTimeZone &home, Mode mode, const QDateTime &now)
{
    const QDateTime asUtc = fromUtcClock(time.date, time.time);
    if (!asUtc.isValid())
        return {};
    if (time.zone == ActivationTime::Zone::Offset)
        return asUtc.addSecs(-time.offsetSeconds);
    const QDateTime asHome = fromWallClock(time.date, time.time, home);
    if (time.zone == ActivationTime::Zone::Z && isPlausibleEnd(asUtc, mode, now) &&
        !isPlausibleEnd(asHome, mode, now))
        return asUtc;
    return asHome;
}
