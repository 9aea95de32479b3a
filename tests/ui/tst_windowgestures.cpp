#include "support/windowtest.h"
#include "ui/temperaturedial.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QRadioButton>
#include <QWheelEvent>
#include <QtMath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulated::Fault;

// One gesture of a person is one POST, and its end is visible.
class TestGestures : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void T5_sixPressesAreOneCall();
    void backAtTheStartIsNoCall();
    void escTakesBack();
    void armedChangeIsVisible();
    void confirmedIsSaid();
    void T11_refusedIsSaidAndCanBeTriedAgain();
    void T12_notKeptIsSaidAndCanBeKept();
    void T5b_plusOffersTheExplicitStep_data();
    void T5b_plusOffersTheExplicitStep();
    void dragIsOneCall();
    void abortedDragIsNoCall();
    void wheelWithoutFocusOnlyScrolls();
    void typedNumberIsSentAtOnce();
    void impossibleNumberIsExplained();
    void eachModeByItsControl();
    void T23_closingSendsWhatIsArmed();

private:
    void openDetail()
    {
        m_window->window.openThermostat(m_id);
        QCoreApplication::processEvents();
    }
    void click(const QString &name)
    {
        QWidget *control = m_window->find(name);
        // A radio button is as wide as its row; it is pressed where it is drawn.
        const QPoint where(control->inherits("QRadioButton") ? 10 : control->width() / 2, control->height() / 2);
        QTest::mouseClick(control, Qt::LeftButton, {}, where);
    }
    void mouse(QEvent::Type type, const QPointF &at, Qt::MouseButton button, Qt::MouseButtons buttons)
    {
        auto *dial = m_window->find<TemperatureDial>(u"detail.dial"_s);
        QMouseEvent event(type, at, dial->mapToGlobal(at), button, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(dial, &event);
    }
    double setPoint() const { return m_cloud->thermostat(m_id).status->setPoint->celsius(); }
};

void TestGestures::T5_sixPressesAreOneCall()
{
    QWidget *card = m_window->card(m_id);
    card->setFocus();
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(card, Qt::Key_Plus);
        m_cloud->advance(300ms);
    }
    QCOMPARE(posts().size(), 0);
    QVERIFY(m_window->onCard(m_id, u"target"_s).startsWith(u"23.5"_s));
    m_cloud->pass(2s);
    QCOMPARE(posts().size(), 1);
    QVERIFY2(posts().first().contains("\"value\":23.5"), posts().first().constData());
}

void TestGestures::backAtTheStartIsNoCall()
{
    click(u"card.%1.plus"_s.arg(m_id));
    click(u"card.%1.minus"_s.arg(m_id));
    m_cloud->pass(5s);
    QCOMPARE(posts().size(), 0);
}

void TestGestures::escTakesBack()
{
    QWidget *card = m_window->card(m_id);
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Plus);
    QTest::keyClick(card, Qt::Key_Escape);
    m_cloud->pass(5s);
    QCOMPARE(posts().size(), 0);
    QVERIFY(m_window->onCard(m_id, u"target"_s).startsWith(u"20.5"_s));
}

void TestGestures::armedChangeIsVisible()
{
    QCoreApplication::processEvents();
    const int height = m_window->card(m_id)->height();
    click(u"card.%1.plus"_s.arg(m_id));
    QVERIFY2(m_window->onCard(m_id, u"command"_s).contains(u"sending in a moment"_s),
             qPrintable(m_window->onCard(m_id, u"command"_s)));
    auto *cancel = m_window->find<QPushButton>(u"card.%1.command.cancel"_s.arg(m_id));
    QVERIFY(cancel->isVisible());
    QCoreApplication::processEvents();
    QCOMPARE(m_window->card(m_id)->height(), height); // nothing jumps under the pointer
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(!m_window->find(u"card.%1.command"_s.arg(m_id))->isVisible());
}

void TestGestures::confirmedIsSaid()
{
    click(u"card.%1.plus"_s.arg(m_id));
    m_cloud->pass(2s);
    QVERIFY(m_window->onCard(m_id, u"command"_s).contains(u"waiting for the thermostat"_s));
    m_cloud->pass(15s);
    QVERIFY2(m_window->onCard(m_id, u"command"_s).startsWith(u"Confirmed"_s),
             qPrintable(m_window->onCard(m_id, u"command"_s)));
    QVERIFY(m_window->onCard(m_id, u"target"_s).startsWith(u"21.0"_s));
}

void TestGestures::T11_refusedIsSaidAndCanBeTriedAgain()
{
    m_cloud->cloud.addFault({.kind = u"command"_s, .status = 430, .body = "{}"});
    click(u"card.%1.plus"_s.arg(m_id));
    m_cloud->pass(2s);
    QVERIFY2(m_window->onCard(m_id, u"command"_s).startsWith(u"Not changed: the thermostat refused"_s),
             qPrintable(m_window->onCard(m_id, u"command"_s)));
    QVERIFY(m_window->onCard(m_id, u"target"_s).startsWith(u"20.5"_s)); // the last confirmed value
    auto *again = m_window->find<QPushButton>(u"card.%1.command.first"_s.arg(m_id));
    QVERIFY(again->text().contains(u"21.0"_s));
    QCOMPARE(posts().size(), 1); // never again by itself
    QTest::mouseClick(again, Qt::LeftButton);
    m_cloud->pass(2s);
    QCOMPARE(posts().size(), 2);
    QVERIFY(m_window->onCard(m_id, u"command"_s).contains(u"waiting"_s));
}

