#pragma once

#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

#include <functional>

// A proxy, and behind it whatever names are asked for: it takes the TLS off itself, and gives the requests to a server
// of this computer. Nothing leaves this computer, and no name is looked up.
class ProxyServer : public QTcpServer
{
public:
    enum class Speaks { Http, Socks5 };

    // `to`: the port, of plain HTTP.
    ProxyServer(Speaks speaks, const QSslCertificate &certificate, const QSslKey &key, quint16 to)
        : m_speaks(speaks), m_to(to)
    {
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls.setLocalCertificate(certificate);
        m_tls.setPrivateKey(key);
        listen(QHostAddress::LocalHost);
    }

    // What it says instead of letting through; for each time it is asked, with what it was asked. Empty: it lets through.
    std::function<QByteArray(const QByteArray &)> refusal;
    int lateMs = 0; // each of its answers, of HTTP
    bool isMute = false;
    QList<QByteArray> asked; // "host:port"

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setSslConfiguration(m_tls);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QSslSocket::encrypted, this, [this, socket] { lead(socket); });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            if (socket->mode() != QSslSocket::UnencryptedMode || isMute)
                return;
            if (m_speaks == Speaks::Http)
                answerInTime(socket);
            else
                takeSocks(socket);
        });
    }

private:
    void answerInTime(QSslSocket *socket)
    {
        if (lateMs == 0)
            takeHttp(socket);
        else
            QTimer::singleShot(lateMs, socket, [this, socket] {
                if (socket->mode() == QSslSocket::UnencryptedMode)
                    takeHttp(socket);
            });
    }
    void takeHttp(QSslSocket *socket)
    {
        if (!socket->peek(65536).contains("\r\n\r\n"))
            return;
        const QByteArray request = socket->readAll();
        asked << request.split(' ').value(1);
        if (refuses(socket, request))
            return;
        socket->write("HTTP/1.1 200 Established\r\n\r\n");
        secure(socket);
    }
    void takeSocks(QSslSocket *socket)
    {
        const QByteArray request = socket->readAll();
        if (!socket->property("greeted").toBool()) {
            socket->setProperty("greeted", true);
            if (!refuses(socket, request))
                socket->write(QByteArray("\x05\x00", 2));
            return;
        }
        const int length = request.size() > 4 ? request[4] : 0; // of a name: it is looked up there
        const int port = static_cast<quint8>(request[5 + length]) * 256 + static_cast<quint8>(request[6 + length]);
        asked << request.mid(5, length) + ':' + QByteArray::number(port);
        socket->write(QByteArray("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", 10));
        secure(socket);
    }
    bool refuses(QSslSocket *socket, const QByteArray &request)
    {
        const QByteArray said = refusal ? refusal(request) : QByteArray();
        socket->write(said);
        return !said.isEmpty();
    }
    static void secure(QSslSocket *socket)
    {
        QMetaObject::invokeMethod(socket, &QSslSocket::startServerEncryption, Qt::QueuedConnection);
    }
    void lead(QSslSocket *socket) const
    {
        auto *server = new QTcpSocket(socket);
        server->setProxy(QNetworkProxy::NoProxy);
        const auto forth = [socket, server] { server->write(socket->readAll()); };
        connect(server, &QTcpSocket::connected, socket, forth);
        connect(socket, &QTcpSocket::readyRead, server, [server, forth] {
            if (server->state() == QAbstractSocket::ConnectedState)
                forth();
        });
        connect(server, &QTcpSocket::readyRead, socket, [socket, server] { socket->write(server->readAll()); });
        connect(server, &QTcpSocket::disconnected, socket, &QTcpSocket::disconnectFromHost);
        server->connectToHost(QHostAddress::LocalHost, m_to);
    }

    Speaks m_speaks;
    QSslConfiguration m_tls;
    quint16 m_to;
};
