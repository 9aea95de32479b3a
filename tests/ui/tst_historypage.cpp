#include "app/demohistory.h"
#include "support/pseudolanguage.h"
#include "support/testwindow.h"
#include "ui/historychart.h"
#include "ui/historyevents.h"
#include "ui/historyfiles.h"
#include "ui/historypage.h"
#include "ui/historytable.h"
#include "ui/language.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTextDocumentFragment>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The page of the history in the real window, over a real history. It is noon in Rome, on 16 January 2024.
class TestHistoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibility(); }
    void init();
    void cleanup();
    void opensFromEverywhere();
    void standsBelowTheModesBesideTheDial();
    void tellsOfLastNight();
    void tellsOfLastNightInEachLanguage_data();
    void tellsOfLastNightInEachLanguage();
    void saysWhereHistoryBegins();
    void showsEachRange_data();
    void showsEachRange();
    void showsARangeOfOnesOwn();
    void goesOnWithTheTime();
    void asksForMoreWhenMoved();
    void comparesThermostats();
    void hasATableForATwin();
    void fetchesTheTableAsItIsScrolled();
    void copiesRows();
    void tellsWhatHappened();
    void tellsWhatTheReadingsSay();
    void exportsWhatIsSeen();
    void saysWhyAFileIsNotWritten();
    void savesAPdfOfWhatIsSeen();
    void printsWhatWasSeenWhenItWasAsked();
    void importsWhatWasExported();
    void refusesAFileThatIsNotOurs();
    void namesFilesSoThatTheyCanBeWritten();
    void deletesOneThermostatsReadingsAfterAsking();
    void looksAtThoseThatAreGone();
    void readsTheClockOfAHomeThatIsGone();
    void readsTheClockOfTheHomeOfAHiddenOne();
    void goesBackToARangeOfOnesOwn();
    void goesOnWithTheRestWhenOneGoes();
    void tipsShowNamesAsTheyAre();
    void keepsTheNameOfOneThatGoes();
    void looksAtWhatIsImported();
    void deletesReadingsOfThoseThatAreGone();
    void keepsReadingsAsLongAsChosen();
    void isForgottenWithTheReadingsWhenUnlinked_data();
    void isForgottenWithTheReadingsWhenUnlinked();
    void fitsANarrowWindow();
    void speaksFahrenheit();
    void followsAChangeOfUnit();
    void theSamplePastIsSound();

private:
    // Every five minutes, or as told, in [from, to): 20 °C and idle, but for the half hour after each midnight: 21 and heating.
    void record(const QString &moduleId, const QDateTime &from, const QDateTime &to, int step = 300);
    void open(const QString &moduleId);
    // As a person does in the box.
    void choose(const QString &moduleId);
    HistoryChart *chart() const { return m_window->find<HistoryChart>(u"history.chart"_s); }
    HistoryPage *page() const { return m_window->find<HistoryPage>(u"history"_s); }
    QAbstractItemModel *table() const { return m_window->find<HistoryTable>(u"history.table"_s)->model(); }
    QString text(const QString &name) const { return m_window->text(name); }
    void press(const QString &name) const { QTest::mouseClick(m_window->find<QAbstractButton>(name), Qt::LeftButton); }
    QAction *action(const QString &name) const { return m_window->window.findChild<QAction *>(name); }
    QStringList happened() const;
    History &history() const { return m_cloud->tepore->history; }
    int count(const QString &moduleId) const;
    // Answers the file dialog that is open.
    void answer(const QString &dialog, const QString &file, const QString &filter = {}) const;

    std::unique_ptr<TestCloud> m_cloud;
    std::unique_ptr<TestWindow> m_window;
    QDateTime m_evening; // 18:00 the day before
    QDateTime m_now;
};

void TestHistoryPage::init()
{
    m_cloud = std::make_unique<TestCloud>();
    m_window = std::make_unique<TestWindow>(*m_cloud);
    m_cloud->start();
    m_now = m_cloud->clock.now();
    m_evening = noonInRome.addSecs(-18 * 3600);
}

void TestHistoryPage::cleanup()
{
    m_window.reset();
    m_cloud.reset();
}

void TestHistoryPage::record(const QString &moduleId, const QDateTime &from, const QDateTime &to, int step)
{
    const QDateTime midnight = noonInRome.addSecs(-12 * 3600);
    for (QDateTime at = from; at < to; at = at.addSecs(step)) {
        const qint64 second = ((midnight.secsTo(at) % 86'400) + 86'400) % 86'400;
        const bool heats = second < 1800;
        history().record(moduleId, {.at = at, .temperature = heats ? 21.0 : 20.0, .humidity = 50, .setPoint = 19.5,
                                    .mode = Mode::Manual, .function = Function::Heating,
                                    .load = heats ? LoadState::Active : LoadState::Inactive, .plannedSeconds = step});
    }
}

void TestHistoryPage::open(const QString &moduleId)
{
    m_window->window.openHistory(moduleId);
    QTRY_VERIFY(!text(u"history.sentence"_s).isEmpty());
    QTRY_VERIFY(!chart()->lines().isEmpty());
}

void TestHistoryPage::choose(const QString &moduleId)
{
    auto *box = m_window->find<QComboBox>(u"history.thermostat"_s);
    QTRY_VERIFY(box->findData(moduleId) >= 0);
    box->setCurrentIndex(box->findData(moduleId));
    Q_EMIT box->activated(box->currentIndex());
    QCOMPARE(page()->moduleId(), moduleId);
}

QStringList TestHistoryPage::happened() const
{
    QStringList lines;
    for (const Paragraph *line : m_window->find(u"history.events"_s)->findChildren<Paragraph *>())
        lines << line->text();
    return lines;
}

int TestHistoryPage::count(const QString &moduleId) const
{
    auto future = history().readingCount(moduleId, m_now.addYears(-3), m_now.addYears(1));
    future.waitForFinished();
    return future.result();
}

void TestHistoryPage::answer(const QString &name, const QString &file, const QString &filter) const
{
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->window.findChild<QFileDialog *>(name)) && dialog->isVisible());
    if (!filter.isEmpty()) {
        for (const QString &offered : dialog->nameFilters()) {
            if (offered.contains(filter))
                dialog->selectNameFilter(offered);
        }
    }
    Q_EMIT dialog->fileSelected(file);
    dialog->close();
    m_window->window.activateWindow(); // which a window system does
    QTRY_VERIFY(m_window->window.isActiveWindow());
}

void TestHistoryPage::opensFromEverywhere()
{
    QTest::keyClick(&m_window->window, Qt::Key_H, Qt::ControlModifier);
    QTRY_VERIFY(page()->isVisible());
    QCOMPARE(m_window->find<QTreeWidget>(u"sidebar"_s)->currentItem()->text(0), u"History"_s);
    press(u"history.back"_s);
    QTRY_VERIFY(m_window->find(u"overview"_s)->isVisible());
    // From a thermostat, it is that one's.
    m_window->window.openThermostat(TestCloud::bathroom);
    QTRY_VERIFY2(m_window->find(u"detail.history"_s)->accessibleName().contains(u"°"_s),
                 qPrintable(m_window->find(u"detail.history"_s)->accessibleName())); // what it draws
    press(u"detail.history"_s);
    QTRY_VERIFY(page()->isVisible());
    QCOMPARE(page()->moduleId(), TestCloud::bathroom);
    m_window->window.openOverview();
    auto *sidebar = m_window->find<QTreeWidget>(u"sidebar"_s);
    sidebar->setCurrentItem(sidebar->findItems(u"History"_s, Qt::MatchExactly).first());
    QTRY_VERIFY(page()->isVisible());
}

