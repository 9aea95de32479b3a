#include "app/terminal/errandrunner.h"
#include "app/terminal/errandserver.h"
#include "support/testcloud.h"

#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Stage = PendingCommand::Stage;

// A running Tepore does what command lines ask of it, through the socket of its profile.
class TestErrandServer : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCloud> m_test;
    std::unique_ptr<Instance> m_instance;
    std::unique_ptr<ErrandServer> m_server;

    struct Heard
    {
        Delivery delivery;
        QList<ErrandNews> news;
    };
    // A command line waits in a process of its own; here in a thread.
    std::future<Heard> ask(const Errand &errand)
    {
        return std::async(std::launch::async, [errand, profile = m_test->profile.path()] {
            Heard heard{};
            heard.delivery = deliver(errand, profile, [&](const ErrandNews &news) { heard.news << news; });
            return heard;
        });
    }
    Heard wait(std::future<Heard> &heard)
    {
        TestCloud::waitFor([&] { return heard.wait_for(0s) == std::future_status::ready; });
        return heard.get();
    }
    static Errand off(const QString &moduleId)
    {
        return {.kind = Errand::Kind::Set, .moduleIds = {moduleId}, .mode = Mode::Off, .waits = false};
    }
    // Manual, at what it is set to.
    static Errand held(const QString &moduleId, ManualEnd::Kind until)
    {
        return {.kind = Errand::Kind::Set,
                .moduleIds = {moduleId},
                .mode = Mode::Manual,
                .end = {.kind = until, .minutes = 60},
                .waits = false};
    }
    qsizetype posts() { return m_test->calls(u"command"_s).size(); }

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<TestCloud>();
        m_test->start();
        m_test->pass(30s);
        m_test->cloud.clearLog();
        m_instance = std::make_unique<Instance>(m_test->profile.path());
        QVERIFY(m_instance->isFirst());
        m_server = std::make_unique<ErrandServer>(*m_test->tepore, *m_instance);
        m_instance->listen();
    }
    void cleanup()
    {
        m_server.reset();
        m_instance.reset();
        m_test.reset();
    }

    void doesIt()
    {
        QSignalSpy idle(m_server.get(), &ErrandServer::becameIdle);
        std::future<Heard> asked = ask(off(TestCloud::guestRoom));
        const Heard heard = wait(asked);
        QCOMPARE(heard.delivery, Delivery::Done);
        QCOMPARE(heard.news.last().command->stage, Stage::Accepted);
        QCOMPARE(posts(), 1);
        QCOMPARE(m_test->thermostat(TestCloud::guestRoom).command->wish.mode, Mode::Off); // the window shows it
        QCOMPARE(idle.size(), 1);
        QVERIFY(m_server->isIdle());
    }

    // What was accepted a moment ago counts, and not what was read before.
    void newEndKeepsTheSetPointJustGiven()
    {
        Errand warm = held(TestCloud::guestRoom, ManualEnd::Kind::For);
        warm.setPoint = Temperature::fromTenths(230);
        std::future<Heard> asked = ask(warm);
        QCOMPARE(wait(asked).news.last().command->stage, Stage::Accepted);
        asked = ask(held(TestCloud::guestRoom, ManualEnd::Kind::UntilChanged));
        TestCloud::waitFor([&] {
            m_test->advance(100ms); // calls keep apart
            return asked.wait_for(0s) == std::future_status::ready;
        });
        QCOMPARE(asked.get().news.last().command->stage, Stage::Accepted);
        QCOMPARE(posts(), 2);
        QVERIFY2(m_test->calls(u"command"_s).last().body.contains("23"), m_test->calls(u"command"_s).last().body.constData());
    }
    // The same without a window: the second command line knows of the first only by the ledger, and reads first.
    void newEndKeepsTheSetPointOfAnotherCommandLine()
    {
        m_server.reset();
        m_instance.reset();
        m_test->tepore->desk.manual(TestCloud::guestRoom, Temperature::fromTenths(230), {.kind = ManualEnd::Kind::For, .minutes = 60});
        m_test->settle();
        QCOMPARE(posts(), 1);
        m_test->tepore.reset();
        m_test->open();
        m_test->tepore->reader.readOnlyWhatIsWanted();
        m_test->tepore->start();
        ErrandRunner runner(*m_test->tepore, held(TestCloud::guestRoom, ManualEnd::Kind::UntilChanged));
        QSignalSpy told(&runner, &ErrandRunner::told);
        runner.start();
        m_test->settle();
        QCOMPARE(posts(), 1);
        m_test->pass(20s); // when a reading shows it
        QTRY_VERIFY(!told.isEmpty());
        QCOMPARE(posts(), 2);
        QVERIFY2(m_test->calls(u"command"_s).last().body.contains("23"), m_test->calls(u"command"_s).last().body.constData());
    }

    void itIsSoAlready()
    {
        Errand same = held(TestCloud::guestRoom, ManualEnd::Kind::Kept);
        same.setPoint = Temperature::fromTenths(205);
        std::future<Heard> asked = ask(same);
        const Heard heard = wait(asked);
        QCOMPARE(heard.news.last().command.value().stage, Stage::Confirmed);
        QCOMPARE(heard.news.last().command.value().wish.setPoint, Temperature::fromTenths(205));
        QCOMPARE(posts(), 0);
    }

    void noSetPointThatCouldStay()
    {
        m_test->tepore->desk.off(TestCloud::guestRoom, CommandDesk::Grace::None);
        m_test->pass(1s);
        std::future<Heard> asked = ask(held(TestCloud::guestRoom, ManualEnd::Kind::UntilChanged));
        QCOMPARE(wait(asked).news.last().error.value().kind, Error::Kind::NotAcceptable);
        QCOMPARE(posts(), 1); // Off
    }

    void twoAtOnce()
    {
        std::future<Heard> one = ask(off(TestCloud::guestRoom));
        std::future<Heard> two = ask(off(TestCloud::bathroom));
        m_test->advance(1s); // calls keep apart
        TestCloud::waitFor([&] {
            m_test->advance(100ms);
            return one.wait_for(0s) == std::future_status::ready && two.wait_for(0s) == std::future_status::ready;
        });
        QCOMPARE(one.get().delivery, Delivery::Done);
        QCOMPARE(two.get().delivery, Delivery::Done);
        QCOMPARE(posts(), 2);
    }

    // It was sent, and is followed; nothing is taken back.
    void whoAskedGoesAway()
    {
        QLocalSocket socket;
        socket.connectToServer(Instance::socketName(m_test->profile.path()));
        Errand errand = off(TestCloud::guestRoom);
        errand.waits = true;
        socket.write(errand.toLine() + ErrandServer::goLine);
        QTRY_COMPARE(posts(), 1);
        socket.abort();
        m_test->pass(20s);
        QCOMPARE(m_test->thermostat(TestCloud::guestRoom).command->stage, Stage::Confirmed);
        QTRY_VERIFY(m_server->isIdle());
    }

    // This process hung meanwhile, and the command line has said that nothing was changed.
    void whoHasGivenUpIsNotServed()
    {
        {
            QLocalSocket socket;
            socket.connectToServer(Instance::socketName(m_test->profile.path()));
            QVERIFY(socket.waitForConnected(1000));
            socket.write(off(TestCloud::guestRoom).toLine());
            QVERIFY(socket.waitForBytesWritten(1000));
        }
        m_test->settle();
        std::future<Heard> next = ask(off(TestCloud::bathroom)); // what comes later is served
        QCOMPARE(wait(next).delivery, Delivery::Done);
        QCOMPARE(m_test->calls(u"command"_s, TestCloud::guestRoom).size(), 0);
        QCOMPARE(posts(), 1);
    }

    void nonsenseIsSentAway_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty") << QByteArray("\n");
        QTest::newRow("no JSON") << QByteArray("hello\n");
        QTest::newRow("another version") << QByteArray("{\"version\":2,\"errand\":\"set\"}\n");
        QTest::newRow("no end") << QByteArray(Instance::longestLine + 1, 'x');
        QTest::newRow("binary") << QByteArray("\0\1\2\n", 4);
    }
    void nonsenseIsSentAway()
    {
        QFETCH(const QByteArray, line);
        QLocalSocket socket;
        socket.connectToServer(Instance::socketName(m_test->profile.path()));
        QTRY_COMPARE(socket.state(), QLocalSocket::ConnectedState);
        socket.write(line);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(socket.readAll(), QByteArray());
        QVERIFY(m_server->isIdle());
    }

    void halfAnErrandEndsToo()
    {
        QLocalSocket socket;
        socket.connectToServer(Instance::socketName(m_test->profile.path()));
        socket.write("{\"version\":1,");
        QTRY_COMPARE(socket.state(), QLocalSocket::ConnectedState);
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, 10'000);
    }

    void errandsThatMakeNoSense_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no thermostat") << QByteArray(R"({"version":1,"errand":"set","mode":"off"})");
        QTest::newRow("no mode") << QByteArray(R"({"version":1,"errand":"set","modules":["MODULE"]})");
        QTest::newRow("no set point") << QByteArray(R"({"version":1,"errand":"set","mode":"manual","modules":["MODULE"]})");
        QTest::newRow("not JSON's types")
            << QByteArray(R"({"version":1,"errand":"set","mode":7,"modules":{"a":1},"setPoint":"hot"})");
    }
    void errandsThatMakeNoSense()
    {
        QFETCH(QByteArray, line);
        QLocalSocket socket;
        socket.connectToServer(Instance::socketName(m_test->profile.path()));
        socket.write(line.replace("MODULE", TestCloud::guestRoom.toUtf8()) + '\n' + ErrandServer::goLine);
        QTRY_COMPARE(socket.state(), QLocalSocket::ConnectedState);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(socket.readLine(), QByteArray(ErrandServer::heardLine));
        const std::optional<ErrandNews> news = ErrandNews::fromLine(socket.readLine());
        QVERIFY(news && news->isEnd && news->error);
        QCOMPARE(posts(), 0);
    }

    void onlyThisPersonMayAsk()
    {
#ifdef Q_OS_UNIX
        const QString name = Instance::socketName(m_test->profile.path());
        QVERIFY(name.startsWith(m_test->profile.path()));
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(name) & others));
#else
        QSKIP("a pipe has no file");
#endif
    }

    void nobodyListens()
    {
        m_instance.reset();
        std::future<Heard> asked = ask(off(TestCloud::guestRoom));
        QCOMPARE(wait(asked).delivery, Delivery::Nobody);
    }

    void itEndsMeanwhile()
    {
        Errand errand = off(TestCloud::guestRoom);
        errand.waits = true;
        std::future<Heard> asked = ask(errand);
        QTRY_COMPARE(posts(), 1);
        m_server.reset();
        m_instance.reset();
        QCOMPARE(wait(asked).delivery, Delivery::BrokenOff);
    }
};

QTEST_GUILESS_MAIN(TestErrandServer)
#include "tst_errandserver.moc"
