#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

// A server of bytes: collects whole requests, and leaves what happens then to the test.
class RawServer : public QTcpServer
{
public:
    struct Request
    {
        QByteArray line;
        QByteArray head; // with the line
        QByteArray body;
        int connection = 0; // 1, 2, ...
    };

    // Called with each whole request; closes the connection without a word unless the test says otherwise.
    std::function<void(QTcpSocket *)> answer = [](QTcpSocket *socket) { socket->abort(); };

    RawServer() { listen(QHostAddress::LocalHost); }

    QUrl url(const QString &path = QStringLiteral("/")) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
    }
    const QList<Request> &requests() const { return m_requests; }
    QList<QByteArray> lines() const
    {
        QList<QByteArray> result;
        for (const Request &request : m_requests)
            result << request.line;
        return result;
    }
    int connections() const { return m_connections; }
    int openConnections() const { return m_open; }

    // An answer that leaves the connection open for the next request.
    static QByteArray reply(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {})
    {
        return "HTTP/1.1 " + status + "\r\n" + headers +
               "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        ++m_open;
        connect(socket, &QTcpSocket::readyRead, this,
                [this, socket, number = ++m_connections] { take(socket, number); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --m_open;
            socket->deleteLater();
        });
    }

private:
    void take(QTcpSocket *socket, int connection)
    {
        const QByteArray received = socket->peek(socket->bytesAvailable());
        const qsizetype headEnd = received.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        Request request{.line = received.left(received.indexOf("\r\n")),
                        .head = received.left(headEnd),
                        .body = {},
                        .connection = connection};
        qsizetype length = 0;
        for (const QByteArray &line : request.head.split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                length = line.mid(15).trimmed().toLongLong();
        }
        if (received.size() < headEnd + 4 + length)
            return;
        request.body = socket->read(headEnd + 4 + length).mid(headEnd + 4);
        m_requests << request;
        answer(socket);
    }

    QList<Request> m_requests;
    int m_connections = 0;
    int m_open = 0;
};
