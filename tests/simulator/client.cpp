#include "simulator/client.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QTimer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

QByteArray Reply::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QJsonObject Reply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

Reply Client::send(const QByteArray &verb, const QString &pathAndQuery, const QByteArray &body,
                   const QByteArray &contentType, int patienceMs)
{
    QNetworkRequest request(QUrl(m_cloud.address().toString() + pathAndQuery));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    if (!accessToken.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + accessToken);
    if (!subscriptionKey.isEmpty())
        request.setRawHeader("Ocp-Apim-Subscription-Key", subscriptionKey);
    if (!contentType.isEmpty())
        request.setRawHeader("Content-Type", contentType);

    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    loop.exec();
    if (!reply->isFinished())
        return Reply{.error = QNetworkReply::TimeoutError};
    return Reply{.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                 .body = reply->readAll(),
                 .headers = reply->rawHeaderPairs(),
                 .error = reply->error()};
}

Reply Client::form(const QString &path, const QList<QPair<QByteArray, QString>> &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields)
        body += (body.isEmpty() ? "" : "&") + name + '=' + QUrl::toPercentEncoding(value);
    return send("POST", path, body, "application/x-www-form-urlencoded");
}

void Client::signIn()
{
    accessToken = m_cloud.grantTokens().access.toLatin1();
    subscriptionKey = m_cloud.options().subscriptionKey.toLatin1();
}

QString Client::authorizePath(const QString &state) const
{
    const auto encoded = [](const QString &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    return u"/authorize?client_id=%1&response_type=code&redirect_uri=%2&state=%3"_s.arg(
        encoded(m_cloud.options().clientId), encoded(m_cloud.options().replyUrls.first()), encoded(state));
}

QString Client::codeFrom(const Reply &redirect) const
{
    const QUrlQuery query(QUrl::fromEncoded(redirect.header("Location")));
    return query.queryItemValue(u"code"_s, QUrl::FullyDecoded);
}

Reply Client::exchange(const QString &code)
{
    return form(u"/token"_s, {{"client_id", m_cloud.options().clientId},
                              {"client_secret", m_cloud.options().clientSecret},
                              {"grant_type", u"authorization_code"_s},
                              {"code", code}});
}

Reply Client::refresh(const QString &refreshToken)
{
    return form(u"/token"_s, {{"client_id", m_cloud.options().clientId},
                              {"client_secret", m_cloud.options().clientSecret},
                              {"grant_type", u"refresh_token"_s},
                              {"refresh_token", refreshToken}});
}

QString plantsPath()
{
    return u"/smarther/v2.0/plants"_s;
}

QString topologyPath(const QString &plantId)
{
    return u"/smarther/v2.0/plants/%1/topology"_s.arg(plantId);
}

QString modulePath(const QString &plantId, const QString &moduleId)
{
    return u"/smarther/v2.0/chronothermostat/thermoregulation/addressLocation/plants/%1/modules/parameter/id/value/%2"_s
        .arg(plantId, moduleId);
}
