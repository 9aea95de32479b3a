#pragma once

#include "app/calls/callqueue.h"
#include "app/household/household.h"
#include "app/smarther/smartherapi.h"

#include <QHash>

// The names of the programs, thermostat by thermostat: asked for when one is found, and once a day when it follows a
// program that nobody here knows. They are only names: readings go before them, which is the reader's to see to. One that
// fails in a way that passes is tried three times.
class ProgramLists : public QObject
{
    Q_OBJECT

public:
    ProgramLists(Household &household, CallQueue &queue, SmartherApi &api, Clock &clock, QObject *parent = nullptr);

    void want(const QString &moduleId, bool wanted = true);
    bool isTried(const QString &moduleId) const { return m_lists.value(moduleId).triedAt.isValid(); } // since the start
    // A program made on the phone is worth a call.
    void noteUnknown(const QString &moduleId, const ThermostatStatus &status);
    QString next() const; // the thermostat whose list is wanted; empty when none is, or one is under way
    QDateTime notBefore() const { return m_notBefore; } // UTC; invalid, or past: at once
    qsizetype wanted() const;
    QDateTime lastTry() const; // of any; invalid: not since the program started
    void read(const QString &moduleId);

    void shift(std::chrono::milliseconds by); // the clock was set

Q_SIGNALS:
    void ended(); // one call, whatever it brought

private:
    void failed(const QString &moduleId, const Error &error);

    struct List
    {
        QDateTime triedAt = {};
        int failures = 0; // in a row, that pass
        bool isWanted = false;
    };

    Household &m_household;
    CallQueue &m_queue;
    SmartherApi &m_api;
    Clock &m_clock;
    QHash<QString, List> m_lists;
    bool m_isUnderWay = false;
    QDateTime m_notBefore;
};
