#include "ui/linkretry.h"

#include "ui/format.h"

#include <algorithm>

using namespace std::chrono_literals;

LinkRetry::LinkRetry(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &LinkRetry::tick);
    connect(&m_clock, &Clock::jumped, this, &LinkRetry::tick);
}

void LinkRetry::start(int seconds)
{
    m_at = seconds > 0 ? m_clock.now().addSecs(seconds) : QDateTime();
    if (seconds > 0)
        m_timer.start();
    else
        m_timer.stop();
    Q_EMIT counted({});
    tick();
}

int LinkRetry::left() const
{
    return m_at.isValid() ? static_cast<int>(std::max<qint64>(0, m_clock.now().secsTo(m_at))) : 0;
}

void LinkRetry::tick()
{
    if (!m_at.isValid())
        return;
    const qint64 left = m_clock.now().secsTo(m_at);
    if (left > 0) {
        Q_EMIT counted(tr("Trying again in %1")
                           .arg(left < 60 ? tr("%n s", "a duration in seconds", static_cast<int>(left))
                                          : Format::duration(left)));
        return;
    }
    m_timer.stop();
    m_at = {};
    Q_EMIT due();
}
