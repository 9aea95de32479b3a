#include "app/calls/callledger.h"

#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace {

QStringList statementsFrom(int older)
{
    QStringList statements;
    if (older < 1) {
        statements << u"CREATE TABLE IF NOT EXISTS calls(id INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL,"
                      " module TEXT NOT NULL, status INTEGER, duration INTEGER)"_s
                   << u"CREATE INDEX IF NOT EXISTS calls_at ON calls(at)"_s
                   << u"CREATE TABLE IF NOT EXISTS kept(name TEXT PRIMARY KEY, value TEXT NOT NULL)"_s;
    }
    if (older < 2)
        statements << u"ALTER TABLE calls ADD COLUMN person INTEGER NOT NULL DEFAULT 0"_s;
    return statements;
}

constexpr int mayCount = 2 * CallBudget::perDay; // of the last two days

constexpr SqliteFile::Schema schema{.name = "the ledger", .version = 2, .statementsFrom = statementsFrom};

// What SQL sees as a text even if it is empty.
QString text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

} // namespace

CallLedger::CallLedger(const QString &file) : m_store(file, schema) {}

qint64 CallLedger::begin(const QDateTime &at, const QString &kind, const QString &moduleId,
                         CallBudget::Purpose purpose)
{
    m_store.reopenIfGone(); // it would be written where nobody finds it
    return m_store.run(u"INSERT INTO calls(at, kind, module, person) VALUES(?, ?, ?, ?)"_s,
               {at.toMSecsSinceEpoch(), kind, text(moduleId), purpose == CallBudget::Purpose::Person ? 1 : 0})
        .lastInsertId()
        .toLongLong();
}

void CallLedger::end(qint64 id, int status, qint64 durationMs)
{
    m_store.run(u"UPDATE calls SET status = ?, duration = ? WHERE id = ?"_s, {status, durationMs, id});
}

QList<CallLedger::Entry> CallLedger::since(const QDateTime &from)
{
    QSqlQuery query =
        m_store.run(u"SELECT id, at, kind, module, status, duration, person FROM calls WHERE at >= ? ORDER BY at, id"_s,
            {from.toMSecsSinceEpoch()});
    QList<Entry> entries;
    while (query.next()) {
        Entry entry;
        entry.id = query.value(0).toLongLong();
        entry.at = QDateTime::fromMSecsSinceEpoch(query.value(1).toLongLong()).toUTC();
        entry.kind = query.value(2).toString();
        entry.moduleId = query.value(3).toString();
        if (!query.value(4).isNull())
            entry.status = query.value(4).toInt();
        entry.durationMs = query.value(5).toLongLong();
        entry.purpose = query.value(6).toBool() ? CallBudget::Purpose::Person : CallBudget::Purpose::Reading;
        entries << entry;
    }
    return entries;
}

void CallLedger::shift(const QDateTime &from, std::chrono::milliseconds by)
{
    m_store.run(u"UPDATE calls SET at = at + ? WHERE at >= ?"_s,
        {static_cast<qint64>(by.count()), from.toMSecsSinceEpoch()});
}

void CallLedger::setBack(std::chrono::milliseconds by, const QDateTime &start)
{
    const qint64 from = start.toMSecsSinceEpoch();
    const qint64 end = from + by.count() - 1;
    m_store.run(u"UPDATE calls SET at = at - (SELECT MAX(at) FROM calls WHERE at < ?) + ? WHERE at > ? AND at < ?"_s,
        {from, end, end, from});
    shift(start, by);
}

void CallLedger::endAt(const QDateTime &now)
{
    // They keep their distance: all at one moment, they would be in the way for a whole day.
    m_store.run(u"UPDATE calls SET at = at - (SELECT MAX(at) FROM calls) + ? WHERE at > ?"_s,
        {now.toMSecsSinceEpoch(), now.toMSecsSinceEpoch()});
}

bool CallLedger::removeOlder(const QDateTime &before, int most)
{
    const QSqlQuery removed =
        m_store.run(u"DELETE FROM calls WHERE id IN (SELECT id FROM calls WHERE at < ? AND id <= (SELECT MAX(id) FROM calls) - ?"
                    " ORDER BY at LIMIT ?)"_s,
                    {before.toMSecsSinceEpoch(), mayCount, most});
    return removed.isActive() && removed.numRowsAffected() == most;
}

void CallLedger::keep(const QString &name, const QString &value)
{
    m_store.run(u"INSERT OR REPLACE INTO kept(name, value) VALUES(?, ?)"_s, {name, text(value)});
}

QString CallLedger::kept(const QString &name)
{
    QSqlQuery query = m_store.run(u"SELECT value FROM kept WHERE name = ?"_s, {name});
    return query.next() ? query.value(0).toString() : QString();
}
