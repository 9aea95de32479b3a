#include "support/testwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulated::Fault;

// ux.md M7: going away, coming back, and undoing both.
class TestRounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void T7_priceIsWhatIsPaid();
    void T7_onlyTheChosen();
    void T7_failuresAreListedAndRetried();
    void T7_rateLimitEndsTheRound();
    void screenInUseIsNotAskedAgain();
    void lostAnswerIsNotSentAgain();
    void stopAndClose();
    void goneWhileItIsSent();
    void sleepEndsTheRound();
    void everythingBackToAutomatic();
    void undoneTogether();
    void saysThatNothingEndsIt();

private:
    void open(const QString &action)
    {
        for (QAction *entry : m_window->window.menuBar()->actions()) {
            if (!entry->menu())
                continue;
            Q_EMIT entry->menu()->aboutToShow();
            for (QAction *inside : entry->menu()->actions()) {
                if (inside->objectName() == action) {
                    QVERIFY(inside->isEnabled());
                    inside->trigger();
                    return;
                }
            }
        }
        QFAIL("no such entry");
    }
    QPushButton *go() const { return m_window->find<QPushButton>(u"round.go"_s); }
    void press(const QString &name) const { QTest::mouseClick(m_window->find<QPushButton>(name), Qt::LeftButton); }
    QString state(const QString &id) const { return m_window->text(u"round.%1.state"_s.arg(id)); }
    QCheckBox *box(const QString &id) const { return m_window->find<QCheckBox>(u"round."_s + id); }
    QList<SimulatedCloud::LogEntry> posts() const { return m_cloud->calls(u"command"_s); }
    void fail(const QString &id, int status, int times = 1)
    {
        m_cloud->cloud.addFault({.kind = u"command"_s, .path = id, .times = times, .status = status, .body = "{}"});
    }
    void pass(int seconds)
    {
        for (int i = 0; i < 2 * seconds; ++i)
            m_cloud->pass(500ms);
    }
    simulated::Mode mode(const QString &id) const { return m_cloud->cloud.room(id).controls().mode; }

    std::unique_ptr<TestCloud> m_cloud;
    std::unique_ptr<TestWindow> m_window;
    const QStringList m_known{TestCloud::livingRoom, TestCloud::guestRoom, TestCloud::bathroom, TestCloud::veranda};
};

void TestRounds::init()
{
    m_cloud = std::make_unique<TestCloud>();
    m_window = std::make_unique<TestWindow>(*m_cloud);
    m_cloud->start();
    m_cloud->pass(10s);
    m_cloud->cloud.clearLog();
}

void TestRounds::cleanup()
{
    m_window.reset();
    m_cloud.reset();
}

void TestRounds::T7_priceIsWhatIsPaid()
{
    open(u"action.away"_s);
    for (const QString &id : m_known)
        QVERIFY(box(id)->isChecked());
    QVERIFY(!box(TestCloud::attic)->isEnabled()); // never read: it could not be told
    const int left = m_cloud->budget().left(m_cloud->clock.now());
    QVERIFY2(m_window->text(u"round.price"_s).contains(u"use about 8 of some %1 requests"_s.arg(left)),
             qPrintable(m_window->text(u"round.price"_s)));
    QVERIFY(m_window->find<QRadioButton>(u"round.protection"_s)->isChecked());
    press(u"round.go"_s);
    QCOMPARE(state(TestCloud::guestRoom), u"waiting"_s);
    pass(10);
    QCOMPARE(posts().size(), 4);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(state(m_known[i]), u"sent"_s);
        QCOMPARE(mode(m_known[i]), simulated::Mode::Protection);
        if (i > 0)
            QVERIFY(posts()[i - 1].time.msecsTo(posts()[i].time) >= 1000);
    }
    QVERIFY(m_window->text(u"round.result"_s).startsWith(u"4 of 4 sent"_s));
    QVERIFY(!go()->isVisible());
    press(u"round.leave"_s);
    QTRY_VERIFY(!m_window->window.findChild<QWidget *>(u"round"_s));
    pass(20);
    QCOMPARE(left - m_cloud->budget().left(m_cloud->clock.now()), 8); // the changes, and the looks at what became of them
    pass(40);
    QCOMPARE(posts().size(), 4);
}

