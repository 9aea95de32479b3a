#include "app/calls/callbudget.h"

#include <algorithm>

namespace {

constexpr qint64 daySeconds = 24 * 3600;

qsizetype countSince(const std::deque<QDateTime> &times, const QDateTime &from)
{
    // A clock that was set back leaves attempts in the future: they count too.
    return std::count_if(times.begin(), times.end(), [&](const QDateTime &at) { return at > from; });
}

void dropOld(std::deque<QDateTime> &times, const QDateTime &from)
{
    while (!times.empty() && times.front() <= from)
        times.pop_front();
}

} // namespace

void CallBudget::restorePause(const QDateTime &until, Error::Kind why)
{
    m_pausedUntil = until;
    m_pauseReason = why;
}

void CallBudget::record(const QDateTime &now, Purpose purpose)
{
    const QDateTime dayAgo = now.addSecs(-daySeconds);
    dropOld(m_attempts, dayAgo);
    dropOld(m_byPerson, dayAgo);
    m_attempts.push_back(now);
    if (purpose == Purpose::Person)
        m_byPerson.push_back(now);
}

void CallBudget::quotaUsedUp(const QDateTime &now, std::optional<std::chrono::seconds> retryAfter)
{
    // Without a time the gateway's day may end at any hour: ask again once an hour.
    m_pausedUntil = now.addSecs(retryAfter ? std::clamp<qint64>(retryAfter->count(), 1, daySeconds) : 3600);
    m_pauseReason = Error::Kind::QuotaUsedUp;
}

void CallBudget::rateLimited(const QDateTime &now, std::optional<std::chrono::seconds> retryAfter)
{
    constexpr qint64 first = 15 * 60;
    constexpr qint64 most = 60 * 60;
    const qint64 seconds = retryAfter ? std::clamp<qint64>(retryAfter->count(), 1, daySeconds)
                                      : std::min(most, first << std::min(m_rateLimits, 2));
    ++m_rateLimits;
    m_pausedUntil = now.addSecs(seconds);
    m_pauseReason = Error::Kind::RateLimited;
}

void CallBudget::answered()
{
    m_rateLimits = 0;
    m_pausedUntil = {};
}

int CallBudget::used(const QDateTime &now) const
{
    return static_cast<int>(countSince(m_attempts, now.addSecs(-daySeconds)));
}

int CallBudget::readingsPerDay(const QDateTime &now) const
{
    // 60 are kept for what a person does in a day beside the hard reserve; who does more leaves less.
    constexpr int plannedForPerson = 60;
    const int person = static_cast<int>(countSince(m_byPerson, now.addSecs(-daySeconds)));
    return std::max(24, perDay - reserve - std::max(plannedForPerson, person));
}

QDateTime CallBudget::countAllows(const QDateTime &now, int limit) const
{
    const int over = used(now) - limit;
    if (over < 0)
        return now;
    // Allowed again when `over + 1` of the oldest have left the window.
    const auto first = std::find_if(m_attempts.begin(), m_attempts.end(), [&](const QDateTime &at) {
        return at > now.addSecs(-daySeconds);
    });
    return (first + over)->addSecs(daySeconds).addMSecs(1);
}

QDateTime CallBudget::nextAllowed(const QDateTime &now, Purpose purpose) const
{
    QDateTime at = countAllows(now, purpose == Purpose::Person ? perDay : perDay - reserve);
    if (m_pausedUntil.isValid())
        at = std::max(at, m_pausedUntil);
    if (!m_attempts.empty() && m_attempts.back() <= now)
        at = std::max(at, m_attempts.back().addMSecs(spacingMs));
    return at;
}

std::optional<Error> CallBudget::refusal(const QDateTime &now) const
{
    const QDateTime at = nextAllowed(now, Purpose::Person);
    const qint64 seconds = now.secsTo(at);
    if (seconds < 2)
        return std::nullopt;
    const bool paused = m_pausedUntil.isValid() && m_pausedUntil > now;
    return Error{.kind = paused ? m_pauseReason : Error::Kind::QuotaUsedUp,
                 .retryAfter = std::chrono::seconds(seconds)};
}
