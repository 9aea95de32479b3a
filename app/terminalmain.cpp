#include "app/terminalmain.h"

#include "app/account/authorizeurl.h"
#include "app/account/chosenstore.h"
#include "app/account/keychainstore.h"
#include "app/commandlineoptions.h"
#include "app/demo.h"
#include "app/terminal/errandrunner.h"
#include "app/terminal/errandserver.h"
#include "app/terminal/interruption.h"
#include "app/terminal/statusjson.h"
#include "app/waituntil.h"
#include "ui/language.h"
#include "ui/terminalerrand.h"
#include "ui/terminalwords.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int lockTakes = 20'000;   // ms: another command line, or a window that is about to listen
constexpr auto demoTakes = 30s;

using Told = std::function<void(const ErrandNews &)>;

// Names are other people's text: none of it may command the terminal.
QByteArray harmless(QString text)
{
    text.removeIf([](QChar c) { return c != u'\n' && c.category() == QChar::Other_Control; });
    return text.toLocal8Bit();
}

void print(const QString &text)
{
    std::fputs(harmless(text).constData(), stdout);
    std::fflush(stdout);
}

int complain(ExitCode code, const QString &text)
{
    std::fprintf(stderr, "tepore: %s\n", harmless(text.simplified()).constData());
    return static_cast<int>(code);
}

// One command, from what was typed to the exit code.
class TerminalRun
{
public:
    TerminalRun(const TerminalRequest &request, const TeporeOptions &where) : m_request(request), m_where(where) {}

    int run();

private:
    int status();
    int set();
    int history();
    int doctor();
    int printStatus(const Household &household, const std::optional<ErrandNews> &refreshed);

    std::unique_ptr<Household> lastKnown() const;
    bool isLinked() const;
    // By whichever Tepore there is; empty after a complaint.
    std::optional<ErrandNews> carryOut(const Errand &errand, const Told &told, int *code);
    ErrandNews alone(Instance &instance, const Errand &errand, const Told &told);
    ErrandNews onSampleData(const Errand &errand, const Told &told);

    TerminalRequest m_request;
    TeporeOptions m_where;
    SystemClock m_clock;
    // Of --demo.
    std::optional<Demo> m_demo;
    MemoryStore m_memory;
    std::unique_ptr<Tepore> m_sample;
};

int TerminalRun::run()
{
    if (m_request.has("demo")) {
        if (!m_demo.emplace(CommandLineOptions().house).isReady())
            return complain(ExitCode::Failed, TerminalWords::noSampleData());
        m_where = m_demo->options();
        m_sample = std::make_unique<Tepore>(m_where, m_memory, m_clock, authorizeUrl);
        m_sample->start();
        m_demo->linkItself(*m_sample);
        const auto isRead = [this] {
            const QStringList ids = m_sample->household.moduleIds();
            return !ids.isEmpty() && std::all_of(ids.begin(), ids.end(), [this](const QString &id) {
                const Thermostat *thermostat = m_sample->household.thermostat(id);
                return thermostat->status || thermostat->trouble;
            });
        };
        if (!waitUntil(demoTakes, isRead))
            return complain(ExitCode::Failed, TerminalWords::noSampleData());
        m_sample->householdStore.save();
    } else if (m_request.verb != TerminalRequest::Doctor && !isLinked()) {
        return complain(ExitCode::AccountNeedsYou, TerminalWords::notLinked());
    }
    switch (m_request.verb) {
    case TerminalRequest::Status:
        return status();
    case TerminalRequest::Set:
        return set();
    case TerminalRequest::History:
        return history();
    case TerminalRequest::Doctor:
        return doctor();
    }
    return static_cast<int>(ExitCode::Usage);
}

bool TerminalRun::isLinked() const
{
    return QFileInfo::exists(m_where.profile + "/tepore.ini"_L1) && Settings(m_where.profile + "/tepore.ini"_L1).isLinked();
}

