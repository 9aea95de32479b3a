#include "simulator/client.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using simulated::Mode;

// The control address, and the program around it.
class ControlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void logAndItsEnd();
    void state();
    void faults();
    void faultsThatMakeNoSense();
    void handOnTheWall();
    void handOnTheWallThatMakesNoSense_data();
    void handOnTheWallThatMakesNoSense();
    void tokens();
    void clock();
    void unknownControl();

    void programServesAndEnds();
    void programServesAHouseByItsName();
    void programServesAHouseFile();
    void programRefusesNonsense_data();
    void programRefusesNonsense();
    void programSaysThePortIsTaken();

private:
    static QByteArray run(QProcess &program, const QStringList &arguments); // its first line

    std::unique_ptr<SimulatedCloud> m_cloud;
    std::unique_ptr<Client> m_client;
};

void ControlTest::init()
{
    m_client.reset();
    m_cloud = std::make_unique<SimulatedCloud>();
    QVERIFY(m_cloud->listen());
    m_client = std::make_unique<Client>(*m_cloud);
    m_client->signIn();
}

void ControlTest::logAndItsEnd()
{
    m_client->get(plantsPath());
    m_client->post(plantsPath(), "über");
    const QJsonArray log = QJsonDocument::fromJson(m_client->get(u"/control/log"_s).body).array();
    QCOMPARE(log.size(), 2);
    const QJsonObject first = log.first().toObject();
    QCOMPARE(first.keys(), (QStringList{u"body"_s, u"fault"_s, u"kind"_s, u"path"_s, u"query"_s, u"seq"_s,
                                        u"status"_s, u"time"_s, u"verb"_s}));
    QCOMPARE(first.value("kind"_L1).toString(), u"plants"_s);
    QCOMPARE(first.value("status"_L1).toInt(), 200);
    QCOMPARE(log.last().toObject().value("body"_L1).toString(), u"über"_s);
    QCOMPARE(m_client->send("DELETE", u"/control/log"_s).status, 200);
    QCOMPARE(m_client->get(u"/control/log"_s).body.simplified(), "[ ]");
}

void ControlTest::state()
{
    m_client->get(plantsPath());
    const QJsonObject state = m_client->get(u"/control/state"_s).json();
    QCOMPARE(state.value("calls"_L1).toInt(), 1);
    QCOMPARE(state.value("quota"_L1).toInt(), 500);
    const QJsonArray homes = state.value("homes"_L1).toArray();
    QCOMPARE(homes.size(), 3);
    const QJsonObject room = homes.first().toObject().value("thermostats"_L1).toArray().at(1).toObject();
    QCOMPARE(room.value("name"_L1).toString(), u"Camera dell'ospite"_s);
    QCOMPARE(room.value("mode"_L1).toString(), u"manual"_s);
    QCOMPARE(room.value("setPoint"_L1).toDouble(), 20.5);
    QCOMPARE(room.value("running"_L1).toBool(), true);
}

void ControlTest::faults()
{
    const Reply added =
        m_client->post(u"/control/faults"_s, R"({"kind":"plants","verb":"GET","path":"plants$",
        "from":2,"times":1,"action":"answer","status":503,"body":{"a":1},"headers":{"X-Y":"z"},"delayMs":1})");
    QCOMPARE(added.status, 200);
    QCOMPARE(m_client->get(plantsPath()).status, 200);
    const Reply spoiled = m_client->get(plantsPath());
    QCOMPARE(spoiled.status, 503);
    QCOMPARE(spoiled.body, "{\"a\":1}");
    QCOMPARE(spoiled.header("X-Y"), "z");

    m_client->post(u"/control/faults"_s, R"({"action":"answer","times":0})");
    QCOMPARE(m_client->get(plantsPath()).status, 500);
    QCOMPARE(m_client->send("DELETE", u"/control/faults"_s).status, 200); // not spoiled itself
    QCOMPARE(m_client->get(plantsPath()).status, 200);
}

