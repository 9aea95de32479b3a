#include "app/account/reminder.h"
#include "app/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Reminder)

// The calendar of an account, and its keeping in the settings.
class TestReminder : public QObject
{
    Q_OBJECT

    const QDateTime m_day{QDate(2024, 3, 1), QTime(9, 30), QTimeZone::utc()};

private Q_SLOTS:
    void signIn_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<Reminder>("expected");
        constexpr qint64 day = 86'400;
        QTest::newRow("fresh") << qint64(0) << Reminder::None;
        QTest::newRow("a moment before 83 days") << 83 * day - 1 << Reminder::None;
        QTest::newRow("83 days") << 83 * day << Reminder::SignInEnds;
        QTest::newRow("a moment before 90 days") << 90 * day - 1 << Reminder::SignInEnds;
        QTest::newRow("90 days") << 90 * day << Reminder::SignInEnded;
        QTest::newRow("a clock set back") << -5 * day << Reminder::None;
    }
    void signIn()
    {
        QFETCH(qint64, seconds);
        QTEST(signInReminder({.renewed = m_day}, m_day.addSecs(seconds)), "expected");
    }

    void secret_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<Reminder>("expected");
        const auto row = [](const char *name, int year, int month, int day, Reminder expected) {
            QTest::newRow(name) << QDateTime(QDate(year, month, day), QTime(9, 30), QTimeZone::utc()) << expected;
        };
        row("new", 2024, 3, 1, Reminder::None);
        row("eleven months, less a day", 2025, 1, 31, Reminder::None);
        row("eleven months", 2025, 2, 1, Reminder::SecretEnds);
        row("the last day", 2025, 2, 28, Reminder::SecretEnds);
        row("a year", 2025, 3, 1, Reminder::SecretEnded);
        row("two years", 2026, 3, 1, Reminder::SecretEnded);
    }
    void secret()
    {
        QFETCH(QDateTime, now);
        QTEST(secretReminder({.secretSince = m_day}, now), "expected");
    }

    void nothingIsKnown()
    {
        QCOMPARE(signInReminder({}, m_day), Reminder::None);
        QCOMPARE(secretReminder({}, m_day), Reminder::None);
    }

    void keptInTheSettings()
    {
        const QTemporaryDir profile;
        const QString file = profile.filePath(u"tepore.ini"_s);
        const AccountDates dates{.signedIn = m_day, .renewed = m_day.addMSecs(7), .secretSince = m_day.addDays(-3)};
        {
            Settings settings(file);
            QCOMPARE(settings.accountDates(), AccountDates());
            QVERIFY(!settings.reminderPutOff().isValid());
            settings.setAccountDates(dates);
            settings.setReminderPutOff(QDate(2024, 3, 1));
        }
        Settings again(file);
        QCOMPARE(again.accountDates(), dates);
        QCOMPARE(again.reminderPutOff(), QDate(2024, 3, 1));
    }

    void damagedDatesAreNotKnown()
    {
        const QTemporaryDir profile;
        QFile file(profile.filePath(u"tepore.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[account]\nsignedIn=yesterday\nrenewed=\nsecretSince=2024-13-45\nreminderPutOff=never\n");
        file.close();
        const Settings settings(file.fileName());
        QCOMPARE(settings.accountDates(), AccountDates());
        QVERIFY(!settings.reminderPutOff().isValid());
    }
};

QTEST_GUILESS_MAIN(TestReminder)
#include "tst_reminder.moc"
