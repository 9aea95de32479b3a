#include "support/announcements.h"
#include "support/testwindow.h"
#include "ui/homesdialog.h"
#include "ui/zonebox.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulated::Fault;

namespace {

struct Row
{
    QString page = {};
    QString focus = {};
    QString title = {};
    QString sentence = {};
    QString button = {};
};

} // namespace
Q_DECLARE_METATYPE(Row)

// The last page of the guide, in the real window: what was found, what of it a person wants, and the rows of ux.md §5.6
// that only show once the sign-in has succeeded.
class TestLinkHomes : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCloud> m_cloud;
    std::unique_ptr<TestWindow> m_window;

    // A person who has signed in this moment. The step written down is still the one before.
    void begin(simulated::House house = simulated::House::demo(), const QList<Fault> &faults = {})
    {
        m_cloud = std::make_unique<TestCloud>(std::move(house));
        for (const Fault &fault : faults)
            m_cloud->cloud.addFault(fault);
        m_cloud->tepore->settings.setLinkStep(LinkStep::SignIn);
        m_cloud->link();
        m_window = std::make_unique<TestWindow>(*m_cloud);
        m_cloud->tepore->start();
        m_cloud->settleAll();
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
    template <typename T = QWidget>
    T *find(const QString &name)
    {
        return m_window->find<T>(name);
    }
    bool isShown(const QString &name)
    {
        const auto *widget = m_window->window.findChild<QWidget *>(name);
        return widget && widget->isVisible();
    }
    void press(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    QString text(const QString &name) { return m_window->text(name); }
    QString problem() { return isShown(u"link.problem"_s) ? text(u"link.problem.title"_s) : QString(); }
    void rename(const QString &id, const QString &name)
    {
        auto *field = find<QLineEdit>(u"homes.name."_s + id);
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!field->isModified());
    }
    void tick(const QString &id)
    {
        auto *box = find<QCheckBox>(u"homes.shown."_s + id);
        QTest::keyClick(box, Qt::Key_Space);
    }
    const Choices &choices() const { return m_cloud->tepore->household.choices(); }

private Q_SLOTS:
    void init() { Announcements::heard.clear(); }
    void cleanup()
    {
        m_window.reset();
        m_cloud.reset();
    }

    void saysWhatWasFoundAndWhatItCost()
    {
        begin();
        QVERIFY(isShown(u"link.homes"_s));
        QCOMPARE(m_cloud->tepore->settings.linkStep(), LinkStep::Homes);
        QCOMPARE(m_cloud->calls(u"plants"_s).size() + m_cloud->calls(u"topology"_s).size(), 4);
        QVERIFY(text(u"link.homes.cost"_s).startsWith(u"This used 4 request(s) of the 500 a day."_s));
        QVERIFY(Announcements::heard.contains(u"3 home(s), 5 thermostat(s). This used 4 request(s) of the 500 a day."_s));
        QCOMPARE(find<QLineEdit>(u"homes.name."_s + TestCloud::guestRoom)->text(),
                 m_cloud->thermostat(TestCloud::guestRoom).name);
        QVERIFY(text(u"homes.reading."_s + TestCloud::guestRoom).contains(u"°C"_s));
        QCOMPARE(find<ZoneBox>(u"homes.zone."_s + TestCloud::home)->currentText(), u"Rome, Europe (this computer's)"_s);
        // One that fails here is said to, and does not stand in the way.
        QVERIFY(text(u"homes.trouble."_s + TestCloud::attic).contains(u"not connected right now"_s));
        QVERIFY(isShown(u"homes.again."_s + TestCloud::attic));
        QCOMPARE(problem(), QString());
        QCOMPARE(m_window->bannerTitle(), QString());
        press(u"link.finish"_s);
        QVERIFY(isShown(u"overview"_s));
        QCOMPARE(m_cloud->tepore->settings.linkStep(), LinkStep::None);
        restart();
        QVERIFY(isShown(u"overview"_s));
    }

    void comesBackAfterAKill()
    {
        begin();
        rename(TestCloud::guestRoom, u"Zia's room"_s);
        restart();
        QVERIFY(isShown(u"link.homes"_s));
        QCOMPARE(find<QLineEdit>(u"homes.name."_s + TestCloud::guestRoom)->text(), u"Zia's room"_s);
    }

    void whatIsChosenHolds()
    {
        begin();
        rename(TestCloud::guestRoom, u"  Zia's  room "_s);
        rename(TestCloud::home, u"Town"_s);
        tick(TestCloud::attic);
        auto *tray = find<QComboBox>(u"homes.tray"_s);
        QCOMPARE(tray->count(), 4); // without the hidden one
        tray->setCurrentIndex(tray->findData(TestCloud::veranda));
        Q_EMIT tray->activated(tray->currentIndex());
        auto *zone = find<ZoneBox>(u"homes.zone."_s + TestCloud::home);
        QCOMPARE(zone->zone(), QTimeZone("Europe/Rome")); // the computer's
        zone->setFocus();
        zone->lineEdit()->selectAll();
        QTest::keyClicks(zone->lineEdit(), u"lisb"_s);
        QTest::keyClick(zone->lineEdit(), Qt::Key_Return);
        QCOMPARE(choices().zones.value(TestCloud::home), QTimeZone("Europe/Lisbon"));
        press(u"link.finish"_s);

        for (const bool again : {false, true}) {
            if (again)
                restart();
            const Household &household = m_cloud->tepore->household;
            QCOMPARE(household.homeOf(TestCloud::guestRoom)->name, u"Town"_s);
            QCOMPARE(household.homeOf(TestCloud::guestRoom)->zone, QTimeZone("Europe/Lisbon"));
            QCOMPARE(m_cloud->thermostat(TestCloud::guestRoom).name, u"Zia's room"_s);
            QVERIFY(!household.thermostat(TestCloud::attic));
            QCOMPARE(choices().tray, TestCloud::veranda);
            QVERIFY(!m_window->window.findChild<QWidget *>(u"card."_s + TestCloud::attic));
            QVERIFY(isShown(u"card."_s + TestCloud::guestRoom));
            QCOMPARE(m_window->text(u"home."_s + TestCloud::home), u"Town"_s);
        }
        // Not read any more, for hours, and not by a new listing.
        m_cloud->cloud.clearLog();
        m_cloud->tepore->reader.discover(CallBudget::Purpose::Person);
        m_cloud->pass(3h);
        QCOMPARE(m_cloud->calls(u"topology"_s).size(), 3);
        QVERIFY(!m_cloud->calls(u"status"_s, TestCloud::veranda).isEmpty());
        QCOMPARE(m_cloud->calls({}, TestCloud::attic).size(), 0);
        QVERIFY(!m_cloud->tepore->household.thermostat(TestCloud::attic));
    }

    void changesItsMindFromTheMenu()
    {
        begin();
        tick(TestCloud::guestRoom);
        press(u"link.finish"_s);
        QVERIFY(!m_window->window.findChild<QWidget *>(u"card."_s + TestCloud::guestRoom));
        m_window->window.findChild<QAction *>(u"action.homes"_s)->trigger();
        auto *dialog = m_window->window.findChild<HomesDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
        m_cloud->cloud.clearLog();
        auto *box = dialog->findChild<QCheckBox *>(u"homes.shown."_s + TestCloud::guestRoom);
        QVERIFY(!box->isChecked());
        QVERIFY(!dialog->findChild<QLineEdit *>(u"homes.name."_s + TestCloud::guestRoom)->isEnabled());
        QTest::keyClick(box, Qt::Key_Space);
        m_cloud->pass(20s);
        QVERIFY(m_cloud->calls(u"status"_s, TestCloud::guestRoom).size() >= 1); // it is read again
        QVERIFY(!m_cloud->thermostat(TestCloud::guestRoom).programs.isEmpty());
        QVERIFY(dialog->findChild<QLabel *>(u"homes.reading."_s + TestCloud::guestRoom)->text().contains(u"°C"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(isShown(u"card."_s + TestCloud::guestRoom));
    }

    void homeWithEverythingHiddenSaysSo()
    {
        begin();
        tick(TestCloud::veranda);
        tick(TestCloud::attic);
        press(u"link.finish"_s);
        QCOMPARE(text(u"home.hidden."_s + TestCloud::seaside), u"2 thermostat(s), all hidden: neither shown nor read."_s);
        QVERIFY(find<QPushButton>(u"home.show."_s + TestCloud::seaside)->accessibleName().contains(
            m_cloud->tepore->household.homes().at(1).name));
        press(u"home.show."_s + TestCloud::seaside);
        auto *dialog = m_window->window.findChild<HomesDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
        QTest::keyClick(dialog->findChild<QCheckBox *>(u"homes.shown."_s + TestCloud::veranda), Qt::Key_Space);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(isShown(u"card."_s + TestCloud::veranda));
        QVERIFY(!m_window->window.findChild<QWidget *>(u"home.hidden."_s + TestCloud::seaside));
    }

    void namesCanBeGivenBack()
    {
        begin();
        const QString before = m_cloud->thermostat(TestCloud::guestRoom).name;
        rename(TestCloud::guestRoom, u"<b>Zia"_s);
        QCOMPARE(m_cloud->thermostat(TestCloud::guestRoom).name, u"<b>Zia"_s);
        rename(TestCloud::guestRoom, u" "_s);
        QCOMPARE(m_cloud->thermostat(TestCloud::guestRoom).name, before);
        QVERIFY(choices().names.isEmpty());
        QTRY_COMPARE(find<QLineEdit>(u"homes.name."_s + TestCloud::guestRoom)->text(), before);
    }

    // A reading that comes in while somebody types takes nothing away.
    void typingIsNotDisturbed()
    {
        begin();
        auto *field = find<QLineEdit>(u"homes.name."_s + TestCloud::guestRoom);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, u"Half a na"_s);
        m_cloud->tepore->reader.discover(CallBudget::Purpose::Person);
        m_cloud->settleAll();
        QCOMPARE(find<QLineEdit>(u"homes.name."_s + TestCloud::guestRoom), field);
        QCOMPARE(field->text(), u"Half a na"_s);
        QVERIFY(field->hasFocus());
    }

    void zoneIsFoundByTyping_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("zone");
        QTest::newRow("a part") << u"lisb"_s << QByteArray("Europe/Lisbon");
        QTest::newRow("whole") << u"New York, America"_s << QByteArray("America/New_York");
        QTest::newRow("three parts") << u"Knox, Indiana"_s << QByteArray("America/Indiana/Knox");
        QTest::newRow("many fit") << u"Europe"_s << QByteArray("Europe/Rome");
        QTest::newRow("nothing fits") << u"Atlantis"_s << QByteArray("Europe/Rome");
        QTest::newRow("emptied") << QString() << QByteArray("Europe/Rome");
    }
    void zoneIsFoundByTyping()
    {
        QFETCH(QString, typed);
        QFETCH(QByteArray, zone);
        ZoneBox box;
        box.setZone(QTimeZone("Europe/Rome"));
        QSignalSpy chosen(&box, &ZoneBox::chosen);
        box.show();
        box.lineEdit()->setFocus();
        box.lineEdit()->selectAll();
        QTest::keyClick(box.lineEdit(), Qt::Key_Delete);
        QTest::keyClicks(box.lineEdit(), typed);
        box.completer()->popup()->hide();
        QTest::keyClick(box.lineEdit(), Qt::Key_Return);
        QCOMPARE(box.zone().id(), zone);
        QCOMPARE(chosen.size(), zone == "Europe/Rome" ? 0 : 1);
        QVERIFY(box.currentText().startsWith(ZoneBox::nameOf(zone)));
        box.setZone(QTimeZone(3600));
        QCOMPARE(box.zone(), QTimeZone(3600));
    }

    void noHomes()
    {
        begin(simulated::House());
        QVERIFY(isShown(u"link.homes"_s));
        QVERIFY(text(u"link.homes.intro"_s).contains(u"Account ▸ Third-party access"_s));
        QCOMPARE(text(u"link.homes.cost"_s), u"This used 1 request(s) of the 500 a day."_s);
        auto *again = find<QPushButton>(u"link.checkAgain"_s);
        QCOMPARE(QString(again->text()).remove(u'&'), u"Check again (1 request)"_s);
        QVERIFY(again->hasFocus());
        QVERIFY(Announcements::heard.contains(u"No homes were returned. "_s + text(u"link.homes.intro"_s)));
        m_cloud->cloud.clearLog();
        QTest::mouseClick(again, Qt::LeftButton);
        m_cloud->settleAll();
        QCOMPARE(m_cloud->calls().size(), 1);
        QVERIFY(isShown(u"link.checkAgain"_s));
        m_cloud->cloud.setHouse(simulated::House::withThermostats(1)); // switched on in the phone app
        QTest::mouseClick(again, Qt::LeftButton);
        m_cloud->settleAll();
        QVERIFY(!isShown(u"link.checkAgain"_s));
        QVERIFY(isShown(u"homes.name.22222222-0000-4000-8000-000000000001"_s));
        QVERIFY(find<QPushButton>(u"link.finish"_s)->hasFocus());
    }

    void whatKeepsThemFromBeingFound_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<Row>("row");
        const auto add = [](const char *name, const QString &kind, Fault fault, Row row) {
            if (row.page.isEmpty())
                row.page = u"link.homes"_s;
            if (row.focus.isEmpty())
                row.focus = u"link.problem.extra"_s;
            fault.kind = kind;
            fault.times = 0;
            QTest::newRow(name) << kind << fault << row;
        };
        const QString plants = u"plants"_s;
        add("401 for a fresh token", plants, {.status = 401, .body = R"({"statusCode":401,"message":"Access denied"})"},
            {.page = u"link.values"_s, .focus = u"link.subscriptionKey"_s, .title = u"The subscription key was not accepted"_s,
             .sentence = u"primary and secondary both work"_s, .button = u"Open the portal"_s});
        add("403 quota", plants,
            {.status = 403,
             .body = R"({"statusCode":403,"message":"Out of call volume quota. Quota will be replenished in 05:12:33."})"},
            {.focus = u"link.finish"_s, .title = u"Today's 500 requests are used up"_s, .sentence = u"new ones in 5 h 13 min"_s,
             .button = u"Finish later"_s});
        add("403 without a word about quota", plants, {.status = 403, .body = "{}"},
            {.title = u"Access refused"_s, .sentence = u"Third-party access"_s, .button = u"Try again now"_s});
        add("429", plants, {.status = 429, .headers = {{"Retry-After", "45"}}},
            {.focus = u"link.finish"_s, .title = u"Legrand asks us to wait"_s, .sentence = u"goes on by itself"_s,
             .button = u"Finish later"_s});
        add("404", plants, {.status = 404, .body = R"({"message":"Gateway Offline"})"},
            {.title = u"Not reachable"_s, .sentence = u"Tepore tries again by itself"_s, .button = u"Try again now"_s});
        add("408", plants, {.status = 408}, {.title = u"No answer in time"_s, .sentence = u"did not answer in time"_s,
                                             .button = u"Try again now"_s});
        add("469", plants, {.status = 469}, {.title = u"The phone app's password has expired"_s,
                                             .sentence = u"Renew the password"_s, .button = u"I have renewed it"_s});
        add("470", plants, {.status = 470}, {.title = u"The phone app's terms have changed"_s,
                                             .sentence = u"Accept the new terms"_s, .button = u"I have accepted"_s});
        add("500", plants, {.status = 500}, {.title = u"No answer from Legrand"_s, .sentence = u"try again in a little while"_s,
                                             .button = u"Try again now"_s});
        add("a page", plants, {.status = 200, .body = "<html>hello</html>"},
            {.title = u"Legrand's answer could not be understood"_s, .sentence = u"seems to have a problem"_s,
             .button = u"Try again now"_s});
        add("the connection breaks", plants, {.action = Fault::Action::Drop},
            {.title = u"No answer from Legrand"_s, .sentence = u"does not answer"_s, .button = u"Try again now"_s});
        add("470 for the only home", u"topology"_s, {.status = 470},
            {.title = u"The phone app's terms have changed"_s, .sentence = u"Accept the new terms"_s,
             .button = u"I have accepted"_s});
    }

    void whatKeepsThemFromBeingFound()
    {
        QFETCH(QString, kind);
        QFETCH(Fault, fault);
        QFETCH(Row, row);
        begin(simulated::House::withThermostats(1), {fault});
        QCOMPARE(problem(), row.title);
        QVERIFY2(text(u"link.problem.text"_s).contains(row.sentence), qPrintable(text(u"link.problem.text"_s)));
        QVERIFY(isShown(row.page));
        QTRY_COMPARE(QApplication::focusWidget(), find(row.focus));
        QVERIFY2(Announcements::heard.contains(row.title + u". "_s + text(u"link.problem.text"_s)),
                 qPrintable(Announcements::heard.join(u'\n')));
        QStringList buttons;
        for (const QPushButton *each : m_window->window.findChildren<QPushButton *>()) {
            if (each->isVisible() && each->isEnabled())
                buttons << QString(each->text()).remove(u'&');
        }
        QVERIFY2(buttons.contains(row.button), qPrintable(buttons.join(u", "_s)));
        QCOMPARE(m_window->bannerTitle(), QString()); // said once is enough
        QCOMPARE(m_cloud->tepore->session.state(), Session::State::Linked);
    }

    // Who cannot mend the key now is not kept from the rest of the program.
    void wrongKeyIsNoTrap_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("back") << u"link.back"_s;
        QTest::newRow("leave") << u"link.leave"_s;
    }
    void wrongKeyIsNoTrap()
    {
        QFETCH(QString, button);
        begin(simulated::House::withThermostats(1),
              {{.kind = u"plants"_s, .times = 0, .status = 401, .body = R"({"statusCode":401,"message":"Access denied"})"}});
        QVERIFY(isShown(u"link.values"_s));
        press(button);
        QVERIFY(isShown(u"overview"_s));
        QCOMPARE(m_window->bannerTitle(), u"Access refused"_s);
        press(u"banner.step"_s);
        QTRY_VERIFY(find<QLineEdit>(u"replace.value"_s)->hasFocus()); // the key alone has to be entered
    }

    void problemGoesWhenItIsOver()
    {
        begin(simulated::House::withThermostats(1), {{.kind = u"plants"_s, .times = 1, .status = 470}});
        QCOMPARE(problem(), u"The phone app's terms have changed"_s);
        press(u"link.problem.extra"_s); // I have accepted
        m_cloud->settleAll();
        QCOMPARE(problem(), QString());
        QVERIFY(text(u"link.homes.cost"_s).startsWith(u"This used 2 request(s)"_s));
    }

    void waitCountsDownAndGoesOnByItself()
    {
        begin(simulated::House::withThermostats(1),
              {{.kind = u"plants"_s, .times = 1, .status = 429, .headers = {{"Retry-After", "45"}}}});
        QCOMPARE(text(u"link.problem.countdown"_s), u"Trying again in 45 s"_s);
        m_cloud->clock.move(15s);
        QCOMPARE(text(u"link.problem.countdown"_s), u"Trying again in 30 s"_s);
        QCOMPARE(m_cloud->calls(u"plants"_s).size(), 1);
        m_cloud->pass(31s);
        QCOMPARE(problem(), QString());
        QCOMPARE(m_cloud->calls(u"plants"_s).size(), 2);
        QVERIFY(isShown(u"homes.name.22222222-0000-4000-8000-000000000001"_s));
    }

    // Killed here, and started again: the banner asks.
    void passphraseIsAskedForOnce()
    {
        begin();
        m_cloud->secrets.readError = Error{.kind = Error::Kind::PassphraseNeeded};
        restart();
        QVERIFY(isShown(u"link.homes"_s));
        QCOMPARE(m_cloud->tepore->session.state(), Session::State::KeychainClosed);
        QCOMPARE(problem(), QString());
    }

    void homeThatCannotBeListedIsSkipped()
    {
        begin(simulated::House::demo(),
              {{.kind = u"topology"_s, .path = TestCloud::seaside, .times = 0, .status = 404}});
        QCOMPARE(problem(), QString());
        QVERIFY(text(u"homes.note."_s + TestCloud::seaside).contains(u"could not list this home just now"_s));
        QVERIFY(isShown(u"homes.name."_s + TestCloud::guestRoom));
        press(u"link.finish"_s);
        QVERIFY(isShown(u"overview"_s));
    }

    // The guide is no trap for an account that has to sign in once more.
    void signInNeededMeanwhile()
    {
        begin();
        m_cloud->pass(2min);
        m_cloud->cloud.revokeTokens();
        m_cloud->tepore->reader.readAll();
        m_cloud->settle();
        QCOMPARE(m_cloud->tepore->session.state(), Session::State::SignInNeeded);
        QCOMPARE(problem(), u"Please sign in again"_s);
        QVERIFY(isShown(u"link.signInPage"_s));
        QVERIFY(find<QPushButton>(u"link.signIn"_s)->hasFocus());
        m_cloud->cloud.clearLog();
        m_cloud->pass(2h);
        QCOMPARE(m_cloud->calls().size(), 0);
        m_cloud->link();
        m_cloud->settleAll();
        QVERIFY(!m_cloud->tepore->household.trouble());
    }
};

QTEST_MAIN(TestLinkHomes)
#include "tst_linkhomes.moc"
