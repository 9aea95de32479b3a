#include "support/testwindow.h"
#include "ui/accountpage.h"
#include "ui/historypage.h"
#include "ui/overviewpage.h"
#include "ui/rounddialog.h"
#include "ui/temperaturedial.h"
#include "ui/unlinkdialog.h"

#include <QAccessible>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

// What a screen reader finds, page by page.
class TestAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibility(); }
    void everyControlHasAName_data();
    void everyControlHasAName();
    void cardsAreGroupsThatSayEverything();
    void eachCardIsOneTabStop();
    void dialIsASliderInDegrees();
    void arrowsMoveBetweenCards();
    void asksForWhatHasGone();

private:
    static void walk(QAccessibleInterface *node, const QString &path, QStringList *faults);
};

void TestAccessible::walk(QAccessibleInterface *node, const QString &path, QStringList *faults)
{
    QHash<QString, int> names;
    for (int i = 0; i < node->childCount(); ++i) {
        QAccessibleInterface *child = node->child(i);
        if (!child || child->state().invisible)
            continue;
        const QString name = child->text(QAccessible::Name);
        const QAccessible::Role role = child->role();
        const QString here = path + u'/' + (child->object() ? child->object()->objectName() : QString()) + u':' + name;
        const bool control = role == QAccessible::PushButton || role == QAccessible::EditableText ||
                             role == QAccessible::Slider || role == QAccessible::RadioButton ||
                             role == QAccessible::ComboBox || role == QAccessible::CheckBox ||
                             role == QAccessible::Grouping || role == QAccessible::SpinBox;
        if (control && name.trimmed().isEmpty())
            *faults << u"no name: "_s + here;
        if (control && role != QAccessible::Grouping && ++names[name] > 1)
            *faults << u"name used twice: "_s + here;
        if (child->state().focusable && role == QAccessible::NoRole)
            *faults << u"no role: "_s + here;
        walk(child, here, faults);
    }
}

void TestAccessible::everyControlHasAName_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("overview") << u"overview"_s;
    QTest::newRow("list") << u"list"_s;
    QTest::newRow("switcher") << u"switcher"_s;
    QTest::newRow("renaming") << u"rename"_s;
    QTest::newRow("a setting for some") << u"some"_s;
    QTest::newRow("detail") << u"detail"_s;
    QTest::newRow("linking") << u"link"_s;
    QTest::newRow("many at once") << u"round"_s;
    QTest::newRow("account") << u"account"_s;
    QTest::newRow("a new secret") << u"secret"_s;
    QTest::newRow("unlinking") << u"unlink"_s;
    QTest::newRow("history") << u"history"_s;
    QTest::newRow("what is kept") << u"history.keep"_s;
    QTest::newRow("a range of one's own") << u"history.own"_s;
}

