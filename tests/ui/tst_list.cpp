#include "support/manywindow.h"
#include "ui/thermostatrow.h"
#include "ui/thermostattable.h"

#include <QAbstractAnimation>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Column = ThermostatTable::Column;

// Many thermostats as a list: what it says, and every gesture on it.
class TestList : public ManyWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void saysWhatTheCardsSay();
    void namesAreText();
    void plusIsOneCall();
    void undoIsOfferedBesideTheRow();
    void plusByTheMouse();
    void abortedPressIsNoCall();
    void offOffersTheExplicitStep();
    void boostByKeys();
    void digitOpensTheNumber();
    void escTakesBack();
    void enterAndDoubleClickOpen();
    void openedAndBackKeepsTheRow();
    void blockedKeysDoNothing();
    void refusedIsSaidInItsRow();
    void sortsByAColumnAndBack();
    void sortingIsKept();
    void readingsMoveNoRow();
    void severalForOneSetting();
    void severalByKeyAreNoStep();
    void severalToANumber();
    void numberThatIsNone();
    void severalRead();
    void severalHidden();
    void menuOfOneAndOfSeveral();
    void narrowKeepsTheNumbers();
    void whatIsSoughtCanBeEmptied();
    void wordsStandBelowThePagesOwn();

private:
    QRect stepRect(const QString &id, int step) const
    {
        list()->scrollTo(row(id));
        const QModelIndex cell = row(id, Column::SetTo);
        return ThermostatRow::stepRect(list()->visualRect(cell), step, Qt::LeftToRight);
    }
    void select(int count)
    {
        click(m_ids[0]);
        for (int i = 1; i < count; ++i)
            click(m_ids[i], Qt::ControlModifier);
    }
    // As it opens, without the lines between.
    QStringList thermostatMenu() const
    {
        QStringList result;
        for (QAction *menu : m_window->window.menuBar()->actions()) {
            if (menu->text() != u"&Thermostat"_s)
                continue;
            Q_EMIT menu->menu()->aboutToShow();
            for (const QAction *entry : menu->menu()->actions()) {
                if (!entry->isSeparator())
                    result << entry->text();
            }
        }
        return result;
    }
    QString selection() const { return m_window->text(u"selection.text"_s); }
    QPushButton *button(const QString &name) const { return m_window->find<QPushButton>(name); }
    void press(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    QJsonObject lastPost() const { return QJsonDocument::fromJson(posts().last().body).object(); }
    void pass(int seconds) const
    {
        for (int i = 0; i < 2 * seconds; ++i)
            m_cloud->pass(500ms);
    }
    const QString &kitchen() const { return m_ids[3]; }  // manual, 20.5 °C
    const QString &entrance() const { return m_ids[0]; } // off
};

void TestList::saysWhatTheCardsSay()
{
    QCOMPARE(shown(), m_ids);
    const ThermostatStatus &status = *m_cloud->thermostat(kitchen()).status;
    QVERIFY(text(kitchen(), Column::Measured).startsWith(QLocale().toString(status.temperature->celsius(), 'f', 1)));
    QVERIFY(text(kitchen(), Column::SetTo).startsWith(u"20.5"_s));
    QVERIFY(text(kitchen(), Column::Humidity).contains(u'%'));
    QVERIFY(text(kitchen(), Column::ModeLine).startsWith(u"Manual"_s));
    QCOMPARE(text(kitchen(), Column::Age), u"Just now"_s);
    QCOMPARE(text(kitchen(), Column::HomeName), u"Palazzo Rossi"_s);
    QCOMPARE(text(entrance(), Column::SetTo), u"Off"_s); // it has no set point
    QVERIFY(text(m_ids.last(), Column::State).startsWith(u"Not reachable since"_s));
    QCOMPARE(text(m_ids.last(), Column::Measured), u"–"_s);
    const QString said = row(kitchen()).data(Qt::AccessibleDescriptionRole).toString();
    for (const QString &part : {u"20.5"_s, u"Manual"_s, u"%"_s})
        QVERIFY2(said.contains(part), qPrintable(said));
}

void TestList::namesAreText()
{
    QCOMPARE(text(m_ids[15], Column::Name), u"Archivio & magazzino <sotto>"_s);
    // Painted as text: what looks like markup is not shorter than it is.
    const QImage picture = list()->viewport()->grab().toImage();
    QVERIFY(!picture.isNull());
}