std::unique_ptr<Household> TerminalRun::lastKnown() const
{
    auto household = std::make_unique<Household>();
    HouseholdStore(*household, m_where.profile + "/household.json"_L1).load();
    return household;
}

int TerminalRun::printStatus(const Household &household, const std::optional<ErrandNews> &refreshed)
{
    const auto made = TerminalErrand::thermostats(m_request, household);
    if (const auto *complaint = std::get_if<TerminalErrand::Complaint>(&made))
        return complain(complaint->code, complaint->text);
    const QStringList ids = std::get<QStringList>(made);
    const QDateTime now = m_clock.now();
    if (m_request.has("names")) {
        for (const QString &id : ids)
            print(household.thermostat(id)->name + u'\n');
    } else if (m_request.has("json")) {
        print(QString::fromUtf8(StatusJson::of(household, ids, refreshed, now)));
    } else if (ids.isEmpty()) {
        return complain(ExitCode::NotFound, TerminalWords::nothingRead());
    } else {
        print(TerminalWords::status(household, ids, now) + TerminalWords::cost(refreshed) + u'\n');
    }
    if (!refreshed || refreshed->failures.isEmpty())
        return static_cast<int>(ExitCode::Done);
    return complain(exitCodeFor(*refreshed), TerminalWords::failures(*refreshed, household));
}

int TerminalRun::status()
{
    const std::unique_ptr<Household> household = lastKnown();
    if (!m_request.has("refresh"))
        return printStatus(*household, std::nullopt);
    Errand errand{.kind = Errand::Kind::Refresh};
    if (!m_request.thermostats.isEmpty() && !household->moduleIds().isEmpty()) {
        const auto made = TerminalErrand::thermostats(m_request, *household);
        if (const auto *complaint = std::get_if<TerminalErrand::Complaint>(&made))
            return complain(complaint->code, complaint->text);
        errand.moduleIds = std::get<QStringList>(made);
    }
    int code = 0;
    const std::optional<ErrandNews> end = carryOut(errand, [](const ErrandNews &) {}, &code);
    if (!end)
        return code;
    if (end->error)
        return complain(exitCodeFor(*end->error), TerminalWords::failure(*end->error));
    return printStatus(*lastKnown(), end);
}

int TerminalRun::set()
{
    std::unique_ptr<Household> household = lastKnown();
    const auto made = TerminalErrand::set(m_request, *household, m_clock.now());
    if (const auto *complaint = std::get_if<TerminalErrand::Complaint>(&made))
        return complain(complaint->code, complaint->text);
    const Errand errand = std::get<Errand>(made);
    const QString id = errand.moduleIds.first();
    int code = 0;
    QString said;
    const auto say = [&said](const QString &line) {
        if (!line.isEmpty() && line != said)
            print(line + u'\n');
        said = line;
    };
    const auto told = [&](const ErrandNews &news) {
        if (!news.isEnd)
            say(TerminalWords::news(news, id, *household, m_clock.now()));
    };
    const std::optional<ErrandNews> end = carryOut(errand, told, &code);
    if (!end)
        return code;
    household = lastKnown(); // with what the thermostat reports now
    if (end->error && errand.mode == Mode::Manual && !errand.setPoint && end->error->kind == Error::Kind::NotAcceptable)
        return complain(ExitCode::Refused, TerminalErrand::noSetPoint(*household, id));
    const Thermostat *thermostat = household->thermostat(id);
    if (end->error)
        return complain(exitCodeFor(*end->error), thermostat ? TerminalWords::notSet(*end->error, *thermostat) : TerminalWords::failure(*end->error));
    const ExitCode exit = end->command ? exitCodeFor(*end) : ExitCode::NotCertain;
    const QString line = TerminalWords::news(*end, id, *household, m_clock.now());
    if (exit != ExitCode::Done)
        return complain(exit, line);
    say(line);
    return static_cast<int>(exit);
}

