#pragma once

#include "app/calls/callqueue.h"
#include "app/calls/pollplanner.h"
#include "app/household/household.h"
#include "app/smarther/smartherapi.h"

#include <QHash>
#include <QSet>

// Keeps the household read: finds homes and thermostats, then reads one thermostat after another as the
// planner says. A thermostat that fails alone is marked alone; what fails for all is the household's trouble,
// and is probed with one call after 1, 2, 5, 10 and 20 minutes.
class HouseholdReader : public QObject
{
    Q_OBJECT

public:
    HouseholdReader(Household &household, CallQueue &queue, SmartherApi &api, Session &session, Clock &clock,
                    QObject *parent = nullptr);

    // Begins when the session is linked, and again whenever it becomes so. Called once, after the first paint.
    void start();

    // A person asks: now, at a price. Readings younger than a minute are left alone; the number of calls made
    // is returned.
    int readAll();
    int read(const QString &moduleId);
    // What that would cost now, in calls.
    int priceOfAll() const;
    int price(const QString &moduleId) const;
    // Lists homes, thermostats and programs anew.
    void discover(CallBudget::Purpose purpose);
    // After trouble: tries once, at once.
    void tryNow(CallBudget::Purpose purpose = CallBudget::Purpose::Person);
    // A reading at this moment (UTC) whatever the plan says, such as after a command.
    void wantReading(const QString &moduleId, const QDateTime &at);

    bool isDiscovering() const { return m_discovering > 0; }
    // When the next reading is planned, UTC; invalid when none is.
    QDateTime nextReading() const { return m_nextReading; }
    // The steady time between two readings of one thermostat, in seconds.
    qint64 interval() const;

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

    void sessionChanged();
    bool isFresh(const QString &moduleId) const;
    bool isReading() const;
    QList<ReadingNeed> needs() const;
    void plan();
    void readPlanned();
    void readStatus(const QString &moduleId, CallBudget::Purpose purpose);
    void readTopology(const QString &plantId, CallBudget::Purpose purpose);
    void readPrograms(const QString &moduleId, CallBudget::Purpose purpose);
    void statusCame(const QString &moduleId, const Result<ThermostatStatus> &result);
    void statusFailed(const QString &moduleId, const Error &error);
    void topologyFailed(const QString &plantId, const Error &error);
    void discoveryStep();
    void worked();
    void failedForAll(const Error &error);

    Household &m_household;
    CallQueue &m_queue;
    SmartherApi &m_api;
    Session &m_session;
    Clock &m_clock;

    bool m_started = false;
    int m_discovering = 0; // calls of the present discovery that are not answered
    QHash<QString, Progress> m_progress;
    QSet<QString> m_failedInARow; // thermostats and homes since anything last worked
    size_t m_outages = 0;         // probes that failed, in a row
    QDateTime m_probeAt;          // during trouble
    QDateTime m_nextReading;
    QSet<QString> m_unlisted; // homes whose thermostats could not be listed
    int m_listings = 0;       // of those that failed, in a row
    QDateTime m_listAgainAt;
    QTimer m_timer;
};
