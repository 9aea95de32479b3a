#include "support/fakedesktop.h"
#include "support/menus.h"
#include "support/windowtest.h"
#include "ui/background.h"
#include "ui/settingswindow.h"
#include "ui/traymenu.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulated::Fault;

// The real window with a desktop that has a tray or none, and shows notifications or none.
class TestBackground : public WindowTest
{
    Q_OBJECT

    std::unique_ptr<FakeTrayHost> m_host;
    std::unique_ptr<FakeNotifications> m_shown;
    std::unique_ptr<Background> m_background;

    House house() const
    {
        return {m_cloud->tepore->household, m_cloud->tepore->reader, m_cloud->tepore->desk, m_cloud->clock,
                m_cloud->tepore->history};
    }
    MainWindow &window() const { return m_window->window; }
    void start(bool withTray)
    {
        if (withTray)
            m_host = std::make_unique<FakeTrayHost>();
        m_background = std::make_unique<Background>(window(), house(), m_cloud->tepore->session,
                                                    m_cloud->tepore->settings);
        QTRY_COMPARE(m_background->tray().isThere(), std::optional(withTray));
    }
    // As at login: nothing was shown before.
    void startHidden(bool withTray)
    {
        window().hide();
        if (withTray)
            m_host = std::make_unique<FakeTrayHost>();
        m_background = std::make_unique<Background>(window(), house(), m_cloud->tepore->session,
                                                    m_cloud->tepore->settings);
        m_background->startHidden();
        QTRY_COMPARE(m_background->tray().isThere(), std::optional(withTray));
    }
    void chooseInTray(const QString &name)
    {
        Q_EMIT m_background->tray().menu().aboutToShow();
        for (QAction *action : m_background->tray().menu().actions()) {
            if (action->objectName() == name) {
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(name));
    }
    QStringList titles() const
    {
        QStringList result;
        for (const FakeNotifications::Said &said : m_shown->said)
            result << said.title;
        return result;
    }

private Q_SLOTS:
    void init()
    {
        begin();
        m_shown = std::make_unique<FakeNotifications>(QStringList{u"body"_s, u"actions"_s});
    }
    void cleanup()
    {
        m_background.reset();
        m_host.reset();
        m_shown.reset();
        end();
    }

    // T-22
    void hiddenStartWithoutATrayIsMinimised()
    {
        startHidden(false);
        QVERIFY(window().isVisible() && window().isMinimized());
        QCOMPARE(m_shown->said.size(), 0);
    }
    void hiddenStartWithATrayIsHidden()
    {
        startHidden(true);
        QVERIFY(!window().isVisible());
        QVERIFY(m_background->tray().icon());
        QCOMPARE(m_shown->said.size(), 0); // no toast
    }
    // At login the panel may come after us.
    void aTrayThatComesLaterTakesTheMinimisedWindow()
    {
        startHidden(false);
        m_host = std::make_unique<FakeTrayHost>();
        QTRY_VERIFY(!window().isVisible());
        QVERIFY(m_background->tray().icon());
    }
    void aWindowThatWasUsedIsNotTaken()
    {
        startHidden(false);
        window().comeForward();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        m_host = std::make_unique<FakeTrayHost>();
        QTRY_COMPARE(m_background->tray().isThere(), std::optional(true));
        QVERIFY(window().isVisible());
    }
    // A watcher alone shows nothing.
    void aTrayWithoutAPanelIsNone()
    {
        m_host = std::make_unique<FakeTrayHost>(false);
        m_background = std::make_unique<Background>(window(), house(), m_cloud->tepore->session,
                                                    m_cloud->tepore->settings);
        QTRY_COMPARE(m_background->tray().isThere(), std::optional(false));
        m_host->hostCame();
        QTRY_COMPARE(m_background->tray().isThere(), std::optional(true));
    }
    // The desktop's shell restarts: nobody is left without a door.
    void aTrayThatGoesGivesTheWindowBack()
    {
        start(true);
        window().close();
        QVERIFY(!window().isVisible());
        m_host.reset();
        QTRY_VERIFY_WITH_TIMEOUT(window().isVisible() && window().isMinimized(), 10'000);
    }
    void aTrayThatRestartsDoesNot()
    {
        start(true);
        window().close();
        m_host.reset();
        QTRY_COMPARE(m_background->tray().isThere(), std::optional(false));
        m_host = std::make_unique<FakeTrayHost>();
        QTRY_COMPARE(m_background->tray().isThere(), std::optional(true));
        QVERIFY(!window().isVisible());
    }

    void closingStaysInTheTrayAndSaysSoOnce()
    {
        start(true);
        QSignalSpy closed(&window(), &MainWindow::closed);
        window().close();
        QVERIFY(!window().isVisible());
        QTRY_COMPARE(titles(), QStringList{u"Tepore keeps running"_s});
        window().comeForward();
        window().close();
        QCoreApplication::processEvents();
        QCOMPARE(closed.size(), 0);
        QCOMPARE(m_shown->said.size(), 1);
    }
    void closingEndsItWithoutATray()
    {
        start(false);
        QSignalSpy closed(&window(), &MainWindow::closed);
        window().close();
        QTRY_COMPARE(closed.size(), 1);
    }
    void closingEndsItWhereThePersonWants()
    {
        start(true);
        m_cloud->tepore->settings.setClosesToTray(false);
        Q_EMIT window().settingsChanged();
        QSignalSpy closed(&window(), &MainWindow::closed);
        window().close();
        QTRY_COMPARE(closed.size(), 1);
    }
    void closingEndsItWithoutAnAccount()
    {
        start(true);
        m_cloud->tepore->session.unlink();
        QSignalSpy closed(&window(), &MainWindow::closed);
        window().close();
        QTRY_COMPARE(closed.size(), 1);
    }
    void quitEndsIt_data()
    {
        QTest::addColumn<bool>("hidden");
        QTest::newRow("from the window's menu") << false;
        QTest::newRow("from the tray's") << true;
    }
    void quitEndsIt()
    {
        QFETCH(const bool, hidden);
        start(true);
        QSignalSpy closed(&window(), &MainWindow::closed);
        if (hidden) {
            window().close();
            chooseInTray(u"tray.quit"_s);
        } else {
            QVERIFY(chooseFromMenu(window(), u"action.quit"_s));
        }
        QTRY_COMPARE(closed.size(), 1);
    }
    // T-23, from the tray: the unsent gesture goes out before the end.
    void quitFromTheTraySendsWhatIsArmed()
    {
        start(true);
        window().close();
        QSignalSpy closed(&window(), &MainWindow::closed);
        m_cloud->tepore->desk.step(m_id, 1, Temperature::Unit::Celsius);
        chooseInTray(u"tray.quit"_s);
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(posts().size(), 1);
    }
    // §3.3: out of sight, what is armed goes out.
    void closingSendsWhatIsArmed()
    {
        start(true);
        warmer();
        window().close();
        QTRY_COMPARE(posts().size(), 1);
    }

    // Whoever clicks the icon wants the window, or it out of the way.
    void theIconTogglesTheWindow()
    {
        start(true);
        Q_EMIT m_background->tray().clicked();
        QVERIFY(!window().isVisible());
        Q_EMIT m_background->tray().clicked();
        QVERIFY(window().isVisible());
        window().showMinimized();
        Q_EMIT m_background->tray().clicked();
        QVERIFY(!window().isMinimized());
    }
    void theMenusReadingOpensItsPage()
    {
        start(true);
        window().close();
        chooseInTray(u"tray.reading."_s + m_id);
        QVERIFY(window().isVisible());
        QVERIFY(m_window->find(u"detail"_s)->isVisible());
    }
    void settingsOpenWithoutTheWindow()
    {
        start(true);
        window().close();
        chooseInTray(u"tray.settings"_s);
        QVERIFY(m_window->find(u"settings"_s)->isVisible());
        QVERIFY(!window().isVisible());
        QSignalSpy closed(&window(), &MainWindow::closed);
        m_window->find(u"settings"_s)->close(); // which is not the end
        QCoreApplication::processEvents();
        QCOMPARE(closed.size(), 0);
    }
    // What is in the icon all the time is glanced at: read far more often than what nobody sees.
    void theNumberInTheIconIsSeen()
    {
        start(true);
        window().close();
        QTRY_VERIFY(m_cloud->tepore->reader.interval(m_id) > 3000);
        Choices choices = m_cloud->tepore->household.choices();
        choices.tray = m_id;
        m_cloud->tepore->household.setChoices(choices);
        m_cloud->tepore->settings.setShowsTrayNumber(true);
        Q_EMIT window().settingsChanged();
        QTRY_VERIFY(m_cloud->tepore->reader.interval(m_id) < 600);
        QVERIFY(m_cloud->tepore->reader.interval(TestCloud::attic) > 3000);
    }

    // T-14, and a click on it.
    void anUnreachableThermostatIsSaid()
    {
        start(true);
        m_cloud->tepore->settings.setTrayExplained();
        window().close();
        m_cloud->pass(3h);
        QTRY_COMPARE(m_shown->said.size(), 1);
        const FakeNotifications::Said said = m_shown->said.first();
        QVERIFY2(said.title.startsWith(m_cloud->thermostat(TestCloud::attic).name + u" is not reachable since "_s),
                 qPrintable(said.title));
        QVERIFY(said.actions.contains(u"default"_s));
        m_shown->click(said.id);
        QTRY_VERIFY(window().isVisible());
        QVERIFY(m_window->find(u"detail"_s)->isVisible());
    }
    // T-17
    void signingInIsSaidOnlyOutOfView()
    {
        start(false);
        m_cloud->tepore->settings.setAlertWishes({.unwanted = {AlertKind::Unreachable}}); // of the attic
        m_cloud->cloud.revokeTokens();
        m_cloud->pass(1h);
        QVERIFY(!m_window->bannerTitle().isEmpty());
        QCOMPARE(m_shown->said.size(), 0); // the banner says it
        window().showMinimized();
        m_cloud->pass(25h);
        QTRY_COMPARE(m_shown->said.size(), 1);
        m_shown->click(m_shown->said.first().id);
        QTRY_VERIFY(m_window->find(u"link"_s)->isVisible());
    }
    void aColdRoomIsSaidEvenInView()
    {
        start(false);
        Choices choices = m_cloud->tepore->household.choices();
        choices.limits[m_id] = {.below = Temperature::fromTenths(280)};
        m_cloud->tepore->household.setChoices(choices);
        m_cloud->pass(20min);
        QTRY_COMPARE(m_shown->said.size(), 1);
        QVERIFY2(m_shown->said.first().title.contains(u"is cold: "_s), qPrintable(m_shown->said.first().title));
        QVERIFY(m_shown->said.first().text.contains(u"28.0"_s));
    }

    // Names from the cloud are text, whatever the other side makes of markup.
    void markupIsText_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<QString>("shown");
        QTest::newRow("reads markup") << QStringList{u"body-markup"_s} << u"&lt;b&gt;1 &amp; 2"_s;
        QTest::newRow("does not") << QStringList{u"body"_s} << u"<b>1 & 2"_s;
    }
    void markupIsText()
    {
        QFETCH(const QStringList, capabilities);
        m_shown.reset();
        m_shown = std::make_unique<FakeNotifications>(capabilities);
        Notifier notifier;
        notifier.say(u"key"_s, u"Title"_s, u"<b>1 & 2"_s);
        QTRY_COMPARE(m_shown->said.size(), 1);
        QTEST(m_shown->said.first().text, "shown");
    }
    void theSameCauseTakesItsOwnPlace()
    {
        Notifier notifier;
        notifier.say(u"a"_s, u"One"_s, {});
        QTRY_COMPARE(m_shown->said.size(), 1);
        QCoreApplication::processEvents();
        notifier.say(u"a"_s, u"Two"_s, {});
        notifier.say(u"b"_s, u"Three"_s, {});
        QTRY_COMPARE(m_shown->said.size(), 3);
        QCOMPARE(m_shown->said[1].id, m_shown->said[0].id);
        QVERIFY(m_shown->said[2].id != m_shown->said[0].id);
    }

    // The window is closed: nobody would see on its card that it was refused.
    void aWishFromTheTrayThatFailedIsSaid()
    {
        start(true);
        m_cloud->tepore->settings.setTrayExplained();
        window().close();
        m_cloud->cloud.addFault({.kind = u"command"_s, .times = 1, .status = 430, .body = "{}"});
        Choices choices = m_cloud->tepore->household.choices();
        choices.tray = m_id;
        m_cloud->tepore->household.setChoices(choices);
        chooseInTray(u"tray.warmer"_s);
        m_cloud->pass(3s);
        QTRY_COMPARE(m_shown->said.size(), 1);
        QCOMPARE(m_shown->said.first().title, m_cloud->thermostat(m_id).name);
        QVERIFY2(m_shown->said.first().text.startsWith(u"Not changed: "_s), qPrintable(m_shown->said.first().text));
    }
    void aWishThatWorkedIsNot()
    {
        start(true);
        m_cloud->tepore->settings.setTrayExplained();
        window().close();
        chooseInTray(u"tray.warmer"_s);
        m_cloud->pass(1min);
        QCOMPARE(posts().size(), 1);
        QCOMPARE(m_shown->said.size(), 0);
    }

    void withoutNotificationsItGoesOn()
    {
        m_shown.reset();
        start(false);
        window().showMinimized();
        m_cloud->pass(3h);
        QVERIFY(window().isVisible());
    }

    void theWindowsPageIsRemembered()
    {
        start(false);
        window().openThermostat(m_id);
        window().close();
        m_background.reset();
        m_window.reset();
        m_window = std::make_unique<TestWindow>(*m_cloud);
        QVERIFY(m_window->find(u"detail"_s)->isVisible());
    }
};

QTEST_MAIN(TestBackground)
#include "tst_background.moc"