void TestGestures::T12_notKeptIsSaidAndCanBeKept()
{
    click(u"card.%1.plus"_s.arg(m_id));
    m_cloud->pass(2s);
    QCOMPARE(m_cloud->cloud.turnOnTheWall(m_id, QJsonObject{{u"mode"_s, u"manual"_s}, {u"setPoint"_s, 18.5}}), QString());
    m_cloud->pass(20s);
    QVERIFY2(m_window->onCard(m_id, u"command"_s).contains(u"You asked for 21.0"_s) &&
                 m_window->onCard(m_id, u"command"_s).contains(u"18.5"_s),
             qPrintable(m_window->onCard(m_id, u"command"_s)));
    auto *keep = m_window->find<QPushButton>(u"card.%1.command.second"_s.arg(m_id));
    QVERIFY(keep->text().startsWith(u"Keep 18.5"_s));
    QTest::mouseClick(keep, Qt::LeftButton);
    m_cloud->pass(5s);
    QCOMPARE(posts().size(), 1);
    QVERIFY(m_window->onCard(m_id, u"target"_s).startsWith(u"18.5"_s));
}

void TestGestures::T5b_plusOffersTheExplicitStep_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("menu");  // that opens
    QTest::addColumn<QString>("offer"); // its first entry
    QTest::addColumn<QString>("sent");
    QTest::newRow("off") << u"off"_s << u"modes.menu"_s << u"Automatic"_s << u"automatic"_s;
    QTest::newRow("protection") << u"protection"_s << u"modes.menu"_s << u"Automatic"_s << u"automatic"_s;
    QTest::newRow("boost") << u"boost"_s << u"boost.menu"_s << u"Stop boost"_s << u"automatic"_s;
}

void TestGestures::T5b_plusOffersTheExplicitStep()
{
    QFETCH(const QString, mode);
    QFETCH(const QString, menu);
    QFETCH(const QString, offer);
    QFETCH(const QString, sent);
    QJsonObject change{{u"mode"_s, mode}};
    if (mode == "boost"_L1)
        change[u"until"_s] = u"2024-01-16T12:30:00"_s;
    QCOMPARE(m_cloud->cloud.turnOnTheWall(m_id, change), QString());
    m_cloud->pass(61s);
    m_cloud->tepore->reader.read(m_id);
    m_cloud->settle();
    QWidget *card = m_window->card(m_id);
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Plus);
    m_cloud->pass(3s);
    QCOMPARE(posts().size(), 0);
    QVERIFY(!m_cloud->thermostat(m_id).command);
    auto *plus = m_window->find<QPushButton>(u"card.%1.plus"_s.arg(m_id));
    QVERIFY(!plus->isEnabled());
    QCOMPARE(plus->toolTip(), u"First choose Automatic or Manual"_s);
    // The explicit next step is offered at once.
    auto *opened = m_window->find<QMenu>(u"card.%1.%2"_s.arg(m_id, menu));
    QVERIFY(opened->isVisible());
    const auto wanted = std::find_if(opened->actions().cbegin(), opened->actions().cend(),
                                     [&](const QAction *action) { return action->text().remove(u'&').startsWith(offer); });
    QVERIFY(wanted != opened->actions().cend());
    (*wanted)->trigger();
    opened->close();
    m_cloud->pass(3s);
    QCOMPARE(posts().size(), 1);
    QCOMPARE(lastPost()["mode"_L1].toString(), sent);
}

void TestGestures::dragIsOneCall()
{
    openDetail();
    auto *dial = m_window->find<TemperatureDial>(u"detail.dial"_s);
    const QPointF center = QRectF(dial->rect()).center();
    const double radius = (qMin(dial->width(), dial->height()) - 28) / 2.0;
    const auto at = [&](double degrees) {
        return center + QPointF(radius * std::cos(qDegreesToRadians(degrees)), -radius * std::sin(qDegreesToRadians(degrees)));
    };
    mouse(QEvent::MouseButtonPress, at(225 - 270 * (20.5 - 7) / 33), Qt::LeftButton, Qt::LeftButton);
    for (const double degrees : {100.0, 80.0, 60.0, 45.0}) {
        mouse(QEvent::MouseMove, at(degrees), Qt::NoButton, Qt::LeftButton);
        m_cloud->pass(1s); // held: nothing goes out, however long it takes
    }
    QCOMPARE(posts().size(), 0);
    mouse(QEvent::MouseButtonRelease, at(45), Qt::LeftButton, Qt::NoButton);
    m_cloud->pass(1s);
    QCOMPARE(posts().size(), 1);
    QVERIFY2(posts().first().contains("\"value\":29"), posts().first().constData());
}

