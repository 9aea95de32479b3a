#include "app/alerts/alertwatch.h"
#include "support/testcloud.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulated::Fault;

// The rules on a whole household over real HTTP.
class TestAlertWatch : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCloud> m_cloud;
    std::unique_ptr<AlertWatch> m_watch;
    QList<Alert> m_told;

    void watch()
    {
        m_watch = std::make_unique<AlertWatch>(m_cloud->tepore->household, m_cloud->tepore->session,
                                               m_cloud->tepore->settings, m_cloud->clock);
        connect(m_watch.get(), &AlertWatch::due, this, [this](const Alert &alert) { m_told << alert; });
    }
    QList<AlertKind> kinds() const
    {
        QList<AlertKind> result;
        for (const Alert &alert : m_told)
            result << alert.kind;
        return result;
    }

private Q_SLOTS:
    void init()
    {
        m_told.clear();
        m_cloud = std::make_unique<TestCloud>(); // its attic is not reachable
        m_cloud->start();
        watch();
    }
    void cleanup()
    {
        m_watch.reset();
        m_cloud.reset();
    }

    // T-14: 404 for one of several; the others live, one word in a day.
    void oneUnreachableIsOneWordADay()
    {
        m_cloud->pass(115min);
        QCOMPARE(m_told, QList<Alert>());
        m_cloud->pass(21h);
        QCOMPARE(m_told.size(), 1);
        QCOMPARE(m_told.first().kind, AlertKind::Unreachable);
        QCOMPARE(m_told.first().moduleIds, QStringList{TestCloud::attic});
    }

    // T-8
    void nothingAfterSleep()
    {
        m_cloud->clock.sleep(8h);
        m_cloud->settleAll();
        m_cloud->pass(10min);
        QCOMPARE(m_told, QList<Alert>());
    }

    void anOutageIsNoWordOfThermostats()
    {
        m_cloud->cloud.addFault({.times = 0, .action = Fault::Action::Drop});
        m_cloud->pass(6h);
        QCOMPARE(m_told, QList<Alert>());
    }

    void aLimitThatIsSetHolds()
    {
        const Temperature measured = *m_cloud->thermostat(TestCloud::guestRoom).status->temperature;
        Choices choices = m_cloud->tepore->household.choices();
        choices.limits[TestCloud::guestRoom] = {.below = Temperature::fromTenths(measured.tenths() + 50)};
        m_cloud->tepore->household.setChoices(choices);
        m_cloud->pass(3h);
        QVERIFY(kinds().contains(AlertKind::TooCold));
        QCOMPARE(kinds().count(AlertKind::TooCold), 1);
    }

    // T-17: the sign-in was refused.
    void signInThatIsRefused()
    {
        m_cloud->cloud.revokeTokens();
        m_cloud->pass(3h);
        QVERIFY(kinds().contains(AlertKind::AccountNeedsYou));
    }

    void whatWasToldIsRemembered()
    {
        m_cloud->pass(4h);
        QCOMPARE(m_told.size(), 1);
        m_watch.reset();
        m_cloud->restart();
        watch();
        m_cloud->pass(10h);
        QCOMPARE(m_told.size(), 1);
    }

    // It was told while the clock was ahead, and is told again now that it is right.
    void whatWasToldInTheFutureIsTold()
    {
        m_cloud->pass(4h);
        QCOMPARE(m_told.size(), 1);
        m_watch.reset();
        Alerts::Told told = m_cloud->tepore->settings.alertsTold();
        QCOMPARE(told.size(), 1);
        for (QDateTime &at : told)
            at = QDateTime(QDate(2030, 5, 1), QTime(12, 0), QTimeZone::utc());
        m_cloud->tepore->settings.setAlertsTold(told);
        m_cloud->restart();
        watch();
        m_cloud->pass(3h); // it is found again, and long enough so
        QCOMPARE(m_told.size(), 2);
        m_cloud->pass(10h);
        QCOMPARE(m_told.size(), 2);
    }

    // The clock is put right while Tepore runs: what was told, and is kept, moves with it.
    void whatWasToldMovesWithTheClock()
    {
        m_cloud->pass(4h);
        QCOMPARE(m_told.size(), 1);
        const QDateTime before = m_cloud->tepore->settings.alertsTold().cbegin().value();
        m_cloud->clock.turn(-3h);
        QTRY_COMPARE(m_cloud->tepore->settings.alertsTold().cbegin().value(), before.addSecs(-3 * 3600));
        m_watch.reset();
        m_cloud->restart();
        watch();
        m_cloud->pass(1h);
        QCOMPARE(m_told.size(), 1);
    }

    // Neither the ids nor what was told of them.
    void unlinkedItForgetsWhatWasTold_data()
    {
        QTest::addColumn<bool>("keepsReadings");
        QTest::newRow("readings removed") << false;
        QTest::newRow("readings kept") << true;
    }
    void unlinkedItForgetsWhatWasTold()
    {
        QFETCH(bool, keepsReadings);
        m_cloud->pass(4h);
        QCOMPARE(m_told.size(), 1);
        const auto kept = [this] {
            m_cloud->tepore->settings.sync();
            QFile file(m_cloud->profile.filePath(u"tepore.ini"_s));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(kept().contains(TestCloud::attic.toUtf8()));
        if (!keepsReadings)
            m_cloud->tepore->household.clear();
        m_cloud->tepore->session.unlink();
        m_cloud->pass(6h);
        QVERIFY(!kept().contains(TestCloud::attic.toUtf8()));
        QCOMPARE(m_told.size(), 1); // nobody is told of homes that are gone
    }
};

QTEST_GUILESS_MAIN(TestAlertWatch)
#include "tst_alertwatch.moc"
