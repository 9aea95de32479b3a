#include "support/testcloud.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulated::Fault;
using Kind = Error::Kind;

namespace {

const QString api = u"/smarther/"_s;
const QString first = u"22222222-0000-4000-8000-000000000001"_s;
const QString second = u"22222222-0000-4000-8000-000000000002"_s;

} // namespace

// What fails for all: it is said once, old readings stay, and the cloud is asked with one call now and then.
class TestOutages : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCloud> m_test;

    Household &household() { return m_test->tepore->household; }
    HouseholdReader &reader() { return m_test->tepore->reader; }

    // Thermostats that were read a while ago.
    void begin(int thermostats)
    {
        m_test = std::make_unique<TestCloud>(simulated::House::withThermostats(thermostats));
        m_test->start();
        m_test->pass(2min);
        QVERIFY(!household().trouble());
        m_test->cloud.clearLog();
    }
    void breakAll(Fault fault)
    {
        fault.path = api;
        fault.times = 0;
        m_test->cloud.addFault(fault);
    }
    // Minutes after the first failure at which the cloud was asked.
    QList<qint64> minutes() const
    {
        QList<qint64> result;
        const QList<SimulatedCloud::LogEntry> calls = m_test->calls();
        for (const SimulatedCloud::LogEntry &call : calls)
            result << calls.first().time.secsTo(call.time) / 60;
        return result;
    }

