#include "support/testcloud.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Grace = CommandDesk::Grace;
using Stage = PendingCommand::Stage;

namespace {

const QString &room = TestCloud::guestRoom; // manual, 20.5 °C
const QString halfPastFive = u"2024-01-16T17:30:00"_s;
const QDateTime thenInUtc(QDate(2024, 1, 16), QTime(16, 30), QTimeZone::utc());

Temperature degrees(int tenths)
{
    return Temperature::fromTenths(tenths);
}

} // namespace

// A reading may come before a command shows in it (smarther-api.md §6.1): it may still tell what was there before, or
// what the command before asked for. What tells the one from the other may be the end alone.
class TestCommandEcho : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCloud> m_test;
    std::unique_ptr<QSignalSpy> m_elsewhere;

    CommandDesk &desk() { return m_test->tepore->desk; }
    const Thermostat &thermostat() { return m_test->thermostat(room); }
    const PendingCommand &command() { return *thermostat().command; }
    qsizetype readings() { return m_test->calls(u"status"_s, room).size(); }
    void turnOnTheWall(const QJsonObject &change) { QCOMPARE(m_test->cloud.turnOnTheWall(room, change), QString()); }
    void setEcho(int seconds) { m_test->cloud.options().echoDelaySeconds = seconds; }
    void begin(const QJsonObject &setting)
    {
        m_test = std::make_unique<TestCloud>();
        turnOnTheWall(setting);
        m_test->start();
        m_test->pass(30s);
        m_test->cloud.clearLog();
        m_elsewhere = std::make_unique<QSignalSpy>(&desk(), &CommandDesk::changedElsewhere);
    }
    void manual(int tenths, const ManualEnd &end = {})
    {
        desk().manual(room, degrees(tenths), end);
        m_test->settle();
    }
    void beginUntilHalfPastFive() { begin({{u"setPoint"_s, 21}, {u"until"_s, halfPastFive}}); }
    void readLater()
    {
        m_test->pass(61s);
        m_test->tepore->reader.read(room);
        m_test->settle();
    }

