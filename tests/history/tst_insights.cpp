#include "app/history/insights.h"
#include "support/samples.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QTimeZone rome("Europe/Rome");
// Thursday, noon in Rome.
const QDateTime now = utcMoment(2024, 1, 18, 11);

bool isAbout(const Estimate &about, double value, double error)
{
    const bool is = std::abs(about.value - value) < 1e-6 && std::abs(about.error - error) < 1e-6;
    if (!is)
        qWarning("%g ± %g", about.value, about.error);
    return is;
}

HistoryInsights insights(const Samples &samples, const QDateTime &moment = now)
{
    return insightsOf(samples.all, moment, rome);
}

} // namespace

class TestInsights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNothing()
    {
        const HistoryInsights nothing = insights(Samples(now));
        QCOMPARE(nothing.days.size(), 14);
        QCOMPARE(nothing.days.last().knownHours, 0.0);
        QVERIFY(!nothing.coldest && !nothing.warmUpMinutes && !nothing.coolDownMinutes && nothing.damp.isEmpty());
        QVERIFY(!nothing.thisWeek.mean);
    }

    void heatingOfADay()
    {
        Samples samples(utcMoment(2024, 1, 17, 8)); // Wednesday, 9 in Rome
        samples.at(0, 18).on(10, 18).on(20, 18.5).on(30, 19).at(40, 19).at(50, 19);
        const HistoryInsights told = insights(samples);
        const HistoryInsights::Span wednesday = told.days[12];
        QCOMPARE(wednesday.day, QDate(2024, 1, 17));
        // On from about 5 to about 35 minutes: two edges, each known to 5 minutes.
        QVERIFY(isAbout(wednesday.heatingHours, 0.5, 10 / 60.0));
        QVERIFY(isAbout(wednesday.coolingHours, 0, 0));
        QCOMPARE(wednesday.knownHours, 50 / 60.0);
        QCOMPARE(wednesday.coldest, std::optional(18.0));
        QCOMPARE(wednesday.warmest, std::optional(19.0));
        QVERIFY(isAbout(told.days[13].heatingHours, 0, 0));
        QVERIFY(isAbout(told.thisWeek.heatingHours, 0.5, 10 / 60.0));
        QVERIFY(isAbout(told.lastWeek.heatingHours, 0, 0));
    }

    void aDayIsTheHomes()
    {
        Samples samples(utcMoment(2024, 1, 16, 22, 30)); // 23:30 in Rome
        samples.on(0, 18).on(10, 18).on(20, 18).on(30, 18).on(40, 18).on(50, 18).on(60, 18);
        const HistoryInsights told = insights(samples);
        QVERIFY(isAbout(told.days[11].heatingHours, 0.5, 0));
        QVERIFY(isAbout(told.days[12].heatingHours, 0.5, 0));
    }

    void aDayOfTheClockChangeHasAllItsHours_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<double>("hours");
        QTest::newRow("spring") << QDate(2024, 3, 31) << 23.0;
        QTest::newRow("autumn") << QDate(2024, 10, 27) << 25.0;
        QTest::newRow("any other") << QDate(2024, 10, 26) << 24.0;
    }
    void aDayOfTheClockChangeHasAllItsHours()
    {
        QFETCH(QDate, day);
        QFETCH(double, hours);
        Samples samples(QDateTime(day.addDays(-1), QTime(0, 0), QTimeZone::utc()).toUTC());
        for (int minute = 0; minute < 4 * 1440; minute += 10)
            samples.on(minute, 19);
        const HistoryInsights told = insights(samples, QDateTime(day.addDays(1), QTime(12, 0), rome).toUTC());
        QCOMPARE(told.days[12].day, day);
        QVERIFY(isAbout(told.days[12].heatingHours, hours, 0));
        QCOMPARE(told.days[12].knownHours, hours);
    }

    void thisWeekAgainstLast()
    {
        Samples samples(utcMoment(2024, 1, 7, 23)); // Monday the 8th begins in Rome
        for (int minute = 0; minute <= 10 * 1440 + 12 * 60; minute += 10) {
            // Last week 2 hours a day, this week 1; last week's Sunday is not reached by this week's Thursday.
            const int hour = minute / 60 % 24;
            const bool lastWeek = minute < 7 * 1440;
            const bool active = hour == 6 || (lastWeek && hour == 7);
            samples.at(minute, lastWeek ? 20 : 19, active ? LoadState::Active : LoadState::Inactive);
        }
        const HistoryInsights told = insights(samples);
        QCOMPARE(told.thisWeek.day, QDate(2024, 1, 15));
        QCOMPARE(told.thisWeek.days, 4);
        QCOMPARE(told.thisWeek.heatingHours.value, 4.0);
        QCOMPARE(told.lastWeekSoFar.heatingHours.value, 8.0);
        QCOMPARE(told.lastWeekSoFar.knownHours, told.thisWeek.knownHours);
        QCOMPARE(told.lastWeek.heatingHours.value, 14.0);
        QCOMPARE(told.lastWeek.days, 7);
        QVERIFY(std::abs(*told.lastWeek.mean - 20) < 0.01);
        QVERIFY(std::abs(*told.thisWeek.mean - 19) < 0.01);
        // Two edges a day, 5 minutes each, on 4 days.
        QCOMPARE(told.thisWeek.heatingHours.error, 4 * 10 / 60.0);
    }

    void gapsAreNotCounted()
    {
        Samples samples(utcMoment(2024, 1, 17, 8));
        samples.on(0, 18).on(10, 18).on(60, 18).on(70, 18);
        const HistoryInsights told = insights(samples);
        QVERIFY(isAbout(told.days[12].heatingHours, 20 / 60.0, 0));
        QCOMPARE(told.days[12].knownHours, 20 / 60.0);
    }

    void slopes_data()
    {
        QTest::addColumn<QList<double>>("temperatures"); // every 10 minutes
        QTest::addColumn<QString>("load");               // 1 active, 0 not, ? unknown, - and nothing is read
        QTest::addColumn<double>("warmUp");              // minutes for a degree, 0: not told
        QTest::addColumn<double>("coolDown");
        using T = QList<double>;
        QTest::newRow("steady") << T{20, 20, 20, 20} << u"1100"_s << 0. << 0.;
        QTest::newRow("up") << T{18, 18.5, 19} << u"111"_s << 20. << 0.;
        QTest::newRow("the wait for the first warmth is not counted") << T{18, 17.9, 17.9, 18.4, 18.9} << u"11111"_s << 20. << 0.;
        QTest::newRow("nor is what follows the summit") << T{18, 18.5, 19, 19, 18.9} << u"11111"_s << 20. << 0.;
        QTest::newRow("up by itself") << T{18, 18.5, 19} << u"000"_s << 0. << 0.;
        QTest::newRow("down") << T{20, 19.8, 19.5, 19.2, 19} << u"00000"_s << 0. << 40.;
        QTest::newRow("down while it heats") << T{20, 19, 18} << u"111"_s << 0. << 0.;
        QTest::newRow("unknown") << T{18, 19, 20} << u"???"_s << 0. << 0.;
        QTest::newRow("too little in all") << T{18, 18.5, 18.9} << u"111"_s << 0. << 0.;
        QTest::newRow("both") << T{18, 19, 20, 20, 19, 18} << u"111000"_s << 10. << 10.;
        QTest::newRow("across a gap") << T{18, 18.3, 0, 0, 25, 25.3} << u"11--11"_s << 0. << 0.;
        QTest::newRow("in two parts") << T{18, 19, 18, 18, 18.5} << u"11011"_s << 10 * 2 / 1.5 << 0.;
    }
    void slopes()
    {
        QFETCH(QList<double>, temperatures);
        QFETCH(QString, load);
        QFETCH(double, warmUp);
        QFETCH(double, coolDown);
        Samples samples(utcMoment(2024, 1, 17, 8));
        for (int i = 0; i < load.size(); ++i) {
            if (load[i] != u'-')
                samples.at(i * 10, temperatures[i], load[i] == u'1' ? LoadState::Active
                                                    : load[i] == u'0' ? LoadState::Inactive
                                                                      : LoadState::Unknown);
        }
        const HistoryInsights told = insights(samples);
        QCOMPARE(told.warmUpMinutes.value_or(Estimate()).value, warmUp);
        QCOMPARE(told.coolDownMinutes.value_or(Estimate()).value, coolDown);
    }

    void aSlopeSaysHowSureItIs()
    {
        Samples samples(utcMoment(2024, 1, 17, 8));
        samples.on(0, 18).on(10, 18.5).on(20, 19).on(30, 20);
        // 30 minutes for 2 degrees, each end known to 5 minutes.
        QVERIFY(isAbout(*insights(samples).warmUpMinutes, 15, 5));
        Samples often(utcMoment(2024, 1, 17, 8), 60);
        for (int i = 0; i <= 30; ++i)
            often.on(i, 18 + i / 15.0);
        QVERIFY(std::abs(insights(often).warmUpMinutes->error - 0.5) < 0.01);
    }

    void aCoolingHouseTellsNoSlopes()
    {
        Samples samples(utcMoment(2024, 1, 17, 8));
        samples.function = Function::Cooling;
        samples.on(0, 28).on(10, 27).on(20, 26).at(30, 26).at(40, 27).at(50, 28);
        const HistoryInsights told = insights(samples);
        QVERIFY(!told.warmUpMinutes && !told.coolDownMinutes);
        QVERIFY(isAbout(told.days[12].coolingHours, 25 / 60.0, 5 / 60.0));
        QVERIFY(isAbout(told.days[12].heatingHours, 0, 0));
    }

    void extremes()
    {
        Samples samples(utcMoment(2024, 1, 10, 8));
        samples.at(0, 18).at(10, -3.5).at(20, 18).at(3000, 24.5).at(3010, 18);
        const HistoryInsights told = insights(samples);
        QCOMPARE(told.coldest->temperature, -3.5);
        QCOMPARE(told.coldest->at, utcMoment(2024, 1, 10, 8, 10));
        QCOMPARE(told.warmest->temperature, 24.5);
        QCOMPARE(told.warmest->at, utcMoment(2024, 1, 12, 10));
    }

    void damp()
    {
        Samples samples(utcMoment(2024, 1, 17, 8));
        const auto air = [&samples](int minute, double humidity) { samples.at(minute, 20, LoadState::Inactive, humidity); };
        for (int minute = 0; minute < 60; minute += 10)
            air(minute, 80); // not an hour
        air(60, 65);
        for (int minute = 70; minute <= 140; minute += 10)
            air(minute, minute == 100 ? 78.5 : 66);
        air(150, 60);
        for (int minute = 160; minute <= 220; minute += 10)
            air(minute, 30);
        for (int minute = 300; minute <= 340; minute += 10)
            air(minute, 30); // a gap before it
        const HistoryInsights told = insights(samples);
        QCOMPARE(told.damp.size(), 2);
        QVERIFY(!told.damp[0].tooHigh); // latest first
        QCOMPARE(told.damp[0].furthest, 30.0);
        QCOMPARE(told.damp[0].to, utcMoment(2024, 1, 17, 11, 40));
        QVERIFY(told.damp[1].tooHigh);
        QCOMPARE(told.damp[1].furthest, 78.5);
        QCOMPARE(told.damp[1].from, utcMoment(2024, 1, 17, 9, 10));
        QCOMPARE(told.damp[1].to, utcMoment(2024, 1, 17, 10, 20));
    }
};

QTEST_GUILESS_MAIN(TestInsights)
#include "tst_insights.moc"
