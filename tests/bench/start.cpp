// From the start of the process to the first paint, and the memory then and once all is quiet: Tepore with three
// remembered thermostats and a year of their history beside an empty window, and a window with one word, run in turn. The household is remembered
// from before; the service cannot be reached and nobody is signed in, so what is measured is the program and not the
// network.

#include "app/account/memorystore.h"
#include "app/smarther/parse.h"
#include "app/tepore.h"
#include "madeyear.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 15;

struct Run
{
    double firstPaintMs = 0;
    double atPaintMiB = 0;
    double quietMiB = 0;
};

double residentMiB(qint64 pid)
{
    QFile statm(u"/proc/%1/statm"_s.arg(pid));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return static_cast<double>(statm.readAll().split(' ').value(1).toLongLong()) *
           static_cast<double>(sysconf(_SC_PAGESIZE)) / 1048576;
}

Run measure(const QString &program, const QStringList &arguments, const QString &lock = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments, QIODevice::ReadOnly);
    Run sample;
    while (process.state() != QProcess::NotRunning && process.waitForReadyRead(20000)) {
        if (process.readAllStandardOutput().contains("painted"))
            break;
    }
    sample.firstPaintMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    sample.atPaintMiB = residentMiB(process.processId());
    QThread::msleep(1500); // quiet: nothing is measured by the time of this
    sample.quietMiB = residentMiB(process.processId());
    process.kill();
    process.waitForFinished();
    if (!lock.isEmpty())
        QFile::remove(lock); // as after a quit
    return sample;
}

const QStringList ids{u"a"_s, u"b"_s, u"c"_s};

void rememberThreeThermostats(const QString &profile)
{
    MemoryStore secrets;
    SystemClock clock;
    Tepore tepore({.profile = profile, .loginUrl = {}, .apiUrl = {}}, secrets, clock,
                  [](const AuthorizeRequest &) { return QUrl(); });
    QFile fixture(u"" TEPORE_FIXTURES "/status-automatic.json"_s);
    Result<ThermostatStatus> status = Error{.kind = Error::Kind::BadAnswer};
    if (fixture.open(QIODevice::ReadOnly))
        status = parseStatus(fixture.readAll());
    tepore.household.applyPlants({{.id = u"home"_s, .name = u"Casa"_s}}, clock.now());
    tepore.household.applyTopology(u"home"_s, {{.id = u"a"_s, .name = u"Soggiorno"_s},
                                               {.id = u"b"_s, .name = u"Camera"_s},
                                               {.id = u"c"_s, .name = u"Bagno"_s}});
    for (const QString &id : ids) {
        if (status)
            tepore.household.applyStatus(id, status.value(), clock.now());
    }
    tepore.settings.setLinked(true);
    tepore.settings.sync();
    tepore.householdStore.save();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

template <typename Pick>
void report(const char *what, const char *beside, const char *unit, const std::vector<Run> &floor, const std::vector<Run> &ours,
            Pick pick)
{
    const auto values = [&pick](const std::vector<Run> &samples) {
        std::vector<double> result;
        for (const Run &sample : samples)
            result.push_back(pick(sample));
        return result;
    };
    const double base = median(values(floor));
    const double mine = median(values(ours));
    std::printf("%-22s %-13s %6.1f %s   Tepore %6.1f %s   ratio %.2f\n", what, beside, base, unit, mine, unit,
                mine / base);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (argc < 3) {
        std::fputs("usage: bench_start EMPTY-WINDOW-PROGRAM TEPORE-PROGRAM [qt options]\n", stderr);
        return 2;
    }
    const QTemporaryDir profile;
    rememberThreeThermostats(profile.path());
    {
        HistoryStore store(profile.filePath(u"history.sqlite"_s));
        MadeYear(ids, QDateTime::currentDateTimeUtc().addDays(-365)).fill(store);
    }
    qputenv("TEPORE_SAY_PAINTED", "1");
    const QStringList common = app.arguments().mid(3);
    std::vector<Run> floor;
    std::vector<Run> label;
    std::vector<Run> ours;
    for (int i = 0; i < runs; ++i) {
        floor.push_back(measure(app.arguments()[1], common));
        label.push_back(measure(app.arguments()[1], QStringList{u"--label"_s} + common));
        ours.push_back(measure(app.arguments()[2], QStringList{u"--profile"_s, profile.path(), u"--login-url"_s,
                                                               u"http://127.0.0.1:9"_s, u"--api-url"_s,
                                                               u"http://127.0.0.1:9"_s} +
                                                       common,
                               profile.filePath(u"tepore.lock"_s)));
    }
    for (std::vector<Run> *samples : {&floor, &label, &ours})
        samples->erase(samples->begin()); // cold
    const auto paint = [](const Run &s) { return s.firstPaintMs; };
    const auto memory = [](const Run &s) { return s.atPaintMiB; };
    const auto quiet = [](const Run &s) { return s.quietMiB; };
    report("start to first paint", "empty window", "ms", floor, ours, paint);
    report("start to first paint", "with one word", "ms", label, ours, paint);
    report("memory at first paint", "empty window", "MiB", floor, ours, memory);
    report("memory at first paint", "with one word", "MiB", label, ours, memory);
    report("memory once quiet", "empty window", "MiB", floor, ours, quiet);
    report("memory once quiet", "with one word", "MiB", label, ours, quiet);
    return 0;
}
