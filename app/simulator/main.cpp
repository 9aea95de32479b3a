#include "app/simulator/arguments.h"
#include "app/simulator/simulatedcloud.h"

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>

#include <cstdio>
#include <cstdlib>
#include <optional>
#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_UNIX
int signalPipe[2];

// A signal handler may do next to nothing; the event loop does the rest.
void quitOnTerminate(QCoreApplication &app)
{
    if (pipe(signalPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, &app);
    QObject::connect(notifier, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    for (const int number : {SIGTERM, SIGINT}) {
        std::signal(number, [](int) {
            const char byte = 0;
            [[maybe_unused]] const auto written = write(signalPipe[1], &byte, 1);
        });
    }
}
#else
void quitOnTerminate(QCoreApplication &) {}
#endif

// A thread, because an event loop cannot wait for a pipe on Windows. Nothing here has to be put in order at the end.
void endWithStdin()
{
    std::thread([] {
        while (std::getchar() != EOF) { }
        std::_Exit(0);
    }).detach();
}

void complain(const QString &reason)
{
    std::fprintf(stderr, "tepore-simulator: %s\n", qPrintable(reason));
}

void say(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
}

std::optional<simulated::House> houseIn(const QString &fileName)
{
    if (simulated::House::names().contains(fileName))
        return simulated::House::named(fileName);
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        complain(u"%1: %2"_s.arg(fileName, file.errorString()));
        return std::nullopt;
    }
    QString error;
    const auto house = simulated::House::read(file.readAll(), &error);
    if (!house)
        complain(u"%1: %2"_s.arg(fileName, error));
    return house;
}

void introduce(SimulatedCloud &cloud)
{
    const SimulatorOptions &options = cloud.options();
    say(u"listening on %1"_s.arg(cloud.address().toString()));
    say(u"client id        %1"_s.arg(options.clientId));
    say(u"client secret    %1"_s.arg(options.clientSecret));
    say(u"subscription key %1"_s.arg(options.subscriptionKey));
    for (const QString &url : options.replyUrls)
        say(u"reply url        %1"_s.arg(url));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"tepore-simulator"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TEPORE_VERSION));

    simulated::Arguments arguments;
    arguments.parser().process(app);
    const SimulatorOptions options = arguments.options();
    const int port = arguments.port();
    if (!arguments.parser().positionalArguments().isEmpty() || !arguments.error().isEmpty()) {
        complain(arguments.error().isEmpty() ? u"takes no arguments, only options: see --help"_s
                                             : arguments.error());
        return 2;
    }
    const auto house =
        arguments.houseFile().isEmpty() ? simulated::House::demo() : houseIn(arguments.houseFile());
    if (!house)
        return 2;

    SimulatedCloud cloud(options, *house);
    if (!cloud.listen(quint16(port))) {
        complain(u"port %1: %2"_s.arg(port).arg(cloud.errorString()));
        return 1;
    }
    quitOnTerminate(app);
    if (arguments.endsWithStdin())
        endWithStdin();
    introduce(cloud);
    return app.exec();
}
