#pragma once

#include "app/clock.h"

#include <chrono>

// A clock that stands still until it is moved. Begins at the computer's time, which the simulated cloud and
// the token endpoint's answers follow too.
class FakeClock : public Clock
{
public:
    explicit FakeClock(const QDateTime &start = QDateTime::currentDateTimeUtc()) : m_now(start.toUTC()) {}

    QDateTime now() const override { return m_now; }

    void set(const QDateTime &now)
    {
        m_now = now.toUTC();
        Q_EMIT jumped();
    }
    void move(std::chrono::seconds by) { set(m_now.addSecs(by.count())); }

private:
    QDateTime m_now;
};
