#include "app/calls/pollplanner.h"

#include <QHash>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Purpose = CallBudget::Purpose;
using Needs = QList<ReadingNeed>;

namespace {

const QDateTime noon = QDateTime(QDate(2024, 1, 16), QTime(11, 0), QTimeZone::utc()).toUTC();
constexpr int steady = 216; // seconds: 400 readings a day for one thermostat
constexpr int none = -1;

QDateTime ago(int seconds)
{
    return noon.addSecs(-seconds);
}

ReadingNeed tried(const QString &id, int secondsAgo, int failures = 0)
{
    return {.moduleId = id, .lastTry = ago(secondsAgo), .readAt = ago(secondsAgo), .failures = failures};
}

// A day of readings, obeyed to the millisecond.
struct Day
{
    CallBudget budget;
    Needs needs;
    QHash<QString, QList<QDateTime>> readings;
    QDateTime last;
    QString failing;

    explicit Day(int thermostats)
    {
        for (int i = 0; i < thermostats; ++i)
            needs << ReadingNeed{.moduleId = QString::number(i)};
    }
    void run(int callsByPerson = 0)
    {
        QDateTime now = noon;
        int person = 0;
        while (true) {
            const PlannedReading planned = *PollPlanner::next(needs, budget, now);
            const QDateTime byPerson = noon.addSecs(person * 86'400 / std::max(1, callsByPerson));
            if (person < callsByPerson && byPerson <= planned.at) {
                ++person;
                now = budget.nextAllowed(std::max(now, byPerson), Purpose::Person);
                budget.record(now, Purpose::Person);
                continue;
            }
            now = std::max(now, planned.at);
            if (now >= noon.addDays(1))
                return;
            QVERIFY(!last.isValid() || last.msecsTo(now) >= CallBudget::spacingMs);
            last = now;
            budget.record(now, Purpose::Reading);
            readings[planned.moduleId] << now;
            ReadingNeed &need = needs[planned.moduleId.toInt()];
            need.lastTry = now;
            if (need.moduleId == failing)
                ++need.failures;
            else
                need.readAt = now;
        }
    }
    qsizetype total() const
    {
        qsizetype sum = 0;
        for (const QList<QDateTime> &each : readings)
            sum += each.size();
        return sum;
    }
};

} // namespace

class TestPollPlanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void interval_data()
    {
        QTest::addColumn<int>("thermostats");
        QTest::addColumn<int>("byPerson");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("none: the floor") << 0 << 0 << qint64(60);
        QTest::newRow("1") << 1 << 0 << qint64(216);
        QTest::newRow("2") << 2 << 0 << qint64(432);
        QTest::newRow("4") << 4 << 0 << qint64(864);
        QTest::newRow("8") << 8 << 0 << qint64(1728);
        QTest::newRow("20") << 20 << 0 << qint64(4320);
        QTest::newRow("1, and a busy person") << 1 << 220 << qint64(360);
    }
    void interval()
    {
        QFETCH(const int, thermostats);
        QFETCH(const int, byPerson);
        QFETCH(const qint64, seconds);
        CallBudget budget;
        for (int i = byPerson; i > 0; --i)
            budget.record(ago(60 * i), Purpose::Person);
        QCOMPARE(PollPlanner::interval(budget, noon, thermostats), seconds);
    }

