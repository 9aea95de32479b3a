#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

// What of the account is secret: the content of the one keychain entry.
struct AccountSecrets
{
    QString clientSecret;
    QByteArray subscriptionKey;
    QByteArray refreshToken;
    QByteArray previousRefreshToken; // tried once if the newest is refused: a crash may lie between the two

    QByteArray toBytes() const;
    static std::optional<AccountSecrets> fromBytes(const QByteArray &bytes);
    bool operator==(const AccountSecrets &) const = default;
};