void TestList::plusIsOneCall()
{
    focus(kitchen());
    for (int i = 0; i < 6; ++i) {
        key(Qt::Key_Plus);
        m_cloud->advance(300ms);
    }
    QCOMPARE(posts().size(), 0);
    QVERIFY(text(kitchen(), Column::SetTo).startsWith(u"23.5"_s));
    QVERIFY(text(kitchen(), Column::State).contains(u"sending in a moment"_s));
    m_cloud->pass(2s);
    QCOMPARE(posts().size(), 1);
    QVERIFY2(posts().first().body.contains("\"value\":23.5"), posts().first().body.constData());
    QVERIFY(text(kitchen(), Column::State).contains(u"waiting for the thermostat"_s));
    key(Qt::Key_Minus);
    key(Qt::Key_Equal);
    m_cloud->pass(20s);
    QVERIFY2(text(kitchen(), Column::State).startsWith(u"Confirmed"_s), qPrintable(text(kitchen(), Column::State)));
}

void TestList::undoIsOfferedBesideTheRow()
{
    focus(kitchen());
    key(Qt::Key_Plus);
    m_cloud->pass(2s);
    const QWidget *undo = m_window->find(u"toast.undo"_s);
    QVERIFY(undo->isVisible());
    const QPoint place = list()->viewport()->mapFromGlobal(undo->mapToGlobal(QPoint()));
    QVERIFY(!QRect(place, undo->size()).intersects(list()->visualRect(row(kitchen())))); // WCAG 2.4.11
}

void TestList::plusByTheMouse()
{
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, stepRect(kitchen(), 1).center());
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, stepRect(kitchen(), 1).center());
    QTest::mouseDClick(list()->viewport(), Qt::LeftButton, {}, stepRect(kitchen(), -1).center());
    m_cloud->pass(2s);
    QCOMPARE(posts().size(), 1);
    QVERIFY(m_window->find(u"overview"_s)->isVisible()); // two quick presses open nothing
    const QRect plus = stepRect(kitchen(), 1);
    QVERIFY(plus.width() >= 24 && plus.height() >= 24);
}

void TestList::abortedPressIsNoCall()
{
    QTest::mousePress(list()->viewport(), Qt::LeftButton, {}, stepRect(kitchen(), 1).center());
    QTest::mouseRelease(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(row(m_ids[5])).center());
    m_cloud->pass(5s);
    QCOMPARE(posts().size(), 0);
    QVERIFY(!m_cloud->thermostat(kitchen()).command);
}

void TestList::offOffersTheExplicitStep()
{
    focus(entrance());
    key(Qt::Key_Plus);
    m_cloud->pass(3s);
    QCOMPARE(posts().size(), 0);
    QAction *automatic = entry(u"overview.list.menu"_s, u"automatic.1"_s);
    QVERIFY(automatic);
    automatic->trigger();
    m_cloud->pass(3s);
    QCOMPARE(posts().size(), 1);
    QCOMPARE(lastPost()["mode"_L1].toString(), u"automatic"_s);
}

void TestList::boostByKeys()
{
    focus(kitchen());
    key(Qt::Key_B);
    auto *menu = m_window->window.findChild<QMenu *>(u"overview.list.menu"_s);
    QVERIFY(menu && menu->isVisible());
    QTest::keyClick(menu, Qt::Key_6);
    m_cloud->pass(2s);
    QCOMPARE(posts().size(), 1);
    QCOMPARE(lastPost()["mode"_L1].toString(), u"boost"_s);
    m_cloud->pass(16s);
    focus(kitchen());
    key(Qt::Key_B, Qt::ShiftModifier);
    m_cloud->pass(2s);
    QCOMPARE(posts().size(), 2);
    QCOMPARE(lastPost()["mode"_L1].toString(), u"manual"_s);
}

void TestList::digitOpensTheNumber()
{
    focus(kitchen());
    QTest::keyClicks(list(), u"2"_s);
    auto *field = m_window->find<QLineEdit>(u"detail.number"_s);
    QVERIFY(field->isVisible() && field->hasFocus());
    QTest::keyClicks(field, u"2,5"_s);
    QTest::keyClick(field, Qt::Key_Return);
    m_cloud->settle();
    QCOMPARE(posts().size(), 1);
    QVERIFY(posts().first().body.contains("\"value\":22.5"));
}

