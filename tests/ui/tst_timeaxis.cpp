#include "ui/timeaxis.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QTimeZone rome("Europe/Rome");

QDateTime inRome(const QDate &date, const QTime &time = QTime(0, 0))
{
    return QDateTime(date, time, rome).toUTC();
}

QStringList texts(const QList<TimeTick> &ticks)
{
    QStringList result;
    for (const TimeTick &tick : ticks) {
        if (!tick.text.isEmpty())
            result << tick.text;
    }
    return result;
}

} // namespace

// The marks of the axes.
class TestTimeAxis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksRoundTimesOfTheHome();
    void marksAnHourTwiceThatComesTwice();
    void leavesOutAnHourThatIsLeftOut();
    void marksMidnightOnDaysOfAnyLength();
    void hasNoMoreWordsThanFit_data();
    void hasNoMoreWordsThanFit();
    void leavesRoomAroundTheValues();
    void saysValuesAsTheyAre();
    void marksFahrenheitInWholeDegrees();
    void humidityStaysWithinWhatThereIs();
};

void TestTimeAxis::marksRoundTimesOfTheHome()
{
    const QDateTime from = inRome(QDate(2024, 1, 15), QTime(17, 50));
    const QList<TimeTick> ticks = TimeAxis::ticks(from, from.addSecs(15 * 3600), rome, 8);
    QCOMPARE(texts(ticks), QStringList({u"18:00"_s, u"20:00"_s, u"22:00"_s, u"Tue 16"_s, u"02:00"_s, u"04:00"_s, u"06:00"_s, u"08:00"_s}));
    QCOMPARE(ticks[3].at, inRome(QDate(2024, 1, 16)));
    QVERIFY(ticks[3].isDay && !ticks[2].isDay);
    // The computer's own zone has no say.
    const QTimeZone tokyo("Asia/Tokyo");
    QCOMPARE(texts(TimeAxis::ticks(from, from.addSecs(3600), tokyo, 2)).first(), u"02:00"_s);
    const QTimeZone kolkata("Asia/Kolkata"); // half an hour off
    QCOMPARE(texts(TimeAxis::ticks(from, from.addSecs(3 * 3600), kolkata, 3)), QStringList({u"23:00"_s, u"Tue 16"_s, u"01:00"_s}));
}

void TestTimeAxis::marksAnHourTwiceThatComesTwice()
{
    const QDateTime from = inRome(QDate(2024, 10, 27));
    const QList<TimeTick> ticks = TimeAxis::ticks(from, from.addSecs(5 * 3600), rome, 6);
    QCOMPARE(texts(ticks), QStringList({u"Sun 27"_s, u"01:00"_s, u"02:00"_s, u"02:00"_s, u"03:00"_s, u"04:00"_s}));
    QCOMPARE(ticks[2].at.secsTo(ticks[3].at), 3600);
    // Coarser marks do not stand in each other's way.
    QCOMPARE(texts(TimeAxis::ticks(from, from.addSecs(8 * 3600), rome, 4)), QStringList({u"Sun 27"_s, u"02:00"_s, u"04:00"_s, u"06:00"_s}));
}

void TestTimeAxis::leavesOutAnHourThatIsLeftOut()
{
    const QDateTime from = inRome(QDate(2024, 3, 31));
    const QList<TimeTick> ticks = TimeAxis::ticks(from, from.addSecs(4 * 3600), rome, 6);
    QCOMPARE(texts(ticks), QStringList({u"Sun 31"_s, u"01:00"_s, u"03:00"_s, u"04:00"_s, u"05:00"_s}));
    QCOMPARE(ticks[1].at.secsTo(ticks[2].at), 3600);
}

