#include "support/windowtest.h"
#include "ui/language.h"
#include "ui/thermostatmenu.h"

#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAccessible>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFocusEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOption>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The program and the end of a manual setting, chosen on a thermostat's page.
class TestWindowModes : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibility(); }
    void init()
    {
        begin();
        openDetail(TestCloud::guestRoom);
    }
    void cleanup() { end(); }
    void wheelOverAListIsThePages_data();
    void wheelOverAListIsThePages();
    void aTimeIsSeenWholeBesideItsList();
    void anotherWindowInFrontSendsNoTime_data();
    void anotherWindowInFrontSendsNoTime();
    void aTimeIsSentByWhatGoesOn_data();
    void aTimeIsSentByWhatGoesOn();
    void anotherEndInsteadOfATime();
    void escTakesATimeBack();
    void aTimeIsNoLongerAskedFor_data();
    void aTimeIsNoLongerAskedFor();
    void theKeysWalkThroughTheEnds();
    void manualThatIsOverIsNotUntilChanged();
    void theDialSaysTheModeThatNeedsNoSetPoint();
    void whatIsWishedForIsToldAsOneThing();
    void nothingThatIsClickedMoves_data();
    void nothingThatIsClickedMoves();

private:
    // Whatever can be clicked on the page, by its name; not what is offered with the news.
    QMap<QString, QRect> places() const
    {
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
        QMap<QString, QRect> result;
        for (const QWidget *widget : m_window->find(u"detail"_s)->findChildren<QWidget *>()) {
            const bool isClicked = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget) ||
                                   qobject_cast<const QAbstractSlider *>(widget) || qobject_cast<const QLineEdit *>(widget);
            const QString name = widget->objectName();
            if (isClicked && widget->isVisible() && name.startsWith(u"detail."_s) && !name.contains(u"command"_s))
                result[name] = QRect(widget->mapTo(&m_window->window, QPoint(0, 0)), widget->size());
        }
        return result;
    }
    static QString moved(const QMap<QString, QRect> &before, const QMap<QString, QRect> &after)
    {
        QStringList result;
        for (auto it = after.begin(); it != after.end(); ++it) {
            if (before.contains(it.key()) && before[it.key()].topLeft() != it.value().topLeft())
                result << it.key();
        }
        return result.join(u' ');
    }

    // Opens the list and takes the row, as a person does.
    void choose(const QString &row)
    {
        QComboBox *box = ends();
        box->showPopup();
        const int index = box->findText(row);
        QVERIFY2(index >= 0, qPrintable(row));
        QTRY_VERIFY(box->view()->isVisible());
        box->view()->setCurrentIndex(box->model()->index(index, 0));
        QTest::keyClick(box->view(), Qt::Key_Return);
        QVERIFY(!box->view()->isVisible());
    }
    void chooseATime()
    {
        choose(u"until a time…"_s);
        QVERIFY(time()->isVisible());
        QVERIFY(time()->hasFocus());
    }
    QComboBox *ends() const { return m_window->find<QComboBox>(u"detail.end"_s); }
    QDateTimeEdit *time() const { return m_window->find<QDateTimeEdit>(u"detail.endTime"_s); }
    void openDetail(const QString &id)
    {
        m_id = id;
        m_window->window.openThermostat(id);
        QCoreApplication::processEvents();
    }
};

void TestWindowModes::wheelOverAListIsThePages_data()
{
    QTest::addColumn<QString>("list");
    QTest::newRow("program") << u"detail.program"_s;
    QTest::newRow("how long") << u"detail.end"_s;
}

