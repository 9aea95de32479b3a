#include "support/testcloud.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulated::Fault;

namespace {

const QString first = u"22222222-0000-4000-8000-000000000001"_s;

} // namespace

// Whole days over real HTTP at the speed of a moved clock. The cloud's own log is the witness.
class TestDay : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCloud> m_test;

    void begin(int thermostats)
    {
        m_test = std::make_unique<TestCloud>(simulated::House::withThermostats(thermostats));
        m_test->start();
        m_test->showAll();
    }
    // One gesture of a person: warmer by a step and again, on one thermostat.
    void gesture(const QString &moduleId)
    {
        m_test->tepore->desk.step(moduleId, 1, Temperature::Unit::Celsius);
        m_test->tepore->desk.step(moduleId, 1, Temperature::Unit::Celsius);
        m_test->pass(3s);
    }
    // What the witness says of any calls: none more than `most` in 24 hours, and all apart.
    static void check(const QList<SimulatedCloud::LogEntry> &calls, int most)
    {
        for (qsizetype i = 1; i < calls.size(); ++i) {
            QVERIFY2(calls[i - 1].time.msecsTo(calls[i].time) >= CallBudget::spacingMs,
                     qPrintable(calls[i].time.toString(Qt::ISODateWithMs)));
        }
        for (qsizetype i = most; i < calls.size(); ++i)
            QVERIFY(calls[i - most].time.msecsTo(calls[i].time) >= 86'400'000);
    }
    // Another program signs in by itself and uses the same account.
    void useElsewhere(int calls)
    {
        Http http;
        SmartherApi api(http, m_test->cloud.address());
        const ApiKeys keys{.accessToken = m_test->cloud.grantTokens().access.toLatin1(),
                           .subscriptionKey = m_test->cloud.options().subscriptionKey.toLatin1()};
        m_test->cloud.options().burstCalls = 0;
        for (int i = 0; i < calls; ++i) {
            bool done = false;
            api.plants(keys, &http, [&done](const Result<QList<Plant>> &) { done = true; });
            TestCloud::waitFor([&done] { return done; });
        }
        m_test->cloud.options().burstCalls = 10;
    }

