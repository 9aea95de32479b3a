#include "support/testcloud.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulated::Fault;
using Event = HistoryEvent;
using Grace = CommandDesk::Grace;

namespace {

const QString &room = TestCloud::guestRoom; // manual, 20.5 °C

// An event as a person would be told of it.
QString sentence(const Event &event)
{
    static const QStringList modes{u"unknown"_s, u"automatic"_s, u"manual"_s, u"boost"_s, u"off"_s, u"protection"_s};
    static const QStringList origins{u"here"_s, u"outside"_s, u"program"_s, u"cloud"_s};
    static const QStringList outcomes{u"under way"_s, u"confirmed"_s, u"unconfirmed"_s, u"not kept"_s, u"refused"_s,
                                      u"replaced"_s};
    QStringList words{origins[int(event.by)]};
    if (event.kind == Event::Kind::Outage)
        return words.join(u' ') + (event.until.isValid() ? u" %1 s"_s.arg(event.at.secsTo(event.until)) : u" lasts"_s);
    words << modes[int(event.mode)];
    if (event.setPoint)
        words << QString::number(*event.setPoint);
    if (event.kind == Event::Kind::Command)
        words << outcomes[int(event.outcome)];
    return words.join(u' ');
}

} // namespace

class TestHistoryRecorder : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCloud> m_test;

    CommandDesk &desk() { return m_test->tepore->desk; }
    History &history() { return m_test->tepore->history; }
    Household &household() { return m_test->tepore->household; }
    QDateTime now() const { return m_test->clock.now(); }

    void begin(int echoDelaySeconds = 0)
    {
        m_test = std::make_unique<TestCloud>();
        m_test->cloud.options().echoDelaySeconds = echoDelaySeconds;
        m_test->start();
        m_test->pass(30s);
        m_test->cloud.clearLog();
    }
    void wish(int tenths)
    {
        desk().setPoint(room, Temperature::fromTenths(tenths), Grace::None);
        m_test->settle();
    }
    void read()
    {
        m_test->pass(61s);
        m_test->tepore->reader.read(room);
        m_test->settle();
    }
    void turnOnTheWall(const QJsonObject &change, const QString &id = room)
    {
        QCOMPARE(m_test->cloud.turnOnTheWall(id, change), QString());
    }
    QList<HistoryReading> readings(const QString &id = room)
    {
        return history().readings(id, now().addDays(-10), now().addDays(10), 0, 10'000).result();
    }
    // Oldest first.
    QList<Event> events(const QString &id = room)
    {
        QList<Event> found = history().events({id}, now().addDays(-10), now().addDays(10), 1000).result();
        std::reverse(found.begin(), found.end());
        return found;
    }
    QStringList told(const QString &id = room)
    {
        QStringList sentences;
        for (const Event &event : events(id))
            sentences << sentence(event);
        return sentences;
    }
    ThermostatStatus status(double temperature, const QDateTime &measured) const
    {
        ThermostatStatus status = *m_test->thermostat(room).status;
        status.temperature = Temperature::fromCelsius(temperature);
        status.temperatureTime = measured;
        return status;
    }

private Q_SLOTS:
    void cleanup() { m_test.reset(); }

    void everyReadingIsKept()
    {
        begin();
        m_test->showAll();
        const qsizetype before = readings().size();
        QVERIFY(before > 0);
        turnOnTheWall({{u"temperature"_s, 18.4}, {u"humidity"_s, 61.5}});
        m_test->pass(2h);
        const QList<HistoryReading> kept = readings();
        QCOMPARE(kept.size() - before, m_test->calls(u"status"_s, room).size());
        QVERIFY(kept.size() - before > 20);
        for (qsizetype i = before; i < kept.size(); ++i) {
            QCOMPARE(kept[i].at.toSecsSinceEpoch(), m_test->calls(u"status"_s, room)[i - before].time.toSecsSinceEpoch());
            QVERIFY(joined(kept[i - 1], kept[i]));
        }
        const Thermostat &thermostat = m_test->thermostat(room);
        QCOMPARE(kept.last().temperature, thermostat.status->temperature->celsius());
        QCOMPARE(kept.last().humidity, thermostat.status->humidity);
        QCOMPARE(kept.last().setPoint, std::optional(20.5));
        QCOMPARE(kept.last().mode, Mode::Manual);
        QCOMPARE(kept.last().function, thermostat.status->function);
        QCOMPARE(kept.last().load, thermostat.status->loadState);
    }

    // Read seldom while nobody looks, often when somebody comes: both are as planned, and no gap.
    void whatIsPlannedIsNoGap()
    {
        begin();
        m_test->pass(3h);
        m_test->showAll();
        m_test->pass(20min);
        m_test->tepore->reader.setVisible({});
        m_test->pass(3h);
        const QList<HistoryReading> kept = readings();
        for (qsizetype i = 1; i < kept.size(); ++i)
            QVERIFY2(joined(kept[i - 1], kept[i]), qPrintable(u"%1 s after %2"_s.arg(kept[i - 1].at.secsTo(kept[i].at)).arg(i)));
    }

    void theProgramWasNotRunning()
    {
        begin();
        const qsizetype before = readings().size();
        m_test->tepore.reset();
        m_test->advance(5h);
        m_test->open();
        m_test->tepore->start();
        m_test->settleAll();
        const QList<HistoryReading> kept = readings();
        QCOMPARE(kept.size(), before + 1);
        QVERIFY(!joined(kept[before - 1], kept[before]));
    }

    void anOldMeasurementIsNoNewReading()
    {
        begin();
        const QDateTime measured = now().addSecs(60);
        m_test->advance(60s);
        household().applyStatus(room, status(18.1, measured), now());
        const qsizetype before = readings().size();
        // The cloud repeats it while the thermostat is silent: for half an hour it is believed.
        m_test->advance(20min);
        household().applyStatus(room, status(18.1, measured), now());
        QCOMPARE(readings().size(), before + 1);
        QCOMPARE(readings().last().at.toSecsSinceEpoch(), now().toSecsSinceEpoch());
        m_test->advance(24h);
        household().applyStatus(room, status(18.1, measured), now());
        QCOMPARE(readings().size(), before + 1);
        // What is old and new counts for when it was measured.
        const QDateTime later = now().addSecs(-20 * 3600);
        household().applyStatus(room, status(17.5, later), now());
        QCOMPARE(readings().size(), before + 2);
        QCOMPARE(readings().last().at.toSecsSinceEpoch(), later.toSecsSinceEpoch());
        QCOMPARE(readings().last().temperature, std::optional(17.5));
    }

    void aCommandAndItsEnd()
    {
        begin();
        wish(215);
        QCOMPARE(told(), QStringList{u"here manual 21.5 under way"_s});
        const QDateTime sent = events().first().at;
        m_test->pass(16s);
        QCOMPARE(told(), QStringList{u"here manual 21.5 confirmed"_s});
        QCOMPARE(events().first().at, sent);
        m_test->pass(1h);
        QCOMPARE(told(), QStringList{u"here manual 21.5 confirmed"_s});
    }

    void aGestureTakenBackIsNone()
    {
        begin();
        desk().setPoint(room, Temperature::fromTenths(215), Grace::Step);
        desk().cancel(room);
        m_test->pass(1min);
        QCOMPARE(told(), QStringList());
    }

    void oneCommandAfterTheOther()
    {
        begin();
        wish(215);
        m_test->pass(5s);
        wish(220); // before the first was read back
        m_test->pass(16s);
        QCOMPARE(told(), (QStringList{u"here manual 21.5 replaced"_s, u"here manual 22 confirmed"_s}));
        desk().off(room);
        m_test->pass(30s);
        desk().automatic(room);
        m_test->pass(30s);
        QCOMPARE(told().mid(2), (QStringList{u"here off confirmed"_s, u"here automatic confirmed"_s}));
    }

    void refused()
    {
        begin();
        m_test->cloud.addFault({.kind = u"command"_s, .status = 430, .body = "{}"});
        wish(215);
        m_test->pass(1h);
        QCOMPARE(told(), QStringList{u"here manual 21.5 refused"_s});
        QCOMPARE(events().first().error, std::optional(Error::Kind::ValuesRefused));
        desk().dismiss(room);
        m_test->pass(1min);
        QCOMPARE(told().size(), 1);
    }

    void askedOnceMoreIsOneCommand()
    {
        begin();
        m_test->cloud.addFault({.kind = u"command"_s, .status = 486, .body = "{}"});
        wish(215);
        QCOMPARE(told(), QStringList{u"here manual 21.5 under way"_s});
        m_test->pass(1min);
        QCOMPARE(told(), QStringList{u"here manual 21.5 confirmed"_s});
        QVERIFY(!events().first().error);
    }

    void notKept()
    {
        begin();
        wish(215);
        turnOnTheWall({{u"setPoint"_s, 18}});
        m_test->pass(16s);
        QCOMPARE(told(), QStringList{u"here manual 21.5 not kept"_s});
    }

    void T13_changedOutside()
    {
        begin();
        read();
        const QDateTime before = m_test->thermostat(room).readAt;
        turnOnTheWall({{u"setPoint"_s, 18}});
        read();
        QCOMPARE(told(), QStringList{u"outside manual 18"_s});
        QCOMPARE(events().first().after, before);
        QCOMPARE(events().first().at, m_test->thermostat(room).readAt);
        turnOnTheWall({{u"mode"_s, u"off"_s}});
        read();
        QCOMPARE(told().mid(1), QStringList{u"outside off"_s});
    }

    void whatTheProgramDoes()
    {
        begin();
        desk().manual(room, Temperature::fromTenths(215), {.kind = ManualEnd::Kind::For, .minutes = 30});
        m_test->pass(24h);
        const QStringList ofTheRoom = told();
        QCOMPARE(ofTheRoom.first(), u"here manual 21.5 confirmed"_s);
        QVERIFY2(ofTheRoom[1].startsWith(u"program automatic"_s), qPrintable(ofTheRoom.join(u", "_s)));
        const QStringList steps = told(TestCloud::livingRoom);
        QVERIFY2(steps.size() >= 2, qPrintable(steps.join(u", "_s)));
        for (const QString &step : steps)
            QVERIFY2(step.startsWith(u"program automatic"_s), qPrintable(step));
    }

    void anOutageOfAll()
    {
        begin();
        m_test->cloud.addFault({.path = u"/smarther/"_s, .times = 0, .status = 503});
        m_test->pass(61s);
        m_test->tepore->reader.readAll();
        m_test->pass(30min);
        QCOMPARE(events({}).last().error, std::optional(Error::Kind::ServerFault));
        QVERIFY(told({}).contains(u"cloud lasts"_s));
        const QDateTime since = household().troubleSince();
        m_test->cloud.clearFaults();
        m_test->pass(30min);
        QVERIFY(!household().trouble());
        QCOMPARE(events({}).last().at, since);
        QVERIFY(events({}).last().until > since.addSecs(30 * 60) && events({}).last().until < now());
        QVERIFY(!told({}).contains(u"cloud lasts"_s));
    }

    void anOutageOfOne()
    {
        begin();
        m_test->cloud.addFault({.kind = u"status"_s, .path = room, .times = 0, .status = 404, .body = "{}"});
        m_test->pass(2h);
        QCOMPARE(told(), QStringList{u"cloud lasts"_s});
        QCOMPARE(events().first().moduleId, room);
        QCOMPARE(events().first().at, m_test->thermostat(room).troubleSince);
        m_test->cloud.clearFaults();
        m_test->pass(2h);
        QCOMPARE(told().size(), 1);
        QVERIFY(events().first().until.isValid());
    }

    void aFailureThatIsOverAtOnceIsNoOutage()
    {
        begin();
        m_test->cloud.addFault({.kind = u"status"_s, .path = room, .status = 408, .body = "{}"});
        m_test->pass(2h);
        QVERIFY(m_test->calls(u"status"_s, room).size() > 1);
        QCOMPARE(told(), QStringList());
    }

    // Ended, or killed, before the command was read back: the next start finds it, and nobody else did it.
    void endedBeforeTheReadBack()
    {
        begin();
        wish(215);
        QCOMPARE(told(), QStringList{u"here manual 21.5 under way"_s});
        m_test->restart();
        m_test->pass(1min);
        QCOMPARE(told(), QStringList{u"here manual 21.5 confirmed"_s});
    }

    // The cloud shows it late, and somebody reads before.
    void endedBeforeALateEcho()
    {
        begin(40);
        wish(215);
        m_test->pass(5s);
        m_test->restart();
        m_test->tepore->reader.read(room);
        m_test->settle();
        QCOMPARE(m_test->thermostat(room).status->setPoint, std::optional(Temperature::fromTenths(205)));
        m_test->pass(80s);
        m_test->tepore->reader.read(room);
        m_test->settle();
        QCOMPARE(m_test->thermostat(room).status->setPoint, std::optional(Temperature::fromTenths(215)));
        QCOMPARE(told(), QStringList{u"here manual 21.5 confirmed"_s});
    }

    void endedBeforeAnotherHand()
    {
        begin();
        wish(215);
        turnOnTheWall({{u"setPoint"_s, 17}});
        m_test->restart();
        m_test->pass(1min);
        QCOMPARE(told(), (QStringList{u"here manual 21.5 under way"_s, u"outside manual 17"_s}));
    }

    void movesWithTheClock()
    {
        begin();
        read();
        turnOnTheWall({{u"setPoint"_s, 18}});
        read();
        m_test->pass(1s);
        wish(215);
        const QDateTime last = readings().last().at;
        const Event change = events().first();
        const Event command = events().last();
        m_test->clock.turn(-25h);
        QCOMPARE(readings().last().at, last.addSecs(-25 * 3600));
        m_test->pass(1min); // read back by the new clock
        QCOMPARE(told(), (QStringList{u"outside manual 18"_s, u"here manual 21.5 confirmed"_s}));
        QCOMPARE(events().first().at, change.at.addSecs(-25 * 3600));
        QCOMPARE(events().last().at, command.at.addSecs(-25 * 3600));
        m_test->clock.turn(25h);
        QCOMPARE(events().first().at, change.at);
    }

    void anotherStartsReadingsDoNotMove()
    {
        begin();
        const QDateTime last = readings().last().at;
        m_test->advance(1h);
        m_test->restart();
        read();
        const QDateTime ours = readings().last().at;
        QVERIFY(ours > last);
        m_test->clock.turn(3h);
        QVERIFY(std::ranges::any_of(readings(), [&](const auto &each) { return each.at == last; }));
        QCOMPARE(readings().last().at, ours.addSecs(3 * 3600));
    }

    // Told by the activity, which asks for it; a thermostat's history is not about the account.
    void aSignInIsWrittenDownOnce()
    {
        begin();
        const auto signIns = [this] {
            return history().eventsBefore({.kinds = {Event::Kind::SignIn}}, now().addDays(1), 10).result();
        };
        QCOMPARE(signIns().size(), 1);
        QCOMPARE(told(), QStringList());
        m_test->pass(2h);
        m_test->restart();
        m_test->pass(2h);
        QCOMPARE(signIns().size(), 1);
        m_test->link();
        QCOMPARE(signIns().size(), 2);
    }

    // What an earlier start wrote stays where it is: its command is settled there, not written once more.
    void whatIsLeftOverStaysWhereItIs_data()
    {
        QTest::addColumn<int>("hours");
        QTest::newRow("forward") << 3;
        QTest::newRow("back") << -3;
    }
    void whatIsLeftOverStaysWhereItIs()
    {
        QFETCH(int, hours);
        begin(40);
        wish(215);
        const QDateTime sent = events().last().at;
        m_test->pass(5s);
        m_test->restart();
        QCOMPARE(told(), QStringList{u"here manual 21.5 under way"_s});
        m_test->clock.turn(std::chrono::hours(hours));
        m_test->pass(30s); // not echoed yet, and a minute has not passed
        m_test->tepore->reader.read(room);
        m_test->pass(3min);
        m_test->tepore->reader.read(room);
        m_test->settle();
        QCOMPARE(m_test->thermostat(room).status->setPoint, std::optional(Temperature::fromTenths(215)));
        QCOMPARE(told(), QStringList{u"here manual 21.5 confirmed"_s});
        QCOMPARE(events().last().at, sent);
    }

    void nothingIsOpenedBeforeSomethingIsRead()
    {
        m_test = std::make_unique<TestCloud>();
        m_test->tepore->start(); // not linked
        m_test->settle();
        QVERIFY(!QFile::exists(history().file()));
    }
};

QTEST_GUILESS_MAIN(TestHistoryRecorder)
#include "tst_historyrecorder.moc"