void TestWindowModes::wheelOverAListIsThePages()
{
    QFETCH(const QString, list);
    auto *box = m_window->find<QComboBox>(list);
    QVERIFY(box->isVisible());
    QWheelEvent event(box->rect().center(), box->mapToGlobal(box->rect().center()), {}, QPoint(0, -120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(box, &event);
    QVERIFY(!event.isAccepted()); // so that Qt hands a real one on to the page
    m_cloud->pass(3s);
    QCOMPARE(posts().size(), 0);
}

void TestWindowModes::aTimeIsSeenWholeBesideItsList()
{
    chooseATime();
    QCoreApplication::processEvents();
    const auto *line = time()->findChild<QLineEdit *>();
    QStyleOptionFrame option;
    option.initFrom(line);
    constexpr int inside = 2; // that QLineEdit leaves at each end, whatever the style
    const int room = line->style()->subElementRect(QStyle::SE_LineEditContents, &option, line).width() - 2 * inside;
    QVERIFY2(line->fontMetrics().horizontalAdvance(line->text()) <= room, qPrintable(QString::number(room)));
    QCOMPARE(time()->height(), ends()->height());
}

void TestWindowModes::anotherWindowInFrontSendsNoTime_data()
{
    QTest::addColumn<int>("reason");
    QTest::newRow("another window") << int(Qt::ActiveWindowFocusReason);
    QTest::newRow("a menu") << int(Qt::PopupFocusReason);
    QTest::newRow("the menu bar") << int(Qt::MenuBarFocusReason);
}

void TestWindowModes::anotherWindowInFrontSendsNoTime()
{
    QFETCH(const int, reason);
    chooseATime();
    QFocusEvent out(QEvent::FocusOut, static_cast<Qt::FocusReason>(reason));
    QCoreApplication::sendEvent(time(), &out);
    m_cloud->pass(5s);
    QCOMPARE(posts().size(), 0);
    QVERIFY(time()->isVisible()); // it is gone on with
}

void TestWindowModes::aTimeIsSentByWhatGoesOn_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"Enter", "Tab", "Backtab", "mouse"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestWindowModes::aTimeIsSentByWhatGoesOn()
{
    QFETCH(const QString, way);
    chooseATime();
    time()->setDateTime(QDateTime(QDate(2024, 1, 16), QTime(17, 30))); // the wall clock of Rome
    if (way == "Enter"_L1)
        QTest::keyClick(time(), Qt::Key_Return);
    else if (way == "mouse"_L1)
        m_window->find(u"detail.dial"_s)->setFocus(Qt::MouseFocusReason);
    for (int i = 0; i < 8 && time()->hasFocus(); ++i) // section by section
        QTest::keyClick(time(), way == "Tab"_L1 ? Qt::Key_Tab : Qt::Key_Backtab, way == "Tab"_L1 ? Qt::NoModifier : Qt::ShiftModifier);
    QVERIFY(!time()->isVisible());
    QVERIFY2(ends()->currentText() == u"until 17:30"_s, qPrintable(ends()->currentText()));
    m_cloud->pass(3s);
    QCOMPARE(posts().size(), 1);
    QVERIFY2(lastPost()["activationTime"_L1].toString().startsWith(u"2024-01-16T17:30"_s), posts().last().constData());
}

void TestWindowModes::anotherEndInsteadOfATime()
{
    chooseATime();
    ends()->setFocus(Qt::MouseFocusReason);
    m_cloud->pass(3s);
    QCOMPARE(posts().size(), 0);
    choose(u"for 4 h"_s);
    QVERIFY(!time()->isVisible());
    m_cloud->pass(3s);
    QCOMPARE(posts().size(), 1);
    QVERIFY2(lastPost()["activationTime"_L1].toString().startsWith(u"2024-01-16T16:0"_s), posts().last().constData());
}

void TestWindowModes::escTakesATimeBack()
{
    const QString before = ends()->currentText();
    chooseATime();
    QVERIFY(ends()->currentText() != before);
    time()->setDateTime(time()->dateTime().addDays(-1));
    QTest::keyClick(time(), Qt::Key_Return);
    QVERIFY(m_window->find(u"detail.endProblem"_s)->isVisible());
    QTest::keyClick(time(), Qt::Key_Escape);
    QVERIFY(m_window->find(u"detail"_s)->isVisible());
    QVERIFY(!time()->isVisible());
    QVERIFY(!m_window->find(u"detail.endProblem"_s)->isVisible());
    QCOMPARE(ends()->currentText(), before);
    QVERIFY(ends()->hasFocus());
    m_cloud->pass(3s);
    QCOMPARE(posts().size(), 0);
    QTest::keyClick(ends(), Qt::Key_Escape); // nothing is left to take back
    QVERIFY(!m_window->find(u"detail"_s)->isVisible());
}

void TestWindowModes::aTimeIsNoLongerAskedFor_data()
{
    QTest::addColumn<QString>("why");
    for (const char *why : {"automatic", "on the wall", "blocked", "page left"})
        QTest::newRow(why) << QString::fromLatin1(why);
}

// A time that is out of date would set Manual over what has come since.
void TestWindowModes::aTimeIsNoLongerAskedFor()
{
    QFETCH(const QString, why);
    chooseATime();
    qsizetype sent = 0;
    if (why == "automatic"_L1) {
        m_cloud->tepore->desk.automatic(m_id);
        sent = 1;
    } else if (why == "on the wall"_L1) {
        QCOMPARE(m_cloud->cloud.turnOnTheWall(m_id, QJsonObject{{u"mode"_s, u"off"_s}}), QString());
        m_cloud->pass(61s);
        m_cloud->tepore->reader.read(m_id);
    } else if (why == "blocked"_L1) {
        m_cloud->tepore->household.setTrouble(Error{.kind = Error::Kind::Offline}, m_cloud->clock.now());
    } else {
        m_window->window.openOverview();
        openDetail(m_id);
    }
    m_cloud->settle();
    QVERIFY(!time()->isVisible());
    QVERIFY(why == "blocked"_L1 || !ends()->isVisible() || ends()->currentText() != u"until a time…"_s);
    m_cloud->pass(5s);
    QCOMPARE(posts().size(), sent);
}

void TestWindowModes::theKeysWalkThroughTheEnds()
{
    ends()->setFocus();
    const auto after = [this](Qt::Key key) {
        QTest::keyClick(ends(), key);
        m_cloud->advance(300ms);
        return ends()->currentText();
    };
    QCOMPARE(after(Qt::Key_Home), u"for 1 h"_s);
    QCOMPARE(after(Qt::Key_Down), u"for 2 h"_s);
    QCOMPARE(after(Qt::Key_Down), u"for 4 h"_s);
    QCOMPARE(after(Qt::Key_Down), u"for 8 h"_s);
    QCOMPARE(after(Qt::Key_Down), u"until a time…"_s);
    QVERIFY(time()->isVisible()); // with Tab it is typed
    QVERIFY(ends()->hasFocus());
    QCOMPARE(after(Qt::Key_Down), u"until I change it"_s);
    QVERIFY(!time()->isVisible());
    QCOMPARE(after(Qt::Key_Up), u"until a time…"_s);
    QCOMPARE(after(Qt::Key_Up), u"for 8 h"_s);
    QVERIFY(!time()->isVisible());
    QCOMPARE(after(Qt::Key_Up), u"for 4 h"_s);
    QCOMPARE(posts().size(), 0);
    m_cloud->pass(3s);
    QCOMPARE(posts().size(), 1);
    QVERIFY2(lastPost()["activationTime"_L1].toString().startsWith(u"2024-01-16T16:0"_s), posts().last().constData());
    QVERIFY2(ends()->currentText().startsWith(u"until 16:0"_s), qPrintable(ends()->currentText()));
    QVERIFY(ends()->hasFocus());
}

void TestWindowModes::manualThatIsOverIsNotUntilChanged()
{
    const auto ticked = [this] {
        Tepore &tepore = *m_cloud->tepore;
        QMenu menu;
        ThermostatMenu::fill(&menu, m_id, {tepore.household, tepore.reader, tepore.desk, tepore.clock, tepore.history});
        QStringList texts;
        for (const QAction *action : menu.actions()) {
            if (action->isChecked())
                texts << action->text();
        }
        return texts;
    };
    QCOMPARE(m_window->text(u"detail.mode"_s), u"Manual until changed"_s);
    QCOMPARE(ticked(), QStringList{u"Manual, 20.5\u202F°C until I change it"_s});
    ThermostatStatus status = *m_cloud->thermostat(m_id).status;
    status.activationTime = ActivationTime{.date = QDate(2024, 1, 16), .time = QTime(11, 45)}; // a quarter of an hour ago
    m_cloud->tepore->household.applyStatus(m_id, status, m_cloud->clock.now());
    QCOMPARE(m_window->text(u"detail.mode"_s), u"Manual"_s);
    QCOMPARE(ends()->currentText(), QString());
    QCOMPARE(ticked(), QStringList());
}

void TestWindowModes::theDialSaysTheModeThatNeedsNoSetPoint()
{
    auto *dial = m_window->find(u"detail.dial"_s);
    const auto said = [dial] { return QAccessible::queryAccessibleInterface(dial)->text(QAccessible::Value); };
    const auto middle = [dial] { return dial->grab(dial->rect().adjusted(40, 40, -40, -40)).toImage(); };
    QCOMPARE(said(), u"20.5\u202F°C"_s);
    m_cloud->tepore->desk.off(m_id);
    QCOMPARE(said(), u"Off"_s);
    const QImage off = middle();
    m_cloud->tepore->desk.protection(m_id);
    QCOMPARE(said(), u"Frost protection"_s);
    QVERIFY(middle() != off);
    m_cloud->tepore->desk.boost(m_id, 30);
    QCOMPARE(said(), u"Boost"_s);
    m_cloud->tepore->desk.manual(m_id, Temperature::fromTenths(215), {.kind = ManualEnd::Kind::UntilChanged});
    QCOMPARE(said(), u"21.5\u202F°C"_s);
}

void TestWindowModes::whatIsWishedForIsToldAsOneThing()
{
    const auto lines = [this] { return m_window->onCard(m_id, u"target"_s) + u" | "_s + m_window->onCard(m_id, u"mode"_s); };
    m_window->window.openOverview();
    CommandDesk &desk = m_cloud->tepore->desk;
    desk.off(m_id);
    QCOMPARE(lines(), u"Off | Off"_s); // armed
    m_cloud->pass(3s);
    QCOMPARE(lines(), u"Off | Off"_s); // sent
    desk.manual(m_id, Temperature::fromTenths(210), {.kind = ManualEnd::Kind::At, .at = m_cloud->clock.now().addSecs(7200)});
    QVERIFY2(lines().startsWith(u"21.0"_s) && lines().contains(u"| Manual until "_s), qPrintable(lines()));
    m_cloud->pass(3s);
    m_cloud->cloud.addFault({.kind = u"command"_s, .times = 1, .status = 430, .body = "{}"});
    desk.automatic(m_id);
    QVERIFY2(lines().contains(u"| Automatic"_s), qPrintable(lines()));
    m_cloud->pass(3s); // refused: as it was read
    QVERIFY2(!lines().contains(u"Automatic"_s), qPrintable(lines()));
}

void TestWindowModes::nothingThatIsClickedMoves_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("letters");
    QTest::newRow("wide") << 1000 << u"en"_s << 1.0;
    QTest::newRow("narrow, Italian") << 480 << u"it"_s << 1.0;
    QTest::newRow("wide, Italian, large letters") << 1000 << u"it"_s << 2.0;
    QTest::newRow("narrow, Italian, large letters") << 480 << u"it"_s << 2.0;
}

// While a change is armed, sent, confirmed, refused or not kept.
void TestWindowModes::nothingThatIsClickedMoves()
{
    QFETCH(const int, width);
    QFETCH(const QString, language);
    QFETCH(const double, letters);
    const QFont usual = QApplication::font();
    const auto restore = qScopeGuard([&] {
        Language::show(u"en"_s);
        QApplication::setFont(usual);
    });
    Language::show(language);
    QFont font = usual;
    font.setPointSizeF(font.pointSizeF() * letters);
    QApplication::setFont(font);
    end(); // the words are those of a new window
    begin();
    m_window->window.resize(width, 760);
    openDetail(TestCloud::guestRoom);
    auto *page = m_window->find<QScrollArea>(u"detail"_s);
    (void)places(); // laid out
    page->ensureWidgetVisible(m_window->find(u"detail.protection"_s));

    QMap<QString, QRect> before = places();
    const auto isStill = [&](const char *when) {
        const QMap<QString, QRect> now = places();
        const QString what = moved(before, now);
        if (!what.isEmpty())
            qWarning().noquote() << "moved when" << when << what;
        before = now;
        return what.isEmpty();
    };
    const auto click = [this](const QString &name) {
        QTest::mouseClick(m_window->find(name), Qt::LeftButton, {}, QPoint(10, m_window->find(name)->height() / 2));
    };
    const auto news = [this] { return m_window->find(u"detail.news"_s)->isVisible(); };
    QVERIFY(!news());
    click(u"detail.off"_s);
    QVERIFY(news());
    QVERIFY(isStill("armed"));
    m_cloud->pass(3s);
    QVERIFY(isStill("sent"));
    m_cloud->pass(20s);
    QVERIFY(isStill("confirmed"));
    m_cloud->cloud.addFault({.kind = u"command"_s, .times = 1, .status = 430, .body = "{}"});
    click(u"detail.manual"_s);
    QVERIFY(isStill("armed anew"));
    m_cloud->pass(3s);
    QVERIFY(m_window->find(u"detail.command.first"_s)->isVisible());
    QVERIFY(isStill("refused"));
    page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum());
    before = places();
    click(u"detail.protection"_s);
    QVERIFY(isStill("another after it"));
    m_cloud->pass(3s);
    QVERIFY(isStill("sent after it"));
    m_cloud->pass(20s);
    QVERIFY(isStill("confirmed after it"));
    click(u"detail.boost90"_s);
    QVERIFY(isStill("boosting"));
    QVERIFY(!m_window->find(u"detail.stopBoost"_s)->isHidden());
    QVERIFY(!places()[u"detail.stopBoost"_s].contains(before[u"detail.boost30"_s].center()));
}

QTEST_MAIN(TestWindowModes)
#include "tst_windowmodes.moc"
