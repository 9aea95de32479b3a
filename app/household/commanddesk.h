#pragma once

#include "app/household/householdreader.h"

#include <QHash>

// How long a manual setting is to last.
struct ManualEnd
{
    enum class Kind {
        Kept,          // as it is now; from Automatic: the next program change if known, else two hours
        UntilChanged,  // no end
        At,            // `at`
        For,           // `minutes` from the moment of sending
    };
    Kind kind = Kind::Kept;
    QDateTime at = {}; // UTC
    int minutes = 0;
};

// Turns gestures into commands, one gesture into one POST: arms, sends when the gesture is over, and follows
// what becomes of it by reading back (ux.md §3.2, §3.3). Nothing is ever queued for later or sent twice by
// itself; a gesture that the computer slept over is refused with Error::Kind::Cancelled. Per thermostat one
// command is under way, at most one waits, and the latest wins.
class CommandDesk : public QObject
{
    Q_OBJECT

public:
    // The time a gesture may still go on before it is sent (ux.md §3.3).
    enum class Grace { None, Drag, Step, Caution };
    static std::chrono::milliseconds duration(Grace grace);

    CommandDesk(Household &household, HouseholdReader &reader, CallQueue &queue, SmartherApi &api, Clock &clock,
                QObject *parent = nullptr);

    // Warmer or cooler by steps of `unit`'s grid, from the target now shown. Nothing happens in Off, Protection
    // and Boost: there the person says explicitly what they want.
    void step(const QString &moduleId, int steps, Temperature::Unit unit);
    void setPoint(const QString &moduleId, Temperature setPoint, Grace grace);
    void manual(const QString &moduleId, Temperature setPoint, const ManualEnd &end, Grace grace = Grace::None);
    // Another end for the present manual setting.
    void manualEnd(const QString &moduleId, const ManualEnd &end);
    // Without a program: program().
    void automatic(const QString &moduleId, std::optional<int> program = {}, Grace grace = Grace::None);
    // The program that Automatic means: the one last sent, or reported since. Empty when none is known.
    std::optional<int> program(const QString &moduleId) const;
    void boost(const QString &moduleId, int minutes);
    // Back to what was before the boost, else to Automatic.
    void stopBoost(const QString &moduleId);
    void off(const QString &moduleId);
    void protection(const QString &moduleId);

    // The person holds the dial: no deadline runs until the next setPoint() or cancel().
    void hold(const QString &moduleId);
    // Takes back what is armed; 0 calls.
    void cancel(const QString &moduleId);
    // The message of a refused or lost command has been read.
    void dismiss(const QString &moduleId);
    // The person asks for the refused wish once more.
    void tryAgain(const QString &moduleId);

    // Sends what is armed at once: the window closes.
    void flush();
    bool isBusy() const; // armed, or on the way to the cloud

    // Whether `+` and `-` mean something: not in Off, Protection and Boost.
    static bool canStep(const Thermostat &thermostat);
    // The set point a step starts from, and the dial shows: the wish under way, else the last one read.
    static std::optional<Temperature> target(const Thermostat &thermostat);

Q_SIGNALS:
    void busyChanged();

private:
    struct Armed
    {
        Command wish;
        QDateTime deadline; // invalid: held
        bool onlySetPoint = false; // arming the present value again takes it back
        int minutes = 0;           // the end is this long after sending
    };
    struct Slot
    {
        std::optional<Armed> armed;
        std::optional<PendingCommand> sent; // under way, or its end, to be shown when nothing is armed
        std::optional<ThermostatStatus> before; // as it was when the command went out
        bool inFlight = false;
        QDateTime giveUpAt; // no reading came: not confirmed
        std::optional<int> program; // last sent
        QDateTime programSentAt;
    };

    void arm(const QString &moduleId, Command wish, Grace grace, bool onlySetPoint = false, int minutes = 0);
    void sendDue();
    void send(const QString &moduleId);
    void answered(const QString &moduleId, const Outcome &outcome);
    void compare(const QString &moduleId);
    void settle(const QString &moduleId, PendingCommand::Stage stage);
    void show(const QString &moduleId);
    void schedule();
    Command commandFor(const Thermostat &thermostat, Mode mode) const;
    std::optional<QDateTime> inheritedEnd(const Thermostat &thermostat) const;
    void rememberBeforeBoost(const Thermostat &thermostat);
    void forgetBeforeBoost(const Thermostat &thermostat);
    bool isAsNow(const Thermostat &thermostat, const Command &wish) const;

    Household &m_household;
    HouseholdReader &m_reader;
    CallQueue &m_queue;
    SmartherApi &m_api;
    Clock &m_clock;
    QHash<QString, Slot> m_slots;
    QTimer m_timer;
};

// The next value of the grid: 0.5 °C or 1 °F, within what is offered. The first step goes to the grid.
Temperature stepped(Temperature from, int steps, Temperature::Unit unit);
// Does the thermostat report what was asked for?
bool isFulfilled(const Command &wish, const ThermostatStatus &status);
