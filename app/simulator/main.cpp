#include "app/simulator/simulatedcloud.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>

#include <cstdio>
#include <optional>

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

void complain(const QString &reason)
{
    std::fprintf(stderr, "tepore-simulator: %s\n", qPrintable(reason));
}

void say(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
}

// Reads the options one by one and remembers the first that makes no sense.
class Arguments
{
public:
    Arguments();

    QCommandLineParser &parser() { return m_parser; }
    SimulatorOptions options();
    int port() { return integer(u"port"_s, 0, 65535, 0); }
    QString houseFile() const { return m_parser.value(u"house"_s); }
    QString error() const { return m_error; }

private:
    int integer(const QString &name, int lowest, int highest, int otherwise);
    QString text(const QString &name, const QString &otherwise) const;
    void readBurst(SimulatorOptions &options);

    QCommandLineParser m_parser;
    QString m_error;
};

Arguments::Arguments()
{
    m_parser.setApplicationDescription(
        u"A stand-in of the Smarther cloud on this computer. Prints its address, then what to enter in Tepore."_s);
    m_parser.addHelpOption();
    m_parser.addVersionOption();
    m_parser.addOptions({
        {u"port"_s, u"Port to listen on; 0 takes any free one."_s, u"N"_s},
        {u"speed"_s, u"How much faster than real rooms the simulated ones warm up."_s, u"X"_s},
        {u"house"_s, u"Homes and thermostats, as JSON."_s, u"FILE"_s},
        {u"strict-rotation"_s, u"A refresh token works once only."_s},
        {u"auto-consent"_s, u"Agree without asking."_s},
        {u"echo-delay"_s, u"How long a command stays invisible."_s, u"SECONDS"_s},
        {u"quota"_s, u"Calls in 24 hours; 0 for no limit."_s, u"N"_s},
        {u"burst"_s, u"Calls in a few seconds; 0/1 for no limit."_s, u"N/SECONDS"_s},
        {u"token-lifetime"_s, u"Life of an access token."_s, u"SECONDS"_s},
        {u"client-id"_s, u"The application's id."_s, u"ID"_s},
        {u"client-secret"_s, u"The application's secret."_s, u"SECRET"_s},
        {u"subscription-key"_s, u"The subscription's key."_s, u"KEY"_s},
        {u"reply-url"_s, u"A registered reply URL; may be given again."_s, u"URL"_s},
    });
}

int Arguments::integer(const QString &name, int lowest, int highest, int otherwise)
{
    if (!m_parser.isSet(name))
        return otherwise;
    bool isNumber = false;
    const int value = m_parser.value(name).toInt(&isNumber);
    if (isNumber && value >= lowest && value <= highest)
        return value;
    m_error = u"--%1 needs a whole number from %2 to %3"_s.arg(name).arg(lowest).arg(highest);
    return otherwise;
}

QString Arguments::text(const QString &name, const QString &otherwise) const
{
    return m_parser.isSet(name) ? m_parser.value(name) : otherwise;
}

void Arguments::readBurst(SimulatorOptions &options)
{
    if (!m_parser.isSet(u"burst"_s))
        return;
    const QStringList parts = m_parser.value(u"burst"_s).split(u'/');
    bool isCalls = false;
    bool isSeconds = false;
    options.burstCalls = parts.first().toInt(&isCalls);
    options.burstSeconds = parts.last().toInt(&isSeconds);
    if (parts.size() != 2 || !isCalls || !isSeconds || options.burstCalls < 0 || options.burstSeconds < 1)
        m_error = u"--burst needs calls and seconds, as 10/5"_s;
}

SimulatorOptions Arguments::options()
{
    constexpr int many = 1'000'000'000;
    SimulatorOptions options;
    options.clientId = text(u"client-id"_s, options.clientId);
    options.clientSecret = text(u"client-secret"_s, options.clientSecret);
    options.subscriptionKey = text(u"subscription-key"_s, options.subscriptionKey);
    if (m_parser.isSet(u"reply-url"_s))
        options.replyUrls = m_parser.values(u"reply-url"_s);
    options.autoConsent = m_parser.isSet(u"auto-consent"_s);
    options.strictRotation = m_parser.isSet(u"strict-rotation"_s);
    options.echoDelaySeconds = integer(u"echo-delay"_s, 0, many, options.echoDelaySeconds);
    options.quota = integer(u"quota"_s, 0, many, options.quota);
    options.accessTokenSeconds = integer(u"token-lifetime"_s, 1, many, options.accessTokenSeconds);
    readBurst(options);
    if (m_parser.isSet(u"speed"_s)) {
        bool isNumber = false;
        options.speed = m_parser.value(u"speed"_s).toDouble(&isNumber);
        if (!isNumber || !(options.speed > 0 && options.speed <= 100'000))
            m_error = u"--speed needs a number above 0, up to 100000"_s;
    }
    return options;
}

std::optional<simulated::House> houseIn(const QString &fileName)
{
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

    Arguments arguments;
    arguments.parser().process(app);
    const SimulatorOptions options = arguments.options();
    const int port = arguments.port();
    if (!arguments.parser().positionalArguments().isEmpty() || !arguments.error().isEmpty()) {
        complain(arguments.error().isEmpty() ? u"takes no arguments, only options: see --help"_s
                                             : arguments.error());
        return 2;
    }
    const auto house = arguments.houseFile().isEmpty() ? simulated::House::demo() : houseIn(arguments.houseFile());
    if (!house)
        return 2;

    SimulatedCloud cloud(options, *house);
    if (!cloud.listen(quint16(port))) {
        complain(u"port %1: %2"_s.arg(port).arg(cloud.errorString()));
        return 1;
    }
    quitOnTerminate(app);
    introduce(cloud);
    return app.exec();
}
