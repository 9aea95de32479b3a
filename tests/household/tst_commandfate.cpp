#include "support/testcloud.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulated::Fault;
using Grace = CommandDesk::Grace;
using Stage = PendingCommand::Stage;
using Kind = Error::Kind;

namespace {

const QString &room = TestCloud::guestRoom; // manual, 20.5 °C

Temperature degrees(int tenths)
{
    return Temperature::fromTenths(tenths);
}

} // namespace

// What becomes of a command that was sent.
class TestCommandFate : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCloud> m_test;

    CommandDesk &desk() { return m_test->tepore->desk; }
    const Thermostat &thermostat() { return m_test->thermostat(room); }
    const PendingCommand &command() { return *thermostat().command; }
    qsizetype posts() { return m_test->calls(u"command"_s).size(); }
    qsizetype readings() { return m_test->calls(u"status"_s, room).size(); }
    void wish(int tenths)
    {
        desk().setPoint(room, degrees(tenths), Grace::None);
        m_test->settle();
    }
    void begin(int echoDelaySeconds = 0)
    {
        m_test = std::make_unique<TestCloud>();
        m_test->cloud.options().echoDelaySeconds = echoDelaySeconds;
        m_test->start();
        m_test->pass(30s);
        m_test->cloud.clearLog();
    }

