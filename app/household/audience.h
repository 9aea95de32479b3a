#pragma once

#include "app/calls/callledger.h"
#include "app/calls/habits.h"

#include <QHash>
#include <QSet>

// Who looks: the thermostats on screen, since when, and what that teaches about the person's habits, which are
// kept beside the ledger.
class Audience
{
public:
    explicit Audience(CallLedger &ledger) : m_ledger(ledger) {}

    // Reads what was learned. Called once, after the first paint.
    void restore(const QDateTime &now);

    // True when they are others than before.
    bool show(const QSet<QString> &moduleIds, const QDateTime &now);
    void calledByPerson() { m_habits.calledByPerson(); }
    // Learns from the time since it was last told. To be told every half hour at least.
    void passed(const QDateTime &now);

    void shift(std::chrono::milliseconds by); // the clock was set

    const Habits &habits() const { return m_habits; }
    qsizetype shown() const { return m_shownSince.size(); }
    QDateTime shownSince(const QString &moduleId) const { return m_shownSince.value(moduleId); } // or invalid
    QDateTime since() const; // when the first of those on screen came there

private:
    bool read(const QDateTime &now);

    CallLedger &m_ledger;
    Habits m_habits;
    QHash<QString, QDateTime> m_shownSince;
    QDateTime m_learnedTo; // invalid until restored
    QDateTime m_keptAt;
    bool m_isRead = false; // what the ledger keeps
};
