#include "app/calls/callbudget.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <vector>

using namespace std::chrono_literals;
using Purpose = CallBudget::Purpose;
using Kind = Error::Kind;

namespace {

const QDateTime noon = QDateTime(QDate(2024, 1, 16), QTime(11, 0), QTimeZone::utc()).toUTC();

// Evenly over the time before `end`, the last one `apart` before it.
std::deque<QDateTime> attempts(int count, const QDateTime &end, std::chrono::seconds apart = 60s)
{
    std::deque<QDateTime> result;
    for (int i = count; i > 0; --i)
        result.push_back(end.addSecs(-i * apart.count()));
    return result;
}

CallBudget after(int count, const QDateTime &end)
{
    CallBudget budget;
    budget.restore(attempts(count, end));
    return budget;
}

qint64 pauseMinutes(const CallBudget &budget, const QDateTime &now)
{
    return now.secsTo(budget.nextAllowed(now, Purpose::Person)) / 60;
}

} // namespace

class TestCallBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDaysCalls_data()
    {
        QTest::addColumn<int>("used");
        QTest::addColumn<bool>("readingGoes");
        QTest::addColumn<bool>("personGoes");
        QTest::newRow("none yet") << 0 << true << true;
        QTest::newRow("one before the reserve") << 459 << true << true;
        QTest::newRow("the reserve is reached") << 460 << false << true;
        QTest::newRow("one before the end") << 499 << false << true;
        QTest::newRow("all used") << 500 << false << false;
        QTest::newRow("more than all, by another program's hand") << 520 << false << false;
    }
    void theDaysCalls()
    {
        QFETCH(const int, used);
        QFETCH(const bool, readingGoes);
        QFETCH(const bool, personGoes);
        const CallBudget budget = after(used, noon);
        QCOMPARE(budget.used(noon), used);
        QCOMPARE(budget.left(noon), 500 - used);
        QCOMPARE(budget.nextAllowed(noon, Purpose::Reading) == noon, readingGoes);
        QCOMPARE(budget.nextAllowed(noon, Purpose::Person) == noon, personGoes);
        QCOMPARE(!budget.refusal(noon), personGoes);
    }

    void allowedAgainWhenTheOldestIsADayOld()
    {
        const CallBudget budget = after(500, noon); // one a minute: the oldest 500 minutes ago
        const QDateTime oldest = noon.addSecs(-500 * 60);
        const QDateTime person = budget.nextAllowed(noon, Purpose::Person);
        QVERIFY(person >= oldest.addDays(1) && person <= oldest.addDays(1).addSecs(1));
        // The reserve stays untouched: 41 have to grow old first.
        const QDateTime reading = budget.nextAllowed(noon, Purpose::Reading);
        QVERIFY(reading >= oldest.addDays(1).addSecs(40 * 60) &&
                reading <= oldest.addDays(1).addSecs(40 * 60 + 1));
        QCOMPARE(budget.nextAllowed(person, Purpose::Person), person);
        QCOMPARE(budget.nextAllowed(reading, Purpose::Reading), reading);

        const std::optional<Error> refusal = budget.refusal(noon);
        QVERIFY(refusal);
        QCOMPARE(refusal->kind, Kind::QuotaUsedUp);
        QCOMPARE(refusal->retryAfter, std::chrono::seconds(noon.secsTo(person)));
    }

    void callsKeepApart()
    {
        CallBudget budget;
        budget.record(noon);
        for (const Purpose purpose : {Purpose::Reading, Purpose::Person}) {
            QCOMPARE(budget.nextAllowed(noon, purpose), noon.addMSecs(600));
            QCOMPARE(budget.nextAllowed(noon.addMSecs(599), purpose), noon.addMSecs(600));
            QCOMPARE(budget.nextAllowed(noon.addMSecs(600), purpose), noon.addMSecs(600));
        }
        QVERIFY(!budget.refusal(noon)); // a moment's wait is none
    }

    void quotaOfTheCloud_data()
    {
        QTest::addColumn<qint64>("told");
        QTest::addColumn<qint64>("pause");
        QTest::newRow("with the time") << qint64(5 * 3600 + 12 * 60 + 33) << qint64(5 * 3600 + 12 * 60 + 33);
        QTest::newRow("without") << qint64(-1) << qint64(3600);
        QTest::newRow("at once") << qint64(0) << qint64(1);
        QTest::newRow("longer than a day") << qint64(100'000) << qint64(86'400);
    }
    void quotaOfTheCloud()
    {
        QFETCH(const qint64, told);
        QFETCH(const qint64, pause);
        CallBudget budget = after(130, noon); // another program used the rest
        budget.quotaUsedUp(noon, told < 0 ? std::nullopt : std::optional(std::chrono::seconds(told)));
        for (const Purpose purpose : {Purpose::Reading, Purpose::Person})
            QCOMPARE(budget.nextAllowed(noon, purpose), noon.addSecs(pause));
        if (pause > 1) {
            QCOMPARE(budget.refusal(noon)->kind, Kind::QuotaUsedUp);
            QCOMPARE(budget.refusal(noon)->retryAfter, std::chrono::seconds(pause));
        }
        QVERIFY(!budget.refusal(noon.addSecs(pause)));
    }

    void rateLimitsWithoutATimeWaitLongerEachTime()
    {
        CallBudget budget;
        QDateTime now = noon;
        for (const int minutes : {15, 30, 60, 60}) {
            budget.rateLimited(now, std::nullopt);
            QCOMPARE(pauseMinutes(budget, now), minutes);
            QCOMPARE(budget.refusal(now)->kind, Kind::RateLimited);
            now = now.addSecs(minutes * 60);
            QVERIFY(!budget.refusal(now));
        }
        budget.answered();
        budget.rateLimited(now, std::nullopt);
        QCOMPARE(pauseMinutes(budget, now), 15);
    }
    void rateLimitWithATimeIsObeyed()
    {
        CallBudget budget;
        budget.rateLimited(noon, 12s);
        QCOMPARE(budget.nextAllowed(noon, Purpose::Reading), noon.addSecs(12));
        QCOMPARE(budget.refusal(noon)->retryAfter, 12s);
        budget.answered();
        QVERIFY(!budget.pausedUntil().isValid());
        QCOMPARE(budget.nextAllowed(noon, Purpose::Reading), noon);
    }

    void restoredPause()
    {
        CallBudget budget;
        budget.restorePause({.until = noon.addSecs(1800), .why = Kind::QuotaUsedUp, .isTold = true}, 0);
        QCOMPARE(budget.nextAllowed(noon, Purpose::Person), noon.addSecs(1800));
        QCOMPARE(budget.refusal(noon)->kind, Kind::QuotaUsedUp);
        QCOMPARE(budget.used(noon), 500);
        QCOMPARE(budget.spacing(), 600);
    }

    // ux.md T-16: the cloud's word corrects the count, until the refill.
    void sharedQuota_data()
    {
        QTest::addColumn<bool>("told");
        QTest::newRow("the refill is named") << true;
        QTest::newRow("it is not") << false;
    }
    void sharedQuota()
    {
        QFETCH(const bool, told);
        CallBudget budget = after(130, noon);
        QCOMPARE(budget.used(noon), 130);
        budget.quotaUsedUp(noon, told ? std::optional(7200s) : std::nullopt);
        QCOMPARE(budget.used(noon), 500);
        QCOMPARE(budget.left(noon), 0);
        QCOMPARE(budget.counted(noon), 130);
        const QDateTime over = noon.addSecs(told ? 7200 : 3600);
        QCOMPARE(budget.nextAllowed(noon, Purpose::Person), over);
        QCOMPARE(budget.nextAllowed(over, Purpose::Person), over); // it is asked
        QCOMPARE(budget.used(over), told ? 130 : 500);             // and is only known then if it was named
        budget.record(over);
        budget.answered();
        QCOMPARE(budget.used(over), 131);
    }
    void personAsksAgain()
    {
        CallBudget budget = after(130, noon);
        budget.quotaUsedUp(noon, std::nullopt);
        budget.askAgain();
        QVERIFY(!budget.refusal(noon));
        budget.quotaUsedUp(noon, 7200s);
        budget.askAgain();
        QVERIFY(budget.refusal(noon)); // the cloud has said when: asking earlier is of no use
    }

    void callsKeepFurtherApartAfterARateLimit()
    {
        CallBudget budget;
        QDateTime now = noon;
        for (const int apart : {1200, 2400, 4800, 4800}) {
            budget.rateLimited(now, 1s);
            budget.record(now);
            now = now.addSecs(1);
            QCOMPARE(budget.spacing(), apart);
            QCOMPARE(budget.nextAllowed(now, Purpose::Person), now.addMSecs(apart - 1000));
            QVERIFY(!budget.refusal(now)); // a moment's wait is none
        }
        for (const int apart : {2400, 1200, 600, 600}) {
            for (int i = 0; i < 10; ++i)
                budget.answered();
            QCOMPARE(budget.spacing(), apart);
        }
    }

    void clockSetBack()
    {
        const CallBudget budget = after(500, noon);
        const QDateTime back = noon.addSecs(-3 * 3600);
        QCOMPARE(budget.used(back), 500); // most of them lie in the future
        QVERIFY(budget.nextAllowed(back, Purpose::Person) > noon);

        CallBudget few;
        few.record(noon);
        QCOMPARE(few.used(back), 1);
        QCOMPARE(few.nextAllowed(back, Purpose::Reading), back);
        few.record(back);
        QCOMPARE(few.used(back), 2);
        QCOMPARE(few.nextAllowed(back, Purpose::Reading), back.addMSecs(600));
    }
    // Somebody sets the clock: nothing happened longer ago, or less long, because of that.
    void clockWasSet_data()
    {
        QTest::addColumn<qint64>("by");
        QTest::newRow("an hour forward") << qint64(3600);
        QTest::newRow("a year forward") << qint64(365 * 86'400);
        QTest::newRow("an hour back") << qint64(-3600);
        QTest::newRow("a year back") << qint64(-365 * 86'400);
    }
    void clockWasSet()
    {
        QFETCH(const qint64, by);
        CallBudget budget = after(470, noon);
        budget.record(noon);
        budget.rateLimited(noon, 60s);
        const QDateTime then = noon.addSecs(by);
        const qint64 waitsForReading = noon.msecsTo(budget.nextAllowed(noon, Purpose::Reading));
        budget.shift(std::chrono::seconds(by));
        QCOMPARE(budget.used(then), 471);
        QCOMPARE(budget.nextAllowed(then, Purpose::Person), then.addSecs(60));
        QCOMPARE(then.msecsTo(budget.nextAllowed(then, Purpose::Reading)), waitsForReading);
        QCOMPARE(budget.used(then.addDays(1).addMSecs(-1)), 1);
        QCOMPARE(budget.used(then.addDays(1)), 0);
    }
    void onlyWhatHappenedSinceMovesWithTheClock()
    {
        CallBudget budget;
        budget.restore({noon.addSecs(-90'000), noon.addSecs(-3600), noon.addSecs(-60), noon});
        const QDateTime then = noon.addSecs(-7200);
        budget.setBack(-7200s, noon.addSecs(-60));
        QCOMPARE(budget.nextAllowed(then, Purpose::Reading), then.addMSecs(600)); // one attempt was just now
        QCOMPARE(budget.counted(then), 4);
        // That of an hour ago lay ahead: it was before the start, a minute ago.
        QCOMPARE(budget.counted(then.addSecs(86'400 - 61)), 3);
        QCOMPARE(budget.counted(then.addSecs(86'400 - 60)), 1);
        QCOMPARE(budget.counted(then.addDays(1)), 0);
    }
    void pauseTakenWhileTheClockWasWrong()
    {
        CallBudget budget;
        budget.rateLimited(noon.addDays(400), 60s);
        QCOMPARE(budget.nextAllowed(noon, Purpose::Person), noon);
        QVERIFY(!budget.refusal(noon));
    }

    // Whatever happens, who obeys nextAllowed() makes no more than 500 calls in any 24 hours, and reading no
    // more than 460: thousands of random steps, restarts and clocks that are set back included.
    void neverMoreThanTheQuota_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void neverMoreThanTheQuota()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        std::vector<QDateTime> made; // in order of time
        CallBudget budget;
        QDateTime now = noon;
        const int mostSeconds = 60 + random.bounded(140);
        for (int step = 0; step < 6000; ++step) {
            now = now.addMSecs(random.bounded(1000 * mostSeconds));
            if (random.bounded(1500) == 0)
                now = now.addSecs(-random.bounded(12 * 3600));
            if (random.bounded(200) == 0) {
                budget = CallBudget();
                const auto from = std::lower_bound(made.begin(), made.end(), now.addDays(-2));
                budget.restore(std::deque<QDateTime>(from, made.end()));
            }
            const Purpose purpose = random.bounded(3) == 0 ? Purpose::Person : Purpose::Reading;
            if (budget.nextAllowed(now, purpose) > now)
                continue;
            budget.record(now);
            made.insert(std::upper_bound(made.begin(), made.end(), now), now);
            const auto dayAgo = std::upper_bound(made.begin(), made.end(), now.addDays(-1));
            const auto inADay = made.end() - dayAgo;
            QVERIFY(inADay <= (purpose == Purpose::Person ? 500 : 460));
        }
        for (size_t i = 500; i < made.size(); ++i)
            QVERIFY(made[i - 500].msecsTo(made[i]) >= 86'400'000);
        QVERIFY(made.size() > 700); // the limit was met, and days went by
    }
};

QTEST_GUILESS_MAIN(TestCallBudget)
#include "tst_callbudget.moc"
