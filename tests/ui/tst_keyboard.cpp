#include "support/menus.h"
#include "support/windowtest.h"
#include "ui/historychart.h"
#include "ui/temperaturedial.h"

#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The keyboard map of ux.md §4.1, row by row, pressed in the real window.
class TestKeyboard : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        begin();
        m_cloud->pass(10s);
        m_cloud->cloud.clearLog();
        QCoreApplication::processEvents(); // the cards have their places
    }
    void cleanup() { end(); }

    void tabGoesFromCardToCard();
    void arrowsMoveAmongCards_data();
    void arrowsMoveAmongCards();
    void enterAndSpaceOpen_data();
    void enterAndSpaceOpen();
    void plusAndMinus_data();
    void plusAndMinus();
    void dialKeys_data();
    void dialKeys();
    void endsOfTheDialAreOnlyArmed();
    void digitOpensTheNumberField();
    void boostByItsLetters_data();
    void boostByItsLetters();
    void plainKeysCanBeSwitchedOff();
    void ctrlNumberOpensThatThermostat();
    void switcherAndFilter();
    void refreshOneAndAll();
    void undoAndRedo();
    void historyAndItsCursor();
    void copiesWhatIsInHand();
    void settingsWindow();
    void f6GoesFromPartToPart();
    void escClosesButNeverQuits();
    void escLeavesEachPage_data();
    void escLeavesEachPage();
    void closeAndQuit_data();
    void closeAndQuit();
    void noKeyMeansTwoThings();

private:
    QWidget *card(const QString &id) const { return m_window->card(id); }
    void press(QWidget *on, int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(on, static_cast<Qt::Key>(key), modifiers);
    }
    void shortcut(int key, Qt::KeyboardModifiers modifiers = {}) const { press(&m_window->window, key, modifiers); }
    bool isShown(const QString &name) const
    {
        const auto *page = m_window->window.findChild<QWidget *>(name);
        return page && page->isVisible();
    }
    QAction *action(const QString &name) const { return m_window->window.findChild<QAction *>(name); }
    QString target() const { return m_window->onCard(m_id, u"target"_s); }
};

void TestKeyboard::tabGoesFromCardToCard()
{
    QWidget *focus = card(TestCloud::livingRoom);
    focus->setFocus();
    for (const QString &next : {TestCloud::guestRoom, TestCloud::bathroom, TestCloud::veranda, TestCloud::attic}) {
        press(focus, Qt::Key_Tab);
        focus = QApplication::focusWidget();
        QCOMPARE(focus, card(next));
    }
    press(focus, Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(card(TestCloud::veranda)->hasFocus());
}

void TestKeyboard::arrowsMoveAmongCards_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void TestKeyboard::arrowsMoveAmongCards()
{
    QFETCH(const bool, mirrored);
    m_window->window.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QCoreApplication::processEvents();
    card(TestCloud::livingRoom)->setFocus();
    press(card(TestCloud::livingRoom), mirrored ? Qt::Key_Left : Qt::Key_Right);
    QVERIFY(card(TestCloud::guestRoom)->hasFocus());
    press(card(TestCloud::guestRoom), mirrored ? Qt::Key_Right : Qt::Key_Left);
    QVERIFY(card(TestCloud::livingRoom)->hasFocus());
    press(card(TestCloud::livingRoom), Qt::Key_Down);
    QWidget *below = QApplication::focusWidget();
    QVERIFY(below != card(TestCloud::livingRoom));
    press(below, Qt::Key_Up);
    QVERIFY(card(TestCloud::livingRoom)->hasFocus());
}

void TestKeyboard::enterAndSpaceOpen_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Enter") << int(Qt::Key_Return);
    QTest::newRow("keypad") << int(Qt::Key_Enter);
    QTest::newRow("Space") << int(Qt::Key_Space);
}

void TestKeyboard::enterAndSpaceOpen()
{
    QFETCH(const int, key);
    card(m_id)->setFocus();
    press(card(m_id), key);
    QVERIFY(isShown(u"detail"_s));
    QCOMPARE(m_window->text(u"detail.name"_s), m_cloud->thermostat(m_id).name);
}

void TestKeyboard::plusAndMinus_data()
{
    QTest::addColumn<bool>("onDial");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("value");
    for (const bool onDial : {false, true}) {
        const char *where = onDial ? "dial" : "card";
        QTest::addRow("+ on the %s", where) << onDial << int(Qt::Key_Plus) << u"21.0"_s;
        QTest::addRow("= on the %s", where) << onDial << int(Qt::Key_Equal) << u"21.0"_s;
        QTest::addRow("- on the %s", where) << onDial << int(Qt::Key_Minus) << u"20.0"_s;
    }
}

