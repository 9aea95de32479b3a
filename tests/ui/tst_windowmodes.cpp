#include "support/windowtest.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFocusEvent>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The program and the end of a manual setting, chosen on a thermostat's page.
class TestWindowModes : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        begin();
        openDetail(TestCloud::guestRoom);
    }
    void cleanup() { end(); }
    void wheelOverAListScrollsThePage_data();
    void wheelOverAListScrollsThePage();

private:
    void openDetail(const QString &id)
    {
        m_id = id;
        m_window->window.openThermostat(id);
        QCoreApplication::processEvents();
    }
};

void TestWindowModes::wheelOverAListScrollsThePage_data()
{
    QTest::addColumn<QString>("list");
    QTest::newRow("program") << u"detail.program"_s;
    QTest::newRow("how long") << u"detail.end"_s;
}

void TestWindowModes::wheelOverAListScrollsThePage()
{
    QFETCH(const QString, list);
    m_window->window.resize(m_window->window.minimumSize());
    auto *page = m_window->find<QScrollArea>(u"detail"_s);
    QTRY_VERIFY(page->verticalScrollBar()->maximum() > 0);
    auto *box = m_window->find<QComboBox>(list);
    QVERIFY(box->isVisible());
    QWheelEvent event(box->rect().center(), box->mapToGlobal(box->rect().center()), {}, QPoint(0, -120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(box, &event);
    QVERIFY(page->verticalScrollBar()->value() > 0);
    m_cloud->pass(3s);
    QCOMPARE(posts().size(), 0);
}

QTEST_MAIN(TestWindowModes)
#include "tst_windowmodes.moc"
