#include "app/simulator/wire.h"

#include <QtHttpServer/QHttpServerRequest>
#include <QtHttpServer/QHttpServerResponder>

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>

namespace simulated {

namespace {

// Keeps the sockets findable by their peer's port: newer QtHttpServer no longer shows a request's socket,
// and an answer that goes wrong on purpose needs it.
class Listener : public QTcpServer
{
public:
    using QTcpServer::QTcpServer;

    QTcpSocket *socketFrom(quint16 peerPort) const { return m_sockets.value(peerPort); }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QTcpSocket(this);
        if (!socket->setSocketDescriptor(descriptor)) {
            delete socket;
            return;
        }
        m_sockets.insert(socket->peerPort(), socket);
        addPendingConnection(socket);
    }

private:
    QHash<quint16, QPointer<QTcpSocket>> m_sockets;
};

Request read(const QHttpServerRequest &request)
{
    const QUrl url = request.url();
    const char *verb = QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(int(request.method()));
    return Request{.verb = QByteArray(verb).toUpper(),
                   .path = url.path(QUrl::FullyEncoded),
                   .query = url.query(QUrl::FullyEncoded).toLatin1(),
                   .body = request.body(),
                   .contentType = request.value("Content-Type"),
                   .authorization = request.value("Authorization"),
                   .subscriptionKey = request.value("Ocp-Apim-Subscription-Key"),
                   .closeAfterwards = request.value("Connection").compare("close", Qt::CaseInsensitive) == 0};
}

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    default:
        return "Status";
    }
}

QByteArray bytesOf(const Answer &answer)
{
    QByteArray bytes =
        "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonOf(answer.status) + "\r\n";
    for (const auto &[name, value] : answer.headers)
        bytes += name + ": " + value + "\r\n";
    if (!answer.body.isEmpty())
        bytes += "Content-Type: " + answer.contentType + "\r\n";
    if (answer.status != 204)
        bytes += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    return bytes + "\r\n" + answer.body;
}

} // namespace

Answer jsonAnswer(int status, const QJsonObject &object)
{
    return Answer{.status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Exchange::Exchange(QTcpSocket *socket, std::unique_ptr<QHttpServerResponder> responder, bool closeAfterwards,
                   QObject *parent)
    : QObject(parent), m_socket(socket), m_responder(std::move(responder)), m_closeAfterwards(closeAfterwards)
{
    if (socket)
        connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

Exchange::~Exchange() = default;

void Exchange::send(const Answer &answer)
{
    if (m_socket && m_socket->state() == QAbstractSocket::ConnectedState)
        m_socket->write(bytesOf(answer));
    finish();
}

void Exchange::drip(const Answer &answer, int pieceBytes, int pauseMs)
{
    dripOn(bytesOf(answer), pieceBytes, pauseMs);
}

void Exchange::dripOn(const QByteArray &bytes, int pieceBytes, int pauseMs)
{
    if (!m_socket || bytes.isEmpty()) {
        finish();
        return;
    }
    m_socket->write(bytes.left(pieceBytes));
    QTimer::singleShot(pauseMs, this, [this, rest = bytes.mid(pieceBytes), pieceBytes, pauseMs] {
        dripOn(rest, pieceBytes, pauseMs);
    });
}

// Later than the request's own handler: QtHttpServer must not lose a socket it is still working with.
void Exchange::drop()
{
    QTimer::singleShot(0, this, [this] {
        if (m_socket)
            m_socket->abort();
        deleteLater();
    });
}

void Exchange::finish()
{
    if (m_closeAfterwards && m_socket)
        QTimer::singleShot(0, m_socket, [socket = m_socket.data()] { socket->disconnectFromHost(); });
    deleteLater();
}

Wire::Wire(Handler handler, QObject *parent)
    : QAbstractHttpServer(parent), m_handler(std::move(handler)), m_listener(new Listener(this))
{
}

Wire::~Wire()
{
    // Before the connections: a responder speaks to its connection once more as it goes.
    qDeleteAll(findChildren<Exchange *>(Qt::FindDirectChildrenOnly));
}

bool Wire::open(quint16 port)
{
    if (!m_listener->listen(QHostAddress(QHostAddress::LocalHost), port))
        return false;
    bind(m_listener);
    return true;
}

quint16 Wire::port() const
{
    return m_listener->serverPort();
}

QString Wire::errorString() const
{
    return m_listener->errorString();
}

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)

bool Wire::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const Request read = simulated::read(request);
    m_handler(read, new Exchange(socket, nullptr, read.closeAfterwards, this));
    return true;
}

void Wire::missingHandler(const QHttpServerRequest &, QTcpSocket *) {}

#else

bool Wire::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    const Request read = simulated::read(request);
    QTcpSocket *socket = static_cast<Listener *>(m_listener)->socketFrom(request.remotePort());
    m_handler(read, new Exchange(socket, std::make_unique<QHttpServerResponder>(std::move(responder)),
                                 read.closeAfterwards, this));
    return true;
}

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
void Wire::missingHandler(const QHttpServerRequest &, QHttpServerResponder &&) {}
#else
void Wire::missingHandler(const QHttpServerRequest &, QHttpServerResponder &) {}
#endif

#endif

} // namespace simulated
