#include "support/testcloud.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Grace = CommandDesk::Grace;
using Unit = Temperature::Unit;

namespace {

// The computer is elsewhere for a while.
class Journey
{
public:
    explicit Journey(const QByteArray &zone) : m_home(qgetenv("TZ"))
    {
        qputenv("TZ", zone);
        tzset();
    }
    ~Journey()
    {
        qputenv("TZ", m_home);
        tzset();
    }

private:
    QByteArray m_home;
};

QDateTime utc(int year, int month, int day, int hour, int minute)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), QTimeZone::utc()).toUTC();
}

Temperature degrees(int tenths)
{
    return Temperature::fromTenths(tenths);
}

QJsonObject manual(double setPoint, const QString &until = {})
{
    QJsonObject body{{u"function"_s, u"heating"_s},
                     {u"mode"_s, u"manual"_s},
                     {u"setPoint"_s, QJsonObject{{u"value"_s, setPoint}, {u"unit"_s, u"C"_s}}}};
    if (!until.isEmpty())
        body[u"activationTime"_s] = until;
    return body;
}

QJsonObject automatic(int program)
{
    return {{u"function"_s, u"heating"_s},
            {u"mode"_s, u"automatic"_s},
            {u"programs"_s, QJsonArray{QJsonObject{{u"number"_s, program}}}}};
}

QJsonObject boost(const QString &startAndEnd)
{
    return {{u"function"_s, u"heating"_s}, {u"mode"_s, u"boost"_s}, {u"activationTime"_s, startAndEnd}};
}

} // namespace

// What the cloud receives, to the letter.
class TestCommandBodies : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCloud> m_test;

    CommandDesk &desk() { return m_test->tepore->desk; }
    const Thermostat &thermostat(const QString &id) { return m_test->thermostat(id); }
    void begin(const QDateTime &now = noonInRome)
    {
        m_test = std::make_unique<TestCloud>(simulated::House::demo(), now);
        m_test->start();
    }
    // Lets a gesture end, and takes the one command it made.
    QJsonObject sent()
    {
        m_test->pass(2500ms);
        const QList<SimulatedCloud::LogEntry> calls = m_test->calls(u"command"_s);
        m_test->cloud.clearLog();
        if (calls.size() != 1 || calls.first().status != 200)
            return {{u"calls"_s, calls.size()}};
        return QJsonDocument::fromJson(calls.first().body).object();
    }
    void turnOnTheWall(const QString &id, const QJsonObject &change)
    {
        QCOMPARE(m_test->cloud.turnOnTheWall(id, change), QString());
        readNow(id);
    }
    void readNow(const QString &id)
    {
        m_test->pass(61s);
        m_test->tepore->reader.read(id);
        m_test->settle();
    }