void TestGestures::abortedDragIsNoCall()
{
    openDetail();
    auto *dial = m_window->find<TemperatureDial>(u"detail.dial"_s);
    dial->setFocus();
    const QPointF center = QRectF(dial->rect()).center();
    const double radius = (qMin(dial->width(), dial->height()) - 28) / 2.0;
    mouse(QEvent::MouseButtonPress, center + QPointF(0, -radius), Qt::LeftButton, Qt::LeftButton);
    mouse(QEvent::MouseMove, center + QPointF(radius, 0), Qt::NoButton, Qt::LeftButton);
    QTest::keyClick(dial, Qt::Key_Escape);
    mouse(QEvent::MouseButtonRelease, center + QPointF(radius, 0), Qt::LeftButton, Qt::NoButton);
    m_cloud->pass(5s);
    QCOMPARE(posts().size(), 0);
    QCOMPARE(dial->target(), Temperature::fromTenths(205));
}

void TestGestures::wheelWithoutFocusOnlyScrolls()
{
    openDetail();
    auto *dial = m_window->find<TemperatureDial>(u"detail.dial"_s);
    const auto wheel = [dial] {
        QWheelEvent event(dial->rect().center(), dial->mapToGlobal(dial->rect().center()), {}, QPoint(0, 120),
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(dial, &event);
    };
    m_window->find(u"detail.back"_s)->setFocus();
    wheel();
    m_cloud->pass(3s);
    QCOMPARE(posts().size(), 0);
    dial->setFocus();
    wheel();
    wheel();
    m_cloud->pass(3s);
    QCOMPARE(posts().size(), 1);
    QVERIFY(posts().first().contains("\"value\":21.5"));
}

void TestGestures::typedNumberIsSentAtOnce()
{
    openDetail();
    auto *field = m_window->find<QLineEdit>(u"detail.number"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"22,5"_s);
    QTest::keyClick(field, Qt::Key_Return);
    m_cloud->settle();
    QCOMPARE(posts().size(), 1);
    QVERIFY(posts().first().contains("\"value\":22.5"));
}

void TestGestures::impossibleNumberIsExplained()
{
    openDetail();
    auto *field = m_window->find<QLineEdit>(u"detail.number"_s);
    for (const QString &typed : {u"55"_s, u"warm"_s, u"-3"_s}) {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(m_window->find(u"detail.numberProblem"_s)->isVisible());
        QVERIFY(m_window->text(u"detail.numberProblem"_s).contains(u"between 3.0"_s));
        QCOMPARE(field->text(), typed); // nothing is changed silently
    }
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!m_window->find(u"detail.numberProblem"_s)->isVisible());
    m_cloud->pass(3s);
    QCOMPARE(posts().size(), 0);
}

void TestGestures::eachModeByItsControl()
{
    openDetail();
    const auto lastAfter = [this](std::chrono::milliseconds span) {
        m_cloud->pass(span);
        return posts().isEmpty() ? QByteArray() : posts().last();
    };
    click(u"detail.automatic"_s);
    QVERIFY(lastAfter(16s).contains("\"mode\":\"automatic\""));
    auto *program = m_window->find<QComboBox>(u"detail.program"_s);
    QVERIFY(program->count() >= 2);
    program->setCurrentIndex(1);
    Q_EMIT program->activated(1);
    QVERIFY(lastAfter(16s).contains("\"number\":" + QByteArray::number(program->itemData(1).toInt())));
    click(u"detail.boost30"_s);
    QVERIFY(lastAfter(16s).contains("\"mode\":\"boost\""));
    QTRY_VERIFY(m_window->find(u"detail.stopBoost"_s)->isVisible());
    click(u"detail.stopBoost"_s);
    QVERIFY(lastAfter(16s).contains("\"mode\":\"automatic\""));
    click(u"detail.off"_s);
    QVERIFY(!lastAfter(1s).contains("\"mode\":\"off\"")); // two seconds to take it back
    QVERIFY(lastAfter(16s).contains("\"mode\":\"off\""));
    click(u"detail.protection"_s);
    QVERIFY(lastAfter(18s).contains("\"mode\":\"protection\""));
    click(u"detail.manual"_s);
    QVERIFY(lastAfter(18s).contains("\"mode\":\"manual\""));
    QVERIFY(posts().last().contains("activationTime"));
    QCOMPARE(posts().size(), 7);
    auto *end = m_window->find<QComboBox>(u"detail.end"_s);
    QTRY_VERIFY(end->isVisible());
    const int forever = end->findData(0);
    end->setCurrentIndex(forever);
    Q_EMIT end->activated(forever);
    QVERIFY(!lastAfter(18s).contains("activationTime"));
    QCOMPARE(posts().size(), 8);
}

void TestGestures::T23_closingSendsWhatIsArmed()
{
    click(u"card.%1.plus"_s.arg(m_id));
    m_window->window.close();
    m_cloud->settle();
    QTRY_VERIFY(!m_window->window.isVisible());
    QCOMPARE(posts().size(), 1);
}

QTEST_MAIN(TestGestures)
#include "tst_windowgestures.moc"
