#include "app/clock.h"

#include "app/logging.h"

#ifdef Q_OS_UNIX
#include <ctime>
#endif

using namespace std::chrono_literals;

namespace {

constexpr auto interval = 5s;
constexpr auto noticedShift = 1s;
constexpr auto shortestSleep = 30s; // a system that spares power may keep a hidden program's timers waiting

std::chrono::milliseconds steadyNow()
{
#ifdef Q_OS_UNIX
#ifdef Q_OS_LINUX
    constexpr clockid_t id = CLOCK_BOOTTIME;
#else
    constexpr clockid_t id = CLOCK_MONOTONIC;
#endif
    timespec time{};
    clock_gettime(id, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::milliseconds(time.tv_nsec / 1'000'000);
#else
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
#endif
}

} // namespace

QDateTime Clock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds ClockStep::setBy() const
{
    const std::chrono::milliseconds shift = wall - steady;
    return std::chrono::abs(shift) < noticedShift ? 0ms : shift;
}

bool ClockStep::isSleep() const
{
    return steady >= shortestSleep;
}

SystemClock::SystemClock(QObject *parent)
    : Clock(parent), m_wall(QDateTime::currentMSecsSinceEpoch()), m_steady(steadyNow())
{
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SystemClock::look);
    m_timer.start(interval);
}

void SystemClock::look()
{
    const qint64 wall = QDateTime::currentMSecsSinceEpoch();
    const std::chrono::milliseconds steady = steadyNow();
    const ClockStep step{.wall = std::chrono::milliseconds(wall - m_wall), .steady = steady - m_steady};
    m_wall = wall;
    m_steady = steady;
    if (step.setBy() == 0ms && !step.isSleep())
        return;
    qCInfo(logCalls) << "the clock jumped by" << step.wall.count() << "ms, of which it was set by"
                     << step.setBy().count();
    Q_EMIT jumped(step.setBy());
    if (step.isSleep())
        Q_EMIT resumed();
}
