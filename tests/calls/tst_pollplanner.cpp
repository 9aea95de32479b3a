#include "app/calls/pollplanner.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Purpose = CallBudget::Purpose;
using Needs = QList<ReadingNeed>;

namespace {

const QDateTime noon = QDateTime(QDate(2024, 1, 16), QTime(11, 0), QTimeZone::utc()).toUTC();
constexpr Pace steady{.shown = 216, .recorded = 6000};
constexpr int none = -1;

QDateTime ago(int seconds)
{
    return noon.addSecs(-seconds);
}

// On screen for a long time.
ReadingNeed shown(const QString &id, int secondsAgo, int failures = 0)
{
    return {.moduleId = id,
            .lastTry = ago(secondsAgo),
            .readAt = ago(secondsAgo),
            .shownSince = ago(86'400),
            .failures = failures};
}

ReadingNeed hidden(const QString &id, int secondsAgo, int failures = 0)
{
    ReadingNeed need = shown(id, secondsAgo, failures);
    need.shownSince = {};
    return need;
}

ReadingNeed glanced(const QString &id, int secondsAgo)
{
    ReadingNeed need = hidden(id, secondsAgo);
    need.glanced = true;
    return need;
}

ReadingNeed openedNow(ReadingNeed need)
{
    need.shownSince = noon;
    return need;
}

ReadingNeed changing(ReadingNeed need, int inSeconds)
{
    need.changesAt = noon.addSecs(inSeconds);
    return need;
}

ReadingNeed wanted(ReadingNeed need, int inSeconds)
{
    need.wantedAt = noon.addSecs(inSeconds);
    return need;
}

// In the last minutes.
CallBudget spent(int calls)
{
    CallBudget budget;
    for (int i = calls; i > 0; --i)
        budget.record(ago(i));
    return budget;
}

// Someone who looks at all four thermostats from 18 to 22, and has done so for a month.
Habits evenings()
{
    Habits habits;
    for (int day = -28; day < 0; ++day) {
        const QDateTime six = noon.addDays(day).addSecs(6 * 3600);
        habits.passed(six.addSecs(-20 * 3600), six, 0);
        habits.opened(six, 4);
        habits.passed(six, six.addSecs(4 * 3600), 4);
    }
    return habits;
}

} // namespace

// When which thermostat is read, and how often.
class TestPollPlanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nextReading_data()
    {
        QTest::addColumn<Needs>("needs");
        QTest::addColumn<QString>("moduleId");
        QTest::addColumn<int>("inSeconds");
        const QString a = u"a"_s;
        const QString b = u"b"_s;
        const ReadingNeed fromDisk{.moduleId = a, .readAt = ago(7200)};
        ReadingNeed underWay = shown(a, 1000);
        underWay.underWay = true;

        QTest::newRow("no thermostats") << Needs() << QString() << none;
        QTest::newRow("never tried") << Needs{{.moduleId = a}} << a << 0;
        QTest::newRow("never tried: first the one on screen")
            << Needs{{.moduleId = a}, openedNow({.moduleId = b})} << b << 0;
        QTest::newRow("in its turn") << Needs{shown(a, 100)} << a << 116;
        QTest::newRow("in its turn, hidden") << Needs{hidden(a, 100)} << a << 5900;
        QTest::newRow("overdue") << Needs{shown(a, 5000)} << a << 0;
        QTest::newRow("the one that waited longest") << Needs{shown(a, 100), shown(b, 101)} << b << 115;
        QTest::newRow("old from the last run") << Needs{fromDisk} << a << 0;
        QTest::newRow("young from the last run") << Needs{{.moduleId = a, .readAt = ago(600)}} << a << 5400;
        QTest::newRow("read before the clock was set back") << Needs{{.moduleId = a, .readAt = ago(-7200)}} << a << 0;
        QTest::newRow("tried before the clock was set back") << Needs{shown(a, -7200)} << a << 0;
        QTest::newRow("the clock was set back by a second") << Needs{shown(a, -1)} << a << 217;

