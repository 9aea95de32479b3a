#include "support/testwindow.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulated::Fault;

// Months with one window: what is reminded of, and what the end of a sign-in looks like.
class TestAccountLife : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCloud> m_cloud;
    std::unique_ptr<TestWindow> m_window;

    QPushButton *button(const QString &name) { return m_window->find<QPushButton>(name); }
    // Reading goes on every now and then, and with it the sign-in is renewed.
    void liveFor(int days)
    {
        for (; days > 0; days -= 40) {
            m_cloud->advance(std::min(days, 40) * 24h);
            m_cloud->settleAll();
        }
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
    void breakEverything()
    {
        m_cloud->cloud.addFault({.times = 0, .action = Fault::Action::Drop});
    }

private Q_SLOTS:
    void init()
    {
        m_cloud = std::make_unique<TestCloud>(simulated::House::withThermostats(1));
        m_cloud->cloud.options().strictRotation = true;
        m_cloud->link();
        m_window = std::make_unique<TestWindow>(*m_cloud);
        m_cloud->tepore->start();
        m_cloud->settleAll();
    }
    void cleanup()
    {
        m_window.reset();
        m_cloud.reset();
    }

    void secretsEndIsRemindedOfAMonthBefore()
    {
        liveFor(334); // 15 December 2024
        QCOMPARE(m_window->bannerTitle(), QString());
        liveFor(2);
        QCOMPARE(m_window->bannerTitle(), u"The client secret ends soon, on 16 January 2025 at the latest"_s);
        QVERIFY(!QApplication::activeModalWidget());
        QVERIFY(button(u"banner.other"_s)->isVisible());
        button(u"banner.other"_s)->click();
        QCOMPARE(m_window->bannerTitle(), QString());
        restart();
        QCOMPARE(m_window->bannerTitle(), QString()); // not today means not today
        m_cloud->advance(24h);
        m_cloud->settleAll();
        QVERIFY(m_window->bannerTitle().startsWith(u"The client secret ends soon"_s));
        liveFor(40);
        QCOMPARE(m_window->bannerTitle(), u"The client secret is more than a year old"_s);
        button(u"banner.step"_s)->click();
        auto *field = m_window->find<QLineEdit>(u"replace.value"_s);
        QTRY_VERIFY(field->hasFocus());
        m_cloud->cloud.options().clientSecret = u"another"_s;
        QTest::keyClicks(field, u"another"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(m_window->bannerTitle(), QString()); // good for another year
    }

    void onlyOneThingAtATime()
    {
        liveFor(340);
        QVERIFY(m_window->bannerTitle().startsWith(u"The client secret ends soon"_s));
        m_cloud->cloud.addFault({.path = u"/smarther/"_s, .times = 0, .status = 503});
        m_cloud->pass(10min);
        QVERIFY(m_window->bannerTitle().startsWith(u"Legrand's service is not answering"_s));
        QVERIFY(!button(u"banner.other"_s)->isVisible()); // what is wrong cannot be put off
        QCOMPARE(m_window->window.findChildren<QWidget *>(u"banner"_s).size(), 1);
    }

    void outageSaysWhatItMeansForTheSignIn()
    {
        breakEverything();
        m_cloud->tepore->reader.readAll();
        m_cloud->advance(82 * 24h);
        m_cloud->settleAll();
        m_cloud->pass(2min);
        QVERIFY(!m_window->bannerTitle().isEmpty());
        QVERIFY(!m_window->bannerText().contains(u"sign in again"_s));
        m_cloud->advance(2 * 24h);
        m_cloud->settleAll();
        QVERIFY2(m_window->bannerText().contains(u"If this lasts until 15 April 2024, you have to sign in again"_s),
                 qPrintable(m_window->bannerText()));
        m_cloud->cloud.clearFaults();
        m_cloud->tepore->reader.tryNow();
        m_cloud->settleAll();
        QCOMPARE(m_window->bannerTitle(), QString());
        QCOMPARE(m_cloud->tepore->session.state(), Session::State::Linked);
    }

    void weeksAsleepLoseNothing()
    {
        m_cloud->clock.sleep(80 * 24h);
        m_cloud->settleAll();
        m_cloud->pass(2min);
        QCOMPARE(m_window->bannerTitle(), QString());
        QCOMPARE(m_cloud->tepore->session.state(), Session::State::Linked);
    }

    // M17
    void T17_moreThanNinetyDays_data()
    {
        QTest::addColumn<bool>("asleep");
        QTest::newRow("asleep") << true;
        QTest::newRow("not started") << false;
    }
    void T17_moreThanNinetyDays()
    {
        QFETCH(bool, asleep);
        const QString id = m_cloud->tepore->household.moduleIds().first();
        const std::optional<ThermostatStatus> last = m_cloud->thermostat(id).status;
        QVERIFY(last);
        m_cloud->cloud.clearLog();
        if (asleep) {
            m_cloud->clock.sleep(91 * 24h);
            m_cloud->settleAll();
        } else {
            m_window.reset();
            m_cloud->tepore.reset();
            m_cloud->advance(91 * 24h);
            m_cloud->open();
            m_window = std::make_unique<TestWindow>(*m_cloud);
            m_cloud->tepore->start();
            m_cloud->settleAll();
        }
        m_cloud->pass(2min); // after sleep the network has a minute to come back
        QCOMPARE(m_window->bannerTitle(), u"Please sign in again"_s);
        QVERIFY(m_window->bannerText().contains(u"after 90 days without use"_s));
        QVERIFY(!button(u"banner.step"_s)->text().isEmpty());
        QCOMPARE(m_cloud->calls().size(), 0);
        const int asked = m_cloud->cloud.count(u"token"_s);
        m_cloud->pass(48h);
        QCOMPARE(m_cloud->calls().size(), 0);
        QCOMPARE(m_cloud->cloud.count(u"token"_s), asked);
        QVERIFY(m_cloud->thermostat(id).status == last); // nothing is lost
        QVERIFY2(m_window->onCard(id, u"age"_s).contains(u"16 Jan 2024"_s), qPrintable(m_window->onCard(id, u"age"_s)));
        QCOMPARE(m_window->bannerTitle(), u"Please sign in again"_s);
        button(u"banner.step"_s)->click();
        QVERIFY(m_window->find(u"link.signIn"_s)->isVisible()); // the one page, with everything known
        QVERIFY(!m_window->find(u"link.values"_s)->isVisible());
        m_cloud->link(); // the browser's part is tested elsewhere
        m_cloud->settleAll();
        QCOMPARE(m_window->bannerTitle(), QString());
        QVERIFY(m_cloud->calls(u"status"_s).size() > 0);
    }

    void profileIsNamedInTheTitle()
    {
        QCOMPARE(m_window->window.windowTitle(), u"Tepore"_s);
        m_window->window.setProfile({}, u"parents"_s);
        QCOMPARE(m_window->window.windowTitle(), u"Tepore – parents"_s);
    }
};

QTEST_MAIN(TestAccountLife)
#include "tst_accountlife.moc"
