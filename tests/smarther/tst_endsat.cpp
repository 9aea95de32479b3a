#include "app/smarther/thermostat.h"

#include "smarther/described.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text + u'Z', Qt::ISODate);
}

} // namespace

class TestEndsAt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wallClock_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("expected");
        QTest::newRow("winter") << QByteArray("Europe/Rome") << u"2026-11-23T23:30:00"_s
                                << u"2026-11-23T22:30:00"_s;
        QTest::newRow("summer") << QByteArray("Europe/Rome") << u"2026-07-23T23:30:00"_s
                                << u"2026-07-23T21:30:00"_s;
        QTest::newRow("just before the clock skips")
            << QByteArray("Europe/Rome") << u"2026-03-29T01:59:59"_s << u"2026-03-29T00:59:59"_s;
        QTest::newRow("a time the clock skips")
            << QByteArray("Europe/Rome") << u"2026-03-29T02:30:00"_s << u"2026-03-29T01:30:00"_s;
        QTest::newRow("just after the clock skipped")
            << QByteArray("Europe/Rome") << u"2026-03-29T03:00:00"_s << u"2026-03-29T01:00:00"_s;
        QTest::newRow("just before the hour that comes twice")
            << QByteArray("Europe/Rome") << u"2026-10-25T01:59:59"_s << u"2026-10-24T23:59:59"_s;
        QTest::newRow("a time that comes twice: the first")
            << QByteArray("Europe/Rome") << u"2026-10-25T02:30:00"_s << u"2026-10-25T00:30:00"_s;
        QTest::newRow("just after the hour that came twice")
            << QByteArray("Europe/Rome") << u"2026-10-25T03:00:00"_s << u"2026-10-25T02:00:00"_s;
        QTest::newRow("west, skipped")
            << QByteArray("America/New_York") << u"2026-03-08T02:30:00"_s << u"2026-03-08T07:30:00"_s;
        QTest::newRow("west, twice") << QByteArray("America/New_York") << u"2026-11-01T01:30:00"_s
                                     << u"2026-11-01T05:30:00"_s;
        QTest::newRow("southern winter ends")
            << QByteArray("Australia/Lord_Howe") << u"2026-10-04T02:15:00"_s << u"2026-10-03T15:45:00"_s;
        QTest::newRow("no daylight saving")
            << QByteArray("Asia/Kathmandu") << u"2026-06-01T06:00:00"_s << u"2026-06-01T00:15:00"_s;
        QTest::newRow("UTC") << QByteArray("UTC") << u"2026-06-01T06:00:00"_s << u"2026-06-01T06:00:00"_s;
    }
    void wallClock()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QString, shown);
        QFETCH(const QString, expected);
        const QDateTime parts = utc(shown);
        const ActivationTime time{.date = parts.date(), .time = parts.time()};
        const QDateTime end = endsAt(time, QTimeZone(zone), Mode::Manual, utc(u"2026-01-01T00:00:00"_s));
        QCOMPARE(described(end), described(utc(expected)));
    }

    void offset()
    {
        const ActivationTime time{.date = QDate(2026, 11, 23),
                                  .time = QTime(23, 30),
                                  .zone = ActivationTime::Zone::Offset,
                                  .offsetSeconds = -3 * 3600};
        const QDateTime end =
            endsAt(time, QTimeZone("Europe/Rome"), Mode::Manual, utc(u"2026-11-23T20:00:00"_s));
        QCOMPARE(described(end), u"2026-11-24 02:30:00.000"_s);
    }

    // 10:30Z is 09:30 UTC on the wall clock of a home in Rome, and 15:30 UTC on one in New York.
    void ambiguousZ_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("expected");
        const QByteArray rome = "Europe/Rome";
        const QByteArray newYork = "America/New_York";
        const QString asUtc = u"2026-11-23T10:30:00"_s;
        const QString asRome = u"2026-11-23T09:30:00"_s;
        const QString asNewYork = u"2026-11-23T15:30:00"_s;
        QTest::newRow("manual, both to come") << rome << Mode::Manual << u"2026-11-23T08:00:00"_s << asRome;
        QTest::newRow("manual, only UTC to come")
            << rome << Mode::Manual << u"2026-11-23T10:00:00"_s << asUtc;
        QTest::newRow("manual, now is the wall clock's end")
            << rome << Mode::Manual << u"2026-11-23T09:30:00"_s << asUtc;
        QTest::newRow("manual, both over") << rome << Mode::Manual << u"2026-11-23T11:00:00"_s << asRome;
        QTest::newRow("manual, only the wall clock to come")
            << newYork << Mode::Manual << u"2026-11-23T11:00:00"_s << asNewYork;
        QTest::newRow("boost, only the wall clock near")
            << rome << Mode::Boost << u"2026-11-23T08:30:00"_s << asRome;
        QTest::newRow("boost, only UTC near") << newYork << Mode::Boost << u"2026-11-23T10:00:00"_s << asUtc;
        QTest::newRow("boost, wall clock over") << rome << Mode::Boost << u"2026-11-23T10:00:00"_s << asUtc;
        QTest::newRow("boost, exactly 90 minutes")
            << newYork << Mode::Boost << u"2026-11-23T09:00:00"_s << asUtc;
        QTest::newRow("boost, neither near")
            << newYork << Mode::Boost << u"2026-11-23T08:59:59"_s << asNewYork;
        QTest::newRow("boost, both near") << rome << Mode::Boost << u"2026-11-23T09:15:00"_s << asRome;
    }
    void ambiguousZ()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const Mode, mode);
        QFETCH(const QString, now);
        QFETCH(const QString, expected);
        const ActivationTime time{
            .date = QDate(2026, 11, 23), .time = QTime(10, 30), .zone = ActivationTime::Zone::Z};
        QCOMPARE(described(endsAt(time, QTimeZone(zone), mode, utc(now))), described(utc(expected)));
    }

    void noTime()
    {
        QVERIFY(
            !endsAt(ActivationTime(), QTimeZone("Europe/Rome"), Mode::Manual, utc(u"2026-01-01T00:00:00"_s))
                 .isValid());
    }
};

QTEST_GUILESS_MAIN(TestEndsAt)
#include "tst_endsat.moc"
