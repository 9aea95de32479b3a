#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

// What the provider says of the person who signed in, for information only: no access depends on it. Its signature is
// not checked, since no library of ours does that; it came from the token endpoint over TLS.
struct IdToken
{
    QString name = {};
    QString email = {};
    QString subject = {}; // the provider's own name for the account
    QDateTime until = {}; // UTC; invalid: not told

    bool operator==(const IdToken &) const = default;
};

// The payload of a JWT. Unknown and odd fields are passed over; empty if there is no payload. Pure.
std::optional<IdToken> idTokenFrom(const QByteArray &jwt);
