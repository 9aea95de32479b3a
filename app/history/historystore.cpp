#include "app/history/historystore.h"

#include "app/history/seriesbuilder.h"

#include <QMetaEnum>
#include <QSet>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// On disk: new ones go to the end.
static_assert(int(Mode::Protection) == 5 && int(Function::Cooling) == 2 && int(LoadState::Active) == 2);
static_assert(int(HistoryEvent::Kind::SignIn) == 3 && int(HistoryEvent::Origin::Cloud) == 3 &&
              int(HistoryEvent::Outcome::Replaced) == 5);

constexpr int modeBits = 3;
constexpr int functionBits = 2;
constexpr int loadBits = 2;
constexpr qint64 daySeconds = 24 * 3600;

QStringList statementsFrom(int older)
{
    QStringList statements;
    if (older < 1) {
        statements
            << u"CREATE TABLE modules(key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE)"_s
            << u"CREATE TABLE readings(module INTEGER NOT NULL, at INTEGER NOT NULL, measured INTEGER NOT "
               u"NULL,"
               " state INTEGER NOT NULL, program INTEGER NOT NULL, PRIMARY KEY(module, at)) WITHOUT ROWID"_s
            << u"CREATE TABLE events(at INTEGER NOT NULL, module TEXT NOT NULL, kind INTEGER NOT NULL,"
               " origin INTEGER NOT NULL, outcome INTEGER NOT NULL, mode INTEGER NOT NULL, setpoint INTEGER,"
               " program INTEGER, until INTEGER, after INTEGER, error TEXT,"
               " PRIMARY KEY(at, module, kind)) WITHOUT ROWID"_s;
    }
    if (older < 2) { // whoever is gone is still called something
        statements << u"ALTER TABLE modules ADD COLUMN home TEXT NOT NULL DEFAULT ''"_s
                   << u"ALTER TABLE modules ADD COLUMN name TEXT NOT NULL DEFAULT ''"_s;
    }
    if (older < 3) // and its times are still by the clock that was on its wall
        statements << u"ALTER TABLE modules ADD COLUMN zone TEXT NOT NULL DEFAULT ''"_s;
    return statements;
}

constexpr SqliteFile::Schema schema{.name = "the history", .version = 3, .statementsFrom = statementsFrom};

const QString keyOf = u"(SELECT key FROM modules WHERE id = ?)"_s;
const QString sampleColumns = u"at, measured, state"_s; // few: each costs time

int stateOf(const Sample &sample)
{
    int state = sample.planned;
    state = state << loadBits | int(sample.load);
    state = state << functionBits | int(sample.function);
    return state << modeBits | int(sample.mode);
}

void setState(Sample &sample, int state)
{
    const auto take = [&state](int bits) {
        const int value = state & ((1 << bits) - 1);
        state >>= bits;
        return value;
    };
    sample.mode = Mode(take(modeBits));
    sample.function = Function(take(functionBits));
    sample.load = LoadState(take(loadBits));
    sample.planned = state;
}

// 16 bits: 0 is none, else the hundredths and 32768.
qint64 packed(int value)
{
    return value == Sample::none ? 0 : std::clamp(value, -32767, 32767) + 32768;
}

int unpacked(qint64 bits)
{
    const int value = static_cast<int>(bits & 0xffff);
    return value == 0 ? Sample::none : value - 32768;
}

qint64 measuredOf(const Sample &sample)
{
    return packed(sample.temperature) | packed(sample.humidity) << 16 | packed(sample.setPoint) << 32;
}

QVariantList valuesOf(const QString &moduleId, const Sample &sample)
{
    return {sample.at, measuredOf(sample), stateOf(sample), sample.program, moduleId};
}

const QString addition = u" INTO readings SELECT key, ?, ?, ?, ? FROM modules WHERE id = ?"_s;

QVariant hundredths(const std::optional<double> &value)
{
    return value ? QVariant(static_cast<int>(std::lround(*value * 100)))
                 : QVariant(QMetaType::fromType<int>());
}