void TestKeyboard::plusAndMinus()
{
    QFETCH(const bool, onDial);
    QFETCH(const int, key);
    QFETCH(const QString, value);
    if (onDial)
        m_window->window.openThermostat(m_id);
    QWidget *control = onDial ? m_window->find(u"detail.dial"_s) : card(m_id);
    control->setFocus();
    press(control, key);
    QVERIFY2(target().startsWith(value), qPrintable(target()));
    m_cloud->pass(2s);
    QCOMPARE(posts().size(), 1);
}

void TestKeyboard::dialKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("tenths");
    QTest::newRow("up") << int(Qt::Key_Up) << 210;
    QTest::newRow("down") << int(Qt::Key_Down) << 200;
    QTest::newRow("page up") << int(Qt::Key_PageUp) << 230;
    QTest::newRow("page down") << int(Qt::Key_PageDown) << 180;
    QTest::newRow("home") << int(Qt::Key_Home) << 70;
    QTest::newRow("end") << int(Qt::Key_End) << 400;
}

void TestKeyboard::dialKeys()
{
    QFETCH(const int, key);
    QFETCH(const int, tenths);
    m_window->window.openThermostat(m_id);
    auto *dial = m_window->find<TemperatureDial>(u"detail.dial"_s);
    dial->setFocus();
    press(dial, key);
    QCOMPARE(dial->target(), Temperature::fromTenths(tenths));
}

void TestKeyboard::endsOfTheDialAreOnlyArmed()
{
    m_window->window.openThermostat(m_id);
    QWidget *dial = m_window->find(u"detail.dial"_s);
    dial->setFocus();
    press(dial, Qt::Key_End);
    m_cloud->pass(1800ms);
    QCOMPARE(posts().size(), 0);
    press(dial, Qt::Key_Escape); // there are two seconds to say no
    m_cloud->pass(5s);
    QCOMPARE(posts().size(), 0);
    press(dial, Qt::Key_Home);
    m_cloud->pass(2500ms);
    QCOMPARE(posts().size(), 1);
}

void TestKeyboard::digitOpensTheNumberField()
{
    card(m_id)->setFocus();
    press(card(m_id), Qt::Key_2);
    auto *field = m_window->find<QLineEdit>(u"detail.number"_s);
    QVERIFY(field->hasFocus());
    QCOMPARE(field->text(), u"2"_s);
    press(field, Qt::Key_Escape);
    m_cloud->pass(3s);
    QCOMPARE(posts().size(), 0);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"22"_s);
    press(field, Qt::Key_Return);
    m_cloud->settle();
    QCOMPARE(posts().size(), 1);
}

void TestKeyboard::boostByItsLetters_data()
{
    QTest::addColumn<int>("digit");
    QTest::addColumn<int>("minutes");
    QTest::newRow("30") << int(Qt::Key_3) << 30;
    QTest::newRow("60") << int(Qt::Key_6) << 60;
    QTest::newRow("90") << int(Qt::Key_9) << 90;
}

void TestKeyboard::boostByItsLetters()
{
    QFETCH(const int, digit);
    QFETCH(const int, minutes);
    card(m_id)->setFocus();
    press(card(m_id), Qt::Key_B);
    auto *menu = m_window->find<QMenu>(u"card.%1.boost.menu"_s.arg(m_id));
    QVERIFY(menu->isVisible());
    press(menu, digit);
    m_cloud->pass(2s);
    QCOMPARE(posts().size(), 1);
    const QStringList times = lastPost()["activationTime"_L1].toString().split(u'/');
    QCOMPARE(QDateTime::fromString(times.first(), Qt::ISODate).secsTo(QDateTime::fromString(times.last(), Qt::ISODate)),
             60 * minutes);
    m_cloud->pass(16s);
    card(m_id)->setFocus();
    press(card(m_id), Qt::Key_B, Qt::ShiftModifier);
    m_cloud->pass(2s);
    QCOMPARE(posts().size(), 2);
    QCOMPARE(lastPost()["mode"_L1].toString(), u"manual"_s); // what was before
}

// WCAG 2.1.4
void TestKeyboard::plainKeysCanBeSwitchedOff()
{
    m_window->window.openSettings();
    auto *tick = m_window->find<QAbstractButton>(u"settings.plainKeys"_s);
    QVERIFY(tick->isChecked());
    tick->click();
    m_window->find(u"settings"_s)->close();
    card(m_id)->setFocus();
    for (const int key : {Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Minus, Qt::Key_B, Qt::Key_2})
        press(card(m_id), key);
    m_cloud->pass(3s);
    QCOMPARE(posts().size(), 0);
    QVERIFY(isShown(u"overview"_s));
    QVERIFY(!m_window->window.findChild<QWidget *>(u"card.%1.boost.menu"_s.arg(m_id)));
    m_window->window.openSettings();
    tick->click();
    card(m_id)->setFocus();
    press(card(m_id), Qt::Key_Plus);
    QVERIFY(target().startsWith(u"21.0"_s));
}

