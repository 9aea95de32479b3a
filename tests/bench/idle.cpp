// How often the processor is woken for Tepore while it is minimised and idle between calls, beside an empty window
// doing nothing: voluntary context switches of every thread, by /proc, over a minute or the seconds given. Linux only.
// Tepore is signed in to its simulated cloud, which lives in the same process: a call that falls into the time is
// counted from both ends.

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultSeconds = 60;
constexpr int settlingSeconds = 20; // start, first paint, first readings

using Counts = QHash<QString, qint64>;

// By thread.
Counts voluntarySwitches(qint64 pid)
{
    Counts counts;
    const QDir tasks(u"/proc/%1/task"_s.arg(pid));
    for (const QString &thread : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile status(tasks.filePath(thread + u"/status"_s));
        if (!status.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("voluntary_ctxt_switches:"))
                counts.insert(thread, line.mid(line.indexOf(':') + 1).trimmed().toLongLong());
        }
    }
    return counts;
}

// Looks once a second: a thread that ends takes its count with it.
qint64 switchesDuring(qint64 pid, int seconds)
{
    qint64 sum = 0;
    Counts before = voluntarySwitches(pid);
    for (int i = 0; i < seconds; ++i) {
        QThread::sleep(1);
        const Counts after = voluntarySwitches(pid);
        for (auto thread = after.cbegin(); thread != after.cend(); ++thread)
            sum += thread.value() - before.value(thread.key());
        before = after;
    }
    return sum;
}

void measure(const char *what, const QString &program, const QStringList &arguments, int seconds)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForStarted()) {
        std::printf("%-28s cannot be started\n", what);
        return;
    }
    QThread::sleep(settlingSeconds);
    const qint64 switches = switchesDuring(process.processId(), seconds);
    process.waitForFinished(0); // learns of an end
    if (process.state() != QProcess::Running)
        std::printf("%-28s ended\n", what);
    else
        std::printf("%-28s %4lld voluntary context switches in %d s: %.2f a second\n", what,
                    static_cast<long long>(switches), seconds, static_cast<double>(switches) / seconds);
    std::fflush(stdout);
    process.terminate();
    process.waitForFinished();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const int given = argc > 1 ? QByteArray(argv[1]).toInt() : 0;
    const int seconds = given > 0 ? given : defaultSeconds;
    const QDir bench(QCoreApplication::applicationDirPath());
    measure("an empty window", bench.filePath(u"bench_emptywindow"_s), {}, seconds);
    measure("Tepore, minimised", bench.filePath(u"../tepore"_s),
            {u"--demo"_s, u"--hidden"_s}, seconds);
    return 0;
}
