// The listener of the redirect under attack by other programs and web pages of the same computer: slow, huge, split,
// garbage, parallel and cross-site requests. Signing in works afterwards, and memory stays flat.
// TEPORE_HOSTILE_SECONDS=60 for the long run.

#include "account/bench.h"
#include "account/browser.h"
#include "account/loopback.h"
#include "app/account/accountlink.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QRandomGenerator>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr int attackers = 60; // more than the listener keeps

// One connection after another, each with another kind of malice.
class Attacker : public QObject
{
public:
    Attacker(quint16 port, QRandomGenerator &chance) : m_port(port), m_chance(chance)
    {
        connect(&m_socket, &QTcpSocket::connected, this, &Attacker::begin);
        connect(&m_socket, &QTcpSocket::disconnected, this, &Attacker::startLater);
        connect(&m_socket, &QTcpSocket::errorOccurred, this, &Attacker::startLater);
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] { m_socket.readAll(); });
        connect(&m_drip, &QTimer::timeout, this, &Attacker::goOn);
        startLater();
    }
    ~Attacker() override { m_socket.disconnect(this); } // its end would start the timer, which has gone by then

    static int connections() { return s_connections; }

private:
    enum class Kind { Slow, Huge, Split, Garbage, Silent, CrossSite };

    void startLater()
    {
        m_drip.stop();
        QTimer::singleShot(1, this, [this] {
            m_socket.abort();
            m_socket.connectToHost(u"127.0.0.1"_s, m_port);
        });
    }

    void begin()
    {
        ++s_connections;
        m_kind = static_cast<Kind>(m_chance.bounded(6));
        m_rest = "GET /callback/ HTTP/1.1\r\nHost: localhost\r\n\r\n";
        switch (m_kind) {
        case Kind::Silent:
            break;
        case Kind::Garbage: {
            QByteArray noise(m_chance.bounded(1, 4000), Qt::Uninitialized);
            for (char &byte : noise)
                byte = static_cast<char>(m_chance.bounded(256));
            m_socket.write(noise);
            break;
        }
        case Kind::CrossSite:
            m_socket.write("GET /callback?code=stolen&state=guessed HTTP/1.1\r\nHost: localhost\r\n"
                           "Origin: https://evil.example\r\nSec-Fetch-Site: cross-site\r\n\r\n");
            break;
        case Kind::Slow:
        case Kind::Split:
        case Kind::Huge:
            m_drip.start(m_kind == Kind::Slow ? 200 : 0);
            break;
        }
    }

    void goOn()
    {
        if (m_kind == Kind::Huge) {
            if (m_socket.bytesToWrite() < 1 << 17)
                m_socket.write(QByteArray(1 << 16, 'A'));
            return;
        }
        m_socket.write(m_rest.left(1));
        m_rest = m_rest.mid(1);
        if (m_rest.isEmpty())
            m_drip.stop();
    }

    static inline int s_connections = 0;
    quint16 m_port;
    QRandomGenerator &m_chance;
    QTcpSocket m_socket;
    QTimer m_drip;
    QByteArray m_rest;
    Kind m_kind = Kind::Silent;
};

double residentMiB()
{
#ifdef Q_OS_LINUX
    QFile statm(u"/proc/self/statm"_s);
    if (statm.open(QIODevice::ReadOnly))
        return double(statm.readAll().split(' ').value(1).toLongLong()) * double(sysconf(_SC_PAGESIZE)) / 1048576;
#endif
    return 0;
}

} // namespace

class TestHostileListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInAfterAnAttack()
    {
        AccountBench bench;
        const quint16 port = freePort();
        bench.cloud.options().replyUrls = {u"http://localhost:%1/callback"_s.arg(port)};
        bench.cloud.options().autoConsent = true;
        AccountLink link(*bench.session, *bench.tokenClient, bench.store, bench.settings, bench.cloud.address(),
                         authorizeUrl);
        QList<Outcome> finished;
        connect(&link, &AccountLink::finished, this, [&finished](const Outcome &outcome) { finished << outcome; });
        const SimulatorOptions &cloud = bench.cloud.options();
        link.start({.clientId = cloud.clientId,
                    .clientSecret = cloud.clientSecret,
                    .subscriptionKey = cloud.subscriptionKey,
                    .replyUrl = cloud.replyUrls.first()});
        QVERIFY(link.isReceiving());

        QRandomGenerator chance(7);
        std::vector<std::unique_ptr<Attacker>> crowd;
        for (int i = 0; i < attackers; ++i)
            crowd.push_back(std::make_unique<Attacker>(port, chance));
        const int seconds = std::max(2, qEnvironmentVariableIntValue("TEPORE_HOSTILE_SECONDS"));
        const auto attackFor = [](int milliseconds) {
            const QDeadlineTimer end(milliseconds);
            while (!end.hasExpired())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        };
        attackFor(seconds * 300);
        const double before = residentMiB();
        attackFor(seconds * 700);
        const double after = residentMiB();
        qInfo("%d connections in %d s, memory %.1f, then %.1f MiB", Attacker::connections(), seconds, before, after);
        QVERIFY(Attacker::connections() > attackers);
        QVERIFY2(finished.isEmpty(), "a forged answer ended the sign-in");
#ifndef __SANITIZE_ADDRESS__ // which keeps freed memory for a while
        QVERIFY2(after - before < 4, "memory grows");
#endif

        crowd.clear();
        std::vector<std::unique_ptr<QTcpSocket>> squatters; // who would keep the browser out if they could
        for (int i = 0; i < attackers; ++i) {
            squatters.push_back(std::make_unique<QTcpSocket>());
            squatters.back()->connectToHost(u"127.0.0.1"_s, port);
            QTRY_COMPARE(squatters.back()->state(), QAbstractSocket::ConnectedState);
        }
        QCOMPARE(Browser().follow(link.browserUrl()).status, 200);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished.first());
        QCOMPARE(bench.session->state(), Session::State::Linked);
    }
};

QTEST_GUILESS_MAIN(TestHostileListener)
#include "tst_hostilelistener.moc"
