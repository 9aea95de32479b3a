#pragma once

#include "app/tepore.h"

#include <QSize>

#include <optional>

// The outside of the program, as in design.md: stable, tests and scripts rely on it.
struct CommandLineOptions
{
    TeporeOptions where;
    QString profileName; // of a profile that is not the usual one: its folder's
    bool demo = false;
    QString house = QStringLiteral("demo"); // of the simulator: a name, or a file
    bool hidden = false;

    // For making pictures of the program; not for daily use.
    QString screenshot; // a PNG to write before ending
    QString page = QStringLiteral("overview"); // or "detail", "account", "link", "settings"
    QSize size;
    QString appearance; // "light", "dark" or "system"; empty: as in the settings

    // Answers --help and --version, which need no display; empty if neither was asked for.
    static std::optional<int> answerWithoutDisplay(int argc, char *argv[]);
    // Where a profile is kept; the usual place if none was named.
    static QString profileFolder(const QString &typed = {});
    static bool readUrl(const QString &name, QString text, QUrl *url); // false: refused, and said so
    // What is wrong is said on standard error; empty then.
    static std::optional<CommandLineOptions> parse(const QStringList &arguments);
};
