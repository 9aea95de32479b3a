#pragma once

#include "app/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

// Every call to the vendor's API that was ever attempted, retries included, on disk before it goes out:
// kill -9 loses none. SQLite, in the profile's database.
//
// A damaged file is set aside with its date, never deleted. If there is no way to write, the ledger goes on
// in memory and says so through problem().
class CallLedger
{
public:
    struct Entry
    {
        qint64 id = 0;
        QDateTime at; // UTC
        QString kind;
        QString moduleId;        // empty for calls about no single thermostat
        std::optional<int> status; // HTTP status, 0 when none came; empty while under way or after a crash
    };

    explicit CallLedger(const QString &file);
    ~CallLedger();
    CallLedger(const CallLedger &) = delete;
    CallLedger &operator=(const CallLedger &) = delete;

    // Opens the file at the first use: not needed for the first paint.
    qint64 begin(const QDateTime &at, const QString &kind, const QString &moduleId);
    void end(qint64 id, int status, qint64 durationMs);

    // Oldest first.
    QList<Entry> since(const QDateTime &from);
    // The text of what is wrong with the file; empty when nothing is.
    QString problem();

    // Something to remember about the quota, across restarts.
    void keep(const QString &name, const QString &value);
    QString kept(const QString &name);

private:
    class Store;
    Store &store();
    QString m_file;
    std::unique_ptr<Store> m_store;
};
