#include "app/account/refusals.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;
using Kind = Error::Kind;

namespace {

constexpr int bareRefusalsBelieved = 3;
constexpr std::chrono::seconds longestWait = 1h; // whatever the cloud names

} // namespace

Refusals::Verdict Refusals::judge(const Error &error, AccountSecrets &secrets, const QDateTime &now)
{
    if (error.retryAfter) {
        m_refusedAt = now;
        m_wait = error;
        m_wait.retryAfter = std::min(*error.retryAfter, longestWait);
    }
    m_unexplained = false;
    const bool hasOther = !secrets.previousRefreshToken.isEmpty();
    switch (error.kind) {
    case Kind::SignInNeeded:
    case Kind::AccessDenied:
        m_bare = 0;
        m_swapped = false;
        if (!hasOther)
            return Verdict::TokenRefused;
        secrets.refreshToken = std::exchange(secrets.previousRefreshToken, {});
        return Verdict::TryOther;
    case Kind::InvalidClient:
    case Kind::ClientSecretExpired:
    case Kind::UnauthorizedClient:
    case Kind::InvalidScope: // permission types that were changed on the portal have to be accepted anew
        if (std::exchange(m_swapped, false))
            secrets.refreshToken.swap(secrets.previousRefreshToken);
        return Verdict::ClientRefused;
    // The vendor's answer to an incorrect refresh token, and to anything else.
    case Kind::BadRequest:
    case Kind::InvalidRequest:
        if (++m_bare < bareRefusalsBelieved)
            return Verdict::Passing;
        if (hasOther)
            secrets.refreshToken.swap(secrets.previousRefreshToken);
        m_swapped = hasOther && !m_swapped;
        if (m_swapped) {
            m_bare = 0;
            return Verdict::TryOther;
        }
        m_unexplained = true;
        return Verdict::TokenRefused;
    default:
        return Verdict::Passing;
    }
}

std::optional<Error> Refusals::wait(const QDateTime &now) const
{
    if (!m_refusedAt.isValid())
        return std::nullopt;
    // More seconds left than were named: the clock was set back.
    const std::chrono::seconds left = *m_wait.retryAfter - std::chrono::seconds(m_refusedAt.secsTo(now));
    if (left <= 0s || left > *m_wait.retryAfter)
        return std::nullopt;
    Error error = m_wait;
    error.retryAfter = left;
    return error;
}