void TestList::escTakesBack()
{
    focus(kitchen());
    key(Qt::Key_Plus);
    key(Qt::Key_Escape);
    m_cloud->pass(5s);
    QCOMPARE(posts().size(), 0);
    QVERIFY(text(kitchen(), Column::SetTo).startsWith(u"20.5"_s));
}

void TestList::enterAndDoubleClickOpen()
{
    focus(kitchen());
    key(Qt::Key_Return);
    QCOMPARE(m_window->text(u"detail.name"_s), u"Cucina"_s);
    m_window->window.openOverview();
    list()->scrollTo(row(m_ids[1]));
    QTest::mouseDClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(row(m_ids[1])).center());
    QVERIFY(m_window->find(u"detail"_s)->isVisible());
    QCOMPARE(m_window->text(u"detail.name"_s), u"Soggiorno"_s);
}

void TestList::openedAndBackKeepsTheRow()
{
    focus(kitchen());
    key(Qt::Key_Return);
    QTest::keyClick(m_window->find(u"detail"_s), Qt::Key_Escape);
    QVERIFY(list()->hasFocus());
    QCOMPARE(list()->currentIndex().data(Qt::UserRole).toString(), kitchen());
}

void TestList::blockedKeysDoNothing()
{
    household().setTrouble(Error{.kind = Error::Kind::Offline}, m_cloud->clock.now());
    focus(kitchen());
    key(Qt::Key_Plus);
    key(Qt::Key_B);
    QTest::keyClicks(list(), u"2"_s);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, stepRect(kitchen(), 1).center());
    QVERIFY(!m_cloud->thermostat(kitchen()).command);
    QVERIFY(m_window->find(u"overview"_s)->isVisible());
    QVERIFY(!m_window->window.findChild<QMenu *>(u"overview.list.menu"_s));
    select(2);
    QVERIFY(!button(u"selection.set"_s)->isEnabled());
    QCOMPARE(button(u"selection.set"_s)->toolTip(), u"No internet"_s);
}

void TestList::refusedIsSaidInItsRow()
{
    m_cloud->cloud.addFault({.kind = u"command"_s, .status = 430, .body = "{}"});
    focus(kitchen());
    key(Qt::Key_Plus);
    m_cloud->pass(2s);
    QVERIFY2(text(kitchen(), Column::State).startsWith(u"Not changed: the thermostat refused"_s),
             qPrintable(text(kitchen(), Column::State)));
    QVERIFY(text(kitchen(), Column::SetTo).startsWith(u"20.5"_s));
}

void TestList::sortsByAColumnAndBack()
{
    const auto press = [this](int column) {
        QHeaderView *header = list()->header();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    };
    const auto values = [this] {
        QList<int> result;
        for (const QString &id : shown()) {
            const auto &status = m_cloud->thermostat(id).status;
            if (status && status->temperature)
                result << status->temperature->tenths();
        }
        return result;
    };
    press(Column::Measured);
    const QList<int> up = values();
    QVERIFY(std::is_sorted(up.begin(), up.end()));
    QCOMPARE(shown().last(), m_ids.last()); // what is not known comes last
    press(Column::Measured);
    const QList<int> down = values();
    QVERIFY(std::is_sorted(down.rbegin(), down.rend()));
    QCOMPARE(shown().last(), m_ids.last());
    press(Column::Measured);
    QCOMPARE(shown(), m_ids); // one's own order again
    press(Column::Name);
    QCOMPARE(text(shown().first(), Column::Name), u"Archivio & magazzino <sotto>"_s);
    // Moving one by a key shows the order it is moved in.
    focus(kitchen());
    key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(shown(), ids());
    QCOMPARE(ids().indexOf(kitchen()), 2);
}

// Over a restart, and when the window is made anew in another language.
void TestList::sortingIsKept()
{
    const auto restart = [this] {
        m_window.reset();
        m_cloud->restart();
        m_window = std::make_unique<TestWindow>(*m_cloud);
    };
    list()->sortByColumn(Column::Measured, Qt::DescendingOrder);
    const QStringList sorted = shown();
    QVERIFY(sorted != m_ids);
    restart();
    QCOMPARE(shown(), sorted);
    QCOMPARE(list()->header()->sortIndicatorSection(), int(Column::Measured));
    QCOMPARE(list()->header()->sortIndicatorOrder(), Qt::DescendingOrder);
    list()->header()->setSortIndicator(-1, Qt::AscendingOrder); // one's own order is kept as well
    restart();
    QCOMPARE(shown(), m_ids);
    // What another version may have written.
    for (const QString &odd : {u"Colour"_s, u"ColumnCount"_s}) {
        Choices choices = household().choices();
        choices.sortedBy = odd;
        household().setChoices(choices);
        restart();
        QCOMPARE(shown(), m_ids);
    }
}

