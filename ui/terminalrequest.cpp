#include "ui/terminalrequest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Option = TerminalRequest::Option;

constexpr int everywhere =
    TerminalRequest::Status | TerminalRequest::Set | TerminalRequest::History | TerminalRequest::Doctor;
// Options that begin a window and take no value; whatever else begins with a dash there takes one.
constexpr const char *windowFlags[] = {"--demo", "--hidden", "--help", "-h", "--version", "-v"};

const Option *find(const QString &name)
{
    const QList<Option> &all = TerminalRequest::options();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Option &option) { return name == QLatin1StringView(option.name); });
    return found == all.end() ? nullptr : &*found;
}

const TerminalRequest::Command *findCommand(const QString &name)
{
    const QList<TerminalRequest::Command> &all = TerminalRequest::commands();
    const auto found = std::find_if(all.begin(), all.end(), [&](const TerminalRequest::Command &command) {
        return name == QLatin1StringView(command.name);
    });
    return found == all.end() ? nullptr : &*found;
}

bool isWindowFlag(const QString &argument)
{
    return std::any_of(std::begin(windowFlags), std::end(windowFlags),
                       [&](const char *flag) { return argument == QLatin1StringView(flag); });
}

} // namespace

const QList<TerminalRequest::Command> &TerminalRequest::commands()
{
    static const QList<Command> all{
        {Status, "status", QT_TR_NOOP("[THERMOSTAT…]"), QT_TR_NOOP("Show the last readings and their age; no request is made.")},
        {Set, "set", QT_TR_NOOP("THERMOSTAT"), QT_TR_NOOP("Set a thermostat, and wait until it was read back.")},
        {History, "history", QT_TR_NOOP("--csv [THERMOSTAT…]"), QT_TR_NOOP("Write the kept readings as CSV; no request is made.")},
        {Doctor, "doctor", "", QT_TR_NOOP("Look for what is wrong; no request is made.")},
    };
    return all;
}

const QList<TerminalRequest::Option> &TerminalRequest::options()
{
    static const QList<Option> all{
        {"json", Status, Option::None, "", QT_TR_NOOP("For programs: see the manual page.")},
        {"refresh", Status, Option::None, "", QT_TR_NOOP("Read anew first: one request for each thermostat.")},
        {"names", Status, Option::None, "", QT_TR_NOOP("Only the names, a line each.")},
        {"to", Set, Option::Needed, QT_TR_NOOP("TEMPERATURE"), QT_TR_NOOP("By hand, to this: 21.5 or 21,5.")},
        {"until", Set | History, Option::Needed, QT_TR_NOOP("TIME"),
         QT_TR_NOOP("set: by hand until 22:30, 2026-12-24T18:00 or “changed”. history: until that day, and with it.")},
        {"for", Set, Option::Needed, QT_TR_NOOP("DURATION"), QT_TR_NOOP("By hand for 90m, 2h or 1h30m.")},
        {"warmer", Set, Option::None, "", QT_TR_NOOP("Warmer by one step, as “+” in the window.")},
        {"cooler", Set, Option::None, "", QT_TR_NOOP("Cooler by one step, as “−” in the window.")},
        {"boost", Set, Option::Needed, QT_TR_NOOP("MINUTES"), QT_TR_NOOP("Full power for 30, 60 or 90 minutes.")},
        {"auto", Set, Option::Possible, QT_TR_NOOP("PROGRAM"), QT_TR_NOOP("By a program, by its name or number; else by the last one.")},
        {"off", Set, Option::None, "", QT_TR_NOOP("Off.")},
        {"protect", Set, Option::None, "", QT_TR_NOOP("Frost protection, or heat protection.")},
        {"no-wait", Set, Option::None, "", QT_TR_NOOP("End once the cloud has taken it.")},
        {"csv", History, Option::None, "", QT_TR_NOOP("As CSV; there is no other form.")},
        {"from", History, Option::Needed, QT_TR_NOOP("DAY"), QT_TR_NOOP("From that day on, 2026-11-01; else all.")},
        {"output", History, Option::Needed, QT_TR_NOOP("FILE"), QT_TR_NOOP("Into this file, instead of the terminal.")},
        {"profile", everywhere, Option::Needed, QT_TR_NOOP("DIR"), QT_TR_NOOP("The profile in this folder.")},
        {"demo", everywhere, Option::None, "", QT_TR_NOOP("On sample data.")},
        {"login-url", everywhere, Option::Needed, "URL", QT_TR_NOOP("Sign in here instead.")},
        {"api-url", everywhere, Option::Needed, "URL", QT_TR_NOOP("Ask here instead.")},
        {"help", everywhere, Option::None, "", QT_TR_NOOP("Show this.")},
    };
    return all;
}

