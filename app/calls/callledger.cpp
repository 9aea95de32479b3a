#include "app/calls/callledger.h"

#include "app/logging.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace {

constexpr int schemaVersion = 1;

// An integer pragma, or -1 when the file is not a sound database.
int pragma(const QSqlDatabase &database, const QString &name)
{
    QSqlQuery query(database);
    return query.exec(u"PRAGMA "_s + name) && query.next() ? query.value(0).toInt() : -1;
}

bool run(const QSqlDatabase &database, const QStringList &statements, QString *problem)
{
    QSqlQuery query(database);
    for (const QString &statement : statements) {
        if (!query.exec(statement)) {
            *problem = query.lastError().text();
            return false;
        }
    }
    return true;
}

} // namespace

class CallLedger::Store
{
public:
    explicit Store(const QString &file) : m_name(QUuid::createUuid().toString())
    {
        if (open(file))
            return;
        qCWarning(logStorage) << "the ledger is not usable:" << m_problem;
        setAside(file);
        QString second;
        if (!open(file))
            openInMemory();
        else
            m_problem.clear();
    }

    ~Store()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }

    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    QSqlDatabase &database() { return m_database; }
    QString problem() const { return m_problem; }

private:
    bool open(const QString &file)
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        m_database.setDatabaseName(file);
        if (!m_database.open()) {
            m_problem = m_database.lastError().text();
            return false;
        }
        const int version = pragma(m_database, u"user_version"_s);
        if (version < 0 || version > schemaVersion) {
            m_problem = version < 0 ? u"not a database"_s : u"written by a newer Tepore"_s;
            return false;
        }
        return run(m_database,
                   {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=NORMAL"_s,
                    u"CREATE TABLE IF NOT EXISTS calls(id INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL,"
                    " module TEXT NOT NULL, status INTEGER, duration INTEGER)"_s,
                    u"CREATE INDEX IF NOT EXISTS calls_at ON calls(at)"_s,
                    u"CREATE TABLE IF NOT EXISTS kept(name TEXT PRIMARY KEY, value TEXT NOT NULL)"_s,
                    u"PRAGMA user_version=%1"_s.arg(schemaVersion)},
                   &m_problem);
    }

    void setAside(const QString &file)
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
        const QString date = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
            if (QFile::exists(file + suffix))
                QFile::rename(file + suffix, u"%1.damaged-%2%3"_s.arg(file, date, suffix));
        }
    }

    void openInMemory()
    {
        const QString reason = m_problem;
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
        open(u":memory:"_s);
        m_problem = reason;
    }

    QString m_name;
    QSqlDatabase m_database;
    QString m_problem;
};

CallLedger::CallLedger(const QString &file) : m_file(file) {}

CallLedger::~CallLedger() = default;

CallLedger::Store &CallLedger::store()
{
    if (!m_store)
        m_store = std::make_unique<Store>(m_file);
    return *m_store;
}

qint64 CallLedger::begin(const QDateTime &at, const QString &kind, const QString &moduleId)
{
    QSqlQuery query(store().database());
    query.prepare(u"INSERT INTO calls(at, kind, module) VALUES(?, ?, ?)"_s);
    query.addBindValue(at.toMSecsSinceEpoch());
    query.addBindValue(kind);
    query.addBindValue(moduleId.isNull() ? u""_s : moduleId);
    if (!query.exec())
        qCWarning(logStorage) << "a call could not be written down:" << query.lastError().text();
    return query.lastInsertId().toLongLong();
}

void CallLedger::end(qint64 id, int status, qint64 durationMs)
{
    QSqlQuery query(store().database());
    query.prepare(u"UPDATE calls SET status = ?, duration = ? WHERE id = ?"_s);
    query.addBindValue(status);
    query.addBindValue(durationMs);
    query.addBindValue(id);
    if (!query.exec())
        qCWarning(logStorage) << "the end of a call could not be written down:" << query.lastError().text();
}

QList<CallLedger::Entry> CallLedger::since(const QDateTime &from)
{
    QSqlQuery query(store().database());
    query.prepare(u"SELECT id, at, kind, module, status FROM calls WHERE at >= ? ORDER BY at, id"_s);
    query.addBindValue(from.toMSecsSinceEpoch());
    QList<Entry> entries;
    if (!query.exec())
        return entries;
    while (query.next()) {
        Entry entry;
        entry.id = query.value(0).toLongLong();
        entry.at = QDateTime::fromMSecsSinceEpoch(query.value(1).toLongLong(), Qt::UTC);
        entry.kind = query.value(2).toString();
        entry.moduleId = query.value(3).toString();
        if (!query.value(4).isNull())
            entry.status = query.value(4).toInt();
        entries << entry;
    }
    return entries;
}

QString CallLedger::problem()
{
    return store().problem();
}

void CallLedger::keep(const QString &name, const QString &value)
{
    QSqlQuery query(store().database());
    query.prepare(u"INSERT OR REPLACE INTO kept(name, value) VALUES(?, ?)"_s);
    query.addBindValue(name);
    query.addBindValue(value);
    if (!query.exec())
        qCWarning(logStorage) << "could not be kept:" << name << query.lastError().text();
}

QString CallLedger::kept(const QString &name)
{
    QSqlQuery query(store().database());
    query.prepare(u"SELECT value FROM kept WHERE name = ?"_s);
    query.addBindValue(name);
    return query.exec() && query.next() ? query.value(0).toString() : QString();
}
