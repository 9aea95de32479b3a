#include "app/calls/habits.h"

#include <QTest>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// A Tuesday. The tests' zone is Rome.
QDateTime at(int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2024, 1, 16), QTime(hour, minute)).addDays(day).toUTC();
}

// Someone who has two thermostats on screen from 18 to 20.
void liveADay(Habits &habits, int day)
{
    habits.passed(at(day, 0), at(day, 18), 0);
    habits.opened(at(day, 18), 2);
    habits.passed(at(day, 18), at(day, 20), 2);
    habits.passed(at(day, 20), at(day + 1, 0), 0);
}

} // namespace

// What is learned of when a person looks.
class TestHabits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLearnedYet()
    {
        const Habits habits;
        for (const int hour : {0, 5, 12, 18}) {
            const Habits::Hour expected = habits.expected(at(0, hour), 4);
            QVERIFY(expected.shown > 0.2 && expected.shown < 2);
            QVERIFY(expected.openings > 0);
        }
        QCOMPARE(habits.expected(at(0, 12), 0).shown, 0.0);
        QCOMPARE(habits.personPerDay(), 60.0);
    }

    void anEveningIsLearnedInAWeek()
    {
        Habits habits;
        for (int day = 0; day < 7; ++day)
            liveADay(habits, day);
        for (int day = 7; day < 14; ++day) {
            QVERIFY(habits.expected(at(day, 18), 2).shown > 1.7);
            QVERIFY(habits.expected(at(day, 19), 2).shown > 1.7);
            QVERIFY(habits.expected(at(day, 18), 2).openings > 1.7);
            QVERIFY(habits.expected(at(day, 19), 2).openings < 0.5);
            for (const int hour : {3, 9, 16, 21})
                QVERIFY(habits.expected(at(day, hour), 2).shown < 0.2);
        }
        QVERIFY(habits.lengthOfALook() > 1.8 && habits.lengthOfALook() <= 2);
    }

    void partOfAnHour()
    {
        Habits habits;
        for (int day = 0; day < 28; ++day)
            liveADay(habits, day);
        const double early = habits.expected(at(28, 17, 15), 2).shown; // 15 of these 60 minutes
        QVERIFY(early > 0.4 && early < 0.7);
        const double late = habits.expected(at(28, 19, 45), 2).shown;
        QVERIFY(late > 0.4 && late < 0.7);
    }

    void weekendsDiffer()
    {
        Habits habits;
        for (int day = 0; day < 28; ++day) {
            if ((day + 2) % 7 < 5) // Tuesday is 2: Thursday to Monday, say
                liveADay(habits, day);
            else
                habits.passed(at(day, 0), at(day + 1, 0), 0);
        }
        int high = 0;
        int low = 0;
        for (int day = 28; day < 35; ++day) {
            high += habits.expected(at(day, 18), 2).shown > 1.5;
            low += habits.expected(at(day, 18), 2).shown < 0.8;
        }
        QCOMPARE(high, 5);
        QCOMPARE(low, 2);
    }

    void oldHabitsFade()
    {
        Habits habits;
        for (int day = 0; day < 28; ++day)
            liveADay(habits, day);
        habits.passed(at(28, 0), at(56, 0), 2); // only the last week of a long time is believed...
        QVERIFY(habits.expected(at(56, 3), 2).shown > 0.5);
        QVERIFY(habits.expected(at(56, 18), 2).shown > 1.7);
        for (int day = 56; day < 84; ++day)
            habits.passed(at(day, 0), at(day + 1, 0), 0);
        QVERIFY(habits.expected(at(84, 18), 2).shown < 0.6); // ...and a month of absence outweighs two of presence
    }

    void changeOfSeason()
    {
        // Rome goes to summer time on 31 March 2024: what is learned of 18:00 in winter holds for 18:00.
        Habits habits;
        for (int day = 47; day < 75; ++day)
            liveADay(habits, day);
        QVERIFY(habits.expected(at(80, 18), 2).shown > 1.7);
        QVERIFY(habits.expected(at(80, 17), 2).shown < 0.2);
    }

    void whatAPersonDoes()
    {
        Habits habits;
        for (int day = 0; day < 28; ++day) {
            for (int call = 0; call < 10; ++call)
                habits.calledByPerson();
            habits.passed(at(day, 0), at(day + 1, 0), 0);
        }
        QVERIFY(habits.personPerDay() > 7 && habits.personPerDay() < 11);
    }

    // Whole days tell who looks as always from who looks by chance, however much both look.
    void howFarDaysDiffer()
    {
        Habits regular;
        QVERIFY(std::isinf(regular.surprise()));
        liveADay(regular, 0);
        QVERIFY(std::isinf(regular.surprise())); // nothing to compare it with
        Habits irregular;
        for (int day = 0; day < 42; ++day) {
            liveADay(regular, day);
            irregular.passed(at(day, 0), at(day, 18), 0);
            irregular.passed(at(day, 18), at(day + 1, 0), day % 3 == 0 ? 2 : 0);
        }
        QVERIFY2(regular.surprise() < 0.5, qPrintable(QString::number(regular.surprise())));
        QVERIFY2(irregular.surprise() > 4, qPrintable(QString::number(irregular.surprise())));
        const Habits again = Habits::fromText(irregular.toText());
        QVERIFY(qAbs(again.surprise() - irregular.surprise()) < 0.01);
        // Holidays were a surprise; weeks as before make them forgotten.
        Habits back = regular;
        for (int day = 42; day < 49; ++day)
            back.passed(at(day, 0), at(day + 1, 0), 0);
        const double afterHolidays = back.surprise();
        QVERIFY(afterHolidays > 2 * regular.surprise());
        for (int day = 49; day < 91; ++day)
            liveADay(back, day);
        QVERIFY(back.surprise() < afterHolidays / 4);
    }

    void timeThatIsNone_data()
    {
        QTest::addColumn<QDateTime>("from");
        QTest::addColumn<QDateTime>("to");
        QTest::newRow("none") << at(0, 12) << at(0, 12);
        QTest::newRow("backwards") << at(0, 12) << at(-3, 12);
        QTest::newRow("unknown") << QDateTime() << QDateTime();
    }
    void timeThatIsNone()
    {
        QFETCH(const QDateTime, from);
        QFETCH(const QDateTime, to);
        Habits habits;
        habits.passed(from, to, 5);
        QCOMPARE(habits.toText(), Habits().toText());
    }

    void keptOnDisk()
    {
        Habits habits;
        for (int day = 0; day < 10; ++day)
            liveADay(habits, day);
        habits.calledByPerson();
        const Habits again = Habits::fromText(habits.toText());
        QCOMPARE(again.toText(), habits.toText());
        QVERIFY(qAbs(again.expected(at(10, 18), 2).shown - habits.expected(at(10, 18), 2).shown) < 0.01);
        QVERIFY(habits.toText().size() < 8192);
    }

    void damagedText_data()
    {
        QTest::addColumn<QString>("text");
        const QString good = Habits().toText();
        QTest::newRow("nothing") << QString();
        QTest::newRow("cut off") << good.left(good.size() / 2);
        QTest::newRow("another version") << u"7"_s + good.mid(1);
        QTest::newRow("a word") << QString(good).replace(u" 0 "_s, u" x "_s);
        QTest::newRow("not a number") << QString(good).replace(u" 0 "_s, u" nan "_s);
        QTest::newRow("endless") << QString(good).replace(u" 0 "_s, u" inf "_s);
        QTest::newRow("negative") << QString(good).replace(u" 0 "_s, u" -1 "_s);
    }
    void damagedText()
    {
        QFETCH(const QString, text);
        QCOMPARE(Habits::fromText(text).toText(), Habits().toText());
    }
};

QTEST_GUILESS_MAIN(TestHabits)
#include "tst_habits.moc"
