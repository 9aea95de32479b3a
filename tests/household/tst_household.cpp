#include "app/household/freshness.h"
#include "app/household/household.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

const QDateTime noon = QDateTime(QDate(2024, 1, 16), QTime(11, 0), QTimeZone::utc()).toUTC();

ThermostatStatus reading(int tenths, const QDateTime &stamp = noon)
{
    ThermostatStatus status;
    status.function = Function::Heating;
    status.mode = Mode::Automatic;
    status.program = 1;
    status.temperature = Temperature::fromTenths(tenths);
    status.temperatureTime = stamp;
    return status;
}

const QList<Plant> twoHomes{{.id = u"home"_s, .name = u"Casa"_s}, {.id = u"sea"_s, .name = u"Mare"_s}};
const QList<Module> twoRooms{{.id = u"a"_s, .name = u"Sala"_s}, {.id = u"b"_s, .name = u"Bagno"_s}};

} // namespace

class TestHousehold : public QObject
{
    Q_OBJECT

    std::unique_ptr<Household> m_household;

    const Thermostat &thermostat(const QString &id) { return *m_household->thermostat(id); }

private Q_SLOTS:
    void init()
    {
        m_household = std::make_unique<Household>();
        m_household->applyPlants(twoHomes, noon);
        m_household->applyTopology(u"home"_s, twoRooms);
        m_household->applyTopology(u"sea"_s, {{.id = u"c"_s, .name = u"Veranda"_s}});
    }

