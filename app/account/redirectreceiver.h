#pragma once

#include "app/result.h"

#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

#include <memory>
#include <optional>
#include <vector>

// What the authorize page sent back, from the address bar or from the loopback listener.
struct Redirect
{
    QString code;
    QString state; // empty when a pasted text held only the code
    QString error;
    QString errorDescription;

    bool operator==(const Redirect &) const = default;

    // It belongs to the sign-in with this state. An error without one is believed: authorization servers may refuse
    // before they look at it.
    bool answers(const QString &expected) const
    {
        return state == expected || (!error.isEmpty() && state.isEmpty());
    }
};

// A query of a redirect → its parts, each percent-decoded once; a raw `+` stays a `+`, as codes hold it.
Redirect redirectFrom(const QString &encodedQuery);

// A text a person pasted: the whole address, only its `code=…&state=…`, or the code alone.
// NoCodeInAddress if there is neither code nor error.
Result<Redirect> redirectFromPasted(const QString &text);

// Waits for the browser on the port and path of a loopback Reply URL. Listens on loopback addresses only;
// takes headers in any number of pieces; answers everything that is not the redirect with 404 and waits on. Of too many
// connections at once the oldest go, so that whoever holds them cannot keep the browser out.
//
// The redirect is answered by sending the browser on to an address without the code, and that one only once it is known
// what became of the sign-in, so that the page tells the truth.
class RedirectReceiver : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // http, a loopback host: the only Reply URLs this can receive; others need pasting.
    static bool canReceive(const QUrl &replyUrl);

    // PortInUse when the port cannot be listened on. A redirect with another `state` is received too, and its browser
    // told that it came to the wrong place; empty: any will do.
    Outcome listen(const QUrl &replyUrl, const QString &state = {});
    void close();
    bool isListening() const { return !m_servers.empty(); }

    // Whole HTML documents in UTF-8: for a browser whose sign-in takes longer than one likes to wait for a page, and for
    // one that brings the answer to another sign-in.
    void setPages(const QByteArray &pending, const QByteArray &foreign);
    // What became of the sign-in, for the browser that waits for it. Said once; `page` may be empty.
    void conclude(const QByteArray &page);

Q_SIGNALS:
    void received(const Redirect &redirect);

private:
    void accept(QTcpServer *server);
    void read(QTcpSocket *socket);
    void forget(const QTcpSocket *socket);
    void answerRequest(QTcpSocket *socket, const QByteArray &head);
    void hold(QTcpSocket *socket);
    void reply(QTcpSocket *socket, const QByteArray &statusLine, const QByteArray &page, const QByteArray &location = {});

    std::vector<std::pair<QTcpSocket *, QByteArray>> m_heads; // oldest first: what each connection has sent so far
    QString m_path;                          // encoded, as the browser will ask for it
    QString m_state;
    QByteArray m_pending = "<!doctype html><title>Tepore</title><p>Tepore";
    QByteArray m_foreign = m_pending;
    bool m_isRedirected = false;             // a browser may ask for the page at the end
    std::optional<QByteArray> m_conclusion;
    std::vector<QTcpSocket *> m_held;        // wait for the conclusion; oldest first
    std::vector<std::unique_ptr<QTcpServer>> m_servers; // goes first: connections that end look into m_heads
};