void TestHistoryPage::standsBelowTheModesBesideTheDial()
{
    m_window->window.resize(1000, 720);
    m_window->window.openThermostat(TestCloud::livingRoom);
    const auto at = [this](const QString &name) { return m_window->find(name)->mapTo(&m_window->window, QPoint(0, 0)); };
    QTRY_VERIFY(at(u"detail.history"_s).x() > at(u"detail.dial"_s).x() + m_window->find(u"detail.dial"_s)->width());
    QVERIFY(at(u"detail.history"_s).y() > at(u"detail.boost30"_s).y());
    m_window->window.resize(560, 720);
    QTRY_VERIFY(at(u"detail.history"_s).y() > at(u"detail.dial"_s).y() + m_window->find(u"detail.dial"_s)->height());
}

void TestHistoryPage::tellsOfLastNight()
{
    record(TestCloud::livingRoom, m_evening, m_evening.addSecs(10 * 3600));
    record(TestCloud::livingRoom, m_evening.addSecs(10 * 3600 + 1500), m_now.addSecs(-60)); // until then nothing is known
    open(TestCloud::livingRoom);
    QVERIFY(m_window->find<QPushButton>(u"history.range.night"_s)->isChecked());
    QTRY_COMPARE(text(u"history.sentence"_s),
                 u"Between 22:00 and 07:00: 20.0–21.0\u202F°C, heating on for about 30 min (±\u00A05\u00A0min), set to 19.5\u202F°C. "
                  "30 min without data."_s);
    QCOMPARE(chart()->view().from, m_evening);
    QCOMPARE(chart()->accessibleDescription(), text(u"history.sentence"_s));
    QVERIFY(chart()->title().contains(u"last night"_s));
}

void TestHistoryPage::tellsOfLastNightInEachLanguage_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("English") << u"en"_s
                               << u"Between 22:00 and 07:00: 20.0–21.0\u202F°C, heating on for about 30 min (±\u00A05\u00A0min), set to "
                                  "19.5\u202F°C. 30 min without data."_s;
    QTest::newRow("Italian") << u"it"_s
                               << u"Periodo 22:00 – 07:00: 20,0–21,0\u202F°C, riscaldamento acceso per circa 30 min (±\u00A05\u00A0min), "
                                  "temperatura impostata 19,5\u202F°C. 30 min senza dati."_s;
    QTest::newRow("French") << u"fr"_s
                               << u"Entre 22:00 et 07:00\u202F: 20,0–21,0\u202F°C, chauffage pendant environ 30\u00A0min "
                                  "(±\u00A05\u00A0min), consigne 19,5\u202F°C. 30\u00A0min sans données."_s;
    QTest::newRow("German") << u"de"_s
                               << u"Zwischen 22:00 und 07:00: 20,0–21,0\u202F°C, Heizung etwa 30\u202Fmin (±\u00A05\u202Fmin) an, "
                                  "eingestellt auf 19,5\u202F°C. 30\u202Fmin ohne Daten."_s;
    QTest::newRow("Spanish") << u"es"_s
                               << u"De 22:00 a 7:00: 20,0–21,0\u202F°C, calefacción encendida aprox. 30 min (±\u00A05\u00A0min), consigna "
                                  "19,5\u202F°C. 30 min sin datos."_s;
    QTest::newRow("from right to left, in Arabic digits") << u"ar"_s
                               << u"⟦بهرثههن %1 اند %2: ⟦٢٠٫٠–\u2066٢١٫٠\u202F°C\u2069⟧⟦, ⟧⟦حهارطنز سن وسص "
                                  "⟦ابسشر ⟦٣٠ مطنــ⟧ (±\u00A0⟦٥\u00A0مطنــ⟧)ــ⟧ـــــ⟧⟦, ⟧⟦قهر رس \u2066١٩٫٥\u202F°C\u2069ــ⟧.ــــ⟧ ⟦⟦٣٠ "
                                  "مطنــ⟧ ثطرحسشر دارا.ـــــ⟧"_s;
}

// T-20 of ux.md: the same night, each time told whole, and with its gap left open.
void TestHistoryPage::tellsOfLastNightInEachLanguage()
{
    QFETCH(const QString, code);
    QFETCH(QString, sentence);
    PseudoLanguage arabic(PseudoLanguage::Way::RightToLeft);
    const auto restore = qScopeGuard([] { // as the other tests began
        qDeleteAll(qApp->findChildren<QTranslator *>(u"language"_s, Qt::FindDirectChildrenOnly));
        QLocale::setDefault(QLocale::c());
    });
    if (code == u"ar"_s) {
        QLocale::setDefault(QLocale(u"ar_EG"_s));
        QCoreApplication::installTranslator(&arabic);
        // Twelve hours, with a space that differs from one Qt to the next.
        const QString evening = QLocale().toString(QTime(22, 0), QLocale::ShortFormat);
        QVERIFY2(evening.startsWith(u"١٠:٠٠"_s), qPrintable(evening));
        sentence = sentence.arg(evening, QLocale().toString(QTime(7, 0), QLocale::ShortFormat));
    } else {
        Language::show(code);
    }
    for (int i = 0; i < 3; ++i) { // the change, what it makes anew, and the end of the old
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    record(TestCloud::livingRoom, m_evening, m_evening.addSecs(10 * 3600));
    record(TestCloud::livingRoom, m_evening.addSecs(10 * 3600 + 1500), m_now.addSecs(-60));
    open(TestCloud::livingRoom);
    QTRY_COMPARE(text(u"history.sentence"_s), sentence);
    QCOMPARE(chart()->accessibleDescription(), sentence);
    const HistoryPlot plot = chart()->plot();
    QVERIFY(plot.xOf(m_evening) < plot.xOf(m_now)); // time runs to the right everywhere
    const QImage image = chart()->grab().toImage();
    const QColor ink = Theme::of(chart()).accent;
    const auto isDrawn = [&](int minutes) { // so long after the evening began
        const int x = static_cast<int>(plot.xOf(m_evening.addSecs(minutes * 60)));
        for (int y = static_cast<int>(plot.temperatures().top()); y < static_cast<int>(plot.temperatures().bottom()); ++y) {
            const QColor pixel = image.pixelColor(x, y);
            if (std::abs(pixel.red() - ink.red()) + std::abs(pixel.green() - ink.green()) + std::abs(pixel.blue() - ink.blue()) < 60)
                return true;
        }
        return false;
    };
    QVERIFY(isDrawn(9 * 60 + 30));
    QVERIFY(!isDrawn(10 * 60 + 10));
    QVERIFY(isDrawn(11 * 60));
    QCoreApplication::removeTranslator(&arabic);
}

void TestHistoryPage::saysWhereHistoryBegins()
{
    open(TestCloud::livingRoom); // read once, when the program began
    QTRY_COMPARE(text(u"history.note"_s), u"History starts when Tepore runs. For now: since today 12:00."_s);
    QVERIFY(m_window->find(u"history.note"_s)->isVisible());
    open(TestCloud::attic); // off the net
    QTRY_COMPARE(text(u"history.note"_s), u"History starts when Tepore runs. There is no reading of this thermostat yet."_s);
    QTRY_VERIFY2(text(u"history.sentence"_s).endsWith(u": no readings."_s), qPrintable(text(u"history.sentence"_s)));
    record(TestCloud::guestRoom, m_evening.addDays(-3), m_now.addSecs(-60));
    open(TestCloud::guestRoom);
    QTRY_VERIFY(!m_window->find(u"history.note"_s)->isVisible());
    press(u"history.range.week"_s);
    QTRY_COMPARE(text(u"history.note"_s), u"History starts when Tepore runs. For now: since Fri 12 Jan 18:00."_s);
}

void TestHistoryPage::showsEachRange_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("begins"); // the sentence
    QTest::newRow("last night") << u"night"_s << qint64(18) * 3600 << u"22:00 and 07:00"_s;
    QTest::newRow("a day") << u"day"_s << qint64(24) * 3600 << u"Mon 15 Jan 12:00 and Tue 16 Jan 12:00"_s;
    QTest::newRow("a week") << u"week"_s << qint64(7) * 86'400 << u"Tue 9 Jan 12:00 and Tue 16 Jan 12:00"_s;
    QTest::newRow("a month") << u"month"_s << qint64(30) * 86'400 << u"Sun 17 Dec 12:00 and Tue 16 Jan 12:00"_s;
    QTest::newRow("a year") << u"year"_s << qint64(365) * 86'400 << u"16 Jan 2023 and 16 Jan 2024"_s;
}

