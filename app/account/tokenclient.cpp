#include "app/account/tokenclient.h"

#include "app/account/oautherror.h"
#include "app/smarther/answer.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestKeys = 32 * 1024;

// Seconds as a number or a string of digits; empty otherwise.
std::optional<qint64> seconds(const QJsonValue &value)
{
    if (value.isDouble())
        return static_cast<qint64>(qBound(-1e15, value.toDouble(), 1e15));
    bool isNumber = false;
    const double number = value.toString().trimmed().toDouble(&isNumber);
    return isNumber ? std::optional(static_cast<qint64>(qBound(-1e15, number, 1e15))) : std::nullopt;
}

QDateTime expiry(const QJsonObject &object, const QDateTime &now)
{
    constexpr qint64 day = 24 * 3600;
    if (const auto in = seconds(object["expires_in"_L1]); in && *in > 0)
        return now.addSecs(qMin(*in, day));
    if (const auto on = seconds(object["expires_on"_L1])) {
        const qint64 left = *on - now.toSecsSinceEpoch();
        if (left >= 0 && left <= day)
            return now.addSecs(left);
    }
    return now.addSecs(3600);
}

// A redirect or a page where the token endpoint answers with JSON, good news or bad: what networks do that want a
// sign-in first, and filters that take a connection apart. 5xx pages are the vendor's gateway.
bool isFromTheNetwork(const HttpAnswer &answer)
{
    const bool redirects = answer.status >= 300 && answer.status <= 399;
    const bool isPage = answer.status == 200 && answer.body.trimmed().startsWith('<');
    return redirects || isPage || answer.status == 511; // RFC 6585
}

QByteArray encoded(const QList<std::pair<QByteArray, QByteArray>> &fields)
{
    // Every value is encoded whole: a raw `+` in a secret would arrive as a space.
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += name + '=' + value.toPercentEncoding();
    }
    return body;
}

} // namespace

Result<Tokens> tokensFrom(const HttpAnswer &answer, const QDateTime &now)
{
    if (answer.failure)
        return *answer.failure;
    if (isFromTheNetwork(answer))
        return Error{.kind = Error::Kind::NetworkSignIn, .status = answer.status, .detail = u"not JSON"_s};
    const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    const QString code = object["error"_L1].toString();
    const std::optional<Error> refusal = errorIn(answer, now);
    if (refusal || !code.isEmpty()) {
        Error error = oauthError(
            code, code.isEmpty() ? refusal->detail : object["error_description"_L1].toString(), answer.status);
        if (refusal)
            error.retryAfter = refusal->retryAfter;
        return error;
    }
    Tokens tokens;
    tokens.accessToken = object["access_token"_L1].toString().toUtf8();
    tokens.refreshToken = object["refresh_token"_L1].toString().toUtf8();
    tokens.accessTokenExpires = expiry(object, now);
    tokens.idToken = idTokenFrom(object["id_token"_L1].toString().toUtf8());
    if (tokens.accessToken.isEmpty())
        return Error{.kind = Error::Kind::BadAnswer, .status = answer.status, .detail = u"no access_token"_s};
    return tokens;
}

TokenClient::TokenClient(Http &http, const QUrl &base, Clock &clock, QObject *parent)
    : QObject(parent), m_http(http), m_base(base), m_tokenUrl(EndPoints::under(base).token), m_clock(clock)
{
}

void TokenClient::exchange(const ClientIdentity &client, const QString &code, const QUrl &tokenUrl, QObject *context,
                           Answer done)
{
    post(tokenUrl,
         {{"client_id", client.clientId.toUtf8()},
          {"grant_type", "authorization_code"},
          {"code", code.toUtf8()},
          {"client_secret", client.clientSecret.toUtf8()}},
         context, [done = std::move(done)](const Result<Tokens> &result) {
             using Kind = Error::Kind;
             if (result.ok()) {
                 done(result);
                 return;
             }
             Error error = result.error();
             if (error.kind == Kind::SignInNeeded || error.kind == Kind::BadRequest)
                 error.kind = Kind::CodeNotAccepted;
             done(error);
         });
}

void TokenClient::refresh(const ClientIdentity &client, const QByteArray &refreshToken, QObject *context,
                          Answer done)
{
    post(m_tokenUrl,
         {{"client_id", client.clientId.toUtf8()},
          {"grant_type", "refresh_token"},
          {"refresh_token", refreshToken},
          {"client_secret", client.clientSecret.toUtf8()}},
         context, std::move(done));
}

void TokenClient::describe(const QString &clientId, QObject *context,
                           std::function<void(const Result<EndPoints> &)> done)
{
    HttpRequest request;
    request.url = EndPoints::description(m_base, clientId);
    request.headers = {{"Accept", "application/json"}};
    request.timeoutMs = 10000;
    m_http.send(request, context, [base = m_base, done = std::move(done)](const HttpAnswer &answer) {
        done(endPointsFrom(answer, base));
    });
}

void TokenClient::fetchKeys(const QUrl &url, QObject *context, std::function<void(const QByteArray &)> done)
{
    HttpRequest request;
    request.url = url;
    request.headers = {{"Accept", "application/json"}};
    request.timeoutMs = 10000;
    m_http.send(request, context, [done = std::move(done)](const HttpAnswer &answer) {
        const bool isWhole = !answer.failure && answer.status == 200 && answer.body.size() <= largestKeys &&
                             QJsonDocument::fromJson(answer.body).isObject();
        done(isWhole ? QJsonDocument::fromJson(answer.body).toJson(QJsonDocument::Compact) : QByteArray());
    });
}

void TokenClient::post(const QUrl &url, const QList<std::pair<QByteArray, QByteArray>> &fields, QObject *context,
                       Answer done)
{
    HttpRequest request;
    request.verb = "POST";
    request.url = url;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    request.body = encoded(fields);
    request.timeoutMs = 20000;
    m_http.send(request, context, [this, done = std::move(done)](const HttpAnswer &answer) {
        done(tokensFrom(answer, m_clock.now()));
    });
}
