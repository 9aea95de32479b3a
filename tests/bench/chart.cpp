// A year of readings every five minutes on screen, moved and zoomed: what one frame takes, and beside it the floor, the
// same widget with nothing in it. What the history hands over is made ready before, as the page has it done: three times as
// wide as what is seen.

#include "support/madehistory.h"
#include "ui/historychart.h"
#include "ui/look.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int frames = 120;

void measure(const char *what, HistoryChart &chart, const std::function<void(int)> &change)
{
    std::vector<double> times;
    for (int frame = 0; frame < frames; ++frame) {
        QElapsedTimer timer;
        timer.start();
        change(frame);
        chart.repaint();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("%-44s median %6.2f ms   19 of 20 %6.2f ms   slowest %6.2f ms\n", what, times[times.size() / 2],
                times[times.size() * 19 / 20], times.back());
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    installLook(app, u"light"_s);
    const QTimeZone rome("Europe/Rome");
    const QDateTime now = QDateTime(QDate(2024, 1, 16), QTime(12, 0), rome).toUTC();
    MadeHistory made;
    made.addDays(now.addDays(-3 * 365), now);
    HistoryChart chart;
    chart.resize(1000, 500);
    chart.show();
    chart.setLatest(now);
    QCoreApplication::processEvents();
    std::printf("%d x %d at %.2f, %lld readings\n", chart.width(), chart.height(), chart.devicePixelRatioF(),
                static_cast<long long>(made.readings.size()));

    struct Case
    {
        const char *name;
        int days;
        int lines;
    };
    for (const Case &one : {Case{"a year", 365, 1}, Case{"a year, four thermostats", 365, 4}, Case{"a month", 30, 1},
                            Case{"a week", 7, 1}, Case{"a day", 1, 1}}) {
        const QDateTime to = now.addDays(-one.days);
        const QDateTime from = to.addDays(-one.days);
        chart.setLines({});
        chart.setView({.from = from, .to = to, .zone = rome});
        const HistorySeries series = made.series(from.addDays(-one.days), to.addDays(one.days), std::min(24'000, 3 * one.days * 1440));
        QList<HistoryLine> lines;
        for (int i = 0; i < one.lines; ++i)
            lines << HistoryLine{.name = u"Stanza %1"_s.arg(i), .series = series};
        const qint64 span = from.msecsTo(to);
        const auto back = [&](int frame) {
            chart.setView({.from = from.addMSecs(-span * frame / (2 * frames)), .to = to.addMSecs(-span * frame / (2 * frames)), .zone = rome});
        };
        std::printf("%s\n", one.name);
        measure("  floor: nothing in it", chart, back);
        chart.setLines(lines);
        measure("  moved", chart, back);
        measure("  zoomed", chart, [&](int frame) {
            chart.setView({.from = from.addMSecs(span * frame / (3 * frames)), .to = to.addMSecs(-span * frame / (3 * frames)), .zone = rome});
        });
        chart.setView({.from = from, .to = to, .zone = rome});
        measure("  cursor", chart, [&](int frame) { chart.setCursor(from.addMSecs(span * frame / frames)); });
        chart.clearCursor();
    }
    return 0;
}