private Q_SLOTS:
    void cleanup() { m_test.reset(); }

    // It lies on the way, and says nothing of a thermostat or of Legrand.
    void aProxyFailsForAll()
    {
        for (const Kind kind : {Kind::ProxyFailed, Kind::ProxySignIn}) {
            QVERIFY(Outages().isOfAll(first, kind, true));
            QVERIFY(!Outages::isAnswer(kind));
            QVERIFY(!Outages::isOftenOverAtOnce(kind));
            QVERIFY(!outcomeUnknown(Error{.kind = kind}));
        }
    }

    void anHourOf503()
    {
        begin(1);
        const Thermostat before = m_test->thermostat(first);
        QSignalSpy changed(&household(), &Household::troubleChanged);
        breakAll({.status = 503});
        reader().read(first);
        m_test->pass(1h);
        QCOMPARE(minutes(), (QList<qint64>{0, 1, 3, 8, 18, 38, 58}));
        QCOMPARE(household().trouble()->kind, Kind::ServerFault);
        QCOMPARE(household().troubleSince(), m_test->calls().first().time);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_test->thermostat(first), before); // the reading, and no trouble of its own

        m_test->pass(1h);
        QCOMPARE(minutes().mid(7), (QList<qint64>{78, 98, 118}));
        m_test->cloud.clearFaults();
        m_test->pass(20min);
        QVERIFY(!household().trouble());
        QCOMPARE(m_test->thermostat(first).readAt, m_test->calls().last().time);
        // The next outage begins from the beginning.
        breakAll({.status = 503});
        m_test->pass(1min);
        m_test->cloud.clearLog();
        reader().read(first);
        m_test->pass(10min);
        QCOMPARE(minutes().mid(0, 3), (QList<qint64>{0, 1, 3}));
    }

    void severalThermostatsAreNotAskedInTurn()
    {
        begin(4);
        breakAll({.status = 503});
        QCOMPARE(reader().readAll(), 4); // a person asks for all
        m_test->settle();
        QCOMPARE(m_test->calls().size(), 4);
        QCOMPARE(household().trouble()->kind, Kind::ServerFault);
        m_test->cloud.clearLog();
        m_test->pass(1h);
        QCOMPARE(m_test->calls().size(), 6); // one for each probe
    }

    // An answer takes its time; the others must not queue up behind the probe meanwhile.
    void slowFailuresAreProbedWithOneCallToo()
    {
        begin(4);
        breakAll({.delayMs = 30, .status = 503});
        connect(&m_test->cloud, &SimulatedCloud::requestReceived, this, [this] { m_test->advance(20s); });
        reader().read(first);
        reader().read(second);
        m_test->settle();
        QVERIFY(household().trouble());
        m_test->cloud.clearLog();
        m_test->pass(1h);
        QVERIFY(m_test->calls().size() >= 5);
        QVERIFY(m_test->calls().size() <= 6);
    }

    void oneFailsFirst()
    {
        begin(2);
        breakAll({.status = 500});
        QCOMPARE(reader().read(second), 1);
        m_test->settle();
        QVERIFY(!household().trouble()); // it may be this one alone
        QVERIFY(m_test->thermostat(second).trouble);
        QCOMPARE(reader().read(first), 1);
        m_test->settle();
        QVERIFY(household().trouble());
        QVERIFY(!m_test->thermostat(first).trouble);
    }

    // Whoever opens the window is not told of an outage that may be over.
    void whoComesToLookIsAnsweredAtOnce()
    {
        begin(4);
        breakAll({.status = 503});
        reader().readAll();
        m_test->pass(2h);
        QVERIFY(household().trouble());
        m_test->pass(std::chrono::milliseconds(m_test->clock.now().msecsTo(reader().nextReading())) + 5s);
        m_test->cloud.clearLog();
        reader().setVisible({second}); // just after a probe
        m_test->settle();
        QCOMPARE(m_test->calls().size(), 0);
        m_test->pass(1min);
        QCOMPARE(m_test->calls().size(), 1);
        reader().setVisible({});
        m_test->pass(5min);
        m_test->cloud.clearLog();
        m_test->cloud.clearFaults();
        reader().setVisible({second});
        m_test->pass(2s);
        QVERIFY(!household().trouble());
        QCOMPARE(m_test->thermostat(second).readAt, m_test->calls().at(0).time);
    }

    void allAreReadSoonAfterwards_data()
    {
        QTest::addColumn<bool>("firstFailedBefore");
        QTest::newRow("all were well") << false;
        QTest::newRow("one had failed alone for hours") << true;
    }
    void allAreReadSoonAfterwards()
    {
        QFETCH(const bool, firstFailedBefore);
        begin(8);
        if (firstFailedBefore) {
            m_test->cloud.addFault({.path = first, .times = 0, .status = 500});
            m_test->pass(3h);
            QVERIFY(m_test->thermostat(first).trouble);
        }
        breakAll({.status = 503});
        m_test->pass(3h);
        QVERIFY(household().trouble());
        m_test->cloud.clearFaults();
        const qint64 untilProbe = m_test->clock.now().msecsTo(reader().nextReading());
        m_test->pass(std::chrono::milliseconds(untilProbe) + 15s);
        QVERIFY(!household().trouble());
        for (const QString &id : household().moduleIds()) {
            QVERIFY(m_test->thermostat(id).readAt.secsTo(m_test->clock.now()) <= 15);
            QVERIFY(!m_test->thermostat(id).trouble);
        }
    }

    void whatFailsForAll_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        QTest::newRow("403") << 403 << static_cast<int>(Kind::Forbidden);
        QTest::newRow("469") << 469 << static_cast<int>(Kind::AppPasswordExpired);
        QTest::newRow("470") << 470 << static_cast<int>(Kind::AppTermsNotAccepted);
        QTest::newRow("502") << 502 << static_cast<int>(Kind::ServerFault);
    }
    void whatFailsForAll()
    {
        QFETCH(const int, status);
        QFETCH(const int, kind);
        begin(2);
        const QList<Home> before = household().homes();
        breakAll({.status = status, .body = "<html>" + QByteArray::number(status) + "</html>"});
        reader().readAll();
        m_test->settle();
        QCOMPARE(static_cast<int>(household().trouble()->kind), kind);
        QVERIFY(m_test->thermostat(second).status);
        QCOMPARE(m_test->thermostat(second), before.first().thermostats.last());

        m_test->cloud.clearFaults();
        reader().tryNow();
        m_test->settle();
        QVERIFY(!household().trouble());
    }

    void noNetwork()
    {
        begin(1);
        const QDateTime readAt = m_test->thermostat(first).readAt;
        breakAll({.action = Fault::Action::Drop});
        reader().read(first);
        m_test->settle();
        QCOMPARE(household().trouble()->kind, Kind::ConnectionLost);
        QCOMPARE(m_test->thermostat(first).readAt, readAt);
        QVERIFY(m_test->thermostat(first).status);
    }

    void quotaOfTheCloudIsUsedUp()
    {
        begin(1);
        m_test->cloud.options().quota = m_test->cloud.callsInWindow(); // by another program
        reader().read(first);
        m_test->settle();
        QCOMPARE(household().trouble()->kind, Kind::QuotaUsedUp);
        QVERIFY(household().trouble()->retryAfter);
        const qsizetype asked = m_test->calls().size();
        QCOMPARE(asked, 1);
        const QDateTime free = m_test->clock.now() + *household().trouble()->retryAfter;
        QVERIFY(qAbs(reader().nextReading().secsTo(free)) < 300);
        QVERIFY(m_test->thermostat(first).status);

        m_test->pass(23h);
        QCOMPARE(m_test->calls().size(), asked); // not one before its time
        m_test->cloud.options().quota = 500;
        m_test->pass(1h);
        QVERIFY(!household().trouble());
    }

    void cloudAsksToWait()
    {
        begin(3);
        breakAll({.status = 429, .headers = {{"Retry-After", "1500"}}});
        reader().readAll();
        m_test->settle();
        QCOMPARE(household().trouble()->kind, Kind::RateLimited);
        QCOMPARE(m_test->calls().size(), 1); // it stops at the first
        m_test->cloud.clearFaults();
        m_test->pass(1499s);
        QCOMPARE(m_test->calls().size(), 1);
        m_test->pass(10s);
        QVERIFY(!household().trouble());
        QVERIFY(m_test->calls().size() >= 2);
    }

    void whileAnAnswerIsMissing()
    {
        begin(3);
        m_test->cloud.addFault({.kind = u"status"_s, .action = Fault::Action::Hang});
        const QList<Home> before = household().homes();
        QCOMPARE(reader().read(first), 1);
        QTRY_COMPARE(m_test->calls().size(), 1);
        m_test->advance(5h); // much becomes due
        QCoreApplication::processEvents();
        QCOMPARE(m_test->calls().size(), 1);
        QCOMPARE(household().homes(), before);
        QVERIFY(!household().trouble());
    } // and the program may end meanwhile

    void signInIsNeeded()
    {
        begin(2);
        m_test->cloud.revokeTokens();
        reader().read(first);
        m_test->settle();
        QCOMPARE(household().trouble()->kind, Kind::SignInNeeded);
        const qsizetype calls = m_test->cloud.log().size();
        m_test->pass(24h);
        QCOMPARE(m_test->cloud.log().size(), calls); // nothing without a sign-in
        QVERIFY(m_test->thermostat(first).status);
        m_test->link();
        m_test->settle();
        m_test->pass(1min);
        QVERIFY(!household().trouble());
        QVERIFY(qAbs(m_test->thermostat(first).readAt.secsTo(m_test->clock.now())) < 120);
    }

    void keychainIsClosed()
    {
        begin(1);
        m_test->tepore.reset();
        bool removed = false;
        m_test->open();
        m_test->secrets.remove(m_test->tepore->settings.accountKey(), &m_test->clock,
                               [&removed](const Outcome &) { removed = true; });
        QTRY_VERIFY(removed);
        m_test->tepore->start();
        QTRY_VERIFY(household().trouble());
        QCOMPARE(household().trouble()->kind, Kind::KeychainLocked);
        QVERIFY(m_test->thermostat(first).status); // what is remembered is shown
        m_test->pass(1h);
        QVERIFY(m_test->calls().isEmpty());
    }

    void startDuringAnOutage()
    {
        m_test = std::make_unique<TestCloud>(simulated::House::withThermostats(2));
        breakAll({.status = 503});
        m_test->start();
        QVERIFY(household().homes().isEmpty());
        QCOMPARE(household().trouble()->kind, Kind::ServerFault);
        m_test->pass(1h);
        QCOMPARE(m_test->calls().size(), 7);
        m_test->cloud.clearFaults();
        m_test->pass(20min);
        QVERIFY(!household().trouble());
        QVERIFY(m_test->thermostat(second).status);
    }
};

QTEST_GUILESS_MAIN(TestOutages)
#include "tst_outages.moc"
