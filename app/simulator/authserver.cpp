#include "app/simulator/authserver.h"

#include "app/simulator/formdata.h"
#include "app/simulator/signingkey.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulated {

namespace {

const QStringList knownScopes{u"comfort.read"_s, u"comfort.write"_s, u"openid"_s, u"offline_access"_s};

Answer refused(int status, const QString &error, const QString &description)
{
    return jsonAnswer(status, {{u"error"_s, error}, {u"error_description"_s, description}});
}

QString descriptionOf(const QString &error)
{
    if (error == "access_denied"_L1)
        return u"AADB2C90091: The user has cancelled entering self-asserted information."_s;
    if (error == "invalid_grant"_L1)
        return u"AADB2C90080: The provided grant has expired. Please re-authenticate and try again."_s;
    return u"AADB2C99002: The request was refused: %1 (simulated)."_s.arg(error);
}

// Keeps a query that the reply URL already has.
Answer redirect(const QMap<QString, QString> &fields, const QList<QPair<QByteArray, QString>> &parameters)
{
    QByteArray target = fields.value(u"redirect_uri"_s).toUtf8();
    char separator = target.contains('?') ? '&' : '?';
    const auto append = [&target, &separator](const QByteArray &name, const QString &value) {
        target += separator + name + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    };
    for (const auto &[name, value] : parameters)
        append(name, value);
    if (fields.contains(u"state"_s))
        append("state", fields.value(u"state"_s));
    return Answer{.status = 302, .headers = {{"Location", target}, {"Cache-Control", "no-store"}}};
}

Answer redirectError(const QMap<QString, QString> &fields, const QString &error)
{
    return redirect(fields, {{"error", error}, {"error_description", descriptionOf(error)}});
}

Answer consentPage(const Request &request)
{
    const QByteArray action =
        QString::fromLatin1(request.path.toLatin1() + '?' + request.query).toHtmlEscaped().toUtf8();
    const QByteArray page = R"(<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Sign in (simulated)</title></head><body>
<h1>Works with Legrand (simulated)</h1>
<p>An application asks to read and change your thermostats. No real account is involved.</p>
<form method="post" action=")" +
                            action + R"(">
<button name="answer" value="allow">Allow</button>
<button name="answer" value="deny">Deny</button>
</form></body></html>
)";
    return Answer{
        .body = page, .contentType = "text/html; charset=utf-8", .headers = {{"Cache-Control", "no-store"}}};
}

bool isForm(const Request &request)
{
    return request.contentType.split(';').first().trimmed().compare("application/x-www-form-urlencoded",
                                                                    Qt::CaseInsensitive) == 0;
}

} // namespace

AuthServer::AuthServer(const SimulatorOptions &options, const CloudClock &clock)
    : m_options(options), m_clock(clock), m_tokens(options, clock)
{
}

// What must never be answered by a redirect: the address itself is in doubt.
std::optional<Answer> AuthServer::refuseAuthorize(const Fields &fields) const
{
    if (fields.value(u"client_id"_s) != m_options.clientId)
        return refused(401, u"invalid_client"_s, u"The client_id doesn't exist"_s);
    const QString target = fields.value(u"redirect_uri"_s);
    if (target.isEmpty())
        return refused(400, u"invalid_request"_s, u"The redirect_uri is missing"_s);
    if (!m_options.replyUrls.contains(target)) {
        return refused(
            400, u"invalid_request"_s,
            u"The reply url host %1 doesn't match with the ones configured on the application"_s.arg(
                QUrl(target).host()));
    }
    return std::nullopt;
}

Answer AuthServer::authorize(const Request &request)
{
    const std::optional<Fields> fields = formFields(request.query);
    if (!fields)
        return refused(400, u"invalid_request"_s, u"The query is malformed"_s);
    if (const auto refusal = refuseAuthorize(*fields))
        return *refusal;
    if (!fields->contains(u"response_type"_s))
        return redirectError(*fields, u"invalid_request"_s);
    if (fields->value(u"response_type"_s) != "code"_L1)
        return redirectError(*fields, u"unsupported_response_type"_s);
    const QStringList scopes = fields->value(u"scope"_s).split(u' ', Qt::SkipEmptyParts);
    if (!std::ranges::all_of(scopes, [](const QString &scope) { return knownScopes.contains(scope); }))
        return redirectError(*fields, u"invalid_scope"_s);

    if (request.verb == "GET" && !m_options.autoConsent)
        return consentPage(request);
    if (request.verb == "POST" &&
        formFields(request.body).value_or(Fields()).value(u"answer"_s) != "allow"_L1)
        return redirectError(*fields, u"access_denied"_s);
    return redirect(*fields, {{"code", m_tokens.newCode()}});
}

std::optional<Answer> AuthServer::refuseClient(const Fields &fields) const
{
    if (fields.value(u"client_id"_s) != m_options.clientId)
        return refused(401, u"invalid_client"_s, u"The client_id doesn't exist"_s);
    if (fields.value(u"client_secret"_s) != m_options.clientSecret) {
        return refused(
            401, u"invalid_client"_s,
            u"AADB2C90081: The specified client_secret does not match the expected value for this client."_s);
    }
    return std::nullopt;
}

