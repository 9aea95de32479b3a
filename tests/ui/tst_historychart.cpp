#include "support/madehistory.h"
#include "ui/accessibility.h"
#include "ui/historychart.h"
#include "ui/historywords.h"
#include "ui/look.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

const QTimeZone rome("Europe/Rome");

QDateTime inRome(const QDate &date, const QTime &time = QTime(0, 0))
{
    return QDateTime(date, time, rome).toUTC();
}

const QDateTime evening = inRome(QDate(2024, 1, 15), QTime(18, 0));
const QDateTime noon = inRome(QDate(2024, 1, 16), QTime(12, 0));

} // namespace

// What the chart draws, and where its cursor goes.
class TestHistoryChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void drawsTheMeasuredWhereItBelongs();
    void leavesGapsOpen();
    void joinsReadingsThatFollowEachOther();
    void keepsLowestAndHighestOfAColumn();
    void aYearIsABandAndItsAverage();
    void comesFromWhatIsOutOfSight();
    void paintsTheSetPointAsSteps();
    void paintsTheLoadInItsStrip();
    void isToldApartOnGreyPaper();
    void timeRunsLeftToRightInArabic();
    void keepsTheHoursOfALongDayApart();
    void goesAlongReadingsByKeys();
    void goesByHoursAndSaysGaps();
    void showsWhatTheCursorLeavesTheViewFor();
    void pansByDaysAndZooms();
    void goesNoFurtherThanNowAndTheFirstReading();
    void isDraggedAndTheDragTakenBack();
    void leavesTheWheelToThePage();
    void followsTheMouseAndForgets();
    void copiesWhatTheCursorIsOn();
    void saysItselfToScreenReaders();
    void saysItsSentence_data();
    void saysItsSentence();

private:
    void show(const MadeHistory &made, const QDateTime &from, const QDateTime &to, int columns = 0);
    // Of the device's pixels, where anything as dark as a line is painted, in this column.
    static QList<int> inked(const QImage &image, int x, const QRectF &area, const QColor &colour);

    std::unique_ptr<HistoryChart> m_chart;
};

void TestHistoryChart::initTestCase()
{
    installAccessibility();
    installLook(*qApp, u"light"_s);
}

void TestHistoryChart::init()
{
    m_chart = std::make_unique<HistoryChart>();
    m_chart->resize(800, 420);
    m_chart->setLatest(noon);
}