void TestRounds::T7_onlyTheChosen()
{
    open(u"action.away"_s);
    m_window->find<QRadioButton>(u"round.off"_s)->click();
    box(TestCloud::livingRoom)->click();
    box(TestCloud::veranda)->click();
    QVERIFY(m_window->text(u"round.price"_s).contains(u"use about 4 of"_s));
    press(u"round.go"_s);
    pass(5);
    QCOMPARE(posts().size(), 2);
    QCOMPARE(mode(TestCloud::guestRoom), simulated::Mode::Off);
    QVERIFY(mode(TestCloud::livingRoom) != simulated::Mode::Off);
}

void TestRounds::T7_failuresAreListedAndRetried()
{
    fail(TestCloud::livingRoom, 430);
    fail(TestCloud::bathroom, 404);
    open(u"action.away"_s);
    press(u"round.go"_s);
    pass(10);
    QCOMPARE(posts().size(), 4);
    QVERIFY2(state(TestCloud::livingRoom).startsWith(u"not changed: the thermostat refused"_s),
             qPrintable(state(TestCloud::livingRoom)));
    QVERIFY2(state(TestCloud::bathroom).startsWith(u"not changed: the thermostat is not connected"_s),
             qPrintable(state(TestCloud::bathroom)));
    QCOMPARE(state(TestCloud::guestRoom), u"sent"_s);
    QCOMPARE(go()->text(), u"Retry the 2 that failed"_s);
    press(u"round.go"_s);
    pass(5);
    QCOMPARE(posts().size(), 6);
    for (const QString &id : m_known)
        QCOMPARE(mode(id), simulated::Mode::Protection);
    QVERIFY(m_window->text(u"round.result"_s).startsWith(u"4 of 4"_s));
}

void TestRounds::T7_rateLimitEndsTheRound()
{
    fail(m_known[1], 429);
    open(u"action.away"_s);
    press(u"round.go"_s);
    pass(20);
    QCOMPARE(posts().size(), 2);
    QCOMPARE(state(m_known[0]), u"sent"_s);
    QVERIFY2(state(m_known[2]).startsWith(u"not sent: Legrand asks us to wait"_s), qPrintable(state(m_known[2])));
    QCOMPARE(go()->text(), u"Retry the 3 that failed"_s);
}

void TestRounds::screenInUseIsNotAskedAgain()
{
    fail(m_known[1], 486, 0);
    open(u"action.away"_s);
    press(u"round.go"_s);
    pass(40);
    QCOMPARE(posts().size(), 4);
    QVERIFY(state(m_known[1]).startsWith(u"not changed: someone is using"_s));
}

void TestRounds::lostAnswerIsNotSentAgain()
{
    fail(m_known[1], 500);
    open(u"action.away"_s);
    press(u"round.go"_s);
    pass(10);
    QCOMPARE(posts().size(), 4);
    QVERIFY2(state(m_known[1]).startsWith(u"not sure"_s), qPrintable(state(m_known[1])));
    QVERIFY(!go()->isVisible());
    pass(70); // read back, twice: it had not arrived
    QVERIFY2(state(m_known[1]).startsWith(u"not changed"_s), qPrintable(state(m_known[1])));
    QVERIFY(go()->isVisible());
    QCOMPARE(posts().size(), 4);
    press(u"round.go"_s);
    pass(5);
    QCOMPARE(posts().size(), 5);
    QCOMPARE(state(m_known[1]), u"sent"_s);
}

