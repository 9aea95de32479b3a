#include "app/simulator/house.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace simulated;

// The rooms themselves, and the files they are read from.
class RoomsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warmsUpToTheSetPointAndStaysThere();
    void coolsOutWhenOff();
    void coolerCoolsDownToTheSetPoint();
    void boostDoesNotStopAtTheProgram();
    void protectionKeepsFrostAway();
    void followsTheProgramOfTheHomesDay();
    void timedModeEndsOnTimeAlsoUnobserved();
    void speedMovesHeatAndNothingElse();
    void howOftenItIsAskedChangesNothing();
    void clockSetBackDoesNothing();
    void humidityStaysPlausible();

    void demoHouse();
    void houseForCounts();
    void readsItsOwnFormat();
    void refusesWrongFiles_data();
    void refusesWrongFiles();

private:
    static Room room(const Controls &controls, double temperature);
    static QDateTime start() { return QDateTime(QDate(2026, 11, 23), QTime(9, 0), QTimeZone::utc()); }
};

Room RoomsTest::room(const Controls &controls, double temperature)
{
    const Program program{.number = 1,
                          .steps = {ProgramStep{.at = QTime(7, 0), .setPoint = 20},
                                    ProgramStep{.at = QTime(22, 0), .setPoint = 16}}};
    const RoomPlan plan{.id = u"room"_s, .programs = {program}, .zone = QTimeZone("Europe/Rome")};
    Room room(plan, controls, temperature);
    room.advanceTo(start(), 1);
    return room;
}

void RoomsTest::warmsUpToTheSetPointAndStaysThere()
{
    Room room = RoomsTest::room(Controls{.mode = Mode::Manual, .setPoint = 25}, 18);
    QVERIFY(room.running());
    room.advanceTo(start().addSecs(3600), 1);
    QVERIFY(room.temperature() > 19 && room.temperature() < 22);
    bool wasIdle = false;
    bool wasHeating = false;
    for (int minutes = 6 * 60; minutes < 24 * 60; ++minutes) {
        room.advanceTo(start().addSecs(minutes * 60), 1);
        QVERIFY2(qAbs(room.temperature() - 25) < 0.35, qPrintable(QString::number(room.temperature())));
        (room.running() ? wasHeating : wasIdle) = true;
    }
    QVERIFY(wasIdle && wasHeating);
}

void RoomsTest::coolsOutWhenOff()
{
    Room room = RoomsTest::room(Controls{.mode = Mode::Off}, 21);
    double before = room.temperature();
    for (int hour = 1; hour <= 48; ++hour) {
        room.advanceTo(start().addSecs(hour * 3600), 1);
        QVERIFY(!room.running());
        if (hour <= 12)
            QVERIFY(room.temperature() < before);
        before = room.temperature();
    }
    QVERIFY(room.temperature() > 3 && room.temperature() < 12); // as it is outdoors
}

void RoomsTest::coolerCoolsDownToTheSetPoint()
{
    RoomPlan plan{.id = u"room"_s, .outdoorMean = 32};
    Room room(plan, Controls{.function = Function::Cooling, .mode = Mode::Manual, .setPoint = 24}, 29);
    room.advanceTo(start(), 1);
    QVERIFY(room.running());
    room.advanceTo(start().addSecs(6 * 3600), 1);
    QVERIFY(qAbs(room.temperature() - 24) < 0.35);
}

void RoomsTest::boostDoesNotStopAtTheProgram()
{
    Room room = RoomsTest::room(Controls{.mode = Mode::Boost, .end = start().addSecs(5400)}, 20.5);
    room.advanceTo(start().addSecs(5399), 1);
    QCOMPARE(room.controls().mode, Mode::Boost);
    QVERIFY(room.running());
    QVERIFY(room.temperature() > 23);
    QCOMPARE(room.reportedSetPoint(room.controls()), 40.0);
}

void RoomsTest::protectionKeepsFrostAway()
{
    Room room = RoomsTest::room(Controls{.mode = Mode::Protection}, 19);
    RoomPlan plan = room.plan();
    plan.outdoorMean = -10;
    Room cold(plan, room.controls(), 19);
    cold.advanceTo(start(), 1);
    cold.advanceTo(start().addDays(3), 1);
    QVERIFY(qAbs(cold.temperature() - 7) < 0.35);
}

