#include "support/testcloud.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Purpose = CallBudget::Purpose;
using Kind = Error::Kind;

// Queue, budget and ledger together through days of faults, restarts and clocks that are set, by seed. The
// network is made up; what it sees, by the true time, is the witness.
class TestCallInvariants : public QObject
{
    Q_OBJECT

    using Answer = std::function<void(const Result<Done> &)>;

    std::unique_ptr<TestCloud> m_test;
    std::unique_ptr<QObject> m_context;
    QRandomGenerator m_random;
    bool m_isSet = false; // somebody sets the clock, after which earlier calls may count for longer than a day
    Answer m_open;                // the call that is under way
    std::vector<QDateTime> m_sent; // true times, oldest first
    QDateTime m_closedUntil;      // the cloud said so, true time
    std::map<int, int> m_ends;    // of each submitted call whose sender still lives
    int m_lastCall = 0;
    int m_refused = 0;
    std::ptrdiff_t m_most = 0; // calls in 24 hours
    size_t m_allSent = 0;
    QStringList m_broken;

    CallQueue &queue() { return m_test->tepore->queue; }
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    void check(bool holds, const char *what)
    {
        if (!holds)
            m_broken << u"%1, call %2"_s.arg(QString::fromLatin1(what)).arg(m_sent.size());
    }

    void sent(Purpose purpose, Answer answer)
    {
        const QDateTime real = m_test->clock.real();
        check(!m_open, "two at once");
        if (!m_sent.empty())
            check(m_sent.back().msecsTo(real) >= CallBudget::spacingMs, "not kept apart");
        check(!m_closedUntil.isValid() || real >= m_closedUntil, "called during a pause");
        m_sent.push_back(real);
        const auto dayAgo = std::upper_bound(m_sent.begin(), m_sent.end(), real.addDays(-1));
        const auto inADay = m_sent.end() - dayAgo;
        m_most = std::max(m_most, inADay);
        check(inADay <= (purpose == Purpose::Person ? 500 : 460), "more than the quota in 24 hours");
        const QDateTime now = m_test->clock.now();
        const QList<CallLedger::Entry> entries = m_test->tepore->ledger.since(now.addSecs(-1));
        check(!entries.isEmpty() && entries.last().at == now && !entries.last().status, "not in the ledger");
        m_open = std::move(answer);
    }

    void submit(std::optional<Purpose> wanted = {})
    {
        const Purpose purpose = wanted.value_or(chance(25) ? Purpose::Person : Purpose::Reading);
        const int call = ++m_lastCall;
        m_ends[call] = 0;
        queue().submit<Done>(
            {.kind = u"status"_s, .moduleId = QString::number(call), .purpose = purpose}, m_context.get(),
            [this, purpose](const ApiKeys &, QObject *, Answer answer) { sent(purpose, std::move(answer)); },
            [this, call](const Outcome &outcome) {
                ++m_ends[call];
                m_refused += !outcome && outcome.error().status == 0;
            });
    }

    void close(std::optional<std::chrono::seconds> wait, std::chrono::seconds otherwise)
    {
        m_closedUntil = m_test->clock.real() + wait.value_or(otherwise);
    }
    void answer(bool well)
    {
        Error error{.kind = Kind::ServerFault, .status = 500};
        const int what = well ? 999 : m_random.bounded(1000);
        const std::optional<std::chrono::seconds> wait =
            chance(50) ? std::optional(std::chrono::seconds(1 + m_random.bounded(3000))) : std::nullopt;
        if (what < 2) {
            error = {.kind = Kind::QuotaUsedUp, .status = 403, .retryAfter = wait};
            close(wait, 1h);
        } else if (what < 5) {
            error = {.kind = Kind::RateLimited, .status = 429, .retryAfter = wait};
            close(wait, 15min);
        } else if (what < 15) {
            error = {.kind = Kind::Unauthorized, .status = 401};
        } else if (what < 50) {
            error = {.kind = Kind::Timeout};
        } else if (what < 80) {
            error = {.kind = Kind::NotFound, .status = 404};
        }
        const Answer done = std::exchange(m_open, nullptr);
        done(what < 120 ? Outcome(error) : Outcome(Done{}));
    }

