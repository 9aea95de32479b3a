#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

// One process per profile: two would ruin each other's rotating refresh token. A second one asks the first to
// show itself, and ends.
class Instance : public QObject
{
    Q_OBJECT

public:
    explicit Instance(const QString &profile);

    bool isFirst() const { return m_isFirst; }
    bool raiseFirst() const; // false when it does not answer within 3 seconds

Q_SIGNALS:
    void raiseRequested();

private:
    bool lock();

    QString m_serverName;
    QLockFile m_lock;
    QLocalServer m_server;
    bool m_isFirst = false;
};
