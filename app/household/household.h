#pragma once

#include "app/error.h"
#include "app/household/choices.h"
#include "app/smarther/command.h"

#include <QObject>

#include <chrono>
#include <optional>

// What became of a person's wish for one thermostat (ux.md §3.2).
struct PendingCommand
{
    enum class Stage {
        Armed,       // shown, not sent: the gesture may still go on
        Retrying,    // refused because the thermostat's screen is in use; goes out once more at `due`
        Sending,
        Accepted,    // the cloud took it; the thermostat has not been read back
        Confirmed,   // read back equal
        Unconfirmed, // the answer was lost, or no reading came: `error` says which; reading goes on
        NotKept,     // read back different
        Refused,     // surely not carried out: `error` says why
    };

    Stage stage = Stage::Armed;
    Command wish = {};
    QDateTime since = {};            // UTC, when the stage was entered
    QDateTime sentAt = {};           // UTC, when it went out; invalid before
    QDateTime due = {};              // UTC, when it goes out by itself; of Retrying
    std::optional<Error> error = {}; // of Refused and Retrying; of Unconfirmed when the answer was lost
    bool readBackOnce = false;       // Accepted, and the first reading still showed the old state
    std::optional<Temperature> roundedFrom = {}; // Confirmed, and not quite the set point that was asked for

    bool operator==(const PendingCommand &) const = default;

    // The wish is neither refused nor undone, so it is what the person sees as the target.
    bool isTarget() const;
};

struct Thermostat
{
    QString id;
    QString plantId;
    QString name;
    std::optional<ThermostatStatus> status; // the last one read, whatever its age
    QDateTime readAt;                       // UTC, when it was fetched
    QDateTime toldStamp = {}; // of the last one read, UTC, as the device tells it
    qint64 stampsLateBy = 0;  // seconds, whole hours: its offset from UTC is wrong; put right in `status`
    QList<Program> programs;
    int lastProgram = 0; // followed in Automatic when it was last read; 0: none yet
    std::optional<PendingCommand> command;
    std::optional<Command> beforeBoost; // what *Stop boost* goes back to
    std::optional<Error> trouble;       // this thermostat alone cannot be read
    QDateTime troubleSince;             // UTC

    // When what is shown was measured, UTC: the time stamp of the measurement, or of the fetching if the
    // device's clock is ahead. Invalid without a reading (ux.md §3.1).
    QDateTime measuredAt() const;
    // The end of the present mode, UTC, if it has one.
    std::optional<QDateTime> modeEnds(const QTimeZone &home, const QDateTime &now) const;
    QString programName(int number) const; // empty when unknown

    bool operator==(const Thermostat &) const = default;
};

struct Home
{
    QString id; // the vendor's plantId
    QString name;   // the person's own, or else the cloud's
    QTimeZone zone; // times of the cloud are this zone's wall clock
    QList<Thermostat> thermostats; // those a person wants to see, in their order
    QString cloudName = {};
    QTimeZone guessedZone = {}; // of this computer when the home was found; stands until the person says another
    QList<Module> modules = {}; // every one the cloud lists, with the cloud's names, in its order
    bool isListed = true;       // it was asked what is in it

    bool operator==(const Home &) const = default;
};

// The truth, as far as it is known: homes, thermostats, the age of each reading, wishes under way, and what
// is wrong. Widgets ask it, and nothing else. Ids of thermostats are the vendor's moduleId.
class Household : public QObject
{
    Q_OBJECT

public:
    explicit Household(QObject *parent = nullptr);

    const QList<Home> &homes() const { return m_homes; }
    const Home *homeOf(const QString &moduleId) const;
    const Thermostat *thermostat(const QString &moduleId) const;
    QStringList moduleIds() const;

    // What keeps the whole household from being read; empty when nothing does.
    std::optional<Error> trouble() const { return m_trouble; }
    QDateTime troubleSince() const { return m_troubleSince; }
    // When the homes were last listed by the cloud, UTC; invalid: never.
    QDateTime discoveredAt() const { return m_discoveredAt; }

    const Choices &choices() const { return m_choices; }
    void setChoices(const Choices &choices);
    // Of a home or thermostat, shown or hidden; empty: the cloud's again.
    void rename(const QString &id, const QString &name);
    // Among the thermostats shown of its home, or a home among homes. `before` is one of these; empty: to the end.
    void place(const QString &id, const QString &before);
    // So many places on; as far as there are some. False when it stays where it is.
    bool moveBy(const QString &id, int places);

    // `homes` as the cloud names them.
    void restore(const QList<Home> &homes, const QDateTime &discoveredAt, const Choices &choices = {});
    void clear();
    // What is known stays, and counts no longer as the account's: the homes are asked for before anything is read.
    void forgetDiscovery();

    // Known homes and thermostats keep what is known of them.
    void applyPlants(const QList<Plant> &plants, const QDateTime &now);
    void applyTopology(const QString &plantId, const QList<Module> &modules);
    void applyPrograms(const QString &moduleId, const QList<Program> &programs);
    // The times of a status come by the server's clock, and are kept by this computer's.
    void applyStatus(const QString &moduleId, const ThermostatStatus &status, const QDateTime &now);
    void applyFailure(const QString &moduleId, const Error &error, const QDateTime &now);
    void setTrouble(const std::optional<Error> &error, const QDateTime &now);
    void setCommand(const QString &moduleId, const std::optional<PendingCommand> &command);
    // The clock was set by this much, and showed `before`: what is shown is as old as before. What is later than
    // that was remembered by a clock that was right, and stays.
    void shift(std::chrono::milliseconds by, const QDateTime &before);
    void setBeforeBoost(const QString &moduleId, const std::optional<Command> &command);

Q_SIGNALS:
    void choicesChanged();
    void homesChanged();
    void thermostatChanged(const QString &moduleId);
    // A fresh status has come in; `before` is the one it replaced.
    void statusRead(const QString &moduleId, const std::optional<ThermostatStatus> &before);
    void troubleChanged();

private:
    Thermostat *find(const QString &moduleId);
    Home chosen(Home home) const;
    void sortHomes();
    QStringList neighbours(const QString &id) const;

    Choices m_choices;
    QList<Home> m_homes;
    QDateTime m_discoveredAt;
    std::optional<Error> m_trouble;
    QDateTime m_troubleSince;
};
