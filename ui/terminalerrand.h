#pragma once

#include "app/terminal/exitcode.h"
#include "ui/terminalrequest.h"

#include <QCoreApplication>

// What is typed, and what is known of the homes, made into an errand: names become ids, numbers temperatures in the
// household's unit, times of the home's wall clock moments.
class TerminalErrand
{
    Q_DECLARE_TR_FUNCTIONS(TerminalErrand)

public:
    struct Complaint // what is wrong with what was typed, and what to do about it, in one line
    {
        ExitCode code = ExitCode::Usage;
        QString text = {};
    };
    template <typename T>
    using Made = std::variant<T, Complaint>;

    // Ids of the thermostats that were named; of all, if none was.
    static Made<QStringList> thermostats(const TerminalRequest &request, const Household &household);
    static Made<Errand> set(const TerminalRequest &request, const Household &household, const QDateTime &now);
    // Into `file`, unless the request names another.
    static Made<Errand> history(const TerminalRequest &request, const Household &household, const QString &file,
                                const QDateTime &now);
    // Off, protection and boost have none that could be kept, or made warmer.
    static QString noSetPoint(const Household &household, const QString &moduleId);

private:
    static Made<QString> thermostat(const QString &typed, const Household &household);
    static Made<Errand> byHand(const TerminalRequest &request, Errand errand, const Household &household,
                               const QDateTime &now);
    static std::optional<Complaint> readEnd(const TerminalRequest &request, Errand &errand, const Home &home,
                                            const QDateTime &now);
    static std::optional<Complaint> readProgram(const QString &typed, Errand &errand, const Thermostat &thermostat);
    static Made<QDateTime> day(const QString &typed, const QTimeZone &zone, int daysLater);
};
