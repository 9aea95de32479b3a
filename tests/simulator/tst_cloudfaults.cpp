#include "simulator/client.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using simulated::Fault;
using simulated::Mode;

// What can be made to go wrong, and what the log says of it.
class FaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void answersAsTold();
    void touchesTheNthOnly();
    void fitsByVerbKindAndPath();
    void standsInFrontOfEverything();
    void delays();
    void hangs();
    void hangsAfterWork();
    void drops();
    void dropsAfterWork();
    void answersAfterWork();
    void garbles();
    void drips();
    void oauthErrors_data();
    void oauthErrors();
    void logTellsEverything();
    void survivesClientsThatLeave();
    void dyingWithOpenRequests();

private:
    Reply turnOff() { return m_client->post(m_path, R"({"function":"heating","mode":"off"})"); }
    Mode mode() { return m_cloud->room(demo::livingRoom()).controls().mode; }

    std::unique_ptr<SimulatedCloud> m_cloud;
    std::unique_ptr<Client> m_client;
    const QString m_path = modulePath(demo::city(), demo::livingRoom());
};

void FaultsTest::init()
{
    SimulatorOptions options;
    options.burstCalls = 0;
    options.autoConsent = true;
    m_client.reset();
    m_cloud = std::make_unique<SimulatedCloud>(options);
    QVERIFY(m_cloud->listen());
    m_client = std::make_unique<Client>(*m_cloud);
    m_client->signIn();
}

void FaultsTest::answersAsTold()
{
    m_cloud->addFault({.kind = u"plants"_s,
                       .status = 502,
                       .body = "<html>Bad gateway</html>",
                       .headers = {{"Retry-After", "7"}}});
    const Reply reply = m_client->get(plantsPath());
    QCOMPARE(reply.status, 502);
    QCOMPARE(reply.body, "<html>Bad gateway</html>");
    QCOMPARE(reply.header("Retry-After"), "7");
    QCOMPARE(m_client->get(plantsPath()).status, 200);
}

void FaultsTest::touchesTheNthOnly()
{
    m_cloud->addFault({.kind = u"plants"_s, .from = 2, .times = 2});
    QList<int> answers;
    for (int i = 0; i < 5; ++i)
        answers.append(m_client->get(plantsPath()).status);
    QCOMPARE(answers, (QList<int>{200, 500, 500, 200, 200}));

    m_cloud->clearFaults();
    m_cloud->addFault({.kind = u"plants"_s, .times = 0});
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_client->get(plantsPath()).status, 500);
    m_cloud->clearFaults();
    QCOMPARE(m_client->get(plantsPath()).status, 200);
}

void FaultsTest::fitsByVerbKindAndPath()
{
    m_cloud->addFault({.verb = "POST", .times = 0, .status = 501});
    m_cloud->addFault({.path = demo::bathInFahrenheit() + u"$"_s, .times = 0, .status = 408});
    QCOMPARE(m_client->get(m_path).status, 200);
    QCOMPARE(turnOff().status, 501);
    const QString bath = modulePath(demo::city(), demo::bathInFahrenheit());
    QCOMPARE(m_client->get(bath).status, 408);
    QCOMPARE(m_client->get(bath + u"/programlist"_s).status, 200);
}

void FaultsTest::standsInFrontOfEverything()
{
    m_cloud->addFault({.kind = u"plants"_s, .status = 503});
    m_client->accessToken.clear();
    QCOMPARE(m_client->get(plantsPath()).status, 503);
    QCOMPARE(m_cloud->callsInWindow(), 0);
    QCOMPARE(m_client->get(plantsPath()).status, 401);
}

void FaultsTest::delays()
{
    m_cloud->addFault({.kind = u"command"_s, .action = Fault::Action::Delay, .delayMs = 120});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(turnOff().status, 200);
    QVERIFY(timer.elapsed() >= 110);
    QCOMPARE(mode(), Mode::Off);
}

void FaultsTest::hangs()
{
    m_cloud->addFault({.kind = u"command"_s, .action = Fault::Action::Hang});
    const Reply reply =
        m_client->send("POST", m_path, R"({"function":"heating","mode":"off"})", "application/json", 150);
    QCOMPARE(reply.error, QNetworkReply::TimeoutError);
    QCOMPARE(mode(), Mode::Automatic);
    QCOMPARE(m_cloud->log().last().status, 0);
    QCOMPARE(turnOff().status, 200);
}

void FaultsTest::hangsAfterWork()
{
    m_cloud->addFault({.kind = u"command"_s, .action = Fault::Action::Hang, .afterWork = true});
    m_client->send("POST", m_path, R"({"function":"heating","mode":"off"})", "application/json", 150);
    QCOMPARE(mode(), Mode::Off);
}

void FaultsTest::drops()
{
    m_cloud->addFault({.kind = u"command"_s, .times = 0, .action = Fault::Action::Drop});
    const Reply reply = turnOff();
    QCOMPARE(reply.status, 0);
    QVERIFY(reply.error != QNetworkReply::NoError && reply.error != QNetworkReply::TimeoutError);
    QCOMPARE(mode(), Mode::Automatic);
    QVERIFY(m_cloud->count(u"command"_s) >= 1);
}