Answer AuthServer::token(const Request &request)
{
    const std::optional<Fields> fields = formFields(request.body);
    if (!isForm(request) || !fields)
        return refused(400, u"invalid_request"_s, u"The body is not a well-formed form"_s);
    for (const QString &name : {u"client_id"_s, u"client_secret"_s, u"grant_type"_s}) {
        if (fields->value(name).isEmpty())
            return refused(400, u"invalid_request"_s, u"A required parameter is missing: "_s + name);
    }
    if (const auto refusal = refuseClient(*fields))
        return *refusal;
    const QString grantType = fields->value(u"grant_type"_s);
    if (grantType == "authorization_code"_L1)
        return exchangeCode(*fields);
    if (grantType == "refresh_token"_L1)
        return refresh(*fields);
    return refused(400, u"unsupported_grant_type"_s, u"The grant_type is not supported"_s);
}

Answer AuthServer::exchangeCode(const Fields &fields)
{
    if (fields.value(u"code"_s).isEmpty())
        return refused(400, u"invalid_request"_s, u"A required parameter is missing: code"_s);
    if (!m_tokens.takeCode(fields.value(u"code"_s)))
        return refused(400, u"invalid_grant"_s, descriptionOf(u"invalid_grant"_s));
    return tokenAnswer(m_tokens.grant());
}

Answer AuthServer::refresh(const Fields &fields)
{
    if (fields.value(u"refresh_token"_s).isEmpty())
        return refused(400, u"invalid_request"_s, u"A required parameter is missing: refresh_token"_s);
    const std::optional<Tokens::Pair> pair = m_tokens.refresh(fields.value(u"refresh_token"_s));
    if (pair)
        return tokenAnswer(*pair);
    if (m_options.bareBadRequestOnRefresh)
        return Answer{.status = 400, .body = "Bad Request", .contentType = "text/plain"};
    return refused(400, u"invalid_grant"_s, descriptionOf(u"invalid_grant"_s));
}

Answer AuthServer::tokenAnswer(const Tokens::Pair &pair) const
{
    const qint64 now = m_clock.now().toSecsSinceEpoch();
    const int seconds = m_options.accessTokenSeconds;
    QJsonObject body{
        {u"access_token"_s, pair.access},
        {u"id_token"_s, m_tokens.idToken()},
        {u"token_type"_s, u"Bearer"_s},
        {u"not_before"_s, QString::number(now)},
        {u"resource"_s, m_options.clientId},
        {u"id_token_expires_in"_s, seconds},
        {u"profile_info"_s, u"eyJ2ZXIiOiIxLjAifQ"_s},
        {u"scope"_s, u"comfort.read comfort.write"_s},
    };
    if (!pair.refresh.isEmpty()) {
        body.insert(u"refresh_token"_s, pair.refresh);
        body.insert(u"refresh_token_expires_in"_s, m_options.refreshTokenSeconds);
    }
    switch (m_options.expiry) {
    case SimulatorOptions::Expiry::InSecondsAsNumber:
        body.insert(u"expires_in"_s, seconds);
        body.insert(u"expires_on"_s, now + seconds);
        break;
    case SimulatorOptions::Expiry::InSecondsAsText:
        body.insert(u"expires_in"_s, QString::number(seconds));
        break;
    case SimulatorOptions::Expiry::OnlyOnAsNumber:
        body.insert(u"expires_on"_s, now + seconds);
        break;
    case SimulatorOptions::Expiry::OnlyOnAsText:
        body.insert(u"expires_on"_s, QString::number(now + seconds));
        break;
    }
    Answer answer = jsonAnswer(200, body);
    answer.headers.emplaceBack("Cache-Control", "no-store");
    return answer;
}

Answer AuthServer::discovery(const QString &clientId, const QUrl &address) const
{
    if (clientId != m_options.clientId)
        return refused(401, u"invalid_client"_s, u"The client_id doesn't exist"_s);
    const QString host = address.toString();
    return jsonAnswer(200, {
                               {u"issuer"_s, host},
                               {u"authorization_endpoint"_s, host + u"/authorize"_s},
                               {u"token_endpoint"_s, host + u"/token"_s},
                               {u"jwks_uri"_s, host + u'/' + clientId + u"/discovery/keys"_s},
                               {u"response_types_supported"_s, QJsonArray{u"code"_s}},
                               {u"scopes_supported"_s, QJsonArray{u"comfort.read"_s, u"comfort.write"_s}},
                           });
}

Answer AuthServer::keys(const QString &clientId) const
{
    if (clientId != m_options.clientId)
        return refused(401, u"invalid_client"_s, u"The client_id doesn't exist"_s);
    return jsonAnswer(200, {{u"keys"_s, QJsonArray{SigningKey::described()}}});
}

Answer AuthServer::refusal(const Request &request, const QString &error) const
{
    const Fields fields = formFields(request.query).value_or(Fields());
    if (request.path == "/authorize"_L1 && m_options.replyUrls.contains(fields.value(u"redirect_uri"_s)))
        return redirectError(fields, error);
    const int status = error == "invalid_client"_L1 ? 401 : error == "server_error"_L1 ? 500 : 400;
    return refused(status, error, descriptionOf(error));
}

} // namespace simulated
