#include "app/clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

Q_DECLARE_METATYPE(milliseconds)

// What two looks at the clocks tell. The computer's own clock cannot be set by a test.
class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data()
    {
        QTest::addColumn<milliseconds>("wall");
        QTest::addColumn<milliseconds>("steady");
        QTest::addColumn<milliseconds>("setBy");
        QTest::addColumn<bool>("slept");
        const auto row = [](const char *name, milliseconds wall, milliseconds steady, milliseconds setBy, bool slept) {
            QTest::newRow(name) << wall << steady << setBy << slept;
        };
        row("all is well", 5000ms, 5000ms, 0ms, false);
        row("slewed by NTP", 5003ms, 5000ms, 0ms, false);
        row("a busy computer", 12'000ms, 11'900ms, 0ms, false);
        row("set an hour forward", 3'605'000ms, 5000ms, 3'600'000ms, false);
        row("set an hour back", -3'595'000ms, 5000ms, -3'600'000ms, false);
        row("set two seconds back", 3000ms, 5000ms, -2000ms, false);
        row("slept for eight hours", 28'805'000ms, 28'805'000ms, 0ms, true);
        row("slept, and was set by NTP at once", 28'808'000ms, 28'805'000ms, 3000ms, true);
        row("stopped for a minute", 60'000ms, 60'000ms, 0ms, true);
    }
    void steps()
    {
        QFETCH(const milliseconds, wall);
        QFETCH(const milliseconds, steady);
        QFETCH(const milliseconds, setBy);
        QFETCH(const bool, slept);
        const ClockStep step{.wall = wall, .steady = steady};
        QCOMPARE(step.setBy().count(), setBy.count());
        QCOMPARE(step.isSleep(), slept);
    }

    void computersClockIsNotTakenForJumping()
    {
        SystemClock clock;
        QSignalSpy jumped(&clock, &Clock::jumped);
        clock.look();
        QVERIFY(qAbs(clock.now().msecsTo(QDateTime::currentDateTimeUtc())) < 1000);
        QCOMPARE(clock.now().timeSpec(), Qt::UTC); // no change of season or zone is a jump
        clock.look();
        QVERIFY(jumped.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
