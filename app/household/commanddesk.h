#pragma once

#include "app/household/commandcourse.h"
#include "app/household/commandrules.h"

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

// What *Undo* or *Redo* would do now.
struct UndoOffer
{
    enum class State {
        TakeBack,         // armed and not sent: 0 calls
        Ready,            // one command for each of `items`
        ChangedElsewhere, // what was sent holds no more: there is nothing to go back from
        Again,            // of Redo: one command for each of `items`
    };
    struct Item
    {
        QString moduleId = {};
        Command back = {}; // what it returns to, or does again
    };
    State state = State::Ready;
    int gesture = 0;
    QList<Item> items = {};
};

// Turns gestures into commands, one gesture into one POST, and remembers what they replaced. What becomes of a
// command is CommandCourse's; all of it is seen in the Household.
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
    void off(const QString &moduleId, Grace grace = Grace::Caution);
    void protection(const QString &moduleId, Grace grace = Grace::Caution);

    // The person holds the dial: no deadline runs until the next setPoint() or cancel().
    void hold(const QString &moduleId) { m_course.hold(moduleId); }
    // Takes back what is armed, 0 calls; or gives up asking once more.
    void cancel(const QString &moduleId) { m_course.cancel(moduleId); }
    // The message of a refused or lost command has been read.
    void dismiss(const QString &moduleId) { m_course.dismiss(moduleId); }
    // The person asks for the refused wish once more.
    void tryAgain(const QString &moduleId);

    // The same for many thermostats, one after the other: a gesture's number, then a command for each. These are
    // taken back together, and never sent twice by themselves. Without a program: program().
    int newGesture() { return ++m_lastGesture; }
    void sendOneOf(int gesture, const QString &moduleId, const Command &wish);

    // Of the latest gesture, or of the latest that touched this thermostat; ten minutes long.
    std::optional<UndoOffer> undoOffer(const QString &moduleId = {}) const;
    // Goes back for one thermostat of an offer; not sent twice by itself.
    void takeBack(int gesture, const QString &moduleId);
    // What the latest undo took back, for as long as nothing else came after it, here or elsewhere; ten minutes long.
    std::optional<UndoOffer> redoOffer() const;
    void doAgain(int gesture, const QString &moduleId);

    // What so many commands cost in requests, about: each is read back. Once more where the cloud's answer lags behind, and
    // not at all where nothing is left for it.
    static int price(int commands) { return 2 * commands; }

    // Sends what is armed at once: the window closes.
    void flush() { m_course.flush(); }
    bool isBusy() const { return m_course.isBusy(); } // armed, or on the way to the cloud

Q_SIGNALS:
    void busyChanged();
    void accepted(const QString &moduleId); // by the cloud
    // A reading shows what nobody here asked for, and no program or end brought about.
    void changedElsewhere(const QString &moduleId);

private:
    void arm(const QString &moduleId, CommandCourse::Order order);
    void departing(const QString &moduleId, const CommandCourse::Order &order);
    void refused(const QString &moduleId, const CommandCourse::Order &order);
    int usualProgram(const QString &moduleId) const;
    void rememberBeforeBoost(const Thermostat &thermostat);
    void forgetBeforeBoost(const QString &moduleId);
    void homesChanged();
    bool stillHolds(const UndoHistory::Entry &entry) const;

    struct SentProgram
    {
        int number;
        QDateTime at;
    };

    Household &m_household;
    Clock &m_clock;
    CommandCourse m_course;
    UndoHistory m_history;
    UndoHistory m_undone; // the other way round: `wish` is what the undo sent, `before` what it took back
    QHash<QString, SentProgram> m_programs;
    QHash<QString, QTimeZone> m_zones; // of homes, as was thought so far
    QStringList m_armed; // in the order of arming; may hold what has been sent since
    int m_lastGesture = 0;
};