void TestHistoryPage::showsEachRange()
{
    QFETCH(QString, button);
    QFETCH(qint64, seconds);
    QFETCH(QString, begins);
    record(TestCloud::attic, m_evening, noonInRome);
    open(TestCloud::attic);
    press(u"history.range."_s + button);
    QCOMPARE(chart()->view().from.secsTo(chart()->view().to), seconds);
    QVERIFY(std::abs(chart()->view().to.secsTo(m_now)) < 60);
    QTRY_VERIFY2(text(u"history.sentence"_s).startsWith(u"Between "_s + begins) && text(u"history.sentence"_s).contains(u": 20.0–21.0\u202F°C, heating on"_s),
                 qPrintable(text(u"history.sentence"_s)));
    const auto series = [&] { return chart()->lines().first().series; };
    QTRY_VERIFY(series().from <= chart()->view().from && series().to >= chart()->view().to);
    const QList<HistoryColumn> columns = series().columns;
    QVERIFY(std::any_of(columns.begin(), columns.end(), [](const HistoryColumn &column) { return column.highest == 21; }));
}

void TestHistoryPage::showsARangeOfOnesOwn()
{
    record(TestCloud::livingRoom, m_evening.addDays(-5), m_now.addSecs(-60));
    open(TestCloud::livingRoom);
    press(u"history.range.own"_s);
    QTRY_VERIFY(m_window->window.findChild<QDialog *>(u"history.own"_s));
    auto *from = m_window->find<QDateTimeEdit>(u"history.own.from"_s);
    auto *to = m_window->find<QDateTimeEdit>(u"history.own.to"_s);
    QCOMPARE(from->time(), QTime(18, 0)); // what was seen
    from->setDate(QDate(2024, 1, 12));
    from->setTime(QTime(6, 0));
    to->setDate(QDate(2024, 1, 12));
    to->setTime(QTime(5, 0));
    QVERIFY(!m_window->find(u"history.own.go"_s)->isEnabled()); // ends before it begins
    to->setTime(QTime(20, 30));
    press(u"history.own.go"_s);
    QCOMPARE(chart()->view().from, QDateTime(QDate(2024, 1, 12), QTime(5, 0), QTimeZone::utc()));
    QCOMPARE(chart()->view().to, QDateTime(QDate(2024, 1, 12), QTime(19, 30), QTimeZone::utc()));
    QVERIFY(m_window->find<QPushButton>(u"history.range.own"_s)->isChecked());
    QTRY_COMPARE(text(u"history.sentence"_s), u"Between 06:00 and 20:30: 20.0\u202F°C, always idle, set to 19.5\u202F°C."_s);
}

void TestHistoryPage::goesOnWithTheTime()
{
    record(TestCloud::attic, m_evening.addDays(-2), m_now.addSecs(-60));
    open(TestCloud::attic);
    press(u"history.range.day"_s);
    const QDateTime before = chart()->view().to;
    m_cloud->clock.move(600s);
    history().record(TestCloud::attic, {.at = m_cloud->clock.now(), .temperature = 23, .plannedSeconds = 300});
    QTRY_COMPARE(before.secsTo(chart()->view().to), 600);
    const auto isShown = [&](float value) {
        const QList<HistoryColumn> columns = chart()->lines().first().series.columns;
        return std::any_of(columns.begin(), columns.end(), [&](const HistoryColumn &column) { return column.highest == value; });
    };
    QTRY_VERIFY(isShown(23));
    // What a person has moved to stays.
    chart()->pan(-0.25);
    const QDateTime there = chart()->view().to;
    m_cloud->clock.move(600s);
    history().record(TestCloud::attic, {.at = m_cloud->clock.now(), .temperature = 24, .plannedSeconds = 300});
    QTRY_VERIFY(isShown(24));
    QCOMPARE(chart()->view().to, there);
}

void TestHistoryPage::asksForMoreWhenMoved()
{
    record(TestCloud::attic, noonInRome.addDays(-20), noonInRome, 900);
    open(TestCloud::attic);
    press(u"history.range.day"_s);
    QTRY_VERIFY(chart()->lines().first().series.from <= m_now.addDays(-2));
    for (int i = 0; i < 10; ++i)
        press(u"history.earlier"_s);
    QVERIFY(m_window->find<QPushButton>(u"history.range.own"_s)->isChecked());
    QTRY_VERIFY(chart()->lines().first().series.from < chart()->view().from);
    QTRY_VERIFY(text(u"history.sentence"_s).startsWith(u"Between Wed 10 Jan 12:00 and Thu 11 Jan 12:00: 20.0–21.0"_s));
    press(u"history.closer"_s);
    press(u"history.closer"_s);
    QCOMPARE(chart()->view().from.secsTo(chart()->view().to), 6 * 3600);
    const auto step = [&] {
        const HistorySeries &series = chart()->lines().first().series;
        return static_cast<double>(series.from.secsTo(series.to)) / static_cast<double>(series.columns.size());
    };
    QTRY_VERIFY(step() <= 60); // as fine as readings are
}

void TestHistoryPage::comparesThermostats()
{
    record(TestCloud::livingRoom, m_evening, m_now.addSecs(-60));
    record(TestCloud::guestRoom, m_evening, m_now.addSecs(-60));
    open(TestCloud::livingRoom);
    auto *menu = m_window->find<QPushButton>(u"history.compare"_s)->menu();
    Q_EMIT menu->aboutToShow();
    QAction *other = nullptr;
    for (QAction *one : menu->actions()) {
        if (one->text().contains(m_cloud->thermostat(TestCloud::guestRoom).name))
            other = one;
        QVERIFY(!one->text().contains(m_cloud->thermostat(TestCloud::livingRoom).name));
    }
    QVERIFY(other);
    other->trigger();
    QTRY_COMPARE(chart()->lines().size(), 2);
    QCOMPARE(chart()->lines()[0].series.moduleId, TestCloud::livingRoom);
    QCOMPARE(chart()->lines()[1].name, m_cloud->thermostat(TestCloud::guestRoom).name);
    chart()->setCursor(m_evening.addSecs(3600));
    QVERIFY(chart()->cursorText().contains(m_cloud->thermostat(TestCloud::guestRoom).name + u": 20.0"_s));
    Q_EMIT menu->aboutToShow();
    for (QAction *one : menu->actions()) {
        if (one->isChecked())
            one->trigger();
    }
    QTRY_COMPARE(chart()->lines().size(), 1);
}

