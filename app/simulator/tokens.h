#pragma once

#include "app/simulator/cloudclock.h"

#include <QHash>

namespace simulated {

// Every code and token that was ever handed out, and what it is still good for.
class Tokens
{
public:
    struct Pair
    {
        QString access;
        QString refresh;
    };
    enum class Access { Good, Expired, Unknown };

    Tokens(const SimulatorOptions &options, const CloudClock &clock) : m_options(options), m_clock(clock) {}

    QString newCode();
    bool takeCode(const QString &code); // good once, and not for long

    Pair grant();                                        // to a person who just agreed
    std::optional<Pair> refresh(const QString &refresh); // empty if refused
    QString idToken() const; // signed, and of no use
    Access check(const QString &access) const;

    void expireAccess(); // all of them, now
    void revokeAll();

private:
    struct RefreshToken
    {
        QDateTime end;
        QString parent; // the token it was exchanged for
    };

    QString newAccess();
    QString newRefresh(const QString &parent);

    const SimulatorOptions &m_options;
    const CloudClock &m_clock;
    QHash<QString, QDateTime> m_codes;        // ends
    QHash<QString, QDateTime> m_accessTokens; // ends
    QHash<QString, RefreshToken> m_refreshTokens;
};

} // namespace simulated
