#include "simulator/client.h"

#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using simulated::Mode;

// Commands: smarther-api.md §2.4, §3.1, §3.2 and §6.1.
class CommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void carriesOut_data();
    void carriesOut();
    void refuses_data();
    void refuses();
    void refusesBodiesThatAreNoJson();
    void boostEndsIntoTheProgram();
    void displayInUse();
    void offlineThermostat();
    void echoDelayShowsTheOldState();
    void echoDelayOfTwoCommandsShowsTheOldest();

private:
    Reply command(const QByteArray &body) { return m_client->post(m_path, body); }
    QString shownMode();

    QDateTime m_now;
    std::unique_ptr<SimulatedCloud> m_cloud;
    std::unique_ptr<Client> m_client;
    const QString m_path = modulePath(demo::city(), demo::livingRoom());
};

void CommandsTest::init()
{
    m_now = QDateTime(QDate(2026, 11, 23), QTime(9, 30), QTimeZone::utc()); // 10:30 in the home
    SimulatorOptions options;
    options.burstCalls = 0;
    options.now = [this] { return m_now; };
    m_client.reset();
    m_cloud = std::make_unique<SimulatedCloud>(options);
    QVERIFY(m_cloud->listen());
    m_client = std::make_unique<Client>(*m_cloud);
    m_client->signIn();
}

QString CommandsTest::shownMode()
{
    const QJsonArray list = m_client->get(m_path).json().value("chronothermostats"_L1).toArray();
    return list.first().toObject().value("mode"_L1).toString();
}

void CommandsTest::carriesOut_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<double>("setPoint");
    QTest::addColumn<int>("program");
    QTest::addColumn<QString>("end"); // UTC

    using Bytes = QByteArray;
    QTest::newRow("automatic")
        << Bytes(R"({"function":"heating","mode":"automatic","programs":[{"number":2}]})") << Mode::Automatic
        << 17.0 << 2 << u""_s;
    QTest::newRow("capitals, and a number as text")
        << Bytes(R"({"function":"HEATING","mode":"AUTOMATIC","programs":[{"number":"3"}]})")
        << Mode::Automatic << 21.0 << 3 << u""_s;
    QTest::newRow("manual")
        << Bytes(R"({"function":"heating","mode":"manual","setPoint":{"value":20.5,"unit":"C"}})")
        << Mode::Manual << 20.5 << 1 << u""_s;
    QTest::newRow("manual, value as text, empty end")
        << Bytes(
               R"({"function":"heating","mode":"manual","setPoint":{"value":"20.5","unit":"C"},"activationTime":""})")
        << Mode::Manual << 20.5 << 1 << u""_s;
    QTest::newRow("manual until")
        << Bytes(
               R"({"function":"heating","mode":"manual","setPoint":{"value":3,"unit":"C"},"activationTime":"2026-11-23T23:30:00"})")
        << Mode::Manual << 3.0 << 1 << u"2026-11-23T22:30:00Z"_s;
    QTest::newRow("manual from until, short month and day")
        << Bytes(
               R"({"function":"heating","mode":"manual","setPoint":{"value":40,"unit":"C"},"activationTime":"2026-11-23T10:30:00/2026-12-2T08:00:00"})")
        << Mode::Manual << 40.0 << 1 << u"2026-12-02T07:00:00Z"_s;
    QTest::newRow("boost 30")
        << Bytes(
               R"({"function":"heating","mode":"boost","activationTime":"2026-11-23T10:30:00/2026-11-23T11:00:00"})")
        << Mode::Boost << 40.0 << 1 << u"2026-11-23T10:00:00Z"_s;
    QTest::newRow("boost 90, start cut to the minute")
        << Bytes(
               R"({"function":"heating","mode":"boost","activationTime":"2026-11-23T10:29:00/2026-11-23T12:00:00"})")
        << Mode::Boost << 40.0 << 1 << u"2026-11-23T11:00:00Z"_s;
    QTest::newRow("off") << Bytes(R"({"function":"heating","mode":"off"})") << Mode::Off << 20.0 << 1
                         << u""_s;
    QTest::newRow("protection") << Bytes(R"({"function":"heating","mode":"protection"})") << Mode::Protection
                                << 7.0 << 1 << u""_s;
    QTest::newRow("protection, cooling")
        << Bytes(R"({"function":"cooling","mode":"protection"})") << Mode::Protection << 35.0 << 1 << u""_s;
}

