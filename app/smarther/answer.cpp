#include "app/smarther/answer.h"

#include "app/httpdate.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

// Longer waits are no wait but a mistake: quotas are counted by the day.
constexpr std::chrono::seconds longestWait = std::chrono::hours(24 * 31);

std::optional<std::chrono::seconds> wait(qint64 seconds)
{
    if (seconds < 0 || seconds > longestWait.count())
        return {};
    return std::chrono::seconds(seconds);
}

// What the server says in words, whichever of the shapes of smarther-api.md §1 it uses. Error pages of
// gateways are HTML, and lose their tags.
QString messageIn(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    for (const QString &key : {u"message"_s, u"error_description"_s, u"error"_s}) {
        const QString message = object[key].toString().simplified();
        if (!message.isEmpty())
            return message;
    }
    static const QRegularExpression tag(u"<[^<>]*>"_s);
    return QString::fromUtf8(body.first(std::min(body.size(), qsizetype(2000)))).remove(tag).simplified();
}

// `code` of the token filter: 10 is "no token", 11 "token expired".
bool isTokenRefused(const QByteArray &body, const QString &message)
{
    const int code = QJsonDocument::fromJson(body).object()["code"_L1].toInt();
    return code == 10 || code == 11 || message.contains("expired"_L1, Qt::CaseInsensitive);
}

Error::Kind kindOf(int status, const QByteArray &body, const QString &message)
{
    using Kind = Error::Kind;
    switch (status) {
    case 400:
        return isTokenRefused(body, message) ? Kind::Unauthorized : Kind::BadRequest;
    case 401:
        return Kind::Unauthorized;
    case 403:
        return message.contains("quota"_L1, Qt::CaseInsensitive) ? Kind::QuotaUsedUp : Kind::Forbidden;
    case 404:
        return Kind::NotFound;
    case 406:
        return Kind::NotAcceptable;
    case 408:
        return Kind::ThermostatTimeout;
    case 409:
        return Kind::Conflict;
    case 429:
        return Kind::RateLimited;
    case 430:
        return Kind::ValuesRefused;
    case 469:
        return Kind::AppPasswordExpired;
    case 470:
        return Kind::AppTermsNotAccepted;
    case 486:
        return Kind::DisplayInUse;
    default:
        return status >= 500 && status <= 599 ? Kind::ServerFault : Kind::UnexpectedStatus;
    }
}

// The header: seconds, or a date. One in the past tells nothing (a clock is wrong), and is no leave to
// call again at once.
std::optional<std::chrono::seconds> waitInHeader(const QByteArray &header, const QDateTime &now)
{
    bool isNumber = false;
    const qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return wait(seconds);
    const QDateTime until = httpDate(header);
    return until.isValid() ? wait(now.secsTo(until)) : std::nullopt;
}

// "Quota will be replenished in 05:12:33", with days in front as "1.05:12:33", or "Try again in 12 seconds".
std::optional<std::chrono::seconds> waitInMessage(const QString &message)
{
    static const QRegularExpression clock(
        u"\\bin\\s+(?:([0-9]{1,3})\\.)?([0-9]{1,3}):([0-9]{2}):([0-9]{2})\\b"_s);
    static const QRegularExpression count(u"\\bin\\s+([0-9]{1,9})\\s+(second|minute)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = clock.match(message); match.hasMatch()) {
        const auto part = [&match](int index) { return match.capturedView(index).toLongLong(); };
        return wait(((part(1) * 24 + part(2)) * 60 + part(3)) * 60 + part(4));
    }
    if (const QRegularExpressionMatch match = count.match(message); match.hasMatch()) {
        const bool minutes = match.capturedView(2).startsWith(u'm', Qt::CaseInsensitive);
        return wait(match.capturedView(1).toLongLong() * (minutes ? 60 : 1));
    }
    return {};
}

} // namespace

std::optional<Error> errorIn(const HttpAnswer &answer, const QDateTime &now)
{
    if (answer.failure)
        return answer.failure;
    if (answer.status >= 200 && answer.status <= 299)
        return {};

    const QString message = messageIn(answer.body);
    Error error{.kind = kindOf(answer.status, answer.body, message),
                .status = answer.status,
                .detail = message.left(200)};
    const auto inHeader = waitInHeader(answer.retryAfter, answer.date.isValid() ? answer.date : now);
    if (error.kind == Error::Kind::QuotaUsedUp) {
        // The text knows the end of the vendor's day (smarther-api.md §5).
        const auto inMessage = waitInMessage(message);
        error.retryAfter = inMessage ? inMessage : inHeader;
    } else if (error.kind == Error::Kind::RateLimited) {
        error.retryAfter = inHeader ? inHeader : waitInMessage(message);
    } else {
        error.retryAfter = inHeader;
    }
    return error;
}
