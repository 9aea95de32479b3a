// A year of history: readings of 4 thermostats every 5 minutes, 420,480 in all. How long one more reading takes to be
// with the system, any range to be ready to draw, the insights, and the export and import of the year; the memory of
// the export, and the file's size. All of it as the program does it: in the thread of the history.

#include "app/clock.h"
#include "app/history/csvjobs.h"
#include "app/history/history.h"
#include "madeyear.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>
#include <cstdio>
#include <ctime>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int thermostats = 4;
constexpr int perYear = MadeYear::perThermostat;
constexpr int columns = 1600;
const QDateTime start = QDateTime(QDate(2023, 1, 1), QTime(0, 0), QTimeZone::utc()).toUTC();

QString idOf(int number)
{
    return u"b7d9e1a0-52c4-4f6e-8a13-90c7f2e4d50%1"_s.arg(number);
}

const MadeYear year({idOf(0), idOf(1), idOf(2), idOf(3)}, start);

double residentMiB(const char *field)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.mid(7).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

// The peak begins anew.
void forgetPeak()
{
    QFile refs(u"/proc/self/clear_refs"_s);
    if (refs.open(QIODevice::WriteOnly))
        refs.write("5");
}

double fill(const QString &file)
{
    QElapsedTimer timer;
    timer.start();
    HistoryStore store(file);
    year.fill(store);
    return static_cast<double>(timer.elapsed()) / 1000;
}

struct Times
{
    std::vector<double> ms;
    std::clock_t processor = 0; // of all threads: what it takes when nothing else runs

    template <typename Work>
    void measure(Work work)
    {
        const std::clock_t before = std::clock();
        QElapsedTimer timer;
        timer.start();
        work();
        ms.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        processor += std::clock() - before;
    }
    void print(const char *what)
    {
        std::sort(ms.begin(), ms.end());
        std::printf("%-36s median %7.2f ms   worst %7.2f ms of %zu   processor %6.2f ms each\n", what, ms[ms.size() / 2],
                    ms.back(), ms.size(), 1e3 * double(processor) / CLOCKS_PER_SEC / double(ms.size()));
    }
};

void measureInserts(const QString &file)
{
    HistoryStore store(file);
    Times times;
    for (int i = 0; i < 2000; ++i) {
        const Sample sample = year.at(i % thermostats, perYear + i / thermostats);
        times.measure([&] { store.add(idOf(i % thermostats), sample); });
    }
    times.print("one more reading, with the system");
}

