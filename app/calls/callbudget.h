#pragma once

#include "app/error.h"

#include <QDateTime>

#include <deque>
#include <optional>

// How many calls may still be made, and when the next one may. A value: `now` (UTC) is always an argument.
// The vendor allows 500 calls a day and user (vendor-tutorial.txt); as its day's first hour is unknown, no
// 24 hours of ours hold more. A shorter burst limit answers 429 (smarther-api.md §5).
class CallBudget
{
public:
    enum class Purpose { Person, Reading }; // reading leaves the reserve to the person

    static constexpr int perDay = 500;
    static constexpr int reserve = 40;
    static constexpr int spacingMs = 600;

    void restore(const std::deque<QDateTime> &attempts) { m_attempts = attempts; } // oldest first
    void restorePause(const QDateTime &until, Error::Kind why);

    void record(const QDateTime &now, Purpose purpose);

    // What the cloud says counts more than our own count: 403 with the time of refill, 429.
    void quotaUsedUp(const QDateTime &now, std::optional<std::chrono::seconds> retryAfter);
    void rateLimited(const QDateTime &now, std::optional<std::chrono::seconds> retryAfter);
    void answered(); // any other answer of the cloud: it is in a good mood again

    int used(const QDateTime &now) const; // in the last 24 hours
    int left(const QDateTime &now) const { return perDay - used(now); }
    // Calls that reading may use in 24 hours beside what the person used.
    int readingsPerDay(const QDateTime &now) const;

    // When a call may go out: now or later.
    QDateTime nextAllowed(const QDateTime &now, Purpose purpose) const;
    // Why a call for a person cannot go out within the next moments; empty when it can.
    std::optional<Error> refusal(const QDateTime &now) const;
    QDateTime pausedUntil() const { return m_pausedUntil; } // invalid when not paused

private:
    QDateTime countAllows(const QDateTime &now, int limit) const;
    bool isPaused(const QDateTime &now) const;

    std::deque<QDateTime> m_attempts; // oldest first
    std::deque<QDateTime> m_byPerson; // of those
    QDateTime m_pausedUntil;
    Error::Kind m_pauseReason = Error::Kind::RateLimited;
    int m_rateLimits = 0; // 429 answers in a row
};
