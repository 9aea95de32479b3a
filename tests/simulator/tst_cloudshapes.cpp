#include "simulator/client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

// The API host's replies, shape by shape: smarther-api.md §1, §2 and §4.
class ShapesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void plants();
    void noPlants();
    void topology();
    void topologyOfAnEmptyHome();
    void status();
    void statusInFahrenheit();
    void coolingStatus();
    void endOfATimedModeIsTheHomesWallClock();
    void measures();
    void programList();
    void subscriptions();
    void subscribeRefusals();

    void refusesKeys_data();
    void refusesKeys();
    void wrongIdsAreNotFound_data();
    void wrongIdsAreNotFound();
    void somebodyElsesHome();
    void offlineThermostat();

private:
    QJsonObject statusOf(const QString &plantId, const QString &moduleId);

    QDateTime m_now;
    std::unique_ptr<SimulatedCloud> m_cloud;
    std::unique_ptr<Client> m_client;
};

void ShapesTest::init()
{
    m_now = QDateTime(QDate(2026, 11, 23), QTime(9, 30), QTimeZone::utc());
    SimulatorOptions options;
    options.burstCalls = 0;
    options.now = [this] { return m_now; };
    m_client.reset();
    m_cloud = std::make_unique<SimulatedCloud>(options);
    QVERIFY(m_cloud->listen());
    m_client = std::make_unique<Client>(*m_cloud);
    m_client->signIn();
}

QJsonObject ShapesTest::statusOf(const QString &plantId, const QString &moduleId)
{
    const Reply reply = m_client->get(modulePath(plantId, moduleId));
    if (reply.status != 200)
        qWarning() << reply.status << reply.body;
    const QJsonArray list = reply.json().value("chronothermostats"_L1).toArray();
    return list.size() == 1 ? list.first().toObject() : QJsonObject();
}

void ShapesTest::plants()
{
    const Reply reply = m_client->get(plantsPath());
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.header("Content-Type").startsWith("application/json"));
    const QJsonArray list = reply.json().value("plants"_L1).toArray();
    QCOMPARE(list.size(), 3);
    QCOMPARE(list.first().toObject().value("id"_L1).toString(), demo::city());
    QCOMPARE(list.first().toObject().value("name"_L1).toString(), u"Casa di città"_s);
}

void ShapesTest::noPlants()
{
    m_cloud->setHouse(simulated::House());
    const Reply reply = m_client->get(plantsPath());
    QCOMPARE(reply.status, 204);
    QVERIFY(reply.body.isEmpty());
}

void ShapesTest::topology()
{
    const Reply reply = m_client->get(topologyPath(demo::city()));
    QCOMPARE(reply.status, 200);
    const QJsonObject plant = reply.json().value("plant"_L1).toObject();
    QCOMPARE(plant.value("id"_L1).toString(), demo::city());
    const QJsonArray modules = plant.value("modules"_L1).toArray();
    QCOMPARE(modules.size(), 3);
    const QJsonObject first = modules.first().toObject();
    QCOMPARE(first.value("device"_L1).toString(), u"chronothermostat"_s);
    QCOMPARE(first.value("id"_L1).toString(), demo::livingRoom());
    QCOMPARE(first.value("name"_L1).toString(), u"Soggiorno e caffè"_s);
    QCOMPARE(modules.last().toObject().value("name"_L1).toString(), u"Bagno & sauna"_s);
    QStringList capabilities;
    for (const QJsonValue &capability : first.value("capabilities"_L1).toArray())
        capabilities.append(capability.toObject().value("capability"_L1).toString());
    QCOMPARE(capabilities, (QStringList{u"function"_s, u"mode"_s, u"setPoint"_s}));
}

void ShapesTest::topologyOfAnEmptyHome()
{
    const Reply reply = m_client->get(topologyPath(demo::emptyHome()));
    QCOMPARE(reply.status, 200);
    const QJsonValue modules = reply.json().value("plant"_L1).toObject().value("modules"_L1);
    QVERIFY(modules.isArray() && modules.toArray().isEmpty());
}

