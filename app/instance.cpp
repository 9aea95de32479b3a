#include "app/instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace {

QString serverNameFor(const QString &profile)
{
    const QByteArray path = QDir(profile).canonicalPath().toUtf8();
    return u"tepore-"_s +
           QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace

Instance::Instance(const QString &profile)
    : m_serverName(serverNameFor(profile)), m_lock(profile + "/tepore.lock"_L1)
{
    m_lock.setStaleLockTime(0); // only a process that is gone is stale
    m_isFirst = m_lock.tryLock(0);
    if (!m_isFirst)
        return;
    QLocalServer::removeServer(m_serverName); // left by a crash: the lock says that nobody uses it
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.listen(m_serverName);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            socket->disconnectFromServer();
            Q_EMIT raiseRequested();
        }
    });
}

bool Instance::raiseFirst() const
{
    QLocalSocket socket;
    socket.connectToServer(m_serverName);
    return socket.waitForConnected(3000);
}
