#pragma once

#include <QtHttpServer/QAbstractHttpServer>

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QPointer>
#include <QString>
#include <QTcpSocket>

#include <functional>
#include <memory>

class QHttpServerRequest;
class QHttpServerResponder;
class QJsonObject;
class QTcpServer;

// The wire: requests in, answers out, and every way an answer can go wrong. The only part that knows
// QtHttpServer, and the only one with Qt version differences.
namespace simulated {

struct Request
{
    QByteArray verb;  // "GET"
    QString path;     // still percent-encoded
    QByteArray query; // as sent, without the question mark
    QByteArray body;
    QByteArray contentType;
    QByteArray authorization;
    QByteArray subscriptionKey;
    bool closeAfterwards = false;
};

struct Answer
{
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "application/json; charset=utf-8";
    QList<QPair<QByteArray, QByteArray>> headers = {};
};

Answer jsonAnswer(int status, const QJsonObject &object);

// One request that waits for its answer. Owned by the Wire; gone after its one answer, or with the
// connection, so a late answer to a client that left is simply never sent.
class Exchange : public QObject
{
    Q_OBJECT

public:
    ~Exchange() override;

    void send(const Answer &answer);
    void drip(const Answer &answer, int pieceBytes, int pauseMs);
    void drop(); // the connection ends without a word

private:
    friend class Wire;
    Exchange(QTcpSocket *socket, std::unique_ptr<QHttpServerResponder> responder, bool closeAfterwards,
             QObject *parent);
    void finish();
    void dripOn(const QByteArray &bytes, int pieceBytes, int pauseMs);

    QPointer<QTcpSocket> m_socket;
    // Newer QtHttpServer reads the next request of a connection once this is gone.
    std::unique_ptr<QHttpServerResponder> m_responder;
    bool m_closeAfterwards;
};

class Wire final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    using Handler = std::function<void(const Request &, Exchange *)>;

    explicit Wire(Handler handler, QObject *parent = nullptr);
    ~Wire() override;

    bool open(quint16 port); // loopback only; 0 takes any free port
    quint16 port() const;
    QString errorString() const;

private:
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;
#else
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &&responder) override;
#else
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
#endif
#endif

    Handler m_handler;
    QTcpServer *m_listener;
};

} // namespace simulated
