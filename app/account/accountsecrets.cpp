#include "app/account/accountsecrets.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

QByteArray AccountSecrets::toBytes() const
{
    QJsonObject object{{"clientSecret"_L1, clientSecret},
                       {"subscriptionKey"_L1, QString::fromUtf8(subscriptionKey)},
                       {"refreshToken"_L1, QString::fromUtf8(refreshToken)}};
    if (!previousRefreshToken.isEmpty())
        object["previousRefreshToken"_L1] = QString::fromUtf8(previousRefreshToken);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<AccountSecrets> AccountSecrets::fromBytes(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    AccountSecrets secrets;
    secrets.clientSecret = object["clientSecret"_L1].toString();
    secrets.subscriptionKey = object["subscriptionKey"_L1].toString().toUtf8();
    secrets.refreshToken = object["refreshToken"_L1].toString().toUtf8();
    secrets.previousRefreshToken = object["previousRefreshToken"_L1].toString().toUtf8();
    if (secrets.clientSecret.isEmpty() || secrets.refreshToken.isEmpty())
        return std::nullopt;
    return secrets;
}