void TestHistoryPage::hasATableForATwin()
{
    record(TestCloud::attic, m_evening, noonInRome);
    open(TestCloud::attic);
    chart()->setFocus();
    QTest::keyClick(&m_window->window, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_window->find(u"history.table"_s)->isVisible());
    QVERIFY(!chart()->isVisible());
    QVERIFY(m_window->find(u"history.table"_s)->hasFocus());
    const QAbstractItemModelTester tester(table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(table()->rowCount(), 18 * 12);
    QStringList first;
    QStringList heating;
    for (int column = 0; column < table()->columnCount(); ++column) {
        first << table()->index(0, column).data().toString();
        heating << table()->index(6 * 12 + 1, column).data().toString();
    }
    QCOMPARE(first, QStringList({u"Mon 15 Jan 18:00"_s, u"Manual"_s, u"Idle"_s, u"20.0\u202F°C"_s, u"19.5\u202F°C"_s, u"50\u202F%"_s}));
    QCOMPARE(heating, QStringList({u"Tue 16 Jan 00:05"_s, u"Manual"_s, u"Heating"_s, u"21.0\u202F°C"_s, u"19.5\u202F°C"_s, u"50\u202F%"_s}));
    press(u"history.asTable"_s);
    QTRY_VERIFY(chart()->isVisible());
}

void TestHistoryPage::fetchesTheTableAsItIsScrolled()
{
    record(TestCloud::attic, noonInRome.addDays(-6), noonInRome);
    open(TestCloud::attic);
    press(u"history.range.week"_s);
    press(u"history.asTable"_s);
    QTRY_COMPARE(table()->rowCount(), 300);
    auto *view = m_window->find<HistoryTable>(u"history.table"_s);
    const auto rowsAtTheEnd = [&] {
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
        return table()->rowCount();
    };
    QTRY_COMPARE(rowsAtTheEnd(), 6 * 24 * 12);
    QCOMPARE(table()->index(table()->rowCount() - 1, 0).data().toString(), u"Tue 16 Jan 11:55"_s);
}

void TestHistoryPage::copiesRows()
{
    record(TestCloud::attic, m_evening, noonInRome);
    open(TestCloud::attic);
    press(u"history.asTable"_s);
    QTRY_COMPARE(table()->rowCount(), 18 * 12);
    auto *view = m_window->find<HistoryTable>(u"history.table"_s);
    view->selectRow(1);
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"Mon 15 Jan 18:05\tManual\tIdle\t20.0\u202F°C\t19.5\u202F°C\t50\u202F%\n"
                                                 "Mon 15 Jan 18:10\tManual\tIdle\t20.0\u202F°C\t19.5\u202F°C\t50\u202F%\n"_s);
}

void TestHistoryPage::tellsWhatHappened()
{
    record(TestCloud::livingRoom, m_evening, m_now.addSecs(-60));
    history().record(HistoryEvent{.at = m_evening.addSecs(3600), .moduleId = TestCloud::livingRoom, .kind = HistoryEvent::Kind::Command,
                                  .by = HistoryEvent::Origin::Here, .outcome = HistoryEvent::Outcome::Confirmed, .mode = Mode::Manual, .setPoint = 20.5});
    history().record(HistoryEvent{.at = m_evening.addSecs(7200), .moduleId = TestCloud::livingRoom, .kind = HistoryEvent::Kind::Change,
                                  .by = HistoryEvent::Origin::Outside, .mode = Mode::Off});
    history().record(HistoryEvent{.at = m_evening.addSecs(9000), .moduleId = {}, .kind = HistoryEvent::Kind::Outage, .by = HistoryEvent::Origin::Cloud,
                                  .until = m_evening.addSecs(9000 + 720), .error = Error::Kind::Offline});
    history().record(HistoryEvent{.at = m_evening.addDays(-1), .moduleId = TestCloud::livingRoom, .kind = HistoryEvent::Kind::Change, .mode = Mode::Boost});
    open(TestCloud::livingRoom);
    QTRY_VERIFY2(happened().contains(u"Mon 15 Jan 19:00 – Set here to 20.5\u202F°C: confirmed"_s), qPrintable(happened().join(u'\n')));
    QVERIFY2(happened().contains(u"Mon 15 Jan 20:00 – Changed outside Tepore: Off"_s), qPrintable(happened().join(u'\n')));
    QVERIFY2(happened().contains(u"Mon 15 Jan 20:30 – No internet, for 12 min"_s), qPrintable(happened().join(u'\n')));
    QVERIFY(happened().indexOf(u"Mon 15 Jan 20:00 – Changed outside Tepore: Off"_s) <
            happened().indexOf(u"Mon 15 Jan 19:00 – Set here to 20.5\u202F°C: confirmed"_s)); // the latest first
    QVERIFY(!happened().join(u'\n').contains(u"Boost"_s)); // out of the range
}

void TestHistoryPage::tellsWhatTheReadingsSay()
{
    record(TestCloud::attic, noonInRome.addDays(-20), noonInRome, 900);
    open(TestCloud::attic);
    QTRY_VERIFY2(text(u"history.today"_s).startsWith(u"heating about "_s) && text(u"history.today"_s).contains(u" (±\u00A0"_s),
                  qPrintable(text(u"history.today"_s)));
    for (const QString &name : {u"week"_s, u"lastWeekSoFar"_s, u"lastWeek"_s})
        QVERIFY2(text(u"history."_s + name).startsWith(u"heating about "_s) && text(u"history."_s + name).contains(u" (±\u00A0"_s), qPrintable(name));
    QVERIFY2(text(u"history.coldest"_s).startsWith(u"20.0\u202F°C, "_s), qPrintable(text(u"history.coldest"_s)));
    QVERIFY2(text(u"history.warmest"_s).startsWith(u"21.0\u202F°C, "_s), qPrintable(text(u"history.warmest"_s)));
    QCOMPARE(text(u"history.damp"_s), u"never for an hour above 65 % or below 35 %"_s);
    auto *days = m_window->find<QTableWidget>(u"history.days"_s);
    QCOMPARE(days->rowCount(), 14);
    QCOMPARE(days->item(0, 0)->text(), u"Tue 16 Jan"_s);
    QVERIFY2(days->item(1, 1)->text().startsWith(u"30 min ±\u00A0"_s), qPrintable(days->item(1, 1)->text()));
    QCOMPARE(days->item(1, 3)->text(), u"21.0\u202F°C"_s);
}

void TestHistoryPage::exportsWhatIsSeen()
{
    record(TestCloud::attic, noonInRome.addDays(-3), noonInRome);
    open(TestCloud::attic);
    const QString file = m_cloud->profile.filePath(u"out.csv"_s);
    QTest::keyClick(&m_window->window, Qt::Key_E, Qt::ControlModifier);
    answer(u"history.export"_s, file);
    QTRY_COMPARE(text(u"history.result"_s), u"216 reading(s) exported to out.csv."_s);
    QVERIFY(m_window->find(u"history.showInFolder"_s)->isVisible());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = written.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 1 + 18 * 12);
    QVERIFY2(lines[1].startsWith("2024-01-15T18:00:00+01:00,"), lines[1].constData());
    QVERIFY2(lines[1].contains("20.0") || lines[1].contains(",20,"), lines[1].constData());
    // For a spreadsheet in Italian.
    QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy));
    QTest::keyClick(&m_window->window, Qt::Key_E, Qt::ControlModifier);
    answer(u"history.export"_s, file, u"spreadsheet"_s);
    QTRY_VERIFY(text(u"history.result"_s).contains(u"216"_s));
    QLocale::setDefault(QLocale::c());
    QFile again(file);
    QVERIFY(again.open(QIODevice::ReadOnly));
    const QByteArray text = again.readAll();
    QVERIFY2(text.contains(';') && text.contains("19,5"), text.left(300).constData());
}

void TestHistoryPage::saysWhyAFileIsNotWritten()
{
    record(TestCloud::attic, m_evening, noonInRome);
    open(TestCloud::attic);
    page()->exportRange();
    answer(u"history.export"_s, m_cloud->profile.filePath(u"no/such/folder.csv"_s));
    QTRY_VERIFY2(text(u"history.result"_s).contains(u"could not be"_s), qPrintable(text(u"history.result"_s)));
    QVERIFY(!m_window->find(u"history.showInFolder"_s)->isVisible());
}

