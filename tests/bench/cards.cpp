// A full refresh of 100 thermostats, as cards and as a list, from new readings to painted pixels; beside each the floor,
// painting it once more. And a step of scrolling.

#include "app/account/memorystore.h"
#include "app/tepore.h"
#include "ui/arrangement.h"
#include "ui/look.h"
#include "ui/overviewpage.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

ThermostatStatus reading(int round, int index, const QDateTime &now)
{
    ThermostatStatus status;
    status.function = Function::Heating;
    status.mode = index % 3 ? Mode::Automatic : Mode::Manual;
    status.setPoint = Temperature::fromTenths(180 + (round + index) % 40);
    status.program = 1;
    status.loadState = (round + index) % 2 ? LoadState::Active : LoadState::Inactive;
    status.temperature = Temperature::fromTenths(170 + (7 * round + index) % 60);
    status.temperatureTime = now;
    status.humidity = 40 + (round + index) % 20;
    status.time = now;
    return status;
}

void printTimes(const char *what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("%-34s median %6.2f ms   slowest %6.2f ms   (%zu runs)\n", what, times[times.size() / 2], times.back(),
                times.size());
}

void measure(Tepore &tepore, const Clock &clock, QWidget &page, QAbstractScrollArea *area)
{
    std::vector<double> times;
    std::vector<double> floor;
    std::vector<double> scrolls;
    QElapsedTimer timer;
    const auto lap = [&timer](std::vector<double> &into) {
        into.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        timer.restart();
    };
    for (int round = 0; round < 40; ++round) {
        const QDateTime now = clock.now();
        timer.start();
        for (int i = 0; i < 100; ++i)
            tepore.household.applyStatus(u"id%1"_s.arg(i), reading(round, i, now), now);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        page.repaint();
        lap(times);
        page.repaint();
        lap(floor);
        area->verticalScrollBar()->setValue((area->verticalScrollBar()->value() + 300) % area->verticalScrollBar()->maximum());
        QCoreApplication::processEvents();
        lap(scrolls);
    }
    times.erase(times.begin());
    printTimes("100 readings shown and painted", times);
    printTimes("floor: one repaint of the page", floor);
    printTimes("scrolled by 300 pixels", scrolls);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    installLook(app, u"light"_s);
    const QTemporaryDir profile;
    MemoryStore secrets;
    SystemClock clock;
    Tepore tepore({.profile = profile.path(), .loginUrl = {}, .apiUrl = {}}, secrets, clock,
                  [](const AuthorizeRequest &) { return QUrl(); });
    QList<Module> modules;
    for (int i = 0; i < 100; ++i)
        modules << Module{.id = u"id%1"_s.arg(i), .name = u"Stanza %1"_s.arg(i)};
    tepore.household.applyPlants({{.id = u"home"_s, .name = u"Casa"_s}}, clock.now());
    tepore.household.applyTopology(u"home"_s, modules);
    QWidget window; // of the arrangement's keys
    const House house{tepore.household, tepore.reader, tepore.desk, tepore.clock, tepore.history};
    Arrangement arrangement(house, [] { return QString(); }, &window);
    OverviewPage page(house, arrangement);
    page.resize(1400, 900);
    page.show();
    for (const OverviewStyle style : {OverviewStyle::Cards, OverviewStyle::List}) {
        page.setStyle(style);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const bool isList = style == OverviewStyle::List;
        std::printf("%s\n", isList ? "as a list" : "as cards");
        measure(tepore, clock, page, page.findChild<QAbstractScrollArea *>(isList ? u"overview.list"_s : u"overview.cards"_s));
    }
    return 0;
}
