#pragma once

#include "app/smarther/temperature.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <optional>

class Household;

// Values as a person reads them, in their locale.
class Format
{
    Q_DECLARE_TR_FUNCTIONS(Format)

public:
    // "20.4 °C", "69 °F"
    static QString temperature(Temperature value, Temperature::Unit unit);
    // "20.4", "69"
    static QString number(Temperature value, Temperature::Unit unit);
    // The step of `+` and `-`: "0.5", "1"
    static QString step(const Household &household);
    static QString unitName(Temperature::Unit unit);
    // "45 %"
    static QString humidity(double percent);
    // "just now", "3 min ago", "2 h ago", "yesterday 21:14"
    static QString age(const QDateTime &then, const QDateTime &now);
    // "17:30", "tomorrow 07:00", "Mon 07:00", "23 Dec 07:00": the home's wall clock, and the computer's beside
    // it when the two differ.
    static QString moment(const QDateTime &time, const QTimeZone &home, const QDateTime &now);
    // The same as whole phrases: "until 17:30", "until tomorrow 07:00"; by the computer's clock "since 13:02",
    // "since yesterday 13:02".
    static QString until(const QDateTime &time, const QTimeZone &home, const QDateTime &now);
    static QString since(const QDateTime &time, const QDateTime &now);
    // What is waited for until then is over when a clock without seconds shows it: the next full minute, unless it is one.
    static QDateTime fullMinute(const QDateTime &time);
    // "28 min", "1 h 5 min"
    static QString duration(qint64 seconds);
    static QString timeOfDay(const QTime &time);
    // "14:32", the computer's wall clock
    static QString clock(const QDateTime &time);
    static QString clock(const QTime &time); // whichever clock it was read from
    // "25 November 2026", by the computer's calendar
    static QString day(const QDateTime &time);
    // For the text of a menu entry or button: a `&` in a name would make a letter a mnemonic.
    static QString withoutMnemonic(QString text) { return text.replace(u'&', QStringLiteral("&&")); }

    // For a tip, which takes for rich text whatever looks so: a name is shown as it is.
    static QString asTip(const QString &text);

    // One unit for the whole program: as the person chose, else Fahrenheit where the locale or every thermostat uses it.
    static Temperature::Unit unitFor(const Household &household);
    // What a person typed: `.` or `,`, any digits, an optional unit. Empty if it is no number.
    static std::optional<Temperature> parseTemperature(const QString &text, Temperature::Unit unit);
};
