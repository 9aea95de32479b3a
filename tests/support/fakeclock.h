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
    // What it would show if nobody had set it: the cloud's time.
    QDateTime real() const { return m_now.addMSecs(-m_setBy.count()); }

    // Time passes, or seems to have passed: nobody set the clock.
    void set(const QDateTime &now)
    {
        m_now = now.toUTC();
        Q_EMIT jumped(std::chrono::milliseconds(0));
    }
    void move(std::chrono::seconds by) { set(m_now.addSecs(by.count())); }
    void sleep(std::chrono::seconds by)
    {
        move(by);
        Q_EMIT resumed();
    }
    // Somebody sets the clock: no time passes.
    void turn(std::chrono::milliseconds by)
    {
        m_now = m_now.addMSecs(by.count());
        m_setBy += by;
        Q_EMIT jumped(by);
    }

private:
    QDateTime m_now;
    std::chrono::milliseconds m_setBy{0}; // in all
};
