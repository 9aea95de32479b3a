#pragma once

#include <QMap>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <memory>

// Answers every request with the same bytes, and remembers what was asked.
class CannedServer : public QTcpServer
{
public:
    struct Request
    {
        QByteArray line;
        QMap<QByteArray, QByteArray> headers; // names in lower case
        QByteArray body;
    };

    CannedServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            auto received = std::make_shared<QByteArray>();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, received] {
                *received += socket->readAll();
                take(socket, *received);
            });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

    QUrl url(const QString &path = {}) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
    }
    void setAnswer(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {})
    {
        m_answer = "HTTP/1.1 " + status + "\r\nConnection: close\r\n" + headers;
        if (!status.startsWith("204"))
            m_answer += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        m_answer += "\r\n" + body;
    }
    const QList<Request> &requests() const { return m_requests; }

private:
    void take(QTcpSocket *socket, const QByteArray &received)
    {
        const qsizetype headEnd = received.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        Request request;
        QList<QByteArray> lines = received.first(headEnd).split('\n');
        request.line = lines.takeFirst().trimmed();
        for (const QByteArray &line : lines) {
            const qsizetype colon = line.indexOf(':');
            request.headers[line.first(colon).toLower()] = line.sliced(colon + 1).trimmed();
        }
        request.body = received.sliced(headEnd + 4);
        if (request.body.size() < request.headers.value("content-length").toInt())
            return;
        m_requests.append(request);
        socket->write(m_answer);
        socket->disconnectFromHost();
    }

    QByteArray m_answer;
    QList<Request> m_requests;
};