void TestList::readingsMoveNoRow()
{
    list()->sortByColumn(Column::Measured, Qt::AscendingOrder);
    const QStringList before = shown();
    ThermostatStatus status = *m_cloud->thermostat(before.first()).status;
    status.temperature = Temperature::fromTenths(390);
    household().applyStatus(before.first(), status, m_cloud->clock.now());
    QCoreApplication::processEvents();
    QCOMPARE(shown(), before); // not under the pointer
    QVERIFY(text(before.first(), Column::Measured).startsWith(u"39.0"_s));
    m_window->window.openOverview(); // looked at anew
    QVERIFY(shown() != before);
}

void TestList::severalForOneSetting()
{
    select(1);
    const QStringList ofOne = thermostatMenu(); // says whose
    QVERIFY2(ofOne.first() == m_cloud->thermostat(m_ids[0]).name && ofOne[1].startsWith(u"&Warmer by"_s), qPrintable(ofOne.join(u'|')));
    select(3);
    QCOMPARE(selection(), u"3 selected"_s);
    const QStringList inMenu = thermostatMenu();
    QVERIFY2(inMenu.first() == u"3 selected"_s && inMenu.contains(button(u"selection.set"_s)->text()), qPrintable(inMenu.join(u'|')));
    QVERIFY(!inMenu.contains(ofOne[1]));
    QCOMPARE(button(u"selection.set"_s)->text().replace(u"(s)"_s, u"s"_s), u"Set 3… (about 6 requests)"_s);
    press(u"selection.set"_s);
    QVERIFY2(m_window->text(u"round.price"_s).contains(u"use about 6 of "_s), qPrintable(m_window->text(u"round.price"_s)));
    QCOMPARE(m_window->find(u"round"_s)->findChildren<QCheckBox *>().size(), 3); // these, and no others
    QVERIFY(m_window->find<QRadioButton>(u"round.automatic"_s)->isChecked());
    m_window->find<QRadioButton>(u"round.off"_s)->click();
    press(u"round.go"_s);
    pass(6);
    QCOMPARE(posts().size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(m_cloud->cloud.room(m_ids[i]).controls().mode, simulated::Mode::Off);
        if (i > 0)
            QVERIFY(posts()[i - 1].time.msecsTo(posts()[i].time) >= 1000);
    }
}

void TestList::severalByKeyAreNoStep()
{
    select(3);
    key(Qt::Key_Plus);
    m_cloud->pass(3s);
    QCOMPARE(posts().size(), 0);
    QVERIFY(m_window->find(u"round"_s)->isVisible()); // asks, and says what it costs
}

void TestList::severalToANumber()
{
    select(2);
    press(u"selection.set"_s);
    auto *degrees = m_window->find<QLineEdit>(u"round.degrees"_s);
    degrees->setFocus();
    degrees->selectAll();
    QTest::keyClicks(degrees, u"18,5"_s);
    QVERIFY(m_window->find<QRadioButton>(u"round.manual"_s)->isChecked()); // who types a number means it
    auto *end = m_window->find<QComboBox>(u"round.end"_s);
    end->setCurrentIndex(end->findData(120));
    press(u"round.go"_s);
    pass(5);
    QCOMPARE(posts().size(), 2);
    for (const SimulatedCloud::LogEntry &post : posts())
        QVERIFY2(post.body.contains("\"value\":18.5") && post.body.contains("2024-01-16T14:0"), post.body.constData());
}

void TestList::numberThatIsNone()
{
    select(2);
    press(u"selection.set"_s);
    auto *degrees = m_window->find<QLineEdit>(u"round.degrees"_s);
    degrees->setFocus();
    for (const QString &typed : {u"55"_s, u"warm"_s, u""_s}) {
        degrees->selectAll();
        QTest::keyClick(degrees, Qt::Key_Delete);
        QTest::keyClicks(degrees, typed);
        QVERIFY(!button(u"round.go"_s)->isEnabled());
    }
    m_window->find<QRadioButton>(u"round.boost"_s)->click();
    QVERIFY(button(u"round.go"_s)->isEnabled());
}

