#include "support/testcloud.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulated::Fault;
using Purpose = CallBudget::Purpose;
using Kind = Error::Kind;

namespace {

// How a call ended: 200 or the status of the error, and its kind.
struct End
{
    QString name;
    std::optional<Error> error;
};

const QByteArray outOfQuota = "{\"message\":\"Out of call volume quota. Quota will be replenished in 05:00:00.\"}";

} // namespace

// The gate, without the rooms that usually stand behind it.
class TestCallQueue : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCloud> m_test;
    std::unique_ptr<QObject> m_context;
    QList<End> m_ends;

    CallQueue &queue() { return m_test->tepore->queue; }
    CallLedger &ledger() { return m_test->tepore->ledger; }
    QList<CallLedger::Entry> rows() { return ledger().since(noonInRome.addDays(-3)); }

    // A reading of a thermostat: what it ends with goes to m_ends under `name`.
    void submit(const QString &name, Purpose purpose, const QString &moduleId = TestCloud::livingRoom)
    {
        SmartherApi &api = m_test->tepore->api;
        queue().submit<ThermostatStatus>(
            {.kind = u"status"_s, .moduleId = moduleId, .purpose = purpose}, m_context.get(),
            [&api, moduleId](const ApiKeys &keys, QObject *context,
                             SmartherApi::Answer<ThermostatStatus> done) {
                api.status(keys, TestCloud::home, moduleId, context, std::move(done));
            },
            [this, name](const Result<ThermostatStatus> &result) {
                m_ends << End{.name = name, .error = result ? std::nullopt : std::optional(result.error())};
            });
    }
    QStringList endNames() const
    {
        QStringList names;
        for (const End &end : m_ends)
            names << end.name;
        return names;
    }
    // As if so many calls had been made, one a minute.
    void useUp(int calls)
    {
        for (int i = calls; i > 0; --i)
            ledger().end(ledger().begin(m_test->clock.now().addSecs(-60 * i), u"status"_s, {}), 200, 5);
        queue().restore();
    }

    void signInAgain(const QByteArray &key)
    {
        const auto granted = m_test->cloud.grantTokens();
        const SimulatorOptions &options = m_test->cloud.options();
        bool done = false;
        m_test->tepore->session.adopt({.clientId = options.clientId, .clientSecret = options.clientSecret}, key,
                                      Tokens{.accessToken = granted.access.toLatin1(),
                                             .accessTokenExpires = m_test->clock.now().addSecs(options.accessTokenSeconds),
                                             .refreshToken = granted.refresh.toLatin1()},
                                      m_context.get(), [&done](const Outcome &outcome) { done = outcome.ok(); });
        TestCloud::waitFor([&done] { return done; });
    }

