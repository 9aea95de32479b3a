#pragma once

#include <QNetworkProxy>
#include <QObject>
#include <QTcpSocket>
#include <QUrl>

// Asks an HTTP proxy, on a connection of its own, for the way to a server, and hears whether it wants a sign-in first.
// Qt does not tell that of every kind of sign-in, and of NTLM it makes thousands of attempts a second, as nobody (seen
// on 6.4.2).
class ProxyQuestion : public QObject
{
    Q_OBJECT

public:
    ProxyQuestion(const QNetworkProxy &proxy, const QUrl &server, QObject *parent);

Q_SIGNALS:
    void answered(bool wantsSignIn); // exactly once, in a few seconds; false also when nobody answers

private:
    void read();
    void end(bool wantsSignIn);

    QTcpSocket m_socket;
    bool m_answered = false;
};
