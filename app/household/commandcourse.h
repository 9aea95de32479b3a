#pragma once

#include "app/household/householdreader.h"
#include "app/household/undohistory.h"

#include <QHash>

// The course of each thermostat's commands: armed, sent when the gesture is over, followed by reading back
// (ux.md §3.2, §3.3). Per thermostat one command is under way, at most one waits, and the latest wins. Nothing
// is queued for later: what the computer slept over is refused with Error::Kind::Cancelled. Nothing is sent
// twice by itself, save that a thermostat whose screen is in use (486, surely not carried out) is asked twice
// more, 10 s apart.
class CommandCourse : public QObject
{
    Q_OBJECT

public:
    struct Order
    {
        Command wish = {};
        std::chrono::milliseconds grace = {}; // the gesture may still go on for so long
        bool onlySetPoint = false;            // arming the present value again takes it back
        int minutes = 0;                      // the end is this long after the sending
        bool mayRetry = true;
        int gesture = 0; // of UndoHistory
        std::optional<UndoHistory::Entry> undoes = {};
        std::optional<UndoHistory::Entry> redoes = {};
    };

    CommandCourse(Household &household, HouseholdReader &reader, CallQueue &queue, SmartherApi &api, Clock &clock,
                  QObject *parent = nullptr);

    void arm(const QString &moduleId, const Order &order);
    void hold(const QString &moduleId); // no deadline runs until it is armed anew, or cancelled
    void cancel(const QString &moduleId);
    void dismiss(const QString &moduleId);
    void change(const QString &moduleId, const std::function<Command(const Command &)> &to); // what was sent
    void flush();
    bool isBusy() const;

    std::optional<Order> armed(const QString &moduleId) const;
    // Under way, or how it ended; not what is armed.
    std::optional<PendingCommand> sent(const QString &moduleId) const { return m_slots.value(moduleId).sent; }
    bool isUnderWay(const QString &moduleId) const { return m_slots.value(moduleId).inFlight; }

Q_SIGNALS:
    void busyChanged();
    void departing(const QString &moduleId, const CommandCourse::Order &order); // the state is still the old one
    void accepted(const QString &moduleId);
    void refused(const QString &moduleId, const CommandCourse::Order &order); // surely not carried out
    void changedElsewhere(const QString &moduleId);

private:
    struct Armed
    {
        Order order;
        QDateTime deadline; // invalid: held
        int retry = 0;      // so many went out before it
    };
    struct Slot
    {
        std::optional<Armed> armed;
        Order order; // of `sent`
        int retry = 0;
        std::optional<PendingCommand> sent;
        std::optional<ThermostatStatus> before; // as it was when the command went out
        QList<Command> earlier; // sent before it and not confirmed: they may show first
        bool inFlight = false;
        QDateTime freeSince; // when the last one was answered
        QDateTime giveUpAt;  // no reading came: not confirmed
    };

    void clockJumped(std::chrono::milliseconds setBy);
    void sendDue();
    void send(const QString &moduleId);
    void submit(const Thermostat &thermostat, const Command &wish);
    void answered(const QString &moduleId, const Outcome &outcome);
    void refuse(const QString &moduleId, const Error &error);
    void armRetry(Slot &slot);
    void followUp(const QString &moduleId);
    void compare(const QString &moduleId, const std::optional<ThermostatStatus> &before);
    void compareSent(const QString &moduleId, const Thermostat &thermostat, bool changed);
    void forget(const QString &moduleId);
    void settle(const QString &moduleId, PendingCommand::Stage stage);
    void show(const QString &moduleId);
    void schedule();
    void tellBusy();

    Household &m_household;
    HouseholdReader &m_reader;
    CallQueue &m_queue;
    SmartherApi &m_api;
    Clock &m_clock;
    QHash<QString, Slot> m_slots;
    bool m_wasBusy = false;
    QTimer m_timer;
};