private Q_SLOTS:
    void cleanup() { m_test.reset(); }

    void aDayWithEverything()
    {
        begin(3);
        QStringList ids = m_test->tepore->household.moduleIds();
        int gestures = 0;
        QList<SimulatedCloud::LogEntry> ours; // the log, without the other program's

        m_test->pass(2h);
        for (const QString &id : ids) {
            gesture(id);
            ++gestures;
        }
        m_test->pass(1h);
        m_test->restart();
        m_test->showAll();
        m_test->pass(3h);

        // Two hours without the service.
        const qsizetype beforeOutage = m_test->calls().size();
        m_test->cloud.addFault({.path = u"/smarther/"_s, .times = 0, .status = 503});
        m_test->pass(2h);
        QVERIFY(m_test->tepore->household.trouble());
        QVERIFY(m_test->calls().size() - beforeOutage <= 14);
        m_test->cloud.clearFaults();
        m_test->pass(30min);
        QVERIFY(!m_test->tepore->household.trouble());

        // A storm of 429, with and without a time.
        const qsizetype beforeStorm = m_test->calls().size();
        m_test->cloud.addFault(
            {.path = u"/smarther/"_s, .times = 3, .status = 429, .headers = {{"Retry-After", "5"}}});
        m_test->cloud.addFault({.path = u"/smarther/"_s, .from = 4, .times = 2, .status = 429});
        m_test->pass(3h);
        QVERIFY(m_test->calls().size() - beforeStorm >= 6);
        QVERIFY(!m_test->tepore->household.trouble());
        gesture(first);
        ++gestures;
        m_test->restart();
        m_test->showAll();
        m_test->pass(2h);
        ours = m_test->calls();
        m_test->cloud.clearLog();

        // Another program uses up what is left, twice over.
        useElsewhere(500);
        m_test->cloud.clearLog();
        m_test->pass(30min);
        QCOMPARE(m_test->tepore->household.trouble()->kind, Error::Kind::QuotaUsedUp);
        QCOMPARE(m_test->budget().used(m_test->clock.now()), 500);
        QVERIFY(m_test->budget().counted(m_test->clock.now()) < 480);
        const QDateTime refill = m_test->budget().pausedUntil();
        const qsizetype refused = m_test->calls().size();
        m_test->tepore->desk.step(first, 1, Temperature::Unit::Celsius); // refused here, and not sent
        m_test->pass(3s);
        QCOMPARE(m_test->calls().size(), refused);
        m_test->pass(std::chrono::milliseconds(m_test->clock.now().msecsTo(refill) - 1000));
        QCOMPARE(m_test->calls().size(), refused); // not one before its time
        m_test->pass(26h);
        QVERIFY(!m_test->tepore->household.trouble());

        ours << m_test->calls();
        check(ours, 500);
        const auto isPost = [](const SimulatedCloud::LogEntry &entry) { return entry.verb == "POST"; };
        QCOMPARE(std::count_if(ours.begin(), ours.end(), isPost), gestures);
        const QList<CallLedger::Entry> lines = m_test->tepore->ledger.since(noonInRome.addDays(-1));
        QCOMPARE(lines.size(), ours.size()); // no call without its line, no line without its call
        for (const QString &id : std::as_const(ids))
            QVERIFY(m_test->thermostat(id).readAt.secsTo(m_test->clock.now()) < 3600);
    }

    // ux.md T-15: reading leaves the reserve to the person, who is there all day.
    void t15_neverMoreThan500()
    {
        begin(1);
        for (int hour = 0; hour < 30; ++hour) {
            for (int i = 0; i < 5; ++i) {
                m_test->pass(12min);
                m_test->tepore->desk.step(first, i % 2 == 0 ? 1 : -1, Temperature::Unit::Celsius);
                m_test->pass(3s);
                m_test->tepore->reader.readAll();
            }
        }
        m_test->settle();
        const QList<SimulatedCloud::LogEntry> calls = m_test->calls();
        check(calls, 500);
        QVERIFY(m_test->cloud.count(u"command"_s) > 140); // people before readings
        for (const SimulatedCloud::LogEntry &call : calls)
            QVERIFY(call.status == 200);
        // Of any 500 in a row within a day, the last 40 were the person's.
        const QList<CallLedger::Entry> lines = m_test->tepore->ledger.since(noonInRome.addDays(-1));
        int ofReserve = 0;
        for (qsizetype i = CallBudget::perDay - CallBudget::reserve; i < lines.size(); ++i) {
            const bool isReserve = lines[i - (CallBudget::perDay - CallBudget::reserve)].at.msecsTo(lines[i].at) < 86'400'000;
            ofReserve += isReserve ? 1 : 0;
            QVERIFY(!isReserve || lines[i].purpose == CallBudget::Purpose::Person);
        }
        QVERIFY(ofReserve > 0);
    }

    // ux.md T-19: many thermostats share the day.
    void t19_twentyThermostats()
    {
        begin(20);
        check(m_test->calls(), 500);
        for (const SimulatedCloud::LogEntry &call : m_test->calls())
            QVERIFY(call.status != 429); // the start is no burst
        m_test->pass(24h);
        const QList<SimulatedCloud::LogEntry> calls = m_test->calls();
        check(calls, 500);
        QVERIFY(calls.size() > 350);
        for (const QString &id : m_test->tepore->household.moduleIds())
            QVERIFY(m_test->thermostat(id).readAt.secsTo(m_test->clock.now()) < 3 * 3600);
    }
    void t19_startStopsAtTheFirst429()
    {
        m_test = std::make_unique<TestCloud>(simulated::House::withThermostats(20));
        m_test->cloud.addFault(
            {.kind = u"status"_s, .from = 5, .status = 429, .headers = {{"Retry-After", "600"}}});
        m_test->start();
        m_test->pass(9min);
        QCOMPARE(m_test->calls(u"status"_s).size(), 5);
        m_test->pass(2min);
        QVERIFY(m_test->calls(u"status"_s).size() > 15);
    }

    // No burst, no stop, no wrong age, whatever the clock does.
    void clocks_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<bool>("isSleep");
        QTest::newRow("set an hour forward") << 1 << false;
        QTest::newRow("set an hour back") << -1 << false;
        QTest::newRow("set a day forward") << 24 << false;
        QTest::newRow("set a day back") << -24 << false;
        QTest::newRow("slept for eight hours") << 8 << true;
    }
    void clocks()
    {
        QFETCH(const int, hours);
        QFETCH(const bool, isSleep);
        begin(2);
        m_test->pass(2h);
        const qsizetype untilThen = m_test->calls().size();
        m_test->pass(1h);
        const qsizetype inTheHourBefore = m_test->calls().size() - untilThen;
        const int used = m_test->budget().used(m_test->clock.now());
        const qsizetype before = m_test->calls().size();
        if (isSleep)
            m_test->clock.sleep(std::chrono::hours(hours));
        else
            m_test->clock.turn(std::chrono::hours(hours));
        m_test->settle();
        m_test->pass(30s);
        QVERIFY(m_test->calls().size() - before <= 6); // no burst
        QVERIFY(m_test->budget().used(m_test->clock.now()) >= used);
        m_test->pass(1h);
        const qsizetype inAnHour = m_test->calls().size() - before;
        QVERIFY2(inAnHour >= 6 && inAnHour <= 2 * inTheHourBefore,
                 qPrintable(u"%1, before %2"_s.arg(inAnHour).arg(inTheHourBefore))); // no stop, and no burst
        for (const QString &id : m_test->tepore->household.moduleIds()) {
            const qint64 age = m_test->thermostat(id).readAt.secsTo(m_test->clock.now());
            QVERIFY2(age >= 0 && age < 3600, qPrintable(QString::number(age)));
        }
    }

    // The nights in which the clocks change, in the home's zone and in the computer's: Rome, where the tests run.
    void seasons_data()
    {
        QTest::addColumn<QDateTime>("evening");
        QTest::newRow("an hour less") << QDateTime(QDate(2024, 3, 30), QTime(23, 0), QTimeZone::utc());
        QTest::newRow("an hour more") << QDateTime(QDate(2024, 10, 26), QTime(22, 0), QTimeZone::utc());
    }
    void seasons()
    {
        QFETCH(const QDateTime, evening);
        m_test = std::make_unique<TestCloud>(simulated::House::withThermostats(2), evening.toUTC());
        m_test->start();
        m_test->pass(4h);
        const QList<SimulatedCloud::LogEntry> calls = m_test->calls(u"status"_s);
        check(calls, 500);
        for (const QString &id : m_test->tepore->household.moduleIds()) {
            QDateTime last;
            for (const SimulatedCloud::LogEntry &call : calls) {
                if (!call.path.contains(id))
                    continue;
                QVERIFY(!last.isValid() || last.secsTo(call.time) <= 2 * 3600);
                last = call.time;
            }
            QVERIFY(m_test->thermostat(id).measuredAt().secsTo(m_test->clock.now()) <= 2 * 3600);
        }
    }
};

QTEST_GUILESS_MAIN(TestDay)
#include "tst_day.moc"
