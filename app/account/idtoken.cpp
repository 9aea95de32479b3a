#include "app/account/idtoken.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestToken = 64 * 1024;
constexpr qsizetype longestText = 200;
constexpr double latestSecond = 253'402'300'799; // of the year 9999

// One line of it, as it is shown to a person.
QString text(const QJsonValue &value)
{
    QString line = value.toString().left(longestText);
    line.removeIf([](QChar c) { return !c.isPrint() && !c.isSpace(); });
    return line.simplified();
}

QDateTime moment(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const double seconds = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    if (!isNumber || !(seconds > 0 && seconds <= latestSecond))
        return {};
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), QTimeZone::utc());
}

} // namespace

std::optional<IdToken> idTokenFrom(const QByteArray &jwt)
{
    const QList<QByteArray> parts = jwt.size() > longestToken ? QList<QByteArray>() : jwt.split('.');
    if (parts.size() != 3)
        return std::nullopt;
    constexpr auto form = QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors;
    const auto payload = QByteArray::fromBase64Encoding(parts[1], form);
    const QJsonDocument document = payload ? QJsonDocument::fromJson(*payload) : QJsonDocument();
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    IdToken token{.name = text(object["name"_L1]),
                  .email = text(object["email"_L1]),
                  .subject = text(object["sub"_L1]),
                  .until = moment(object["exp"_L1]),
                  .jwt = jwt};
    if (token.name.isEmpty())
        token.name = QString(text(object["given_name"_L1]) + u' ' + text(object["family_name"_L1])).trimmed();
    if (token.email.isEmpty()) // as Azure AD B2C has it, which the vendor uses
        token.email = text(object["emails"_L1].toArray().first());
    return token;
}
