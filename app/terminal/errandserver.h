#pragma once

#include "app/instance.h"
#include "app/terminal/errand.h"

#include <QSet>

#include <functional>

struct Tepore;
class ErrandRunner;

// Does what command lines ask of this process. Each is told at once that it was heard, and begun once it says that it is
// there still: what a process that hung reads later, when somebody has given up, is not carried out. Then it is told what
// becomes of it, and the connection ends with its end. Who goes away by then takes nothing back.
class ErrandServer : public QObject
{
    Q_OBJECT

public:
    ErrandServer(Tepore &tepore, Instance &instance, QObject *parent = nullptr);

    bool isIdle() const { return m_runners.isEmpty() && m_heard.isEmpty(); }
    void hurry(); // ErrandRunner::hurry(), all of them

    static constexpr auto heardLine = "heard\n";
    static constexpr auto goLine = "go\n";

Q_SIGNALS:
    void becameIdle();

private:
    void take(const QByteArray &line, QLocalSocket *socket);
    void begin(const Errand &errand, QLocalSocket *socket);

    Tepore &m_tepore;
    QList<ErrandRunner *> m_runners;
    QSet<const QObject *> m_heard; // connections, which are waited for until they say go
    QSet<const QObject *> m_begun;
};

// The other side of it, which waits: for a process that has no events of its own to handle.
enum class Delivery {
    Done,       // the news ended
    Nobody,     // no process listens, or it ended before it heard
    NotHeard,   // one listens, and does not answer within 5 seconds
    BrokenOff,  // it ended, or was killed, before the end was known
};
Delivery deliver(const Errand &errand, const QString &profile, const std::function<void(const ErrandNews &)> &told);
