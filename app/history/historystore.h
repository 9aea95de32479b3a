#pragma once

#include "app/history/csvfile.h"
#include "app/history/sample.h"
#include "app/sqlitefile.h"

#include <chrono>
#include <vector>

// What History keeps, on disk: `readings`, one row each, and `events`. Of one thread; every call works on the disk.
//
// A reading is whole numbers under (thermostat, second), some 25 bytes, and few, for a year of them is gone through while
// a person waits. `measured` holds, from the lowest bit on, 16 bits each of temperature, humidity and set point, as
// packed() in the source says; `state` 3 bits of mode, 2 of function, 2 of load, and the planned seconds.
class HistoryStore
{
public:
    explicit HistoryStore(const QString &file);

    bool add(const QString &moduleId, const Sample &sample); // replaces one of the same second
    void add(const HistoryEvent &event);
    void setNames(const QString &moduleId, const HistoryNames &names);

    HistorySeries series(const QString &moduleId, const QDateTime &from, const QDateTime &to, int columns,
                         const QDateTime &now);
    QList<HistoryEvent> events(const QStringList &moduleIds, const QDateTime &from, const QDateTime &to, int most);
    QList<HistoryEvent> eventsBefore(const HistoryEventFilter &filter, const QDateTime &before, int most);
    // Oldest first; empty if they could not all be read.
    std::optional<std::vector<Sample>> samples(const QString &moduleId, const QDateTime &from, const QDateTime &to,
                                               int offset = 0, int most = -1);
    int count(const QString &moduleId, const QDateTime &from, const QDateTime &to);

    // Those of a second that has none yet, all or none; how many, or empty if it failed. `names` for those that have none.
    std::optional<qint64> import(const std::vector<CsvReader::Row> &rows, const QHash<QString, HistoryNames> &names = {});

    QList<HistoryKept> kept();
    bool remove(const QString &moduleId);
    bool removeAll();
    // What is older than `before`, but no more than `mostDays` from the oldest on.
    bool removeOlder(const QDateTime &before, std::optional<int> mostDays = {});
    void shift(const QDateTime &from, const QDateTime &to, std::chrono::milliseconds by);

    // What is in memory alone, because the file could not be opened, goes there as soon as it can.
    void returnToFile();
    QString problem() { return m_file.problem(); }

private:
    bool wipe();
    SqliteFile m_file;
};
