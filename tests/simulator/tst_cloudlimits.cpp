#include "simulator/client.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

// The vendor's two limits: smarther-api.md §1 and §5.
class LimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void quotaOfAnyTwentyFourHours();
    void refusedCallsCostNothing();
    void tokensAndControlAreNotCounted();
    void burst();
    void retryAfterAsDate();
    void retryAfterMissing();
    void zeroMeansNoLimit();

private:
    QDateTime m_now;
    std::unique_ptr<SimulatedCloud> m_cloud;
    std::unique_ptr<Client> m_client;
};

void LimitsTest::init()
{
    m_now = QDateTime(QDate(2026, 11, 23), QTime(9, 30), QTimeZone::utc());
    SimulatorOptions options;
    options.quota = 3;
    options.burstCalls = 0;
    options.accessTokenSeconds = 200'000;
    options.now = [this] { return m_now; };
    m_client.reset();
    m_cloud = std::make_unique<SimulatedCloud>(options);
    QVERIFY(m_cloud->listen());
    m_client = std::make_unique<Client>(*m_cloud);
    m_client->signIn();
}

void LimitsTest::quotaOfAnyTwentyFourHours()
{
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(m_client->get(plantsPath()).status, 200);
        m_now = m_now.addSecs(3600);
    }
    m_now = m_now.addSecs(61);
    const Reply refused = m_client->get(plantsPath());
    QCOMPARE(refused.status, 403);
    QCOMPARE(
        refused.json(),
        (QJsonObject{{u"statusCode"_s, 403},
                     {u"message"_s, u"Out of call volume quota. Quota will be replenished in 20:58:59."_s}}));
    m_now = m_now.addSecs(20 * 3600 + 58 * 60 + 58);
    QCOMPARE(m_client->get(plantsPath()).status, 403);
    m_now = m_now.addSecs(1);
    QCOMPARE(m_client->get(plantsPath()).status, 200); // the oldest call is a day old
    QCOMPARE(m_client->get(plantsPath()).status, 403); // the next oldest is not
}

void LimitsTest::refusedCallsCostNothing()
{
    for (int i = 0; i < 10; ++i)
        m_client->get(plantsPath());
    QCOMPARE(m_cloud->callsInWindow(), 3);
    m_now = m_now.addDays(1);
    QCOMPARE(m_cloud->callsInWindow(), 0);
    QCOMPARE(m_client->get(plantsPath()).status, 200);
}

void LimitsTest::tokensAndControlAreNotCounted()
{
    QCOMPARE(m_client->refresh(m_cloud->grantTokens().refresh).status, 200);
    QCOMPARE(m_client->get(u"/control/state"_s).status, 200);
    QCOMPARE(m_cloud->callsInWindow(), 0);
    QCOMPARE(m_client->post(modulePath(demo::city(), demo::livingRoom()), "{}").status, 430);
    QCOMPARE(m_cloud->callsInWindow(), 1); // a wrong command is a call all the same
}

void LimitsTest::burst()
{
    m_cloud->options().quota = 500;
    m_cloud->options().burstCalls = 2;
    QCOMPARE(m_client->get(plantsPath()).status, 200);
    m_now = m_now.addSecs(2);
    QCOMPARE(m_client->get(plantsPath()).status, 200);
    const Reply refused = m_client->get(plantsPath());
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.header("Retry-After"), "3");
    QCOMPARE(refused.body, "{\n    \"message\": \"Rate limit is exceeded. Try again in 3 seconds.\"\n}\n");
    m_now = m_now.addSecs(3);
    QCOMPARE(m_client->get(plantsPath()).status, 200);
    QCOMPARE(m_client->get(plantsPath()).status, 429);
}

void LimitsTest::retryAfterAsDate()
{
    m_cloud->options().burstCalls = 1;
    m_cloud->options().retryAfter = SimulatorOptions::RetryAfter::Date;
    m_client->get(plantsPath());
    QCOMPARE(m_client->get(plantsPath()).header("Retry-After"), "Mon, 23 Nov 2026 09:30:05 GMT");
}

void LimitsTest::retryAfterMissing()
{
    m_cloud->options().burstCalls = 1;
    m_cloud->options().retryAfter = SimulatorOptions::RetryAfter::Missing;
    m_client->get(plantsPath());
    const Reply refused = m_client->get(plantsPath());
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.header("Retry-After").isEmpty());
}

void LimitsTest::zeroMeansNoLimit()
{
    m_cloud->options().quota = 0;
    for (int i = 0; i < 30; ++i)
        QCOMPARE(m_client->get(plantsPath()).status, 200);
}

QTEST_GUILESS_MAIN(LimitsTest)
#include "tst_cloudlimits.moc"
