#include "app/terminal/errandserver.h"

#include "app/terminal/errandrunner.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QPointer>
#include <QTimer>

using namespace std::chrono_literals;

namespace {

constexpr int hearingTakes = 5000; // ms: the event loop of a window that was just opened may be busy
constexpr auto goingTakes = 5s;
constexpr int newsTake = 120'000;  // ms: longer than ErrandRunner's patience

} // namespace

ErrandServer::ErrandServer(Tepore &tepore, Instance &instance, QObject *parent) : QObject(parent), m_tepore(tepore)
{
    connect(&instance, &Instance::asked, this, &ErrandServer::take);
}

void ErrandServer::take(const QByteArray &line, QLocalSocket *socket)
{
    const std::optional<Errand> errand = Errand::fromLine(line);
    if (!errand) {
        socket->disconnectFromServer();
        return;
    }
    m_heard << socket;
    socket->write(heardLine);
    QTimer::singleShot(goingTakes, socket, [this, socket] {
        if (!m_begun.contains(socket))
            socket->abort();
    });
    connect(socket, &QObject::destroyed, this, [this, socket] {
        m_begun.remove(socket);
        if (m_heard.remove(socket) && isIdle())
            Q_EMIT becameIdle();
    });
    const auto hear = [this, socket, errand = *errand] {
        if (!socket->canReadLine() || m_begun.contains(socket))
            return;
        if (socket->readLine() == goLine)
            begin(errand, socket);
        else
            socket->abort();
    };
    connect(socket, &QLocalSocket::readyRead, this, hear);
    hear();
}

void ErrandServer::begin(const Errand &errand, QLocalSocket *socket)
{
    m_heard.remove(socket);
    m_begun << socket;
    auto *runner = new ErrandRunner(m_tepore, errand, this);
    m_runners << runner;
    connect(runner, &ErrandRunner::told, this, [this, runner, wanted = QPointer(socket)](const ErrandNews &news) {
        if (wanted)
            wanted->write(news.toLine());
        if (!news.isEnd)
            return;
        if (wanted) {
            wanted->flush();
            wanted->disconnectFromServer();
        }
        m_runners.removeOne(runner);
        runner->deleteLater();
        if (isIdle())
            Q_EMIT becameIdle();
    });
    runner->start();
}

void ErrandServer::hurry()
{
    for (ErrandRunner *runner : QList(m_runners))
        runner->hurry();
}

Delivery deliver(const Errand &errand, const QString &profile, const std::function<void(const ErrandNews &)> &told)
{
    QLocalSocket socket;
    socket.connectToServer(Instance::socketName(profile));
    if (!socket.waitForConnected(hearingTakes))
        return Delivery::Nobody;
    const auto nextLine = [&socket](int ms) {
        const QDeadlineTimer end(ms);
        while (!socket.canReadLine() && socket.waitForReadyRead(static_cast<int>(end.remainingTime()))) { }
        return socket.canReadLine() ? socket.readLine() : QByteArray();
    };
    socket.write(errand.toLine());
    socket.flush();
    if (nextLine(hearingTakes) != ErrandServer::heardLine)
        return socket.state() == QLocalSocket::ConnectedState ? Delivery::NotHeard : Delivery::Nobody;
    socket.write(ErrandServer::goLine);
    socket.flush();
    for (;;) {
        const std::optional<ErrandNews> news = ErrandNews::fromLine(nextLine(newsTake));
        if (!news)
            return Delivery::BrokenOff;
        told(*news);
        if (news->isEnd)
            return Delivery::Done;
    }
}