    // What chance has left over of a day's calls, so that the limit itself is met in every run.
    void useUp()
    {
        m_test->clock.move(2h); // no pause lasts longer
        for (int i = 0; i < 1500; ++i) {
            submit(Purpose::Person);
            m_test->clock.set(m_test->clock.now().addMSecs(1000));
            QCoreApplication::processEvents();
            TestCloud::waitFor([this] { return m_open || queue().isIdle() || isWaiting(); });
            if (m_open)
                answer(true);
        }
    }

    // The program is killed, and started again later.
    void restart()
    {
        m_open = nullptr;
        forgetTheSenders();
        m_test->tepore.reset();
        m_test->clock.move(std::chrono::seconds(m_random.bounded(200)));
        if (chance(20) && m_isSet) { // back only: what a clock set forward hides, the cloud alone can tell
            m_test->clock.turn(-std::chrono::minutes(m_random.bounded(3 * 1440)));
            m_closedUntil = {}; // a pause that seems longer than a day is not believed
        }
        m_test->open();
        queue().restore();
        m_test->tepore->session.open();
    }

    void step()
    {
        const int what = m_random.bounded(1000);
        if (what < 4)
            restart();
        else if (what < 10 && m_isSet)
            m_test->clock.turn(std::chrono::minutes(m_random.bounded(4 * 1440) - 2 * 1440));
        else if (what < 11)
            m_test->clock.sleep(std::chrono::minutes(m_random.bounded(8 * 60)));
        else if (what < 15)
            forgetTheSenders();
        else if (what < 500)
            submit();
        else if (what < 600 && m_open)
            answer(false);
        else
            m_test->clock.set(m_test->clock.now().addMSecs(m_random.bounded(m_random.bounded(4) ? 120'000 : 900)));
        turnTheLoop();
    }
    void forgetTheSenders()
    {
        std::erase_if(m_ends, [](const auto &end) { return end.second == 0; });
        m_context = std::make_unique<QObject>();
    }
    void turnTheLoop()
    {
        for (int i = 0; i < 6; ++i) {
            QCoreApplication::processEvents();
            if (m_open && chance(90))
                answer(false);
        }
    }

private Q_SLOTS:
    void holdThroughEverything_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<bool>("isSet");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed << true;
        QTest::addRow("a clock that nobody sets") << quint32(5) << false;
    }
    void holdThroughEverything()
    {
        QFETCH(const quint32, seed);
        QFETCH(const bool, isSet);
        m_isSet = isSet;
        m_random.seed(seed);
        m_sent.clear();
        m_ends.clear();
        m_broken.clear();
        m_open = nullptr;
        m_closedUntil = {};
        m_context = std::make_unique<QObject>();
        m_test = std::make_unique<TestCloud>();
        m_test->link();
        queue().restore();
        for (int i = 0; i < 12'000 && m_broken.isEmpty(); ++i)
            step();
        if (!isSet)
            useUp();
        QVERIFY2(m_broken.isEmpty(), qPrintable(m_broken.join(u'\n')));

        while (!queue().isIdle()) { // the rest comes to its end
            TestCloud::waitFor([this] { return m_open || queue().isIdle() || isWaiting(); });
            if (m_open)
                answer(true);
            m_test->clock.move(10min);
        }
        QVERIFY2(m_broken.isEmpty(), qPrintable(m_broken.join(u'\n')));
        for (const auto &[call, ends] : m_ends)
            QVERIFY2(ends == 1, qPrintable(u"call %1 ended %2 times"_s.arg(call).arg(ends)));
        QCOMPARE(m_test->tepore->ledger.since(QDateTime::fromSecsSinceEpoch(0)).size(), qsizetype(m_sent.size()));
        m_allSent += m_sent.size();
    }

    void theLimitsWereMet()
    {
        QVERIFY(m_allSent > 2000);
        QCOMPARE(m_most, 500);
        QVERIFY(m_refused > 100);
    }

private:
    bool isWaiting()
    {
        const QDateTime now = m_test->clock.now();
        return m_test->budget().nextAllowed(now, Purpose::Reading) > now;
    }
};

QTEST_GUILESS_MAIN(TestCallInvariants)
#include "tst_callinvariants.moc"
