#include "app/calls/pollplanner.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

#include <map>

using namespace Qt::StringLiterals;
using Purpose = CallBudget::Purpose;

namespace {

constexpr int steps = 12'000;
constexpr qint64 slowest = 2 * 3600; // between two readings, as long as calls are left

} // namespace

// The planner with its budget and habits through anything, by seed: thermostats that come, go, fail and are
// under way, people who look and act, pauses, calls that run out, clocks that are set. What must hold at
// every step.
class TestPlannerProperties : public QObject
{
    Q_OBJECT

    QRandomGenerator m_random;
    QDateTime m_now;
    QList<ReadingNeed> m_needs;
    CallBudget m_budget;
    Habits m_habits;
    Pace m_pace{};
    std::map<QString, QDateTime> m_waitsSince; // that it can be read, and was not
    std::vector<QDateTime> m_sent;             // since the clock was last set
    QStringList m_broken;
    int m_made = 0;
    int m_readings = 0;
    int m_limited = 0; // plans that the budget put off
    int m_turned = 0;

    bool chance(int percent) { return m_random.bounded(100) < percent; }
    void check(bool holds, const char *what)
    {
        if (!holds && m_broken.size() < 5)
            m_broken << QString::fromLatin1(what) + u" at "_s + m_now.toString(Qt::ISODateWithMs);
    }

    qsizetype shown() const
    {
        return std::count_if(m_needs.begin(), m_needs.end(),
                             [](const ReadingNeed &need) { return need.shownSince.isValid(); });
    }
    void renewPace()
    {
        QDateTime since;
        for (const ReadingNeed &need : std::as_const(m_needs)) {
            if (need.shownSince.isValid() && (!since.isValid() || need.shownSince < since))
                since = need.shownSince;
        }
        const PollPlanner::Viewed viewed{.thermostats = m_needs.size(), .shown = shown(), .since = since};
        m_pace = PollPlanner::pace(viewed, m_habits, m_budget, m_now);
        check(m_pace.shown >= 60, "faster than a minute");
        check(m_pace.recorded <= slowest, "slower than two hours");
        check(m_pace.shown <= m_pace.recorded, "what is hidden is read more often than what is on screen");
        check(m_pace == PollPlanner::pace(viewed, m_habits, m_budget, m_now), "two paces for one moment");
    }

    std::optional<PlannedReading> plan()
    {
        const auto next = PollPlanner::next(m_needs, m_pace, m_budget, m_now);
        const bool canBeRead = std::any_of(m_needs.begin(), m_needs.end(),
                                           [](const ReadingNeed &need) { return !need.underWay; });
        check(next.has_value() == canBeRead, "no plan although something can be read, or one for nothing");
        check(next == PollPlanner::next(m_needs, m_pace, m_budget, m_now), "two plans for one moment");
        if (!next)
            return next;
        check(next->at >= m_now, "a plan in the past");
        const QDateTime allowed = m_budget.nextAllowed(m_now, Purpose::Reading);
        check(next->at >= allowed, "a plan before the budget allows it");
        m_limited += allowed > m_now.addSecs(60);
        const auto need = std::find_if(m_needs.begin(), m_needs.end(), [&](const ReadingNeed &each) {
            return each.moduleId == next->moduleId;
        });
        check(need != m_needs.end() && !need->underWay, "a plan for what is being read");
        // Nothing hidden goes before what comes on screen and is old, and nothing at all before what is
        // wanted.
        if (need != m_needs.end() && next->at == m_now && !need->wantedAt.isValid()) {
            for (const ReadingNeed &other : std::as_const(m_needs))
                check(other.underWay || !other.wantedAt.isValid() || other.wantedAt > m_now ||
                          other.wantedAt == m_now,
                      "what is wanted has to wait");
        }
        return next;
    }

