#include "support/announcements.h"
#include "support/testwindow.h"

#include <QPushButton>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// M25: the computer travels, and only the person knows whether the homes did.
class TestZoneQuestion : public QObject
{
    Q_OBJECT

    QByteArray m_home;
    std::unique_ptr<TestCloud> m_cloud;
    std::unique_ptr<TestWindow> m_window;

    static void travel(const QByteArray &zone)
    {
        qputenv("TZ", zone);
        tzset();
    }
    void comeBackToTheWindow()
    {
        QEvent event(QEvent::WindowActivate);
        QCoreApplication::sendEvent(&m_window->window, &event);
    }
    void restart()
    {
        m_window.reset();
        m_cloud->tepore.reset();
        m_cloud->open();
        m_window = std::make_unique<TestWindow>(*m_cloud);
        m_cloud->tepore->start();
        m_cloud->settleAll();
    }
    QTimeZone zoneOf(const QString &moduleId) { return m_cloud->tepore->household.homeOf(moduleId)->zone; }
    QString question() { return m_window->bannerTitle(); }
    void press(const QString &name) { QTest::mouseClick(m_window->find<QPushButton>(name), Qt::LeftButton); }

private Q_SLOTS:
    void initTestCase() { m_home = qgetenv("TZ"); }
    void init()
    {
        m_cloud = std::make_unique<TestCloud>();
        m_window = std::make_unique<TestWindow>(*m_cloud);
        m_cloud->start();
        comeBackToTheWindow();
        QCOMPARE(question(), QString());
    }
    void cleanup()
    {
        m_window.reset();
        m_cloud.reset();
        travel(m_home);
    }

    void asksOfEachHomeAndChangesNothingByItself_data()
    {
        QTest::addColumn<QString>("noticed");
        QTest::newRow("as the window comes to the front") << u"front"_s;
        QTest::newRow("as the computer wakes") << u"wake"_s;
        QTest::newRow("as the program starts") << u"start"_s;
    }
    void asksOfEachHomeAndChangesNothingByItself()
    {
        QFETCH(QString, noticed);
        travel("America/New_York");
        if (noticed == u"front"_s)
            comeBackToTheWindow();
        else if (noticed == u"wake"_s)
            m_cloud->clock.sleep(10min);
        else
            restart();
        m_cloud->pass(2min);
        QCOMPARE(question(), u"Is “Casa di città” still in the time zone of Rome, Europe?"_s);
        QVERIFY2(m_window->bannerText().contains(u"New York, America"_s), qPrintable(m_window->bannerText()));
        QVERIFY(!QApplication::activeModalWidget());
        QCOMPARE(zoneOf(TestCloud::livingRoom), QTimeZone("Europe/Rome"));

        const QString first = question();
        press(u"banner.step"_s);
        QVERIFY(!question().isEmpty() && question() != first); // the other home is asked about by itself
        QCOMPARE(zoneOf(TestCloud::livingRoom), QTimeZone("Europe/Rome"));
        press(u"banner.other"_s);
        QCOMPARE(question(), QString());
        QCOMPARE(zoneOf(TestCloud::veranda), QTimeZone("America/New_York"));
        for (const QByteArray zone : {"Europe/Rome", "Asia/Tokyo"}) { // answered is answered
            travel(zone);
            restart();
            comeBackToTheWindow();
            QCOMPARE(question(), QString());
            QCOMPARE(zoneOf(TestCloud::livingRoom), QTimeZone("Europe/Rome"));
            QCOMPARE(zoneOf(TestCloud::veranda), QTimeZone("America/New_York"));
        }
    }

    void isHeard()
    {
        travel("America/New_York");
        Announcements::heard.clear();
        comeBackToTheWindow();
        QVERIFY(Announcements::heard.contains(question() + u". "_s + m_window->bannerText()));
    }

    void goesWithTheJourney()
    {
        travel("America/New_York");
        comeBackToTheWindow();
        QVERIFY(!question().isEmpty());
        travel("Europe/Rome");
        comeBackToTheWindow();
        QCOMPARE(question(), QString());
    }

    void noQuestionWhereTheTimeIsTheSame()
    {
        travel("Europe/Berlin");
        comeBackToTheWindow();
        QCOMPARE(question(), QString());
        travel("Africa/Lagos"); // as in Rome, but only in winter
        comeBackToTheWindow();
        QVERIFY(!question().isEmpty());
    }

    void whatIsWrongComesFirst()
    {
        m_cloud->cloud.addFault({.path = u"/smarther/"_s, .times = 0, .status = 503});
        m_cloud->pass(30min);
        travel("America/New_York");
        comeBackToTheWindow();
        QVERIFY(question().startsWith(u"Legrand's service is not answering"_s));
        m_cloud->cloud.clearFaults();
        m_cloud->pass(30min);
        QVERIFY2(question().startsWith(u"Is “"_s), qPrintable(question()));
    }
};

QTEST_MAIN(TestZoneQuestion)
#include "tst_zonequestion.moc"
