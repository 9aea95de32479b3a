#include "app/simulator/tokens.h"

#include "app/simulator/signingkey.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace simulated {

namespace {

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return bytes;
}

// Characters that only survive careful encoding, in every value.
QString awkward(int length)
{
    const QByteArray noise = randomBytes(length).toBase64(QByteArray::Base64Encoding);
    return u"a+b/c=%2Bd&e~f."_s + QString::fromLatin1(noise.first(qMax(0, length - 15)));
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray encoded(const QJsonObject &object)
{
    return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString webToken(const QString &clientId, const QDateTime &from, const QDateTime &end)
{
    const QJsonObject header{{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"JWT"_s}};
    const QJsonObject payload{
        {u"aud"_s, clientId},
        {u"nbf"_s, from.toSecsSinceEpoch()},
        {u"exp"_s, end.toSecsSinceEpoch()},
        {u"sub"_s, u"simulated-person"_s},
        {u"ticket"_s, QString::fromLatin1(base64Url(randomBytes(240)))},
    };
    return QString::fromLatin1(encoded(header) + '.' + encoded(payload) + '.' + base64Url(randomBytes(256)));
}

} // namespace

QString Tokens::newCode()
{
    const QString code = awkward(300);
    m_codes.insert(code, m_clock.now().addSecs(m_options.codeSeconds));
    return code;
}

bool Tokens::takeCode(const QString &code)
{
    const QDateTime end = m_codes.take(code);
    return end.isValid() && m_clock.now() < end;
}

Tokens::Pair Tokens::grant()
{
    return Pair{.access = newAccess(), .refresh = newRefresh({})};
}

// Lenient as in the field: a refresh token goes on working after its exchange, until one that came from it
// is used. Strict: it works once.
std::optional<Tokens::Pair> Tokens::refresh(const QString &refresh)
{
    const auto found = m_refreshTokens.constFind(refresh);
    if (found == m_refreshTokens.constEnd() || m_clock.now() >= found->end)
        return std::nullopt;
    if (m_options.omitRefreshToken)
        return Pair{.access = newAccess(), .refresh = {}};
    const QString parent = found->parent;
    m_refreshTokens.remove(m_options.strictRotation ? refresh : parent);
    return Pair{.access = newAccess(), .refresh = newRefresh(refresh)};
}

QString Tokens::idToken() const
{
    const QDateTime now = m_clock.now();
    const QByteArray text =
        encoded({{u"alg"_s, u"RS256"_s}, {u"kid"_s, SigningKey::name()}, {u"typ"_s, u"JWT"_s}}) + '.' +
        encoded({{u"aud"_s, m_options.clientId},
                 {u"nbf"_s, now.toSecsSinceEpoch()},
                 {u"exp"_s, now.addSecs(m_options.accessTokenSeconds).toSecsSinceEpoch()},
                 {u"sub"_s, u"simulated-person"_s}});
    return QString::fromLatin1(text + '.' + base64Url(SigningKey::sign(text)));
}

Tokens::Access Tokens::check(const QString &access) const
{
    const auto found = m_accessTokens.constFind(access);
    if (found == m_accessTokens.constEnd())
        return Access::Unknown;
    return m_clock.now() < *found ? Access::Good : Access::Expired;
}

void Tokens::expireAccess()
{
    for (QDateTime &end : m_accessTokens)
        end = m_clock.now();
}

void Tokens::revokeAll()
{
    m_codes.clear();
    m_accessTokens.clear();
    m_refreshTokens.clear();
}

QString Tokens::newAccess()
{
    const QDateTime now = m_clock.now();
    const QDateTime end = now.addSecs(m_options.accessTokenSeconds);
    const QString token = webToken(m_options.clientId, now, end);
    m_accessTokens.insert(token, end);
    return token;
}

QString Tokens::newRefresh(const QString &parent)
{
    const QString token = awkward(m_options.refreshTokenLength);
    m_refreshTokens.insert(
        token, RefreshToken{.end = m_clock.now().addSecs(m_options.refreshTokenSeconds), .parent = parent});
    return token;
}

} // namespace simulated
