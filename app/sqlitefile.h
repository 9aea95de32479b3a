#pragma once

#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

class QSqlDatabase;
class QSqlQuery;

// A SQLite database of the profile, WAL with synchronous=NORMAL: a write is with the system before it returns, so that
// kill -9 loses none, and with the disk a little later. Of one thread, and opened at the first use.
//
// A damaged file, or one of a newer Tepore, is set aside with its date, never deleted. If none can be opened, it goes on
// in memory. That, and what could not be written, is told by problem().
class SqliteFile
{
public:
    struct Schema
    {
        const char *name;                         // for the log
        int version;                              // kept in the file as user_version
        QStringList (*statementsFrom)(int older); // that make the newest of an older version; 0: of an empty file
    };

    SqliteFile(const QString &file, const Schema &schema);
    ~SqliteFile();
    SqliteFile(const SqliteFile &) = delete;
    SqliteFile &operator=(const SqliteFile &) = delete;

    // A file that turns out to be damaged is set aside, and the statement run on its successor.
    QSqlQuery run(const QString &statement, const QVariantList &values = {});
    // Every row of a query. False when they are not all: the file was damaged, and is set aside.
    bool read(const QString &statement, const QVariantList &values, const std::function<void(const QSqlQuery &)> &row);
    // One statement `count` times; how many rows it changed, or empty when it failed.
    std::optional<qint64> runMany(const QString &statement, size_t count,
                                  const std::function<QVariantList(size_t)> &values);
    // Many statements at once: all of them or, when `work` returns false, none. False when it was none.
    bool transaction(const std::function<bool()> &work);

    bool isInMemory(); // and not in the file, which could not be opened
    // Opens the file anew, at the next use: what was wrong with it may be over.
    void reopen();
    // The same if somebody took the file away.
    void reopenIfGone();
    // Once after the file was opened anew: it may hold less than what was written before.
    bool takeReopened() { return std::exchange(m_isReopened, false); }
    const QString &file() const { return m_file; }
    // The text of what is wrong with the file, or was with the last writing; empty when nothing is.
    QString problem();

private:
    class Store;
    Store &store();
    void open(bool knownAsDamaged = false);
    void noteFailure(const class QSqlError &error);

    QString m_file;
    Schema m_schema;
    std::unique_ptr<Store> m_store;
    bool m_wasOpen = false;
    bool m_isReopened = false;
};
