#pragma once

#include "app/calls/callbudget.h"

#include <QDateTime>
#include <QString>
#include <QVariantList>

#include <memory>
#include <optional>
#include <utility>

class QSqlQuery;

// Every call to the vendor's API that was ever attempted, retries included, on disk before it goes out:
// kill -9 loses none. SQLite, in the profile's database, WAL with synchronous=NORMAL: a write is with the
// system before it returns, and with the disk a little later. Only a power cut may lose the last few, which a
// refusal of the cloud corrects; FULL would wait for the disk twice a call, longer than a person's click may.
//
// A damaged file, or one of a newer Tepore, is set aside with its date, never deleted; one that somebody took away
// is begun anew. If none can be opened, the ledger goes on in memory. That, and what could not be written, is told by
// problem().
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
    ~CallLedger();
    CallLedger(const CallLedger &) = delete;
    CallLedger &operator=(const CallLedger &) = delete;

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
    // Opens the file anew, at the next use: what was wrong with it may be over.
    void reopen();
    const QString &file() const { return m_file; }
    // Once after the file was opened anew: it may hold less than what was written before.
    bool takeReopened() { return std::exchange(m_isReopened, false); }
    // The text of what is wrong with the file, or was with the last writing; empty when nothing is.
    QString problem();

    // Something to remember about the quota, across restarts.
    void keep(const QString &name, const QString &value);
    QString kept(const QString &name);

private:
    class Store;
    Store &store();
    void open(bool knownAsDamaged = false);
    // A file that turns out to be damaged is set aside, and the statement run on its successor.
    QSqlQuery run(const QString &statement, const QVariantList &values);
    QString m_file;
    std::unique_ptr<Store> m_store;
    bool m_wasOpen = false;
    bool m_isReopened = false;
};
