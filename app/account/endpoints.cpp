#include "app/account/endpoints.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

EndPoints EndPoints::under(const QUrl &base)
{
    EndPoints known{.authorize = base, .token = base};
    known.authorize.setPath(base.path() + "/authorize"_L1);
    known.token.setPath(base.path() + "/token"_L1);
    return known;
}

bool EndPoints::isAt(const QUrl &base, const QUrl &url)
{
    return Http::isAllowed(url) && url.scheme() == base.scheme() && url.host() == base.host() &&
           url.port() == base.port() && url.userInfo().isEmpty() && !url.hasFragment();
}

QUrl EndPoints::description(const QUrl &base, const QString &clientId)
{
    QUrl url = base;
    url.setPath(base.path() + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(clientId)) +
                "/.well-known/openid-configuration"_L1);
    return url;
}

Result<EndPoints> endPointsFrom(const HttpAnswer &answer, const QUrl &base)
{
    if (answer.failure)
        return *answer.failure;
    if (answer.status == 400 || answer.status == 401 || answer.status == 404)
        return Error{.kind = Error::Kind::InvalidClient, .status = answer.status};
    const QJsonObject told = QJsonDocument::fromJson(answer.body).object();
    if (answer.status != 200 || told.isEmpty())
        return Error{.kind = Error::Kind::BadAnswer, .status = answer.status};
    EndPoints result = EndPoints::under(base);
    const auto take = [&](QUrl &to, QLatin1StringView name) {
        const QUrl url(told[name].toString(), QUrl::StrictMode);
        if (EndPoints::isAt(base, url))
            to = url;
    };
    take(result.authorize, "authorization_endpoint"_L1);
    take(result.token, "token_endpoint"_L1);
    take(result.keys, "jwks_uri"_L1);
    return result;
}
