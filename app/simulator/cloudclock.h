#pragma once

#include "app/simulator/options.h"

namespace simulated {

// The cloud's time of day: what tokens, quotas and timed modes end by. Can be put forward.
class CloudClock
{
public:
    explicit CloudClock(const SimulatorOptions &options) : m_options(options) {}

    QDateTime now() const
    {
        const QDateTime base = m_options.now ? m_options.now() : QDateTime::currentDateTimeUtc();
        return base.toUTC().addSecs(m_ahead);
    }
    void advance(qint64 seconds) { m_ahead += seconds; }

private:
    const SimulatorOptions &m_options;
    qint64 m_ahead = 0;
};

} // namespace simulated