void ShapesTest::status()
{
    m_cloud->turnOnTheWall(demo::livingRoom(), {{u"temperature"_s, 19.5}});
    const QJsonObject status = statusOf(demo::city(), demo::livingRoom());
    const QStringList keys{u"function"_s,    u"hygrometer"_s, u"loadState"_s, u"mode"_s,
                           u"programs"_s,    u"sender"_s,     u"setPoint"_s,  u"temperatureFormat"_s,
                           u"thermometer"_s, u"time"_s};
    QCOMPARE(status.keys(), keys);
    QCOMPARE(status.value("function"_L1).toString(), u"HEATING"_s);
    QCOMPARE(status.value("mode"_L1).toString(), u"AUTOMATIC"_s);
    QCOMPARE(status.value("setPoint"_L1),
             QJsonValue(QJsonObject{{u"value"_s, u"18.50000"_s}, {u"unit"_s, u"C"_s}})); // of 08:30 to 17:00
    QCOMPARE(status.value("programs"_L1), QJsonValue(QJsonArray{QJsonObject{{u"number"_s, 1}}}));
    QCOMPARE(status.value("temperatureFormat"_L1).toString(), u"C"_s);
    QCOMPARE(status.value("loadState"_L1).toString(), u"INACTIVE"_s);
    QCOMPARE(status.value("time"_L1).toString(), u"2026-11-23T10:30:00+01:00"_s);
    const QJsonObject warmth{
        {u"timeStamp"_s, u"2026-11-23T10:30:00+01:00"_s}, {u"value"_s, u"19.5"_s}, {u"unit"_s, u"C"_s}};
    QCOMPARE(status.value("thermometer"_L1), QJsonValue(QJsonObject{{u"measures"_s, QJsonArray{warmth}}}));
    const QJsonObject moisture =
        status.value("hygrometer"_L1).toObject().value("measures"_L1).toArray().first().toObject();
    QCOMPARE(moisture.value("unit"_L1).toString(), u"%"_s);
    const QRegularExpression number(u"^\\d\\d(\\.\\d)?$"_s);
    QVERIFY2(number.match(moisture.value("value"_L1).toString()).hasMatch(), "text, with a decimal at most");
    const QJsonObject module{{u"id"_s, demo::livingRoom()}};
    QCOMPARE(
        status.value("sender"_L1),
        QJsonValue(QJsonObject{{u"addressType"_s, u"addressLocation"_s},
                               {u"system"_s, u"thermoregulation"_s},
                               {u"plant"_s, QJsonObject{{u"id"_s, demo::city()}, {u"module"_s, module}}}}));
}

void ShapesTest::statusInFahrenheit()
{
    m_cloud->turnOnTheWall(demo::bathInFahrenheit(),
                           {{u"mode"_s, u"manual"_s}, {u"setPoint"_s, 20.5}, {u"temperature"_s, 20}});
    const QJsonObject status = statusOf(demo::city(), demo::bathInFahrenheit());
    QCOMPARE(status.value("temperatureFormat"_L1).toString(), u"F"_s);
    QCOMPARE(status.value("setPoint"_L1),
             QJsonValue(QJsonObject{{u"value"_s, u"68.90000"_s}, {u"unit"_s, u"F"_s}}));
    const QJsonObject warmth =
        status.value("thermometer"_L1).toObject().value("measures"_L1).toArray().first().toObject();
    QCOMPARE(warmth.value("value"_L1).toString(), u"68"_s);
    QCOMPARE(warmth.value("unit"_L1).toString(), u"F"_s);
}

void ShapesTest::coolingStatus()
{
    const QJsonObject status = statusOf(demo::seaside(), demo::veranda());
    QCOMPARE(status.value("function"_L1).toString(), u"COOLING"_s);
    QCOMPARE(status.value("loadState"_L1).toString(), u"ACTIVE"_s); // 27.4 where 25 is wanted
}

void ShapesTest::endOfATimedModeIsTheHomesWallClock()
{
    m_cloud->turnOnTheWall(
        demo::livingRoom(),
        {{u"mode"_s, u"manual"_s}, {u"setPoint"_s, 22}, {u"until"_s, u"2026-11-23T21:00:00Z"_s}});
    QCOMPARE(statusOf(demo::city(), demo::livingRoom()).value("activationTime"_L1).toString(),
             u"2026-11-23T22:00:00"_s);
    m_now = QDateTime(QDate(2026, 11, 23), QTime(21, 0), QTimeZone::utc());
    m_client->signIn();
    const QJsonObject after = statusOf(demo::city(), demo::livingRoom());
    QCOMPARE(after.value("mode"_L1).toString(), u"AUTOMATIC"_s);
    QVERIFY(!after.contains("activationTime"_L1));
}

void ShapesTest::measures()
{
    const Reply reply = m_client->get(modulePath(demo::city(), demo::livingRoom()) + u"/measures"_s);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json().keys(), (QStringList{u"hygrometer"_s, u"sender"_s, u"thermometer"_s}));
    QCOMPARE(reply.json().value("thermometer"_L1),
             statusOf(demo::city(), demo::livingRoom()).value("thermometer"_L1));
}

void ShapesTest::programList()
{
    const Reply reply = m_client->get(modulePath(demo::city(), demo::livingRoom()) + u"/programlist"_s);
    QCOMPARE(reply.status, 200);
    const QByteArray expected = R"({"chronothermostats":[{"programs":[
        {"number":0,"name":"Default"},{"number":1,"name":"Settimana"},
        {"number":2,"name":"Week-end all'aperto"},{"number":3,"name":"Tutto il dì a casa"}]}]})";
    QCOMPARE(QJsonDocument::fromJson(reply.body), QJsonDocument::fromJson(expected));
}

