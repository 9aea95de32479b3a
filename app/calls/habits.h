#pragma once

#include <QDateTime>
#include <QString>

#include <array>

// When this person usually looks, and how much they do: learned for every hour of the week in the computer's
// local time, so that 18:00 stays 18:00 through a change of season. What is a month old counts a quarter.
// A value; times are UTC arguments. Before anything is learned an ordinary household is assumed.
class Habits
{
public:
    // What to expect of an hour.
    struct Hour
    {
        double shown = 0;    // thermostats on screen, on average over the hour
        double openings = 0; // times that a thermostat comes on screen
    };

    // So many thermostats were on screen from then to then. A time of which nothing is known, because the
    // program did not run, is passed with none: nobody looked.
    void passed(const QDateTime &from, const QDateTime &to, qsizetype shown);
    void opened(const QDateTime &now, qsizetype thermostats);
    void calledByPerson() { m_personPerDay += dailyNews; }

    // Of the hour that begins at `from`, for someone who has so many thermostats.
    Hour expected(const QDateTime &from, qsizetype thermostats) const;
    // For how long a thermostat stays on screen once it is there, in hours.
    double lengthOfALook() const;
    // How far whole days were from what was expected of them: the mean square of the difference in thermostat-hours on
    // screen, for each thermostat-hour expected. Infinite while no day is known.
    double surprise() const;
    // Calls of the person in a day: commands, and readings asked for.
    double personPerDay() const { return m_personPerDay; }

    // For the profile; a text that is damaged or of another version is forgotten.
    QString toText() const;
    static Habits fromText(const QString &text);

private:
    static constexpr int hoursOfWeek = 7 * 24;
    static constexpr double dailyNews = 0.29; // -ln(0.75): a day leaves three quarters of what was known before

    struct Slot
    {
        double weight = 0; // hours seen; older ones count less
        double shown = 0;  // thermostat-hours
        double openings = 0;
    };

    bool isKnown(int hourOfWeek) const;
    Hour learnedOf(int hourOfWeek, double usuallyShown) const;
    Hour expectedOf(int hourOfWeek, qsizetype thermostats) const;
    void compare(int hourOfWeek, double hours, double shown);
    void endDay();

    std::array<Slot, hoursOfWeek> m_slots;
    double m_personPerDay = 60; // ux.md §3.4
    // Thermostat-hours on screen, of today since midnight; and of the days before, older ones counting less.
    double m_todayExpected = 0;
    double m_todayShown = 0;
    double m_expected = 0;
    double m_squares = 0; // of the differences
};