void TestHistoryPage::savesAPdfOfWhatIsSeen()
{
    record(TestCloud::livingRoom, m_evening, m_now.addSecs(-60));
    m_window->window.openThermostat(TestCloud::livingRoom);
    const QString file = m_cloud->profile.filePath(u"out.pdf"_s);
    QTest::keyClick(&m_window->window, Qt::Key_P, Qt::ControlModifier); // from wherever one is
    QTRY_VERIFY(page()->isVisible());
    auto *dialog = m_window->window.findChild<QFileDialog *>(u"history.pdf"_s);
    QVERIFY(dialog);
    const QString name = u" - "_s + m_cloud->thermostat(TestCloud::livingRoom).name + u" 2024-01-15 - 2024-01-16.pdf"_s;
    QVERIFY2(dialog->selectedFiles().value(0).endsWith(name), qPrintable(dialog->selectedFiles().value(0)));
    answer(u"history.pdf"_s, file);
    QTRY_COMPARE(text(u"history.result"_s), u"Saved as out.pdf, ready to be printed."_s);
    QVERIFY(m_window->find(u"history.openFile"_s)->isVisible() && m_window->find(u"history.showInFolder"_s)->isVisible());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const auto pagesOf = [](const QByteArray &pdf) { return pdf.count("/Type /Page\n"); };
    const QByteArray pdf = written.readAll();
    QVERIFY(pdf.startsWith("%PDF-"));
    // What is on it: the sentence of the page, and the readings of the page's thermostat.
    HistorySheet sheet;
    bool isMade = false;
    HistoryPrint::make(history(), page()->whatIsPrinted(), this, [&](const HistorySheet &made) {
        sheet = made;
        isMade = true;
    });
    QTRY_VERIFY(isMade);
    QVERIFY2(sheet.title.startsWith(m_cloud->thermostat(TestCloud::livingRoom).name + u", "_s), qPrintable(sheet.title));
    QTRY_VERIFY(!text(u"history.sentence"_s).isEmpty());
    QCOMPARE(sheet.sentence, text(u"history.sentence"_s));
    QCOMPARE(sheet.note, text(u"history.note"_s));
    QCOMPARE(sheet.lines.size(), 1);
    QCOMPARE(sheet.lines.first().name, m_cloud->thermostat(TestCloud::livingRoom).name);
    QCOMPARE(sheet.lines.first().series.moduleId, TestCloud::livingRoom);
    QCOMPARE(sheet.lines.first().series.firstReading, m_evening);
    const QList<HistoryColumn> columns = sheet.lines.first().series.columns;
    const auto read = std::count_if(columns.begin(), columns.end(), [](const HistoryColumn &column) { return column.highest >= 20; });
    QVERIFY2(read >= 18 * 12 - 1, qPrintable(QString::number(read))); // each reading in a column of its own
    // What happened is on it, too: more of it takes more pages.
    const qsizetype pages = pagesOf(pdf);
    QVERIFY(pages > 0);
    for (int i = 0; i < 100; ++i)
        history().record(HistoryEvent{.at = m_evening.addSecs(i * 60), .moduleId = TestCloud::livingRoom, .kind = HistoryEvent::Kind::Change, .mode = Mode::Off});
    page()->savePdf();
    const QString longer = m_cloud->profile.filePath(u"longer.pdf"_s);
    answer(u"history.pdf"_s, longer);
    QTRY_COMPARE(text(u"history.result"_s), u"Saved as longer.pdf, ready to be printed."_s);
    QFile more(longer);
    QVERIFY(more.open(QIODevice::ReadOnly));
    const QByteArray longerPdf = more.readAll();
    QVERIFY2(pagesOf(longerPdf) > pages, qPrintable(u"%1, %2"_s.arg(pages).arg(pagesOf(longerPdf))));
    page()->exportRange();
    answer(u"history.export"_s, m_cloud->profile.filePath(u"out.csv"_s));
    QTRY_VERIFY(text(u"history.result"_s).contains(u"exported"_s));
    QVERIFY(!m_window->find(u"history.openFile"_s)->isVisible()); // a spreadsheet would not know the ISO times
    page()->savePdf();
    answer(u"history.pdf"_s, m_cloud->profile.filePath(u"no/such/folder.pdf"_s));
    QTRY_VERIFY2(text(u"history.result"_s).contains(u"could not be written"_s), qPrintable(text(u"history.result"_s)));
    QVERIFY(!m_window->find(u"history.openFile"_s)->isVisible());
}

void TestHistoryPage::importsWhatWasExported()
{
    record(TestCloud::attic, m_evening, noonInRome);
    open(TestCloud::attic);
    const QString file = m_cloud->profile.filePath(u"out.csv"_s);
    page()->exportRange();
    answer(u"history.export"_s, file);
    QTRY_VERIFY(text(u"history.result"_s).contains(u"exported"_s));
    history().remove(TestCloud::attic).waitForFinished();
    QCOMPARE(count(TestCloud::attic), 0);
    action(u"action.history.import"_s)->trigger();
    answer(u"history.import"_s, file);
    QTRY_COMPARE(text(u"history.result"_s), u"216 reading(s) imported."_s);
    QCOMPARE(count(TestCloud::attic), 216);
    QTRY_VERIFY2(text(u"history.sentence"_s).contains(u"20.0–21.0"_s), qPrintable(text(u"history.sentence"_s))); // and is shown
    action(u"action.history.import"_s)->trigger();
    answer(u"history.import"_s, file);
    QTRY_COMPARE(text(u"history.result"_s), u"0 reading(s) imported. 216 were there already and stay as they are."_s);
}

