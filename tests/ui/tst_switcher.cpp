#include "support/announcements.h"
#include "support/manywindow.h"

#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

// Ctrl+K: a few letters, and one is there.
class TestSwitcher : public ManyWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        begin();
        QTest::keyClick(&m_window->window, Qt::Key_K, Qt::ControlModifier);
    }
    void cleanup() { end(); }
    void aFewLettersAndEnter();
    void theBestFitIsFirst();
    void byTheHome();
    void accentsMakeNoDifference();
    void arrowsChooseAndAreSaid();
    void pagesToo();
    void byAClick();
    void nothingFound();
    void escLeavesEverythingAsItWas();
    void namesAreText();

private:
    QLineEdit *wanted() const { return m_window->find<QLineEdit>(u"switcher.wanted"_s); }
    QListWidget *found() const { return m_window->find<QListWidget>(u"switcher.list"_s); }
    bool isOpen() const
    {
        const auto *dialog = m_window->window.findChild<QWidget *>(u"switcher"_s);
        return dialog && dialog->isVisible();
    }
    QString opened() const { return m_window->text(u"detail.name"_s); }
    QStringList names() const
    {
        QStringList result;
        for (int i = 0; i < found()->count(); ++i)
            result << found()->item(i)->text();
        return result;
    }
};

void TestSwitcher::aFewLettersAndEnter()
{
    QVERIFY(isOpen());
    QTRY_VERIFY(wanted()->hasFocus());
    QCOMPARE(names().mid(0, 3), (QStringList{u"Ingresso"_s, u"Soggiorno"_s, u"Sala da pranzo"_s})); // in one's own order
    QTest::keyClicks(wanted(), u"mans"_s);
    QTest::keyClick(wanted(), Qt::Key_Return);
    QVERIFY(!isOpen());
    QCOMPARE(opened(), u"Mansarda"_s);
    QCOMPARE(posts().size(), 0);
}

void TestSwitcher::theBestFitIsFirst()
{
    QTest::keyClicks(wanted(), u"ca"_s);
    QCOMPARE(names().first(), u"Camera matrimoniale"_s);
    QVERIFY(names().indexOf(u"Camera"_s) < names().indexOf(u"Bagno grande"_s) || !names().contains(u"Bagno grande"_s));
    wanted()->clear();
    QTest::keyClicks(wanted(), u"cdo"_s); // Camera degli ospiti
    QTest::keyClick(wanted(), Qt::Key_Return);
    QCOMPARE(opened(), u"Camera degli ospiti"_s);
}

void TestSwitcher::byTheHome()
{
    QTest::keyClicks(wanted(), u"mare cucina"_s);
    QVERIFY(names().isEmpty()); // there is none
    wanted()->clear();
    QTest::keyClicks(wanted(), u"ufficio cucina"_s);
    QCOMPARE(names(), QStringList{u"Cucina"_s});
    QTest::keyClick(wanted(), Qt::Key_Return);
    QCOMPARE(m_window->find<QLabel>(u"detail.name"_s)->text(), u"Cucina"_s);
}

void TestSwitcher::accentsMakeNoDifference()
{
    QTest::keyClicks(wanted(), u"ZOE"_s);
    QTest::keyClick(wanted(), Qt::Key_Return);
    QCOMPARE(opened(), u"Camera di Zoè"_s);
}

void TestSwitcher::arrowsChooseAndAreSaid()
{
    Announcements::heard.clear();
    QTest::keyClick(wanted(), Qt::Key_Down);
    QCOMPARE(found()->currentRow(), 1);
    QVERIFY(!Announcements::heard.isEmpty()); // the focus stays in the field
    QTest::keyClick(wanted(), Qt::Key_Up);
    QTest::keyClick(wanted(), Qt::Key_Up); // stays at the first
    QCOMPARE(found()->currentRow(), 0);
    QTest::keyClick(wanted(), Qt::Key_PageDown);
    QCOMPARE(found()->currentRow(), 8);
    QVERIFY(found()->currentItem()->data(Qt::AccessibleTextRole).toString().contains(u"Palazzo Rossi, "_s));
    QTest::keyClick(wanted(), Qt::Key_Return);
    QCOMPARE(opened(), u"Bagno grande"_s);
}

void TestSwitcher::pagesToo()
{
    QTest::keyClicks(wanted(), u"acc"_s);
    QTest::keyClick(wanted(), Qt::Key_Return);
    QVERIFY(m_window->find(u"account"_s)->isVisible());
}

void TestSwitcher::byAClick()
{
    QTest::mouseClick(found()->viewport(), Qt::LeftButton, {}, found()->visualItemRect(found()->item(3)).center());
    QVERIFY(!isOpen());
    QCOMPARE(opened(), u"Cucina"_s);
}

void TestSwitcher::nothingFound()
{
    QTest::keyClicks(wanted(), u"xyz"_s);
    QVERIFY(m_window->find(u"switcher.nothing"_s)->isVisible());
    QVERIFY(m_window->text(u"switcher.nothing"_s).contains(u"“xyz”"_s));
    QTest::keyClick(wanted(), Qt::Key_Return); // goes nowhere
    QVERIFY(isOpen());
}

void TestSwitcher::escLeavesEverythingAsItWas()
{
    QTest::keyClick(wanted(), Qt::Key_Escape);
    QVERIFY(!isOpen());
    QVERIFY(m_window->find(u"overview"_s)->isVisible());
    QVERIFY(m_window->window.isVisible());
}

void TestSwitcher::namesAreText()
{
    QTest::keyClicks(wanted(), u"<sotto"_s);
    QCOMPARE(names(), QStringList{u"Archivio & magazzino <sotto>"_s});
}

QTEST_MAIN(TestSwitcher)
#include "tst_switcher.moc"
