#pragma once

#include "app/household/freshness.h"
#include "app/household/household.h"

#include <QColor>
#include <QCoreApplication>

struct Theme;

// What a thermostat is doing, as word, icon and colour together: colour never speaks alone (ux.md §4.3).
struct StateWords
{
    QString text;
    QString icon; // a name of resources/icons
    QColor Theme::*colour;
};

// The sentences about a thermostat, the same on the card, in the detail and for a screen reader.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    static QString mode(Mode mode, Function function, const QString &modeText);
    // By load state, never by mode or set point: "Heating", "Cooling", "Idle", "Was heating".
    static StateWords load(const Thermostat &thermostat, Freshness freshness);
    // "Manual until 17:30", "Automatic · Weekdays, next change 22:00", "Boost until 14:40 (28 min left) – then
    // back to Automatic · Weekdays"
    static QString modeLine(const Thermostat &thermostat, const Home &home, const QDateTime &now);
    static QString program(const Thermostat &thermostat, int number);
    // "4 min ago", "old reading, 2 h ago", "no reading yet"
    static QString ageLine(const Thermostat &thermostat, Freshness freshness, const QDateTime &now);
    static QString shortAge(const Thermostat &thermostat, const QDateTime &now); // "3 min ago" at the beginning of a line
    // What became of the last command; empty when there is nothing to say.
    static QString command(const Thermostat &thermostat, const Home &home, Temperature::Unit unit,
                           const QDateTime &now);
    // The wish itself: "21.0 °C until 17:30", "Automatic · Weekdays", "Off"
    static QString wish(const Command &command, const Thermostat &thermostat, const Home &home,
                        Temperature::Unit unit, const QDateTime &now);
    // For the tray: "20.4 °C · heating to 21.0", "– · not reachable since 06:12". What is not fresh says so.
    static QString glance(const Thermostat &thermostat, Temperature::Unit unit, const QDateTime &now, qint64 interval);
    // The whole of it in one sentence, for a screen reader.
    static QString description(const Thermostat &thermostat, const Home &home, Temperature::Unit unit,
                               const QDateTime &now, qint64 interval);

private:
    static QString notKept(const Command &command, const Thermostat &thermostat, const Home &home, Temperature::Unit unit,
                           const QDateTime &now);
    static QString boostLine(const Thermostat &thermostat, const Home &home, const std::optional<QDateTime> &end,
                             const QDateTime &now);
};
