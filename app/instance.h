#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <future>

class QLocalSocket;

// One process per profile: two would ruin each other's rotating refresh token. A second one asks the first to
// show itself, and ends; a command line asks it to do something (terminal/errand.h).
//
// They talk through a local socket that only the same person can open, a line each way. It lies in the profile's folder
// where that has room for its name: a command line may run with other environment variables than the desktop.
class Instance : public QObject
{
    Q_OBJECT

public:
    // Takes the profile's lock, in a thread: a disk may take long to write it.
    explicit Instance(const QString &profile);

    bool isFirst() const { return m_isFirst.get(); } // waits for the lock
    // The first one's part: hears from now on that others were started. Not needed for the first paint.
    void listen();
    // It has no window: whoever wants one is told to wait until it has made way.
    void setWindowless() { m_hasWindow = false; }

    enum class Answer { Raised, MadeWay, None };
    // The second one's part. MadeWay: it is the first by now. None: the first does not answer within 3 seconds, or
    // does not end within 30.
    Answer raiseFirst();

    static QString socketName(const QString &profile);
    static constexpr int longestLine = 1 << 20; // of a request, in bytes

Q_SIGNALS:
    void raiseRequested();
    // One line that is not about raising. Whoever takes it ends the connection.
    void asked(const QByteArray &line, QLocalSocket *socket);

private:
    bool lock();
    void welcome(QLocalSocket *socket);
    void hear(QLocalSocket *socket);

    QString m_serverName;
    QLockFile m_lock;
    QLocalServer m_server;
    bool m_hasWindow = true;
    std::shared_future<bool> m_isFirst; // goes first: the thread uses the lock
};
