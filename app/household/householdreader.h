#pragma once

#include "app/calls/callqueue.h"
#include "app/calls/pollplanner.h"
#include "app/household/audience.h"
#include "app/household/discovery.h"
#include "app/household/household.h"
#include "app/household/programlists.h"

#include <QHash>
#include <QSet>

// Keeps the household read: has homes and thermostats found, then reads one thermostat after another as the
// planner says. A thermostat that fails alone is marked alone; what fails for all is the household's trouble,
// and is probed with one call after 1, 2, 5, 10 and 20 minutes.
class HouseholdReader : public QObject
{
    Q_OBJECT

public:
    HouseholdReader(Household &household, CallQueue &queue, SmartherApi &api, Session &session, CallLedger &ledger,
                    Clock &clock, QObject *parent = nullptr);

    // Begins when the session is linked, and again whenever it becomes so. Called once, after the first paint.
    void start();
    // Nobody will look for long: only what is asked for is read, and what became of commands. To be said before start().
    void readOnlyWhatIsWanted() { m_onDemand = true; }

    // The thermostats a person sees now: they are read at once if that is a minute ago, and then often.
    void setVisible(const QSet<QString> &moduleIds);
    // Those whose number is always in sight, in the tray: read more often than what nobody sees, and no sign of a look.
    void setGlanced(const QSet<QString> &moduleIds);

    // A person asks: now, at a price. Readings younger than a minute are left alone; the number of calls made
    // is returned.
    int readAll();
    int read(const QString &moduleId);
    // What that would cost now, in calls.
    int priceOfAll() const;
    int price(const QString &moduleId) const;
    // A reading is on its way: nothing to pay, and not up to date yet. One that waits for the calls of tomorrow is none.
    bool isAsked(const QString &moduleId) const;
    bool isAnyAsked() const;
    bool isBeingRead(const QString &moduleId) const { return m_progress.value(moduleId).underWay; }
    // Lists homes, thermostats and programs anew.
    void discover(CallBudget::Purpose purpose) { m_discovery.start(purpose); }
    // Tries another subscription key with one call, two if it is refused; the account takes it if the cloud does.
    void tryKey(const QByteArray &key, QObject *context, std::function<void(const Outcome &)> done);
    // After trouble: tries once, at once.
    void tryNow(CallBudget::Purpose purpose = CallBudget::Purpose::Person);
    // The next reading at this moment (UTC) whatever the plan says, such as after a command.
    void wantReading(const QString &moduleId, const QDateTime &at);

    // What the last listing has cost so far, in calls.
    int discoveryUsed() const { return m_discovery.used(); }
    // This home's thermostats could not be listed.
    bool isUnlisted(const QString &plantId) const { return m_discovery.isUnlisted(plantId); }
    bool isDiscovering() const { return m_discovery.isUnderWay(); }
    // When the next reading is planned, UTC; invalid when none is.
    QDateTime nextReading() const { return m_next.at; }
    // The planned time between two readings of this thermostat, in seconds.
    qint64 interval(const QString &moduleId) const;
    qint64 interval() const { return m_audience.shown() > 0 ? m_pace.shown : m_pace.recorded; }

Q_SIGNALS:
    void planChanged();

private:
    struct Progress
    {
        QDateTime lastTry;
        QDateTime wantedAt;
        int failures = 0;
        bool underWay = false;
    };
    // The next call that is made without being asked for.
    struct Step
    {
        enum class Kind { None, Discovery, Listing, Programs, Status };
        Kind kind = Kind::None;
        QDateTime at = {}; // UTC; invalid with None
        QString moduleId = {};
    };

    void clockJumped(std::chrono::milliseconds setBy);
    void sessionChanged();
    bool isFound() const;
    bool isFresh(const QString &moduleId) const;
    bool isReading() const;
    QList<ReadingNeed> needs() const;
    Step nextStep(const QDateTime &now) const;
    void renewPace(const QDateTime &now);
    void plan();
    void takeStep();
    void readStatus(const QString &moduleId, CallBudget::Purpose purpose);
    void statusCame(const QString &moduleId, const Result<ThermostatStatus> &result);
    void statusFailed(const QString &moduleId, const Error &error);
    void homesChanged();
    void noteShown();
    void found(const QList<Module> &modules, CallBudget::Purpose purpose);
    void worked();
    void endTrouble();
    void failedForAll(const Error &error);

    Household &m_household;
    CallQueue &m_queue;
    SmartherApi &m_api;
    Session &m_session;
    CallLedger &m_ledger;
    Clock &m_clock;

    bool m_started = false;
    bool m_onDemand = false;
    QHash<QString, Progress> m_progress;
    QSet<QString> m_shown; // thermostats that are known and not hidden
    Audience m_audience;
    QSet<QString> m_glanced;
    Outages m_outages;
    Discovery m_discovery;
    ProgramLists m_programs;
    Pace m_pace{.shown = 60, .recorded = 600};
    bool m_onBattery = false;
    QDateTime m_batteryAskedAt;
    QDateTime m_paceFrom; // invalid: to be renewed
    Step m_next;
    QDateTime m_awakeSince; // the computer slept before that
    QTimer m_timer;
};