private Q_SLOTS:
    void init()
    {
        m_ends.clear();
        m_context = std::make_unique<QObject>();
        m_test = std::make_unique<TestCloud>();
        m_test->link();
        queue().restore();
    }

    void answerComesLaterAndOnce()
    {
        submit(u"a"_s, Purpose::Reading);
        QVERIFY(m_ends.isEmpty());
        QVERIFY(!queue().isIdle());
        m_test->settle();
        QCOMPARE(endNames(), QStringList{u"a"_s});
        QVERIFY(!m_ends.first().error);
        QCOMPARE(rows().size(), 1);
        QCOMPARE(rows().first().status, 200);
    }

    void neverTwoAtOnce()
    {
        m_test->cloud.addFault({.times = 0, .action = Fault::Action::Delay, .delayMs = 20});
        int most = 0;
        connect(&m_test->cloud, &SimulatedCloud::requestReceived, this, [this, &most] {
            int open = 0;
            for (const SimulatedCloud::LogEntry &entry : m_test->cloud.log())
                open += entry.status == 0;
            most = std::max(most, open);
        });
        for (int i = 0; i < 6; ++i)
            submit(QString::number(i), i % 2 == 0 ? Purpose::Reading : Purpose::Person);
        m_test->settle();
        QCOMPARE(m_ends.size(), 6);
        QCOMPARE(most, 1);
    }

    void peopleBeforeReadingsAndEachInOrder()
    {
        for (const QString &name : {u"r1"_s, u"r2"_s})
            submit(name, Purpose::Reading);
        for (const QString &name : {u"p1"_s, u"p2"_s})
            submit(name, Purpose::Person);
        m_test->settle();
        QCOMPARE(endNames(), (QStringList{u"p1"_s, u"p2"_s, u"r1"_s, u"r2"_s}));
    }

    void callsKeepApart()
    {
        submit(u"a"_s, Purpose::Reading);
        submit(u"b"_s, Purpose::Person);
        QTRY_COMPARE(m_ends.size(), 1);
        m_test->advance(599ms);
        QCoreApplication::processEvents();
        QCOMPARE(rows().size(), 1);
        m_test->advance(1ms);
        QTRY_COMPARE(m_ends.size(), 2);
        const QList<SimulatedCloud::LogEntry> calls = m_test->calls();
        QCOMPARE(calls[0].time.msecsTo(calls[1].time), 600);
    }

    void renewsTheSignInOnceAndAsksAgainOnce()
    {
        m_test->cloud.expireAccessTokens();
        submit(u"a"_s, Purpose::Reading);
        m_test->settle();
        QCOMPARE(endNames(), QStringList{u"a"_s});
        QVERIFY(!m_ends.first().error);
        QStringList log;
        for (const SimulatedCloud::LogEntry &entry : m_test->cloud.log())
            log << u"%1 %2"_s.arg(entry.kind).arg(entry.status);
        QCOMPARE(log, (QStringList{u"status 401"_s, u"token 200"_s, u"status 200"_s}));
        QCOMPARE(rows().size(), 2);
        QCOMPARE(rows()[0].status, 401);
        QCOMPARE(rows()[1].status, 200);
        QCOMPARE(m_test->budget().used(m_test->clock.now()), 2);
    }

    void doesNotAskAThirdTime()
    {
        m_test->cloud.addFault(
            {.kind = u"status"_s, .times = 0, .status = 401, .body = "{\"message\":\"no\"}"});
        submit(u"a"_s, Purpose::Person);
        submit(u"b"_s, Purpose::Person);
        m_test->settle();
        QCOMPARE(endNames(), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(m_ends[0].error->kind, Kind::Unauthorized);
        QCOMPARE(m_test->calls().size(), 4);
        QCOMPARE(rows().size(), 4);
        QVERIFY(m_test->cloud.count(u"token"_s) <= 2);
    }

    void nothingElseIsRepeated_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, Fault::Action action, int status, Kind kind) {
            QTest::newRow(name) << static_cast<int>(action) << status << static_cast<int>(kind);
        };
        row("500", Fault::Action::Answer, 500, Kind::ServerFault);
        row("408", Fault::Action::Answer, 408, Kind::ThermostatTimeout);
        row("404", Fault::Action::Answer, 404, Kind::NotFound);
        row("429", Fault::Action::Answer, 429, Kind::RateLimited);
        row("half an answer", Fault::Action::Garble, 0, Kind::BadAnswer);
        row("dropped", Fault::Action::Drop, 0, Kind::ConnectionLost);
    }
    void nothingElseIsRepeated()
    {
        QFETCH(const int, action);
        QFETCH(const int, status);
        QFETCH(const int, kind);
        m_test->cloud.addFault({.action = static_cast<Fault::Action>(action), .status = status});
        QSignalSpy answered(&queue(), &CallQueue::answered);
        submit(u"a"_s, Purpose::Person);
        m_test->settle();
        QCOMPARE(endNames(), QStringList{u"a"_s});
        QCOMPARE(static_cast<int>(m_ends.first().error->kind), kind);
        QCOMPARE(m_test->calls().size(), 1);
        QCOMPARE(rows().size(), 1);
        QCOMPARE(rows().first().status, status);
        QCOMPARE(answered.size(), 1);
        QVERIFY(queue().isIdle());
    }

    // kill -9 at this moment loses nothing.
    void attemptIsOnDiskWhileItIsUnderWay()
    {
        QVariantList found;
        connect(&m_test->cloud, &SimulatedCloud::requestReceived, this, [this, &found] {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(m_test->profile.filePath(u"tepore.sqlite"_s));
            other.open();
            QSqlQuery query(u"SELECT kind, module, status IS NULL FROM calls"_s, other);
            while (query.next())
                found << query.value(0) << query.value(1) << query.value(2);
        });
        submit(u"a"_s, Purpose::Reading);
        m_test->settle();
        QSqlDatabase::removeDatabase(u"other"_s);
        QCOMPARE(found, (QVariantList{u"status"_s, TestCloud::livingRoom, 1LL}));
    }

    void personIsRefusedWhenTheQuotaIsGone()
    {
        useUp(500);
        submit(u"p"_s, Purpose::Person);
        submit(u"r"_s, Purpose::Reading);
        QVERIFY(m_ends.isEmpty());
        m_test->settle();
        QCOMPARE(endNames(), QStringList{u"p"_s}); // the reading waits
        QCOMPARE(m_ends.first().error->kind, Kind::QuotaUsedUp);
        const auto wait = m_ends.first().error->retryAfter;
        QVERIFY(wait && *wait > 15h && *wait <= 16h);
        QVERIFY(m_test->calls().isEmpty());
        QCOMPARE(rows().size(), 500);

        m_test->pass(*wait + 41min); // also the reserve is free again
        QCOMPARE(endNames(), (QStringList{u"p"_s, u"r"_s}));
        QVERIFY(!m_ends.last().error);
    }

    void reserveIsForPeople()
    {
        useUp(460);
        submit(u"r"_s, Purpose::Reading);
        submit(u"p"_s, Purpose::Person);
        m_test->settle();
        QCOMPARE(endNames(), QStringList{u"p"_s});
        QVERIFY(!m_ends.first().error);
        QCOMPARE(m_test->calls().size(), 1);
    }

    void cloudKnowsBetter()
    {
        m_test->cloud.options().quota = 1;
        submit(u"a"_s, Purpose::Person);
        submit(u"b"_s, Purpose::Person);
        submit(u"c"_s, Purpose::Person);
        m_test->settle();
        QCOMPARE(m_ends.size(), 3);
        QCOMPARE(m_ends[1].error->kind, Kind::QuotaUsedUp);
        QCOMPARE(m_ends[2].error->kind, Kind::QuotaUsedUp);
        QVERIFY(*m_ends[2].error->retryAfter > 23h);
        QCOMPARE(m_test->calls().size(), 2); // c was not even tried
    }

    void pauseSurvivesARestart()
    {
        m_test->cloud.addFault({.status = 403,
                                .body = "{\"message\":\"Out of call volume quota. Quota will be "
                                        "replenished in 00:10:00.\"}"});
        m_test->cloud.addFault({.from = 2, .status = 429, .headers = {{"Retry-After", "1200"}}});
        submit(u"a"_s, Purpose::Person);
        m_test->pass(10min);
        submit(u"b"_s, Purpose::Person);
        m_test->settle();
        QCOMPARE(m_ends.last().error->kind, Kind::RateLimited);
        m_test->restart();
        m_test->pass(10min);
        m_ends.clear();
        submit(u"c"_s, Purpose::Person);
        m_test->settle();
        QCOMPARE(m_ends.first().error->kind, Kind::RateLimited);
        QCOMPARE(*m_ends.first().error->retryAfter, 10min);
        QCOMPARE(m_test->calls().size(), 2);
    }

    // ux.md T-16: another program uses the same account.
    void sharedQuotaIsRememberedAcrossARestart()
    {
        useUp(130);
        m_test->cloud.addFault({.status = 403, .body = "{\"message\":\"Out of call volume quota.\"}"});
        submit(u"a"_s, Purpose::Person);
        m_test->settle();
        QCOMPARE(m_test->budget().used(m_test->clock.now()), 500);
        QCOMPARE(m_test->budget().counted(m_test->clock.now()), 131);
        m_test->restart();
        QCOMPARE(m_test->budget().used(m_test->clock.now()), 500);
        QCOMPARE(m_test->budget().counted(m_test->clock.now()), 131);
        m_test->pass(61min);
        QVERIFY(m_test->budget().used(m_test->clock.now()) < 200); // it was asked once, and is well again
    }

    void withoutATimeItIsAskedOnceAnHour()
    {
        m_test->cloud.addFault(
            {.times = 0, .status = 403, .body = "{\"message\":\"Out of call volume quota.\"}"});
        m_test->tepore->start();
        m_test->settle();
        m_test->cloud.clearLog();
        m_test->pass(5h + 5min);
        QCOMPARE(m_test->calls().size(), 5);
    }

    void callsKeepFurtherApartAfterARateLimit()
    {
        m_test->cloud.addFault({.times = 2, .status = 429, .headers = {{"Retry-After", "1"}}});
        submit(u"a"_s, Purpose::Reading);
        m_test->settle();
        submit(u"b"_s, Purpose::Reading);
        m_test->pass(2s);
        m_test->restart(); // it is not forgotten
        m_test->pass(10s);
        QVERIFY(m_test->calls().size() > 4);
        const QList<SimulatedCloud::LogEntry> calls = m_test->calls();
        QVERIFY(calls[0].time.msecsTo(calls[1].time) >= 1200);
        for (qsizetype i = 2; i < 5; ++i) // less again when all has gone well for a while
            QVERIFY(calls[i - 1].time.msecsTo(calls[i].time) >= 2400);
    }

    // Somebody sets the clock: what was called is as long ago as before, also after a restart.
    void clockIsSet_data()
    {
        QTest::addColumn<qint64>("hours");
        QTest::newRow("forward") << qint64(30);
        QTest::newRow("back") << qint64(-30);
    }
    void clockIsSet()
    {
        QFETCH(const qint64, hours);
        useUp(500);
        submit(u"r"_s, Purpose::Reading);
        m_test->settle();
        m_test->clock.turn(std::chrono::hours(hours));
        m_test->settle();
        QVERIFY(m_ends.isEmpty());
        QCOMPARE(m_test->budget().used(m_test->clock.now()), 500);
        m_test->restart();
        QCOMPARE(m_test->budget().used(m_test->clock.now()), 500);
        QVERIFY(m_test->calls().isEmpty());
        m_test->pass(24h - 460min + 2min);
        QVERIFY(!m_test->calls().isEmpty()); // and it does not stop for longer
    }
    // The clock was a year ahead, and is set right while the program is not running.
    void attemptsInTheFutureCountForADay()
    {
        const QDateTime ahead = m_test->clock.now().addDays(365);
        for (int i = 0; i < 500; ++i)
            ledger().end(ledger().begin(ahead.addMSecs(i), u"status"_s, {}), 200, 5);
        m_test->restart();
        QCOMPARE(m_test->budget().used(m_test->clock.now()), 500);
        m_test->pass(23h + 59min);
        QVERIFY(m_test->calls().isEmpty());
        m_test->pass(2min);
        QVERIFY(!m_test->calls().isEmpty());
    }

    // The clock was ahead when the program started: what earlier, right clocks wrote down does not seem older
    // than it is when the clock is set right.
    void earlierStartsKeepTheirTime()
    {
        useUp(300);
        m_test->tepore.reset();
        m_test->clock.turn(20h);
        m_test->open();
        queue().restore();
        for (int i = 0; i < 3; ++i)
            submit(QString::number(i), Purpose::Person);
        m_test->tepore->session.open();
        m_test->settle();
        QCOMPARE(m_test->calls().size(), 3);
        m_test->clock.turn(-20h);
        m_test->settle();
        QCOMPARE(m_test->budget().counted(m_test->clock.now()), 303);
        QCOMPARE(ledger().since(m_test->clock.now().addDays(-1)).size(), 303);
        QVERIFY(rows().last().at <= m_test->clock.now());
        m_test->advance(21h); // and they grow old in their time
        QVERIFY(m_test->budget().counted(m_test->clock.now()) < 303);
    }

    // Whoever is told that the clock was set finds everybody else told, too.
    void tellsAfterAllHaveMovedWithTheClock()
    {
        QSignalSpy told(&queue(), &CallQueue::budgetChanged);
        m_test->clock.turn(1h);
        QCOMPARE(told.size(), 0);
        QTRY_COMPARE(told.size(), 1);
    }

    void readingThatWaitsIsRaised()
    {
        useUp(460);
        submit(u"r"_s, Purpose::Reading);
        m_test->settle();
        QVERIFY(m_ends.isEmpty());
        QVERIFY(queue().isReadingWaiting(TestCloud::livingRoom));
        QVERIFY(!queue().isReadingWaiting(TestCloud::guestRoom));
        QVERIFY(!queue().raise(u"status"_s, TestCloud::guestRoom));
        QVERIFY(!queue().raise(u"programs"_s, TestCloud::livingRoom));
        QVERIFY(queue().raise(u"status"_s, TestCloud::livingRoom));
        QVERIFY(!queue().isReadingWaiting());
        m_test->settle();
        QCOMPARE(endNames(), QStringList{u"r"_s});
        QVERIFY(!m_ends.first().error);
        QCOMPARE(rows().last().purpose, Purpose::Person);
    }

    // The cloud told an account that is gone, or a key that is not used any more, to wait.
    void aPauseGoesWithTheAccountAndTheKey_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<bool>("isPaused");
        QTest::newRow("unlinked") << u"unlink"_s << false;
        QTest::newRow("another key") << u"key"_s << false;
        QTest::newRow("signed in again with the same key") << u"same"_s << true;
    }
    void aPauseGoesWithTheAccountAndTheKey()
    {
        QFETCH(const QString, change);
        QFETCH(const bool, isPaused);
        m_test->cloud.addFault({.kind = u"status"_s, .status = 403, .body = outOfQuota});
        submit(u"a"_s, Purpose::Reading);
        m_test->settle();
        QVERIFY(queue().budget().isPaused(m_test->clock.now()));
        const int counted = queue().budget().counted(m_test->clock.now());
        if (change == u"unlink"_s)
            m_test->tepore->session.unlink();
        else
            signInAgain(change == u"key"_s ? "another-key" : m_test->tepore->session.subscriptionKey());
        QCOMPARE(queue().budget().isPaused(m_test->clock.now()), isPaused);
        QCOMPARE(queue().budget().counted(m_test->clock.now()), counted);
        m_test->tepore.reset();
        m_test->open();
        queue().restore();
        QCOMPARE(queue().budget().isPaused(m_test->clock.now()), isPaused);
    }

    // Another key has calls of its own.
    void aKeyIsTriedDuringThePauseOfTheOther_data()
    {
        QTest::addColumn<bool>("works");
        QTest::newRow("works") << true;
        QTest::newRow("is used up, too, and for longer") << false;
    }
    void aKeyIsTriedDuringThePauseOfTheOther()
    {
        QFETCH(const bool, works);
        m_test->cloud.addFault({.kind = u"status"_s, .status = 403, .body = outOfQuota});
        if (!works)
            m_test->cloud.addFault({.kind = u"plants"_s, .status = 403, .body = "{\"message\":\"Out of call volume quota. Quota will be replenished in 20:00:00.\"}"});
        submit(u"a"_s, Purpose::Reading);
        m_test->settle();
        const QDateTime until = queue().budget().pausedUntil();
        QVERIFY(until.isValid());
        std::optional<Outcome> tried;
        m_test->tepore->reader.tryKey(m_test->cloud.options().subscriptionKey.toLatin1(), m_context.get(),
                                      [&tried](const Outcome &outcome) { tried = outcome; });
        TestCloud::waitFor([&] {
            m_test->advance(100ms);
            return tried.has_value();
        });
        QCOMPARE(m_test->calls(u"plants"_s).size(), 1);
        QCOMPARE(tried->ok(), works);
        QCOMPARE(queue().budget().pausedUntil(), works ? QDateTime() : until); // the present one's
        QCOMPARE(rows().size(), 2);
    }

    // A year of calls: those that are older than the readings are kept go, and never so many at once that it is felt.
    void oldCallsAreRemovedByAndBy()
    {
        const QDateTime now = m_test->clock.now();
        const int days = m_test->tepore->settings.historyDays();
        m_test->tepore.reset();
        {
            CallLedger old(m_test->profile.filePath(u"tepore.sqlite"_s));
            for (int i = 0; i < 1250; ++i)
                old.end(old.begin(now.addDays(i < 250 ? -days - 1 : -days + 1), u"status"_s, QString::number(i)), 200, 5);
        }
        m_test->open();
        m_test->tepore->start();
        const auto left = [&] { return ledger().since(now.addDays(-days - 2)).first().moduleId; };
        QTRY_COMPARE_WITH_TIMEOUT(left(), u"200"_s, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(left(), u"250"_s, 10'000);
        QCOMPARE(ledger().since(now.addDays(-days)).first().moduleId, u"250"_s);
    }

    // A reading that is made once more does not overtake whoever came meanwhile.
    void repeatedReadingLetsPeopleGoFirst()
    {
        m_test->cloud.expireAccessTokens();
        bool isFirst = true;
        connect(&m_test->cloud, &SimulatedCloud::requestReceived, m_context.get(), [this, &isFirst] {
            if (std::exchange(isFirst, false))
                submit(u"p"_s, Purpose::Person);
        });
        submit(u"r"_s, Purpose::Reading);
        m_test->settle();
        QCOMPARE(endNames(), (QStringList{u"p"_s, u"r"_s}));
    }

    // A start that cannot count what the last one did reads nothing: else ten starts would be ten days' calls.
    void unwritableLedgerNeverLeadsToMore()
    {
        useUp(400);
        const QString wal = m_test->profile.filePath(u"tepore.sqlite-wal"_s);
        m_test->tepore.reset();
        QVERIFY(QDir().mkdir(wal)); // where SQLite needs a file
        m_test->open();
        for (int start = 0; start < 4; ++start) {
            m_test->restart();
            QVERIFY(!queue().ledgerProblem().isEmpty());
            m_test->showAll();
            submit(u"r"_s, Purpose::Reading);
            m_test->pass(1h);
        }
        QVERIFY(m_test->calls().isEmpty());
        submit(u"p"_s, Purpose::Person);
        QTRY_COMPARE(endNames(), QStringList{u"p"_s});
        QVERIFY(!m_ends.first().error);

        QVERIFY(QDir().rmdir(wal));
        m_test->pass(6min); // it is tried again by itself
        QVERIFY(queue().ledgerProblem().isEmpty());
        QVERIFY(endNames().contains(u"r"_s));
        QVERIFY(m_test->calls().size() > 2);
        QCOMPARE(rows().size(), 400 + m_test->calls().size());
        QCOMPARE(m_test->budget().counted(m_test->clock.now()), rows().size());
    }

    // A file that goes while the program runs takes nothing with it that the program knows.
    void ledgerIsLostInTheMiddle_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"deleted", "moved away"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void ledgerIsLostInTheMiddle()
    {
        QFETCH(QString, how);
        useUp(300);
        m_test->cloud.addFault({.status = 429, .headers = {{"Retry-After", "1200"}}});
        submit(u"a"_s, Purpose::Person);
        m_test->settle();
        QCOMPARE(m_ends.last().error->kind, Kind::RateLimited);
        const QString file = m_test->profile.filePath(u"tepore.sqlite"_s);
        if (how == "deleted"_L1) {
            QVERIFY(QFile::remove(file));
        } else {
            for (const char *part : {"", "-wal", "-shm"})
                QFile::rename(file + QLatin1String(part), file + u".bak"_s + QLatin1String(part));
        }
        m_test->pass(20min);
        submit(u"b"_s, Purpose::Person);
        m_test->settle();
        QVERIFY(!m_ends.last().error);
        const int counted = m_test->budget().counted(m_test->clock.now());
        QCOMPARE(counted, 302);
        QCOMPARE(rows().size(), 302);
        QCOMPARE(CallLedger(file).since(noonInRome.addDays(-3)).size(), 302);
        QCOMPARE(CallLedger(file).kept(u"spacing"_s).toInt(), 2 * CallBudget::spacingMs);
        m_test->restart();
        QCOMPARE(m_test->budget().counted(m_test->clock.now()), counted + m_test->calls().size() - 2);
    }

    void longSilenceIsTold()
    {
        m_test->cloud.addFault({.action = Fault::Action::Hang});
        QSignalSpy told(&queue(), &CallQueue::silenceChanged);
        submit(u"a"_s, Purpose::Person);
        QVERIFY(!queue().isSilent());
        QVERIFY(told.wait(6000));
        QVERIFY(queue().isSilent());
    }

    void nobodyWaitsAnyMore()
    {
        submit(u"a"_s, Purpose::Reading);
        m_context.reset();
        m_test->settle();
        QVERIFY(m_test->calls().isEmpty());

        m_context = std::make_unique<QObject>();
        submit(u"b"_s, Purpose::Reading);
        connect(&m_test->cloud, &SimulatedCloud::requestReceived, this, [this] { m_context.reset(); });
        m_test->settle();
        disconnect(&m_test->cloud, nullptr, this, nullptr);
        m_context = std::make_unique<QObject>();
        submit(u"c"_s, Purpose::Reading);
        m_test->settle();
        QCOMPARE(endNames(), QStringList{u"c"_s});
        QCOMPARE(rows().size(), 2);
        QCOMPARE(rows().first().status, 200); // it was made, and is counted
    }

    void nobodyIsSignedIn()
    {
        m_test->tepore->session.unlink();
        submit(u"a"_s, Purpose::Person);
        submit(u"b"_s, Purpose::Reading);
        m_test->settle();
        QCOMPARE(m_ends.size(), 2);
        QCOMPARE(m_ends[0].error->kind, Kind::SignInNeeded);
        QCOMPARE(m_ends[1].error->kind, Kind::SignInNeeded);
        QVERIFY(m_test->calls().isEmpty());
        QVERIFY(rows().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCallQueue)
#include "tst_callqueue.moc"