void TestHistoryPage::refusesAFileThatIsNotOurs()
{
    open(TestCloud::attic);
    QFile file(m_cloud->profile.filePath(u"other.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("name,age\nx,3\n");
    file.close();
    page()->importFile();
    answer(u"history.import"_s, file.fileName());
    QTRY_VERIFY2(text(u"history.result"_s).contains(u"holds no readings"_s), qPrintable(text(u"history.result"_s)));
}

void TestHistoryPage::namesFilesSoThatTheyCanBeWritten()
{
    CsvExport what{.file = {}, .sources = {{.moduleId = u"x"_s, .home = u"Casa: A/B"_s, .thermostat = u"<b>Bagno</b>"_s, .zone = QTimeZone("Europe/Rome")}},
                   .from = m_evening, .to = m_now};
    QCOMPARE(HistoryFiles::suggestedName(what), u"Casa_ A_B - _b_Bagno__b_ 2024-01-15 - 2024-01-16.csv"_s);
    what.sources << CsvExport::Source{.moduleId = u"y"_s, .home = u"Casa: A/B"_s, .thermostat = u"Sala"_s, .zone = QTimeZone("Europe/Rome")};
    QCOMPARE(HistoryFiles::suggestedName(what), u"Casa_ A_B 2024-01-15 - 2024-01-16.csv"_s);
}

void TestHistoryPage::deletesOneThermostatsReadingsAfterAsking()
{
    record(TestCloud::attic, m_evening, noonInRome);
    record(TestCloud::guestRoom, m_evening, m_now.addSecs(-60));
    open(TestCloud::attic);
    action(u"action.history.keep"_s)->trigger();
    auto *box = m_window->find<QComboBox>(u"history.keep.thermostat"_s);
    box->setCurrentIndex(box->findData(TestCloud::attic));
    const int others = count(TestCloud::guestRoom);
    const auto ask = [&](bool agree) {
        press(u"history.keep.remove"_s);
        auto *question = m_window->find<QMessageBox>(u"history.keep.sure"_s);
        QTRY_VERIFY(question->isVisible());
        QVERIFY(question->text().contains(m_cloud->tepore->household.thermostat(TestCloud::attic)->name));
        if (!agree) {
            QTest::keyClick(question, Qt::Key_Return); // what stands ready changes nothing
            return;
        }
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        }
    };
    ask(false);
    QTRY_VERIFY(!m_window->window.findChild<QMessageBox *>(u"history.keep.sure"_s));
    QCOMPARE(count(TestCloud::attic), 216);
    ask(true);
    QTRY_COMPARE(count(TestCloud::attic), 0);
    QCOMPARE(count(TestCloud::guestRoom), others);
    press(u"history.keep.leave"_s);
    QTRY_VERIFY(text(u"history.sentence"_s).endsWith(u": no readings."_s));
    QTRY_VERIFY(text(u"history.result"_s).contains(u"deleted"_s));
}

// Hidden, or sold years ago: what is kept of them is looked at as any other's is.
void TestHistoryPage::looksAtThoseThatAreGone()
{
    const QString gone = u"a-thermostat-of-an-earlier-home"_s;
    record(gone, m_evening.addDays(-400), m_evening.addDays(-395), 900);
    history().setNames(gone, {.home = u"Casa vecchia"_s, .thermostat = u"Cucina & <b>sala</b>"_s});
    record(TestCloud::attic, m_evening, noonInRome);
    Choices choices = m_cloud->tepore->household.choices();
    choices.hidden << TestCloud::attic;
    m_cloud->tepore->household.setChoices(choices);
    open(TestCloud::guestRoom);
    auto *box = m_window->find<QComboBox>(u"history.thermostat"_s);
    QTRY_VERIFY(box->findData(gone) >= 0);
    QCOMPARE(box->itemText(box->findData(gone)), u"Cucina & <b>sala</b>, Casa vecchia (no longer in this account)"_s);
    QVERIFY2(box->itemText(box->findData(TestCloud::attic)).endsWith(u" (hidden)"_s), qPrintable(box->itemText(box->findData(TestCloud::attic))));
    QVERIFY(box->findData(gone) > box->findData(TestCloud::veranda)); // below those of the homes
    QCOMPARE(box->currentData().toString(), TestCloud::guestRoom);

    const auto choose = [&](const QString &id) {
        box->setCurrentIndex(box->findData(id));
        Q_EMIT box->activated(box->currentIndex());
    };
    choose(gone);
    QCOMPARE(page()->moduleId(), gone);
    QTRY_VERIFY2(text(u"history.sentence"_s).contains(u"20.0–21.0"_s), qPrintable(text(u"history.sentence"_s))); // not an empty night
    QTRY_COMPARE(text(u"history.note"_s), u"Nothing new of it is recorded. It was last read on 16 December 2022."_s);
    QVERIFY(chart()->title().contains(u"Cucina"_s));
    QTRY_VERIFY(!m_window->find(u"history.insights"_s)->isVisible()); // nothing of late weeks
    QTRY_COMPARE(chart()->lines().value(0).name, u"Cucina & <b>sala</b>"_s);
    const QString file = m_cloud->profile.filePath(u"gone.csv"_s);
    page()->exportRange();
    answer(u"history.export"_s, file);
    QTRY_VERIFY2(text(u"history.result"_s).contains(u"exported"_s), qPrintable(text(u"history.result"_s)));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains("Casa vecchia,Cucina & <b>sala</b>,a-thermostat-of-an-earlier-home,"));

    choose(TestCloud::guestRoom); // which goes on with the night
    QVERIFY(m_window->find<QPushButton>(u"history.range.night"_s)->isChecked());
    QCOMPARE(chart()->view().from, m_evening);
    QTRY_VERIFY(m_window->find(u"history.insights"_s)->isVisible());
    choose(gone);
    press(u"history.range.week"_s); // a person's choice stays
    choose(TestCloud::guestRoom);
    QVERIFY(m_window->find<QPushButton>(u"history.range.week"_s)->isChecked());
}

// Whatever is looked at while the file is being named.
void TestHistoryPage::printsWhatWasSeenWhenItWasAsked()
{
    const QString gone = u"a-thermostat-of-an-earlier-home"_s;
    record(gone, m_evening.addDays(-400), m_evening.addDays(-395), 900);
    record(TestCloud::guestRoom, m_evening.addSecs(3600), m_now.addSecs(-60));
    open(TestCloud::guestRoom);
    QTRY_COMPARE(text(u"history.note"_s), u"History starts when Tepore runs. For now: since Mon 15 Jan 19:00."_s);
    const HistoryPrintWish wish = page()->whatIsPrinted();
    choose(gone);
    HistorySheet sheet;
    HistoryPrint::make(history(), wish, this, [&sheet](const HistorySheet &made) { sheet = made; });
    QTRY_COMPARE(sheet.note, u"History starts when Tepore runs. For now: since Mon 15 Jan 19:00."_s);
    QCOMPARE(sheet.lines.value(0).series.moduleId, TestCloud::guestRoom);
    QVERIFY(page()->whatIsPrinted().note({}).startsWith(u"Nothing new of it is recorded."_s));
}

// By the clock that was on its wall, wherever this computer is.
void TestHistoryPage::readsTheClockOfAHomeThatIsGone()
{
    const QString gone = u"a-thermostat-of-an-earlier-home"_s;
    const QDateTime last = QDateTime(QDate(2022, 12, 16), QTime(3, 0), QTimeZone("Europe/Rome")).toUTC(); // still the 15th there
    record(gone, last.addDays(-5), last.addSecs(1), 900);
    history().setNames(gone, {.home = u"Casa vecchia"_s, .thermostat = u"Cucina"_s, .zone = u"America/New_York"_s});
    open(TestCloud::guestRoom);
    auto *box = m_window->find<QComboBox>(u"history.thermostat"_s);
    QTRY_VERIFY(box->findData(gone) >= 0);
    box->setCurrentIndex(box->findData(gone));
    Q_EMIT box->activated(box->currentIndex());
    QTRY_COMPARE(text(u"history.note"_s), u"Nothing new of it is recorded. It was last read on 15 December 2022."_s);
    QCOMPARE(chart()->view().zone.id(), QByteArray("America/New_York"));
    const QString file = m_cloud->profile.filePath(u"gone.csv"_s);
    page()->exportRange();
    answer(u"history.export"_s, file);
    QTRY_VERIFY2(text(u"history.result"_s).contains(u"exported"_s), qPrintable(text(u"history.result"_s)));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray csv = written.readAll();
    QVERIFY2(csv.contains("2022-12-15T21:00:00-05:00") && !csv.contains("+01:00"), csv.right(200).constData());
}

// Its home is there, and has a clock of its own.
void TestHistoryPage::readsTheClockOfTheHomeOfAHiddenOne()
{
    record(TestCloud::attic, m_evening, noonInRome.addSecs(1)); // midnight in Auckland
    Household &household = m_cloud->tepore->household;
    Choices choices = household.choices();
    choices.zones.insert(household.homeOf(TestCloud::attic)->id, QTimeZone("Pacific/Auckland"));
    choices.hidden << TestCloud::attic;
    household.setChoices(choices);
    open(TestCloud::guestRoom);
    choose(TestCloud::attic);
    QCOMPARE(chart()->view().zone.id(), QByteArray("Pacific/Auckland"));
    QTRY_COMPARE(text(u"history.note"_s), u"Nothing new of it is recorded. It was last read on 17 January 2024."_s);
    const QString file = m_cloud->profile.filePath(u"hidden.csv"_s);
    page()->exportRange();
    answer(u"history.export"_s, file);
    QTRY_VERIFY2(text(u"history.result"_s).contains(u"exported"_s), qPrintable(text(u"history.result"_s)));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray csv = written.readAll();
    QVERIFY2(csv.contains("2024-01-17T00:00:00+13:00") && !csv.contains("+01:00"), csv.right(200).constData());
}

void TestHistoryPage::goesBackToARangeOfOnesOwn()
{
    const QString gone = u"a-thermostat-of-an-earlier-home"_s;
    record(gone, m_evening.addDays(-400), m_evening.addDays(-395), 900);
    record(TestCloud::guestRoom, m_evening.addDays(-3), m_now.addSecs(-60));
    open(TestCloud::guestRoom);
    press(u"history.range.day"_s);
    press(u"history.earlier"_s);
    press(u"history.closer"_s);
    const HistoryView own = chart()->view();
    choose(gone);
    QVERIFY(chart()->view().to < own.from); // its last days
    choose(TestCloud::guestRoom);
    QCOMPARE(chart()->view().from, own.from);
    QCOMPARE(chart()->view().to, own.to);
    QVERIFY(m_window->find<QPushButton>(u"history.range.own"_s)->isChecked());
}

