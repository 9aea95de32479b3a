#pragma once

#include "app/calls/callqueue.h"
#include "app/calls/outages.h"
#include "app/household/household.h"
#include "app/smarther/smartherapi.h"

#include <QSet>

#include <memory>

// Finds homes and thermostats: one call for the homes, one for each. A home that cannot be listed is tried again
// later and later, and keeps what is known of it.
class Discovery : public QObject
{
    Q_OBJECT

public:
    Discovery(Household &household, CallQueue &queue, SmartherApi &api, Outages &outages, Clock &clock,
              QObject *parent = nullptr);

    // A person who asks while one is under way waits no longer for it than for their own.
    void start(CallBudget::Purpose purpose);
    // The homes that could not be listed, once more.
    void listAgain();

    // It was the account's that is gone: of one under way nothing is heard any more, but that it ended.
    void forget();

    void shift(std::chrono::milliseconds by); // the clock was set

    bool isUnlisted(const QString &plantId) const { return m_unlisted.contains(plantId); }
    int used() const { return m_used; } // calls of the last one, so far
    bool isUnderWay() const { return m_calls > 0; }
    // When homes and thermostats are listed again although nobody asks, UTC: about a day after they were, or a week where
    // there are more than four. Invalid: not by itself, as before the first listing.
    QDateTime renewAt() const;
    QDateTime listAgainAt() const { return m_listAgainAt; } // UTC; invalid: every home is listed

Q_SIGNALS:
    void started();
    void worked(); // the cloud answered
    void found(const QList<Module> &modules, CallBudget::Purpose purpose); // of one home; the household has them
    void failedForAll(const Error &error);
    void ended();

private:
    void list(const QString &plantId);
    bool isBelieved(const QString &plantId, bool losesAll); // empty: of all homes
    void plantsFailed(const Error &error);
    void failed(const QString &plantId, const Error &error);
    void callEnded();

    Household &m_household;
    CallQueue &m_queue;
    SmartherApi &m_api;
    Outages &m_outages;
    Clock &m_clock;
    std::unique_ptr<QObject> m_listing = std::make_unique<QObject>(); // lives as long as the answers are wanted
    int m_used = 0;
    int m_calls = 0;          // that are not answered
    CallBudget::Purpose m_purpose = CallBudget::Purpose::Reading; // of the one under way
    bool m_isWhole = false;   // under way, homes and all; not only those that could not be listed
    QSet<QString> m_unlisted; // homes whose thermostats could not be listed
    QSet<QString> m_doubted;  // whose last answer would have lost all that is known
    int m_failures = 0;       // to list them, in a row
    bool m_mayBeOver = false; // a failure that is often over in seconds, and not tried again yet
    bool m_triedSoon = false;
    QDateTime m_listAgainAt;
    QDateTime m_wholeEndedAt; // the homes came, or failed to
};