    void whatIsThere()
    {
        QCOMPARE(m_household->homes().size(), 2);
        QCOMPARE(m_household->moduleIds(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(m_household->homeOf(u"c"_s)->name, u"Mare"_s);
        QCOMPARE(thermostat(u"c"_s).plantId, u"sea"_s);
        QVERIFY(!m_household->thermostat(u"d"_s));
        QVERIFY(!m_household->homeOf(u"d"_s));
        QCOMPARE(m_household->discoveredAt(), noon);
        QVERIFY(thermostat(u"a"_s).measuredAt().isNull());
    }

    void listingAgainKeepsWhatIsKnown()
    {
        m_household->applyStatus(u"a"_s, reading(195), noon);
        m_household->applyPrograms(u"a"_s, {{.number = 1, .name = u"Settimana"_s}});
        m_household->setCommand(u"a"_s, PendingCommand{.since = noon});
        m_household->applyFailure(u"b"_s, Error{.kind = Kind::NotFound}, noon);
        const Thermostat before = thermostat(u"a"_s);

        QSignalSpy changed(m_household.get(), &Household::homesChanged);
        m_household->applyPlants(twoHomes, noon.addDays(1));
        m_household->applyTopology(u"home"_s, twoRooms);
        QCOMPARE(changed.size(), 0); // nothing to draw anew
        QCOMPARE(thermostat(u"a"_s), before);
        QVERIFY(thermostat(u"b"_s).trouble);
        QCOMPARE(m_household->discoveredAt(), noon.addDays(1));

        m_household->applyTopology(u"home"_s, {twoRooms[1], {.id = u"a"_s, .name = u"Salotto"_s}});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_household->moduleIds(), (QStringList{u"b"_s, u"a"_s, u"c"_s})); // the cloud's order
        QCOMPARE(thermostat(u"a"_s).name, u"Salotto"_s);
        QCOMPARE(thermostat(u"a"_s).status, before.status);
        QCOMPARE(thermostat(u"a"_s).programs, before.programs);
    }

    void whatIsGoneGoes()
    {
        m_household->applyTopology(u"home"_s, {twoRooms[0]});
        QCOMPARE(m_household->moduleIds(), (QStringList{u"a"_s, u"c"_s}));
        m_household->applyPlants({twoHomes[1]}, noon);
        QCOMPARE(m_household->moduleIds(), QStringList{u"c"_s});
        // Answers that were under way to what is gone change nothing.
        m_household->applyTopology(u"home"_s, twoRooms);
        m_household->applyStatus(u"a"_s, reading(195), noon);
        m_household->applyFailure(u"a"_s, Error{.kind = Kind::NotFound}, noon);
        m_household->setCommand(u"a"_s, std::nullopt);
        m_household->applyPrograms(u"a"_s, {});
        QCOMPARE(m_household->moduleIds(), QStringList{u"c"_s});
    }

    void thermostatThatMovesToAnotherHome()
    {
        m_household->applyStatus(u"a"_s, reading(195), noon);
        m_household->applyTopology(u"sea"_s, {{.id = u"a"_s, .name = u"Sala"_s}});
        m_household->applyTopology(u"home"_s, {twoRooms[1]});
        QCOMPARE(m_household->moduleIds(), (QStringList{u"b"_s, u"a"_s}));
        QCOMPARE(m_household->homeOf(u"a"_s)->id, u"sea"_s);
        QCOMPARE(thermostat(u"a"_s).plantId, u"sea"_s);
        QCOMPARE(thermostat(u"a"_s).status, reading(195));
    }

    void measuredAt_data()
    {
        QTest::addColumn<QDateTime>("stamp");
        QTest::addColumn<QDateTime>("deviceTime");
        QTest::addColumn<QDateTime>("expected");
        const QDateTime none;
        QTest::newRow("as measured") << noon.addSecs(-600) << noon << noon.addSecs(-600);
        QTest::newRow("device's clock a little ahead: never from the future")
            << noon.addSecs(300) << none << noon;
        QTest::newRow("far ahead: when it was fetched") << noon.addSecs(301) << none << noon;
        QTest::newRow("a year ahead") << noon.addYears(1) << none << noon;
        QTest::newRow("no time stamp: the device's time") << none << noon.addSecs(-60) << noon.addSecs(-60);
        QTest::newRow("neither") << none << none << noon;
        QTest::newRow("days ago: a sensor that fell silent") << noon.addDays(-3) << noon << noon.addDays(-3);
    }
    void measuredAt()
    {
        QFETCH(const QDateTime, stamp);
        QFETCH(const QDateTime, deviceTime);
        QFETCH(const QDateTime, expected);
        ThermostatStatus status = reading(195, stamp);
        status.time = deviceTime;
        m_household->applyStatus(u"a"_s, status, noon);
        QCOMPARE(thermostat(u"a"_s).readAt, noon);
        QCOMPARE(thermostat(u"a"_s).measuredAt(), expected);
    }

    // The cloud's times are told by the cloud's clock; this computer's may be wrong.
    void otherClocks_data()
    {
        QTest::addColumn<int>("ahead"); // this computer's clock, in seconds
        QTest::addColumn<int>("age");
        QTest::newRow("the same") << 0 << 600;
        QTest::newRow("half a minute: as it is told") << 30 << 630;
        QTest::newRow("an hour ahead") << 3600 << 600;
        QTest::newRow("an hour behind") << -3600 << 600;
        QTest::newRow("a year behind") << -365 * 86400 << 600;
    }
    void otherClocks()
    {
        QFETCH(const int, ahead);
        QFETCH(const int, age);
        const QDateTime here = noon.addSecs(ahead);
        ThermostatStatus status = reading(195, noon.addSecs(-600));
        status.toldAt = noon;
        m_household->applyStatus(u"a"_s, status, here);
        QCOMPARE(thermostat(u"a"_s).measuredAt().secsTo(here), age);
    }

    void clockIsSet()
    {
        m_household->applyStatus(u"a"_s, reading(195, noon.addSecs(-600)), noon);
        m_household->applyFailure(u"b"_s, Error{.kind = Kind::NotFound}, noon);
        m_household->setTrouble(Error{.kind = Kind::Offline}, noon);
        QSignalSpy changed(m_household.get(), &Household::thermostatChanged);
        m_household->shift(std::chrono::hours(-2), noon);
        const QDateTime now = noon.addSecs(-7200);
        QCOMPARE(thermostat(u"a"_s).measuredAt(), now.addSecs(-600));
        QCOMPARE(thermostat(u"a"_s).readAt, now);
        QVERIFY(!thermostat(u"c"_s).readAt.isValid());
        QCOMPARE(thermostat(u"b"_s).troubleSince, now);
        QCOMPARE(m_household->troubleSince(), now);
        QCOMPARE(m_household->discoveredAt(), now);
        QCOMPARE(changed.size(), 3);
    }

    // What a right clock remembered does not move with a wrong one that is set right.
    void laterThanTheClock()
    {
        m_household->applyStatus(u"a"_s, reading(195, noon.addSecs(-600)), noon);
        m_household->applyStatus(u"b"_s, reading(195, noon.addDays(-2)), noon.addDays(-2));
        m_household->shift(std::chrono::days(1), noon.addDays(-1));
        QCOMPARE(thermostat(u"a"_s).readAt, noon);
        QCOMPARE(thermostat(u"a"_s).measuredAt(), noon.addSecs(-600));
        QCOMPARE(thermostat(u"b"_s).readAt, noon.addDays(-1));
        QCOMPARE(thermostat(u"b"_s).measuredAt(), noon.addDays(-1));
        QCOMPARE(m_household->discoveredAt(), noon);
    }

    // An answer whose time no thermostat bears out does not make its reading older or younger.
    void absurdTimeOfTheAnswer_data()
    {
        QTest::addColumn<QDateTime>("toldAt");
        QTest::addColumn<qint64>("age");
        QTest::newRow("hours ahead, and just measured") << noon.addSecs(7200) << qint64(120);
        QTest::newRow("hours behind, and just measured") << noon.addSecs(-7200) << qint64(120);
        QTest::newRow("half a century ago") << noon.addYears(-50) << qint64(3 * 86'400);
        QTest::newRow("years ahead") << noon.addYears(5) << qint64(3 * 86'400);
    }
    void absurdTimeOfTheAnswer()
    {
        QFETCH(const QDateTime, toldAt);
        QFETCH(const qint64, age);
        ThermostatStatus status = reading(195, noon.addSecs(-age));
        status.toldAt = toldAt;
        m_household->applyStatus(u"a"_s, status, noon);
        QCOMPARE(thermostat(u"a"_s).measuredAt().secsTo(noon), age);
    }

    // The vendor's own sample tells an offset that is an hour wrong (smarther-api.md §3.3): what was measured since the
    // last reading is no older than that, whatever it says.
    void wrongOffset()
    {
        const auto age = [this](int measuredSecondsAgo, int readAfter, int wrongBy = 3600) {
            const QDateTime now = thermostat(u"a"_s).readAt.isValid() ? thermostat(u"a"_s).readAt.addSecs(readAfter) : noon;
            m_household->applyStatus(u"a"_s, reading(195, now.addSecs(-measuredSecondsAgo - wrongBy)), now);
            return thermostat(u"a"_s).measuredAt().secsTo(now);
        };
        QCOMPARE(age(10, 0), 3610); // it may be so
        QCOMPARE(age(310, 300), 3910); // the same measurement once more
        QCOMPARE(age(20, 300), 20); // a new one: it cannot be so
        QCOMPARE(age(620, 600), 620); // it fell silent
        QCOMPARE(age(7820, 7200), 7820);
        QCOMPARE(age(5, 300), 5);
        QCOMPARE(age(5, 300, 0), 5); // the offset is right again
        QCOMPARE(age(5, 300, 0), 5);
        QCOMPARE(age(3605, 3600, 0), 3605); // old now, and it says so
    }
    void wrongOffsetIsNoExcuse_data()
    {
        QTest::addColumn<int>("readAfter");
        QTest::addColumn<int>("says");
        QTest::newRow("no whole hour") << 300 << 2700;
        QTest::newRow("may have been measured then") << 6000 << 3610;
        QTest::newRow("a day: a clock that was never set") << 300 << 86'400 + 10;
    }
    void wrongOffsetIsNoExcuse()
    {
        QFETCH(const int, readAfter);
        QFETCH(const int, says);
        m_household->applyStatus(u"a"_s, reading(195, noon.addSecs(-says)), noon);
        const QDateTime now = noon.addSecs(readAfter);
        m_household->applyStatus(u"a"_s, reading(195, now.addSecs(-says)), now);
        QCOMPARE(thermostat(u"a"_s).measuredAt().secsTo(now), says);
    }

    void troubleOfOne()
    {
        QSignalSpy changed(m_household.get(), &Household::thermostatChanged);
        m_household->applyStatus(u"a"_s, reading(195), noon);
        m_household->applyFailure(u"a"_s, Error{.kind = Kind::NotFound}, noon.addSecs(60));
        m_household->applyFailure(u"a"_s, Error{.kind = Kind::ThermostatTimeout}, noon.addSecs(120));
        QCOMPARE(thermostat(u"a"_s).trouble->kind, Kind::ThermostatTimeout);
        QCOMPARE(thermostat(u"a"_s).troubleSince, noon.addSecs(60)); // since when nothing was heard
        QCOMPARE(thermostat(u"a"_s).status, reading(195));
        QVERIFY(!thermostat(u"b"_s).trouble);
        QVERIFY(!m_household->trouble());
        m_household->applyStatus(u"a"_s, reading(196), noon.addSecs(180));
        QVERIFY(!thermostat(u"a"_s).trouble);
        QVERIFY(!thermostat(u"a"_s).troubleSince.isValid());
        QCOMPARE(changed.size(), 4);
    }

    void troubleOfAll()
    {
        QSignalSpy changed(m_household.get(), &Household::troubleChanged);
        m_household->setTrouble(Error{.kind = Kind::ServerFault, .status = 503}, noon);
        m_household->setTrouble(Error{.kind = Kind::ServerFault, .status = 503}, noon.addSecs(60));
        QCOMPARE(changed.size(), 1);
        m_household->setTrouble(Error{.kind = Kind::ServerFault, .status = 500}, noon.addSecs(120));
        QCOMPARE(m_household->troubleSince(), noon); // the same trouble
        m_household->setTrouble(Error{.kind = Kind::Offline}, noon.addSecs(180));
        QCOMPARE(m_household->troubleSince(), noon.addSecs(180));
        m_household->setTrouble(std::nullopt, noon.addSecs(240));
        QVERIFY(!m_household->trouble());
        QVERIFY(!m_household->troubleSince().isValid());
        QCOMPARE(changed.size(), 4);
    }

    void forgetsAll()
    {
        m_household->setTrouble(Error{.kind = Kind::Offline}, noon);
        m_household->clear();
        QVERIFY(m_household->homes().isEmpty());
        QVERIFY(!m_household->discoveredAt().isValid());
        QVERIFY(!m_household->trouble());
        QVERIFY(!m_household->troubleSince().isValid());
    }

    void wishThatIsTheTarget_data()
    {
        using Stage = PendingCommand::Stage;
        QTest::addColumn<int>("stage");
        QTest::addColumn<int>("status"); // of the error; -1 for none
        QTest::addColumn<bool>("isTarget");
        const auto row = [](const char *name, Stage stage, int status, bool isTarget) {
            QTest::newRow(name) << static_cast<int>(stage) << status << isTarget;
        };
        row("armed", Stage::Armed, -1, true);
        row("sending", Stage::Sending, -1, true);
        row("accepted", Stage::Accepted, -1, true);
        row("confirmed", Stage::Confirmed, -1, true);
        row("no reading came", Stage::Unconfirmed, -1, true);
        row("no answer came", Stage::Unconfirmed, 0, true);
        row("the cloud reported a failure", Stage::Unconfirmed, 500, false);
        row("not kept", Stage::NotKept, -1, false);
        row("refused", Stage::Refused, 430, false);
    }
    void wishThatIsTheTarget()
    {
        QFETCH(const int, stage);
        QFETCH(const int, status);
        QFETCH(const bool, isTarget);
        PendingCommand command{.stage = static_cast<PendingCommand::Stage>(stage)};
        if (status >= 0)
            command.error = Error{.kind = Kind::Timeout, .status = status};
        QCOMPARE(command.isTarget(), isTarget);
    }

    void ages_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("intervalMinutes");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, int minutes, int interval, Freshness expected) {
            QTest::newRow(name) << minutes << interval << static_cast<int>(expected);
        };
        row("just now", 0, 4, Freshness::Fresh);
        row("ahead", -3, 4, Freshness::Fresh);
        row("5 min", 5, 1, Freshness::Fresh);
        row("6 min, read every minute", 6, 1, Freshness::Ageing);
        row("6 min, read every 4", 6, 4, Freshness::Fresh);
        row("7 min, read every 4", 7, 4, Freshness::Ageing);
        row("30 min", 30, 4, Freshness::Ageing);
        row("31 min", 31, 4, Freshness::Old);
        row("20 thermostats: 108 min", 108, 72, Freshness::Fresh);
        row("20 thermostats: 109 min", 109, 72, Freshness::Ageing);
        row("20 thermostats: 216 min", 216, 72, Freshness::Ageing);
        row("20 thermostats: 217 min", 217, 72, Freshness::Old);
        row("12 h", 720, 4, Freshness::Old);
        row("over 12 h", 721, 4, Freshness::VeryOld);
    }
    void ages()
    {
        QFETCH(const int, minutes);
        QFETCH(const int, intervalMinutes);
        QFETCH(const int, expected);
        QCOMPARE(static_cast<int>(freshness(noon, noon.addSecs(60 * minutes), 60 * intervalMinutes)),
                 expected);
        QCOMPARE(freshness(QDateTime(), noon, 60 * intervalMinutes), Freshness::Never);
    }
};

QTEST_GUILESS_MAIN(TestHousehold)
#include "tst_household.moc"