private Q_SLOTS:
    void cleanup() { m_test.reset(); }

    void anotherEndIsNotTheOldOne_data()
    {
        QTest::addColumn<QJsonObject>("setting");
        QTest::addColumn<int>("ends"); // minutes from now; 0: never
        const QJsonObject timed{{u"setPoint"_s, 21}, {u"until"_s, halfPastFive}};
        QTest::newRow("until changed") << timed << 0;
        QTest::newRow("later") << timed << 10 * 60;
        QTest::newRow("earlier") << timed << 30;
        QTest::newRow("an end where there was none") << QJsonObject{{u"setPoint"_s, 21}} << 90;
    }
    void anotherEndIsNotTheOldOne()
    {
        QFETCH(const QJsonObject, setting);
        QFETCH(const int, ends);
        begin(setting);
        setEcho(40);
        const std::optional<QDateTime> wanted = ends == 0 ? std::nullopt : std::optional(m_test->clock.now().addSecs(60 * ends));
        manual(210, wanted ? ManualEnd{.kind = ManualEnd::Kind::At, .at = *wanted} : ManualEnd{.kind = ManualEnd::Kind::UntilChanged});
        m_test->pass(16s);
        QCOMPARE(readings(), 1);
        QCOMPARE(command().stage, Stage::Accepted);
        QVERIFY(command().readBackOnce);
        QCOMPARE(command().wish.end, wanted); // no jump back to the old end
        m_test->pass(45s);
        QCOMPARE(command().stage, Stage::Confirmed);
        const std::optional<QDateTime> told = command().wish.end;
        QCOMPARE(told.has_value(), wanted.has_value());
        QVERIFY(!told || qAbs(told->secsTo(*wanted)) < 60);
        readLater();
        QCOMPARE(command().stage, Stage::Confirmed);
        QCOMPARE(m_elsewhere->size(), 0); // that was us
        QCOMPARE(m_test->calls(u"command"_s).size(), 1);
    }

    void anotherEndWasNeverTaken()
    {
        beginUntilHalfPastFive();
        setEcho(4 * 3600);
        manual(210, {.kind = ManualEnd::Kind::UntilChanged});
        m_test->pass(62s);
        QCOMPARE(command().stage, Stage::NotKept);
        QVERIFY(!command().wish.end); // for "Try again"
        readLater();
        QVERIFY(thermostat().command); // it is still not so
        QCOMPARE(command().stage, Stage::NotKept);
        desk().tryAgain(room);
        setEcho(0);
        m_test->settle();
        m_test->pass(16s);
        QCOMPARE(command().stage, Stage::Confirmed);
    }

    void anotherEndCameAfterAll()
    {
        beginUntilHalfPastFive();
        setEcho(90);
        manual(210, {.kind = ManualEnd::Kind::UntilChanged});
        m_test->pass(62s);
        QCOMPARE(command().stage, Stage::NotKept);
        readLater();
        QVERIFY(!thermostat().command); // nothing is left to say
        QCOMPARE(m_elsewhere->size(), 0);
    }

    void anotherEndWasLost()
    {
        beginUntilHalfPastFive();
        m_test->cloud.addFault({.kind = u"command"_s, .action = simulated::Fault::Action::Drop});
        manual(210, {.kind = ManualEnd::Kind::UntilChanged});
        QCOMPARE(command().stage, Stage::Unconfirmed);
        m_test->pass(62s);
        QCOMPARE(command().stage, Stage::Refused);
    }

    void anotherEndIsRefused()
    {
        beginUntilHalfPastFive();
        m_test->cloud.addFault({.kind = u"command"_s, .status = 430, .body = "{}"});
        manual(210, {.kind = ManualEnd::Kind::UntilChanged});
        QCOMPARE(command().stage, Stage::Refused);
        readLater();
        QVERIFY(thermostat().command); // it is not so
        QCOMPARE(command().stage, Stage::Refused);
    }

    // The thermostat may take whole minutes alone.
    void sameEndToTheMinute()
    {
        beginUntilHalfPastFive();
        setEcho(3600);
        manual(210, {.kind = ManualEnd::Kind::At, .at = thenInUtc.addSecs(40)});
        m_test->pass(16s);
        QCOMPARE(command().stage, Stage::Confirmed);
    }

    // The reading that is out when the person chooses comes back first, and it is what was there before.
    void theReadingBeforeItTells()
    {
        begin({});
        turnOnTheWall({{u"until"_s, halfPastFive}});
        setEcho(40);
        m_test->pass(61s);
        m_test->tepore->reader.read(room);
        desk().manual(room, degrees(205), {.kind = ManualEnd::Kind::UntilChanged});
        m_test->settle();
        m_test->pass(16s);
        QCOMPARE(command().stage, Stage::Accepted);
        m_test->pass(45s);
        QCOMPARE(command().stage, Stage::Confirmed);
        QVERIFY(!command().wish.end);
    }

    void longerBoost()
    {
        begin({{u"mode"_s, u"boost"_s}, {u"until"_s, u"2024-01-16T12:20:00"_s}});
        setEcho(40);
        desk().boost(room, 90);
        m_test->pass(16s);
        QCOMPARE(command().stage, Stage::Accepted);
        m_test->pass(45s);
        QCOMPARE(command().stage, Stage::Confirmed);
        QVERIFY(m_test->clock.now().secsTo(*command().wish.end) > 80 * 60);
        QCOMPARE(m_elsewhere->size(), 0);
    }

    // Each command shows after a while of its own: the reading that is due finds the first, and not yet the last.
    void earlierCommandShowsFirst_data()
    {
        QTest::addColumn<QList<int>>("asked");
        QTest::addColumn<double>("shown");
        QTest::newRow("of two") << QList{210, 215} << 21.0;
        QTest::newRow("the first of three") << QList{210, 215, 220} << 21.0;
        QTest::newRow("the second of three") << QList{210, 215, 220} << 21.5;
        QTest::newRow("rounded by the cloud") << QList{212, 220} << 21.0;
        QTest::newRow("not taken for a rounding") << QList{215, 213} << 21.5;
    }
    void earlierCommandShowsFirst()
    {
        QFETCH(const QList<int>, asked);
        QFETCH(const double, shown);
        begin({});
        for (const int tenths : asked) {
            manual(tenths);
            QCOMPARE(command().stage, Stage::Accepted);
            m_test->pass(6s);
        }
        const double last = asked.last() / 10.0;
        turnOnTheWall({{u"setPoint"_s, shown}});
        m_test->pass(10s);
        QCOMPARE(readings(), 1);
        QCOMPARE(command().stage, Stage::Accepted);
        QVERIFY(command().readBackOnce);
        QCOMPARE(shownTarget(thermostat()), degrees(asked.last()));
        turnOnTheWall({{u"setPoint"_s, last}});
        m_test->pass(45s);
        QCOMPARE(command().stage, Stage::Confirmed);
        QVERIFY(!command().roundedFrom);
        QCOMPARE(m_elsewhere->size(), 0);
    }

    // The same set point for another while: the first command's end is not the last one's.
    void earlierEndShowsFirst()
    {
        begin({});
        manual(210, {.kind = ManualEnd::Kind::At, .at = thenInUtc});
        m_test->pass(6s);
        manual(210, {.kind = ManualEnd::Kind::UntilChanged});
        turnOnTheWall({{u"until"_s, halfPastFive}});
        m_test->pass(16s);
        QCOMPARE(command().stage, Stage::Accepted);
        turnOnTheWall({{u"mode"_s, u"manual"_s}});
        m_test->pass(45s);
        QCOMPARE(command().stage, Stage::Confirmed);
        QVERIFY(!command().wish.end);
    }

    void onlyTheEarlierCommandWasTaken()
    {
        begin({});
        manual(210);
        m_test->pass(6s);
        manual(215);
        turnOnTheWall({{u"setPoint"_s, 21}});
        m_test->pass(62s);
        QCOMPARE(command().stage, Stage::NotKept);
        QCOMPARE(readings(), 2);
    }

    // Neither what was there nor what anybody here asked for: told at once, as ever.
    void changedOnTheWallAfterTwoCommands()
    {
        begin({});
        manual(210);
        m_test->pass(6s);
        manual(215);
        turnOnTheWall({{u"setPoint"_s, 18}});
        m_test->pass(16s);
        QCOMPARE(command().stage, Stage::NotKept);
        QCOMPARE(readings(), 1);
    }

    // What was confirmed has shown: it is no excuse for a later command.
    void confirmedCommandIsNoEarlierOne()
    {
        begin({});
        manual(210);
        m_test->pass(16s);
        QCOMPARE(command().stage, Stage::Confirmed);
        readLater();
        turnOnTheWall({{u"setPoint"_s, 18}});
        readLater();
        manual(215);
        turnOnTheWall({{u"setPoint"_s, 21}});
        m_test->pass(16s);
        QCOMPARE(command().stage, Stage::NotKept);
    }
};

QTEST_GUILESS_MAIN(TestCommandEcho)
#include "tst_commandecho.moc"