void ControlTest::faultsThatMakeNoSense()
{
    for (const QByteArray &body :
         {QByteArray(R"({"action":"explode"})"), QByteArray(R"({"action":"answer","when":1})"),
          QByteArray(R"({"action":"answer","path":"("})"), QByteArray("answer")}) {
        const Reply reply = m_client->post(u"/control/faults"_s, body);
        QCOMPARE(reply.status, 400);
        QVERIFY(!reply.json().value("error"_L1).toString().isEmpty());
    }
}

void ControlTest::handOnTheWall()
{
    const Reply reply = m_client->post(
        u"/control/thermostat/"_s + demo::livingRoom(),
        R"({"mode":"manual","setPoint":23.5,"until":"2100-01-01T12:00:00","temperature":15,"humidity":70})");
    QCOMPARE(reply.status, 200);
    const simulated::Room &room = m_cloud->room(demo::livingRoom());
    QCOMPARE(room.controls().mode, Mode::Manual);
    QCOMPARE(room.controls().setPoint, 23.5);
    QCOMPARE(room.controls().end.toUTC(),
             QDateTime(QDate(2100, 1, 1), QTime(11, 0), QTimeZone::utc())); // Rome's noon
    QVERIFY(qAbs(room.temperature() - 15) < 0.1);
    QVERIFY(qAbs(room.humidity() - 70) < 0.5);
    QVERIFY(room.running());
    QCOMPARE(m_cloud->log().size(), 0);
}

void ControlTest::handOnTheWallThatMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("mode") << QByteArray(R"({"setPoint":25,"mode":"turbo"})");
    QTest::newRow("function") << QByteArray(R"({"setPoint":25,"function":"x"})");
    QTest::newRow("program") << QByteArray(R"({"setPoint":25,"program":9})");
    QTest::newRow("end") << QByteArray(R"({"setPoint":25,"until":"tomorrow"})");
    QTest::newRow("key") << QByteArray(R"({"setPoint":25,"colour":"red"})");
}

void ControlTest::handOnTheWallThatMakesNoSense()
{
    QFETCH(QByteArray, body);
    QCOMPARE(m_client->post(u"/control/thermostat/"_s + demo::livingRoom(), body).status, 400);
    QCOMPARE(m_cloud->room(demo::livingRoom()).controls().setPoint, 20.0);
    QCOMPARE(m_client->post(u"/control/thermostat/nobody"_s, "{}").status, 400);
}

void ControlTest::tokens()
{
    const QString refresh = m_cloud->grantTokens().refresh;
    QCOMPARE(m_client->send("POST", u"/control/tokens/expire"_s).status, 200);
    QCOMPARE(m_client->get(plantsPath()).json().value("code"_L1).toInt(), 11);
    QCOMPARE(m_client->refresh(refresh).status, 200);
    QCOMPARE(m_client->send("POST", u"/control/tokens/revoke"_s).status, 200);
    QCOMPARE(m_client->refresh(refresh).status, 400);
}

void ControlTest::clock()
{
    QCOMPARE(m_client->post(u"/control/clock"_s, R"({"advance":3599})").status, 200);
    QVERIFY(QDateTime::currentDateTimeUtc().secsTo(m_cloud->now()) >= 3598);
    QCOMPARE(m_client->get(plantsPath()).status, 200);
    m_client->post(u"/control/clock"_s, R"({"advance":3600})");
    QCOMPARE(m_client->get(plantsPath()).status, 401);
    QCOMPARE(m_client->post(u"/control/clock"_s, R"({"advance":"an hour"})").status, 400);
}

void ControlTest::unknownControl()
{
    QCOMPARE(m_client->get(u"/control/everything"_s).status, 404);
    QCOMPARE(m_client->get(u"/control"_s).status, 404);
}

QByteArray ControlTest::run(QProcess &program, const QStringList &arguments)
{
    program.start(QStringLiteral(TEPORE_SIMULATOR), arguments);
    const bool spoke = QTest::qWaitFor(
        [&program] { return program.canReadLine() || program.state() == QProcess::NotRunning; });
    return spoke ? program.readLine() : "silence";
}