void TestAccessible::everyControlHasAName()
{
    QFETCH(QString, page);
    TestCloud cloud;
    TestWindow w(cloud);
    cloud.start();
    w.window.openOverview();
    if (page == u"list"_s)
        w.find<OverviewPage>(u"overview"_s)->setStyle(OverviewStyle::List);
    QWidget *card = page == u"list"_s ? nullptr : w.card(TestCloud::guestRoom);
    if (page == u"switcher"_s)
        QTest::keyClick(&w.window, Qt::Key_K, Qt::ControlModifier);
    if (page == u"rename"_s) {
        card->setFocus();
        QTest::keyClick(card, Qt::Key_F2);
    }
    if (page == u"detail"_s)
        w.window.openThermostat(TestCloud::guestRoom);
    if (page == u"link"_s)
        w.window.openLinking();
    QWidget *shown = page == u"switcher"_s || page == u"rename"_s ? w.find(page) : &w.window;
    if (page == u"account"_s || page == u"secret"_s)
        w.window.openAccount();
    if (page == u"secret"_s) {
        w.find<AccountPage>(u"account"_s)->replace(ReplaceDialog::Kind::Secret);
        shown = w.find(u"replace"_s);
    }
    if (page == u"unlink"_s) {
        shown = new UnlinkDialog(shown);
        shown->show();
    }
    if (page.startsWith(u"history"_s))
        w.window.openHistory(TestCloud::livingRoom);
    if (page == u"history.keep"_s)
        w.find<HistoryPage>(u"history"_s)->keep();
    if (page == u"history.own"_s)
        w.find<QPushButton>(u"history.range.own"_s)->click();
    if (page.startsWith(u"history."_s))
        shown = w.find(page);
    if (page == u"round"_s) {
        shown = new RoundDialog(RoundDialog::Kind::GoingAway,
                                {cloud.tepore->household, cloud.tepore->reader, cloud.tepore->desk, cloud.clock, cloud.tepore->history}, 300, shown);
        shown->show();
    }
    if (page == u"some"_s) {
        shown = new RoundDialog({TestCloud::guestRoom, TestCloud::bathroom},
                                {cloud.tepore->household, cloud.tepore->reader, cloud.tepore->desk, cloud.clock, cloud.tepore->history}, 300, shown);
        shown->show();
    }
    QStringList faults;
    walk(QAccessible::queryAccessibleInterface(shown), {}, &faults);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestAccessible::cardsAreGroupsThatSayEverything()
{
    TestCloud cloud;
    TestWindow w(cloud);
    cloud.start();
    QAccessibleInterface *card = QAccessible::queryAccessibleInterface(w.card(TestCloud::guestRoom));
    QCOMPARE(card->role(), QAccessible::Grouping);
    QVERIFY(card->text(QAccessible::Name).contains(cloud.thermostat(TestCloud::guestRoom).name));
    const QString said = card->text(QAccessible::Description);
    for (const QString &part : {u"20.5"_s, u"Manual"_s, u"°C"_s, u"%"_s})
        QVERIFY2(said.contains(part), qPrintable(said));
}

void TestAccessible::eachCardIsOneTabStop()
{
    TestCloud cloud;
    TestWindow w(cloud);
    cloud.start();
    const QList<QPushButton *> buttons = w.card(TestCloud::guestRoom)->findChildren<QPushButton *>();
    QVERIFY(buttons.size() >= 4);
    QCOMPARE(w.card(TestCloud::guestRoom)->focusPolicy(), Qt::StrongFocus);
    for (const QPushButton *button : buttons)
        QVERIFY2(!button->isVisible() || !(button->focusPolicy() & Qt::TabFocus), qPrintable(button->text()));
}

void TestAccessible::dialIsASliderInDegrees()
{
    TestCloud cloud;
    TestWindow w(cloud);
    cloud.start();
    w.window.openThermostat(TestCloud::guestRoom);
    QAccessibleInterface *dial = QAccessible::queryAccessibleInterface(w.find(u"detail.dial"_s));
    QCOMPARE(dial->role(), QAccessible::Slider);
    QVERIFY(dial->text(QAccessible::Name).contains(cloud.thermostat(TestCloud::guestRoom).name));
    QVERIFY(dial->text(QAccessible::Value).startsWith(u"20.5"_s));
    QAccessibleValueInterface *value = dial->valueInterface();
    QVERIFY(value);
    QCOMPARE(value->currentValue().toDouble(), 20.5);
    QCOMPARE(value->minimumValue().toDouble(), 7.0);
    QCOMPARE(value->maximumValue().toDouble(), 40.0);
    QCOMPARE(value->minimumStepSize().toDouble(), 0.5);
    value->setCurrentValue(23.0);
    cloud.pass(std::chrono::seconds(2));
    QCOMPARE(cloud.calls(u"command"_s).size(), 1);
    QVERIFY(cloud.calls(u"command"_s).first().body.contains("\"value\":23"));
}

void TestAccessible::arrowsMoveBetweenCards()
{
    TestCloud cloud;
    TestWindow w(cloud);
    cloud.start();
    QCoreApplication::processEvents(); // the cards have their places
    QWidget *first = w.card(TestCloud::livingRoom);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right);
    QVERIFY(w.card(TestCloud::guestRoom)->hasFocus());
    QTest::keyClick(w.card(TestCloud::guestRoom), Qt::Key_Left);
    QVERIFY(first->hasFocus());
    QTest::keyClick(first, Qt::Key_Return);
    QVERIFY(w.find(u"detail"_s)->isVisible());
    QTest::keyClick(w.find(u"detail"_s), Qt::Key_Escape);
    QVERIFY(w.find(u"overview"_s)->isVisible());
}

// A reader counts, and asks a moment later: what has gone by then is no reason to crash.
void TestAccessible::asksForWhatHasGone()
{
    QScrollArea area;
    const QAccessibleInterface *page = QAccessible::queryAccessibleInterface(&area);
    QVERIFY(page->childCount() > 0);
    QVERIFY(!page->child(page->childCount()));
    QVERIFY(!page->child(99));
}

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
