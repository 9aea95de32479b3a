#include "support/madehistory.h"
#include "support/recordingdevice.h"
#include "ui/historysheet.h"
#include "ui/language.h"
#include "ui/look.h"

#include <QApplication>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QTimeZone rome("Europe/Rome");
const QDateTime evening = QDateTime(QDate(2024, 1, 15), QTime(18, 0), rome).toUTC();
const QDateTime noon = QDateTime(QDate(2024, 1, 16), QTime(12, 0), rome).toUTC();
const QSizeF a4(680, 1009); // pixels of 96 to an inch, within the margins
const QSizeF letter(702, 942);

HistoryInsights insights()
{
    HistoryInsights result;
    for (int i = 13; i >= 0; --i) {
        HistoryInsights::Span day;
        day.day = QDate(2024, 1, 16).addDays(-i);
        day.knownHours = 24;
        day.heatingHours = {.value = 4.5, .error = 0.4};
        day.coldest = 17.1;
        day.warmest = 20.9;
        day.mean = 19;
        result.days << day;
    }
    result.thisWeek = result.lastWeek = result.lastWeekSoFar = result.days.first();
    result.warmUpMinutes = Estimate{.value = 34, .error = 4};
    result.coldest = HistoryInsights::Extreme{.at = evening, .temperature = 15.5};
    return result;
}

HistorySheet sheet(const QList<HistorySeries> &all, const QDateTime &from = evening, const QDateTime &to = noon)
{
    HistorySheet made{.title = u"Living room, Casa"_s,
                      .sentence = u"Between 22:00 and 07:00: 17.8–20.6 °C, heating on for about 2 h 10 min (± 10 min), set to 18.0 °C, and "
                                  "so on for longer than one line of it can be on any paper there is."_s,
                      .note = u"History starts when Tepore runs."_s};
    const QStringList names{u"Living room"_s, u"Bedroom"_s, u"Bathroom"_s, u"Attic"_s};
    for (const HistorySeries &each : all)
        made.lines << HistoryLine{.name = names.value(made.lines.size()), .series = each};
    made.view = {.from = from, .to = to, .zone = rome};
    made.insights = HistoryInsightsPanel::rows(insights(), rome, Temperature::Unit::Celsius);
    made.days = HistoryInsightsPanel::days(insights(), Temperature::Unit::Celsius);
    made.printedAt = noon;
    made.size = QPageSize(QPageSize::A4);
    return made;
}

MadeHistory night()
{
    MadeHistory made;
    made.addDays(evening, noon);
    return made;
}

int paintedPages(const HistorySheet &what, QPaintDevice &device, const QSizeF &page)
{
    QPainter painter(&device);
    int pages = 1;
    what.paint(painter, page, [&pages] { ++pages; });
    return pages;
}

QImage picture(const HistorySheet &what, const QSizeF &page, QList<QImage> *others = nullptr)
{
    constexpr int ratio = 2;
    QImage image((page * ratio).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(ratio, ratio);
    what.paint(painter, page, [&] {
        if (others)
            *others << image.copy();
        painter.fillRect(QRectF(QPointF(), page), Qt::white);
    });
    painter.end();
    return image;
}

// WCAG's, of what a greyscale printer makes of a colour.
double greyContrast(const QColor &colour)
{
    const int grey = qGray(colour.rgb());
    return Theme::contrastOf(QColor(grey, grey, grey), Qt::white);
}

} // namespace