void CommandsTest::carriesOut()
{
    QFETCH(QByteArray, body);
    QFETCH(Mode, mode);
    QFETCH(double, setPoint);
    QFETCH(int, program);
    QFETCH(QString, end);

    const Reply reply = command(body);
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.body.isEmpty());
    const simulated::Room &room = m_cloud->room(demo::livingRoom());
    QCOMPARE(room.controls().mode, mode);
    QCOMPARE(room.reportedSetPoint(room.controls()), setPoint);
    QCOMPARE(room.controls().program, program);
    QCOMPARE(room.controls().end, QDateTime::fromString(end, Qt::ISODate));
    QCOMPARE(shownMode(), nameOf(mode).toUpper());
}

void CommandsTest::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    using Bytes = QByteArray;
    QTest::newRow("no function") << Bytes(R"({"mode":"off"})");
    QTest::newRow("no mode") << Bytes(R"({"function":"heating"})");
    QTest::newRow("unknown mode") << Bytes(R"({"function":"heating","mode":"turbo"})");
    QTest::newRow("unknown function") << Bytes(R"({"function":"drying","mode":"off"})");
    QTest::newRow("automatic without program") << Bytes(R"({"function":"heating","mode":"automatic"})");
    QTest::newRow("unknown program") << Bytes(
        R"({"function":"heating","mode":"automatic","programs":[{"number":7}]})");
    QTest::newRow("two programs") << Bytes(
        R"({"function":"heating","mode":"automatic","programs":[{"number":1},{"number":2}]})");
    QTest::newRow("program that is no number")
        << Bytes(R"({"function":"heating","mode":"automatic","programs":[{"number":"x"}]})");
    QTest::newRow("manual without set point") << Bytes(R"({"function":"heating","mode":"manual"})");
    QTest::newRow("set point too low")
        << Bytes(R"({"function":"heating","mode":"manual","setPoint":{"value":2.9,"unit":"C"}})");
    QTest::newRow("set point too high")
        << Bytes(R"({"function":"heating","mode":"manual","setPoint":{"value":40.1,"unit":"C"}})");
    QTest::newRow("set point with a comma")
        << Bytes(R"({"function":"heating","mode":"manual","setPoint":{"value":"20,5","unit":"C"}})");
    QTest::newRow("Fahrenheit") << Bytes(
        R"({"function":"heating","mode":"manual","setPoint":{"value":20,"unit":"F"}})");
    QTest::newRow("no unit") << Bytes(R"({"function":"heating","mode":"manual","setPoint":{"value":20}})");
    QTest::newRow("end with Z") << Bytes(
        R"({"function":"heating","mode":"manual","setPoint":{"value":20,"unit":"C"},"activationTime":"2026-11-23T23:30:00Z"})");
    QTest::newRow("end with offset") << Bytes(
        R"({"function":"heating","mode":"manual","setPoint":{"value":20,"unit":"C"},"activationTime":"2026-11-23T23:30:00+01:00"})");
    QTest::newRow("end without seconds") << Bytes(
        R"({"function":"heating","mode":"manual","setPoint":{"value":20,"unit":"C"},"activationTime":"2026-11-23T23:30"})");
    QTest::newRow("end on no day") << Bytes(
        R"({"function":"heating","mode":"manual","setPoint":{"value":20,"unit":"C"},"activationTime":"2026-02-30T23:30:00"})");
    QTest::newRow("end is null") << Bytes(
        R"({"function":"heating","mode":"manual","setPoint":{"value":20,"unit":"C"},"activationTime":null})");
    QTest::newRow("boost without end") << Bytes(R"({"function":"heating","mode":"boost"})");
    QTest::newRow("boost without start")
        << Bytes(R"({"function":"heating","mode":"boost","activationTime":"2026-11-23T11:00:00"})");
    QTest::newRow("boost of 45 minutes") << Bytes(
        R"({"function":"heating","mode":"boost","activationTime":"2026-11-23T10:30:00/2026-11-23T11:15:00"})");
    QTest::newRow("boost backwards") << Bytes(
        R"({"function":"heating","mode":"boost","activationTime":"2026-11-23T11:00:00/2026-11-23T10:30:00"})");
}

