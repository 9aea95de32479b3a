#pragma once

#include <QHostAddress>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

// A port that nobody listens on, on neither of the loopback addresses; below those the system gives out, so
// that no other test is given it meanwhile.
inline quint16 freePort()
{
    for (;;) {
        const auto port = static_cast<quint16>(QRandomGenerator::global()->bounded(20000, 30000));
        QTcpServer four;
        QTcpServer six;
        if (four.listen(QHostAddress::LocalHost, port) &&
            (six.listen(QHostAddress::LocalHostIPv6, port) ||
             six.serverError() != QAbstractSocket::AddressInUseError))
            return port;
    }
}

inline bool hasIPv6()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHostIPv6);
}

// A connection that says what a test tells it to.
class Caller
{
public:
    explicit Caller(quint16 port, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost))
    {
        socket.connectToHost(address, port);
        isConnected = QTest::qWaitFor([&] {
                          return socket.state() != QAbstractSocket::ConnectingState &&
                                 socket.state() != QAbstractSocket::HostLookupState;
                      }) &&
                      socket.state() == QAbstractSocket::ConnectedState;
    }

    // Everything that comes back until the other side hangs up.
    QByteArray say(const QByteArray &bytes)
    {
        socket.write(bytes);
        return answer();
    }
    // Each byte in a segment of its own.
    QByteArray sayByteByByte(const QByteArray &bytes)
    {
        socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        for (const char byte : bytes) {
            socket.write(&byte, 1);
            socket.waitForBytesWritten(1000);
            QCoreApplication::processEvents();
        }
        return answer();
    }
    QByteArray answer()
    {
        if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 5000))
            return "(still connected) " + socket.readAll();
        return socket.readAll();
    }

    bool isConnected = false;
    QTcpSocket socket;
};