void RoomsTest::followsTheProgramOfTheHomesDay()
{
    Room room = RoomsTest::room(Controls{}, 18);
    QCOMPARE(room.reportedSetPoint(room.controls()), 20.0);
    room.advanceTo(start().addSecs(12 * 3600 - 1), 1); // 21:59:59 in Rome
    QCOMPARE(room.reportedSetPoint(room.controls()), 20.0);
    room.advanceTo(start().addSecs(12 * 3600), 1);
    QCOMPARE(room.reportedSetPoint(room.controls()), 16.0);
    room.advanceTo(start().addSecs(20 * 3600), 1); // 06:00, still of the evening before
    QCOMPARE(room.reportedSetPoint(room.controls()), 16.0);
    room.advanceTo(start().addSecs(21 * 3600), 1);
    QCOMPARE(room.reportedSetPoint(room.controls()), 20.0);
}

void RoomsTest::timedModeEndsOnTimeAlsoUnobserved()
{
    const Controls controls{.mode = Mode::Manual, .setPoint = 26, .end = start().addSecs(2 * 3600)};
    Room watched = RoomsTest::room(controls, 18);
    watched.advanceTo(start().addSecs(2 * 3600), 1);
    QCOMPARE(watched.controls().mode, Mode::Automatic);
    QVERIFY(!watched.controls().end.isValid());
    const double then = watched.temperature();

    Room unobserved = RoomsTest::room(controls, 18);
    unobserved.advanceTo(start().addSecs(4 * 3600), 1);
    QCOMPARE(unobserved.controls().mode, Mode::Automatic);
    QVERIFY(unobserved.temperature() < then);
}

void RoomsTest::speedMovesHeatAndNothingElse()
{
    const Controls controls{.mode = Mode::Manual, .setPoint = 30, .end = start().addSecs(600)};
    Room slow = RoomsTest::room(controls, 18);
    slow.advanceTo(start().addSecs(300), 1);
    Room fast = RoomsTest::room(controls, 18);
    fast.advanceTo(start().addSecs(300), 12);
    QVERIFY(slow.temperature() - 18 < 0.3);
    QVERIFY(fast.temperature() - 18 > 2);
    fast.advanceTo(start().addSecs(599), 12);
    QCOMPARE(fast.controls().mode, Mode::Manual);
    fast.advanceTo(start().addSecs(600), 12);
    QCOMPARE(fast.controls().mode, Mode::Automatic);
}

void RoomsTest::howOftenItIsAskedChangesNothing()
{
    const Controls controls{.mode = Mode::Manual, .setPoint = 22};
    Room often = RoomsTest::room(controls, 18);
    for (int i = 1; i <= 240; ++i)
        often.advanceTo(start().addSecs(i * 30), 1);
    Room once = RoomsTest::room(controls, 18);
    once.advanceTo(start().addSecs(240 * 30), 1);
    QCOMPARE(once.temperature(), often.temperature());
    QCOMPARE(once.humidity(), often.humidity());
}

void RoomsTest::clockSetBackDoesNothing()
{
    Room room = RoomsTest::room(Controls{.mode = Mode::Manual, .setPoint = 25}, 18);
    room.advanceTo(start().addSecs(-86400), 1);
    QCOMPARE(room.temperature(), 18.0);
}

void RoomsTest::humidityStaysPlausible()
{
    Room room = RoomsTest::room(Controls{}, 19);
    double lowest = 100;
    double highest = 0;
    for (int i = 0; i < 24 * 6; ++i) {
        room.advanceTo(start().addSecs(i * 600), 1);
        lowest = qMin(lowest, room.humidity());
        highest = qMax(highest, room.humidity());
    }
    QVERIFY2(lowest > 35 && highest < 65, "near the room's own 50");
    QVERIFY2(highest - lowest > 2, "it drifts");
    room.setHumidity(80);
    QVERIFY(qAbs(room.humidity() - 80) < 0.01);
}

void RoomsTest::demoHouse()
{
    House house = House::demo();
    QCOMPARE(house.homes.size(), std::size_t(3));
    int heating = 0;
    int idle = 0;
    int offline = 0;
    const QDateTime evening(QDate(2026, 11, 23), QTime(18, 0), QTimeZone::utc());
    for (Home &home : house.homes) {
        QVERIFY(home.zone.isValid());
        for (Room &room : home.rooms) {
            room.advanceTo(evening, 1);
            QVERIFY2(room.program(room.controls().program), qPrintable(room.plan().name));
            ++(!room.online ? offline : room.running() ? heating : idle);
        }
    }
    QVERIFY(heating > 0 && idle > 0);
    QCOMPARE(offline, 1);
    QVERIFY(house.homes.back().rooms.empty());
}

