#include "ui/format.h"

#include <QLocale>
#include <QTest>
#include <QTextDocument>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;
using Unit = Temperature::Unit;

// Numbers, ages and moments as a person reads and types them.
class TestFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTipShowsATextAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"Sala", "Salt & pepper", "<b>Sala</b>", "Salt & <i>pepper</i>", "1 < 2", "1 &lt; 2", "Salt &amp; pepper", ""})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void aTipShowsATextAsItIs()
    {
        QFETCH(const QString, text);
        const QString tip = Format::asTip(text);
        QCOMPARE(Qt::mightBeRichText(tip) ? QTextDocumentFragment::fromHtml(tip).toPlainText() : tip, text); // as QToolTip takes it
    }

    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void temperatures();
    void typedTemperatures_data();
    void typedTemperatures();
    void ages_data();
    void ages();
    void momentsByTheHomesClock();
    void durations();
};

void TestFormat::temperatures()
{
    const Temperature value = Temperature::fromTenths(204);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(Format::temperature(value, Unit::Celsius), u"20.4\u202F°C"_s);
    QCOMPARE(Format::temperature(value, Unit::Fahrenheit), u"69\u202F°F"_s);
    QLocale::setDefault(QLocale(QLocale::Italian));
    QCOMPARE(Format::temperature(value, Unit::Celsius), u"20,4\u202F°C"_s);
    QCOMPARE(Format::humidity(61.9), u"62\u202F%"_s);
}

void TestFormat::typedTemperatures_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("tenths"); // -9999: refused
    const int celsius = int(Unit::Celsius);
    const int fahrenheit = int(Unit::Fahrenheit);
    QTest::newRow("point") << u"21.5"_s << celsius << 215;
    QTest::newRow("comma") << u"21,5"_s << celsius << 215;
    QTest::newRow("unit") << u"21,5 °C"_s << celsius << 215;
    QTest::newRow("narrow space") << u"21.5\u202F°C"_s << celsius << 215;
    QTest::newRow("full width") << u"\uFF12\uFF11"_s << celsius << 210;
    QTest::newRow("arabic") << u"\u0662\u0661\u066B\u0665"_s << celsius << 215;
    QTest::newRow("fahrenheit") << u"70"_s << fahrenheit << 211;
    QTest::newRow("named fahrenheit") << u"70 °F"_s << celsius << 211;
    QTest::newRow("negative") << u"-3"_s << celsius << -30;
    QTest::newRow("empty") << u""_s << celsius << -9999;
    QTest::newRow("word") << u"warm"_s << celsius << -9999;
    QTest::newRow("two commas") << u"1,2,3"_s << celsius << -9999;
    QTest::newRow("two numbers") << u"2 1"_s << celsius << -9999;
    QTest::newRow("a number behind the unit") << u"2 °C 1"_s << celsius << -9999;
    QTest::newRow("unit in front") << u"°C 21,5"_s << celsius << 215;
    QTest::newRow("isolated, as in text from right to left") << u"\u206621.5\u202F°C\u2069"_s << celsius << 215;
    QTest::newRow("huge") << u"1e9"_s << celsius << -9999;
}

void TestFormat::typedTemperatures()
{
    QFETCH(QString, typed);
    QFETCH(int, unit);
    QFETCH(int, tenths);
    const auto value = Format::parseTemperature(typed, static_cast<Unit>(unit));
    QCOMPARE(value ? value->tenths() : -9999, tenths);
}

void TestFormat::ages_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("now") << 0 << u"just now"_s;
    QTest::newRow("119 s") << 119 << u"just now"_s;
    QTest::newRow("2 min") << 120 << u"2 min ago"_s;
    QTest::newRow("59 min") << 3599 << u"59 min ago"_s;
    QTest::newRow("2 h") << 2 * 3600 + 50 << u"2 h ago"_s;
    QTest::newRow("the future") << -500 << u"just now"_s;
}

void TestFormat::ages()
{
    QFETCH(int, seconds);
    QFETCH(QString, words);
    const QDateTime now = QDateTime(QDate(2026, 11, 23), QTime(20, 0), QTimeZone::utc()).toUTC();
    QCOMPARE(Format::age(now.addSecs(-seconds), now), words);
    QCOMPARE(Format::age(now.addDays(-1), now), u"yesterday 21:00"_s); // this test runs in Rome
}

void TestFormat::momentsByTheHomesClock()
{
    const QTimeZone rome("Europe/Rome");
    const QDateTime now = QDateTime(QDate(2026, 11, 23), QTime(12, 0), rome).toUTC();
    QCOMPARE(Format::moment(QDateTime(QDate(2026, 11, 23), QTime(17, 30), rome).toUTC(), rome, now), u"17:30"_s);
    QCOMPARE(Format::moment(QDateTime(QDate(2026, 11, 24), QTime(7, 0), rome).toUTC(), rome, now), u"tomorrow 07:00"_s);
    QCOMPARE(Format::moment(QDateTime(QDate(2026, 11, 26), QTime(7, 0), rome).toUTC(), rome, now), u"Thu 07:00"_s);
    const QTimeZone newYork("America/New_York");
    QCOMPARE(Format::moment(QDateTime(QDate(2026, 11, 23), QTime(17, 30), rome).toUTC(), newYork, now),
             u"11:30 there (17:30 here)"_s);
}

void TestFormat::durations()
{
    QCOMPARE(Format::duration(28 * 60), u"28 min"_s);
    QCOMPARE(Format::duration(3600), u"1 h"_s);
    QCOMPARE(Format::duration(3900), u"1 h 5 min"_s);
    QCOMPARE(Format::duration(0), u"0 min"_s);
}

QTEST_MAIN(TestFormat)
#include "tst_format.moc"