bool TerminalRequest::isMeant(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (!argument.startsWith(u'-') || argument == "-"_L1)
            return true;
        if (!isWindowFlag(argument) && !argument.contains(u'='))
            ++i; // its value
    }
    return false;
}

TerminalRequest::Parsed TerminalRequest::parse(const QStringList &arguments)
{
    TerminalRequest request;
    const Command *command = nullptr;
    bool onlyNames = false; // behind “--”
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (onlyNames || !argument.startsWith(u'-')) {
            if (command)
                request.thermostats << argument;
            else if (!(command = findCommand(argument)))
                return tr("there is no command “%1”. “tepore --help” lists them.").arg(argument);
            continue;
        }
        if (argument == "--"_L1) {
            onlyNames = true;
            continue;
        }
        const QString name = argument == "-h"_L1 ? u"help"_s : argument.section(u'=', 0, 0).mid(2);
        const Option *option = argument.startsWith("--"_L1) || argument == "-h"_L1 ? find(name) : nullptr;
        if (!option)
            return tr("there is no option “%1”. “tepore --help” lists them.").arg(argument);
        QString value;
        if (argument.contains(u'=')) {
            if (option->value == Option::None)
                return tr("“--%1” takes no value.").arg(name);
            value = argument.section(u'=', 1);
        } else if (option->value == Option::Needed) {
            if (i + 1 == arguments.size())
                return tr("“--%1” needs a value.").arg(name);
            value = arguments[++i];
        } else if (option->value == Option::Possible && !request.thermostats.isEmpty() && i + 1 < arguments.size() &&
                   !arguments[i + 1].startsWith(u'-')) {
            value = arguments[++i];
        }
        if (request.values.contains(name))
            return tr("“--%1” was given twice.").arg(name);
        request.values.insert(name, value);
    }
    if (!command)
        return tr("no command was given. “tepore --help” lists them.");
    request.verb = command->verb;
    request.wantsHelp = request.has("help");
    if (command->verb == Doctor && !request.thermostats.isEmpty())
        return tr("“%1” does not belong to “%2”. “tepore %2 --help” lists what does.")
            .arg(request.thermostats.first(), QLatin1StringView(command->name));
    for (const Option &option : options()) {
        if (request.has(option.name) && !(option.verbs & command->verb)) {
            return tr("“--%1” does not belong to “%2”. “tepore %2 --help” lists what does.")
                .arg(QLatin1StringView(option.name), QLatin1StringView(command->name));
        }
    }
    return request;
}

QString TerminalRequest::usage(const Command &command)
{
    const QString arguments = *command.arguments ? u' ' + tr(command.arguments) : QString();
    return u"tepore "_s + QLatin1StringView(command.name) + arguments;
}

QString TerminalRequest::help() const
{
    const auto command = std::find_if(commands().begin(), commands().end(),
                                      [this](const Command &each) { return each.verb == verb; });
    QString text = usage(*command) + u'\n' + tr(command->help) + u"\n\n"_s;
    QStringList names;
    for (const Option &option : options()) {
        QString name = u"--"_s + QLatin1StringView(option.name);
        if (option.value == Option::Needed)
            name += u' ' + tr(option.valueName);
        else if (option.value == Option::Possible)
            name += u" ["_s + tr(option.valueName) + u']';
        names << name;
    }
    const auto longest = std::max_element(names.begin(), names.end(),
                                          [](const QString &a, const QString &b) { return a.size() < b.size(); });
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (options()[i].verbs & verb)
            text += u"  "_s + names[i].leftJustified(longest->size() + 2) + tr(options()[i].help) + u'\n';
    }
    return text;
}
