#include "support/testwindow.h"
#include "ui/format.h"

#include <QAccessible>
#include <QDir>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulated::Fault;
using Purpose = CallBudget::Purpose;

namespace {

const QString first = u"22222222-0000-4000-8000-000000000001"_s;
const QString second = u"22222222-0000-4000-8000-000000000002"_s;
const QString third = u"22222222-0000-4000-8000-000000000003"_s;

} // namespace

// Outages, sleep and the day's calls as a person sees them: the moments of ux.md §2, by their numbers.
class TestTroubles : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCloud> m_cloud;
    std::unique_ptr<TestWindow> m_window;

    // Thermostats that were read a while ago.
    void begin(int thermostats = 1)
    {
        m_cloud = std::make_unique<TestCloud>(simulated::House::withThermostats(thermostats));
        m_window = std::make_unique<TestWindow>(*m_cloud);
        m_cloud->start();
        m_cloud->tepore->reader.setVisible({}); // or they would have been read just now
        m_cloud->pass(2min);
        QCOMPARE(m_window->bannerTitle(), QString());
        m_cloud->cloud.clearLog();
    }
    CallQueue &queue() { return m_cloud->tepore->queue; }
    void breakAll(Fault fault)
    {
        fault.path = u"/smarther/"_s;
        fault.times = 0;
        m_cloud->cloud.addFault(fault);
    }
    // As if so many calls had been made in the last 24 hours.
    void useUp(int calls)
    {
        CallLedger &ledger = m_cloud->tepore->ledger;
        const QDateTime now = m_cloud->clock.now();
        for (int i = calls - m_cloud->budget().counted(now); i > 0; --i)
            ledger.end(ledger.begin(now.addSecs(-60 - i), u"status"_s, {}), 200, 5);
        queue().restore();
        QCOMPARE(m_cloud->budget().used(now), calls);
    }
    QString meter() const { return m_window->text(u"status.requests"_s); }
    QPushButton *plus(const QString &id = first) { return m_window->find<QPushButton>(u"card.%1.plus"_s.arg(id)); }
    bool isBlockedWith(const QString &reason)
    {
        const QAccessibleInterface *said = QAccessible::queryAccessibleInterface(plus());
        return !plus()->isEnabled() && plus()->toolTip().startsWith(reason) &&
               said->text(QAccessible::Description).startsWith(reason);
    }