void TestRounds::stopAndClose()
{
    open(u"action.away"_s);
    press(u"round.go"_s);
    m_cloud->pass(500ms);
    QCOMPARE(m_window->find<QPushButton>(u"round.leave"_s)->text(), u"Stop"_s);
    press(u"round.leave"_s);
    pass(10);
    QCOMPARE(posts().size(), 1);
    QCOMPARE(state(m_known[3]), u"not sent"_s);
    QVERIFY(m_window->find(u"round"_s)->isVisible()); // one result each, until it is read
}

// The homes are listed anew meanwhile, and it is among them no longer: nobody will say what became of its command.
void TestRounds::goneWhileItIsSent()
{
    m_cloud->cloud.addFault({.kind = u"command"_s, .action = Fault::Action::Delay, .delayMs = 200});
    open(u"action.away"_s);
    press(u"round.go"_s);
    TestCloud::waitFor([this] { return posts().size() == 1; });
    const Home home = *m_cloud->tepore->household.homeOf(m_known[0]);
    QList<Module> modules = home.modules;
    modules.removeIf([this](const Module &module) { return module.id == m_known[0]; });
    m_cloud->tepore->household.applyTopology(home.id, modules);
    QVERIFY2(state(m_known[0]).startsWith(u"not sure"_s), qPrintable(state(m_known[0])));
    pass(10);
    QCOMPARE(posts().size(), 4);
    QVERIFY(m_window->text(u"round.result"_s).startsWith(u"3 of 4"_s));
    press(u"round.leave"_s);
    QTRY_VERIFY(!m_window->window.findChild<QWidget *>(u"round"_s));
}

void TestRounds::sleepEndsTheRound()
{
    open(u"action.away"_s);
    press(u"round.go"_s);
    m_cloud->pass(500ms);
    m_cloud->clock.sleep(std::chrono::hours(8));
    pass(10);
    QCOMPARE(posts().size(), 1);
    QVERIFY2(state(m_known[3]).startsWith(u"not sent: the computer slept"_s), qPrintable(state(m_known[3])));
}

void TestRounds::everythingBackToAutomatic()
{
    open(u"action.automaticAll"_s);
    QVERIFY(!box(TestCloud::livingRoom)->isChecked()); // is in Automatic: it would cost a request for nothing
    QVERIFY(box(TestCloud::guestRoom)->isChecked());
    const int price = static_cast<int>(std::count_if(m_known.begin(), m_known.end(),
                                                     [this](const QString &id) { return box(id)->isChecked(); }));
    press(u"round.go"_s);
    pass(10);
    QCOMPARE(posts().size(), price);
    for (const QString &id : m_known)
        QCOMPARE(mode(id), simulated::Mode::Automatic);
}

void TestRounds::undoneTogether()
{
    QHash<QString, simulated::Controls> before;
    for (const QString &id : m_known)
        before[id] = m_cloud->cloud.room(id).controls();
    open(u"action.away"_s);
    press(u"round.go"_s);
    pass(10);
    press(u"round.leave"_s);
    QTRY_VERIFY(!m_window->window.findChild<QWidget *>(u"round"_s));
    auto *undo = m_window->window.findChild<QAction *>(u"action.undo"_s);
    QVERIFY2(undo->text().contains(u"4 "_s) && undo->isEnabled(), qPrintable(undo->text()));
    QVERIFY(!m_window->find(u"card.%1.command.undo"_s.arg(TestCloud::guestRoom))->isVisible());
    undo->trigger();
    pass(10);
    QCOMPARE(posts().size(), 8);
    for (const QString &id : m_known) {
        QCOMPARE(mode(id), before[id].mode);
        if (mode(id) == simulated::Mode::Manual)
            QCOMPARE(m_cloud->cloud.room(id).controls().setPoint, before[id].setPoint);
    }
    QVERIFY(!undo->isEnabled());
}

void TestRounds::saysThatNothingEndsIt()
{
    open(u"action.away"_s);
    const QList<QLabel *> labels = m_window->find(u"round"_s)->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(u"until you switch them back"_s);
    }));
}

QTEST_MAIN(TestRounds)
#include "tst_rounds.moc"
