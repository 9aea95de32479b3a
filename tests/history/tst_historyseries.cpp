#include "app/history/seriesbuilder.h"
#include "support/samples.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDateTime noon = utcMoment(2024, 1, 16, 12);

QDateTime minute(double minutes)
{
    return noon.addMSecs(static_cast<qint64>(minutes * 60'000));
}

HistorySeries seriesOf(const Samples &samples, double from, double to, int columns, double now = 1e6)
{
    SeriesBuilder builder(u"b7d9"_s, minute(from), minute(to), columns);
    for (const Sample &sample : samples.all)
        builder.add(sample);
    const std::optional<qint64> first = samples.all.empty() ? std::nullopt : std::optional(samples.all.front().at);
    return builder.finish(first, minute(now));
}

// As a person would read the chart's columns: the range of each, its target, and the joins.
QString read(const HistorySeries &series)
{
    QStringList words;
    for (const HistoryColumn &column : series.columns) {
        if (std::isnan(column.lowest))
            words << u"-"_s;
        else
            words << u"%1%2..%3"_s.arg(column.joins ? u""_s : u"|"_s).arg(column.lowest).arg(column.highest);
    }
    return words.join(u' ');
}

QString targets(const HistorySeries &series)
{
    QStringList words;
    for (const HistoryColumn &column : series.columns)
        words << (std::isnan(column.setPoint) ? u"-"_s : QString::number(column.setPoint));
    return words.join(u' ');
}

QString activity(const HistorySeries &series)
{
    QStringList words;
    for (const HistoryColumn &column : series.columns)
        words << (std::isnan(column.active) ? u"-"_s : QString::number(column.active));
    return words.join(u' ');
}

} // namespace

class TestHistorySeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNothing()
    {
        const HistorySeries series = seriesOf(Samples(noon), 0, 60, 3);
        QCOMPARE(read(series), u"- - -"_s);
        QVERIFY(!series.firstReading.isValid());
        QVERIFY(!series.summary.lowest);
        QCOMPARE(series.summary.gapSeconds, 0);
        QVERIFY(seriesOf(Samples(noon), 60, 60, 3).columns.isEmpty());
        QVERIFY(seriesOf(Samples(noon), 60, 0, 3).columns.isEmpty());
        QVERIFY(seriesOf(Samples(noon), 0, 60, -1).columns.isEmpty());
    }

    void noPeakIsLost()
    {
        Samples samples(noon);
        samples.at(0, 20).at(5, 24.5).at(9, 17.5).at(10, 21).at(15, 21).at(29, 22.5);
        const HistorySeries series = seriesOf(samples, 0, 30, 3);
        QCOMPARE(read(series), u"|17.5..24.5 21..21 22.5..22.5"_s);
        QCOMPARE(series.columns[0].last, 17.5f);
        QCOMPARE(*series.summary.lowest, 17.5);
        QCOMPARE(*series.summary.highest, 24.5);
        QCOMPARE(series.firstReading, noon);
    }

    void whatIsOutsideIsNotShownButJoins()
    {
        Samples samples(noon);
        samples.at(-5, 10).at(5, 20).at(15, 21).at(25, 30);
        const HistorySeries series = seriesOf(samples, 0, 20, 2);
        QCOMPARE(read(series), u"20..20 21..21"_s);
        QCOMPARE(*series.summary.lowest, 20.0);
        QCOMPARE(series.summary.knownSeconds, 20 * 60);
        QCOMPARE(series.summary.usualIntervalSeconds, 600);
    }

    void endsOfTheRange()
    {
        Samples samples(noon);
        samples.at(0, 20).at(10, 21).at(20, 22);
        QCOMPARE(read(seriesOf(samples, 0, 20, 2)), u"|20..20 21..21"_s); // [from, to)
    }

    void gapsStayGaps_data()
    {
        QTest::addColumn<double>("distance");
        QTest::addColumn<bool>("joins");
        QTest::newRow("as planned") << 10. << true;
        QTest::newRow("2.5 times") << 25. << true;
        QTest::newRow("more") << 25.1 << false;
    }
    void gapsStayGaps()
    {
        QFETCH(double, distance);
        QFETCH(bool, joins);
        Samples samples(noon, 600);
        samples.on(0, 20).on(distance, 20);
        const HistorySeries series = seriesOf(samples, 0, 30, 30, 26);
        QCOMPARE(series.columns[static_cast<int>(distance)].joins, joins);
        QCOMPARE(std::isnan(series.columns[5].setPoint), !joins);
        QCOMPARE(std::isnan(series.columns[5].active), !joins);
        QCOMPARE(series.summary.gapSeconds, joins ? 0 : 25 * 60 + 6);
        QCOMPARE(series.summary.heatingSeconds, joins ? qint64(distance * 60) : 0);
    }

    // The planned distance was longer when nobody looked: it counts, not the one planned now.
    void aLongerPlanIsNoGap()
    {
        Samples samples(noon, 60);
        samples.at(0, 20);
        samples.all.push_back(Samples(noon, 1200).at(20, 21).all.front());
        QVERIFY(seriesOf(samples, 0, 30, 3).columns[2].joins);
    }

    void theEndIsAGapOnlyWhenAReadingIsMissing()
    {
        Samples samples(noon);
        samples.at(0, 20).at(10, 20);
        QCOMPARE(seriesOf(samples, 0, 60, 6, 30).summary.gapSeconds, 0);
        QCOMPARE(seriesOf(samples, 0, 60, 6, 36).summary.gapSeconds, 26 * 60);
        QCOMPARE(seriesOf(samples, 0, 60, 6, 600).summary.gapSeconds, 50 * 60); // of the range alone
        QCOMPARE(seriesOf(samples, 20, 60, 4, 600).summary.gapSeconds, 40 * 60); // seen from beside it
    }

    void whatWasBeforeTheFirstReadingIsNotKnown()
    {
        Samples samples(noon);
        samples.at(50, 20).at(60, 20);
        QCOMPARE(seriesOf(samples, 0, 60, 6, 60).summary.gapSeconds, 50 * 60);
        QCOMPARE(seriesOf(samples, 0, 60, 6, 60).summary.knownSeconds, 10 * 60);
        QCOMPARE(seriesOf(samples, 0, 40, 6, 60).summary.gapSeconds, 40 * 60); // of the range alone
        QCOMPARE(seriesOf(samples, 50, 60, 6, 60).summary.gapSeconds, 0);
    }

    void targetsAreSteps()
    {
        Samples samples(noon);
        samples.at(2, 20);
        samples.setPoint = 18;
        samples.at(22, 20);
        samples.mode = Mode::Off;
        samples.at(41, 20).at(62, 20);
        const HistorySeries series = seriesOf(samples, 0, 60, 6);
        QCOMPARE(targets(series), u"20 20 18 18 - -"_s);
        QVERIFY(!series.summary.setPoint); // it was not one
        QCOMPARE(seriesOf(samples, 25, 35, 1).summary.setPoint, std::optional(18.0));
        QVERIFY(!seriesOf(samples, 45, 60, 1).summary.setPoint);
    }

    void activityIsAShareOfWhatIsKnown()
    {
        Samples samples(noon);
        samples.on(0, 20).on(10, 20).at(20, 20).at(30, 20).at(40, 20, LoadState::Unknown).at(50, 20);
        const HistorySeries series = seriesOf(samples, 0, 60, 6);
        // It went off halfway between two readings; and around the one that did not tell, only that is unknown.
        QCOMPARE(activity(series), u"1 0.5 0 0 0 -"_s);
        QCOMPARE(series.summary.heatingSeconds, 15 * 60);
        QCOMPARE(series.summary.edges, 1);
        QCOMPARE(series.summary.knownSeconds, 50 * 60);
    }

    void coolingIsNotHeating()
    {
        Samples samples(noon);
        samples.function = Function::Cooling;
        samples.on(0, 26).on(10, 25);
        const HistorySeries series = seriesOf(samples, 0, 10, 1);
        QCOMPARE(series.summary.heatingSeconds, 0);
        QCOMPARE(series.summary.coolingSeconds, 600);
        QCOMPARE(series.columns[0].active, 1.f);
        QCOMPARE(series.columns[0].function, Function::Cooling);
    }

    void missingValuesStayMissing()
    {
        Samples samples(noon);
        samples.at(0, 20).at(5, 21).at(10, 22);
        samples.all[1].temperature = Sample::none;
        samples.all[1].humidity = Sample::none;
        const HistorySeries series = seriesOf(samples, 0, 15, 3);
        QCOMPARE(read(series), u"|20..20 - 22..22"_s);
        QVERIFY(std::isnan(series.columns[1].lowestHumidity));
        QCOMPARE(series.columns[2].highestHumidity, 50.f);
    }

    // Whatever the columns, they tell of the same.
    void columnsAgreeWithTheWhole()
    {
        Samples samples(noon, 300);
        for (int i = 0; i < 500; ++i) {
            const double temperature = 18 + (i * 37 % 50) / 10.0;
            samples.at(i * 5 + i % 3, temperature, i * 7 % 11 < 4 ? LoadState::Active : LoadState::Inactive);
        }
        const HistorySummary whole = seriesOf(samples, 7, 2000, 1).summary;
        for (const int columns : {1, 2, 7, 333, 4000}) {
            const HistorySeries series = seriesOf(samples, 7, 2000, columns);
            float lowest = 100;
            double active = 0;
            for (const HistoryColumn &column : series.columns) {
                lowest = std::isnan(column.lowest) ? lowest : std::min(lowest, column.lowest);
                active += std::isnan(column.active) ? 0 : double(column.active) * 1993 * 60 / columns;
            }
            QCOMPARE(lowest, float(*whole.lowest));
            QVERIFY2(std::abs(active - double(whole.heatingSeconds)) < 2, qPrintable(QString::number(active)));
            QCOMPARE(series.summary.knownSeconds, 1993 * 60);
        }
    }
};

QTEST_GUILESS_MAIN(TestHistorySeries)
#include "tst_historyseries.moc"
