#pragma once

#include "app/calls/callbudget.h"
#include "app/sqlitefile.h"

#include <QDateTime>
#include <QString>

#include <optional>

// Every call to the vendor's API that was ever attempted, retries included, on disk before it goes out:
// kill -9 loses none. Only a power cut may lose the last few, which a refusal of the cloud corrects; waiting for the
// disk twice a call would take longer than a person's click may.
//
// What SqliteFile does about a damaged file, and when none can be opened, is told by problem(). One that somebody took
// away is begun anew.
class CallLedger
{
public:
    struct Entry
    {
        qint64 id = 0;
        QDateTime at; // UTC
        QString kind;
        QString moduleId;        // empty for calls about no single thermostat
        CallBudget::Purpose purpose = CallBudget::Purpose::Reading;
        std::optional<int> status; // HTTP status, 0 when none came; empty while under way or after a crash
        qint64 durationMs = 0;     // of an answered one
    };

    explicit CallLedger(const QString &file);

    // Opens the file at the first use: not needed for the first paint.
    qint64 begin(const QDateTime &at, const QString &kind, const QString &moduleId,
                 CallBudget::Purpose purpose = CallBudget::Purpose::Reading);
    void end(qint64 id, int status, qint64 durationMs);

    // Oldest first.
    QList<Entry> since(const QDateTime &from);
    // The clock was set by this much: entries since then move with it.
    void shift(const QDateTime &from, std::chrono::milliseconds by);
    // It was set back by this (negative) much: entries since `start` move with it, earlier ones end there.
    void setBack(std::chrono::milliseconds by, const QDateTime &start);
    // The clock was set back while nobody looked: what seems to lie ahead has just been.
    void endAt(const QDateTime &now);
    // At most so many entries of before then; those that may still count stay, whatever the clock showed. Whether there may
    // be more of them.
    bool removeOlder(const QDateTime &before, int most);
    // Opens the file anew, at the next use: what was wrong with it may be over.
    void reopen() { m_store.reopen(); }
    const QString &file() const { return m_store.file(); }
    // Once after the file was opened anew: it may hold less than what was written before.
    bool takeReopened() { return m_store.takeReopened(); }
    // The text of what is wrong with the file, or was with the last writing; empty when nothing is.
    QString problem() { return m_store.problem(); }

    // Something to remember about the quota, across restarts.
    void keep(const QString &name, const QString &value);
    QString kept(const QString &name);

private:
    SqliteFile m_store;
};