    void nextReading_data()
    {
        QTest::addColumn<Needs>("needs");
        QTest::addColumn<QString>("moduleId");
        QTest::addColumn<int>("inSeconds");
        const QString a = u"a"_s;
        const QString b = u"b"_s;
        const ReadingNeed fromDisk{.moduleId = a, .readAt = ago(7200)};
        const ReadingNeed youngFromDisk{.moduleId = a, .readAt = ago(20)};
        const ReadingNeed fromTheFuture{.moduleId = a, .readAt = ago(-7200)};
        ReadingNeed wanted = tried(b, 1);
        wanted.wantedAt = noon.addSecs(15);
        ReadingNeed overdue = tried(b, 1);
        overdue.wantedAt = ago(5);
        ReadingNeed wantedFailing = tried(a, 10, 5);
        wantedFailing.wantedAt = noon.addSecs(4);
        ReadingNeed underWay = tried(a, 1000);
        underWay.underWay = true;

        QTest::newRow("no thermostats") << Needs() << QString() << none;
        QTest::newRow("never tried") << Needs{{.moduleId = a}} << a << 0;
        QTest::newRow("in its turn") << Needs{tried(a, 100)} << a << steady - 100;
        QTest::newRow("overdue") << Needs{tried(a, 5000)} << a << 0;
        QTest::newRow("the one that waited longest")
            << Needs{tried(a, 100), tried(b, 101)} << b << 2 * steady - 101;
        QTest::newRow("old from the last run") << Needs{fromDisk} << a << 0;
        QTest::newRow("young from the last run: not within a minute") << Needs{youngFromDisk} << a << 40;
        QTest::newRow("read before the clock was set back") << Needs{fromTheFuture} << a << 0;
        QTest::newRow("tried before the clock was set back") << Needs{tried(a, -7200)} << a << 0;
        QTest::newRow("the clock was set back by a second") << Needs{tried(a, -1)} << a << steady + 1;
        QTest::newRow("asked for") << Needs{tried(a, 100), wanted} << b << 15;
        QTest::newRow("asked for a while ago") << Needs{tried(a, 100), overdue} << b << 0;
        QTest::newRow("failed once") << Needs{tried(a, 0, 1)} << a << steady;
        QTest::newRow("failed twice") << Needs{tried(a, 0, 2)} << a << 2 * steady;
        QTest::newRow("failed three times") << Needs{tried(a, 0, 3)} << a << 4 * steady;
        QTest::newRow("failed for long") << Needs{tried(a, 0, 50)} << a << 2400;
        QTest::newRow("failing, but asked for") << Needs{wantedFailing} << a << 4;
        QTest::newRow("one under way does not hasten the other")
            << Needs{underWay, tried(b, 300)} << b << 2 * steady - 300;
        QTest::newRow("all under way") << Needs{underWay} << QString() << none;
    }
    void nextReading()
    {
        QFETCH(const Needs, needs);
        QFETCH(const QString, moduleId);
        QFETCH(const int, inSeconds);
        const std::optional<PlannedReading> next = PollPlanner::next(needs, CallBudget(), noon);
        if (inSeconds == none) {
            QVERIFY(!next);
            return;
        }
        QCOMPARE(next->moduleId, moduleId);
        QCOMPARE(next->at, noon.addSecs(inSeconds));
    }

    void budgetIsObeyed()
    {
        const Needs needs{{.moduleId = u"a"_s}};
        CallBudget budget;
        budget.record(noon, Purpose::Person);
        QCOMPARE(PollPlanner::next(needs, budget, noon)->at, noon.addMSecs(600));
        budget.rateLimited(noon, 900s);
        QCOMPARE(PollPlanner::next(needs, budget, noon)->at, noon.addSecs(900));
    }

    void aDay_data()
    {
        QTest::addColumn<int>("thermostats");
        for (const int thermostats : {1, 2, 4, 8, 20})
            QTest::addRow("%d", thermostats) << thermostats;
    }
    void aDay()
    {
        QFETCH(const int, thermostats);
        Day day(thermostats);
        day.run();
        QVERIFY(day.total() <= 400);
        QVERIFY(day.total() >= 390); // nothing is left lying
        QCOMPARE(day.readings.size(), thermostats);
        for (const QList<QDateTime> &each : std::as_const(day.readings)) {
            QVERIFY(qAbs(each.size() - 400 / thermostats) <= 1);
            for (qsizetype i = 1; i < each.size(); ++i) {
                const qint64 gap = each[i - 1].secsTo(each[i]);
                QVERIFY(gap >= thermostats * steady && gap <= thermostats * (steady + 1));
            }
        }
    }
    void aDayWithABusyPerson()
    {
        Day day(4);
        day.run(200);
        QVERIFY(day.total() >= 250);
        QVERIFY(day.total() + 200 <= CallBudget::perDay); // all of the person's own were made
    }
    void aDayWithOneThatFails()
    {
        Day day(4);
        day.failing = u"2"_s;
        day.run();
        QCOMPARE(day.readings[u"2"_s].size(), 86'400 / 2400 + 1); // 0, 14, 43 minutes, then every 40
        for (const QString &id : {u"0"_s, u"1"_s, u"3"_s})
            QVERIFY(day.readings[id].size() >= 99); // not held up by it
        QVERIFY(day.total() <= 400);
    }
};

QTEST_GUILESS_MAIN(TestPollPlanner)
#include "tst_pollplanner.moc"
