#include "support/manywindow.h"
#include "support/menus.h"
#include "ui/arrangement.h"

#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollArea>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Names, order and hiding, by keys, menus and the pointer. None of it costs a request.
class TestArrangement : public ManyWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup();
    void renamedByF2_data();
    void renamedByF2();
    void emptyNameIsTheVendorsAgain();
    void escKeepsTheName();
    void movedByKeysInTheList();
    void movedByKeysAmongCards();
    void homesMovedByKeysInTheSidebar();
    void draggedInTheList();
    void draggedAmongCards();
    void draggedInTheSidebar();
    void homesDraggedInTheSidebar();
    void notIntoAnotherHome();
    void numbersFollowTheOrder();
    void hiddenByTheMenu();
    void homesAreFolded();
    void survivesARestart();

private:
    QTreeWidget *sidebar() const { return m_window->find<QTreeWidget>(u"sidebar"_s); }
    // A thermostat's or home's row, by its name.
    QTreeWidgetItem *item(const QString &name) const
    {
        const QList<QTreeWidgetItem *> found = sidebar()->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.first();
    }
    static void drop(QWidget *on, const QPoint &at, const QString &id)
    {
        QMimeData data;
        data.setData(u"application/x-tepore-place"_s, id.toUtf8());
        QDragEnterEvent enter(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(on, &enter);
        QDragMoveEvent move(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(on, &move);
        if (!move.isAccepted()) {
            QDragLeaveEvent leave;
            QCoreApplication::sendEvent(on, &leave);
            return;
        }
        QDropEvent dropped(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(on, &dropped);
    }
    QLineEdit *name() const { return m_window->find<QLineEdit>(u"rename.name"_s); }
    void typeName(const QString &text)
    {
        name()->selectAll();
        QTest::keyClick(name(), Qt::Key_Delete);
        QTest::keyClicks(name(), text);
        QTest::keyClick(name(), Qt::Key_Return);
        QTRY_VERIFY(!m_window->window.findChild<QWidget *>(u"rename"_s));
    }
    void asCards()
    {
        m_cloud->tepore->settings.setOverviewStyle(OverviewStyle::Cards);
        m_window.reset();
        m_window = std::make_unique<TestWindow>(*m_cloud);
        QCoreApplication::processEvents();
    }
    QStringList before(const QString &id, const QString &other) const
    {
        QStringList expected = m_ids;
        expected.removeAll(id);
        expected.insert(expected.indexOf(other), id);
        return expected;
    }
};

void TestArrangement::cleanup()
{
    if (!QTest::currentTestFailed())
        QCOMPARE(posts().size(), 0);
    end();
}

void TestArrangement::renamedByF2_data()
{
    QTest::addColumn<QString>("where");
    for (const char *where : {"list", "card", "detail", "sidebar"})
        QTest::newRow(where) << QString::fromLatin1(where);
}

void TestArrangement::renamedByF2()
{
    QFETCH(const QString, where);
    const QString id = m_ids[3];
    QWidget *focus = list();
    if (where == "list"_L1) {
        this->focus(id);
    } else if (where == "card"_L1) {
        asCards();
        focus = m_window->card(id);
        focus->setFocus();
    } else if (where == "detail"_L1) {
        m_window->window.openThermostat(id);
        focus = m_window->find(u"detail.dial"_s);
    } else {
        focus = sidebar();
        sidebar()->setFocus();
        sidebar()->setCurrentItem(item(u"Cucina"_s));
    }
    QTest::keyClick(focus, Qt::Key_F2);
    QCOMPARE(name()->text(), u"Cucina"_s);
    typeName(u" <i>Cuisine</i>  & bar "_s);
    QCOMPARE(m_cloud->thermostat(id).name, u"<i>Cuisine</i> & bar"_s);
    QVERIFY(item(u"<i>Cuisine</i> & bar"_s)); // as text
    if (where == "list"_L1)
        QCOMPARE(text(id, 0), u"<i>Cuisine</i> & bar"_s);
    if (where == "card"_L1) {
        QCOMPARE(m_window->onCard(id, u"name"_s), u"<i>Cuisine</i> & bar"_s);
        m_window->window.activateWindow(); // which the desktop does
        QTRY_VERIFY(m_window->card(id)->hasFocus());
    }
    if (where == "detail"_L1)
        QCOMPARE(m_window->text(u"detail.name"_s), u"<i>Cuisine</i> & bar"_s);
}

void TestArrangement::emptyNameIsTheVendorsAgain()
{
    household().rename(m_ids[3], u"Bar"_s);
    focus(m_ids[3]);
    key(Qt::Key_F2);
    QCOMPARE(name()->text(), u"Bar"_s);
    QCOMPARE(name()->placeholderText(), u"Cucina"_s);
    typeName({});
    QCOMPARE(m_cloud->thermostat(m_ids[3]).name, u"Cucina"_s);
    QVERIFY(household().choices().names.isEmpty());
}

void TestArrangement::escKeepsTheName()
{
    focus(m_ids[3]);
    key(Qt::Key_F2);
    QTest::keyClicks(name(), u"Bar"_s);
    QTest::keyClick(name(), Qt::Key_Escape);
    QTRY_VERIFY(!m_window->window.findChild<QWidget *>(u"rename"_s));
    QCOMPARE(m_cloud->thermostat(m_ids[3]).name, u"Cucina"_s);
    m_window->window.activateWindow(); // which the desktop does
    QTRY_VERIFY(list()->hasFocus());
}

void TestArrangement::movedByKeysInTheList()
{
    focus(m_ids[3]);
    key(Qt::Key_Up, Qt::AltModifier);
    key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(ids(), before(m_ids[3], m_ids[1]));
    QCOMPARE(shown(), ids());
    QCOMPARE(list()->currentIndex().row(), 1); // goes with it
    QVERIFY(list()->hasFocus());
    key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(ids(), before(m_ids[3], m_ids[2]));
    focus(m_ids[0]);
    key(Qt::Key_Up, Qt::AltModifier); // it is the first already
    QCOMPARE(ids(), before(m_ids[3], m_ids[2]));
}

void TestArrangement::movedByKeysAmongCards()
{
    asCards();
    m_window->card(m_ids[3])->setFocus();
    QTest::keyClick(m_window->card(m_ids[3]), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(ids(), before(m_ids[3], m_ids[2]));
    QTRY_VERIFY(m_window->card(m_ids[3])->hasFocus());
}

void TestArrangement::homesMovedByKeysInTheSidebar()
{
    sidebar()->setFocus();
    sidebar()->setCurrentItem(item(u"Casa al mare"_s));
    QTest::keyClick(sidebar(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(household().homes()[1].name, u"Casa al mare"_s);
    QCOMPARE(sidebar()->currentItem()->text(0), u"Casa al mare"_s);
    QTest::keyClick(sidebar(), Qt::Key_F2);
    QCOMPARE(name()->text(), u"Casa al mare"_s);
    typeName(u"Seaside"_s);
    QCOMPARE(household().homes()[1].name, u"Seaside"_s);
}

void TestArrangement::draggedInTheList()
{
    const QRect target = list()->visualRect(row(m_ids[1]));
    drop(list()->viewport(), target.center() - QPoint(0, target.height() / 4), m_ids[3]);
    QCOMPARE(ids(), before(m_ids[3], m_ids[1]));
    const QRect last = list()->visualRect(row(m_ids[4]));
    drop(list()->viewport(), last.center() + QPoint(0, last.height() / 4), m_ids[3]);
    QCOMPARE(ids(), before(m_ids[3], m_ids[5]));
    list()->sortByColumn(0, Qt::AscendingOrder); // no place of one's own then
    drop(list()->viewport(), list()->visualRect(row(m_ids[0])).center(), m_ids[3]);
    QCOMPARE(ids(), before(m_ids[3], m_ids[5]));
}

void TestArrangement::draggedAmongCards()
{
    asCards();
    auto *area = m_window->find<QScrollArea>(u"overview.cards"_s);
    const auto side = [&](const QString &id, double share) {
        const QWidget *card = m_window->card(id);
        return card->mapTo(area->viewport(), QPoint(static_cast<int>(share * card->width()), card->height() / 2));
    };
    drop(area->viewport(), side(m_ids[1], 0.2), m_ids[3]);
    QCOMPARE(ids(), before(m_ids[3], m_ids[1]));
    QCoreApplication::processEvents();
    drop(area->viewport(), side(m_ids[1], 0.8), m_ids[3]);
    QCOMPARE(ids(), before(m_ids[3], m_ids[2]));
}

void TestArrangement::draggedInTheSidebar()
{
    const QRect target = sidebar()->visualItemRect(item(u"Soggiorno"_s));
    drop(sidebar()->viewport(), target.center() - QPoint(0, target.height() / 4), m_ids[3]);
    QCOMPARE(ids(), before(m_ids[3], m_ids[1]));
}

void TestArrangement::homesDraggedInTheSidebar()
{
    const QString sea = household().homes().last().id;
    const QRect town = sidebar()->visualItemRect(item(u"Palazzo Rossi"_s));
    drop(sidebar()->viewport(), town.center(), sea);
    QCOMPARE(household().homes().first().id, sea);
    QCOMPARE(ids(), m_ids.mid(18) + m_ids.mid(0, 18));
}

void TestArrangement::notIntoAnotherHome()
{
    drop(list()->viewport(), list()->visualRect(row(m_ids[0])).center(), m_ids[18]);
    drop(sidebar()->viewport(), sidebar()->visualItemRect(item(u"Ufficio"_s)).center(), m_ids[3]);
    drop(list()->viewport(), list()->visualRect(row(m_ids[0])).center(), u"somebody's text"_s);
    QCOMPARE(ids(), m_ids);
}

void TestArrangement::numbersFollowTheOrder()
{
    household().place(m_ids[3], m_ids[0]);
    QTest::keyClick(&m_window->window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->text(u"detail.name"_s), u"Cucina"_s);
}

void TestArrangement::hiddenByTheMenu()
{
    focus(m_ids[3]);
    QVERIFY(chooseFromMenu(m_window->window, u"action.hide"_s));
    QVERIFY(!ids().contains(m_ids[3]));
    QVERIFY(!row(m_ids[3]).isValid());
    QVERIFY(!item(u"Mansarda"_s)->isHidden());
}

void TestArrangement::homesAreFolded()
{
    const auto isListed = [this] { return item(u"Cucina"_s) && sidebar()->visualItemRect(item(u"Cucina"_s)).height() > 0; };
    QVERIFY(isListed());
    const QPoint heading = sidebar()->visualItemRect(item(u"Palazzo Rossi"_s)).center();
    QTest::mouseClick(sidebar()->viewport(), Qt::LeftButton, {}, heading);
    QVERIFY(!isListed());
    household().rename(m_ids[0], u"Atrio"_s); // whatever else changes
    QVERIFY(!isListed());
    QCOMPARE(shown().size(), m_ids.size()); // in the sidebar alone
    sidebar()->setFocus();
    sidebar()->setCurrentItem(item(u"Palazzo Rossi"_s));
    QTest::keyClick(sidebar(), Qt::Key_Right);
    QVERIFY(isListed());
    QTest::keyClick(sidebar(), Qt::Key_Space);
    QVERIFY(!isListed());
}

void TestArrangement::survivesARestart()
{
    focus(m_ids[3]);
    key(Qt::Key_Up, Qt::AltModifier);
    household().rename(m_ids[3], u"Bar"_s);
    const QStringList order = ids();
    m_window.reset();
    m_cloud->restart();
    m_window = std::make_unique<TestWindow>(*m_cloud);
    QCOMPARE(ids(), order);
    QCOMPARE(shown(), order);
    QCOMPARE(text(m_ids[3], 0), u"Bar"_s);
    m_cloud->tepore->reader.discover(CallBudget::Purpose::Person);
    m_cloud->settle();
    QCOMPARE(ids(), order); // the cloud's order does not come back
}

QTEST_MAIN(TestArrangement)
#include "tst_arrangement.moc"