private Q_SLOTS:
    void cleanup()
    {
        m_window.reset();
        m_cloud.reset();
    }

    // The permission types were changed on the portal: trying again is no way out, signing in is.
    void otherScopes()
    {
        begin(2);
        breakAll({.kind = u"status"_s, .status = 401});
        m_cloud->cloud.addFault(
            {.kind = u"token"_s, .times = 0, .action = Fault::Action::OAuthError, .error = u"invalid_scope"_s});
        m_cloud->tepore->reader.readAll();
        m_cloud->settle();
        QCOMPARE(m_window->bannerTitle(), u"Please sign in again"_s);
        QCOMPARE(m_window->find<QPushButton>(u"banner.step"_s)->text().remove(u'&'), u"Sign in again"_s);
        QVERIFY(!plus()->isEnabled());
    }

    void T8_afterEightHoursOfSleep()
    {
        begin(3);
        const qint64 before = m_cloud->thermostat(first).measuredAt().secsTo(m_cloud->clock.now());
        plus()->click(); // armed, and the lid is closed
        m_cloud->cloud.addFault({.times = 2, .action = Fault::Action::Drop}); // the network comes back later
        m_cloud->clock.sleep(8h);
        // At the first paint, before any answer: the age is right.
        QVERIFY(before < 600);
        QVERIFY2(m_window->onCard(second, u"age"_s).contains(u"8 h ago"_s), qPrintable(m_window->onCard(second, u"age"_s)));
        m_cloud->settle();
        QCOMPARE(m_window->bannerTitle(), QString()); // no error for a minute
        QVERIFY(!QApplication::activeModalWidget());
        m_cloud->pass(3min);
        QCOMPARE(m_window->bannerTitle(), QString());
        QCOMPARE(m_cloud->calls(u"command"_s).size(), 0);
        QCOMPARE(m_window->onCard(first, u"command"_s), u"Not changed: the computer slept before it was sent."_s);
        QVERIFY(m_window->onCard(second, u"age"_s).contains(u"min ago"_s) ||
                m_window->onCard(second, u"age"_s).contains(u"Just now"_s));
        QVERIFY2(m_cloud->calls().size() <= 12, qPrintable(QString::number(m_cloud->calls().size())));
    }
    void T8_whatStillFailsAMinuteLaterIsSaid()
    {
        begin();
        breakAll({.status = 503});
        m_cloud->clock.sleep(8h);
        m_cloud->settle();
        QCOMPARE(m_window->bannerTitle(), QString());
        m_cloud->pass(2min);
        QVERIFY(m_window->bannerTitle().startsWith(u"Legrand's service is not answering"_s));
    }

    // Neither what is on screen nor what comes next is older or younger for it.
    void T8_clockIsSet_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::newRow("an hour forward") << 60;
        QTest::newRow("three hours back") << -180;
        QTest::newRow("a day forward") << 1440;
    }
    void T8_clockIsSet()
    {
        QFETCH(const int, minutes);
        begin();
        m_cloud->advance(7min);
        const QString age = m_window->onCard(first, u"age"_s);
        const QString state = m_window->onCard(first, u"state"_s);
        QVERIFY2(age.contains(u" min ago"_s), qPrintable(age));
        m_cloud->clock.turn(std::chrono::minutes(minutes));
        QCOMPARE(m_window->onCard(first, u"age"_s), age);
        QCOMPARE(m_window->onCard(first, u"state"_s), state);
        m_cloud->advance(2min);
        QVERIFY(m_window->onCard(first, u"age"_s) != age); // it goes on
        m_cloud->tepore->reader.read(first); // whose times are another clock's by now
        m_cloud->settle();
        QCOMPARE(m_window->onCard(first, u"age"_s), u"Just now"_s);
        m_cloud->clock.turn(std::chrono::minutes(-minutes)); // and is set right again
        QCOMPARE(m_window->onCard(first, u"age"_s), u"Just now"_s);
    }

    void T9_noInternet()
    {
        begin(2);
        breakAll({.action = Fault::Action::Drop});
        queue().reachability().heard(QNetworkInformation::Reachability::Disconnected);
        QCOMPARE(m_window->bannerTitle(), QString()); // the system's word alone is no trouble
        QVERIFY(plus()->isEnabled());
        m_cloud->tepore->reader.readAll();
        m_cloud->settle();
        m_cloud->pass(5s);
        QVERIFY2(m_window->bannerTitle().startsWith(u"No internet"_s), qPrintable(m_window->bannerTitle()));
        QVERIFY(m_window->bannerText().contains(
            u"Your thermostats go on as they are set; you can set them on the wall."_s));
        QCOMPARE(m_window->text(u"status.connection"_s), u"Not connected"_s);
        QVERIFY(isBlockedWith(u"No internet"_s));
        QVERIFY(m_window->find(u"banner.step"_s)->isVisible()); // "Try now"
        for (const QString &id : {first, second}) { // said once, not on every card
            const QString state = m_window->onCard(id, u"state"_s);
            QVERIFY2(state == u"Heating"_s || state == u"Idle"_s, qPrintable(state));
            m_window->window.openThermostat(id);
            QVERIFY(!m_window->find(u"detail.trouble"_s)->isVisible());
        }
        m_window->window.openOverview();
        QVERIFY(!QApplication::activeModalWidget());

        m_cloud->cloud.clearFaults();
        m_cloud->cloud.clearLog();
        queue().reachability().heard(QNetworkInformation::Reachability::Online);
        m_cloud->settle();
        QCOMPARE(m_window->bannerTitle(), QString());
        QVERIFY(plus()->isEnabled());
        QVERIFY(m_cloud->calls().size() <= 2);
    }
    void T9_silenceIsNotWaitedOut()
    {
        begin();
        breakAll({.action = Fault::Action::Hang});
        QCOMPARE(m_cloud->tepore->reader.read(first), 1);
        queue().reachability().heard(QNetworkInformation::Reachability::Disconnected);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->bannerTitle().startsWith(u"No internet"_s), 5000);
        QVERIFY(plus()->isEnabled()); // it is not certain yet
        queue().reachability().heard(QNetworkInformation::Reachability::Online);
        QCOMPARE(m_window->bannerTitle(), QString());
        QCOMPARE(m_window->text(u"status.connection"_s), u"Waiting for Legrand…"_s);
    }

    void T10_serviceIsDown()
    {
        begin();
        breakAll({.status = 503});
        m_cloud->showAll();
        m_cloud->pass(1h);
        QVERIFY2(m_cloud->calls().size() <= 8, qPrintable(QString::number(m_cloud->calls().size())));
        const QDateTime since = m_cloud->tepore->household.troubleSince().toLocalTime();
        QCOMPARE(m_window->bannerTitle(),
                 u"Legrand's service is not answering (since %1)"_s.arg(since.time().toString(u"HH:mm"_s)));
        QVERIFY(m_window->bannerText().contains(u"go on as they are set"_s));
        QCOMPARE(m_window->find<QPushButton>(u"banner.step"_s)->text(), u"Try now"_s);
        m_cloud->pass(24h);
        m_window->window.repaint();
        QVERIFY2(m_window->bannerTitle().contains(u"(since yesterday "_s), qPrintable(m_window->bannerTitle()));
    }

    void T14_oneThermostatIsOffline()
    {
        begin(3);
        m_cloud->cloud.addFault({.path = second, .times = 0, .status = 404,
                                 .body = "{\"statusCode\":404,\"message\":\"Gateway Offline\"}"});
        m_cloud->showAll();
        m_cloud->pass(1h);
        QCOMPARE(m_window->bannerTitle(), QString());
        QVERIFY(m_window->onCard(second, u"state"_s).startsWith(u"Not reachable since "_s));
        const QWidget *state = m_window->find(u"card.%1.state"_s.arg(second));
        m_window->card(second)->grab(); // it is painted, and stays
        const QString hint = state->toolTip();
        QVERIFY(hint.indexOf(u"power"_s) < hint.indexOf(u"Wi-Fi"_s) && hint.contains(u"phone app"_s));
        for (const QString &id : {first, third}) {
            QVERIFY(!m_window->onCard(id, u"state"_s).contains(u"reachable"_s));
            QVERIFY(!m_window->onCard(id, u"age"_s).startsWith(u"Old"_s));
            QVERIFY(plus(id)->isEnabled());
        }
        m_cloud->cloud.clearFaults();
        m_cloud->tepore->reader.read(second);
        m_cloud->settle();
        m_window->card(second)->grab();
        QCOMPARE(state->toolTip(), QString());
    }

    void notReachableForDaysIsToldWithTheDay()
    {
        begin();
        m_cloud->cloud.addFault({.path = first, .times = 0, .status = 404,
                                 .body = "{\"statusCode\":404,\"message\":\"Gateway Offline\"}"});
        m_cloud->showAll();
        m_cloud->pass(30min);
        m_window->window.openThermostat(first);
        QVERIFY2(m_window->text(u"detail.trouble"_s).startsWith(u"Not reachable since 12:"_s), qPrintable(m_window->text(u"detail.trouble"_s)));
        m_cloud->advance(24h);
        QVERIFY2(m_window->text(u"detail.trouble"_s).startsWith(u"Not reachable since yesterday 12:"_s),
                 qPrintable(m_window->text(u"detail.trouble"_s)));
    }

    void theSidebarAgesAsTheCardsDo()
    {
        begin();
        const auto *sidebar = m_window->find<QTreeWidget>(u"sidebar"_s);
        const auto item = [sidebar] { return sidebar->topLevelItem(sidebar->topLevelItemCount() - 1)->child(0); };
        const auto said = [item](int role) { return item()->data(0, role).toString(); };
        QVERIFY2(said(Qt::AccessibleTextRole).endsWith(u'°'), qPrintable(said(Qt::AccessibleTextRole)));
        m_cloud->advance(48h);
        QCOMPARE(m_window->onCard(first, u"temperature"_s), u"–"_s);
        QVERIFY2(said(Qt::AccessibleTextRole).endsWith(u" –"_s), qPrintable(said(Qt::AccessibleTextRole)));
        QVERIFY2(said(Qt::AccessibleDescriptionRole).contains(u"Old reading"_s), qPrintable(said(Qt::AccessibleDescriptionRole)));
    }

    void T15_meterInWords()
    {
        begin();
        useUp(390);
        QVERIFY2(meter().startsWith(u"Cloud requests: at least 390 of 500"_s), qPrintable(meter()));
        useUp(400);
        QVERIFY2(meter().startsWith(u"Slowing down: next reading every "_s), qPrintable(meter()));
        useUp(488);
        QVERIFY2(meter().startsWith(u"Reading pauses: 12 request"_s), qPrintable(meter()));

        auto *bar = m_window->find<QProgressBar>(u"status.meter"_s);
        const QAccessibleInterface *said = QAccessible::queryAccessibleInterface(bar);
        QCOMPARE(said->role(), QAccessible::ProgressBar);
        QCOMPARE(said->text(QAccessible::Name), u"Cloud requests"_s);
        QVERIFY(said->text(QAccessible::Description).contains(u"500 requests in 24 hours"_s));
        QCOMPARE(bar->value(), 488);
        QCOMPARE(bar->maximum(), 500);

        m_cloud->pass(10min); // reading has stopped, and the person's own actions go on
        QCOMPARE(m_cloud->calls().size(), 0);
        plus()->click();
        m_cloud->pass(2s);
        QCOMPARE(m_cloud->calls(u"command"_s).size(), 1);
        QCOMPARE(m_cloud->calls(u"command"_s).first().status, 200);

        useUp(500);
        QVERIFY2(meter().startsWith(u"No cloud requests left; new ones "_s), qPrintable(meter()));
        QVERIFY(m_window->bannerTitle().startsWith(u"Today's requests are used up; new ones "_s));
        QVERIFY(isBlockedWith(u"Today's requests are used up; new ones "_s));
    }
    void T15_refillIsNotKnown()
    {
        begin();
        breakAll({.status = 403, .body = "{\"message\":\"Out of call volume quota.\"}"});
        m_cloud->tepore->reader.read(first);
        m_cloud->settle();
        QVERIFY(meter().startsWith(u"No cloud requests left; when there are new ones is not known yet"_s));
        QVERIFY(m_window->bannerTitle().endsWith(u"not known yet"_s));
        // The person need not wait for the next try.
        m_cloud->cloud.clearFaults();
        m_window->find<QPushButton>(u"banner.step"_s)->click();
        m_cloud->settle();
        QCOMPARE(m_window->bannerTitle(), QString());
        QVERIFY(plus()->isEnabled());
    }

    void whatIsWaitedForIsNotOverBeforeTheTimeItSays()
    {
        begin();
        const qint64 ofMinute = m_cloud->clock.now().toMSecsSinceEpoch() / 1000 % 60;
        m_cloud->pass(std::chrono::seconds(80 - ofMinute)); // 20 s past a full minute
        breakAll({.status = 429, .body = "{\"message\":\"Rate limit is exceeded. Try again in 310 seconds.\"}"});
        m_cloud->tepore->reader.read(first);
        m_cloud->settle();
        const QDateTime until = m_cloud->budget().nextAllowed(m_cloud->clock.now(), Purpose::Person);
        QVERIFY(until > m_cloud->clock.now().addSecs(60));
        QVERIFY(until.toMSecsSinceEpoch() % 60'000 != 0);
        const QString said = m_window->bannerTitle().section(u"until "_s, 1, 1);
        const QTime told = QTime::fromString(said, u"HH:mm"_s);
        QVERIFY2(told.isValid(), qPrintable(m_window->bannerTitle()));
        QVERIFY2(told >= until.toLocalTime().time(), qPrintable(said));
        QVERIFY2(told < until.toLocalTime().time().addSecs(60), qPrintable(said));
    }

    void newOnesComeNotBeforeTheTimeItSays()
    {
        begin();
        useUp(500);
        const QDateTime until = m_cloud->budget().nextAllowed(m_cloud->clock.now(), Purpose::Person);
        QVERIFY(until.toMSecsSinceEpoch() % 60'000 != 0);
        const QString there = Format::moment(until.addSecs(60), QTimeZone::systemTimeZone(), m_cloud->clock.now());
        QVERIFY2(meter().startsWith(u"No cloud requests left; new ones "_s + there), qPrintable(meter() + u" / "_s + there));
        QVERIFY2(m_window->bannerTitle().endsWith(there), qPrintable(m_window->bannerTitle()));
    }

    void T16_anotherProgramSharesTheQuota()
    {
        begin();
        useUp(129);
        breakAll({.status = 403,
                  .body = "{\"message\":\"Out of call volume quota. Quota will be replenished in 05:00:00.\"}"});
        m_cloud->tepore->reader.read(first);
        m_cloud->settle();
        QCOMPARE(m_cloud->budget().used(m_cloud->clock.now()), 500);
        QVERIFY2(m_window->bannerText().startsWith(u"Legrand says so, though this app used only 130. Another program "
                                                   "(for example Home Assistant) shares the same 500."_s),
                 qPrintable(m_window->bannerText()));
        QVERIFY(meter().startsWith(u"No cloud requests left"_s));
        QVERIFY(!m_window->find(u"banner.step"_s)->isVisible()); // nothing to do but wait: it says until when
        QVERIFY(isBlockedWith(u"Today's requests are used up; new ones "_s));
    }

    void phoneAppMustBeOpened_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("step");
        QTest::newRow("469") << 469 << u"I have renewed it"_s;
        QTest::newRow("470") << 470 << u"I have accepted"_s;
    }
    void phoneAppMustBeOpened()
    {
        QFETCH(const int, status);
        QFETCH(const QString, step);
        begin();
        breakAll({.status = status, .body = "{}"});
        m_cloud->tepore->reader.read(first);
        m_cloud->settle();
        auto *button = m_window->find<QPushButton>(u"banner.step"_s);
        QCOMPARE(button->text(), step);
        m_cloud->cloud.clearFaults();
        button->click();
        m_cloud->settle();
        QCOMPARE(m_window->bannerTitle(), QString());
    }

    void refreshSaysItsPrice()
    {
        begin(3);
        auto *refresh = m_window->find<QPushButton>(u"overview.refresh"_s);
        m_cloud->tepore->reader.readAll();
        m_cloud->settle();
        QVERIFY(!refresh->isEnabled());
        QCOMPARE(refresh->toolTip(), u"Already up to date"_s);
        m_cloud->advance(61s);
        const qsizetype before = m_cloud->calls().size();
        const int price = m_cloud->tepore->reader.priceOfAll();
        QVERIFY(price > 0);
        QCOMPARE(refresh->text(), u"Refresh (%1)"_s.arg(price));
        refresh->click();
        QVERIFY(!refresh->isEnabled());
        QCOMPARE(refresh->toolTip(), u"Reading…"_s); // and what is shown is still as old as it was
        Q_EMIT m_window->find<QMenu>(u"menu.view"_s)->aboutToShow();
        QCOMPARE(m_window->find<QAction>(u"action.refresh"_s)->text(), u"&Refresh: reading…"_s);
        QCOMPARE(m_window->find<QAction>(u"action.refreshAll"_s)->text(), u"Refresh &all: reading…"_s);
        m_cloud->settle();
        QCOMPARE(m_cloud->calls().size(), before + price);
        QCOMPARE(refresh->toolTip(), u"Already up to date"_s);
    }

    void historyThatIsNotKeptIsSaid()
    {
        begin();
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"history"_s);
        other.setDatabaseName(m_cloud->tepore->history.file());
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"ALTER TABLE readings RENAME TO elsewhere"_s));
        m_cloud->tepore->reader.read(first);
        QTRY_COMPARE(m_window->bannerTitle(), u"The history is not kept"_s);
        QVERIFY(m_window->bannerText().contains(QDir::toNativeSeparators(m_cloud->profile.path())));
        QVERIFY(QSqlQuery(other).exec(u"ALTER TABLE elsewhere RENAME TO readings"_s));
        m_cloud->pass(1min);
        m_cloud->tepore->reader.read(first);
        QTRY_COMPARE(m_window->bannerTitle(), QString());
        other = {};
        QSqlDatabase::removeDatabase(u"history"_s);
    }

    void unwritableLedgerIsSaid()
    {
        begin();
        QVERIFY(!meter().contains(u"not written down"_s));
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(m_cloud->profile.filePath(u"tepore.sqlite"_s));
        QVERIFY(other.open());
        const auto rename = [&other](const QString &from, const QString &to) {
            return QSqlQuery(other).exec(u"ALTER TABLE %1 RENAME TO %2"_s.arg(from, to));
        };
        const int counted = m_cloud->budget().counted(m_cloud->clock.now());
        QVERIFY(rename(u"calls"_s, u"elsewhere"_s));
        m_cloud->tepore->reader.read(first);
        QTRY_COMPARE(m_cloud->calls().size(), 1);
        QVERIFY2(meter().contains(u"not written down"_s), qPrintable(meter()));
        QVERIFY2(!meter().contains(u"next reading"_s), qPrintable(meter()));
        QCOMPARE(m_window->bannerTitle(), u"Requests cannot be written down"_s);
        QVERIFY(m_window->bannerText().contains(QDir::toNativeSeparators(m_cloud->profile.path())));

        // Only the person's own calls go out, and none is forgotten.
        m_cloud->pass(3h);
        QCOMPARE(m_cloud->calls().size(), 1);
        plus()->click();
        m_cloud->pass(2s);
        QTRY_COMPARE(m_cloud->calls(u"command"_s).size(), 1);
        QTRY_VERIFY(!m_cloud->tepore->desk.isBusy());
        auto *step = m_window->find<QPushButton>(u"banner.step"_s);
        QCOMPARE(step->text(), u"Try again"_s);
        step->click();
        m_cloud->settle();
        QCOMPARE(m_window->bannerTitle(), u"Requests cannot be written down"_s);
        QCOMPARE(m_cloud->budget().counted(m_cloud->clock.now()), counted + 2);

        QVERIFY(rename(u"elsewhere"_s, u"calls"_s));
        m_cloud->cloud.clearLog();
        step->click();
        QCOMPARE(m_window->bannerTitle(), QString());
        QCOMPARE(m_cloud->budget().counted(m_cloud->clock.now()), counted + 2);
        m_cloud->settleAll();
        QVERIFY(!meter().contains(u"not written down"_s));
        QVERIFY(!m_cloud->calls(u"status"_s).isEmpty()); // reading goes on
        QCOMPARE(m_cloud->tepore->ledger.since(m_cloud->clock.now().addDays(-1)).size(),
                 counted + 2 + m_cloud->calls().size());
        other = {};
        QSqlDatabase::removeDatabase(u"other"_s);
    }

    void narrowWindowSaysItInFewerWords()
    {
        begin();
        m_window->window.resize(480, 640);
        useUp(390);
        QTRY_VERIFY2(meter().startsWith(u"390 of 500"_s), qPrintable(meter()));
        auto *line = m_window->find<QLabel>(u"status.requests"_s);
        QTRY_VERIFY2(line->fontMetrics().horizontalAdvance(line->text()) <= line->width(), qPrintable(meter()));
    }
};

QTEST_MAIN(TestTroubles)
#include "tst_troubles.moc"