void TestKeyboard::ctrlNumberOpensThatThermostat()
{
    const QStringList ids = m_cloud->tepore->household.moduleIds();
    for (int i = 0; i < ids.size(); ++i) {
        shortcut(Qt::Key_1 + i, Qt::ControlModifier);
        QCOMPARE(m_window->text(u"detail.name"_s), m_cloud->thermostat(ids[i]).name);
    }
    shortcut(Qt::Key_9, Qt::ControlModifier); // there is none
    QCOMPARE(m_window->text(u"detail.name"_s), m_cloud->thermostat(ids.last()).name);
    shortcut(Qt::Key_0, Qt::ControlModifier);
    QVERIFY(isShown(u"overview"_s));
}

void TestKeyboard::switcherAndFilter()
{
    shortcut(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(isShown(u"switcher"_s));
    press(m_window->find(u"switcher.wanted"_s), Qt::Key_Escape);
    QVERIFY(!isShown(u"switcher"_s));
    shortcut(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_window->find(u"overview.filter"_s)->hasFocus());
}

void TestKeyboard::refreshOneAndAll()
{
    const auto reads = [this](const QString &id = {}) { return m_cloud->calls(u"status"_s, id).size(); };
    const auto age = [this] {
        m_window->window.hide(); // nobody looks, and nothing is read
        m_cloud->settle();
        m_cloud->advance(90s);
        m_cloud->settle();
        m_cloud->cloud.clearLog();
    };
    for (const auto &[key, modifiers] : {std::pair(Qt::Key_F5, Qt::NoModifier), std::pair(Qt::Key_R, Qt::ControlModifier)}) {
        m_window->window.openThermostat(m_id);
        age();
        QCOMPARE(reads(), 0);
        m_window->window.show();
        shortcut(key, modifiers);
        m_cloud->settle();
        QCOMPARE(reads(m_id), 1);
        QCOMPARE(reads(), 1);
    }
    age();
    m_window->window.show();
    for (QAction *menu : m_window->window.menuBar()->actions())
        Q_EMIT menu->menu()->aboutToShow();
    QVERIFY2(action(u"action.refreshAll"_s)->text().contains(u"request"_s), qPrintable(action(u"action.refreshAll"_s)->text()));
    shortcut(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    m_cloud->settleAll();
    QCOMPARE(reads(), 5);
}

void TestKeyboard::undoAndRedo()
{
    card(m_id)->setFocus();
    press(card(m_id), Qt::Key_Plus);
    shortcut(Qt::Key_Z, Qt::ControlModifier); // before it is sent
    m_cloud->pass(5s);
    QCOMPARE(posts().size(), 0);
    press(card(m_id), Qt::Key_Plus);
    m_cloud->pass(20s);
    QCOMPARE(posts().size(), 1);
    shortcut(Qt::Key_Z, Qt::ControlModifier);
    m_cloud->pass(20s);
    QCOMPARE(posts().size(), 2);
    QVERIFY(posts().last().contains("\"value\":20.5"));
    shortcut(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    m_cloud->pass(20s);
    QCOMPARE(posts().size(), 3);
    QVERIFY(posts().last().contains("\"value\":21"));
}

void TestKeyboard::historyAndItsCursor()
{
    for (int i = 0; i < 6; ++i) {
        m_cloud->pass(10min);
        m_cloud->tepore->reader.read(m_id);
        m_cloud->settle();
    }
    card(m_id)->setFocus();
    shortcut(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(isShown(u"history"_s));
    auto *chart = m_window->find<HistoryChart>(u"history.chart"_s);
    m_window->find<QPushButton>(u"history.range.day"_s)->click();
    chart->setFocus();
    QTRY_VERIFY((press(chart, Qt::Key_Left), !chart->cursorText().isEmpty()));
    const QString at = chart->cursorText();
    press(chart, Qt::Key_Left);
    QVERIFY(chart->cursorText() != at);
    shortcut(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), chart->cursorText());
    QCOMPARE(action(u"action.history.export"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
    QCOMPARE(action(u"action.history.table"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
}

void TestKeyboard::copiesWhatIsInHand()
{
    const QString name = m_cloud->thermostat(m_id).name;
    QApplication::clipboard()->setText(u"something else"_s);
    card(m_id)->setFocus();
    shortcut(Qt::Key_C, Qt::ControlModifier);
    const QStringList cells = QApplication::clipboard()->text().split(u'\t');
    QVERIFY(cells.size() >= 6);
    QCOMPARE(cells.first(), name);
    QVERIFY(cells.contains(m_window->onCard(m_id, u"temperature"_s)));
    m_window->window.openThermostat(TestCloud::livingRoom);
    shortcut(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().startsWith(m_cloud->thermostat(TestCloud::livingRoom).name));
    // A field keeps its own meaning of it.
    auto *field = m_window->find<QLineEdit>(u"detail.number"_s);
    m_window->window.openThermostat(m_id);
    field->setFocus();
    field->selectAll();
    press(field, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), field->text());
}

void TestKeyboard::settingsWindow()
{
    shortcut(Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(isShown(u"settings"_s));
}

void TestKeyboard::f6GoesFromPartToPart()
{
    QWidget *sidebar = m_window->find(u"sidebar"_s);
    card(m_id)->setFocus();
    shortcut(Qt::Key_F6);
    QVERIFY(m_window->find(u"status.meter"_s)->hasFocus());
    shortcut(Qt::Key_F6);
    QVERIFY(sidebar->hasFocus());
    shortcut(Qt::Key_F6);
    QVERIFY(card(m_id)->hasFocus()); // where it was
    shortcut(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(sidebar->hasFocus());
    // A page in which nothing had the focus yet.
    m_window->window.openThermostat(m_id);
    sidebar->setFocus();
    shortcut(Qt::Key_F6);
    QVERIFY(m_window->find(u"detail"_s)->isAncestorOf(QApplication::focusWidget()));
    // What is not there is passed by.
    m_window->window.resize(480, 640);
    QTRY_VERIFY(!sidebar->isVisible());
    shortcut(Qt::Key_F6);
    QVERIFY(m_window->find(u"status.meter"_s)->hasFocus());
    shortcut(Qt::Key_F6);
    QVERIFY(m_window->find(u"detail"_s)->isAncestorOf(QApplication::focusWidget()));
}

void TestKeyboard::escClosesButNeverQuits()
{
    QSignalSpy closed(&m_window->window, &MainWindow::closed);
    m_window->window.openThermostat(m_id);
    QWidget *dial = m_window->find(u"detail.dial"_s);
    dial->setFocus();
    press(dial, Qt::Key_Plus);
    press(dial, Qt::Key_Escape); // first what is armed
    QVERIFY(isShown(u"detail"_s));
    QVERIFY(!m_cloud->thermostat(m_id).command);
    press(dial, Qt::Key_Escape); // then the page
    QVERIFY(isShown(u"overview"_s));
    for (int i = 0; i < 3; ++i)
        press(card(m_id), Qt::Key_Escape);
    m_cloud->settle();
    QVERIFY(m_window->window.isVisible());
    QCOMPARE(closed.size(), 0);
}

void TestKeyboard::escLeavesEachPage_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("focus");
    QTest::newRow("detail") << u"detail"_s << u"detail.dial"_s;
    QTest::newRow("history") << u"history"_s << u"history.chart"_s;
    QTest::newRow("activity, a list") << u"activity"_s << u"activity.kind"_s;
    QTest::newRow("activity, a row") << u"activity"_s << u"activity.table"_s;
    QTest::newRow("account") << u"account"_s << u"account.back"_s;
}

void TestKeyboard::escLeavesEachPage()
{
    QFETCH(const QString, page);
    QFETCH(const QString, focus);
    MainWindow &window = m_window->window;
    if (page == "detail"_L1)
        window.openThermostat(m_id);
    else if (page == "history"_L1)
        window.openHistory(m_id);
    else if (page == "activity"_L1)
        window.openActivity();
    else
        window.openAccount();
    QVERIFY(isShown(page));
    QWidget *widget = m_window->find(focus);
    widget->setFocus();
    press(widget, Qt::Key_Escape);
    QVERIFY(isShown(u"overview"_s));
    QVERIFY(!isShown(page));
}

void TestKeyboard::closeAndQuit_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Ctrl+W") << int(Qt::Key_W);
    QTest::newRow("Ctrl+Q") << int(Qt::Key_Q);
}

void TestKeyboard::closeAndQuit()
{
    QFETCH(const int, key);
    QSignalSpy closed(&m_window->window, &MainWindow::closed);
    shortcut(key, Qt::ControlModifier);
    QTRY_COMPARE(closed.size(), 1); // without a tray, closing ends it
    QVERIFY(!m_window->window.isVisible());
}

void TestKeyboard::noKeyMeansTwoThings()
{
    for (QAction *menu : m_window->window.menuBar()->actions())
        Q_EMIT menu->menu()->aboutToShow();
    QHash<QString, const QAction *> taken;
    int count = 0;
    for (const QAction *action : m_window->window.findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            const QString name = keys.toString();
            const QAction *other = taken.value(name);
            QVERIFY2(!other, qPrintable(name + u": "_s + action->text() + u", "_s + (other ? other->text() : QString())));
            taken.insert(name, action);
            ++count;
        }
    }
    QVERIFY(count > 20);
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