void TestList::severalRead()
{
    for (const QString &id : m_ids)
        m_cloud->tepore->reader.read(id);
    m_cloud->settleAll();
    select(3);
    m_cloud->advance(70s);
    m_window->window.openOverview();
    const QString price = button(u"selection.read"_s)->text();
    QVERIFY2(price == u"Read now (3 request(s))"_s, qPrintable(price));
    m_cloud->cloud.clearLog();
    press(u"selection.read"_s);
    QVERIFY(!button(u"selection.read"_s)->isEnabled()); // once
    QCOMPARE(button(u"selection.read"_s)->text(), u"Reading…"_s);
    m_cloud->settle();
    QCOMPARE(button(u"selection.read"_s)->text(), u"Already up to date"_s);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!m_cloud->calls(u"status"_s, m_ids[i]).isEmpty());
}

void TestList::severalHidden()
{
    select(3);
    press(u"selection.hide"_s);
    QCOMPARE(ids(), m_ids.mid(3));
    QCOMPARE(shown(), m_ids.mid(3));
    QVERIFY(!m_window->find(u"selection"_s)->isVisible());
}

void TestList::menuOfOneAndOfSeveral()
{
    const auto ask = [this](const QString &id) {
        const QPoint at = list()->visualRect(row(id)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, list()->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(list()->viewport(), &event);
    };
    click(kitchen());
    ask(kitchen());
    QVERIFY(entry(u"overview.menu"_s, u"warmer"_s));
    QAction *rename = entry(u"overview.menu"_s, u"action.rename.here"_s);
    QVERIFY(rename);
    rename->trigger();
    QVERIFY(m_window->find(u"rename"_s)->isVisible());
    m_window->find<QDialog>(u"rename"_s)->reject();
    m_window->find<QMenu>(u"overview.menu"_s)->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    select(3);
    ask(m_ids[1]);
    QVERIFY(!entry(u"overview.menu"_s, u"warmer"_s));
    QAction *set = entry(u"overview.menu"_s, u"selection.set.here"_s);
    QVERIFY(set && set->text().contains(u"3"_s));
    set->trigger();
    QVERIFY(m_window->find(u"round"_s)->isVisible());
}

void TestList::narrowKeepsTheNumbers()
{
    m_window->window.resize(480, 640);
    QTRY_COMPARE(m_window->window.width(), 480);
    QCoreApplication::processEvents();
    for (const int column : {int(Column::Name), int(Column::Measured), int(Column::SetTo), int(Column::State)})
        QVERIFY(!list()->isColumnHidden(column));
    const int needed = QFontMetrics(list()->font()).horizontalAdvance(u"88.8 °C"_s);
    QVERIFY(list()->columnWidth(Column::Measured) > needed);
    QVERIFY(list()->columnWidth(Column::SetTo) > needed + 2 * ThermostatRow::stepSize);
}

// Typed, emptied, and typed again as quickly as one can.
void TestList::whatIsSoughtCanBeEmptied()
{
    auto *field = m_window->find<QLineEdit>(u"overview.filter"_s);
    auto *empty = field->findChild<QToolButton *>();
    QVERIFY(empty);
    const auto isThere = [empty] { return empty->isVisible() && empty->property("opacity").toReal() > 0.99; };
    QTest::keyClicks(field, u"xyz"_s);
    QTRY_VERIFY(isThere());
    field->clear();
    QTest::keyClicks(field, u"xyz"_s);
    QTRY_VERIFY(isThere() && field->findChildren<QAbstractAnimation *>().isEmpty());
    field->clear();
    QTRY_VERIFY(field->findChildren<QAbstractAnimation *>().isEmpty());
    field->setText(u"xyz"_s);
    QTRY_VERIFY(field->findChildren<QAbstractAnimation *>().isEmpty());
    QVERIFY(isThere());
    QTest::mouseClick(empty, Qt::LeftButton);
    QCOMPARE(field->text(), QString());
}

void TestList::wordsStandBelowThePagesOwn()
{
    const auto *title = m_window->find(u"overview.title"_s);
    const int left = title->mapTo(&m_window->window, QPoint()).x();
    const QModelIndex first = list()->model()->index(0, Column::Name);
    const QRect words = ThermostatRow::textRect(first, list()->visualRect(first), Qt::LeftToRight);
    QCOMPARE(list()->viewport()->mapTo(&m_window->window, words.topLeft()).x(), left);
}

QTEST_MAIN(TestList)
#include "tst_list.moc"