// A history on paper.
class TestHistorySheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLook(*qApp, u"light"_s); }
    void cleanup() { showAppearance(Appearance::Light); }

    void saysWhatThePageSays()
    {
        RecordingDevice device;
        const HistorySheet what = sheet({night().series(evening, noon, 1080)});
        paintedPages(what, device, a4);
        const QString all = device.texts.join(u' ').simplified();
        for (const QString &text : {what.title, what.sentence.simplified(), what.note, u"15 January 2024, 18:00 to 16 January 2024, 12:00"_s,
                                    u"about 34 min (± 4 min)"_s, u"Heating, about"_s, u"4 h 30 min ± 24 min"_s, u"measured"_s, u"heating"_s,
                                    u"Printed on 16 January 2024, 12:00 with Tepore "_s + u"" TEPORE_VERSION ""_s})
            QVERIFY2(all.contains(text), qPrintable(text + u" is not in: "_s + all));
    }

    // Nor does it speak of weeks in which nothing was read.
    void leavesOutWhatNobodyKnows()
    {
        HistorySheet what = sheet({night().series(evening, noon, 1080)});
        what.insights.clear();
        what.days.clear();
        RecordingDevice device;
        QCOMPARE(paintedPages(what, device, a4), 1);
        const QString all = device.texts.join(u' ').simplified();
        QVERIFY2(!all.contains(u"What it tells"_s) && !all.contains(u"Heating, about"_s) && all.contains(u"measured"_s), qPrintable(all));
    }

    // A line with a point for each reading; broken where the readings are.
    void drawsEveryReading()
    {
        MadeHistory made = night();
        const auto points = [&](const MadeHistory &history) {
            RecordingDevice device;
            paintedPages(sheet({history.series(evening, noon, 1080)}), device, a4);
            QList<int> counts;
            for (const RecordingDevice::Line &line : device.lines) {
                if (line.pen.color() == Theme::of(Theme::palette(false)).accent && line.path.elementCount() > 2)
                    counts << line.path.elementCount();
            }
            return counts;
        };
        QCOMPARE(made.readings.size(), 18 * 12);
        QCOMPARE(points(made), QList<int>(2, 18 * 12)); // temperature and humidity
        made.readings.remove(50, 40);
        QCOMPARE(points(made), QList<int>(2, 18 * 12 - 40));
        RecordingDevice device;
        paintedPages(sheet({made.series(evening, noon, 1080)}), device, a4);
        int beginnings = 0;
        for (int i = 0; i < device.lines.size(); ++i) {
            const QPainterPath &path = device.lines[i].path;
            for (int at = 0; path.elementCount() > 50 && at < path.elementCount(); ++at)
                beginnings += path.elementAt(at).isMoveTo() ? 1 : 0;
        }
        QCOMPARE(beginnings, 4); // of two lines, each with a gap
    }

    // On grey paper: each line dark enough, and each in dashes of its own.
    void isReadInGrey()
    {
        QList<HistorySeries> four;
        for (int i = 0; i < 4; ++i) {
            MadeHistory made = night();
            for (MadeHistory::Reading &reading : made.readings)
                reading.temperature += 3 * i;
            four << made.series(evening, noon, 1080);
        }
        RecordingDevice compared;
        paintedPages(sheet(four), compared, a4);
        QList<QList<qreal>> dashes;
        for (const RecordingDevice::Line &line : compared.lines) {
            if (line.path.elementCount() < 50)
                continue;
            QVERIFY2(greyContrast(line.pen.color()) >= 4.5, qPrintable(line.pen.color().name()));
            if (!dashes.contains(line.pen.dashPattern()))
                dashes << line.pen.dashPattern();
        }
        QCOMPARE(dashes.size(), 4);
        // The measured and the set one of a single thermostat, as a printer puts them down: both have ink enough, and of
        // one the paper shows through.
        MadeHistory made;
        for (QDateTime at = evening; at < noon; at = at.addSecs(300))
            made.add({.at = at, .temperature = 22, .setPoint = 19});
        const HistorySheet one = sheet({made.series(evening, noon, 1080)});
        const QImage paper = picture(one, a4).convertToFormat(QImage::Format_Grayscale8);
        QHash<int, int> inked; // pixels of ink in each row
        for (int y = 0; y < paper.height(); ++y) {
            for (int x = paper.width() / 4; x < paper.width() * 3 / 4; ++x)
                inked[y] += qGray(paper.pixel(x, y)) < 118 ? 1 : 0; // 4.5:1
        }
        int solid = 0;
        int dashed = 0;
        const int width = paper.width() / 2;
        for (const int count : std::as_const(inked)) {
            solid += count > width * 95 / 100 ? 1 : 0;
            dashed += count > width * 40 / 100 && count < width * 60 / 100 ? 1 : 0;
        }
        QVERIFY2(solid >= 3 && solid <= 10, qPrintable(QString::number(solid))); // measured, and humidity: two pixels each, twice as fine
        QVERIFY2(dashed >= 3 && dashed <= 6, qPrintable(QString::number(dashed)));
        for (const QColor &ink : std::as_const(compared.inks))
            QVERIFY2(greyContrast(ink) >= 4.5, qPrintable(ink.name()));
        int shapes = 0;
        for (const QColor &fill : std::as_const(compared.fills)) {
            if (fill == QColor(Qt::white) || fill == Theme::of(Theme::palette(false)).line)
                continue; // the paper, and the lines of the grid, which nothing hangs on
            ++shapes;
            QVERIFY2(greyContrast(fill) >= 3, qPrintable(fill.name())); // WCAG's, of what is no letter
        }
        QVERIFY(shapes > 100); // when it heated, and for how long
    }

    void isLightWhateverTheWindowIs()
    {
        const HistorySheet what = sheet({night().series(evening, noon, 1080)});
        const QImage light = picture(what, a4);
        for (const Appearance appearance : {Appearance::Dark, Appearance::Contrast}) {
            showAppearance(appearance);
            QCOMPARE(picture(what, a4), light);
        }
        QCOMPARE(light.pixelColor(2, light.height() / 2), QColor(Qt::white));
    }

    void fitsItsPaper_data()
    {
        QTest::addColumn<QSizeF>("page");
        QTest::addColumn<int>("pages");
        QTest::newRow("A4") << a4 << 1;
        QTest::newRow("Letter") << letter << 1;
        QTest::newRow("half of it") << QSizeF(680, 600) << 2;
    }
    void fitsItsPaper()
    {
        QFETCH(QSizeF, page);
        QFETCH(int, pages);
        const HistorySheet what = sheet({night().series(evening, noon, 1080)});
        RecordingDevice device;
        QCOMPARE(paintedPages(what, device, page), pages);
        QCOMPARE(device.texts.filter(u"Printed on"_s).size(), pages);
        // Nothing is beyond the edges of any page: all of them are drawn on one larger paper.
        QImage wide((page + QSizeF(200, 200)).toSize(), QImage::Format_RGB32);
        wide.fill(Qt::white);
        QPainter painter(&wide);
        painter.translate(100, 100);
        what.paint(painter, page, [] {});
        painter.end();
        for (int y = 0; y < wide.height(); ++y) {
            for (int x = 0; x < wide.width(); ++x) {
                const bool isMargin = x < 98 || y < 98 || x > page.width() + 102 || y > page.height() + 102;
                if (isMargin && wide.pixelColor(x, y) != QColor(Qt::white))
                    QFAIL(qPrintable(u"ink at %1, %2"_s.arg(x).arg(y)));
            }
        }
    }

    // Each once and in their order, whole on one page, and the first one below its heading.
    void saysWhatHappenedOnAsManyPagesAsItTakes_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QSizeF>("page");
        QTest::addColumn<int>("leastPages");
        QTest::newRow("none") << 1 << a4 << 1;
        QTest::newRow("a few") << 4 << a4 << 1;
        for (int count = 20; count < 28; ++count) // at the bottom of the first page
            QTest::addRow("%d", count) << count << a4 << 1;
        QTest::newRow("many") << 150 << a4 << 3;
        QTest::newRow("many on Letter") << 150 << letter << 3;
    }
    void saysWhatHappenedOnAsManyPagesAsItTakes()
    {
        QFETCH(int, count);
        QFETCH(QSizeF, page);
        QFETCH(int, leastPages);
        HistorySheet what = sheet({night().series(evening, noon, 1080)});
        for (int i = 0; i < count; ++i)
            what.events << u"Mon 15 Jan – change%1, %2."_s.arg(i).arg(i % 7 == 3 ? u"with very much to be said of it "_s.repeated(6) : u"done"_s);
        RecordingDevice device;
        QList<qsizetype> turns;
        QPainter painter(&device);
        what.paint(painter, page, [&] { turns << device.texts.size(); });
        painter.end();
        const auto pageOf = [&turns](qsizetype text) { return std::count_if(turns.cbegin(), turns.cend(), [text](qsizetype turn) { return turn <= text; }); };
        const auto placesOf = [&device](const QString &words) {
            QList<qsizetype> places;
            for (qsizetype i = 0; i < device.texts.size(); ++i) {
                if (device.texts[i].contains(words))
                    places << i;
            }
            return places;
        };
        QVERIFY2(turns.size() + 1 >= leastPages, qPrintable(QString::number(turns.size() + 1)));
        const auto heading = placesOf(u"What happened"_s);
        QCOMPARE(heading.size(), 1);
        QVERIFY(heading.first() > placesOf(u"Heating, about"_s).last()); // it comes last
        qsizetype before = heading.first();
        for (int i = 0; i < count; ++i) {
            const auto places = placesOf(u"change%1,"_s.arg(i));
            QVERIFY2(places.size() == 1, qPrintable(u"%1: %2 times"_s.arg(i).arg(places.size())));
            QVERIFY(places.first() > before);
            before = places.first();
            if (i == 0)
                QCOMPARE(pageOf(places.first()), pageOf(heading.first()));
        }
        QCOMPARE(placesOf(u"Printed on"_s).size(), turns.size() + 1);
        // Nothing is cut by, or painted beneath, what ends the page.
        QImage paper((page + QSizeF(200, 200)).toSize(), QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter ink(&paper);
        ink.translate(100, 100);
        int reachesOut = 0;
        const auto look = [&] {
            for (int y = 0; y < paper.height(); ++y) {
                for (int x = 0; x < paper.width(); ++x) {
                    const bool isMargin = x < 98 || y < 98 || x > page.width() + 102 || y > page.height() + 102;
                    reachesOut += isMargin && paper.pixelColor(x, y) != QColor(Qt::white) ? 1 : 0;
                }
            }
            ink.fillRect(QRectF(-100, -100, page.width() + 200, page.height() + 200), Qt::white);
        };
        what.paint(ink, page, look);
        look();
        QCOMPARE(reachesOut, 0);
    }

    void aYearIsABandAndItsAverage()
    {
        MadeHistory made(900);
        for (QDateTime at = noon.addDays(-365); at < noon; at = at.addSecs(900))
            made.add({.at = at, .temperature = at.time().hour() < 12 ? 18.0 : 22.0});
        RecordingDevice device;
        paintedPages(sheet({made.series(noon.addDays(-365), noon, 24'000)}, noon.addDays(-365)), device, a4);
        const QString all = device.texts.join(u' ');
        QVERIFY2(all.contains(u"average"_s) && all.contains(u"lowest to highest"_s), qPrintable(all));
    }

    void isMirroredWhereOneReadsFromTheRight()
    {
        HistorySheet what = sheet({night().series(evening, noon, 1080)});
        const QImage usual = picture(what, a4);
        what.direction = Qt::RightToLeft;
        const QImage mirrored = picture(what, a4);
        const auto firstInk = [](const QImage &image) { // of the title, from the left
            for (int x = 0; x < image.width(); ++x) {
                for (int y = 0; y < 40; ++y) {
                    if (qGray(image.pixel(x, y)) < 100)
                        return x;
                }
            }
            return -1;
        };
        QVERIFY(firstInk(usual) < 20);
        QVERIFY(firstInk(mirrored) > usual.width() / 2);
    }

    void isOnThePaperOfTheCountry()
    {
        QCOMPARE(HistorySheet::usualSize(QLocale(QLocale::English, QLocale::UnitedStates)).id(), QPageSize::Letter);
        QCOMPARE(HistorySheet::usualSize(QLocale(QLocale::English, QLocale::UnitedKingdom)).id(), QPageSize::A4);
        QCOMPARE(HistorySheet::usualSize(QLocale(QLocale::Italian, QLocale::Italy)).id(), QPageSize::A4);
        QCOMPARE(HistorySheet::usualSize(QLocale::c()).id(), QPageSize::A4);
    }

    void isWrittenWholeOrNotAtAll()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"out.pdf"_s);
        const HistorySheet what = sheet({night().series(evening, noon, 1080)});
        QCOMPARE(what.write(file), QString());
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray pdf = written.readAll();
        QVERIFY(pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF"));
        QVERIFY2(pdf.size() < 400'000, qPrintable(QString::number(pdf.size())));
        QVERIFY(!pdf.contains("/Subtype /Image")); // lines and letters, no pictures
        QVERIFY(!what.write(folder.filePath(u"no/such/out.pdf"_s)).isEmpty());
        // In a thread of its own, at once.
        QFuture<QString> saved = what.save(folder.filePath(u"again.pdf"_s));
        QTRY_VERIFY(saved.isFinished());
        QCOMPARE(saved.result(), QString());
        QVERIFY(QFile::exists(folder.filePath(u"again.pdf"_s)));
    }
};

QTEST_MAIN(TestHistorySheet)
#include "tst_historysheet.moc"
