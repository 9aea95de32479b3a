#pragma once

#include "app/terminal/exitcode.h"

#include <QCoreApplication>

// What is printed in a terminal, in the window's words.
class TerminalWords
{
    Q_DECLARE_TR_FUNCTIONS(TerminalWords)

public:
    // One line for each thermostat under its home's name, in columns.
    static QString status(const Household &household, const QStringList &moduleIds, const QDateTime &now);
    // What the showing has cost; `refreshed` is empty when nothing was asked for.
    static QString cost(const std::optional<ErrandNews> &refreshed);

    // What has become of a command, one line; empty when there is nothing to say yet.
    static QString news(const ErrandNews &news, const QString &moduleId, Household &household, const QDateTime &now);
    // Why an errand failed: what, and one thing to do.
    static QString failure(const Error &error);
    // Before anything was sent to this thermostat.
    static QString notSet(const Error &error, const Thermostat &thermostat);
    static QString failures(const ErrandNews &end, const Household &household);
    static QString failure(const CsvOutcome &outcome);
    static QString written(const CsvOutcome &outcome);
    static QString finding(const ErrandNews::Finding &found, const QDateTime &now); // of a check
    static QString notLinked();
    static QString nothingRead();
    static QString noSampleData();
    static QString noAnswer();  // of the Tepore that has the profile
    static QString brokenOff(); // it ended meanwhile
};
