#include "app/account/reminder.h"

namespace {

constexpr int idleDays = 90;
constexpr int idleWarningDays = 7;

Reminder between(const QDateTime &warning, const QDateTime &end, const QDateTime &now, Reminder ends, Reminder ended)
{
    if (!end.isValid() || now < warning)
        return Reminder::None;
    return now < end ? ends : ended;
}

} // namespace

QDateTime AccountDates::signInEnds() const
{
    return renewed.isValid() ? renewed.addDays(idleDays) : QDateTime();
}

QDateTime AccountDates::secretEnds() const
{
    return secretSince.isValid() ? secretSince.addYears(1) : QDateTime();
}

Reminder signInReminder(const AccountDates &dates, const QDateTime &now)
{
    const QDateTime end = dates.signInEnds();
    return between(end.addDays(-idleWarningDays), end, now, Reminder::SignInEnds, Reminder::SignInEnded);
}

Reminder secretReminder(const AccountDates &dates, const QDateTime &now)
{
    const QDateTime end = dates.secretEnds();
    return between(end.addMonths(-1), end, now, Reminder::SecretEnds, Reminder::SecretEnded);
}
