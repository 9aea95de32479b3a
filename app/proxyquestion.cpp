#include "app/proxyquestion.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 5s;

} // namespace

ProxyQuestion::ProxyQuestion(const QNetworkProxy &proxy, const QUrl &server, QObject *parent) : QObject(parent)
{
    connect(&m_socket, &QTcpSocket::connected, this, [this, server] {
        const QByteArray place = server.host(QUrl::FullyEncoded).toLatin1() + ':' + QByteArray::number(server.port(443));
        m_socket.write("CONNECT " + place + " HTTP/1.1\r\nHost: " + place + "\r\nConnection: close\r\n\r\n");
    });
    connect(&m_socket, &QTcpSocket::readyRead, this, &ProxyQuestion::read);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] { end(false); });
    QTimer::singleShot(patience, this, [this] { end(false); });
    m_socket.setProxy(QNetworkProxy::NoProxy);
    // Not at once: it may fail before anybody listens to the answer.
    QMetaObject::invokeMethod(
        this, [this, proxy] { m_socket.connectToHost(proxy.hostName(), proxy.port()); }, Qt::QueuedConnection);
}

void ProxyQuestion::read()
{
    if (m_socket.canReadLine()) // HTTP/1.1 407 Proxy Authentication Required
        end(m_socket.readLine(1024).simplified().split(' ').value(1) == "407");
}

void ProxyQuestion::end(bool wantsSignIn)
{
    if (m_answered)
        return;
    m_answered = true;
    m_socket.disconnect(this);
    m_socket.abort();
    Q_EMIT answered(wantsSignIn);
    deleteLater();
}