void RoomsTest::houseForCounts()
{
    for (const int count : {0, 1, 8, 20}) {
        House house = House::withThermostats(count);
        QCOMPARE(house.homes.size(), std::size_t(1));
        QCOMPARE(house.homes.front().rooms.size(), std::size_t(count));
        for (const Room &room : house.homes.front().rooms)
            QCOMPARE(house.room(room.plan().id), &room); // ids differ
    }
}

void RoomsTest::readsItsOwnFormat()
{
    QString error;
    const auto house = House::read(R"({"homes":[{"id":"h","name":"H","timeZone":"America/New_York",
        "outdoor":{"mean":-2,"swing":1},"thermostats":[{"id":"t","name":"T","unit":"F","function":"cooling",
        "mode":"manual","setPoint":24,"temperature":26,"lossHours":5,"degreesPerHour":2,"online":false,
        "programs":[{"number":4,"name":"P","steps":[{"at":"20:00","setPoint":18},{"at":"06:00","setPoint":21}]}],
        "program":4}]}]})",
                                   &error);
    QVERIFY2(house, qPrintable(error));
    const Room *room = house->room(u"t"_s);
    QVERIFY(room);
    QVERIFY(room->plan().fahrenheit && !room->online);
    QCOMPARE(room->plan().zone, QTimeZone("America/New_York"));
    QCOMPARE(room->plan().outdoorMean, -2.0);
    QCOMPARE(room->controls().function, Function::Cooling);
    QCOMPARE(room->controls().setPoint, 24.0);
    QCOMPARE(room->temperature(), 26.0);
    QCOMPARE(room->program(4)->setPointAt(QTime(12, 0)), 21.0); // steps in any order
}

void RoomsTest::refusesWrongFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("names"); // what the complaint must point at
    using Bytes = QByteArray;
    QTest::newRow("no JSON") << Bytes(R"({"homes":[)") << u"byte"_s;
    QTest::newRow("no homes") << Bytes("{}") << u"homes"_s;
    QTest::newRow("home without id") << Bytes(R"({"homes":[{}]})") << u"id"_s;
    QTest::newRow("home twice") << Bytes(R"({"homes":[{"id":"a1"},{"id":"a1"}]})") << u"a1"_s;
    QTest::newRow("zone") << Bytes(R"({"homes":[{"id":"a","timeZone":"Europe/Roma"}]})") << u"Europe/Roma"_s;
    QTest::newRow("thermostat twice")
        << Bytes(
               R"({"homes":[{"id":"a","thermostats":[{"id":"t1","programs":[{"number":1}]},{"id":"t1","programs":[{"number":1}]}]}]})")
        << u"t1"_s;
    QTest::newRow("mode")
        << Bytes(R"({"homes":[{"id":"a","thermostats":[{"id":"t1","mode":"x","programs":[{"number":1}]}]}]})")
        << u"mode"_s;
    QTest::newRow("program it does not have")
        << Bytes(R"({"homes":[{"id":"a","thermostats":[{"id":"t1"}]}]})") << u"program"_s;
    QTest::newRow("program number")
        << Bytes(R"({"homes":[{"id":"a","thermostats":[{"id":"t1","programs":[{"number":12}]}]}]})")
        << u"number"_s;
    QTest::newRow("step")
        << Bytes(
               R"({"homes":[{"id":"a","thermostats":[{"id":"t1","programs":[{"number":1,"steps":[{"at":"25:00","setPoint":1}]}]}]}]})")
        << u"HH:mm"_s;
    QTest::newRow("no loss")
        << Bytes(
               R"({"homes":[{"id":"a","thermostats":[{"id":"t1","lossHours":0,"programs":[{"number":1}]}]}]})")
        << u"lossHours"_s;
}

void RoomsTest::refusesWrongFiles()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, names);
    QString error;
    QVERIFY(!House::read(json, &error));
    QVERIFY2(error.contains(names), qPrintable(error));
}

QTEST_GUILESS_MAIN(RoomsTest)
#include "tst_cloudrooms.moc"