void FaultsTest::dropsAfterWork()
{
    m_cloud->addFault({.kind = u"command"_s, .times = 0, .action = Fault::Action::Drop, .afterWork = true});
    QCOMPARE(turnOff().status, 0);
    QCOMPARE(mode(), Mode::Off);
}

void FaultsTest::answersAfterWork()
{
    m_cloud->addFault({.kind = u"command"_s, .afterWork = true, .status = 408});
    QCOMPARE(turnOff().status, 408);
    QCOMPARE(mode(), Mode::Off);
}

void FaultsTest::garbles()
{
    const QByteArray whole = m_client->get(plantsPath()).body;
    m_cloud->addFault({.kind = u"plants"_s, .action = Fault::Action::Garble});
    const Reply reply = m_client->get(plantsPath());
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.error, QNetworkReply::NoError);
    QCOMPARE(reply.body, whole.left(whole.size() / 2));
    QVERIFY(QJsonDocument::fromJson(reply.body).isNull());
}

void FaultsTest::drips()
{
    const QByteArray whole = m_client->get(plantsPath()).body;
    m_cloud->addFault({.kind = u"plants"_s, .action = Fault::Action::Drip, .delayMs = 2});
    const Reply reply = m_client->get(plantsPath());
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, whole);
}

void FaultsTest::oauthErrors_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("tokenStatus");
    QTest::newRow("request") << u"invalid_request"_s << 400;
    QTest::newRow("client") << u"unauthorized_client"_s << 400;
    QTest::newRow("denied") << u"access_denied"_s << 400;
    QTest::newRow("response type") << u"unsupported_response_type"_s << 400;
    QTest::newRow("scope") << u"invalid_scope"_s << 400;
    QTest::newRow("server") << u"server_error"_s << 500;
    QTest::newRow("busy") << u"temporarily_unavailable"_s << 400;
    QTest::newRow("no client") << u"invalid_client"_s << 401;
}

void FaultsTest::oauthErrors()
{
    QFETCH(QString, error);
    QFETCH(int, tokenStatus);
    m_cloud->addFault({.kind = u"authorize"_s, .action = Fault::Action::OAuthError, .error = error});
    m_cloud->addFault({.kind = u"token"_s, .action = Fault::Action::OAuthError, .error = error});

    const Reply redirect = m_client->get(m_client->authorizePath(u"kept & safe"_s));
    QCOMPARE(redirect.status, 302);
    const QUrlQuery query(QUrl::fromEncoded(redirect.header("Location")));
    QCOMPARE(query.queryItemValue(u"error"_s), error);
    QCOMPARE(query.queryItemValue(u"state"_s, QUrl::FullyDecoded), u"kept & safe"_s);

    const Reply token = m_client->refresh(m_cloud->grantTokens().refresh);
    QCOMPARE(token.status, tokenStatus);
    QCOMPARE(token.json().value("error"_L1).toString(), error);
}

void FaultsTest::logTellsEverything()
{
    m_cloud->addFault({.kind = u"command"_s, .status = 408});
    turnOff();
    m_client->get(plantsPath() + u"?a=b"_s);
    m_client->get(u"/no/such/place"_s);
    m_client->get(u"/control/state"_s);

    const QList<SimulatedCloud::LogEntry> &log = m_cloud->log();
    QCOMPARE(log.size(), 3);
    QCOMPARE(log.at(0).seq, 1);
    QCOMPARE(log.at(0).verb, "POST");
    QCOMPARE(log.at(0).kind, u"command"_s);
    QCOMPARE(log.at(0).path, m_path);
    QCOMPARE(log.at(0).body, R"({"function":"heating","mode":"off"})");
    QCOMPARE(log.at(0).fault, u"answer"_s);
    QCOMPARE(log.at(0).status, 408);
    QCOMPARE(log.at(1).query, "a=b");
    QCOMPARE(log.at(1).fault, QString());
    QCOMPARE(log.at(1).status, 200);
    QCOMPARE(log.at(2).kind, u"unknown"_s);
    QCOMPARE(log.at(2).status, 404);
    QCOMPARE(m_cloud->count(u"command"_s), 1);
    m_cloud->clearLog();
    m_client->get(plantsPath());
    QCOMPARE(m_cloud->log().first().seq, 4);
}

void FaultsTest::survivesClientsThatLeave()
{
    for (const Fault::Action action : {Fault::Action::Delay, Fault::Action::Hang, Fault::Action::Drip}) {
        m_cloud->addFault({.kind = u"plants"_s, .times = 0, .action = action, .delayMs = 40});
        for (int i = 0; i < 5; ++i)
            m_client->send("GET", plantsPath(), {}, {}, 10);
        m_cloud->clearFaults();
        // Longer than any of the answers had to wait.
        m_cloud->addFault({.kind = u"plants"_s, .action = Fault::Action::Delay, .delayMs = 100});
        QCOMPARE(m_client->get(plantsPath()).status, 200);
    }
}

void FaultsTest::dyingWithOpenRequests()
{
    m_cloud->addFault({.kind = u"plants"_s, .times = 0, .action = Fault::Action::Delay, .delayMs = 50});
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(m_cloud->address().toString() + plantsPath()));
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QTRY_COMPARE(m_cloud->count(u"plants"_s), 1);
    m_client.reset();
    m_cloud.reset();
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(reply->error() != QNetworkReply::NoError);
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_cloudfaults.moc"