QVariant moment(const QDateTime &at)
{
    return at.isValid() ? QVariant(at.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

// A null one would be NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QDateTime moment(const QVariant &value)
{
    return value.isNull() ? QDateTime() : utc(value.toLongLong());
}

// The first whole second that is not before it.
qint64 secondFrom(const QDateTime &moment)
{
    const qint64 ms = moment.toMSecsSinceEpoch();
    return ms >= 0 ? (ms + 999) / 1000 : ms / 1000;
}

Sample sampleOf(const QSqlQuery &row)
{
    const qint64 measured = row.value(1).toLongLong();
    Sample sample{.at = row.value(0).toLongLong(),
                  .temperature = unpacked(measured),
                  .humidity = unpacked(measured >> 16),
                  .setPoint = unpacked(measured >> 32)};
    setState(sample, row.value(2).toInt());
    return sample;
}

QMetaEnum errorKinds()
{
    return QMetaEnum::fromType<Error::Kind>();
}

HistoryEvent eventOf(const QSqlQuery &row)
{
    HistoryEvent event{.at = utc(row.value(0).toLongLong()),
                       .moduleId = row.value(1).toString(),
                       .kind = HistoryEvent::Kind(row.value(2).toInt()),
                       .by = HistoryEvent::Origin(row.value(3).toInt()),
                       .outcome = HistoryEvent::Outcome(row.value(4).toInt()),
                       .mode = Mode(row.value(5).toInt()),
                       .until = moment(row.value(8)),
                       .after = moment(row.value(9))};
    if (!row.value(6).isNull())
        event.setPoint = row.value(6).toInt() / 100.0;
    if (!row.value(7).isNull())
        event.program = row.value(7).toInt();
    bool known = false;
    const int kind = errorKinds().keyToValue(row.value(10).toString().toLatin1().constData(), &known);
    if (known)
        event.error = Error::Kind(kind);
    return event;
}

// What is in memory would be lost with a file that turned out to be damaged while it is written to.
bool isSound(const QString &path)
{
    SqliteFile file(path, schema);
    bool isSound = false;
    file.read(u"PRAGMA quick_check(1)"_s, {}, [&isSound](const QSqlQuery &row) { isSound = row.value(0) == u"ok"_s; });
    return isSound && !file.isInMemory();
}

} // namespace

HistoryStore::HistoryStore(const QString &file) : m_file(file, schema) {}

bool HistoryStore::add(const QString &moduleId, const Sample &sample)
{
    if (!m_file.run(u"INSERT OR IGNORE INTO modules(id) VALUES(?)"_s, {moduleId}).isActive())
        return false;
    return m_file.run(u"INSERT OR REPLACE"_s + addition, valuesOf(moduleId, sample)).isActive();
}

void HistoryStore::add(const HistoryEvent &event)
{
    const QVariant program = event.program ? QVariant(*event.program) : QVariant(QMetaType::fromType<int>());
    const QString error =
        event.error ? QString::fromLatin1(errorKinds().valueToKey(int(*event.error))) : QString();
    m_file.run(u"INSERT OR REPLACE INTO events VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
               {event.at.toMSecsSinceEpoch(), event.moduleId.isNull() ? u""_s : event.moduleId,
                int(event.kind), int(event.by), int(event.outcome), int(event.mode),
                hundredths(event.setPoint), program, moment(event.until), moment(event.after), error});
}

void HistoryStore::setNames(const QString &moduleId, const HistoryNames &names)
{
    if (m_file.run(u"INSERT OR IGNORE INTO modules(id) VALUES(?)"_s, {moduleId}).isActive())
        m_file.run(u"UPDATE modules SET home = ?, name = ?, zone = ? WHERE id = ? AND (home <> ? OR name <> ? OR zone <> ?)"_s,
                   {notNull(names.home), notNull(names.thermostat), notNull(names.zone), moduleId, notNull(names.home),
                    notNull(names.thermostat), notNull(names.zone)});
}

HistorySeries HistoryStore::series(const QString &moduleId, const QDateTime &from, const QDateTime &to,
                                   int columns, const QDateTime &now)
{
    SeriesBuilder builder(moduleId, from, to, columns);
    const qint64 begin = secondFrom(from);
    const qint64 end = std::max(begin, secondFrom(to));
    const auto add = [&builder](const QSqlQuery &row) { builder.add(sampleOf(row)); };
    const QString select = u"SELECT %1 FROM readings WHERE module = %2 AND at "_s.arg(sampleColumns, keyOf);
    m_file.read(select + u"< ? ORDER BY at DESC LIMIT 1"_s, {moduleId, begin}, add);
    m_file.read(select + u">= ? AND at < ? ORDER BY at"_s, {moduleId, begin, end}, add);
    m_file.read(select + u">= ? ORDER BY at LIMIT 1"_s, {moduleId, end}, add);
    std::optional<qint64> first;
    m_file.read(u"SELECT min(at) FROM readings WHERE module = "_s + keyOf, {moduleId},
                [&first](const QSqlQuery &row) {
                    if (!row.value(0).isNull())
                        first = row.value(0).toLongLong();
                });
    return builder.finish(first, now);
}

QList<HistoryEvent> HistoryStore::events(const QStringList &moduleIds, const QDateTime &from,
                                         const QDateTime &to, int most)
{
    QString marks = u"?"_s; // of all
    QVariantList values{from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch(), int(HistoryEvent::Kind::SignIn), u""_s};
    for (const QString &id : moduleIds) {
        marks += u", ?"_s;
        values << id;
    }
    values << most;
    QList<HistoryEvent> events;
    m_file.read(
        u"SELECT * FROM events WHERE at >= ? AND at < ? AND kind <> ? AND module IN (%1) ORDER BY at DESC LIMIT ?"_s.arg(
            marks),
        values, [&events](const QSqlQuery &row) { events << eventOf(row); });
    return events;
}

QList<HistoryEvent> HistoryStore::eventsBefore(const HistoryEventFilter &filter, const QDateTime &before, int most)
{
    QStringList kinds;
    for (const HistoryEvent::Kind kind : filter.kinds)
        kinds << QString::number(int(kind));
    QString condition = u"at < ? AND kind IN (%1)"_s.arg(kinds.join(u','));
    QVariantList values{before.toMSecsSinceEpoch()};
    if (!filter.moduleId.isEmpty()) {
        condition += u" AND module IN ('', ?)"_s;
        values << filter.moduleId;
    }
    QList<HistoryEvent> events;
    m_file.read(u"SELECT * FROM events WHERE %1 AND at >="
                " coalesce((SELECT at FROM events WHERE %1 ORDER BY at DESC LIMIT 1 OFFSET ?), 0) ORDER BY at DESC"_s.arg(condition),
                values + values + QVariantList{most - 1}, [&events](const QSqlQuery &row) { events << eventOf(row); });
    return events;
}

std::optional<std::vector<Sample>> HistoryStore::samples(const QString &moduleId, const QDateTime &from,
                                                         const QDateTime &to, int offset, int most)
{
    std::vector<Sample> samples;
    const QString statement = u"SELECT %1, program FROM readings WHERE module = %2 AND at >= ? AND at < ?"
                              " ORDER BY at LIMIT ? OFFSET ?"_s.arg(sampleColumns, keyOf);
    const bool done = m_file.read(statement, {moduleId, secondFrom(from), secondFrom(to), most, offset},
                                  [&samples](const QSqlQuery &row) {
                                      samples.push_back(sampleOf(row));
                                      samples.back().program = row.value(3).toInt();
                                  });
    return done ? std::optional(std::move(samples)) : std::nullopt;
}

int HistoryStore::count(const QString &moduleId, const QDateTime &from, const QDateTime &to)
{
    int count = 0;
    m_file.read(u"SELECT count(*) FROM readings WHERE module = %1 AND at >= ? AND at < ?"_s.arg(keyOf),
                {moduleId, secondFrom(from), secondFrom(to)},
                [&count](const QSqlQuery &row) { count = row.value(0).toInt(); });
    return count;
}

std::optional<qint64> HistoryStore::import(const std::vector<CsvReader::Row> &rows, const QHash<QString, HistoryNames> &names)
{
    std::optional<qint64> added;
    const bool done = m_file.transaction([&] {
        QSet<QString> known;
        for (const CsvReader::Row &row : rows) {
            if (known.contains(row.moduleId))
                continue;
            known.insert(row.moduleId);
            const HistoryNames called = names.value(row.moduleId);
            if (!m_file.run(u"INSERT OR IGNORE INTO modules(id) VALUES(?)"_s, {row.moduleId}).isActive() ||
                !m_file.run(u"UPDATE modules SET home = ?, name = ? WHERE id = ? AND name = ''"_s,
                            {notNull(called.home), notNull(called.thermostat), row.moduleId}).isActive())
                return false;
        }
        added = m_file.runMany(u"INSERT OR IGNORE"_s + addition, rows.size(),
                               [&rows](size_t i) { return valuesOf(rows[i].moduleId, rows[i].sample); });
        return added.has_value();
    });
    return done ? added : std::nullopt;
}

QList<HistoryKept> HistoryStore::kept()
{
    QList<HistoryKept> kept;
    m_file.read(u"SELECT id, (SELECT max(at) FROM readings WHERE module = key), home, name, zone FROM"
                " (SELECT id FROM modules UNION SELECT module FROM events WHERE module <> '') LEFT JOIN modules USING (id)"
                " ORDER BY id"_s,
                {}, [&kept](const QSqlQuery &row) {
                    kept << HistoryKept{.moduleId = row.value(0).toString(),
                                        .last = row.value(1).isNull() ? QDateTime() : utc(row.value(1).toLongLong() * 1000),
                                        .names = {.home = row.value(2).toString(), .thermostat = row.value(3).toString(), .zone = row.value(4).toString()}};
                });
    return kept;
}

void HistoryStore::returnToFile()
{
    if (!m_file.isInMemory() || !isSound(m_file.file()))
        return;
    if (!m_file.run(u"ATTACH DATABASE ? AS disk"_s, {m_file.file()}).isActive())
        return;
    const QStringList statements{
        u"INSERT OR IGNORE INTO disk.modules(id, home, name, zone) SELECT id, home, name, zone FROM main.modules"_s,
        u"INSERT OR REPLACE INTO disk.readings SELECT kept.key, at, measured, state, program FROM main.readings AS reading"
        " JOIN main.modules AS here ON here.key = reading.module JOIN disk.modules AS kept ON kept.id = here.id"_s,
        u"INSERT OR REPLACE INTO disk.events SELECT * FROM main.events"_s};
    const bool isThere = m_file.transaction([&] {
        return std::all_of(statements.begin(), statements.end(),
                           [this](const QString &statement) { return m_file.run(statement).isActive(); });
    });
    if (isThere)
        m_file.reopen();
    else
        m_file.run(u"DETACH DATABASE disk"_s);
}

bool HistoryStore::remove(const QString &moduleId)
{
    returnToFile();
    const bool done = m_file.transaction([&] {
        return m_file.run(u"DELETE FROM readings WHERE module = "_s + keyOf, {moduleId}).isActive() &&
               m_file.run(u"DELETE FROM events WHERE module = ?"_s, {moduleId}).isActive() &&
               m_file.run(u"DELETE FROM modules WHERE id = ?"_s, {moduleId}).isActive();
    });
    return done && wipe() && !m_file.isInMemory(); // or the file has it still
}

bool HistoryStore::removeAll()
{
    returnToFile();
    const bool done = m_file.transaction([&] {
        return m_file.run(u"DELETE FROM readings"_s).isActive() && m_file.run(u"DELETE FROM events"_s).isActive() &&
               m_file.run(u"DELETE FROM modules"_s).isActive();
    });
    return done && wipe() && !m_file.isInMemory(); // or the file has it still
}

// So that nothing of what was removed is left in the file, and none of it in the log beside it.
bool HistoryStore::wipe()
{
    return m_file.run(u"VACUUM"_s).isActive() && m_file.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).isActive();
}

