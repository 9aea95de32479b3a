#pragma once

#include "app/error.h"
#include "app/proxywish.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QObject>
#include <QSslError>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

class ProxyChoice;
class QNetworkAccessManager;
class QNetworkReply;

struct HttpRequest
{
    QByteArray verb = "GET";
    QUrl url = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    int timeoutMs = 30000; // from sending to the last byte
};

struct HttpAnswer
{
    int status = 0;                    // 0 with `failure`
    QByteArray body = {};              // at most Http::largestBody bytes
    QByteArray retryAfter = {};        // the header, as sent
    QDateTime date = {};               // the server's clock, UTC; invalid when it does not tell
    std::optional<Error> failure = {}; // set when no complete HTTP answer came back
};

// Sends requests, through the proxy that is wanted unless they are for this computer. Redirects are not followed,
// certificate errors are final, http:// is refused beyond loopback hosts, and nothing is ever sent twice.
class Http : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 largestBody = 4 * 1024 * 1024;

    explicit Http(QObject *parent = nullptr);
    ~Http() override;

    // Which proxy: asked before each request. Without it, the system's.
    void setProxy(std::function<ProxyWish()> wanted) { m_proxy = std::move(wanted); }

    // `done` is called exactly once, never before this returns, unless `context` dies first: then the
    // answer is not wanted, and the request is given up.
    void send(const HttpRequest &request, QObject *context, std::function<void(const HttpAnswer &)> done);

    // https anywhere, http for this computer only.
    static bool isAllowed(const QUrl &url);

    struct Course; // of one request

private:
    QNetworkAccessManager &manager(); // made at the first request: not needed for the first paint

    void askProxy(QNetworkReply *reply, const std::shared_ptr<Course> &course);
    void noteDate(const QByteArray &header);

    std::function<ProxyWish()> m_proxy;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    ProxyChoice *m_proxyChoice = nullptr; // the manager's
    // Of requests that wait for one connection, Qt tells only the first what was wrong with the certificate.
    QString m_tlsHost;
    QList<QSslError> m_tlsErrors;
    std::optional<std::chrono::seconds> m_clockAhead; // of what the last answer's Date said, if by minutes
};
