#pragma once

#include "app/account/reminder.h"
#include "app/household/household.h"

#include <QSet>
#include <QTime>

// What a person may be told of by the system, while they look at something else.
enum class AlertKind { Unreachable, TooCold, TooWarm, TooHumid, BoostEnded, AccountNeedsYou, SecretEnds };

struct Alert
{
    AlertKind kind = AlertKind::Unreachable;
    QStringList moduleIds = {}; // of all thermostats it is about; empty: the account

    bool operator==(const Alert &) const = default;
};

// Which of them, and when not. The hours are this computer's; from after to lasts over midnight.
struct AlertWishes
{
    QSet<AlertKind> unwanted = {};
    bool hasQuietHours = false;
    QTime quietFrom = QTime(22, 0);
    QTime quietTo = QTime(7, 0);

    // When the quiet hours end in which `now` (UTC) lies, UTC; invalid when it lies in none.
    QDateTime quietUntil(const QDateTime &now) const;
    bool operator==(const AlertWishes &) const = default;
};

// Decides which alert is due. A value; `now` (UTC) is always an argument. Each cause - this thermostat is too cold, the
// account needs somebody - is told of at most once in 24 hours, and what quiet hours held back is told after them if it
// still holds. What comes due together is one alert of several thermostats.
class Alerts
{
public:
    // Causes, and when they were told of last (UTC): kept over a restart by whoever owns this.
    using Told = QHash<QString, QDateTime>;

    explicit Alerts(const Told &told = {}) : m_told(told) {}
    const Told &told() const { return m_told; }

    // Call for each status that was read: the present one is in `thermostat`. It tells of boosts that ended.
    void read(const Thermostat &thermostat, const Home &home, const std::optional<ThermostatStatus> &before,
              const QDateTime &now);
    // The computer slept until now: what was unreachable then may only lack the network.
    void woke(const QDateTime &now) { m_awakeSince = now; }
    void shift(std::chrono::milliseconds by); // the clock was set

    // What to tell now; it counts as told.
    QList<Alert> take(const Household &household, const AccountDates &dates, const AlertWishes &wishes,
                      const QDateTime &now);
    // When something may become due although nothing is heard until then; invalid: nothing will.
    QDateTime nextLook(const Household &household, const AccountDates &dates, const AlertWishes &wishes,
                       const QDateTime &now) const;

    // Nothing but a person ends this trouble of the household, in Tepore: a locked keyring asks for itself.
    static bool needsPerson(Error::Kind kind);

private:
    struct Cause
    {
        AlertKind kind;
        QString name;      // of what may be told once a day
        QString moduleId;  // empty: the account
        QDateTime dueFrom; // UTC; may lie ahead
    };
    QList<Cause> causes(const Household &household, const AccountDates &dates, const QDateTime &now) const;
    void addCausesOf(QList<Cause> &causes, const Thermostat &thermostat, const QDateTime &now) const;
    void noteLimits(const Household &household);

    Told m_told;
    QHash<QString, QDateTime> m_beyondSince; // a limit's cause: when it was first measured, UTC
    QHash<QString, QDateTime> m_boostEnded;  // thermostats: when, UTC; not yet told
    QDateTime m_awakeSince;
};
