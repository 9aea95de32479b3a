#pragma once

#include "app/simulator/simulatedcloud.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

struct Reply
{
    int status = 0; // 0: no answer
    QByteArray body = {};
    QList<QNetworkReply::RawHeaderPair> headers = {};
    QNetworkReply::NetworkError error = QNetworkReply::NoError;

    QByteArray header(const QByteArray &name) const;
    QJsonObject json() const;
};

// A client that was written for these tests alone, so that it shares no mistake with the program's own.
class Client
{
public:
    explicit Client(SimulatedCloud &cloud) : m_cloud(cloud) {}

    // Waits in the event loop; after `patienceMs` it hangs up.
    Reply send(const QByteArray &verb, const QString &pathAndQuery, const QByteArray &body = {},
               const QByteArray &contentType = {}, int patienceMs = 5000);
    Reply get(const QString &pathAndQuery) { return send("GET", pathAndQuery); }
    Reply post(const QString &pathAndQuery, const QByteArray &json)
    {
        return send("POST", pathAndQuery, json, "application/json");
    }
    Reply form(const QString &path, const QList<QPair<QByteArray, QString>> &fields);

    // What every call to the API host carries; empty ones are left out.
    QByteArray accessToken;
    QByteArray subscriptionKey;
    void signIn(); // with a good token and key

    QString authorizePath(const QString &state = QStringLiteral("s")) const; // of a good request
    QString codeFrom(const Reply &redirect) const;
    Reply exchange(const QString &code); // at the token endpoint
    Reply refresh(const QString &refreshToken);

private:
    SimulatedCloud &m_cloud;
    QNetworkAccessManager m_network;
};

// Of the demonstration's house.
namespace demo {
inline QString city()
{
    return QStringLiteral("6a1f0c52-7d3e-4b8a-9f21-3c5e80d4a7b1");
}
inline QString seaside()
{
    return QStringLiteral("6a1f0c52-7d3e-4b8a-9f21-3c5e80d4a7b2");
}
inline QString emptyHome()
{
    return QStringLiteral("6a1f0c52-7d3e-4b8a-9f21-3c5e80d4a7b3");
}
inline QString livingRoom()
{
    return QStringLiteral("b7d9e1a0-52c4-4f6e-8a13-90c7f2e4d501");
}
inline QString bathInFahrenheit()
{
    return QStringLiteral("b7d9e1a0-52c4-4f6e-8a13-90c7f2e4d503");
}
inline QString veranda()
{
    return QStringLiteral("b7d9e1a0-52c4-4f6e-8a13-90c7f2e4d511");
}
inline QString offlineAttic()
{
    return QStringLiteral("b7d9e1a0-52c4-4f6e-8a13-90c7f2e4d512");
}
} // namespace demo

QString plantsPath();
QString topologyPath(const QString &plantId);
QString modulePath(const QString &plantId, const QString &moduleId);
