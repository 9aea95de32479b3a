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
    static constexpr int widestSpacingMs = 4800;

    // While the cloud wants no calls.
    struct Pause
    {
        QDateTime until; // UTC; invalid: there is none
        Error::Kind why = Error::Kind::RateLimited; // or QuotaUsedUp
        bool isTold = false; // the cloud named the end; else it is ours to ask again

        bool operator==(const Pause &) const = default;
    };

    // Attempts that were written down, oldest first; those that are known already are not counted twice.
    void restore(const std::deque<QDateTime> &attempts);
    void restorePause(const Pause &pause, int spacing);

    void record(const QDateTime &now);
    const std::deque<QDateTime> &attempts() const { return m_attempts; } // oldest first
    // The clock was set by this much: what happened moves with it.
    void shift(std::chrono::milliseconds by);
    // It was set back: what happened since `start` moves with it. What was before stays, and ends there.
    void setBack(std::chrono::milliseconds by, const QDateTime &start);

    // What the cloud says counts more than our own count: 403 with the time of refill, 429.
    void quotaUsedUp(const QDateTime &now, std::optional<std::chrono::seconds> retryAfter);
    void rateLimited(const QDateTime &now, std::optional<std::chrono::seconds> retryAfter);
    void answered(); // any other answer of the cloud: it is in a good mood again
    void forgetPause(); // it was told to another account or subscription key; the count is nobody else's
    void askAgain(); // a person does not want to wait for an end that the cloud has not named

    // In the last 24 hours: as counted here, and as far as is known. The cloud's refusal means that all are
    // used, whoever used them, until the refill.
    int counted(const QDateTime &now) const;
    int used(const QDateTime &now) const;
    int left(const QDateTime &now) const { return perDay - used(now); }

    // When a call may go out: now or later.
    QDateTime nextAllowed(const QDateTime &now, Purpose purpose) const;
    // Why a call for a person cannot go out within the next moments; empty when it can.
    std::optional<Error> refusal(const QDateTime &now) const;
    const Pause &pause() const { return m_pause; }
    bool isPaused(const QDateTime &now) const;
    QDateTime pausedUntil() const { return m_pause.until; } // invalid when not paused
    // What calls keep apart, in milliseconds: more after a 429, and less again while all goes well.
    int spacing() const { return m_spacing; }

private:
    QDateTime countAllows(const QDateTime &now, int limit) const;

    std::deque<QDateTime> m_attempts; // oldest first
    Pause m_pause;
    int m_spacing = spacingMs;
    int m_goodAnswers = 0; // in a row, since the spacing last changed
    int m_rateLimits = 0;  // 429 answers in a row
};
