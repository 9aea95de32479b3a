#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

// The time of day, as an object so that tests can move it. Objects that wait hold a QTimer towards a
// deadline, and look again when the clock tells them that it jumped.
class Clock : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QDateTime now() const; // UTC

    // Looks at once whether the clock was set, for those who are about to count on it.
    virtual void look() {}

Q_SIGNALS:
    // The wall clock moved other than by passing, or much time passed unnoticed. `setBy` is by how much the
    // clock was set, forward or back; zero after sleep, when the time did pass. Changes of season and of zone
    // are none: everything here is UTC.
    void jumped(std::chrono::milliseconds setBy);
    // The computer slept and is awake again. Comes after jumped().
    void resumed();
};

// How far a clock and a timer went between two looks, and what that means. Pure.
struct ClockStep
{
    std::chrono::milliseconds wall{0};   // by the time of day
    std::chrono::milliseconds steady{0}; // by the steady clock, which nobody sets and which counts sleep

    // By how much the clock was set meanwhile; zero for the second that slewing and scheduling may cost.
    std::chrono::milliseconds setBy() const;
    // Nothing ran for so long: the computer slept, or the program was stopped.
    bool isSleep() const;
};

// The computer's clock. Compares the time of day with a steady clock that counts sleep too, every five seconds
// by a very coarse timer, one wake-up each: Linux's CLOCK_BOOTTIME, macOS's CLOCK_MONOTONIC, Windows's
// performance counter. Where the two differ the clock was set; where both went on far longer than the timer's
// interval the computer slept. The timer itself stands still during sleep or fires at its end, so that both are
// noticed within five seconds.
class SystemClock : public Clock
{
    Q_OBJECT

public:
    explicit SystemClock(QObject *parent = nullptr);

    void look() override;

private:
    QTimer m_timer;
    qint64 m_wall;
    std::chrono::milliseconds m_steady;
};