void TestHistoryChart::show(const MadeHistory &made, const QDateTime &from, const QDateTime &to, int columns)
{
    m_chart->setView({.from = from, .to = to, .zone = rome});
    m_chart->setLines({{.name = u"Living room"_s, .series = made.series(from, to, columns ? columns : static_cast<int>(std::min<qint64>(from.secsTo(to) / 60, 24'000)))}});
}

QList<int> TestHistoryChart::inked(const QImage &image, int x, const QRectF &area, const QColor &colour)
{
    QList<int> rows;
    for (int y = static_cast<int>(area.top()); y <= static_cast<int>(area.bottom()); ++y) {
        const QColor pixel = image.pixelColor(x, y);
        if (std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green()) + std::abs(pixel.blue() - colour.blue()) < 60)
            rows << y;
    }
    return rows;
}

void TestHistoryChart::drawsTheMeasuredWhereItBelongs()
{
    MadeHistory made;
    for (QDateTime at = evening; at < noon; at = at.addSecs(300))
        made.add({.at = at, .temperature = at < evening.addSecs(6 * 3600) ? 20.0 : 18.0, .setPoint = 19});
    show(made, evening, noon);
    const QImage image = m_chart->grab().toImage();
    const HistoryPlot plot = m_chart->plot();
    const QColor ink = Theme::of(m_chart.get()).accent;
    for (const auto &[hours, celsius] : {std::pair(3, 20.0), std::pair(12, 18.0)}) {
        const QList<int> rows = inked(image, static_cast<int>(plot.xOf(evening.addSecs(hours * 3600))), plot.temperatures(), ink);
        QVERIFY(!rows.isEmpty() && rows.size() <= 3);
        QVERIFY2(std::abs(rows.first() - plot.yOf(celsius)) <= 2, qPrintable(QString::number(rows.first())));
    }
}

void TestHistoryChart::leavesGapsOpen()
{
    MadeHistory made;
    for (QDateTime at = evening; at < noon; at = at.addSecs(300)) {
        if (at < evening.addSecs(5 * 3600) || at > evening.addSecs(7 * 3600))
            made.add({.at = at, .temperature = 20});
    }
    show(made, evening, noon);
    const HistoryPlot plot = m_chart->plot();
    const QList<HistoryBars::Bar> bars = plot.bars(m_chart->lines().first().series);
    const auto at = [&](int minutes) { return bars[static_cast<qsizetype>(plot.xOf(evening.addSecs(minutes * 60)) - plot.temperatures().left())]; };
    QVERIFY(!std::isnan(at(4 * 60).lowest));
    QVERIFY(!std::isnan(at(8 * 60).lowest));
    for (int minutes = 5 * 60 + 2; minutes < 7 * 60 - 2; minutes += 5)
        QVERIFY(std::isnan(at(minutes).lowest));
    // Nor is anything drawn into it.
    const QImage image = m_chart->grab().toImage();
    const int middle = static_cast<int>(plot.xOf(evening.addSecs(6 * 3600)));
    QVERIFY(inked(image, middle, plot.temperatures(), Theme::of(m_chart.get()).accent).isEmpty());
    QVERIFY(inked(image, middle, plot.temperatures(), Theme::of(m_chart.get()).text2).isEmpty()); // the set point
}

void TestHistoryChart::joinsReadingsThatFollowEachOther()
{
    MadeHistory made(1800);
    made.add({.at = evening, .temperature = 18});
    made.add({.at = evening.addSecs(3600), .temperature = 20});
    show(made, evening, evening.addSecs(3600 + 1));
    const HistoryPlot plot = m_chart->plot();
    const QList<HistoryBars::Bar> bars = plot.bars(m_chart->lines().first().series);
    QVERIFY(std::isnan(bars.first().lowest) && std::isnan(bars.last().lowest)); // a reading lies within its column
    for (qsizetype i = 20; i < bars.size() - 20; ++i)
        QVERIFY2(bars[i].lowest <= bars[i - 1].highest && bars[i].highest >= bars[i - 1].highest, qPrintable(QString::number(i)));
    QVERIFY(std::abs(bars[bars.size() / 2].lowest - 19) < 0.02f);
}

void TestHistoryChart::keepsLowestAndHighestOfAColumn()
{
    MadeHistory made;
    made.addDays(evening.addDays(-365), noon);
    made.readings[50'000].temperature = 11.5; // a window was open for five minutes
    const QDateTime when = made.readings[50'000].at;
    show(made, evening.addDays(-365), noon);
    const HistoryPlot plot = m_chart->plot();
    QVERIFY(plot.isDense());
    const QList<HistoryBars::Bar> bars = plot.bars(m_chart->lines().first().series);
    const auto x = static_cast<qsizetype>(plot.xOf(when) - plot.temperatures().left());
    float lowest = bars[x].lowest;
    for (const qsizetype near : {x - 1, x + 1})
        lowest = std::fmin(lowest, bars[near].lowest);
    QCOMPARE(lowest, 11.5f);
    QVERIFY(plot.yOf(11.5) <= plot.temperatures().bottom());
}

void TestHistoryChart::aYearIsABandAndItsAverage()
{
    MadeHistory made;
    for (QDateTime at = evening.addDays(-365); at < noon; at = at.addSecs(900))
        made.add({.at = at, .temperature = at.time().hour() < 12 ? 18.0 : 22.0});
    made.interval = 900;
    show(made, evening.addDays(-365), noon, 24'000);
    const HistoryPlot plot = m_chart->plot();
    const QImage image = m_chart->grab().toImage();
    const QColor ink = Theme::of(m_chart.get()).accent;
    for (const double share : {0.2, 0.5, 0.9}) {
        const int x = static_cast<int>(plot.temperatures().left() + plot.temperatures().width() * share);
        const QList<int> rows = inked(image, x, plot.temperatures(), ink);
        QVERIFY2(!rows.isEmpty() && rows.size() <= 8, qPrintable(QString::number(rows.size()))); // no block of colour
        QVERIFY(std::abs(rows.first() - plot.yOf(20)) < 12);
        const QColor within = image.pixelColor(x, static_cast<int>(plot.yOf(21.3)));
        QVERIFY(within.blue() > within.red() + 20); // the band
    }
    // A column of many readings says so.
    show(made, evening.addDays(-365), noon, m_chart->columnsSeen());
    m_chart->setCursor(QDateTime(QDate(2023, 8, 12), QTime(11, 59), QTimeZone::utc()));
    QVERIFY2(m_chart->cursorText().contains(u"18.0–22.0\u202F°C"_s), qPrintable(m_chart->cursorText()));
    QVERIFY2(m_chart->cursorText().startsWith(u"Sat 12 Aug 0"_s) && m_chart->cursorText().section(u',', 0, 0).contains(u'–'), qPrintable(m_chart->cursorText()));
}

void TestHistoryChart::comesFromWhatIsOutOfSight()
{
    MadeHistory made(1800);
    for (int i = -3; i < 6; ++i)
        made.add({.at = evening.addSecs(i * 1800 + 900), .temperature = 20});
    const QDateTime from = evening.addSecs(-5400);
    m_chart->setLines({{.name = {}, .series = made.series(from, evening.addSecs(7200), 1500)}});
    m_chart->setView({.from = evening, .to = evening.addSecs(3600), .zone = rome});
    const QList<HistoryBars::Bar> bars = m_chart->plot().bars(m_chart->lines().first().series);
    QVERIFY(!std::isnan(bars.first().lowest)); // the first reading in sight is a quarter of the width away
    QVERIFY(!std::isnan(bars.last().lowest));
}

void TestHistoryChart::paintsTheSetPointAsSteps()
{
    MadeHistory made;
    for (QDateTime at = evening; at < noon; at = at.addSecs(300))
        made.add({.at = at, .temperature = 25, .setPoint = at < evening.addSecs(9 * 3600) ? 20.0 : 17.0});
    show(made, evening, noon);
    const QImage image = m_chart->grab().toImage();
    const HistoryPlot plot = m_chart->plot();
    const QColor ink = Theme::of(m_chart.get()).text2;
    const QRectF below(plot.temperatures().left(), plot.yOf(21), plot.temperatures().width(), plot.temperatures().bottom() - plot.yOf(21));
    QSet<int> heights;
    int blank = 0;
    for (int x = static_cast<int>(below.left()) + 2; x < static_cast<int>(plot.xOf(evening.addSecs(8 * 3600))); ++x) {
        const QList<int> rows = inked(image, x, below, ink);
        heights += QSet<int>(rows.begin(), rows.end());
        blank += rows.isEmpty() ? 1 : 0;
    }
    QVERIFY(heights.size() >= 2 && heights.size() <= 4); // level, and two pixels thick
    QVERIFY(std::abs(*heights.begin() - plot.yOf(20)) <= 3);
    QVERIFY(blank > 50); // dashed
    // The step is upright: nothing is drawn halfway long before or after it.
    const double step = plot.xOf(evening.addSecs(9 * 3600));
    for (int x = static_cast<int>(step) - 12; x < step + 12; ++x) {
        if (std::abs(x - step) > 3)
            QVERIFY(inked(image, x, QRectF(0, plot.yOf(18.7), 1, 4), ink).isEmpty());
    }
}

void TestHistoryChart::paintsTheLoadInItsStrip()
{
    MadeHistory made;
    for (QDateTime at = evening; at < noon; at = at.addSecs(300))
        made.add({.at = at, .temperature = 20, .active = at >= evening.addSecs(3600) && at < evening.addSecs(4 * 3600)});
    show(made, evening, noon);
    const QImage image = m_chart->grab().toImage();
    const HistoryPlot plot = m_chart->plot();
    const QColor heat = Theme::of(m_chart.get()).heatFill;
    const auto isHeating = [&](int minutes) {
        const int x = static_cast<int>(plot.xOf(evening.addSecs(minutes * 60)));
        return !inked(image, x, plot.strip(0), heat).isEmpty() || !inked(image, x + 1, plot.strip(0), heat).isEmpty();
    };
    QVERIFY(!isHeating(40));
    QVERIFY(isHeating(80));
    QVERIFY(isHeating(220));
    QVERIFY(!isHeating(260));
    QCOMPARE(plot.strip(0).height(), 8.0);
}

void TestHistoryChart::isToldApartOnGreyPaper()
{
    MadeHistory made;
    made.addDays(evening, noon);
    MadeHistory other;
    for (const MadeHistory::Reading &reading : made.readings)
        other.add({.at = reading.at, .temperature = reading.temperature - 4, .setPoint = reading.setPoint});
    const HistorySeries series = made.series(evening, noon, 1500);
    m_chart->setView({.from = evening, .to = noon, .zone = rome});
    m_chart->setLines({{.name = u"a"_s, .series = series}, {.name = u"b"_s, .series = other.series(evening, noon, 1500)}});
    const HistoryPlot plot = m_chart->plot();
    const QImage paper = m_chart->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    const auto gaps = [&](double below, double above) {
        int count = 0;
        for (double x = plot.temperatures().left() + 10; x < plot.temperatures().right() - 10; ++x) {
            bool isInked = false;
            for (int y = static_cast<int>(plot.yOf(above)); y < static_cast<int>(plot.yOf(below)); ++y)
                isInked = isInked || qGray(paper.pixel(static_cast<int>(x), y)) < 130;
            count += isInked ? 0 : 1;
        }
        return count;
    };
    QCOMPARE(gaps(16.7, 21.5), 0);
    QVERIFY(gaps(12.5, 17) > 100); // its dashes' spaces
}

void TestHistoryChart::timeRunsLeftToRightInArabic()
{
    MadeHistory made;
    made.addDays(evening, noon);
    show(made, evening, noon);
    const double scaleOnTheLeft = m_chart->plot().temperatures().left();
    m_chart->setLayoutDirection(Qt::RightToLeft);
    const HistoryPlot plot = m_chart->plot();
    QVERIFY(plot.xOf(evening) < plot.xOf(noon));
    QVERIFY(plot.temperatures().left() < scaleOnTheLeft); // now on the right
    m_chart->setCursor(made.readings[50].at);
    const QDateTime before = m_chart->cursor();
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QVERIFY(m_chart->cursor() < before);
}

void TestHistoryChart::keepsTheHoursOfALongDayApart()
{
    const QDateTime midnight = inRome(QDate(2024, 10, 27));
    m_chart->setLatest(midnight.addSecs(25 * 3600));
    MadeHistory made;
    made.addDays(midnight, midnight.addSecs(25 * 3600));
    show(made, midnight, midnight.addSecs(25 * 3600));
    const HistoryPlot plot = m_chart->plot();
    QCOMPARE(plot.timeAt(plot.temperatures().right()), inRome(QDate(2024, 10, 28)));
    const double hour = plot.temperatures().width() / 25;
    QVERIFY(std::abs(plot.xOf(inRome(QDate(2024, 10, 27), QTime(12, 0))) - plot.temperatures().left() - 13 * hour) < 0.01);
    // Both readings at ten past two are there, one hour apart.
    m_chart->setCursor(midnight.addSecs(2 * 3600 + 600 + 30)); // within the minute
    const QString first = m_chart->cursorText();
    const QDateTime at = m_chart->cursor();
    QTest::keyClick(m_chart.get(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(at.secsTo(m_chart->cursor()) == 3600);
    QCOMPARE(m_chart->cursorText().left(16), first.left(16));
}

void TestHistoryChart::goesAlongReadingsByKeys()
{
    MadeHistory made;
    for (int i = 0; i < 200; ++i)
        made.add({.at = evening.addSecs(i * 300), .temperature = 18 + i * 0.1, .active = i % 2 == 0, .humidity = 45});
    show(made, evening, noon);
    QTest::keyClick(m_chart.get(), Qt::Key_Home);
    QCOMPARE(m_chart->cursorText(), u"Mon 15 Jan 18:00, 18.0\u202F°C, set to 20.0\u202F°C, Heating, humidity 45\u202F%"_s);
    QTest::keyClick(m_chart.get(), Qt::Key_Right);
    QCOMPARE(m_chart->cursorText(), u"Mon 15 Jan 18:05, 18.1\u202F°C, set to 20.0\u202F°C, Idle, humidity 45\u202F%"_s);
    QTest::keyClick(m_chart.get(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY2(m_chart->cursorText().startsWith(u"Mon 15 Jan 19:05, 19.3"_s), qPrintable(m_chart->cursorText()));
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QVERIFY2(m_chart->cursorText().startsWith(u"Mon 15 Jan 19:00, 19.2"_s), qPrintable(m_chart->cursorText()));
    QTest::keyClick(m_chart.get(), Qt::Key_End);
    QVERIFY2(m_chart->cursorText().startsWith(u"Tue 16 Jan 10:35, 37.9"_s), qPrintable(m_chart->cursorText()));
    QTest::keyClick(m_chart.get(), Qt::Key_Right); // there is none
    QVERIFY(m_chart->cursorText().startsWith(u"Tue 16 Jan 10:35"_s));
    QTest::keyClick(m_chart.get(), Qt::Key_Escape);
    QVERIFY(m_chart->cursorText().isEmpty());
}

void TestHistoryChart::goesByHoursAndSaysGaps()
{
    MadeHistory made;
    for (int i = 0; i < 200; ++i) {
        if (i < 40 || i > 90)
            made.add({.at = evening.addSecs(i * 300), .temperature = 18});
    }
    show(made, evening, noon);
    m_chart->setCursor(evening.addSecs(3 * 3600));
    QTest::keyClick(m_chart.get(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY2(m_chart->cursorText().endsWith(u"no data"_s), qPrintable(m_chart->cursorText()));
    QVERIFY(!m_chart->cursorText().contains(u"°C"_s));
    QTest::keyClick(m_chart.get(), Qt::Key_Right); // the next there is
    QVERIFY2(m_chart->cursorText().startsWith(u"Tue 16 Jan 01:35, 18.0"_s), qPrintable(m_chart->cursorText()));
}

void TestHistoryChart::showsWhatTheCursorLeavesTheViewFor()
{
    MadeHistory made;
    made.addDays(evening, noon);
    m_chart->setLines({{.name = {}, .series = made.series(evening, noon, 4000)}});
    m_chart->setView({.from = evening.addSecs(6 * 3600), .to = evening.addSecs(8 * 3600), .zone = rome});
    QSignalSpy changed(m_chart.get(), &HistoryChart::viewChanged);
    QTest::keyClick(m_chart.get(), Qt::Key_Home);
    QCOMPARE(changed.count(), 0);
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_chart->view().from < m_chart->cursor() && m_chart->cursor() < m_chart->view().to);
}

void TestHistoryChart::pansByDaysAndZooms()
{
    MadeHistory made;
    made.addDays(evening.addDays(-9), noon);
    show(made, evening, noon);
    QSignalSpy changed(m_chart.get(), &HistoryChart::viewChanged);
    // Before that, the first reading that is known has to be out of the way.
    HistoryLine line = m_chart->lines().first();
    QCOMPARE(line.series.firstReading, evening.addDays(-9));
    QTest::keyClick(m_chart.get(), Qt::Key_BracketLeft);
    QCOMPARE(m_chart->view().from, evening.addDays(-1));
    QCOMPARE(m_chart->view().to, noon.addDays(-1));
    QTest::keyClick(m_chart.get(), Qt::Key_BracketRight);
    QCOMPARE(m_chart->view().from, evening);
    QTest::keyClick(m_chart.get(), Qt::Key_Plus);
    QCOMPARE(m_chart->view().from.secsTo(m_chart->view().to), 12 * 3600);
    QTest::keyClick(m_chart.get(), Qt::Key_Minus);
    QCOMPARE(m_chart->view().from.secsTo(m_chart->view().to), 18 * 3600);
    QTest::keyClick(m_chart.get(), Qt::Key_PageUp);
    QCOMPARE(m_chart->view().to, evening);
    QCOMPARE(changed.count(), 5);
}

void TestHistoryChart::goesNoFurtherThanNowAndTheFirstReading()
{
    MadeHistory made;
    made.addDays(evening, noon);
    show(made, evening, noon);
    m_chart->pan(1);
    QCOMPARE(m_chart->view().to, noon);
    m_chart->pan(-1);
    QCOMPARE(m_chart->view().from, evening);
    m_chart->zoom(0.0001);
    QCOMPARE(m_chart->view().from.secsTo(m_chart->view().to), 1800);
}

void TestHistoryChart::isDraggedAndTheDragTakenBack()
{
    MadeHistory made;
    made.addDays(evening.addDays(-5), noon);
    show(made, evening, noon);
    const HistoryPlot plot = m_chart->plot();
    const QPoint from = plot.temperatures().center().toPoint();
    const QPoint to = from + QPoint(static_cast<int>(plot.temperatures().width() / 4), 0);
    QTest::mousePress(m_chart.get(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_chart.get(), to);
    const qint64 moved = m_chart->view().from.secsTo(evening);
    QVERIFY2(std::abs(moved - 18 * 3600 / 4) < 300, qPrintable(QString::number(moved)));
    QTest::keyClick(m_chart.get(), Qt::Key_Escape);
    QCOMPARE(m_chart->view().from, evening);
    QTest::mouseRelease(m_chart.get(), Qt::LeftButton, {}, to);
    QCOMPARE(m_chart->view().from, evening);
}

void TestHistoryChart::leavesTheWheelToThePage()
{
    MadeHistory made;
    made.addDays(evening.addDays(-5), noon);
    show(made, evening, noon);
    const auto turn = [&](const QPoint &angle, Qt::KeyboardModifiers modifiers) {
        const QPointF at = m_chart->plot().temperatures().center();
        QWheelEvent event(at, m_chart->mapToGlobal(at), {}, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_chart.get(), &event);
        return event.isAccepted();
    };
    QVERIFY(!turn({0, 120}, {}));
    QCOMPARE(m_chart->view().from, evening);
    QVERIFY(turn({0, 120}, Qt::ControlModifier));
    QCOMPARE(m_chart->view().from.secsTo(m_chart->view().to), 12 * 3600);
    const QDateTime before = m_chart->view().from;
    QVERIFY(turn({120, 0}, {}));
    QVERIFY(m_chart->view().from < before);
}

void TestHistoryChart::followsTheMouseAndForgets()
{
    MadeHistory made;
    for (int i = 0; i < 210; ++i)
        made.add({.at = evening.addSecs(i * 300), .temperature = 18});
    show(made, evening, noon);
    m_chart->show();
    const HistoryPlot plot = m_chart->plot();
    const QPoint there(static_cast<int>(plot.xOf(evening.addSecs(6 * 3600 + 100))), static_cast<int>(plot.temperatures().center().y()));
    QTest::mouseMove(m_chart.get(), there);
    QTRY_VERIFY2(m_chart->cursorText().startsWith(u"Tue 16 Jan 00:00, 18.0"_s), qPrintable(m_chart->cursorText()));
    QTest::mouseMove(m_chart.get(), QPoint(2, there.y())); // on the scale
    QTRY_VERIFY(m_chart->cursorText().isEmpty());
}

void TestHistoryChart::copiesWhatTheCursorIsOn()
{
    MadeHistory made;
    made.addDays(evening, noon);
    show(made, evening, noon);
    QTest::keyClick(m_chart.get(), Qt::Key_Home);
    QTest::keyClick(m_chart.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), m_chart->cursorText());
    QVERIFY(!m_chart->cursorText().isEmpty());
}

void TestHistoryChart::saysItselfToScreenReaders()
{
    MadeHistory made;
    for (int i = 0; i < 200; ++i)
        made.add({.at = evening.addSecs(i * 300), .temperature = 18});
    show(made, evening, noon);
    m_chart->setTitle(u"Temperature, last night"_s);
    QAccessibleInterface *said = QAccessible::queryAccessibleInterface(m_chart.get());
    QCOMPARE(said->role(), QAccessible::Chart);
    QCOMPARE(said->text(QAccessible::Name), u"Temperature, last night"_s);
    QVERIFY(said->text(QAccessible::Value).isEmpty());
    QTest::keyClick(m_chart.get(), Qt::Key_Home);
    QVERIFY(said->text(QAccessible::Value).contains(u"18.0"_s));
    QVERIFY2(said->text(QAccessible::Name).startsWith(u"Mon 15 Jan 18:00, 18.0"_s), qPrintable(said->text(QAccessible::Name)));
    QTest::keyClick(m_chart.get(), Qt::Key_Escape);
    QCOMPARE(said->text(QAccessible::Name), u"Temperature, last night"_s);
}

void TestHistoryChart::saysItsSentence_data()
{
    QTest::addColumn<HistorySummary>("summary");
    QTest::addColumn<QString>("sentence");
    const HistorySummary night{.lowest = 17.8, .highest = 20.6, .setPoint = 18, .heatingSeconds = 7800, .edges = 4,
                               .knownSeconds = 9 * 3600 - 840, .gapSeconds = 840, .usualIntervalSeconds = 300};
    QTest::newRow("a night") << night
                             << u"Between 22:00 and 07:00: 17.8–20.6\u202F°C, heating on for about 2 h 10 min (±\u00A010\u00A0min), "
                                "set to 18.0\u202F°C. 14 min without data."_s;
    HistorySummary whole = night;
    whole.gapSeconds = 0;
    whole.setPoint = {};
    whole.heatingSeconds = 0;
    whole.edges = 0;
    whole.highest = 17.8;
    QTest::newRow("never on") << whole << u"Between 22:00 and 07:00: 17.8\u202F°C, always idle."_s;
    HistorySummary begun = whole; // Tepore was installed two minutes before
    begun.knownSeconds = 120;
    begun.gapSeconds = 9 * 3600 - 120;
    QTest::newRow("two minutes of it") << begun
                                       << u"Between 22:00 and 07:00: 17.8\u202F°C, idle in the 2 min with readings. 8 h 58 min without data."_s;
    begun.knownSeconds = 45 * 24 * 3600;
    begun.gapSeconds = 320 * 24 * 3600 + 30'000;
    QTest::newRow("much of a year") << begun
                                    << u"Between 22:00 and 07:00: 17.8\u202F°C, idle in the 45 day(s) with readings. 320 day(s) without data."_s;
    QTest::newRow("nothing") << HistorySummary{.gapSeconds = 9 * 3600} << u"Between 22:00 and 07:00: no readings."_s;
}

void TestHistoryChart::saysItsSentence()
{
    QFETCH(HistorySummary, summary);
    QFETCH(QString, sentence);
    const QDateTime from = inRome(QDate(2024, 1, 15), QTime(22, 0));
    QCOMPARE(HistoryWords::sentence(summary, from, from.addSecs(9 * 3600), rome, Temperature::Unit::Celsius), sentence);
}

QTEST_MAIN(TestHistoryChart)
#include "tst_historychart.moc"
