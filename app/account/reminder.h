#pragma once

#include <QDateTime>

// When what an account lives by was given; UTC, invalid: not known.
struct AccountDates
{
    QDateTime signedIn = {};    // by a person, in the browser
    QDateTime renewed = {};     // the sign-in, the last time
    QDateTime secretSince = {}; // the client secret is in use here; it was made then, or before

    QDateTime signInEnds() const;  // unless it is renewed before: 90 days without use
    QDateTime secretEnds() const;  // at the latest: after a year
    bool operator==(const AccountDates &) const = default;
};

// What a person should do about the account before it fails. Pure.
enum class Reminder {
    None,
    SignInEnds,  // in a week or less, as it was not renewed for so long
    SignInEnded, // by the calendar; nobody has refused it yet
    SecretEnds,  // in a month or less
    SecretEnded, // by the calendar
};
// The sign-in's; only of interest while something keeps it from being renewed.
Reminder signInReminder(const AccountDates &dates, const QDateTime &now);
Reminder secretReminder(const AccountDates &dates, const QDateTime &now);
