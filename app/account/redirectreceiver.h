#pragma once

#include "app/result.h"

#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

#include <memory>
#include <vector>

// What the authorize page sent back, from the address bar or from the loopback listener.
struct Redirect
{
    QString code;
    QString state; // empty when a pasted text held only the code
    QString error;
    QString errorDescription;

    bool operator==(const Redirect &) const = default;
};

// A query of a redirect → its parts, each percent-decoded once; a raw `+` stays a `+`, as codes hold it.
Redirect redirectFrom(const QString &encodedQuery);

// A text a person pasted: the whole address, only its `code=…&state=…`, or the code alone.
// NoCodeInAddress if there is neither code nor error.
Result<Redirect> redirectFromPasted(const QString &text);

// Waits for the browser on the port and path of a loopback Reply URL. Listens on loopback addresses only;
// takes headers in any number of pieces; answers everything that is not the redirect with 404 and waits on. Of too many
// connections at once the oldest go, so that whoever holds them cannot keep the browser out.
class RedirectReceiver : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // http, a loopback host: the only Reply URLs this can receive; others need pasting.
    static bool canReceive(const QUrl &replyUrl);

    // PortInUse when the port cannot be listened on.
    Outcome listen(const QUrl &replyUrl);
    void close();
    bool isListening() const { return !m_servers.empty(); }

    // The pages shown in the browser, whole HTML documents in UTF-8.
    void setPages(const QByteArray &success, const QByteArray &failure);

Q_SIGNALS:
    void received(const Redirect &redirect);

private:
    void accept(QTcpServer *server);
    void read(QTcpSocket *socket);
    void forget(const QTcpSocket *socket);
    void answerRequest(QTcpSocket *socket, const QByteArray &head);
    void reply(QTcpSocket *socket, const QByteArray &statusLine, const QByteArray &page);

    std::vector<std::pair<QTcpSocket *, QByteArray>> m_heads; // oldest first: what each connection has sent so far
    QString m_path;                          // encoded, as the browser will ask for it
    QByteArray m_success = "<!doctype html><title>Tepore</title><p>Tepore";
    QByteArray m_failure = "<!doctype html><title>Tepore</title><p>Tepore";
    std::vector<std::unique_ptr<QTcpServer>> m_servers; // goes first: connections that end look into m_heads
};