// Of which nothing was ever read: it is not offered as a former one.
void TestHistoryPage::goesOnWithTheRestWhenOneGoes()
{
    open(TestCloud::attic);
    Household &household = m_cloud->tepore->household;
    const Home home = *household.homeOf(TestCloud::attic);
    QList<Module> others = home.modules;
    others.removeIf([](const Module &module) { return module.id == TestCloud::attic; });
    household.applyTopology(home.id, others);
    const QString now = page()->moduleId();
    QVERIFY(now != TestCloud::attic);
    QCOMPARE(m_window->find<QComboBox>(u"history.thermostat"_s)->currentData().toString(), now);
    QTRY_COMPARE(chart()->lines().value(0).series.moduleId, now);
    QVERIFY2(chart()->title().contains(m_cloud->thermostat(now).name), qPrintable(chart()->title()));
}

// With an `&`, and whatever looks like markup.
void TestHistoryPage::tipsShowNamesAsTheyAre()
{
    const auto seen = [](const QString &tip) { return Qt::mightBeRichText(tip) ? QTextDocumentFragment::fromHtml(tip).toPlainText() : tip; };
    Household &household = m_cloud->tepore->household;
    open(TestCloud::guestRoom);
    auto *sidebar = m_window->find<QTreeWidget>(u"sidebar"_s);
    for (const QString &name : {u"Salt & pepper"_s, u"<b>Salt</b> & pepper"_s, u"Salt &lt; pepper &amp; more"_s}) {
        Choices choices = household.choices();
        choices.names.insert(TestCloud::guestRoom, name);
        choices.names.insert(TestCloud::home, name);
        household.setChoices(choices);
        const QList<QTreeWidgetItem *> items = sidebar->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(items.size(), 2); // the home, and the room
        for (const QTreeWidgetItem *item : items)
            QCOMPARE(seen(item->toolTip(0)), name);
        const auto *box = m_window->find<QComboBox>(u"history.thermostat"_s);
        QTRY_VERIFY2(box->currentText().startsWith(name), qPrintable(box->currentText()));
        QCOMPARE(seen(box->toolTip()), box->currentText());
    }
    Choices choices = household.choices();
    choices.names.insert(TestCloud::guestRoom, u"Salt & pepper"_s);
    household.setChoices(choices);
    record(TestCloud::guestRoom, m_evening, m_now.addSecs(-60));
    action(u"action.history.keep"_s)->trigger();
    auto *box = m_window->find<QComboBox>(u"history.keep.thermostat"_s);
    QTRY_VERIFY(box->findData(TestCloud::guestRoom) >= 0);
    box->setCurrentIndex(box->findData(TestCloud::guestRoom));
    QVERIFY2(box->currentText().startsWith(u"Salt & pepper"_s), qPrintable(box->currentText()));
    QTRY_COMPARE(seen(box->toolTip()), box->currentText());
}

void TestHistoryPage::keepsTheNameOfOneThatGoes()
{
    record(TestCloud::guestRoom, m_evening, m_now.addSecs(-60));
    open(TestCloud::guestRoom);
    Household &household = m_cloud->tepore->household;
    const QString name = household.thermostat(TestCloud::guestRoom)->name;
    const Home home = *household.homeOf(TestCloud::guestRoom);
    QList<Module> others = home.modules;
    others.removeIf([](const Module &module) { return module.id == TestCloud::guestRoom; });
    household.applyTopology(home.id, others);
    QVERIFY(!household.thermostat(TestCloud::guestRoom));
    auto *box = m_window->find<QComboBox>(u"history.thermostat"_s);
    QTRY_VERIFY(box->itemText(box->findData(TestCloud::guestRoom)).startsWith(name + u", "_s + home.name + u" (no longer"_s));
    QCOMPARE(page()->moduleId(), TestCloud::guestRoom); // what is looked at stays
    auto kept = history().kept();
    QTRY_VERIFY(kept.isFinished());
    const QList<HistoryKept> all = kept.result();
    const auto gone = std::find_if(all.begin(), all.end(), [](const HistoryKept &each) { return each.moduleId == TestCloud::guestRoom; });
    QVERIFY(gone != all.end());
    QCOMPARE(gone->names.zone, QString::fromUtf8(home.zone.id()));
}

