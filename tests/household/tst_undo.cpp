#include "support/testcloud.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Grace = CommandDesk::Grace;
using Stage = PendingCommand::Stage;
using State = UndoOffer::State;

namespace {

const QString &room = TestCloud::guestRoom;        // manual, 20.5 °C, no end
const QString &living = TestCloud::livingRoom; // automatic

Temperature degrees(int tenths)
{
    return Temperature::fromTenths(tenths);
}

} // namespace

// ux.md §3.6: going back to the whole of what was there.
class TestUndo : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCloud> m_test;

    CommandDesk &desk() { return m_test->tepore->desk; }
    std::optional<UndoOffer> offer(const QString &id = {}) { return desk().undoOffer(id); }
    qsizetype posts() { return m_test->calls(u"command"_s).size(); }
    QJsonObject lastBody() { return QJsonDocument::fromJson(m_test->calls(u"command"_s).last().body).object(); }
    simulated::Controls controls(const QString &id = room) { return m_test->cloud.room(id).controls(); }
    void set(int tenths, const QString &id = room)
    {
        desk().setPoint(id, degrees(tenths), Grace::None);
        m_test->settle();
    }
    void undo(const QString &id = {})
    {
        const std::optional<UndoOffer> found = offer(id);
        QVERIFY(found && found->state == State::Ready);
        for (const UndoOffer::Item &item : found->items)
            desk().takeBack(found->gesture, item.moduleId);
        m_test->settle();
    }
    std::optional<UndoOffer> redoOffer() { return desk().redoOffer(); }
    void redo()
    {
        const std::optional<UndoOffer> found = redoOffer();
        QVERIFY(found);
        for (const UndoOffer::Item &item : found->items)
            desk().doAgain(found->gesture, item.moduleId);
        m_test->settle();
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

    void nothingYet() { QVERIFY(!offer()); }

    void armedIsTakenBackForNothing()
    {
        set(210, living);
        desk().step(room, 1, Temperature::Unit::Celsius);
        QCOMPARE(offer()->state, State::TakeBack); // before what was sent
        QCOMPARE(offer()->items.first().moduleId, room);
        QCOMPARE(offer(living)->state, State::Ready);
        desk().cancel(room);
        QCOMPARE(offer()->state, State::Ready);
        m_test->pass(5s);
        QCOMPARE(posts(), 1);
    }

    void eachModeGoesBack_data()
    {
        QTest::addColumn<QString>("before"); // as turned on the wall
        for (const char *mode : {"automatic", "manual", "off", "protection"})
            QTest::newRow(mode) << QString::fromLatin1(mode);
    }
    void eachModeGoesBack()
    {
        QFETCH(const QString, before);
        QCOMPARE(m_test->cloud.turnOnTheWall(room, {{u"mode"_s, before}}), QString());
        m_test->pass(61s);
        m_test->tepore->reader.read(room);
        m_test->settle();
        const simulated::Controls was = controls();
        set(230);
        m_test->pass(20s);
        undo();
        QCOMPARE(posts(), 2);
        QCOMPARE(controls().mode, was.mode);
        QCOMPARE(controls().program, was.program);
        QCOMPARE(controls().end, was.end);
        if (was.mode == simulated::Mode::Manual)
            QCOMPARE(controls().setPoint, was.setPoint);
        QVERIFY(!offer()); // an undo is not undone
    }

    // Somebody sets the home's zone right: what was until 12:45 there goes back to 12:45, which is all the thermostat knows.
    void endStaysWhenTheHomesZoneChanges_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"undo", "redo", "stop boost", "undo what is not confirmed"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }
    void endStaysWhenTheHomesZoneChanges()
    {
        QFETCH(QString, way);
        desk().manual(room, degrees(220), {.kind = ManualEnd::Kind::For, .minutes = 45});
        m_test->pass(way.endsWith("confirmed"_L1) ? 2s : 20s);
        const simulated::Controls was = controls();
        QVERIFY(was.end.isValid());
        if (way.startsWith("undo"_L1))
            desk().off(room);
        else if (way == "redo"_L1)
            undo();
        else
            desk().boost(room, 30);
        m_test->pass(20s);
        QVERIFY(controls().end != was.end);
        Choices choices = m_test->tepore->household.choices();
        choices.zones[TestCloud::home] = QTimeZone("Europe/London");
        m_test->tepore->household.setChoices(choices);
        m_test->pass(1s);
        if (way.startsWith("undo"_L1))
            undo();
        else if (way == "redo"_L1)
            redo();
        else
            desk().stopBoost(room);
        m_test->settle();
        QCOMPARE(controls().mode, simulated::Mode::Manual);
        QCOMPARE(controls().setPoint, was.setPoint);
        QCOMPARE(controls().end, was.end);
        QVERIFY2(lastBody()["activationTime"_L1].toString().startsWith(u"2024-01-16T12:45"_s),
                 qPrintable(lastBody()["activationTime"_L1].toString()));
    }

    void endIsRestored()
    {
        desk().manual(room, degrees(220), {.kind = ManualEnd::Kind::For, .minutes = 45});
        m_test->pass(20s);
        const simulated::Controls was = controls();
        desk().off(room);
        m_test->pass(20s);
        undo();
        QCOMPARE(controls().mode, simulated::Mode::Manual);
        QCOMPARE(controls().setPoint, 22.0);
        QCOMPARE(controls().end, was.end);
    }

    void endThatHasPassedIsAutomatic()
    {
        desk().manual(room, degrees(220), {.kind = ManualEnd::Kind::For, .minutes = 5});
        m_test->pass(20s);
        desk().off(room);
        m_test->pass(6min);
        QCOMPARE(offer()->items.first().back.mode, Mode::Automatic); // known before it is pressed
        undo();
        QCOMPARE(controls().mode, simulated::Mode::Automatic);
    }

    // The vendor's table knows boosts of 30, 60 and 90 minutes that begin now (smarther-api.md §2.4).
    void boostGoesOn_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("after");
        QTest::addColumn<int>("anew");
        QTest::newRow("25 of 30 left") << 30 << 5 << 30;
        QTest::newRow("55 of 90 left") << 90 << 35 << 60;
        QTest::newRow("85 of 90 left") << 90 << 5 << 90;
    }
    void boostGoesOn()
    {
        QFETCH(const int, minutes);
        QFETCH(const int, after);
        QFETCH(const int, anew);
        desk().boost(room, minutes);
        m_test->pass(std::chrono::minutes(after));
        desk().stopBoost(room);
        m_test->pass(70s);
        QCOMPARE(controls().mode, simulated::Mode::Manual);
        const Command told = offer()->items.first().back;
        undo();
        const QStringList span = lastBody()["activationTime"_L1].toString().split(u'/');
        QCOMPARE(span.size(), 2);
        const QDateTime start = QDateTime::fromString(span[0], Qt::ISODate);
        const QDateTime now = m_test->clock.now().toTimeZone(QTimeZone("Europe/Rome"));
        QVERIFY2(qAbs(start.secsTo(QDateTime(now.date(), now.time()))) < 60, qPrintable(span[0]));
        QCOMPARE(start.secsTo(QDateTime::fromString(span[1], Qt::ISODate)), 60 * anew);
        QCOMPARE(controls().mode, simulated::Mode::Boost);
        QCOMPARE(controls().end, told.end); // as the label said
    }

    void redone()
    {
        QVERIFY(!redoOffer());
        set(220);
        m_test->pass(20s);
        QVERIFY(!redoOffer());
        undo();
        m_test->pass(20s);
        QCOMPARE(redoOffer()->state, State::Again);
        QCOMPARE(redoOffer()->items.first().back.setPoint, degrees(220));
        redo();
        QCOMPARE(controls().setPoint, 22.0);
        QCOMPARE(posts(), 3);
        QVERIFY(!redoOffer());
        m_test->pass(20s);
        undo(); // and back once more
        QCOMPARE(controls().setPoint, 20.5);
        QCOMPARE(posts(), 4);
    }

    void redoneInTheOrderOfUndoing()
    {
        for (const int tenths : {210, 220}) {
            set(tenths);
            m_test->pass(16s);
        }
        for (int i = 0; i < 2; ++i) {
            undo();
            m_test->pass(16s);
        }
        QCOMPARE(controls().setPoint, 20.5);
        for (const double again : {21.0, 22.0}) {
            redo();
            QCOMPARE(controls().setPoint, again);
            m_test->pass(16s);
        }
        QVERIFY(!redoOffer());
    }

    void redoEndsWithAnotherChange_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"here", "elsewhere", "ten minutes", "its end"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void redoEndsWithAnotherChange()
    {
        QFETCH(const QString, how);
        desk().manual(room, degrees(220), {.kind = ManualEnd::Kind::For, .minutes = 5});
        m_test->pass(20s);
        undo();
        m_test->pass(20s);
        QVERIFY(redoOffer());
        if (how == "here"_L1) {
            set(190);
        } else if (how == "elsewhere"_L1) {
            QCOMPARE(m_test->cloud.turnOnTheWall(room, {{u"setPoint"_s, 18}}), QString());
            m_test->pass(61s);
            m_test->tepore->reader.read(room);
            m_test->settle();
        } else {
            m_test->pass(how == "its end"_L1 ? 5min : 10min);
        }
        QVERIFY(!redoOffer());
    }

    void redoOfMany()
    {
        const int gesture = desk().newGesture();
        for (const QString &id : {room, living}) {
            desk().sendOneOf(gesture, id, {.mode = Mode::Protection});
            m_test->settle();
        }
        m_test->pass(20s);
        undo();
        m_test->pass(20s);
        QCOMPARE(redoOffer()->items.size(), 2);
        redo();
        QCOMPARE(controls().mode, simulated::Mode::Protection);
        QCOMPARE(controls(living).mode, simulated::Mode::Protection);
        m_test->pass(20s);
        QCOMPARE(offer()->items.size(), 2);
    }

    void refusedRedoCanBeAskedAgain()
    {
        set(220);
        m_test->pass(20s);
        undo();
        m_test->pass(20s);
        m_test->cloud.addFault({.kind = u"command"_s, .status = 430, .body = "{}"});
        redo();
        QCOMPARE(controls().setPoint, 20.5);
        QVERIFY(redoOffer());
        redo();
        QCOMPARE(controls().setPoint, 22.0);
    }

    void tenMinutesLong()
    {
        set(220);
        m_test->pass(10min);
        QVERIFY(offer());
        m_test->pass(1s);
        QVERIFY(!offer());
    }

    void fiveDeep()
    {
        for (const int tenths : {210, 220, 230, 240, 250, 260}) {
            set(tenths);
            m_test->pass(16s);
        }
        for (const double back : {25.0, 24.0, 23.0, 22.0, 21.0}) {
            undo();
            QCOMPARE(controls().setPoint, back);
            m_test->pass(16s);
        }
        QVERIFY(!offer());
        QCOMPARE(posts(), 11);
    }

    void whileItIsNotRead()
    {
        m_test->cloud.options().echoDelaySeconds = 3600;
        set(220);
        undo(); // sent, and no reading shows it yet
        QCOMPARE(controls().setPoint, 20.5);
        QCOMPARE(posts(), 2);
    }

    void changedElsewhereMeanwhile()
    {
        set(220);
        m_test->pass(16s);
        QCOMPARE(m_test->cloud.turnOnTheWall(room, {{u"setPoint"_s, 18}}), QString());
        m_test->pass(61s);
        m_test->tepore->reader.read(room);
        m_test->settle();
        QCOMPARE(offer()->state, State::ChangedElsewhere);
        QVERIFY(offer()->items.isEmpty());
    }

    void refusedCommandsAreNotUndone()
    {
        m_test->cloud.addFault({.kind = u"command"_s, .status = 430, .body = "{}"});
        set(220);
        QVERIFY(!offer());
    }

    void refusedUndoCanBeAskedAgain()
    {
        set(220);
        m_test->cloud.addFault({.kind = u"command"_s, .status = 486, .body = "{}"});
        undo();
        m_test->pass(30s);
        QCOMPARE(posts(), 2); // not by itself
        QCOMPARE(m_test->thermostat(room).command->stage, Stage::Refused);
        undo();
        QCOMPARE(controls().setPoint, 20.5);
    }

    void eachThermostatHasItsOwn()
    {
        set(220);
        set(230, living);
        QCOMPARE(offer()->items.first().moduleId, living);
        undo(room);
        QCOMPARE(controls().setPoint, 20.5);
        QCOMPARE(controls(living).setPoint, 23.0);
        undo();
        QCOMPARE(controls(living).mode, simulated::Mode::Automatic);
    }

    // A thermostat that was hidden after its command, or is no longer listed, is not gone back to.
    void hiddenMeanwhile()
    {
        Household &household = m_test->tepore->household;
        ThermostatStatus status = *m_test->thermostat(living).status;
        status.program.reset();
        household.applyStatus(living, status, m_test->clock.now());
        const int gesture = desk().newGesture();
        for (const QString &id : {room, living}) {
            desk().sendOneOf(gesture, id, {.mode = Mode::Protection});
            m_test->settle();
        }
        QCOMPARE(offer()->items.size(), 2);
        Choices choices = household.choices();
        choices.hidden = {living};
        household.setChoices(choices);
        QCOMPARE(offer()->items.size(), 1);
        QCOMPARE(offer()->items.first().moduleId, room);
        choices.hidden = {living, room};
        household.setChoices(choices);
        QVERIFY(offer()->items.isEmpty());
        QVERIFY(!redoOffer());
    }

    void oneGestureForMany()
    {
        const int gesture = desk().newGesture();
        for (const QString &id : {room, living}) {
            desk().sendOneOf(gesture, id, {.mode = Mode::Protection});
            m_test->settle();
        }
        m_test->pass(20s);
        QCOMPARE(offer()->items.size(), 2);
        QCOMPARE(offer(living)->items.size(), 2);
        QCOMPARE(m_test->cloud.turnOnTheWall(living, {{u"mode"_s, u"manual"_s}}), QString());
        m_test->pass(61s);
        m_test->tepore->reader.read(living);
        m_test->settle();
        QCOMPARE(offer()->items.size(), 1); // the other is somebody else's by now
        undo();
        QCOMPARE(controls().mode, simulated::Mode::Manual);
        QCOMPARE(controls().setPoint, 20.5);
        QCOMPARE(posts(), 3);
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
