#include "support/windowtest.h"

#include <QAction>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Taking back what was sent: from the toast, from the menu, on the card.
class TestWindowUndo : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void undoFromTheToast();
    void undoFromTheMenu();
    void redoByKeys();
    void notWithoutTheCloud();
    void toastKeepsOffTheFocus();
    void toastGoes();

private:
    QAction *undo() const { return m_window->window.findChild<QAction *>(u"action.undo"_s); }
    QAction *redo() const { return m_window->window.findChild<QAction *>(u"action.redo"_s); }
};

void TestWindowUndo::undoFromTheToast()
{
    warmer();
    m_cloud->pass(1200ms);
    auto *toast = m_window->find(u"toast"_s);
    QVERIFY(toast->isVisible());
    QVERIFY2(m_window->text(u"toast.text"_s).contains(u": 21.0"_s), qPrintable(m_window->text(u"toast.text"_s)));
    press(button(u"toast.undo"_s));
    QVERIFY(!toast->isVisible());
    m_cloud->pass(20s);
    QCOMPARE(posts().size(), 2);
    QCOMPARE(lastPost()["setPoint"_L1]["value"_L1].toDouble(), 20.5);
    QVERIFY(m_window->onCard(m_id, u"target"_s).startsWith(u"20.5"_s));
    QVERIFY(!button(u"toast.undo"_s)->isVisible()); // an undo is told, and not undone
}

void TestWindowUndo::undoFromTheMenu()
{
    QVERIFY(!undo()->isEnabled());
    warmer();
    QVERIFY2(undo()->text().contains(u"do not send 21.0"_s), qPrintable(undo()->text()));
    undo()->trigger();
    m_cloud->pass(3s);
    QCOMPARE(posts().size(), 0);

    m_id = TestCloud::livingRoom; // automatic
    warmer();
    m_cloud->pass(20s);
    QVERIFY2(undo()->text().contains(u"back to Automatic · "_s) && undo()->text().contains(u"(about 2 request"_s),
             qPrintable(undo()->text()));
    undo()->trigger();
    m_cloud->pass(20s);
    QCOMPARE(posts().size(), 2);
    QCOMPARE(lastPost()["mode"_L1].toString(), u"automatic"_s);
    QVERIFY(!undo()->isEnabled());

    warmer();
    m_cloud->pass(20s);
    QCOMPARE(m_cloud->cloud.turnOnTheWall(m_id, {{u"mode"_s, u"off"_s}}), QString());
    m_cloud->pass(61s);
    m_cloud->tepore->reader.read(m_id);
    m_cloud->settle();
    QVERIFY(!undo()->isEnabled());
    QVERIFY2(undo()->text().contains(u"changed elsewhere"_s), qPrintable(undo()->text()));
}

void TestWindowUndo::redoByKeys()
{
    QVERIFY(!redo()->isEnabled());
    QCOMPARE(redo()->text(), u"&Redo"_s);
    warmer();
    m_cloud->pass(20s);
    QVERIFY(!redo()->isEnabled());
    QTest::keyClick(&m_window->window, Qt::Key_Z, Qt::ControlModifier);
    m_cloud->pass(20s);
    QCOMPARE(posts().size(), 2);
    QVERIFY2(redo()->text().startsWith(u"&Redo: 21.0"_s) && redo()->text().endsWith(u"(about 2 request(s))"_s),
             qPrintable(redo()->text()));
    QTest::keyClick(&m_window->window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    m_cloud->pass(20s);
    QCOMPARE(posts().size(), 3);
    QCOMPARE(lastPost()["setPoint"_L1]["value"_L1].toDouble(), 21.0);
    QVERIFY(m_window->onCard(m_id, u"target"_s).startsWith(u"21.0"_s));
    QVERIFY(!redo()->isEnabled());
    QVERIFY(undo()->isEnabled());
}

// What cannot be sent is not offered, and why is said; what was not sent yet is taken back all the same.
void TestWindowUndo::notWithoutTheCloud()
{
    warmer();
    m_cloud->pass(20s);
    m_cloud->tepore->household.setTrouble(Error{.kind = Error::Kind::Offline}, m_cloud->clock.now());
    QVERIFY(!undo()->isEnabled());
    QCOMPARE(undo()->text(), u"&Undo: not now (No internet)"_s);
    m_cloud->tepore->household.setTrouble({}, m_cloud->clock.now());
    QVERIFY(undo()->isEnabled());
    warmer();
    m_cloud->tepore->household.setTrouble(Error{.kind = Error::Kind::Offline}, m_cloud->clock.now());
    QVERIFY(undo()->isEnabled());
    undo()->trigger();
    m_cloud->pass(3s);
    QCOMPARE(posts().size(), 1);
}

void TestWindowUndo::toastKeepsOffTheFocus()
{
    const auto covers = [this](const QWidget *control) {
        const QWidget *toast = m_window->find(u"toast"_s);
        const QRect place(toast->mapTo(&m_window->window, QPoint(0, 0)), toast->size());
        return toast->isVisible() && place.intersects(QRect(control->mapTo(&m_window->window, QPoint(0, 0)), control->size()));
    };
    for (const QSize &size : {QSize(1000, 760), QSize(720, 480), QSize(480, 400)}) {
        m_window->window.resize(size);
        QCoreApplication::processEvents();
        for (const QString &id : {TestCloud::livingRoom, TestCloud::guestRoom, TestCloud::veranda}) {
            QWidget *card = m_window->card(id);
            card->setFocus(Qt::TabFocusReason);
            m_cloud->tepore->desk.step(id, 1, Temperature::Unit::Celsius);
            m_cloud->pass(1200ms);
            QVERIFY(!covers(card));
            m_window->find(u"toast"_s)->hide();
        }
    }
    m_window->window.resize(1000, 760);
    m_window->find(u"card.%1"_s.arg(TestCloud::livingRoom))->setFocus();
    m_cloud->tepore->desk.step(m_id, 1, Temperature::Unit::Celsius);
    m_cloud->pass(1200ms);
    QVERIFY(m_window->find(u"toast"_s)->isVisible());
}

void TestWindowUndo::toastGoes()
{
    warmer();
    m_cloud->pass(1200ms);
    QVERIFY(m_window->find(u"toast"_s)->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->find(u"toast"_s)->isVisible(), 9000);
    QVERIFY(undo()->isEnabled()); // ten minutes long
}

QTEST_MAIN(TestWindowUndo)
#include "tst_windowundo.moc"
