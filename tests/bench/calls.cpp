// How long a wish takes to leave the program once its grace is over, and how long a status takes to parse.

#include "app/account/memorystore.h"
#include "app/simulator/simulatedcloud.h"
#include "app/smarther/parse.h"
#include "app/tepore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

void printTimes(const char *what, const char *unit, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("%-44s median %7.2f %s   slowest %7.2f %s   (%zu runs)\n", what, times[times.size() / 2], unit,
                times.back(), unit, times.size());
}

void measureParsing()
{
    QFile file(u"" TEPORE_FIXTURES "/status-automatic.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        std::puts("no fixture");
        return;
    }
    const QByteArray body = file.readAll();
    std::vector<double> times;
    int good = 0;
    for (int i = 0; i < 2000; ++i) {
        QElapsedTimer timer;
        timer.start();
        good += parseStatus(body).ok();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e3);
    }
    printTimes(good == 2000 ? "one status reply parsed" : "one status reply REFUSED", "us", times);
}

// The floor: one bare POST to the same server, from the call to its arrival.
double bareRequest(Http &http, const QUrl &url)
{
    QElapsedTimer timer;
    timer.start();
    QObject context;
    double arrived = 0;
    QEventLoop loop;
    http.send({.verb = "GET", .url = url, .headers = {}, .body = {}}, &context, [&](const HttpAnswer &) {
        arrived = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        loop.quit();
    });
    loop.exec();
    return arrived;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    measureParsing();

    SimulatorOptions options;
    options.quota = 0;
    options.burstCalls = 0;
    SimulatedCloud cloud(options);
    const QTemporaryDir profile;
    if (!cloud.listen())
        return 1;
    MemoryStore secrets;
    SystemClock clock;
    Tepore tepore({.profile = profile.path(), .loginUrl = cloud.address(), .apiUrl = cloud.address()}, secrets, clock,
                  [](const AuthorizeRequest &) { return QUrl(); });
    const auto granted = cloud.grantTokens();
    tepore.session.adopt({.clientId = options.clientId, .clientSecret = options.clientSecret},
                         options.subscriptionKey.toUtf8(),
                         {.accessToken = granted.access.toUtf8(),
                          .accessTokenExpires = clock.now().addSecs(3600),
                          .refreshToken = granted.refresh.toUtf8()},
                         &tepore.session, [](const Outcome &) {});
    tepore.start();
    const auto isQuiet = [&] {
        const QStringList ids = tepore.household.moduleIds();
        return !ids.isEmpty() && tepore.household.thermostat(ids.first())->status && tepore.queue.isIdle() &&
               !tepore.reader.isDiscovering();
    };
    while (!isQuiet())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    const QString id = tepore.household.moduleIds().first();

    std::vector<double> times;
    std::vector<double> floor;
    for (int i = 0; i < 20; ++i) {
        QElapsedTimer gap;
        gap.start();
        while (gap.elapsed() < 700) // the spacing of calls is not what is measured
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        QEventLoop loop;
        QElapsedTimer timer;
        const auto connection =
            QObject::connect(&cloud, &SimulatedCloud::requestReceived, &loop, [&](const SimulatedCloud::LogEntry &entry) {
                if (entry.kind == "command"_L1) {
                    times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
                    loop.quit();
                }
            });
        timer.start();
        tepore.desk.manual(id, Temperature::fromTenths(200 + i), {.kind = ManualEnd::Kind::UntilChanged});
        loop.exec();
        QObject::disconnect(connection);
        floor.push_back(bareRequest(tepore.http, cloud.address().resolved(QUrl(u"/control/state"_s))));
    }
    printTimes("end of grace to POST at the server", "ms", times);
    printTimes("floor: a bare request there and back", "ms", floor);
    return 0;
}
