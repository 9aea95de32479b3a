#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <future>

// One process per profile: two would ruin each other's rotating refresh token. A second one asks the first to
// show itself, and ends.
class Instance : public QObject
{
    Q_OBJECT

public:
    // Takes the profile's lock, in a thread: a disk may take long to write it.
    explicit Instance(const QString &profile);

    bool isFirst() const { return m_isFirst.get(); } // waits for the lock
    // The first one's part: hears from now on that others were started. Not needed for the first paint.
    void listen();
    // The second one's part. False when the first does not answer within 3 seconds.
    bool raiseFirst() const;

Q_SIGNALS:
    void raiseRequested();

private:
    bool lock();

    QString m_serverName;
    QLockFile m_lock;
    QLocalServer m_server;
    std::shared_future<bool> m_isFirst; // goes first: the thread uses the lock
};