        QTest::newRow("comes on screen") << Needs{shown(a, 10), openedNow(hidden(b, 61))} << b << 0;
        QTest::newRow("comes on screen, and was just read") << Needs{openedNow(hidden(a, 50))} << a << 166;
        QTest::newRow("comes on screen after a failure") << Needs{openedNow(hidden(a, 100, 4))} << a << 0;
        QTest::newRow("was read since it came on screen") << Needs{shown(a, 70)} << a << 146;
        QTest::newRow("woken up: first what is on screen")
            << Needs{hidden(a, 30'000), shown(b, 29'000)} << b << 0;
        QTest::newRow("glanced at: later than on screen, sooner than hidden") << Needs{glanced(a, 100)} << a << 205;
        QTest::newRow("what is hidden has its turn too") << Needs{hidden(a, 12'000), shown(b, 220)} << a << 0;

        // Whoever comes to look has them read one after another.
        QTest::newRow("not all equally old: the oldest goes before its turn")
            << Needs{hidden(a, 2000), hidden(b, 1990), hidden(u"c"_s, 1000)} << a << 1000;
        QTest::newRow("the oldest, not earlier than at half of the time")
            << Needs{hidden(a, 100), hidden(b, 90), hidden(u"c"_s, 80)} << a << 2900;
        QTest::newRow("equally old enough") << Needs{hidden(a, 5000), hidden(b, 3000), hidden(u"c"_s, 1000)} << a << 1000;
        QTest::newRow("the oldest of those that do not fail")
            << Needs{hidden(a, 4000), hidden(b, 2000), hidden(u"c"_s, 10, 9)} << a << 1000;

        QTest::newRow("asked for") << Needs{shown(a, 100), wanted(shown(b, 1), 15)} << b << 15;
        QTest::newRow("asked for a while ago") << Needs{shown(a, 5000), wanted(shown(b, 1), -5)} << b << 0;
        QTest::newRow("asked for, never read")
            << Needs{openedNow({.moduleId = a}), wanted({.moduleId = b}, -5)} << b << 0;
        QTest::newRow("asked for: not before that moment") << Needs{wanted(shown(a, 210), 15)} << a << 15;
        QTest::newRow("failing, but asked for") << Needs{wanted(shown(a, 10, 5), 4)} << a << 4;

        QTest::newRow("its mode ends") << Needs{changing(shown(a, 100), 50)} << a << 80;
        QTest::newRow("its mode ended") << Needs{changing(shown(a, 100), -60)} << a << 0;
        QTest::newRow("its mode ended before the last reading") << Needs{changing(shown(a, 10), -60)} << a << 206;
        QTest::newRow("its mode ends just after a reading") << Needs{changing(shown(a, 10), -20)} << a << 50;
        QTest::newRow("hidden, its mode ends late in its interval")
            << Needs{changing(hidden(a, 100), 3000)} << a << 3030;
        QTest::newRow("hidden, its mode ends early in its interval")
            << Needs{changing(hidden(a, 100), 2800)} << a << 5900;

        QTest::newRow("one under way does not hasten the other") << Needs{underWay, shown(b, 150)} << b << 66;
        QTest::newRow("all under way") << Needs{underWay} << QString() << none;
        QTest::newRow("many are due: a second apart") << Needs{shown(a, 0), hidden(b, 7000)} << b << 1;
        QTest::newRow("many are due at the start: a second apart")
            << Needs{shown(a, 0), openedNow({.moduleId = b})} << b << 1;
        QTest::newRow("many come on screen: as fast as the cloud likes")
            << Needs{shown(a, 0), openedNow(hidden(b, 5000))} << b << 0;
        QTest::newRow("two hours on record come before what is on screen")
            << Needs{hidden(a, 6970), shown(b, 1000)} << a << 0;
    }
    void nextReading()
    {
        QFETCH(const Needs, needs);
        QFETCH(const QString, moduleId);
        QFETCH(const int, inSeconds);
        const std::optional<PlannedReading> next = PollPlanner::next(needs, steady, CallBudget(), noon);
        if (inSeconds == none) {
            QVERIFY(!next);
            return;
        }
        QCOMPARE(next->moduleId, moduleId);
        QCOMPARE(next->at, noon.addSecs(inSeconds));
    }

    void backOff_data()
    {
        QTest::addColumn<bool>("onScreen");
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("seconds"); // and up to a quarter more
        QTest::newRow("once") << true << 1 << 60;
        QTest::newRow("twice") << true << 2 << 60;
        QTest::newRow("three times") << true << 3 << 240;
        QTest::newRow("four times: somebody waits for it") << true << 4 << 300;
        QTest::newRow("for long") << true << 500 << 300;
        QTest::newRow("hidden: sooner than its next turn") << false << 1 << 60;
        QTest::newRow("hidden, four times") << false << 4 << 960;
        QTest::newRow("hidden, for long") << false << 500 << 2400;
    }
    void backOff()
    {
        QFETCH(const bool, onScreen);
        QFETCH(const int, failures);
        QFETCH(const int, seconds);
        QSet<qint64> waits;
        for (int i = 0; i < 20; ++i) {
            const QString id = QString::number(i);
            const Needs needs{onScreen ? shown(id, 0, failures) : hidden(id, 0, failures)};
            const QDateTime at = PollPlanner::next(needs, steady, CallBudget(), noon)->at;
            QVERIFY(at >= noon.addSecs(seconds));
            QVERIFY(at <= noon.addSecs(seconds * 5 / 4));
            QCOMPARE(PollPlanner::next(needs, steady, CallBudget(), noon)->at, at); // the same each time
            waits << noon.msecsTo(at);
        }
        QVERIFY(waits.size() >= 5); // not all at once
    }

    // Whatever the thermostat and however seldom it is read: three failures in a row make no gap of two hours.
    void aFewFailuresMakeNoGap()
    {
        PollPlanner::Viewed seldom{.thermostats = 20};
        seldom.onBattery = true;
        const Pace pace = PollPlanner::pace(seldom, Habits(), CallBudget(), noon);
        for (int i = 0; i < 100; ++i) {
            ReadingNeed need{.moduleId = QString::number(i), .lastTry = noon, .readAt = noon};
            for (need.failures = 0; need.failures <= 3; ++need.failures)
                need.lastTry = PollPlanner::next({need}, pace, CallBudget(), need.lastTry)->at;
            QVERIFY2(noon.secsTo(need.lastTry) < 7200, qPrintable(need.lastTry.toString()));
        }
    }

    // With hardly a call left for each thermostat, a look does not take those of the others for what is minutes old.
    void comesOnScreenWhenCallsAreScarce()
    {
        const auto wait = [](int age, int used) {
            CallBudget budget;
            for (int i = 0; i < used; ++i)
                budget.record(ago(3600));
            const Needs needs{openedNow(hidden(u"a"_s, age)), hidden(u"b"_s, 0), hidden(u"c"_s, 0)};
            return noon.secsTo(PollPlanner::next(needs, {.shown = 2400, .recorded = 6000}, budget, noon)->at);
        };
        const int nearlyAll = CallBudget::perDay - CallBudget::reserve - 3;
        QCOMPARE(wait(260, nearlyAll - 1), 0);
        QCOMPARE(wait(260, nearlyAll), 2400 - 260);
        QCOMPARE(wait(1200, nearlyAll), 0);
    }

    // When the day's calls are nearly spent, and none comes free for long, what is on screen leaves those that are needed
    // for the record.
    void callsAreKeptForTheRecord()
    {
        Needs needs;
        for (int i = 0; i < 12; ++i)
            needs << hidden(u"hidden %1"_s.arg(i), 5000 + 5 * i); // due together
        for (int i = 0; i < 4; ++i)
            needs << shown(u"shown %1"_s.arg(i), 300);
        CallBudget budget;
        for (int i = 0; i < CallBudget::perDay - CallBudget::reserve - 20; ++i)
            budget.record(ago(3600));
        int ofWhatIsShown = 0;
        const QDateTime end = noon.addSecs(6900);
        for (QDateTime now = noon;;) {
            const PlannedReading next = *PollPlanner::next(needs, steady, budget, now);
            QVERIFY(next.at >= now);
            now = next.at;
            if (now > end)
                break;
            budget.record(now);
            ReadingNeed &need = *std::find_if(needs.begin(), needs.end(),
                                              [&](const ReadingNeed &each) { return each.moduleId == next.moduleId; });
            QVERIFY2(need.readAt.secsTo(now) <= 7200, qPrintable(need.moduleId));
            need.lastTry = need.readAt = now;
            ofWhatIsShown += need.shownSince.isValid();
        }
        for (const ReadingNeed &need : needs)
            QVERIFY2(need.readAt.secsTo(end) <= 7200, qPrintable(need.moduleId));
        QVERIFY(ofWhatIsShown >= 4);
    }

    // It failed just when its turn had come: the call of its next try is not another's.
    void callsAreKeptForTheNextTry()
    {
        CallBudget budget;
        for (int i = 0; i < CallBudget::perDay - CallBudget::reserve - 1; ++i)
            budget.record(ago(3600));
        ReadingNeed failed = hidden(u"a"_s, 1, 1);
        failed.readAt = ago(6961);
        failed.wantedAt = noon.addSecs(3);
        const PlannedReading next = *PollPlanner::next({failed, shown(u"b"_s, 3000)}, steady, budget, noon);
        QCOMPARE(next.moduleId, failed.moduleId);
        QCOMPARE(next.at, failed.wantedAt);
    }

    // What failed a few times is tried once more before there are two hours between two readings.
    void onceMoreBeforeAGap()
    {
        const auto wait = [](int readSecondsAgo, int failures) {
            ReadingNeed failing = hidden(u"a"_s, 60, failures);
            failing.readAt = ago(readSecondsAgo);
            return noon.secsTo(PollPlanner::next({failing}, steady, CallBudget(), noon)->at);
        };
        QVERIFY(wait(3000, 3) >= 180 && wait(3000, 3) <= 240);
        QCOMPARE(wait(7000, 3), 140);
        QCOMPARE(wait(7170, 3), 0); // a minute after the last try
        QVERIFY(wait(7300, 3) >= 180); // it is too late
        QVERIFY(wait(7000, 6) > 2000); // it fails for long
    }

    // Lists of programs leave what is needed for the record, too.
    void othersAreAllowed()
    {
        const auto wait = [](int left) {
            CallBudget budget;
            for (int i = 0; i < CallBudget::perDay - CallBudget::reserve - left; ++i)
                budget.record(ago(3600));
            const Needs needs{hidden(u"a"_s, 6000), hidden(u"b"_s, 6500), hidden(u"c"_s, 500, 1)};
            return noon.secsTo(PollPlanner::othersAllowed(needs, budget, noon));
        };
        QCOMPARE(wait(4), 0);
        QCOMPARE(wait(3), 6960 - 500); // the third of them
        QCOMPARE(wait(2), 6960 - 500);
    }

    void budgetIsObeyed()
    {
        const Needs needs{{.moduleId = u"a"_s}};
        CallBudget budget;
        budget.record(noon);
        QCOMPARE(PollPlanner::next(needs, steady, budget, noon)->at, noon.addMSecs(600));
        budget.rateLimited(noon, 900s);
        QCOMPARE(PollPlanner::next(needs, steady, budget, noon)->at, noon.addSecs(900));
    }

    // Nothing is learned yet, and nothing spent.
    void paceAtTheBeginning_data()
    {
        QTest::addColumn<int>("thermostats");
        QTest::addColumn<int>("onScreen");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("none") << 0 << 0 << 60 << 60;
        QTest::newRow("1") << 1 << 1 << 60 << 60;
        QTest::newRow("2") << 2 << 2 << 60 << 120;
        QTest::newRow("4") << 4 << 4 << 120 << 300;
        QTest::newRow("8") << 8 << 8 << 240 << 900;
        QTest::newRow("20, of which 8 are on screen") << 20 << 8 << 300 << 3600;
    }
    void paceAtTheBeginning()
    {
        QFETCH(const int, thermostats);
        QFETCH(const int, onScreen);
        QFETCH(const int, least);
        QFETCH(const int, most);
        const Pace pace =
            PollPlanner::pace({.thermostats = thermostats, .shown = onScreen, .since = noon}, {}, {}, noon);
        QVERIFY2(pace.shown >= least && pace.shown <= most, qPrintable(QString::number(pace.shown)));
        QVERIFY(pace.recorded >= 600 && pace.recorded <= 6960); // no gap of two hours
    }

    void paceFollowsWhatIsLeft()
    {
        const PollPlanner::Viewed four{.thermostats = 4, .shown = 4, .since = noon};
        qint64 before = 0;
        for (const int calls : {0, 100, 200, 300, 350}) {
            const Pace pace = PollPlanner::pace(four, {}, spent(calls), noon);
            QVERIFY2(pace.shown > before, qPrintable(QString::number(pace.shown)));
            before = pace.shown;
        }
    }

    void neverFasterThanAMinute()
    {
        const Pace pace = PollPlanner::pace({.thermostats = 1, .shown = 1, .since = noon}, {}, {}, noon);
        QCOMPARE(pace.shown, 60);
    }

    // With nothing to go by but that someone always looks, it is even polling.
    void alwaysOpen()
    {
        Habits habits;
        habits.passed(noon.addDays(-7), noon, 4);
        for (int week = 0; week < 8; ++week)
            habits.passed(noon.addDays(-7), noon, 4);
        const qint64 pace =
            PollPlanner::pace({.thermostats = 4, .shown = 4, .since = noon.addDays(-7)}, habits, {}, noon).shown;
        const qint64 even = 4 * 86'400 / (CallBudget::perDay - CallBudget::reserve);
        QVERIFY2(pace >= even && pace <= even * 11 / 10, qPrintable(QString::number(pace)));
    }

    void savesForTheEvening()
    {
        // At noon nobody looks: most of the calls are for 18 to 22 o'clock.
        const PollPlanner::Viewed nobody{.thermostats = 4};
        Habits never;
        for (int week = 0; week < 8; ++week)
            never.passed(noon.addDays(-7), noon, 0);
        QVERIFY(PollPlanner::pace(nobody, evenings(), {}, noon).recorded >=
                2 * PollPlanner::pace(nobody, never, {}, noon).recorded);
        // In the evening they are there: four hours of four thermostats.
        const QDateTime six = noon.addSecs(6 * 3600);
        const Pace evening =
            PollPlanner::pace({.thermostats = 4, .shown = 4, .since = six}, evenings(), {}, six);
        QVERIFY2(evening.shown < 200, qPrintable(QString::number(evening.shown)));
    }

    // As many looks at the same hours; but whether there will be two more today or none, nobody knows.
    void whoLooksAsMuchEveryDayGetsMore()
    {
        const auto paceOf = [](bool everyDay) {
            Habits habits;
            for (int day = -56; day < 0; ++day) {
                const QDateTime six = noon.addDays(day).addSecs(6 * 3600);
                habits.passed(six.addSecs(-20 * 3600), six, 0);
                for (int look = 0; look < 2; ++look) {
                    const QDateTime from = six.addSecs(look * 2 * 3600);
                    const bool looks = day % 2 == 0 ? !everyDay || look == 0 : everyDay && look == 1;
                    habits.opened(from, looks ? 4 : 0);
                    habits.passed(from, from.addSecs(2 * 3600), looks ? 4 : 0);
                }
            }
            const QDateTime one = noon.addSecs(2 * 3600);
            return PollPlanner::pace({.thermostats = 4, .shown = 4, .since = one}, habits, {}, one).shown;
        };
        QVERIFY2(paceOf(true) * 11 / 10 < paceOf(false),
                 qPrintable(QString::number(paceOf(true)) + u' ' + QString::number(paceOf(false))));
    }

    // Who always stops at half past one is about to: it is not slowed down for an afternoon that never was.
    void theEndOfALongLook()
    {
        Habits habits;
        for (int day = -56; day < 0; ++day) {
            const QDateTime from = noon.addDays(day).addSecs(-9 * 3600);
            const QDateTime to = from.addSecs(9 * 3600 + 1800);
            habits.opened(from, 4);
            habits.passed(from, to, 4);
            habits.passed(to, from.addDays(1), 0);
        }
        CallBudget budget; // hardly any are left for nine hours
        for (int i = 0; i < 420; ++i)
            budget.record(ago(15 * 3600 - i * 50));
        const PollPlanner::Viewed all{.thermostats = 4, .shown = 4, .since = noon.addSecs(-9 * 3600)};
        const qint64 pace = PollPlanner::pace(all, habits, budget, noon).shown;
        QVERIFY2(pace < 700, qPrintable(QString::number(pace)));
    }

    // What was spent in the last evening comes free in this one, not before.
    void countsOnWhatComesFree()
    {
        const QDateTime six = noon.addSecs(6 * 3600);
        CallBudget lastEvening;
        for (int i = 0; i < 400; ++i)
            lastEvening.record(six.addDays(-1).addSecs(i * 36));
        const PollPlanner::Viewed all{.thermostats = 4, .shown = 4, .since = six};
        const Pace now = PollPlanner::pace(all, evenings(), lastEvening, six);
        QVERIFY2(now.shown < 220, qPrintable(QString::number(now.shown)));
        const QDateTime noonNow = noon; // an unusual hour: 60 are left, and nothing comes free for hours
        const Pace early = PollPlanner::pace({.thermostats = 4, .shown = 4, .since = noon}, evenings(), lastEvening,
                                             noonNow);
        QVERIFY2(early.shown > now.shown, qPrintable(QString::number(early.shown)));
    }

    void whenNothingIsLeft()
    {
        CallBudget budget;
        for (int i = 460; i > 0; --i)
            budget.record(ago(i));
        const Pace pace = PollPlanner::pace({.thermostats = 4, .shown = 4, .since = noon}, {}, budget, noon);
        QCOMPARE(pace.shown, 6960);
        QCOMPARE(pace.recorded, 6960);
        const std::optional<PlannedReading> next = PollPlanner::next({shown(u"a"_s, 7000)}, pace, budget, noon);
        QVERIFY(next->at > ago(460).addDays(1)); // the first falls out of the window
    }

    void onBatteryWhatIsHiddenIsReadSeldom()
    {
        PollPlanner::Viewed one{.thermostats = 1, .shown = 0, .since = {}};
        Habits never;
        for (int week = 0; week < 8; ++week)
            never.passed(noon.addDays(-7), noon, 0);
        QVERIFY(PollPlanner::pace(one, never, {}, noon).recorded < 3600);
        one.onBattery = true;
        QCOMPARE(PollPlanner::pace(one, never, {}, noon).recorded, 6960);
        one.shown = 1;
        one.since = noon;
        QCOMPARE(PollPlanner::pace(one, {}, {}, noon).shown, 60);
    }

    void aBusyPersonLeavesLess()
    {
        const PollPlanner::Viewed four{.thermostats = 4, .shown = 4, .since = noon};
        Habits busy;
        for (int i = 0; i < 500; ++i)
            busy.calledByPerson();
        QVERIFY(PollPlanner::pace(four, busy, {}, noon).shown > PollPlanner::pace(four, {}, {}, noon).shown);
    }
};

QTEST_GUILESS_MAIN(TestPollPlanner)
#include "tst_pollplanner.moc"