void ControlTest::programServesAndEnds()
{
    QProcess program;
    const QByteArray line =
        run(program, {u"--quota"_s, u"7"_s, u"--client-secret"_s, u"se+cret"_s, u"--reply-url"_s,
                      u"http://localhost:1/a"_s, u"--reply-url"_s, u"http://localhost:2/b"_s});
    const auto match = QRegularExpression(u"^listening on (http://127\\.0\\.0\\.1:[0-9]+)\n$"_s)
                           .match(QString::fromLatin1(line));
    QVERIFY2(match.hasMatch(), line.constData());
    const QByteArray rest = program.readAll();
    QVERIFY2(rest.contains("se+cret\n") && rest.contains("http://localhost:2/b\n"), rest.constData());

    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(
        network.get(QNetworkRequest(QUrl(match.captured(1) + u"/control/state"_s))));
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(reply->readAll().contains("\"quota\":7"));

    program.terminate();
    QTRY_COMPARE(program.state(), QProcess::NotRunning);
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
}

void ControlTest::programServesAHouseByItsName()
{
    QProcess program;
    const QString address = QString::fromLatin1(run(program, {u"--house"_s, u"many"_s})).mid(13).trimmed();
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(
        network.get(QNetworkRequest(QUrl(address + u"/control/state"_s))));
    QTRY_VERIFY(reply->isFinished());
    const QByteArray state = reply->readAll();
    QVERIFY2(state.contains("Palazzo Rossi") && state.contains("Mansarda"), state.constData());
    program.terminate();
    QTRY_COMPARE(program.state(), QProcess::NotRunning);
}

void ControlTest::programServesAHouseFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"house.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"homes":[{"id":"h","name":"Only this one"}]})");
    file.close();
    QProcess program;
    const QString address =
        QString::fromLatin1(run(program, {u"--house"_s, file.fileName()})).mid(13).trimmed();
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(
        network.get(QNetworkRequest(QUrl(address + u"/control/state"_s))));
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(reply->readAll().contains("Only this one"));
    program.terminate();
    QTRY_COMPARE(program.state(), QProcess::NotRunning);
}

void ControlTest::programRefusesNonsense_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("names");
    QTest::newRow("port") << QStringList{u"--port"_s, u"65536"_s} << QByteArray("--port");
    QTest::newRow("speed") << QStringList{u"--speed"_s, u"0"_s} << QByteArray("--speed");
    QTest::newRow("burst") << QStringList{u"--burst"_s, u"10"_s} << QByteArray("--burst");
    QTest::newRow("quota") << QStringList{u"--quota"_s, u"-1"_s} << QByteArray("--quota");
    QTest::newRow("house") << QStringList{u"--house"_s, u"/no/such.json"_s} << QByteArray("/no/such.json");
    QTest::newRow("unknown option") << QStringList{u"--colour"_s} << QByteArray("colour");
    QTest::newRow("argument") << QStringList{u"house.json"_s} << QByteArray("--help");
}

void ControlTest::programRefusesNonsense()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, names);
    QProcess program;
    QCOMPARE(run(program, arguments), QByteArray());
    QTRY_COMPARE(program.state(), QProcess::NotRunning);
    QVERIFY(program.exitCode() != 0);
    const QByteArray complaint = program.readAllStandardError();
    QVERIFY2(complaint.contains(names), complaint.constData());
}

void ControlTest::programSaysThePortIsTaken()
{
    const QString port = QString::number(m_cloud->address().port());
    QProcess program;
    QCOMPARE(run(program, {u"--port"_s, port}), QByteArray());
    QTRY_COMPARE(program.state(), QProcess::NotRunning);
    QVERIFY(program.exitCode() != 0);
    QVERIFY(program.readAllStandardError().contains(port.toLatin1()));
}

QTEST_GUILESS_MAIN(ControlTest)
#include "tst_cloudcontrol.moc"
