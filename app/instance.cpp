#include "app/instance.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QByteArrayView raiseLine("raise\n");
constexpr QByteArrayView raisedLine("raised\n");
constexpr QByteArrayView waitLine("wait\n");
constexpr auto askingTakes = 5s; // from the connection to the whole line
constexpr int answerTakes = 3000; // ms
constexpr int makingWayTakes = 30'000; // ms: it may keep a sign-in first

} // namespace

QString Instance::socketName(const QString &profile)
{
    const QString folder = QDir(profile).canonicalPath();
#ifdef Q_OS_UNIX
    constexpr qsizetype longest = 90; // of 104 bytes on macOS, 108 on Linux
    const QString inside = folder + "/tepore.socket"_L1;
    if (!folder.isEmpty() && QFile::encodeName(inside).size() <= longest)
        return inside;
#endif
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256);
    return u"tepore-"_s + QString::fromLatin1(hash.toHex().left(24));
}

Instance::Instance(const QString &profile)
    : m_serverName(socketName(profile)), m_lock(profile + "/tepore.lock"_L1)
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
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            welcome(socket);
    });
}

void Instance::welcome(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] { hear(socket); });
    auto *patience = new QTimer(socket);
    patience->setObjectName(u"patience"_s);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, socket, &QLocalSocket::abort);
    patience->start(askingTakes);
    hear(socket);
}

void Instance::hear(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestLine)
            socket->abort();
        return;
    }
    socket->disconnect(this);
    delete socket->findChild<QTimer *>(u"patience"_s);
    const QByteArray line = socket->readLine();
    if (line != raiseLine) {
        Q_EMIT asked(line, socket);
        return;
    }
    socket->write(m_hasWindow ? raisedLine.data() : waitLine.data());
    socket->disconnectFromServer();
    Q_EMIT raiseRequested();
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

Instance::Answer Instance::raiseFirst()
{
    const auto takesOver = [this] {
        if (!m_lock.tryLock(0))
            return false;
        std::promise<bool> isFirst;
        isFirst.set_value(true);
        m_isFirst = isFirst.get_future();
        return true;
    };
    QByteArray answer;
    for (const QDeadlineTimer end(answerTakes); answer.isEmpty() && !end.hasExpired(); QThread::msleep(50)) {
        if (takesOver()) // a command line that has ended by now
            return Answer::MadeWay;
        QLocalSocket socket;
        socket.connectToServer(m_serverName);
        if (!socket.waitForConnected(static_cast<int>(end.remainingTime())))
            continue; // it was started a moment ago itself, and does not listen yet
        socket.write(raiseLine.data());
        while (!socket.canReadLine() && socket.waitForReadyRead(static_cast<int>(end.remainingTime()))) { }
        answer = socket.readLine();
    }
    if (answer != waitLine)
        return answer == raisedLine ? Answer::Raised : Answer::None;
    for (const QDeadlineTimer end(makingWayTakes); !end.hasExpired(); QThread::msleep(50)) {
        if (takesOver())
            return Answer::MadeWay;
    }
    return Answer::None;
}