void CommandsTest::refuses()
{
    QFETCH(QByteArray, body);
    const Reply reply = command(body);
    QCOMPARE(reply.status, 430);
    QCOMPARE(reply.json().value("statusCode"_L1), QJsonValue(430));
    QVERIFY(!reply.json().value("message"_L1).toString().isEmpty());
    QCOMPARE(m_cloud->room(demo::livingRoom()).controls().mode, Mode::Automatic);
}

void CommandsTest::refusesBodiesThatAreNoJson()
{
    QCOMPARE(command("function=heating").status, 400);
    QCOMPARE(command("").status, 400);
    const QByteArray good = R"({"function":"heating","mode":"off"})";
    QCOMPARE(m_client->send("POST", m_path, good, "text/plain").status, 400);
    QCOMPARE(m_cloud->room(demo::livingRoom()).controls().mode, Mode::Automatic);
    QCOMPARE(m_client->send("POST", m_path, good, "Application/json; charset=utf-8").status, 200);
}

void CommandsTest::boostEndsIntoTheProgram()
{
    QCOMPARE(
        command(
            R"({"function":"heating","mode":"boost","activationTime":"2026-11-23T10:30:00/2026-11-23T11:30:00"})")
            .status,
        200);
    m_now = m_now.addSecs(3599);
    QCOMPARE(shownMode(), u"BOOST"_s);
    QVERIFY(m_cloud->room(demo::livingRoom()).running());
    m_now = m_now.addSecs(1);
    m_client->signIn();
    QCOMPARE(shownMode(), u"AUTOMATIC"_s);
}

void CommandsTest::displayInUse()
{
    m_cloud->turnOnTheWall(demo::livingRoom(), {{u"displayInUse"_s, true}});
    const QByteArray off = R"({"function":"heating","mode":"off"})";
    QCOMPARE(command(off).status, 486);
    QCOMPARE(shownMode(), u"AUTOMATIC"_s);
    m_cloud->turnOnTheWall(demo::livingRoom(), {{u"displayInUse"_s, false}});
    QCOMPARE(command(off).status, 200);
}

void CommandsTest::offlineThermostat()
{
    const Reply reply = m_client->post(modulePath(demo::seaside(), demo::offlineAttic()),
                                       R"({"function":"heating","mode":"off"})");
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.json().value("message"_L1).toString(), u"Gateway Offline"_s);
}

void CommandsTest::echoDelayShowsTheOldState()
{
    m_cloud->options().echoDelaySeconds = 20;
    QCOMPARE(command(R"({"function":"heating","mode":"protection"})").status, 200);
    QCOMPARE(m_cloud->room(demo::livingRoom()).controls().mode, Mode::Protection);
    m_now = m_now.addSecs(19);
    QCOMPARE(shownMode(), u"AUTOMATIC"_s);
    m_now = m_now.addSecs(1);
    QCOMPARE(shownMode(), u"PROTECTION"_s);
}

void CommandsTest::echoDelayOfTwoCommandsShowsTheOldest()
{
    m_cloud->options().echoDelaySeconds = 20;
    command(R"({"function":"heating","mode":"protection"})");
    m_now = m_now.addSecs(10);
    command(R"({"function":"heating","mode":"off"})");
    m_now = m_now.addSecs(15);
    QCOMPARE(shownMode(), u"AUTOMATIC"_s);
    m_now = m_now.addSecs(5);
    QCOMPARE(shownMode(), u"OFF"_s);
}

QTEST_GUILESS_MAIN(CommandsTest)
#include "tst_cloudcommands.moc"
