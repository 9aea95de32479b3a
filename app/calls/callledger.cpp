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

constexpr int schemaVersion = 2;

// SQLITE_CORRUPT and SQLITE_NOTADB: waiting, or a next start, will not help.
bool isDamage(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return code == 11 || code == 26;
}

// What SQL sees as a text even if it is empty.
QString text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

} // namespace

class CallLedger::Store
{
public:
    explicit Store(const QString &file, bool knownAsDamaged = false) : m_name(QUuid::createUuid().toString())
    {
        State state = knownAsDamaged ? State::Damaged : open(file);
        if (state == State::Damaged) {
            qCWarning(logStorage) << "the ledger is set aside:" << m_problem;
            state = setAside(file) ? open(file) : State::Unusable;
        }
        if (state == State::Sound) {
            m_problem.clear();
            return;
        }
        const QString reason = m_problem;
        qCWarning(logStorage) << "the ledger goes on in memory:" << reason;
        open(u":memory:"_s);
        m_problem = reason;
    }

    ~Store() { close(); }

    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    QSqlDatabase &database() { return m_database; }
    QString problem() const { return m_problem.isEmpty() ? m_failure : m_problem; }
    void setFailure(const QString &failure) { m_failure = failure; }

private:
    enum class State { Sound, Damaged, Unusable };

    State open(const QString &file)
    {
        close();
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        m_database.setDatabaseName(file);
        if (!m_database.open())
            return failed(m_database.lastError());
        QSqlQuery query(m_database);
        if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
            return failed(query.lastError());
        const int version = query.value(0).toInt();
        query.finish();
        if (version > schemaVersion) {
            m_problem = u"written by a newer Tepore"_s;
            return State::Damaged;
        }
        for (const QString &statement : preparation(version)) {
            if (!query.exec(statement))
                return failed(query.lastError());
        }
        return State::Sound;
    }

    static QStringList preparation(int version)
    {
        QStringList statements{u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=NORMAL"_s};
        if (version == schemaVersion)
            return statements;
        statements << u"BEGIN IMMEDIATE"_s;
        if (version < 1) {
            statements << u"CREATE TABLE IF NOT EXISTS calls(id INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL,"
                          " module TEXT NOT NULL, status INTEGER, duration INTEGER)"_s
                       << u"CREATE INDEX IF NOT EXISTS calls_at ON calls(at)"_s
                       << u"CREATE TABLE IF NOT EXISTS kept(name TEXT PRIMARY KEY, value TEXT NOT NULL)"_s;
        }
        if (version < 2)
            statements << u"ALTER TABLE calls ADD COLUMN person INTEGER NOT NULL DEFAULT 0"_s;
        return statements << u"PRAGMA user_version=%1"_s.arg(schemaVersion) << u"COMMIT"_s;
    }

    void close()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }

    State failed(const QSqlError &error)
    {
        m_problem = error.text();
        return isDamage(error) ? State::Damaged : State::Unusable;
    }

    bool setAside(const QString &file)
    {
        close();
        const QString date = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
        bool done = true;
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
            if (QFile::exists(file + suffix))
                done = QFile::rename(file + suffix, u"%1.damaged-%2%3"_s.arg(file, date, suffix)) && done;
        }
        return done;
    }

    QString m_name;
    QSqlDatabase m_database;
    QString m_problem; // of the file, for as long as it is open
    QString m_failure; // of the last statement
};

CallLedger::CallLedger(const QString &file) : m_file(file) {}

CallLedger::~CallLedger() = default;

CallLedger::Store &CallLedger::store()
{
    if (!m_store)
        open();
    return *m_store;
}

void CallLedger::open(bool knownAsDamaged)
{
    m_store.reset();
    m_store = std::make_unique<Store>(m_file, knownAsDamaged);
    m_isReopened = std::exchange(m_wasOpen, true);
}

QSqlQuery CallLedger::run(const QString &statement, const QVariantList &values)
{
    for (bool again = false;; again = true) {
        QSqlQuery query(store().database());
        query.prepare(statement);
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (query.exec()) {
            if (!query.isSelect())
                m_store->setFailure({});
            return query;
        }
        m_store->setFailure(query.lastError().text());
        qCWarning(logStorage) << "the ledger fails:" << m_store->problem();
        if (again || !isDamage(query.lastError()))
            return query;
        query = QSqlQuery(QSqlDatabase());
        open(true);
    }
}

qint64 CallLedger::begin(const QDateTime &at, const QString &kind, const QString &moduleId,
                         CallBudget::Purpose purpose)
{
    if (m_store && m_store->problem().isEmpty() && !QFile::exists(m_file))
        m_store.reset(); // it would be written where nobody finds it
    return run(u"INSERT INTO calls(at, kind, module, person) VALUES(?, ?, ?, ?)"_s,
               {at.toMSecsSinceEpoch(), kind, text(moduleId), purpose == CallBudget::Purpose::Person ? 1 : 0})
        .lastInsertId()
        .toLongLong();
}

void CallLedger::end(qint64 id, int status, qint64 durationMs)
{
    run(u"UPDATE calls SET status = ?, duration = ? WHERE id = ?"_s, {status, durationMs, id});
}

QList<CallLedger::Entry> CallLedger::since(const QDateTime &from)
{
    QSqlQuery query =
        run(u"SELECT id, at, kind, module, status, duration, person FROM calls WHERE at >= ? ORDER BY at, id"_s,
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
    run(u"UPDATE calls SET at = at + ? WHERE at >= ?"_s,
        {static_cast<qint64>(by.count()), from.toMSecsSinceEpoch()});
}

void CallLedger::setBack(std::chrono::milliseconds by, const QDateTime &start)
{
    const qint64 from = start.toMSecsSinceEpoch();
    const qint64 end = from + by.count() - 1;
    run(u"UPDATE calls SET at = at - (SELECT MAX(at) FROM calls WHERE at < ?) + ? WHERE at > ? AND at < ?"_s,
        {from, end, end, from});
    shift(start, by);
}

void CallLedger::endAt(const QDateTime &now)
{
    // They keep their distance: all at one moment, they would be in the way for a whole day.
    run(u"UPDATE calls SET at = at - (SELECT MAX(at) FROM calls) + ? WHERE at > ?"_s,
        {now.toMSecsSinceEpoch(), now.toMSecsSinceEpoch()});
}

void CallLedger::reopen()
{
    m_store.reset();
}

QString CallLedger::problem()
{
    return store().problem();
}

void CallLedger::keep(const QString &name, const QString &value)
{
    run(u"INSERT OR REPLACE INTO kept(name, value) VALUES(?, ?)"_s, {name, text(value)});
}

QString CallLedger::kept(const QString &name)
{
    QSqlQuery query = run(u"SELECT value FROM kept WHERE name = ?"_s, {name});
    return query.next() ? query.value(0).toString() : QString();
}