int TerminalRun::history()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"history.csv"_s);
    const auto made = TerminalErrand::history(m_request, *lastKnown(), file, m_clock.now());
    if (const auto *complaint = std::get_if<TerminalErrand::Complaint>(&made))
        return complain(complaint->code, complaint->text);
    const Errand errand = std::get<Errand>(made);
    int code = 0;
    const std::optional<ErrandNews> end = carryOut(errand, [](const ErrandNews &) {}, &code);
    if (!end)
        return code;
    if (end->outcome.problem != CsvOutcome::Problem::None)
        return complain(ExitCode::Failed, TerminalWords::failure(end->outcome));
    if (m_request.has("output")) {
        print(TerminalWords::written(end->outcome) + u'\n');
        return static_cast<int>(ExitCode::Done);
    }
    QFile written(file);
    if (!written.open(QIODevice::ReadOnly))
        return complain(ExitCode::Failed, written.errorString());
    while (!written.atEnd()) {
        const QByteArray part = written.read(1 << 16);
        if (std::fwrite(part.constData(), 1, static_cast<size_t>(part.size()), stdout) != static_cast<size_t>(part.size()))
            return static_cast<int>(ExitCode::Failed); // whoever read it went away
    }
    return std::fflush(stdout) == 0 ? static_cast<int>(ExitCode::Done) : static_cast<int>(ExitCode::Failed);
}

int TerminalRun::doctor()
{
    QDir().mkpath(m_where.profile); // it may be the very first thing that is asked
    std::optional<ErrandNews::Finding> worst;
    bool isLinked = true;
    const auto told = [&](const ErrandNews &news) {
        if (!news.found)
            return;
        print(TerminalWords::finding(*news.found, m_clock.now()) + u'\n');
        if (news.found->result.state == Check::State::Bad && !worst)
            worst = news.found;
        if (news.found->step == Check::Step::Account && news.found->result.state == Check::State::Notice)
            isLinked = false;
    };
    int code = 0;
    const std::optional<ErrandNews> end = carryOut({.kind = Errand::Kind::Check}, told, &code);
    if (!end)
        return code;
    if (end->error)
        return complain(exitCodeFor(*end->error), TerminalWords::failure(*end->error));
    if (!worst && !isLinked)
        return complain(ExitCode::AccountNeedsYou, TerminalWords::notLinked());
    if (!worst)
        return static_cast<int>(ExitCode::Done);
    return complain(worst->result.error ? exitCodeFor(*worst->result.error) : ExitCode::Failed,
                    TerminalWords::finding(*worst, m_clock.now()).mid(3)); // without its mark
}

std::optional<ErrandNews> TerminalRun::carryOut(const Errand &errand, const Told &told, int *code)
{
    if (m_sample)
        return onSampleData(errand, told);
    std::optional<ErrandNews> last;
    const auto heard = [&](const ErrandNews &news) {
        last = news;
        told(news);
    };
    for (const QDeadlineTimer end(lockTakes);;) {
        Instance instance(m_where.profile);
        if (instance.isFirst())
            return alone(instance, errand, told);
        const Delivery delivery = deliver(errand, m_where.profile, heard);
        if (delivery == Delivery::Done)
            return last;
        if (delivery == Delivery::BrokenOff) {
            *code = complain(ExitCode::NotCertain, TerminalWords::brokenOff());
            return std::nullopt;
        }
        if (delivery == Delivery::NotHeard || end.hasExpired()) {
            *code = complain(ExitCode::Busy, TerminalWords::noAnswer());
            return std::nullopt;
        }
        QThread::msleep(100);
    }
}