void measureSeries(History &history)
{
    const QDateTime end = start.addDays(365);
    for (const int days : {1, 7, 30, 92, 365}) {
        Times times;
        for (int i = 0; i < 21; ++i) {
            times.measure([&] {
                const HistorySeries series = history.series(idOf(i % thermostats), end.addDays(-days), end, columns).result();
                if (series.summary.knownSeconds < days * 86'000)
                    qFatal("readings are missing");
            });
        }
        times.print(qPrintable(u"%1 days in %2 columns"_s.arg(days).arg(columns)));
    }
    Times insights;
    for (int i = 0; i < 11; ++i)
        insights.measure([&] { history.insights(idOf(i % thermostats), end, QTimeZone("Europe/Rome")).result(); });
    insights.print("insights");
}

void measureCsv(History &history, const QString &folder)
{
    for (const auto format : {CsvExport::Format::Iso, CsvExport::Format::Spreadsheet}) {
        CsvExport what{.file = folder + "/year.csv"_L1, .sources = {}, .from = start, .to = start.addDays(365),
                       .format = format, .locale = QLocale(QLocale::Italian)};
        for (int number = 0; number < thermostats; ++number)
            what.sources << CsvExport::Source{.moduleId = idOf(number), .home = u"Home"_s, .thermostat = u"Room, large"_s,
                                              .zone = QTimeZone("Europe/Rome")};
        forgetPeak();
        const double before = residentMiB("VmRSS:");
        const std::clock_t began = std::clock();
        QElapsedTimer timer;
        timer.start();
        const CsvOutcome outcome = history.exportCsv(what).result();
        std::printf("export of the year, %-12s %lld rows %6.2f s, processor %.2f s   %5.1f MiB file   "
                    "memory %+.1f MiB at most, of %.1f\n",
                    format == CsvExport::Format::Iso ? "ISO" : "spreadsheet", outcome.rows,
                    static_cast<double>(timer.elapsed()) / 1000, double(std::clock() - began) / CLOCKS_PER_SEC,
                    static_cast<double>(QFileInfo(what.file).size()) / 1048576, residentMiB("VmHWM:") - before, before);
    }
}

// Two years of one thermostat: how long whoever looks at another one waits meanwhile, and whether the event loop does.
void measureImport(const QString &folder)
{
    const QString file = folder + "/two-years.csv"_L1;
    {
        HistoryStore store(folder + "/two-years.sqlite"_L1);
        for (int begin = 0; begin < 2 * perYear; begin += 5760) {
            std::vector<CsvReader::Row> rows;
            for (int i = begin; i < begin + 5760; ++i)
                rows.push_back({.moduleId = idOf(0), .sample = year.at(0, i)});
            if (!store.import(rows))
                qFatal("cannot fill");
        }
        CsvExport what{.file = file, .sources = {}, .from = start, .to = start.addDays(2 * 365)};
        what.sources << CsvExport::Source{.moduleId = idOf(0), .home = u"Home"_s, .thermostat = u"Room"_s, .zone = QTimeZone("Europe/Rome")};
        CsvExportJob job(what);
        while (!job.step(store)) { }
    }
    const Clock clock;
    History history(folder + "/into.sqlite"_L1, clock, 36'500);
    history.record(idOf(1), {.at = start, .temperature = 20});
    (void)history.readingCount(idOf(1), start, start).result();
    Times asked;
    double longestTurn = 0;
    auto imported = history.importCsv(file);
    QElapsedTimer whole;
    whole.start();
    QElapsedTimer turn;
    turn.start();
    while (!imported.isFinished()) {
        asked.measure([&] {
            auto series = history.series(idOf(1), start, start.addDays(1), columns);
            while (!series.isFinished()) {
                QCoreApplication::processEvents();
                longestTurn = std::max(longestTurn, static_cast<double>(turn.nsecsElapsed()) / 1e6);
                turn.restart();
            }
        });
    }
    std::printf("import of two years: %lld rows %.2f s, longest turn of the event loop %.1f ms\n", imported.result().rows,
                static_cast<double>(whole.elapsed()) / 1000, longestTurn);
    asked.print("a day in columns meanwhile");
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"history.sqlite"_s);
    std::printf("filled in %.1f s\n", fill(file));
    const auto size = static_cast<double>(QFileInfo(file).size());
    std::printf("%d readings: %.1f MiB, %.1f bytes each\n", perYear * thermostats, size / 1048576,
                size / (perYear * thermostats));
    measureInserts(file);
    const Clock clock;
    {
        const double before = residentMiB("VmRSS:");
        History history(file, clock, 36'500);
        history.record(idOf(0), {.at = start.addDays(366), .temperature = 20});
        (void)history.readingCount(idOf(0), start, start).result();
        std::printf("memory of an open history: %+.1f MiB\n", residentMiB("VmRSS:") - before);
        measureSeries(history);
        measureCsv(history, folder.path());
    }
    History second(folder.filePath(u"second.sqlite"_s), clock, 36'500);
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    const CsvOutcome outcome = second.importCsv(folder.filePath(u"year.csv"_s)).result();
    std::printf("import of the year: %lld rows %.2f s, processor %.2f s\n", outcome.rows,
                static_cast<double>(timer.elapsed()) / 1000, double(std::clock() - before) / CLOCKS_PER_SEC);
    measureImport(folder.path());
    return 0;
}
