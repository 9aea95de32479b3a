#pragma once

#include "app/activity/activity.h"
#include "app/smarther/temperature.h"

#include <QColor>
#include <QCoreApplication>

class Household;
struct Theme;

// What happened, in words for everyone, and in a line for who looks for a fault.
class ActivityWords
{
    Q_DECLARE_TR_FUNCTIONS(ActivityWords)

public:
    struct Look
    {
        QString icon; // a name of resources/icons
        QColor Theme::*colour;
    };

    // "Set here to 21.0 °C: confirmed", "Reading: no answer"
    static QString sentence(const Happening &happening, const Household &household, Temperature::Unit unit, const QDateTime &now);
    static QString thermostat(const Happening &happening, const Household &household); // empty: of all
    static QString who(const Happening &happening); // "In Tepore", "Outside Tepore", "The program", "Legrand"
    static Look look(const Happening &happening);
    // What lies behind it, and what to do, if there is something to say; empty otherwise.
    static QString reason(const Happening &happening, Temperature::Unit unit);
    // "command, refused, DisplayInUse, 2024-01-16T11:00:02.123Z". Not translated, and without names and ids.
    static QString technical(const Happening &happening);

private:
    static QString call(const Happening &happening);
};
