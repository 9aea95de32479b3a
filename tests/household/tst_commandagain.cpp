#include "support/testcloud.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
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

// The one command that goes out again by itself, what the thermostat makes of a command, and what others do.
class TestCommandAgain : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCloud> m_test;

    CommandDesk &desk() { return m_test->tepore->desk; }
    const Thermostat &thermostat(const QString &id = room) { return m_test->thermostat(id); }
    const PendingCommand &command() { return *thermostat().command; }
    qsizetype posts() { return m_test->calls(u"command"_s).size(); }
    void wish(int tenths)
    {
        desk().setPoint(room, degrees(tenths), Grace::None);
        m_test->settle();
    }
    void useTheScreen(int times = 0)
    {
        m_test->cloud.addFault({.kind = u"command"_s, .times = times, .status = 486, .body = "{}"});
    }
    void turnOnTheWall(const QJsonObject &change)
    {
        QCOMPARE(m_test->cloud.turnOnTheWall(room, change), QString());
    }
    void read(const QString &id = room)
    {
        m_test->pass(61s);
        m_test->tepore->reader.read(id);
        m_test->settle();
    }

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<TestCloud>();
        m_test->start();
        m_test->pass(30s);
        m_test->cloud.clearLog();
    }
    void cleanup() { m_test.reset(); }

    void T11_screenInUseIsAskedTwiceMore()
    {
        useTheScreen();
        const int before = m_test->budget().used(m_test->clock.now());
        wish(215);
        QCOMPARE(command().stage, Stage::Retrying);
        QCOMPARE(command().error->kind, Kind::DisplayInUse);
        QCOMPARE(command().due, m_test->clock.now().addSecs(10));
        QVERIFY(desk().isBusy());
        m_test->pass(9s);
        QCOMPARE(posts(), 1);
        m_test->pass(1s);
        QCOMPARE(posts(), 2);
        QCOMPARE(command().stage, Stage::Retrying);
        m_test->pass(10s);
        QCOMPARE(posts(), 3);
        QCOMPARE(command().stage, Stage::Refused);
        QCOMPARE(command().wish.setPoint, degrees(215));
        QCOMPARE(shownTarget(thermostat()), degrees(205));
        QVERIFY(!desk().isBusy());
        QCOMPARE(m_test->budget().used(m_test->clock.now()) - before, 3); // each is a real call
        m_test->pass(1h);
        QCOMPARE(posts(), 3);
        desk().tryAgain(room); // a gesture of its own, with its own two
        m_test->pass(25s);
        QCOMPARE(posts(), 6);
    }

    void screenIsFreeAgain()
    {
        useTheScreen(1);
        wish(215);
        m_test->pass(26s);
        QCOMPARE(posts(), 2);
        QCOMPARE(command().stage, Stage::Confirmed);
    }

    void endIsNotMovedByTheRetry()
    {
        useTheScreen(1);
        const QDateTime end = m_test->clock.now().addSecs(3600);
        desk().manual(room, degrees(215), {.kind = ManualEnd::Kind::For, .minutes = 60});
        m_test->pass(11s);
        QCOMPARE(command().stage, Stage::Accepted);
        QCOMPARE(command().wish.end, end);
    }

    void retryIsGivenUp_data()
    {
        QTest::addColumn<QString>("how");
        for (const QString &how : {u"cancelled"_s, u"closing"_s, u"dismissed"_s, u"slept over"_s, u"turned on the wall"_s})
            QTest::newRow(qPrintable(how)) << how;
    }
    void retryIsGivenUp()
    {
        QFETCH(const QString, how);
        useTheScreen(1);
        wish(215);
        if (how == "cancelled"_L1)
            desk().cancel(room);
        else if (how == "closing"_L1)
            desk().flush();
        else if (how == "dismissed"_L1)
            desk().dismiss(room);
        else if (how == "slept over"_L1)
            m_test->advance(5min);
        else {
            turnOnTheWall({{u"setPoint"_s, 18.0}});
            m_test->tepore->reader.wantReading(room, m_test->clock.now());
            m_test->settle();
        }
        QVERIFY(!desk().isBusy());
        m_test->pass(60s);
        QCOMPARE(posts(), 1);
        if (how == "dismissed"_L1) {
            QVERIFY(!thermostat().command);
            return;
        }
        QCOMPARE(command().stage, Stage::Refused); // and said
        QCOMPARE(command().error->kind, how == "slept over"_L1 ? Kind::Cancelled : Kind::DisplayInUse);
    }

    void newWishTakesTheRetrysPlace()
    {
        useTheScreen(1);
        wish(215);
        desk().step(room, 1, Temperature::Unit::Celsius); // from the wish that is shown
        QCOMPARE(command().stage, Stage::Armed);
        m_test->pass(30s);
        QCOMPARE(posts(), 2);
        QCOMPARE(m_test->cloud.room(room).controls().setPoint, 22.0);
    }

    void roundedByTheCloud_data()
    {
        QTest::addColumn<int>("asked");
        QTest::addColumn<double>("kept");
        QTest::addColumn<Stage>("stage");
        QTest::newRow("as asked") << 212 << 21.2 << Stage::Confirmed;
        QTest::newRow("rounded down") << 212 << 21.0 << Stage::Confirmed;
        QTest::newRow("rounded up") << 213 << 21.5 << Stage::Confirmed;
        QTest::newRow("no rounding makes it so") << 212 << 21.5 << Stage::NotKept;
        QTest::newRow("not on a half degree") << 212 << 21.1 << Stage::NotKept;
    }
    void roundedByTheCloud()
    {
        QFETCH(const int, asked);
        QFETCH(const double, kept);
        wish(asked);
        turnOnTheWall({{u"setPoint"_s, kept}});
        m_test->pass(16s);
        QTEST(command().stage, "stage");
        QCOMPARE(shownTarget(thermostat()), Temperature::fromCelsius(kept)); // what the thermostat says counts
        const bool isRoundedOne = command().stage == Stage::Confirmed && degrees(asked) != Temperature::fromCelsius(kept);
        QCOMPARE(command().roundedFrom, isRoundedOne ? std::optional(degrees(asked)) : std::nullopt);
    }

    // Each step in °F on a cloud that keeps half degrees Celsius: what is shown is what was asked for.
    void wholeFahrenheitOnAHalfDegreeCloud()
    {
        int shown = qRound(thermostat().status->setPoint->fahrenheit());
        for (int i = 0; i < 6; ++i) {
            desk().step(room, 1, Temperature::Unit::Fahrenheit);
            ++shown;
            QCOMPARE(qRound(shownTarget(thermostat())->fahrenheit()), shown);
            m_test->pass(1200ms);
            QCOMPARE(posts(), i + 1);
            const double kept = std::round(m_test->cloud.room(room).controls().setPoint * 2) / 2;
            turnOnTheWall({{u"setPoint"_s, kept}});
            m_test->pass(16s);
            QCOMPARE(command().stage, Stage::Confirmed);
            QCOMPARE(qRound(shownTarget(thermostat())->fahrenheit()), shown);
        }
        // There and back within a gesture is nothing, though 1 °F is no whole number of tenths.
        desk().step(room, 1, Temperature::Unit::Fahrenheit);
        desk().step(room, -1, Temperature::Unit::Fahrenheit);
        m_test->pass(3s);
        QCOMPARE(posts(), 6);
    }

    // Killed before it could be read back: the next start asks what became of it, and sends nothing.
    void restartReadsWhatWasUnderWay()
    {
        m_test->cloud.addFault({.kind = u"command"_s, .action = simulated::Fault::Action::Hang, .afterWork = true});
        desk().setPoint(room, degrees(215), Grace::None);
        TestCloud::waitFor([this] { return posts() == 1; });
        const qsizetype before = m_test->calls(u"status"_s, room).size();
        m_test->restart();
        m_test->pass(16s);
        QCOMPARE(m_test->calls(u"status"_s, room).size(), before + 1); // the last one is younger than a minute
        QCOMPARE(shownTarget(thermostat()), degrees(215));
        QCOMPARE(posts(), 1);
        m_test->restart();
        m_test->pass(16s);
        QCOMPARE(m_test->calls(u"status"_s, room).size(), before + 1);
    }

    // What was there before is no rounding of the wish: it may not show yet.
    void oldValueIsNotTakenForARounding()
    {
        m_test->cloud.options().echoDelaySeconds = 40;
        wish(207); // from 20.5
        m_test->pass(16s);
        QCOMPARE(command().stage, Stage::Accepted);
        m_test->pass(50s);
        QCOMPARE(command().stage, Stage::Confirmed);
        QVERIFY(!command().roundedFrom);
        QCOMPARE(shownTarget(thermostat()), degrees(207));
    }

    void reportedEndCounts()
    {
        desk().manual(room, degrees(215), {.kind = ManualEnd::Kind::For, .minutes = 60});
        m_test->settle();
        turnOnTheWall({{u"mode"_s, u"manual"_s}, {u"setPoint"_s, 21.5}}); // without an end
        m_test->pass(16s);
        QCOMPARE(command().stage, Stage::Confirmed);
        QVERIFY(!command().wish.end); // what is said is what the thermostat knows
    }

    void T13_changedElsewhere()
    {
        QSignalSpy changed(&desk(), &CommandDesk::changedElsewhere);
        wish(215);
        m_test->pass(16s);
        QCOMPARE(changed.size(), 0); // that was us
        turnOnTheWall({{u"setPoint"_s, 18}});
        read();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toString(), room);
        read();
        QCOMPARE(changed.size(), 1);
        turnOnTheWall({{u"mode"_s, u"off"_s}});
        read();
        QCOMPARE(changed.size(), 2);
    }

    // The same set point, and another end: “until 13:00” must not stand there any longer.
    void T13_anotherEndIsAChange()
    {
        QSignalSpy changed(&desk(), &CommandDesk::changedElsewhere);
        desk().manual(room, degrees(215), {.kind = ManualEnd::Kind::For, .minutes = 60});
        m_test->pass(16s);
        QCOMPARE(command().stage, Stage::Confirmed);
        read();
        QCOMPARE(command().stage, Stage::Confirmed);
        turnOnTheWall({{u"until"_s, u"2024-01-16T20:00:00"_s}});
        read();
        QVERIFY(!thermostat().command);
        QCOMPARE(changed.size(), 1);
    }

    void T13_whatHappensByItselfIsNoChange()
    {
        QSignalSpy changed(&desk(), &CommandDesk::changedElsewhere);
        desk().manual(room, degrees(215), {.kind = ManualEnd::Kind::For, .minutes = 30});
        desk().boost(TestCloud::veranda, 30);
        m_test->pass(24h); // both end, and every program goes through its parts
        QCOMPARE(thermostat().status->mode, Mode::Automatic);
        QCOMPARE(thermostat(TestCloud::veranda).status->mode, Mode::Automatic);
        QCOMPARE(changed.size(), 0);
    }

    // ux.md T-8: nothing is sent from what waited while the computer slept.
    void T8_sleepWhileItWaitsForItsTurn()
    {
        m_test->cloud.addFault({.kind = u"status"_s, .action = simulated::Fault::Action::Delay, .delayMs = 80});
        m_test->advance(61s);
        m_test->tepore->reader.read(TestCloud::veranda);
        QTRY_COMPARE(m_test->calls(u"status"_s, TestCloud::veranda).size(), 1);
        desk().setPoint(room, degrees(215), Grace::None); // after the reading that is out
        m_test->advance(8h);
        m_test->settle();
        QCOMPARE(posts(), 0);
        QCOMPARE(command().stage, Stage::Refused);
        QCOMPARE(command().error->kind, Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestCommandAgain)
#include "tst_commandagain.moc"
