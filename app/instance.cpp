#include "app/instance.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QThread>

#include <cstdlib>

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
    m_isFirst = std::async(std::launch::async, [this] { return lock(); });
}

void Instance::listen()
{
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

// Killed while it makes its lock, a process leaves one without its name, which QLockFile would believe for ever; or the
// guard under which a dead one's lock is put away. Either is written within a moment by whoever lives.
bool Instance::lock()
{
    constexpr int aMoment = 2000;
    if (m_lock.tryLock(0))
        return true;
    const auto hasName = [this] {
        qint64 owner = 0;
        QString host;
        QString program;
        return m_lock.getLockInfo(&owner, &host, &program);
    };
    QLockFile guard(m_lock.fileName() + ".rmlock"_L1);
    guard.setStaleLockTime(aMoment);
    if (hasName()) {
        if (!QFile::exists(guard.fileName()) || !guard.tryLock(aMoment + 500))
            return false; // it lives
    } else {
        const qint64 age = QFileInfo(m_lock.fileName()).lastModified().msecsTo(QDateTime::currentDateTime());
        if (std::abs(age) < aMoment && m_lock.tryLock(aMoment))
            return true;
        if (guard.tryLock(aMoment + 500) && !hasName())
            QFile::remove(m_lock.fileName());
    }
    guard.unlock();
    return m_lock.tryLock(0);
}

bool Instance::raiseFirst() const
{
    for (const QDeadlineTimer end(3000); !end.hasExpired(); QThread::msleep(50)) {
        QLocalSocket socket;
        socket.connectToServer(m_serverName);
        if (socket.waitForConnected(static_cast<int>(end.remainingTime())))
            return true;
        // It was started a moment ago itself, and does not listen yet.
    }
    return false;
}
