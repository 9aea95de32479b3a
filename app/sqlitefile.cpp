#include "app/sqlitefile.h"

#include "app/logging.h"

#include <QDateTime>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace {

// SQLITE_CORRUPT and SQLITE_NOTADB: waiting, or a next start, will not help.
bool isDamage(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return code == 11 || code == 26;
}

} // namespace

class SqliteFile::Store
{
public:
    Store(const QString &file, const Schema &schema, bool knownAsDamaged = false)
        : m_name(QUuid::createUuid().toString()), m_schema(schema)
    {
        State state = knownAsDamaged ? State::Damaged : open(file);
        if (state == State::Damaged) {
            qCWarning(logStorage) << m_schema.name << "is set aside:" << m_problem;
            state = setAside(file) ? open(file) : State::Unusable;
        }
        if (state == State::Sound) {
            m_problem.clear();
            return;
        }
        const QString reason = m_problem;
        qCWarning(logStorage) << m_schema.name << "goes on in memory:" << reason;
        open(u":memory:"_s);
        m_problem = reason;
    }

    ~Store() { close(); }

    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    QSqlDatabase &database() { return m_database; }
    bool isInMemory() const { return !m_problem.isEmpty(); }
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
        if (version > m_schema.version) {
            m_problem = u"written by a newer Tepore"_s;
            return State::Damaged;
        }
        for (const QString &statement : preparation(version)) {
            if (!query.exec(statement))
                return failed(query.lastError());
        }
        return State::Sound;
    }

    QStringList preparation(int version) const
    {
        QStringList statements{u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=NORMAL"_s};
        if (version == m_schema.version)
            return statements;
        return statements << u"BEGIN IMMEDIATE"_s << m_schema.statementsFrom(version)
                          << u"PRAGMA user_version=%1"_s.arg(m_schema.version) << u"COMMIT"_s;
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
    Schema m_schema;
    QSqlDatabase m_database;
    QString m_problem; // of the file, for as long as it is open
    QString m_failure; // of the last statement
};

SqliteFile::SqliteFile(const QString &file, const Schema &schema) : m_file(file), m_schema(schema) {}

SqliteFile::~SqliteFile() = default;

SqliteFile::Store &SqliteFile::store()
{
    if (!m_store)
        open();
    return *m_store;
}

void SqliteFile::noteFailure(const QSqlError &error)
{
    m_store->setFailure(error.text());
    qCWarning(logStorage) << m_schema.name << "fails:" << m_store->problem();
}

void SqliteFile::open(bool knownAsDamaged)
{
    m_store.reset();
    m_store = std::make_unique<Store>(m_file, m_schema, knownAsDamaged);
    m_isReopened = std::exchange(m_wasOpen, true);
}

QSqlQuery SqliteFile::run(const QString &statement, const QVariantList &values)
{
    for (bool again = false;; again = true) {
        QSqlQuery query(store().database());
        query.setForwardOnly(true);
        query.prepare(statement);
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (query.exec()) {
            if (!query.isSelect())
                m_store->setFailure({});
            return query;
        }
        const QSqlError error = query.lastError();
        noteFailure(error);
        if (again || !isDamage(error))
            return query;
        query = QSqlQuery(QSqlDatabase());
        open(true);
    }
}

bool SqliteFile::read(const QString &statement, const QVariantList &values,
                      const std::function<void(const QSqlQuery &)> &row)
{
    QSqlQuery query = run(statement, values);
    if (!query.isActive())
        return false;
    while (query.next())
        row(query);
    const QSqlError error = query.lastError();
    if (!error.isValid())
        return true;
    query = QSqlQuery(QSqlDatabase());
    noteFailure(error);
    if (isDamage(error))
        open(true);
    return false;
}

std::optional<qint64> SqliteFile::runMany(const QString &statement, size_t count,
                                          const std::function<QVariantList(size_t)> &values)
{
    QSqlQuery query(store().database());
    query.prepare(statement);
    qint64 changed = 0;
    for (size_t i = 0; i < count; ++i) {
        const QVariantList row = values(i);
        for (int k = 0; k < row.size(); ++k)
            query.bindValue(k, row[k]);
        if (!query.exec()) {
            noteFailure(query.lastError());
            return std::nullopt;
        }
        changed += query.numRowsAffected();
    }
    return changed;
}

bool SqliteFile::transaction(const std::function<bool()> &work)
{
    const Store *const begunIn = &store();
    if (!run(u"BEGIN IMMEDIATE"_s).isActive())
        return false;
    // A damaged file is set aside in the middle of it: then there is nothing left to end.
    const bool done = work() && m_store.get() == begunIn;
    if (m_store.get() != begunIn)
        return false;
    if (done && run(u"COMMIT"_s).isActive())
        return true;
    if (m_store.get() == begunIn)
        run(u"ROLLBACK"_s);
    return false;
}

void SqliteFile::reopen()
{
    m_store.reset();
}

void SqliteFile::reopenIfGone()
{
    if (m_store && m_store->problem().isEmpty() && !QFile::exists(m_file))
        reopen();
}

bool SqliteFile::isInMemory()
{
    return store().isInMemory();
}

QString SqliteFile::problem()
{
    return store().problem();
}