void TestHistoryPage::looksAtWhatIsImported()
{
    const QString file = m_cloud->profile.filePath(u"old.csv"_s);
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("time,home,thermostat,module,temperature_c\n");
    for (int minute = 10; minute < 60; minute += 5)
        old.write("2021-02-03T04:" + QByteArray::number(minute) + ":00+01:00,Baita,Stube,x-1,17.5\n");
    old.close();
    open(TestCloud::guestRoom);
    action(u"action.history.import"_s)->trigger();
    answer(u"history.import"_s, file);
    auto *box = m_window->find<QComboBox>(u"history.thermostat"_s);
    QTRY_COMPARE(box->itemText(box->findData(u"x-1"_s)), u"Stube, Baita (no longer in this account)"_s);
    box->setCurrentIndex(box->findData(u"x-1"_s));
    Q_EMIT box->activated(box->currentIndex());
    QTRY_VERIFY2(text(u"history.sentence"_s).contains(u": 17.5\u202F°C"_s), qPrintable(text(u"history.sentence"_s)));
    // Deleted, it is offered no more, and another one is shown.
    action(u"action.history.keep"_s)->trigger();
    auto *kept = m_window->find<QComboBox>(u"history.keep.thermostat"_s);
    QTRY_VERIFY2(kept->findText(u"Stube (not shown"_s, Qt::MatchStartsWith) >= 0, "called as in the file");
    kept->setCurrentIndex(kept->findData(u"x-1"_s));
    press(u"history.keep.remove"_s);
    for (QAbstractButton *button : m_window->find<QMessageBox>(u"history.keep.sure"_s)->buttons()) {
        if (qobject_cast<QMessageBox *>(button->window())->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QTRY_COMPARE(box->findData(u"x-1"_s), -1);
    press(u"history.keep.leave"_s);
    QVERIFY(page()->moduleId() != u"x-1"_s);
    QCOMPARE(chart()->view().from, m_evening);
}

// Hidden, or sold years ago: what is kept of them can be deleted.
void TestHistoryPage::deletesReadingsOfThoseThatAreGone()
{
    const QString gone = u"a-thermostat-of-an-earlier-home"_s;
    record(gone, m_evening, m_evening.addSecs(3600));
    record(TestCloud::attic, m_evening, noonInRome);
    const QString hiddenName = m_cloud->tepore->household.thermostat(TestCloud::attic)->name;
    Choices choices = m_cloud->tepore->household.choices();
    choices.hidden << TestCloud::attic;
    m_cloud->tepore->household.setChoices(choices);
    open(TestCloud::guestRoom);
    action(u"action.history.keep"_s)->trigger();
    auto *box = m_window->find<QComboBox>(u"history.keep.thermostat"_s);
    QTRY_VERIFY(box->findData(gone) >= 0);
    QVERIFY(box->itemText(box->findData(TestCloud::attic)).startsWith(hiddenName));
    QVERIFY(box->itemText(box->findData(gone)).contains(u"15 January 2024"_s));
    box->setCurrentIndex(box->findData(gone));
    press(u"history.keep.remove"_s);
    auto *question = m_window->find<QMessageBox>(u"history.keep.sure"_s);
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QTRY_COMPARE(box->findData(gone), -1);
    QCOMPARE(count(gone), 0);
    QCOMPARE(count(TestCloud::attic), 216);
    press(u"history.keep.leave"_s);
    QTRY_VERIFY(text(u"history.result"_s).contains(u"deleted"_s));
}

void TestHistoryPage::keepsReadingsAsLongAsChosen()
{
    record(TestCloud::attic, m_now.addDays(-100), m_now.addDays(-99));
    record(TestCloud::attic, m_evening, noonInRome);
    open(TestCloud::attic);
    const int before = count(TestCloud::attic);
    const auto choose = [&](int days) {
        action(u"action.history.keep"_s)->trigger();
        auto *box = m_window->find<QComboBox>(u"history.keep.days"_s);
        box->setCurrentIndex(box->findData(days));
        press(u"history.keep.go"_s);
    };
    choose(1826); // longer: nothing to ask
    QTRY_VERIFY(!m_window->window.findChild<QDialog *>(u"history.keep"_s));
    QCOMPARE(m_cloud->tepore->settings.historyDays(), 1826);
    QCOMPARE(count(TestCloud::attic), before);
    choose(90);
    auto *question = m_window->find<QMessageBox>(u"history.keep.sure"_s);
    QCOMPARE(m_cloud->tepore->settings.historyDays(), 1826); // not before the answer
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QTRY_COMPARE(m_cloud->tepore->settings.historyDays(), 90);
    QVERIFY(before > 216);
}

void TestHistoryPage::isForgottenWithTheReadingsWhenUnlinked_data()
{
    QTest::addColumn<bool>("keeps");
    QTest::newRow("kept") << true;
    QTest::newRow("forgotten") << false;
}

void TestHistoryPage::isForgottenWithTheReadingsWhenUnlinked()
{
    QFETCH(bool, keeps);
    record(TestCloud::attic, m_evening, noonInRome);
    action(u"action.unlink"_s)->trigger();
    m_window->find<QCheckBox>(u"unlink.keep"_s)->setChecked(keeps);
    press(u"unlink.go"_s);
    QTRY_COMPARE(m_cloud->tepore->session.state(), Session::State::NotLinked);
    QCOMPARE(count(TestCloud::attic), keeps ? 216 : 0);
}

void TestHistoryPage::fitsANarrowWindow()
{
    record(TestCloud::livingRoom, m_evening.addDays(-14), m_now.addSecs(-60), 900);
    open(TestCloud::livingRoom);
    for (const int width : {480, 560, 640, 720, 900, 1200}) {
        m_window->window.resize(width, 640);
        QTRY_COMPARE(m_window->window.width(), width);
        QTRY_VERIFY2(page()->widget()->width() <= page()->viewport()->width(), qPrintable(QString::number(width)));
        QVERIFY(chart()->width() > 200 && chart()->height() > 200);
        const HistoryPlot plot = chart()->plot();
        QVERIFY(plot.temperatures().height() > 80 && plot.humidities().height() > 20);
    }
}

void TestHistoryPage::speaksFahrenheit()
{
    m_window.reset();
    m_cloud = std::make_unique<TestCloud>(simulated::House::withThermostats(1));
    m_window = std::make_unique<TestWindow>(*m_cloud);
    m_cloud->start();
    const QString id = m_cloud->tepore->household.moduleIds().first();
    ThermostatStatus status = *m_cloud->thermostat(id).status;
    status.temperatureFormat = Temperature::Unit::Fahrenheit;
    m_cloud->tepore->household.applyStatus(id, status, m_cloud->clock.now());
    record(id, m_evening, m_now.addSecs(-60));
    open(id);
    QTRY_VERIFY2(text(u"history.sentence"_s).startsWith(u"Between 22:00 and 07:00: 68–70\u202F°F"_s), qPrintable(text(u"history.sentence"_s)));
    for (const ValueTick &tick : ValueAxis::temperature(20, 21, chart()->view().unit, 6).ticks)
        QVERIFY(tick.at > 60);
    chart()->setCursor(m_evening.addSecs(3600));
    QVERIFY2(chart()->cursorText().contains(u"68\u202F°F"_s), qPrintable(chart()->cursorText()));
}

void TestHistoryPage::followsAChangeOfUnit()
{
    record(TestCloud::attic, m_evening, noonInRome);
    const auto choose = [this](Temperature::Unit unit) {
        Choices choices = m_cloud->tepore->household.choices();
        choices.unit = unit;
        m_cloud->tepore->household.setChoices(choices);
    };
    choose(Temperature::Unit::Celsius);
    m_window->window.openThermostat(TestCloud::attic);
    const auto *sketch = m_window->find<QAbstractButton>(u"detail.history"_s);
    QTRY_VERIFY2(sketch->accessibleName().contains(u"20.0–21.0\u202F°C"_s), qPrintable(sketch->accessibleName()));
    choose(Temperature::Unit::Fahrenheit);
    QVERIFY2(sketch->accessibleName().contains(u"68–70\u202F°F"_s), qPrintable(sketch->accessibleName()));
    choose(Temperature::Unit::Celsius);
    open(TestCloud::attic);
    QTRY_VERIFY2(text(u"history.sentence"_s).startsWith(u"Between 22:00 and 07:00: 20.0–21.0\u202F°C"_s), qPrintable(text(u"history.sentence"_s)));
    QTRY_VERIFY2(text(u"history.coldest"_s).startsWith(u"20.0\u202F°C"_s), qPrintable(text(u"history.coldest"_s)));
    choose(Temperature::Unit::Fahrenheit);
    QCOMPARE(chart()->view().unit, Temperature::Unit::Fahrenheit);
    QTRY_VERIFY2(text(u"history.sentence"_s).startsWith(u"Between 22:00 and 07:00: 68–70\u202F°F"_s), qPrintable(text(u"history.sentence"_s)));
    QTRY_VERIFY2(text(u"history.coldest"_s).startsWith(u"68\u202F°F"_s), qPrintable(text(u"history.coldest"_s)));
}

void TestHistoryPage::theSamplePastIsSound()
{
    const ThermostatStatus status = *m_cloud->thermostat(TestCloud::livingRoom).status;
    const QTimeZone rome("Europe/Rome");
    QFile file(m_cloud->profile.filePath(u"past.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(DemoHistory::readings(TestCloud::attic, status, noonInRome, rome));
    file.close();
    // Whenever somebody looks, no room is heated that is warmer than it is set to.
    for (int hour = 0; hour < 24; ++hour) {
        for (const QString &id : {TestCloud::livingRoom, TestCloud::guestRoom, TestCloud::attic}) {
            const QList<QByteArray> rows = DemoHistory::readings(id, status, noonInRome.addSecs(3600 * hour), rome).split('\n');
            for (const QByteArray &row : rows) {
                const QList<QByteArray> cells = row.split(',');
                if (cells.value(7) == "active")
                    QVERIFY2(cells[2].toDouble() <= cells[4].toDouble() + 0.3, row.constData());
                else if (cells.value(7) == "inactive")
                    QVERIFY2(cells[2].toDouble() >= cells[4].toDouble() - 0.3, row.constData());
            }
        }
    }
    auto imported = history().importCsv(file.fileName());
    imported.waitForFinished();
    QCOMPARE(imported.result().problem, CsvOutcome::Problem::None);
    QCOMPARE(imported.result().rows, (DemoHistory::days * 24 - 8) * 6);
    open(TestCloud::attic);
    press(u"history.range.month"_s);
    QTRY_VERIFY(text(u"history.sentence"_s).contains(u"heating on for about "_s));
    QTRY_VERIFY2(text(u"history.sentence"_s).contains(u"8 h 10 min without data"_s), qPrintable(text(u"history.sentence"_s))); // it was off
    auto series = history().series(TestCloud::attic, noonInRome.addDays(-DemoHistory::days), noonInRome, 1);
    series.waitForFinished();
    const HistorySummary summary = series.result().summary;
    QVERIFY(*summary.lowest > 12 && *summary.highest < 26);
    const double share = double(summary.heatingSeconds) / double(summary.knownSeconds);
    QVERIFY2(share > 0.1 && share < 0.8, qPrintable(QString::number(share)));
    auto last = history().series(TestCloud::attic, noonInRome.addSecs(-700), noonInRome, 1);
    last.waitForFinished();
    QVERIFY(std::abs(*last.result().summary.highest - status.temperature->celsius()) < 0.3); // ends at what is there now
}

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
