#include "app/calls/callbudget.h"

#include <algorithm>
#include <iterator>

namespace {

constexpr qint64 daySeconds = 24 * 3600;
constexpr qint64 keptSeconds = 2 * daySeconds; // a clock that is set back makes older ones count again
constexpr int answersToRelax = 10;

} // namespace

void CallBudget::restore(const std::deque<QDateTime> &attempts)
{
    std::deque<QDateTime> all;
    std::set_union(m_attempts.begin(), m_attempts.end(), attempts.begin(), attempts.end(), std::back_inserter(all));
    m_attempts = std::move(all);
}

void CallBudget::restorePause(const Pause &pause, int spacing)
{
    m_pause = pause;
    m_spacing = std::clamp(spacing, spacingMs, widestSpacingMs);
}

void CallBudget::record(const QDateTime &now)
{
    while (!m_attempts.empty() && m_attempts.front() <= now.addSecs(-keptSeconds))
        m_attempts.pop_front();
    m_attempts.insert(std::upper_bound(m_attempts.begin(), m_attempts.end(), now), now);
}

void CallBudget::shift(std::chrono::milliseconds by)
{
    for (QDateTime &time : m_attempts)
        time = time.addMSecs(by.count());
    if (m_pause.until.isValid())
        m_pause.until = m_pause.until.addMSecs(by.count());
}

void CallBudget::setBack(std::chrono::milliseconds by, const QDateTime &start)
{
    const auto ours = std::lower_bound(m_attempts.begin(), m_attempts.end(), start);
    const QDateTime end = start.addMSecs(by.count() - 1);
    const qint64 ahead = ours == m_attempts.begin() ? 0 : end.msecsTo(*std::prev(ours));
    for (auto time = m_attempts.begin(); time != ours; ++time) {
        if (*time > end)
            *time = time->addMSecs(-ahead); // as long after one another as before
    }
    std::sort(m_attempts.begin(), ours);
    for (auto time = ours; time != m_attempts.end(); ++time)
        *time = time->addMSecs(by.count());
    if (m_pause.until.isValid())
        m_pause.until = m_pause.until.addMSecs(by.count());
}

void CallBudget::quotaUsedUp(const QDateTime &now, std::optional<std::chrono::seconds> retryAfter)
{
    // Without a time the gateway's day may end at any hour: ask again once an hour.
    const qint64 seconds = retryAfter ? std::clamp<qint64>(retryAfter->count(), 1, daySeconds) : 3600;
    m_pause = {.until = now.addSecs(seconds), .why = Error::Kind::QuotaUsedUp, .isTold = retryAfter.has_value()};
}

void CallBudget::rateLimited(const QDateTime &now, std::optional<std::chrono::seconds> retryAfter)
{
    constexpr qint64 first = 15 * 60;
    constexpr qint64 most = 60 * 60;
    const qint64 seconds = retryAfter ? std::clamp<qint64>(retryAfter->count(), 1, daySeconds)
                                      : std::min(most, first << std::min(m_rateLimits, 2));
    ++m_rateLimits;
    m_spacing = std::min(m_spacing * 2, widestSpacingMs);
    m_goodAnswers = 0;
    m_pause = {.until = now.addSecs(seconds), .why = Error::Kind::RateLimited, .isTold = retryAfter.has_value()};
}

void CallBudget::answered()
{
    m_rateLimits = 0;
    m_pause = {};
    if (++m_goodAnswers >= answersToRelax) {
        m_goodAnswers = 0;
        m_spacing = std::max(m_spacing / 2, spacingMs);
    }
}

void CallBudget::forgetPause()
{
    m_rateLimits = 0;
    m_pause = {};
}

void CallBudget::askAgain()
{
    if (!m_pause.isTold)
        m_pause.until = {};
}

int CallBudget::counted(const QDateTime &now) const
{
    // Those later than a day ago. A clock that was set back leaves attempts in the future: they count too.
    return static_cast<int>(m_attempts.end() -
                            std::upper_bound(m_attempts.begin(), m_attempts.end(), now.addSecs(-daySeconds)));
}

int CallBudget::used(const QDateTime &now) const
{
    const bool isGone = m_pause.why == Error::Kind::QuotaUsedUp && m_pause.until.isValid() &&
                        (isPaused(now) || !m_pause.isTold);
    return isGone ? std::max(perDay, counted(now)) : counted(now);
}

QDateTime CallBudget::countAllows(const QDateTime &now, int limit) const
{
    const int over = counted(now) - limit;
    if (over < 0)
        return now;
    // Allowed again when `over + 1` of the oldest have left the window.
    const auto first = std::upper_bound(m_attempts.begin(), m_attempts.end(), now.addSecs(-daySeconds));
    return (first + over)->addSecs(daySeconds).addMSecs(1);
}

QDateTime CallBudget::nextAllowed(const QDateTime &now, Purpose purpose) const
{
    QDateTime at = countAllows(now, purpose == Purpose::Person ? perDay : perDay - reserve);
    if (isPaused(now))
        at = std::max(at, m_pause.until);
    const auto later = std::upper_bound(m_attempts.begin(), m_attempts.end(), now);
    if (later != m_attempts.begin())
        at = std::max(at, std::prev(later)->addMSecs(m_spacing));
    return at;
}

bool CallBudget::isPaused(const QDateTime &now) const
{
    // No pause is longer than a day: one that seems so began while the clock was wrong.
    return m_pause.until.isValid() && m_pause.until > now && now.secsTo(m_pause.until) <= daySeconds;
}

std::optional<Error> CallBudget::refusal(const QDateTime &now) const
{
    const QDateTime at = nextAllowed(now, Purpose::Person);
    const qint64 seconds = now.secsTo(at);
    if (seconds < 2 + m_spacing / 1000)
        return std::nullopt;
    return Error{.kind = isPaused(now) ? m_pause.why : Error::Kind::QuotaUsedUp,
                 .retryAfter = std::chrono::seconds(seconds)};
}