bool HistoryStore::removeOlder(const QDateTime &before, std::optional<int> mostDays)
{
    qint64 end = before.toSecsSinceEpoch();
    if (mostDays) {
        m_file.read(
            u"SELECT min(at) FROM (SELECT (SELECT min(at) FROM readings WHERE module = key) AS at FROM modules)"_s,
            {}, [&](const QSqlQuery &row) {
                if (!row.value(0).isNull())
                    end = std::min(end, row.value(0).toLongLong() + *mostDays * daySeconds);
            });
    }
    return m_file.transaction([&] {
        return m_file
                   .run(u"DELETE FROM readings WHERE at < ? AND module IN (SELECT key FROM modules)"_s, {end})
                   .isActive() &&
               m_file.run(u"DELETE FROM events WHERE at < ?"_s, {end * 1000}).isActive() &&
               m_file.run(u"DELETE FROM modules WHERE NOT EXISTS (SELECT 1 FROM readings WHERE module = key)"
                          " AND NOT EXISTS (SELECT 1 FROM events WHERE module = id)"_s).isActive();
    });
}

void HistoryStore::shift(const QDateTime &from, const QDateTime &to, std::chrono::milliseconds by)
{
    const auto ms = static_cast<qint64>(by.count());
    const QString all = u" WHERE module IN (SELECT key FROM modules) AND at "_s;
    const auto done = [this](const QString &statement, const QVariantList &values = {}) {
        return m_file.run(statement, values).isActive();
    };
    m_file.transaction([&] {
        // By way of negative numbers: what moves must not meet what is about to.
        return done(u"UPDATE readings SET at = -(at + ?)"_s + all + u">= ? AND at <= ?"_s,
                    {ms / 1000, from.toSecsSinceEpoch(), to.toSecsSinceEpoch()}) &&
               done(u"UPDATE OR REPLACE readings SET at = -at"_s + all + u"< 0"_s) &&
               done(
                   u"UPDATE events SET at = -(at + ?), until = until + ?, after = after + ? WHERE at >= ? AND at <= ?"_s,
                   {ms, ms, ms, from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch()}) &&
               done(u"UPDATE OR REPLACE events SET at = -at WHERE at < 0"_s);
    });
}
