// A full refresh of 100 cards, from new readings to painted pixels; beside it the floor, painting 100 empty frames.

#include "app/account/memorystore.h"
#include "app/tepore.h"
#include "ui/look.h"
#include "ui/overviewpage.h"

#include <QApplication>
#include <QElapsedTimer>
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
    OverviewPage page({tepore.household, tepore.reader, tepore.desk, tepore.clock, tepore.history});
    page.resize(1400, 900);
    page.show();
    QCoreApplication::processEvents();

    std::vector<double> times;
    std::vector<double> floor;
    for (int round = 0; round < 40; ++round) {
        const QDateTime now = clock.now();
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 100; ++i)
            tepore.household.applyStatus(u"id%1"_s.arg(i), reading(round, i, now), now);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        page.repaint();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        timer.restart();
        page.repaint();
        floor.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    times.erase(times.begin());
    printTimes("100 readings shown and painted", times);
    printTimes("floor: one repaint of the page", floor);
    return 0;
}