private Q_SLOTS:
    void cleanup() { m_test.reset(); }

    void confirmed()
    {
        begin();
        wish(215);
        const QDateTime sentAt = m_test->clock.now();
        QCOMPARE(command().stage, Stage::Accepted);
        QCOMPARE(command().sentAt, sentAt);
        QCOMPARE(readings(), 0); // an early look would show the old state
        m_test->pass(14s);
        QCOMPARE(readings(), 0);
        m_test->pass(1s);
        QCOMPARE(readings(), 1);
        QCOMPARE(command().stage, Stage::Confirmed);
        QCOMPARE(command().since, m_test->clock.now());
        QVERIFY(!command().error);
        m_test->pass(10min);
        QCOMPARE(posts(), 1);
        QCOMPARE(command().stage, Stage::Confirmed);
        // Changed elsewhere afterwards: the news is old.
        m_test->cloud.turnOnTheWall(room, {{u"setPoint"_s, 18}});
        m_test->pass(std::chrono::seconds(m_test->tepore->reader.interval()));
        QVERIFY(!thermostat().command);
        QCOMPARE(shownTarget(thermostat()), degrees(180));
    }

    // The sign-in could not be renewed for it: surely nothing was changed.
    void signInIsNotRenewed_data()
    {
        QTest::addColumn<bool>("refusedFirst");
        QTest::newRow("before it is sent") << false;
        QTest::newRow("it was sent, and refused with 401") << true;
    }
    void signInIsNotRenewed()
    {
        QFETCH(const bool, refusedFirst);
        m_test = std::make_unique<TestCloud>();
        m_test->cloud.options().accessTokenSeconds = refusedFirst ? 3600 : 1;
        m_test->start();
        m_test->pass(5s);
        m_test->cloud.clearLog();
        m_test->cloud.addFault({.kind = u"token"_s, .times = 0, .action = Fault::Action::Drop});
        if (refusedFirst)
            m_test->cloud.addFault({.kind = u"command"_s, .status = 401});
        wish(215);
        m_test->pass(2s);
        QCOMPARE(posts(), refusedFirst ? 1 : 0);
        QCOMPARE(command().stage, Stage::Refused);
        QCOMPARE(shownTarget(thermostat()), degrees(205));
    }

    void firstReadingIsStillOld()
    {
        begin(40);
        wish(215);
        m_test->pass(16s);
        QCOMPARE(readings(), 1);
        QCOMPARE(command().stage, Stage::Accepted);
        QVERIFY(command().readBackOnce);
        QCOMPARE(shownTarget(thermostat()), degrees(215)); // no jump back
        m_test->pass(43s);
        QCOMPARE(readings(), 1);
        m_test->pass(2s);
        QCOMPARE(readings(), 2);
        QCOMPARE(command().stage, Stage::Confirmed);
        QCOMPARE(posts(), 1);
    }

    void T12_neverShows()
    {
        begin(3600);
        wish(215);
        m_test->pass(62s);
        QCOMPARE(command().stage, Stage::NotKept);
        QCOMPARE(shownTarget(thermostat()), degrees(205));
        QCOMPARE(readings(), 2);
        QCOMPARE(posts(), 1);
        m_test->pass(
            1h + std::chrono::seconds(
                     m_test->tepore->reader.interval())); // it came through after all: nothing is left to say
        QVERIFY(!thermostat().command);
        QCOMPARE(shownTarget(thermostat()), degrees(215));
    }

    void T12_changedOnTheWall()
    {
        begin();
        wish(215);
        QVERIFY(m_test->cloud.turnOnTheWall(room, {{u"setPoint"_s, 19.5}}).isEmpty());
        m_test->pass(16s);
        QCOMPARE(command().stage, Stage::NotKept); // at once: it is neither the old nor the wish
        QCOMPARE(shownTarget(thermostat()), degrees(195));
        QCOMPARE(posts(), 1);
        desk().tryAgain(room);
        m_test->settle();
        m_test->pass(16s);
        QCOMPARE(command().stage, Stage::Confirmed);
        QCOMPARE(command().wish.setPoint, degrees(215));
        QCOMPARE(posts(), 2);
    }

    // ux.md T-11; 486 is in tst_commandagain.
    void T11_notCarriedOut_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        const QByteArray no("{\"message\":\"no\"}");
        const auto row = [](const char *name, int status, const QByteArray &body, Kind kind) {
            QTest::newRow(name) << status << body << static_cast<int>(kind);
        };
        row("430", 430, no, Kind::ValuesRefused);
        row("404", 404, "{\"message\":\"Gateway Offline\"}", Kind::NotFound);
        row("403", 403, no, Kind::Forbidden);
        row("403, quota", 403,
            "{\"message\":\"Out of call volume quota. Quota will be replenished in 01:00:00.\"}",
            Kind::QuotaUsedUp);
        row("429", 429, no, Kind::RateLimited);
        row("400", 400, no, Kind::BadRequest);
        row("469", 469, no, Kind::AppPasswordExpired);
        row("470", 470, no, Kind::AppTermsNotAccepted);
    }
    void T11_notCarriedOut()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const int, kind);
        begin();
        m_test->cloud.addFault({.kind = u"command"_s, .times = 0, .status = status, .body = body});
        QSignalSpy busy(&desk(), &CommandDesk::busyChanged);
        wish(215);
        QCOMPARE(command().stage, Stage::Refused);
        QCOMPARE(static_cast<int>(command().error->kind), kind);
        QCOMPARE(command().wish.setPoint, degrees(215)); // for "Set 21.5 again"
        QCOMPARE(shownTarget(thermostat()), degrees(205));
        QVERIFY(!desk().isBusy());
        QVERIFY(!busy.isEmpty());
        m_test->pass(3h);
        QCOMPARE(posts(), 1);          // never again by itself
        QVERIFY(thermostat().command); // and said until it is read
        desk().dismiss(room);
        QVERIFY(!thermostat().command);
    }

    void outcomeUnknown_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<bool>("afterWork");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("isTarget");
        QTest::addColumn<int>("end");
        const auto row = [](const char *name, Fault::Action action, bool afterWork, int status, Kind kind,
                            bool isTarget, Stage end) {
            QTest::newRow(name) << static_cast<int>(action) << afterWork << status << static_cast<int>(kind)
                                << isTarget << static_cast<int>(end);
        };
        using Action = Fault::Action;
        // The cloud said that it failed: not the target. The connection said nothing: the target, with a "?".
        row("500, carried out", Action::Answer, true, 500, Kind::ServerFault, false, Stage::Confirmed);
        row("500, not carried out", Action::Answer, false, 500, Kind::ServerFault, false, Stage::Refused);
        row("408, carried out", Action::Answer, true, 408, Kind::ThermostatTimeout, false, Stage::Confirmed);
        row("408, not carried out", Action::Answer, false, 408, Kind::ThermostatTimeout, false,
            Stage::Refused);
        row("dropped after the work", Action::Drop, true, 0, Kind::ConnectionLost, true, Stage::Confirmed);
        row("dropped before the work", Action::Drop, false, 0, Kind::ConnectionLost, true, Stage::Refused);
        row("no answer, carried out", Action::Hang, true, 0, Kind::Timeout, true, Stage::Confirmed);
    }
    void outcomeUnknown()
    {
        QFETCH(const int, action);
        QFETCH(const bool, afterWork);
        QFETCH(const int, status);
        QFETCH(const int, kind);
        QFETCH(const bool, isTarget);
        QFETCH(const int, end);
        begin();
        m_test->cloud.addFault({.kind = u"command"_s,
                                .action = static_cast<Fault::Action>(action),
                                .afterWork = afterWork,
                                .status = status,
                                .body = "{}"});
        desk().setPoint(room, degrees(215), Grace::None);
        QTRY_VERIFY_WITH_TIMEOUT(!desk().isBusy(), 40'000); // a real half minute where no answer comes
        QCOMPARE(command().stage, Stage::Unconfirmed);
        QCOMPARE(static_cast<int>(command().error->kind), kind);
        QCOMPARE(shownTarget(thermostat()), degrees(isTarget ? 215 : 205));
        m_test->pass(62s);
        QCOMPARE(static_cast<int>(command().stage), end);
        QCOMPARE(command().error.has_value(), end == static_cast<int>(Stage::Refused));
        QCOMPARE(posts(), 1);
        m_test->pass(1h);
        QCOMPARE(posts(), 1);
    }

    void serviceCannotBeReached()
    {
        begin();
        const quint16 port = static_cast<quint16>(m_test->cloud.address().port());
        QVERIFY(port > 0);
        m_test->tepore->session.unlink(); // nobody is signed in: surely not sent
        desk().setPoint(room, degrees(215), Grace::None);
        m_test->settle();
        QCOMPARE(command().stage, Stage::Refused);
        QCOMPARE(command().error->kind, Kind::SignInNeeded);
        QCOMPARE(posts(), 0);
    }

    void quotaIsGone()
    {
        begin();
        m_test->cloud.options().quota = m_test->cloud.callsInWindow();
        wish(215);
        QCOMPARE(command().error->kind, Kind::QuotaUsedUp);
        QCOMPARE(posts(), 1);
        desk().tryAgain(room);
        m_test->settle();
        QCOMPARE(command().stage, Stage::Refused);
        QVERIFY(*command().error->retryAfter > 23h);
        QCOMPARE(posts(), 1); // known beforehand: not even tried
    }

    void noReadingComes()
    {
        begin();
        wish(215);
        m_test->cloud.addFault({.kind = u"status"_s, .path = room, .times = 0, .status = 404, .body = "{}"});
        m_test->pass(16s);
        QCOMPARE(command().stage, Stage::Accepted);
        m_test->pass(std::chrono::seconds(2 * m_test->tepore->reader.interval() + 120));
        QCOMPARE(command().stage, Stage::Unconfirmed);
        QVERIFY(!command().error);
        QCOMPARE(shownTarget(thermostat()), degrees(215));
        m_test->cloud.clearFaults();
        m_test->pass(41min);
        QCOMPARE(command().stage, Stage::Confirmed); // late, but true
        QCOMPARE(posts(), 1);
    }

    void noSecondReadingComes()
    {
        begin(40);
        wish(215);
        m_test->pass(16s);
        QVERIFY(command().readBackOnce);
        m_test->cloud.addFault({.kind = u"status"_s, .path = room, .times = 0, .status = 404, .body = "{}"});
        m_test->pass(std::chrono::seconds(2 * m_test->tepore->reader.interval() + 120));
        QCOMPARE(command().stage, Stage::Unconfirmed);
        QCOMPARE(posts(), 1);
    }

    void dismissedBeforeItIsKnown()
    {
        begin();
        m_test->cloud.addFault({.kind = u"command"_s, .action = Fault::Action::Drop});
        wish(215);
        QCOMPARE(command().stage, Stage::Unconfirmed);
        desk().dismiss(room);
        QVERIFY(!thermostat().command);
        m_test->cloud.addFault({.kind = u"status"_s, .path = room, .times = 0, .status = 404, .body = "{}"});
        m_test->pass(6h); // the time to give it up comes and goes
        QVERIFY(!thermostat().command);
    }

    void triedAgainAfterItsEnd()
    {
        begin();
        m_test->cloud.addFault({.kind = u"command"_s, .status = 430, .body = "{}"});
        desk().manual(room, degrees(215), {.kind = ManualEnd::Kind::For, .minutes = 30});
        m_test->settle();
        QCOMPARE(command().stage, Stage::Refused);
        m_test->pass(40min);
        const QDateTime end = m_test->clock.now().addSecs(2 * 3600);
        desk().tryAgain(room);
        m_test->settle();
        QCOMPARE(command().stage, Stage::Accepted);
        QCOMPARE(command().wish.end, end);
        QCOMPARE(m_test->cloud.room(room).controls().mode, simulated::Mode::Manual);
    }

    void boostTriedAgainBeginsAnew()
    {
        begin();
        m_test->cloud.addFault({.kind = u"command"_s, .status = 430, .body = "{}"});
        desk().boost(room, 30);
        m_test->settle();
        m_test->pass(20min);
        desk().tryAgain(room);
        m_test->settle();
        const QDateTime end = m_test->cloud.room(room).controls().end;
        QVERIFY(qAbs(m_test->clock.now().secsTo(end) - 30 * 60) <= 60);
    }

    void renewedSignInOnTheWay()
    {
        begin();
        m_test->cloud.expireAccessTokens();
        wish(215);
        QCOMPARE(command().stage, Stage::Accepted);
        QCOMPARE(posts(), 2); // the first was refused at the door
        QCOMPARE(m_test->calls(u"command"_s).first().status, 401);
    }

    void pollsMeanwhileChangeOnlyTheRest()
    {
        begin();
        m_test->cloud.addFault({.kind = u"command"_s, .action = Fault::Action::Delay, .delayMs = 50});
        m_test->advance(61s);
        m_test->tepore->reader.read(room);
        desk().setPoint(room, degrees(215), Grace::None);
        m_test->cloud.turnOnTheWall(room, {{u"temperature"_s, 16.0}});
        m_test->settle();
        QCOMPARE(thermostat().status->temperature, degrees(160));
        QCOMPARE(shownTarget(thermostat()), degrees(215));
    }
};

QTEST_GUILESS_MAIN(TestCommandFate)
#include "tst_commandfate.moc"