void ShapesTest::subscriptions()
{
    const QString list = u"/smarther/v2.0/subscription"_s;
    const QString create = plantsPath() + u'/' + demo::city() + u"/subscription"_s;
    const Reply none = m_client->get(list);
    QCOMPARE(none.status, 204);
    QVERIFY(none.body.isEmpty());

    const QByteArray body = R"({"EndPointUrl":"https://example.org/hook"})";
    const Reply created = m_client->post(create, body);
    QCOMPARE(created.status, 201);
    const QString id = created.json().value("subscriptionId"_L1).toString();
    QVERIFY(!id.isEmpty());
    const Reply again = m_client->post(create, body);
    QCOMPARE(again.status, 409);
    QCOMPARE(again.json(), (QJsonObject{{u"statusCode"_s, 409}, {u"message"_s, u"Conflict"_s}}));

    const QJsonObject entry{{u"plantId"_s, demo::city()},
                            {u"subscriptionId"_s, id},
                            {u"EndPointUrl"_s, u"https://example.org/hook"_s}};
    QCOMPARE(QJsonDocument::fromJson(m_client->get(list).body).array(), QJsonArray{entry});

    QCOMPARE(m_client->send("DELETE", create + u'/' + id).status, 200);
    QCOMPARE(m_client->send("DELETE", create + u'/' + id).status, 404);
    QCOMPARE(m_client->get(list).status, 204);
}

void ShapesTest::subscribeRefusals()
{
    const QString create = plantsPath() + u'/' + demo::city() + u"/subscription"_s;
    QCOMPARE(m_client->post(create, R"({"EndPointUrl":"http://example.org/hook"})").status, 400);
    QCOMPARE(m_client->post(create, R"({"Url":"https://example.org/hook"})").status, 400);
    QCOMPARE(m_client->post(create, "not json").status, 400);
}

void ShapesTest::refusesKeys_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("body");

    const QByteArray key = SimulatorOptions().subscriptionKey.toLatin1();
    QTest::newRow("no key")
        << QByteArray("good") << QByteArray()
        << QByteArray(
               R"({"message":"Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API.","statusCode":401})");
    QTest::newRow("wrong key")
        << QByteArray("good") << QByteArray("0123")
        << QByteArray(
               R"({"message":"Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription.","statusCode":401})");
    QTest::newRow("no token") << QByteArray() << key
                              << QByteArray(R"({"code":10,"message":"No token was provided"})");
    QTest::newRow("unknown token") << QByteArray("made.up.here") << key
                                   << QByteArray(R"({"code":11,"message":"The token is not valid"})");
    QTest::newRow("expired token") << QByteArray("expired") << key
                                   << QByteArray(R"({"code":11,"message":"The token has expired"})");
}

void ShapesTest::refusesKeys()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, body);

    if (token == "expired")
        m_cloud->expireAccessTokens();
    if (token != "good" && token != "expired")
        m_client->accessToken = token;
    m_client->subscriptionKey = key;
    const Reply reply = m_client->get(plantsPath());
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.body, body);
    QCOMPARE(m_cloud->callsInWindow(), 0); // nobody's quota
}

void ShapesTest::wrongIdsAreNotFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("plant") << topologyPath(u"6a1f0c52-0000-4b8a-9f21-3c5e80d4a7b1"_s);
    QTest::newRow("module") << modulePath(demo::city(), u"b7d9e1a0-0000-4f6e-8a13-90c7f2e4d501"_s);
    QTest::newRow("module of another plant") << modulePath(demo::seaside(), demo::livingRoom());
    QTest::newRow("nothing there") << plantsPath() + u"/everything"_s;
    QTest::newRow("case matters")
        << modulePath(demo::city(), demo::livingRoom()).replace(u"addressL"_s, u"AddressL"_s);
}

void ShapesTest::wrongIdsAreNotFound()
{
    QFETCH(QString, path);
    const Reply reply = m_client->get(path);
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.json().value("statusCode"_L1), QJsonValue(404));
    QVERIFY(!reply.json().value("message"_L1).toString().isEmpty());
}

void ShapesTest::somebodyElsesHome()
{
    QString error;
    const auto house =
        simulated::House::read(R"({"homes":[{"id":"mine"},{"id":"theirs","foreign":true}]})", &error);
    QVERIFY2(house, qPrintable(error));
    m_cloud->setHouse(*house);
    QCOMPARE(m_client->get(plantsPath()).json().value("plants"_L1).toArray().size(), 1);
    QCOMPARE(m_client->get(topologyPath(u"mine"_s)).status, 200);
    QCOMPARE(m_client->get(topologyPath(u"theirs"_s)).status, 401);
}

void ShapesTest::offlineThermostat()
{
    const QString path = modulePath(demo::seaside(), demo::offlineAttic());
    for (const QString &what : {u""_s, u"/measures"_s, u"/programlist"_s}) {
        const Reply reply = m_client->get(path + what);
        QCOMPARE(reply.status, 404);
        QCOMPARE(reply.json(), (QJsonObject{{u"statusCode"_s, 404}, {u"message"_s, u"Gateway Offline"_s}}));
    }
    QCOMPARE(m_client->get(modulePath(demo::seaside(), demo::veranda())).status, 200);
    m_cloud->turnOnTheWall(demo::offlineAttic(), {{u"online"_s, true}});
    QCOMPARE(m_client->get(path).status, 200);
}

QTEST_GUILESS_MAIN(ShapesTest)
#include "tst_cloudshapes.moc"
