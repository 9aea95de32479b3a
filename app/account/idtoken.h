#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

// What the provider says of the person who signed in, for information only: no access depends on it, whether its
// signature fits or not. It came from the token endpoint over TLS.
struct IdToken
{
    // Of RS256, against the keys that the provider told when the account was linked.
    enum class Signature {
        NoKeys,    // could not be checked: it told none
        NoLibrary, // could not be checked: this Tepore was built without OpenSSL
        OtherKind, // could not be checked: not RS256
        OtherKey,  // could not be checked: by a key that it did not have by then
        Wrong,
        Good
    };

    QString name = {};
    QString email = {};
    QString subject = {}; // the provider's own name for the account
    QDateTime until = {}; // UTC; invalid: not told
    QByteArray jwt = {};  // as it came
    Signature signature = Signature::NoKeys;

    bool operator==(const IdToken &) const = default;
};

// The payload of a JWT, whose signature is not looked at. Unknown and odd fields are passed over; empty if there is no payload. Pure.
std::optional<IdToken> idTokenFrom(const QByteArray &jwt);
