#pragma once

#include "app/history/history.h"
#include "app/household/commanddesk.h"

#include <QHash>

// Writes down what is read, what is commanded and what becomes of it, and what could not be read; and by whom. Made
// after the desk, so that the desk has judged a reading before it comes here.
//
// A reading counts for the moment it was fetched, as long as the thermostat measured shortly before; an old one
// (freshness.h) for the moment it was measured, once.
class HistoryRecorder : public QObject
{
    Q_OBJECT

public:
    HistoryRecorder(History &history, Household &household, HouseholdReader &reader, CommandDesk &desk,
                    Session &session, Clock &clock, QObject *parent = nullptr);

    // Learns which commands an earlier start left without their end. Called once, after the first paint.
    void start(CallLedger &ledger);

private:
    using Stage = PendingCommand::Stage;
    struct Course // of a thermostat's latest command
    {
        HistoryEvent event;
        bool open = false;          // its end is awaited
        std::optional<Stage> stage; // last seen
        QDateTime since;            // of that
    };

    struct LeftOver // a command of an earlier start
    {
        HistoryEvent event; // as it is on disk, by that start's clock
        QDateTime sentAt;   // by this one's
    };

    void statusRead(const QString &moduleId, const std::optional<ThermostatStatus> &before);
    void recordReading(const Thermostat &thermostat, const std::optional<ThermostatStatus> &before);
    void recordChange(const Thermostat &thermostat, HistoryEvent::Origin by);
    void settleLeftOver(const Thermostat &thermostat);
    bool isLeftOver(const Thermostat &thermostat) const;
    void notePlan();
    void thermostatChanged(const QString &moduleId);
    void followCommand(const Thermostat &thermostat);
    void begin(Course &course, const QString &moduleId, const PendingCommand &command);
    void followTrouble(const Thermostat &thermostat);
    void troubleChanged();
    void followSignIn();
    void homesChanged();
    void clockJumped(std::chrono::milliseconds setBy);

    History &m_history;
    Household &m_household;
    HouseholdReader &m_reader;
    Session &m_session;
    Clock &m_clock;
    QDateTime m_signedIn;  // by the session, as last seen
    QDateTime m_startedAt; // what is earlier was written down by an earlier start, by its clock
    QHash<QString, QDateTime> m_readAt;
    QHash<QString, int> m_planned; // the longest distance planned since then, in seconds
    QHash<QString, Course> m_courses;
    QHash<QString, LeftOver> m_leftOver;
    QHash<QString, HistoryEvent> m_outages;  // under way; of all under an empty id
};
