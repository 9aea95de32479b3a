#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <optional>
#include <variant>

// What is typed behind `tepore` in a terminal, as far as it can be understood without knowing any thermostat. One table
// of commands and options serves the parser, the help, and the test that compares the shells' completions and the
// manual page with it.
struct TerminalRequest
{
    Q_DECLARE_TR_FUNCTIONS(TerminalRequest)

public:
    enum Verb { Status = 1, Set = 2, History = 4, Doctor = 8 };
    struct Option
    {
        enum Value { None, Needed, Possible };
        const char *name; // without the dashes
        int verbs;        // that know it
        Value value;
        const char *valueName;
        const char *help; // to be translated
    };
    struct Command
    {
        Verb verb;
        const char *name;
        const char *arguments; // behind the name, in the help
        const char *help;
    };
    static const QList<Option> &options();
    static const QList<Command> &commands();

    Verb verb = Status;
    bool wantsHelp = false;
    QStringList thermostats = {}; // as typed
    QHash<QString, QString> values = {}; // of the options that were given, by name; empty where there is none

    bool has(const char *option) const { return values.contains(QLatin1StringView(option)); }
    QString value(const char *option) const { return values.value(QLatin1StringView(option)); }

    // A command is asked for, and no window. `arguments` as for parse().
    static bool isMeant(const QStringList &arguments);
    using Parsed = std::variant<TerminalRequest, QString>; // or what is wrong, in the person's words
    // `arguments` without the program's name.
    static Parsed parse(const QStringList &arguments);
    QString help() const;
    static QString usage(const Command &command);
};