    void carryOut(const PlannedReading &planned)
    {
        ReadingNeed &need = *std::find_if(m_needs.begin(), m_needs.end(), [&](const ReadingNeed &each) {
            return each.moduleId == planned.moduleId;
        });
        if (!m_sent.empty())
            check(m_sent.back().msecsTo(m_now) >= CallBudget::spacingMs, "two readings at once");
        const bool isInTurn = !need.wantedAt.isValid() && need.failures == 0;
        if (isInTurn && need.readAt.isValid() && need.readAt <= m_now && need.readAt == need.lastTry)
            check(need.readAt.secsTo(m_now) >= 60, "twice in a minute");
        m_sent.push_back(m_now);
        m_budget.record(m_now);
        ++m_readings;
        need.lastTry = m_now;
        need.wantedAt = {};
        m_waitsSince[need.moduleId] = m_now;
        if (chance(85)) {
            need.readAt = m_now;
            need.failures = 0;
            m_budget.answered();
        } else {
            ++need.failures;
        }
        if (chance(5))
            need.underWay = true; // its answer takes long
        if (m_random.bounded(400) == 0)
            m_budget.rateLimited(m_now, chance(50)
                                            ? std::optional(std::chrono::seconds(m_random.bounded(2000)))
                                            : std::nullopt);
        if (m_random.bounded(3000) == 0)
            m_budget.quotaUsedUp(m_now, std::chrono::seconds(m_random.bounded(20'000)));
    }

    void pass(qint64 ms)
    {
        const QDateTime before = m_now;
        if (m_budget.isPaused(m_now))
            m_waitsSince.clear(); // nobody could be read
        m_now = m_now.addMSecs(ms);
        m_habits.passed(before, m_now, shown());
        starve();
    }

    // No turn is missed for long, unless calls run short.
    void starve()
    {
        const bool canCall = !m_budget.isPaused(m_now) && m_budget.counted(m_now) < 400;
        for (ReadingNeed &need : m_needs) {
            QDateTime &since = m_waitsSince[need.moduleId];
            if (!canCall || need.underWay || !since.isValid() || since > m_now)
                since = m_now;
            if (since.secsTo(m_now) > slowest + 1200) {
                m_broken
                    << u"%1 starves: tried %2, read %3, wanted %4, failures %5, on screen %6, used %7, pace %8 %9"_s
                           .arg(need.moduleId)
                           .arg(need.lastTry.secsTo(m_now))
                           .arg(need.readAt.secsTo(m_now))
                           .arg(m_now.secsTo(need.wantedAt))
                           .arg(need.failures)
                           .arg(need.shownSince.isValid())
                           .arg(m_budget.counted(m_now))
                           .arg(m_pace.shown)
                           .arg(m_pace.recorded);
            }
        }
    }

    void turnTheClock()
    {
        ++m_turned;
        const qint64 by = (m_random.bounded(4 * 86'400) - 2 * 86'400) * qint64(1000);
        const bool isNoticed = chance(70);
        m_now = m_now.addMSecs(by);
        if (isNoticed)
            m_budget.shift(std::chrono::milliseconds(by));
        m_waitsSince.clear();
        m_sent.clear();
        // No burst: each thermostat once, and what is on screen at its pace.
        const QDateTime end = m_now.addSecs(59);
        QMap<QString, int> readings;
        renewPace();
        for (auto next = plan(); next && next->at <= end && m_broken.isEmpty(); next = plan()) {
            pass(m_now.msecsTo(next->at));
            ReadingNeed &need = *std::find_if(m_needs.begin(), m_needs.end(), [&](const ReadingNeed &each) {
                return each.moduleId == next->moduleId;
            });
            check(++readings[next->moduleId] <= (need.wantedAt.isValid() ? 2 : 1),
                  "a burst after the clock was set");
            m_budget.record(m_now);
            need.lastTry = m_now;
            need.readAt = m_now;
            need.failures = 0;
            need.wantedAt = {};
            m_waitsSince[need.moduleId] = m_now;
        }
    }

    void happen()
    {
        const int what = m_random.bounded(1000);
        ReadingNeed *one = m_needs.isEmpty() ? nullptr : &m_needs[m_random.bounded(int(m_needs.size()))];
        if (what < 3) {
            turnTheClock();
        } else if (what < 10 && m_needs.size() < 20) {
            m_needs << ReadingNeed{.moduleId = u"m%1"_s.arg(++m_made)};
        } else if (what < 15 && one) {
            m_waitsSince.erase(one->moduleId);
            m_needs.removeAt(one - m_needs.data());
        } else if (what < 60 && one) {
            one->underWay = false;
        } else if (what < 90) {
            const bool looks = chance(50);
            for (qsizetype i = 0; i < m_needs.size(); ++i)
                m_needs[i].shownSince = looks && (i < 8) ? m_now : QDateTime();
            if (looks)
                m_habits.opened(m_now, shown());
            renewPace();
        } else if (what < 110 && one) { // only one is open in detail
            for (ReadingNeed &need : m_needs)
                need.shownSince = {};
            one->shownSince = m_now;
            renewPace();
        } else if (what < 150 && one) { // a command
            m_budget.record(m_now);
            m_habits.calledByPerson();
            one->wantedAt = m_now.addSecs(15);
        } else if (what < 170 && one) {
            one->changesAt = m_now.addSecs(m_random.bounded(20'000) - 3000);
        } else if (what < 180) {
            m_waitsSince.clear(); // slept
            pass(m_random.bounded(12 * 3600) * qint64(1000));
        } else if (what < 200) {
            renewPace();
        }
    }

    void step()
    {
        happen();
        const auto next = plan();
        const qint64 wait = next ? m_now.msecsTo(next->at) : 60'000;
        if (chance(20) || wait > 1'800'000) {
            pass(std::min<qint64>(wait, m_random.bounded(1'800'000)));
        } else if (next) {
            pass(wait);
            const auto then = plan(); // as the reader does, which asks once more
            if (then && then->at <= m_now)
                carryOut(*then);
        } else {
            pass(wait);
        }
        if (chance(10))
            renewPace();
    }

private Q_SLOTS:
    void holdAlways_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void holdAlways()
    {
        QFETCH(const quint32, seed);
        m_random.seed(seed);
        m_now = QDateTime(QDate(2024, 1, 16), QTime(11, 0), QTimeZone::utc()).toUTC();
        m_needs.clear();
        m_budget = {};
        m_habits = {};
        m_waitsSince.clear();
        m_sent.clear();
        m_broken.clear();
        renewPace();
        for (int i = 0; i < steps && m_broken.isEmpty(); ++i)
            step();
        QVERIFY2(m_broken.isEmpty(), qPrintable(m_broken.join(u'\n')));
    }

    void enoughHappened()
    {
        QVERIFY(m_readings > 10'000);
        QVERIFY2(m_limited > 100, qPrintable(QString::number(m_limited)));
        QVERIFY(m_turned > 100);
    }
};

QTEST_GUILESS_MAIN(TestPlannerProperties)
#include "tst_plannerproperties.moc"
