#include "support/testcloud.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulated::Fault;
using Grace = CommandDesk::Grace;
using Stage = PendingCommand::Stage;
using Unit = Temperature::Unit;

namespace {

const QString &room = TestCloud::guestRoom; // manual, 20.5 °C, no end

Temperature degrees(int tenths)
{
    return Temperature::fromTenths(tenths);
}

} // namespace

// One gesture, one call; nothing sent that is not meant.
class TestGestures : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCloud> m_test;

    CommandDesk &desk() { return m_test->tepore->desk; }
    const Thermostat &thermostat(const QString &id = room) { return m_test->thermostat(id); }
    std::optional<Stage> stage(const QString &id = room)
    {
        return thermostat(id).command ? std::optional(thermostat(id).command->stage) : std::nullopt;
    }
    QList<QJsonObject> bodies()
    {
        QList<QJsonObject> result;
        for (const SimulatedCloud::LogEntry &call : m_test->calls(u"command"_s))
            result << QJsonDocument::fromJson(call.body).object();
        return result;
    }
    QList<double> setPoints()
    {
        QList<double> result;
        for (const QJsonObject &body : bodies())
            result << body["setPoint"_L1]["value"_L1].toDouble();
        return result;
    }

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<TestCloud>();
        m_test->start();
        m_test->pass(5s);
        m_test->cloud.clearLog();
    }
    void cleanup() { m_test.reset(); }

    void T5_sixStepsAreOneCall()
    {
        for (int i = 0; i < 6; ++i) {
            desk().step(room, 1, Unit::Celsius);
            QCOMPARE(shownTarget(thermostat()), degrees(205 + 5 * (i + 1))); // shown at once
            QCOMPARE(stage(), Stage::Armed);
            m_test->pass(333ms);
        }
        m_test->pass(800ms);
        QVERIFY(bodies().isEmpty());
        QVERIFY(desk().isBusy());
        m_test->pass(100ms);
        QCOMPARE(setPoints(), QList<double>{23.5});
        QCOMPARE(stage(), Stage::Accepted);
        QVERIFY(!desk().isBusy());
        m_test->pass(10s);
        QCOMPARE(bodies().size(), 1);
    }

    void graces_data()
    {
        QTest::addColumn<int>("grace");
        QTest::addColumn<int>("ms");
        QTest::newRow("typed") << static_cast<int>(Grace::None) << 0;
        QTest::newRow("dragged") << static_cast<int>(Grace::Drag) << 700;
        QTest::newRow("stepped") << static_cast<int>(Grace::Step) << 1200;
        QTest::newRow("to an extreme") << static_cast<int>(Grace::Caution) << 2000;
    }
    void graces()
    {
        QFETCH(const int, grace);
        QFETCH(const int, ms);
        desk().setPoint(room, degrees(220), static_cast<Grace>(grace));
        if (ms > 0) {
            m_test->pass(std::chrono::milliseconds(ms - 1));
            QVERIFY(bodies().isEmpty());
            m_test->pass(1ms);
        }
        m_test->settle();
        QCOMPARE(setPoints(), QList<double>{22.0});
    }

    void backToTheStartIsNoCall()
    {
        desk().step(room, 1, Unit::Celsius);
        desk().step(room, -1, Unit::Celsius);
        QVERIFY(!thermostat().command);
        QVERIFY(!desk().isBusy());
        m_test->pass(5s);
        QVERIFY(bodies().isEmpty());

        // Also from a program's set point, which is no manual one.
        desk().step(TestCloud::livingRoom, 2, Unit::Celsius);
        desk().step(TestCloud::livingRoom, -2, Unit::Celsius);
        m_test->pass(5s);
        QVERIFY(bodies().isEmpty());
    }

    void cancelled()
    {
        QSignalSpy busy(&desk(), &CommandDesk::busyChanged);
        desk().step(room, 3, Unit::Celsius);
        QCOMPARE(busy.size(), 1);
        desk().cancel(room);
        QCOMPARE(busy.size(), 2);
        QVERIFY(!thermostat().command);
        QCOMPARE(shownTarget(thermostat()), degrees(205));
        desk().cancel(room); // nothing is armed
        m_test->pass(5s);
        QVERIFY(bodies().isEmpty());
    }

    void heldDialIsNotSent()
    {
        desk().setPoint(room, degrees(230), Grace::Drag);
        desk().hold(room);
        m_test->pass(60s);
        QVERIFY(bodies().isEmpty());
        QCOMPARE(stage(), Stage::Armed);
        desk().setPoint(room, degrees(235), Grace::Drag); // released
        m_test->pass(700ms);
        QCOMPARE(setPoints(), QList<double>{23.5});
    }

    void latestWinsWhileOneIsUnderWay()
    {
        m_test->cloud.addFault({.kind = u"command"_s, .action = Fault::Action::Delay, .delayMs = 60});
        desk().setPoint(room, degrees(210), Grace::None);
        QTRY_COMPARE(bodies().size(), 1);
        QCOMPARE(stage(), Stage::Sending);
        for (const int tenths : {215, 220, 225}) {
            desk().setPoint(room, degrees(tenths), Grace::Step);
            m_test->advance(1300ms); // the grace ends; the first is still under way
        }
        QCOMPARE(shownTarget(thermostat()), degrees(225));
        QCOMPARE(bodies().size(), 1);
        m_test->settle();
        QCOMPARE(setPoints(), (QList<double>{21.0, 22.5}));
        QCOMPARE(stage(), Stage::Accepted);
        m_test->pass(20s);
        QCOMPARE(stage(), Stage::Confirmed);
        QCOMPARE(m_test->cloud.room(room).controls().setPoint, 22.5);
    }

    void sameWishAgainWhileItIsUnderWay()
    {
        desk().setPoint(room, degrees(210), Grace::None);
        m_test->settle();
        QCOMPARE(stage(), Stage::Accepted);
        desk().step(room, 1, Unit::Celsius);
        desk().step(room, -1, Unit::Celsius);
        m_test->pass(5s);
        QCOMPARE(bodies().size(), 1);
        QCOMPARE(stage(), Stage::Accepted);
        // But back to where it was before is a wish of its own.
        desk().step(room, -1, Unit::Celsius);
        m_test->pass(2s);
        QCOMPARE(setPoints(), (QList<double>{21.0, 20.5}));
    }

    void twoThermostatsAtOnce()
    {
        desk().step(room, 1, Unit::Celsius);
        desk().step(TestCloud::veranda, -1, Unit::Celsius);
        m_test->pass(3s);
        QCOMPARE(bodies().size(), 2);
        QCOMPARE(stage(room), Stage::Accepted);
        QCOMPARE(stage(TestCloud::veranda), Stage::Accepted);
    }

    void offAndProtectionWaitTwoSeconds()
    {
        desk().off(room);
        QCOMPARE(stage(), Stage::Armed);
        m_test->pass(1900ms);
        QVERIFY(bodies().isEmpty());
        desk().protection(room); // another thought
        m_test->pass(1999ms);
        QVERIFY(bodies().isEmpty());
        m_test->pass(1ms);
        QCOMPARE(bodies().size(), 1);
        QCOMPARE(bodies().first()["mode"_L1].toString(), u"protection"_s);
    }

    void T5b_plusAndMinusNeedATarget_data()
    {
        QTest::addColumn<QString>("mode");
        for (const QString &mode : {u"off"_s, u"protection"_s, u"boost"_s})
            QTest::newRow(qPrintable(mode)) << mode;
    }
    void T5b_plusAndMinusNeedATarget()
    {
        QFETCH(const QString, mode);
        QVERIFY(m_test->cloud.turnOnTheWall(room, {{u"mode"_s, mode}}).isEmpty());
        m_test->pass(61s);
        m_test->tepore->reader.read(room);
        m_test->settle();
        QVERIFY(!canStep(thermostat()));
        desk().step(room, 1, Unit::Celsius);
        QVERIFY(!thermostat().command);
        m_test->pass(5s);
        QVERIFY(bodies().isEmpty());

        // Saying it explicitly works, also with the very value the thermostat still knows.
        desk().setPoint(room, degrees(205), Grace::None);
        m_test->settle();
        QCOMPARE(setPoints(), QList<double>{20.5});
    }

    void plusAfterOffWasPressed()
    {
        desk().off(room);
        desk().step(room, 1, Unit::Celsius);
        m_test->pass(3s);
        QCOMPARE(bodies().size(), 1);
        QCOMPARE(bodies().first()["mode"_L1].toString(), u"off"_s);
    }

    void closingTheWindowSends()
    {
        desk().step(room, 1, Unit::Celsius);
        QSignalSpy busy(&desk(), &CommandDesk::busyChanged);
        desk().flush();
        QVERIFY(desk().isBusy());
        m_test->settle();
        QVERIFY(!desk().isBusy());
        QVERIFY(!busy.isEmpty());
        QCOMPARE(setPoints(), QList<double>{21.0});
    }

    // ux.md T-8: what was armed before the computer slept is not sent after it.
    void T8_gestureBeforeASleepIsDropped()
    {
        desk().step(room, 1, Unit::Celsius);
        m_test->advance(8h);
        m_test->pass(10s);
        QVERIFY(bodies().isEmpty());
        QCOMPARE(stage(), Stage::Refused);
        QCOMPARE(thermostat().command->error->kind, Error::Kind::Cancelled);
        QVERIFY(!desk().isBusy());
        desk().tryAgain(room);
        m_test->settle();
        QCOMPARE(setPoints(), QList<double>{21.0});
    }

    void clockThatIsSetChangesNothing_data()
    {
        QTest::addColumn<int>("hours");
        QTest::newRow("forward") << 3;
        QTest::newRow("back") << -3;
    }
    void clockThatIsSetChangesNothing()
    {
        QFETCH(const int, hours);
        desk().step(room, 1, Unit::Celsius);
        m_test->clock.turn(std::chrono::hours(hours));
        QVERIFY(bodies().isEmpty());
        m_test->pass(2s);
        QCOMPARE(setPoints(), QList<double>{21.0});
    }

    void notReadYet()
    {
        desk().step(TestCloud::attic, 1, Unit::Celsius); // never read: neither target nor function is known
        desk().setPoint(TestCloud::attic, degrees(200), Grace::None);
        QVERIFY(!desk().isBusy());
        QSignalSpy busy(&desk(), &CommandDesk::busyChanged);
        desk().boost(TestCloud::attic, 30);
        QCOMPARE(stage(TestCloud::attic), Stage::Refused);
        QCOMPARE(thermostat(TestCloud::attic).command->error->kind, Error::Kind::FunctionUnknown);
        QVERIFY(!busy.isEmpty());
        desk().off(u"no such thermostat"_s);
        desk().cancel(u"no such thermostat"_s);
        desk().dismiss(u"no such thermostat"_s);
        desk().tryAgain(u"no such thermostat"_s);
        m_test->pass(5s);
        QVERIFY(bodies().isEmpty());
    }

    void thermostatThatVanishes()
    {
        desk().step(room, 1, Unit::Celsius);
        m_test->tepore->household.clear();
        m_test->pass(5s);
        QVERIFY(bodies().isEmpty());
        QVERIFY(!desk().isBusy());
    }
};

QTEST_GUILESS_MAIN(TestGestures)
#include "tst_gestures.moc"
