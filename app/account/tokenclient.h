#pragma once

#include "app/account/endpoints.h"
#include "app/account/idtoken.h"
#include "app/clock.h"
#include "app/http.h"
#include "app/result.h"

#include <QDateTime>
#include <QUrl>

// What the application was given when it was registered on the vendor's portal.
struct ClientIdentity
{
    QString clientId;
    QString clientSecret;

    bool operator==(const ClientIdentity &) const = default;
};

struct Tokens
{
    QByteArray accessToken;
    QDateTime accessTokenExpires; // UTC
    QByteArray refreshToken;      // empty when the server sent none: the old one goes on
    std::optional<IdToken> idToken = {};

    bool operator==(const Tokens &) const = default;
};

// The vendor's token endpoint (vendor-tutorial.txt, "Step 2" and "Step 3"). Its own client, because
// QtNetworkAuth alters secrets that hold `+` or `%` and misreports failures (qt-notes.md §1).
class TokenClient : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const Result<Tokens> &)>;

    // `base` is the host part: https://partners-login.eliotbylegrand.com
    TokenClient(Http &http, const QUrl &base, Clock &clock, QObject *parent = nullptr);

    // At the token URL of that sign-in. A refused code is CodeNotAccepted.
    void exchange(const ClientIdentity &client, const QString &code, const QUrl &tokenUrl, QObject *context, Answer done);
    // A refused refresh token is SignInNeeded; a 400 that says nothing is BadRequest.
    void refresh(const ClientIdentity &client, const QByteArray &refreshToken, QObject *context, Answer done);

    // Asks where this application signs in, which costs nothing and tells whether the ID is known: InvalidClient if not.
    void describe(const QString &clientId, QObject *context, std::function<void(const Result<EndPoints> &)> done);
    // The public keys behind the id token's signature, a JWKS as it came; empty when nobody tells them.
    void fetchKeys(const QUrl &url, QObject *context, std::function<void(const QByteArray &)> done);
    // Where the account that is linked renews.
    void setTokenUrl(const QUrl &url) { m_tokenUrl = url; }

private:
    void post(const QUrl &url, const QList<std::pair<QByteArray, QByteArray>> &fields, QObject *context, Answer done);

    Http &m_http;
    QUrl m_base;
    QUrl m_tokenUrl;
    Clock &m_clock;
};

// The answer of the token endpoint → tokens, or what its error means. Pure; `now` is UTC.
// The end of the access token: `expires_in`, which is right whatever this computer's clock shows; else
// `expires_on` if it lies within a day, else an hour.
Result<Tokens> tokensFrom(const HttpAnswer &answer, const QDateTime &now);