private Q_SLOTS:
    void cleanup() { m_test.reset(); }

    void eachMode()
    {
        begin();
        const QString &room = TestCloud::guestRoom; // manual without an end
        desk().setPoint(room, degrees(213), Grace::None);
        QCOMPARE(sent(), manual(21.3));
        desk().automatic(room, 2);
        QCOMPARE(sent(), automatic(2));
        desk().off(room);
        QCOMPARE(sent(), (QJsonObject{{u"function"_s, u"heating"_s}, {u"mode"_s, u"off"_s}}));
        desk().protection(room);
        QCOMPARE(sent(), (QJsonObject{{u"function"_s, u"heating"_s}, {u"mode"_s, u"protection"_s}}));
        const QDateTime now = m_test->clock.now().toTimeZone(QTimeZone("Europe/Rome"));
        const QTime minute(now.time().hour(), now.time().minute());
        desk().boost(room, 60);
        QCOMPARE(sent(), boost(u"2024-01-16T%1:00/2024-01-16T%2:00"_s.arg(
                             minute.toString(u"HH:mm"_s), minute.addSecs(3600).toString(u"HH:mm"_s))));
    }

    void automaticWithoutAProgram()
    {
        begin();
        desk().automatic(TestCloud::guestRoom); // the one it last reported
        QCOMPARE(sent(), automatic(1));
        turnOnTheWall(TestCloud::guestRoom, {{u"mode"_s, u"manual"_s}, {u"program"_s, 2}});
        desk().automatic(TestCloud::guestRoom);
        QCOMPARE(sent(), automatic(2));
    }

    // In Off it reports number 0, which is no program of the person's: the last one is meant that it followed.
    void automaticAfterThePseudoProgram()
    {
        begin();
        ThermostatStatus status = *thermostat(TestCloud::guestRoom).status;
        const auto reports = [&](Mode mode, int program) {
            status.mode = mode;
            status.program = program;
            m_test->tepore->household.applyStatus(TestCloud::guestRoom, status, m_test->clock.now());
        };
        reports(Mode::Off, 0);
        desk().automatic(TestCloud::guestRoom); // none was seen: the first of the list
        QCOMPARE(sent(), automatic(1));
        reports(Mode::Automatic, 2);
        reports(Mode::Off, 0);
        m_test->pass(1s);
        reports(Mode::Off, 0);
        desk().automatic(TestCloud::guestRoom);
        QCOMPARE(sent(), automatic(2));
    }

    // The program chosen a moment ago, also when no reading has shown it yet.
    void automaticAfterAProgramWasChosen()
    {
        begin();
        desk().automatic(TestCloud::livingRoom, 3);
        QCOMPARE(sent(), automatic(3));
        desk().off(TestCloud::livingRoom);
        sent();
        QCOMPARE(desk().program(TestCloud::livingRoom), 3);
        desk().automatic(TestCloud::livingRoom);
        QCOMPARE(sent(), automatic(3));
        turnOnTheWall(TestCloud::livingRoom, {{u"program"_s, 1}}); // what is read counts again
        QCOMPARE(desk().program(TestCloud::livingRoom), 1);
    }

    void T24_functionIsTheOneReported()
    {
        begin();
        for (const auto &gesture : std::initializer_list<std::function<void()>>{
                 [this] { desk().step(TestCloud::veranda, -1, Unit::Celsius); },
                 [this] { desk().automatic(TestCloud::veranda); },
                 [this] { desk().boost(TestCloud::veranda, 30); },
                 [this] { desk().protection(TestCloud::veranda); },
                 [this] { desk().off(TestCloud::veranda); }}) {
            gesture();
            QCOMPARE(sent()["function"_L1].toString(), u"cooling"_s);
        }
    }

    void fahrenheitIsSentAsCelsius()
    {
        begin();
        desk().manual(TestCloud::bathroom, Temperature::fromFahrenheit(70),
                      {.kind = ManualEnd::Kind::UntilChanged});
        QCOMPARE(sent(), manual(21.1));
        desk().step(TestCloud::bathroom, 1, Unit::Fahrenheit); // 71 °F
        QCOMPARE(sent(), manual(21.7));
        m_test->pass(70s); // the cloud answers in °F
        QCOMPARE(thermostat(TestCloud::bathroom).command->stage, PendingCommand::Stage::Confirmed);
    }

    void endOfAManualSetting()
    {
        begin(); // 12:00 in Rome
        const QString &room = TestCloud::guestRoom;
        desk().manualEnd(room, {.kind = ManualEnd::Kind::At, .at = utc(2024, 1, 16, 16, 30)});
        QCOMPARE(sent(), manual(20.5, u"2024-01-16T17:30:00"_s));
        desk().step(room, 1, Unit::Celsius); // keeps the end that is not read back yet
        QCOMPARE(sent(), manual(21, u"2024-01-16T17:30:00"_s));
        readNow(room);
        desk().step(room, 1, Unit::Celsius); // and the one that is
        QCOMPARE(sent(), manual(21.5, u"2024-01-16T17:30:00"_s));
        desk().manualEnd(room, {.kind = ManualEnd::Kind::UntilChanged});
        QCOMPARE(sent(), manual(21.5));
        desk().manualEnd(room, {.kind = ManualEnd::Kind::At, .at = utc(2024, 1, 17, 6, 0)});
        desk().step(room, 1, Unit::Celsius); // one gesture: both in one command
        QCOMPARE(sent(), manual(22, u"2024-01-17T07:00:00"_s));
    }

    void soManyMinutesFromTheSending()
    {
        begin();
        desk().manual(TestCloud::guestRoom, degrees(230), {.kind = ManualEnd::Kind::For, .minutes = 120},
                      Grace::Step);
        desk().hold(TestCloud::guestRoom);
        m_test->pass(5min);
        desk().step(TestCloud::guestRoom, 1, Unit::Celsius);
        QDateTime end =
            m_test->clock.now().addMSecs(1200).addSecs(2 * 3600).toTimeZone(QTimeZone("Europe/Rome"));
        QCOMPARE(sent(), manual(23.5, end.toString(u"yyyy-MM-ddTHH:mm:ss"_s)));
    }

    void fromAutomaticTwoHours()
    {
        begin();
        desk().setPoint(TestCloud::livingRoom, degrees(210), Grace::None);
        const QDateTime end = m_test->clock.now().addSecs(2 * 3600).toTimeZone(QTimeZone("Europe/Rome"));
        QCOMPARE(sent(), manual(21, end.toString(u"yyyy-MM-ddTHH:mm:ss"_s)));
    }

    void endThatIsOverIsNotSentAgain()
    {
        begin();
        const QString &room = TestCloud::guestRoom;
        turnOnTheWall(
            room, {{u"mode"_s, u"manual"_s}, {u"setPoint"_s, 22}, {u"until"_s, u"2024-01-16T12:30:00"_s}});
        QVERIFY(thermostat(room).status->activationTime);
        m_test->advance(30min); // it has ended, and nobody has read that yet
        desk().step(room, 1, Unit::Celsius);
        const QDateTime end = m_test->clock.now().addSecs(2 * 3600).toTimeZone(QTimeZone("Europe/Rome"));
        const QJsonObject body = sent();
        QCOMPARE(body["setPoint"_L1]["value"_L1].toDouble(), 22.5);
        QCOMPARE(body["activationTime"_L1].toString(), end.toString(u"yyyy-MM-ddTHH:mm:ss"_s));
    }

    void T6_stopBoostGoesBackToManual()
    {
        begin();
        const QString &room = TestCloud::guestRoom;
        turnOnTheWall(
            room, {{u"mode"_s, u"manual"_s}, {u"setPoint"_s, 19.5}, {u"until"_s, u"2024-01-16T18:00:00"_s}});
        desk().boost(room, 30);
        sent();
        readNow(room);
        QCOMPARE(thermostat(room).status->mode, Mode::Boost);
        desk().boost(room, 90); // longer: still back to the manual setting
        sent();
        readNow(room);
        m_test->restart();
        QCOMPARE(thermostat(room).status->mode, Mode::Boost);
        m_test->cloud.clearLog();
        desk().stopBoost(room);
        QCOMPARE(sent(), manual(19.5, u"2024-01-16T18:00:00"_s));
    }

    void T6_stopBoostGoesBackToTheProgram()
    {
        begin();
        turnOnTheWall(TestCloud::livingRoom, {{u"program"_s, 3}});
        desk().boost(TestCloud::livingRoom, 30);
        sent();
        readNow(TestCloud::livingRoom);
        desk().stopBoost(TestCloud::livingRoom);
        QCOMPARE(sent(), automatic(3));
    }

    void stopBoostAfterTheManualSettingWouldHaveEnded()
    {
        begin();
        const QString &room = TestCloud::guestRoom;
        turnOnTheWall(
            room, {{u"mode"_s, u"manual"_s}, {u"setPoint"_s, 19.5}, {u"until"_s, u"2024-01-16T12:20:00"_s}});
        desk().boost(room, 90);
        sent();
        m_test->pass(30min);
        desk().stopBoost(room);
        QCOMPARE(sent()["mode"_L1].toString(), u"automatic"_s);
    }

    // A boost right after a change: what it interrupts has not been read back yet.
    void stopBoostGoesBackToTheWishBeforeIt()
    {
        begin();
        desk().manual(TestCloud::livingRoom, degrees(225), {.kind = ManualEnd::Kind::UntilChanged});
        QCOMPARE(sent(), manual(22.5));
        desk().boost(TestCloud::livingRoom, 30);
        sent();
        readNow(TestCloud::livingRoom);
        desk().stopBoost(TestCloud::livingRoom);
        QCOMPARE(sent(), manual(22.5));
    }

    // What was before last week's boost says nothing about the one that somebody starts today.
    void boostFromElsewhereGoesBackToTheProgram()
    {
        begin();
        const QString &room = TestCloud::guestRoom;
        desk().boost(room, 30);
        sent();
        m_test->pass(2h);
        QCOMPARE(thermostat(room).status->mode, Mode::Automatic);
        turnOnTheWall(room, {{u"mode"_s, u"boost"_s}, {u"until"_s, u"2024-01-16T20:00:00"_s}});
        QCOMPARE(thermostat(room).status->mode, Mode::Boost);
        desk().stopBoost(room);
        QCOMPARE(sent(), automatic(1));
    }

    void stopBoostFromOff()
    {
        begin();
        turnOnTheWall(TestCloud::guestRoom, {{u"mode"_s, u"off"_s}});
        desk().boost(TestCloud::guestRoom, 30);
        sent();
        readNow(TestCloud::guestRoom);
        desk().stopBoost(TestCloud::guestRoom);
        QCOMPARE(sent(), automatic(1)); // a person who stops a boost does not want the cold
    }

    // ux.md T-25.
    void T25_computerInAnotherZone()
    {
        begin();
        QCOMPARE(m_test->tepore->household.homes().first().zone, QTimeZone("Europe/Rome"));
        const Journey journey("America/New_York");
        QCOMPARE(QTimeZone::systemTimeZoneId(), QByteArray("America/New_York"));
        desk().manualEnd(TestCloud::guestRoom, {.kind = ManualEnd::Kind::At, .at = utc(2024, 1, 16, 16, 30)});
        QCOMPARE(sent(), manual(20.5, u"2024-01-16T17:30:00"_s));
        readNow(TestCloud::guestRoom);
        QCOMPARE(thermostat(TestCloud::guestRoom).modeEnds(QTimeZone("Europe/Rome"), m_test->clock.now()),
                 utc(2024, 1, 16, 16, 30));
        m_test->restart(); // the home's zone is remembered
        m_test->cloud.clearLog();
        desk().boost(TestCloud::guestRoom, 30);
        QVERIFY(sent()["activationTime"_L1].toString().startsWith(u"2024-01-16T12:"_s));
    }

    void T25_overTheChangesOfTheSeason_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QDateTime>("end");
        QTest::addColumn<QString>("sent");
        QTest::newRow("to summer") << utc(2024, 3, 30, 23, 30) << utc(2024, 3, 31, 2, 30)
                                   << u"2024-03-31T04:30:00"_s;
        QTest::newRow("to winter") << utc(2024, 10, 26, 22, 30) << utc(2024, 10, 27, 3, 30)
                                   << u"2024-10-27T04:30:00"_s;
        QTest::newRow("the second half past two")
            << utc(2024, 10, 26, 22, 30) << utc(2024, 10, 27, 1, 30) << u"2024-10-27T02:30:00"_s;
    }
    void T25_overTheChangesOfTheSeason()
    {
        QFETCH(const QDateTime, now);
        QFETCH(const QDateTime, end);
        QFETCH(const QString, sent);
        begin(now);
        desk().manual(TestCloud::guestRoom, degrees(190), {.kind = ManualEnd::Kind::At, .at = end});
        QCOMPARE(this->sent(), manual(19, sent));
    }
};

QTEST_GUILESS_MAIN(TestCommandBodies)
#include "tst_commandbodies.moc"