void TestTimeAxis::marksMidnightOnDaysOfAnyLength()
{
    const QDateTime from = inRome(QDate(2024, 10, 26));
    const QList<TimeTick> ticks = TimeAxis::ticks(from, inRome(QDate(2024, 10, 29)), rome, 4);
    QCOMPARE(texts(ticks), QStringList({u"Sat 26"_s, u"Sun 27"_s, u"Mon 28"_s, u"Tue 29"_s}));
    QCOMPARE(ticks[1].at.secsTo(ticks[2].at), 25 * 3600);
    // Days without words have their midnight too.
    const QList<TimeTick> many = TimeAxis::ticks(from, inRome(QDate(2024, 11, 7)), rome, 7);
    QCOMPARE(many.size(), 13);
    QCOMPARE(texts(many).size(), 7);
    for (const TimeTick &tick : many) {
        QCOMPARE(tick.at.toTimeZone(rome).time(), QTime(0, 0));
        QVERIFY(tick.isDay);
    }
}

void TestTimeAxis::hasNoMoreWordsThanFit_data()
{
    QTest::addColumn<qint64>("span");
    for (const qint64 hours : {1, 3, 15, 24, 24 * 7, 24 * 30, 24 * 365, 24 * 365 * 4, 24 * 365 * 10})
        QTest::addRow("%lld hours", static_cast<long long>(hours)) << hours * 3600;
}

void TestTimeAxis::hasNoMoreWordsThanFit()
{
    QFETCH(qint64, span);
    const QDateTime from = inRome(QDate(2024, 1, 15), QTime(17, 52, 31));
    for (const int most : {3, 6, 12}) {
        const QList<TimeTick> ticks = TimeAxis::ticks(from, from.addSecs(span), rome, most);
        const auto words = texts(ticks).size();
        QVERIFY2(words >= 1 && words <= most + 1, qPrintable(u"%1 of %2"_s.arg(words).arg(most)));
        for (const TimeTick &tick : ticks)
            QVERIFY(tick.at >= from && tick.at <= from.addSecs(span));
    }
}

void TestTimeAxis::leavesRoomAroundTheValues()
{
    const ValueAxis flat = ValueAxis::temperature(20, 20, Temperature::Unit::Celsius, 6);
    QCOMPARE(flat.highest - flat.lowest, 3.0);
    QCOMPARE(flat.share(20), 0.5);
    const ValueAxis wide = ValueAxis::temperature(15, 21, Temperature::Unit::Celsius, 6);
    QCOMPARE(wide.lowest, 14.5);
    QCOMPARE(wide.highest, 21.5);
    QVERIFY(wide.ticks.size() >= 3 && wide.ticks.size() <= 7);
}

void TestTimeAxis::saysValuesAsTheyAre()
{
    for (const double span : {0.0, 4.0, 7.0, 12.0, 30.0, 45.0}) {
        for (const int most : {2, 4, 7}) {
            for (const ValueAxis &axis : {ValueAxis::temperature(12, 12 + span, Temperature::Unit::Celsius, most),
                                          ValueAxis::temperature(12, 12 + span, Temperature::Unit::Fahrenheit, most),
                                          ValueAxis::humidity(30, 30 + span, most)}) {
                for (const ValueTick &tick : axis.ticks) // not rounded
                    QVERIFY2(std::abs(tick.text.toDouble() - tick.at) < 1e-6, qPrintable(tick.text));
                QVERIFY(axis.ticks.size() <= most + 1);
            }
        }
    }
}

void TestTimeAxis::marksFahrenheitInWholeDegrees()
{
    const ValueAxis axis = ValueAxis::temperature(20, 21, Temperature::Unit::Fahrenheit, 6);
    QVERIFY(axis.lowest <= 68 - 0.9 && axis.highest >= 69.8 + 0.9);
    for (const ValueTick &tick : axis.ticks)
        QCOMPARE(tick.text, QString::number(static_cast<int>(tick.at)));
}

void TestTimeAxis::humidityStaysWithinWhatThereIs()
{
    const ValueAxis wet = ValueAxis::humidity(93, 100, 3);
    QVERIFY(wet.highest <= 100 && wet.lowest >= 0 && wet.highest - wet.lowest >= 20);
    const ValueAxis all = ValueAxis::humidity(0, 100, 3);
    QCOMPARE(all.lowest, 0.0);
    QCOMPARE(all.highest, 100.0);
}

QTEST_MAIN(TestTimeAxis)
#include "tst_timeaxis.moc"