// A Tepore without a window, for as long as it takes. Other command lines may use it meanwhile; a window that is opened
// meanwhile is made way for.
ErrandNews TerminalRun::alone(Instance &instance, const Errand &errand, const Told &told)
{
    KeychainStore keychain;
    ChosenStore secrets(keychain, m_where.profile);
    Tepore tepore(m_where, secrets, m_clock, authorizeUrl);
    tepore.reader.readOnlyWhatIsWanted();
    ErrandServer others(tepore, instance);
    ErrandRunner runner(tepore, errand);
    std::optional<ErrandNews> end;
    ErrandNews last; // if it is interrupted
    QEventLoop loop;
    QTimer keeping; // runs while a renewed sign-in is not in the keyring yet
    QDeadlineTimer patience(QDeadlineTimer::Forever);
    bool isInterrupted = false;
    const auto look = [&] {
        if (!isInterrupted && (!end || !others.isIdle()))
            return;
        if (patience.isForever())
            patience = QDeadlineTimer(Session::safeTakes);
        if (tepore.settings.isRenewalOpen() && !patience.hasExpired())
            keeping.start(50ms);
        else
            loop.quit();
    };
    QObject::connect(&keeping, &QTimer::timeout, &runner, look);
    QObject::connect(&others, &ErrandServer::becameIdle, &runner, look);
    QObject::connect(&runner, &ErrandRunner::told, &runner, [&](const ErrandNews &news) {
        told(news);
        last = news;
        if (!news.isEnd)
            return;
        end = news;
        look();
    });
    QObject::connect(&instance, &Instance::raiseRequested, &runner, [&] {
        runner.hurry();
        others.hurry();
    });
    const Interruption interruption;
    QObject::connect(&interruption, &Interruption::asked, &runner, [&] {
        isInterrupted = true;
        look();
    });
    instance.setWindowless();
    if (errand.kind != Errand::Kind::Export) { // which needs no account
        instance.listen();
        tepore.start();
    }
    runner.start();
    loop.exec(); // the end is told by an event, and not before
    if (end)
        return *end;
    using Stage = PendingCommand::Stage;
    if (!last.command || last.command->stage == Stage::Armed || last.command->stage == Stage::Retrying)
        return {.isEnd = true, .error = Error{.kind = Error::Kind::Cancelled}};
    last.command->stage = Stage::Unconfirmed; // it is on its way, and nobody waits for what becomes of it
    last.isEnd = true;
    return last;
}

ErrandNews TerminalRun::onSampleData(const Errand &errand, const Told &told)
{
    ErrandRunner runner(*m_sample, errand);
    ErrandNews last;
    QEventLoop loop;
    QObject::connect(&runner, &ErrandRunner::told, &runner, [&](const ErrandNews &news) {
        told(news);
        last = news;
        if (news.isEnd)
            loop.quit();
    });
    runner.start();
    loop.exec();
    return last;
}

} // namespace

std::optional<int> runTerminal(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (!TerminalRequest::isMeant(arguments))
        return std::nullopt;
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"Tepore"_s);
    QCoreApplication::setApplicationVersion(u"" TEPORE_VERSION ""_s);
    // What goes wrong is told once, in words; QT_LOGGING_RULES asks for more.
    QLoggingCategory::setFilterRules(u"tepore.*.warning=false"_s);

    Language::show({});
    const TerminalRequest::Parsed parsed = TerminalRequest::parse(arguments);
    const auto *understood = std::get_if<TerminalRequest>(&parsed);
    const QString profile = CommandLineOptions::profileFolder(understood ? understood->value("profile") : QString());
    if (const QString chosen = Settings(profile + "/tepore.ini"_L1).language(); !chosen.isEmpty())
        Language::show(chosen); // as the window speaks
    if (const auto *problem = std::get_if<QString>(&parsed))
        return complain(ExitCode::Usage, *problem);
    const TerminalRequest &request = std::get<TerminalRequest>(parsed);
    if (request.wantsHelp) {
        print(request.help());
        return static_cast<int>(ExitCode::Done);
    }
    TeporeOptions where;
    for (const auto &[option, url] : {std::pair("login-url", &where.loginUrl), std::pair("api-url", &where.apiUrl)}) {
        if (request.has(option) && !CommandLineOptions::readUrl(QLatin1StringView(option), request.value(option), url))
            return static_cast<int>(ExitCode::Usage);
    }
    where.profile = profile;
    return TerminalRun(request, where).run();
}
