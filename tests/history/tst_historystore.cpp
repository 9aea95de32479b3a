#include "app/history/history.h"
#include "app/history/historystore.h"
#include "app/history/whenready.h"
#include "app/settings.h"
#include "support/fakeclock.h"
#include "support/fullfiles.h"
#include "support/samples.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime noon = utcMoment(2024, 1, 16, 11);
const QString room = u"b7d9e1a0"_s;
const QString other = u"b7d9e1a1"_s;

// What a connection of its own does with the file, as another process would.
QList<QVariantList> inFile(const QString &file, const QStringList &statements)
{
    QList<QVariantList> rows;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        connection.setDatabaseName(file);
        if (!connection.open())
            return rows;
        for (const QString &statement : statements) {
            QSqlQuery query(connection);
            if (!query.exec(statement))
                qWarning("%s fails", qPrintable(statement));
            while (query.next()) {
                QVariantList row;
                for (int i = 0; !query.value(i).isNull() || (i < 16 && query.value(i).isValid()); ++i)
                    row << query.value(i);
                rows << row;
            }
        }
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    return rows;
}

void damage(const QString &file, qint64 at)
{
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::ReadWrite));
    QVERIFY(opened.seek(at));
    const QByteArray nonsense(4096, 'x');
    QCOMPARE(opened.write(nonsense), nonsense.size());
}

template <typename T>
T resultOf(QFuture<T> future)
{
    future.waitForFinished();
    return future.resultCount() > 0 ? future.result() : T();
}

HistoryReading reading(const QDateTime &at, double temperature)
{
    return {.at = at, .temperature = temperature, .humidity = 51.5, .setPoint = 20.5, .mode = Mode::Manual,
            .function = Function::Cooling, .load = LoadState::Active, .program = 3, .plannedSeconds = 420};
}

} // namespace

class TestHistoryStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    FakeClock m_clock{noon};

    QStringList setAside() const
    {
        return QDir(m_folder->path()).entryList({u"history.sqlite.damaged-*"_s}, QDir::Files);
    }
    static std::vector<Sample> all(HistoryStore &store, const QString &moduleId = room)
    {
        return store.samples(moduleId, noon.addYears(-20), noon.addYears(20)).value_or(std::vector<Sample>());
    }
    static void fill(HistoryStore &store, const QString &moduleId, const Samples &samples)
    {
        for (const Sample &sample : samples.all)
            QVERIFY(store.add(moduleId, sample));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_file = m_folder->filePath(u"history.sqlite"_s);
    }

    void nothingHappensBeforeTheFirstUse()
    {
        History history(m_file, m_clock, 730);
        QVERIFY(!QFile::exists(m_file));
        QCOMPARE(resultOf(history.readingCount(room, noon, noon.addDays(1))), 0);
        QVERIFY(QFile::exists(m_file));
    }

    void aReadingComesBackAsItWas()
    {
        const HistoryReading full = reading(noon, 20.4);
        const HistoryReading bare{.at = noon.addSecs(600)};
        {
            History history(m_file, m_clock, 730);
            history.record(room, full);
            history.record(room, bare);
            history.record(other, reading(noon, 10));
        } // what is to be written is written before the end
        History history(m_file, m_clock, 730);
        const QDateTime end = noon.addDays(1);
        QCOMPARE(resultOf(history.readings(room, noon, end, 0, 100)), (QList<HistoryReading>{full, bare}));
        QCOMPARE(resultOf(history.readings(room, noon, end, 1, 100)), QList<HistoryReading>{bare});
        QCOMPARE(resultOf(history.readings(room, noon, end, 0, 1)), QList<HistoryReading>{full});
        QCOMPARE(resultOf(history.readings(room, noon.addMSecs(1), end, 0, 100)), QList<HistoryReading>{bare});
        QCOMPARE(resultOf(history.readings(room, noon, noon.addSecs(600), 0, 100)), QList<HistoryReading>{full});
        QCOMPARE(resultOf(history.readingCount(room, noon, end)), 2);
        const HistorySeries series = resultOf(history.series(room, noon, noon.addSecs(1200), 2));
        QCOMPARE(series.columns.size(), 2);
        QCOMPARE(series.columns[0].highest, 20.4f);
        QCOMPARE(series.firstReading, noon);
        QCOMPARE(resultOf(history.series(u"unknown"_s, noon, end, 2)).summary.knownSeconds, 0);
    }

    void anEventComesBackAsItWas()
    {
        const HistoryEvent command{.at = noon.addMSecs(123), .moduleId = room, .kind = HistoryEvent::Kind::Command,
                                   .by = HistoryEvent::Origin::Here, .outcome = HistoryEvent::Outcome::Refused,
                                   .mode = Mode::Manual, .setPoint = 21.1, .until = noon.addSecs(7200),
                                   .error = Error::Kind::DisplayInUse};
        const HistoryEvent change{.at = noon.addSecs(60), .moduleId = other, .by = HistoryEvent::Origin::Program,
                                  .mode = Mode::Automatic, .program = 2, .after = noon};
        const HistoryEvent outage{.at = noon.addSecs(120), .kind = HistoryEvent::Kind::Outage,
                                  .by = HistoryEvent::Origin::Cloud, .error = Error::Kind::Offline};
        History history(m_file, m_clock, 730);
        for (const HistoryEvent &event : {command, change, outage})
            history.record(event);
        const QDateTime end = noon.addDays(1);
        QCOMPARE(resultOf(history.events({room, other}, noon, end, 10)), (QList<HistoryEvent>{outage, change, command}));
        QCOMPARE(resultOf(history.events({room}, noon, end, 10)), (QList<HistoryEvent>{outage, command}));
        QCOMPARE(resultOf(history.events({room}, noon, end, 1)), QList<HistoryEvent>{outage});
        QCOMPARE(resultOf(history.events({}, noon, noon.addSecs(120), 10)), QList<HistoryEvent>());

        HistoryEvent ended = outage;
        ended.until = noon.addSecs(600);
        history.record(ended); // the same one, now over
        QCOMPARE(resultOf(history.events({room}, noon, end, 10)), (QList<HistoryEvent>{ended, command}));
    }

    void isToldOnceItCanBeAskedFor()
    {
        History history(m_file, m_clock, 730);
        QSignalSpy recorded(&history, &History::recorded);
        int found = -1;
        connect(&history, &History::recorded, this, [&] { found = resultOf(history.readingCount(room, noon, noon.addSecs(1))); });
        history.record(room, reading(noon, 20));
        QVERIFY(recorded.isEmpty()); // not from within the call
        QTRY_COMPARE(recorded.size(), 1);
        QCOMPARE(recorded[0][0].toString(), room);
        QCOMPARE(found, 1);
    }

    void nobodyWaitsForTheDisk()
    {
        History history(m_file, m_clock, 730);
        {
            HistoryStore store(m_file);
            std::vector<CsvReader::Row> rows;
            for (int i = 0; i < 30'000; ++i)
                rows.push_back({.moduleId = room, .sample = {.at = noon.toSecsSinceEpoch() + i * 300, .temperature = 2000}});
            QVERIFY(store.import(rows));
        }
        QElapsedTimer call;
        call.start();
        const QFuture<HistorySeries> series = history.series(room, noon, noon.addDays(120), 1000);
        const QFuture<HistoryInsights> insights = history.insights(room, noon.addDays(100), QTimeZone("Europe/Rome"));
        QVERIFY2(call.elapsed() < 16, qPrintable(QString::number(call.elapsed())));
        QVERIFY(!insights.isFinished());
        QCOMPARE(resultOf(series).summary.knownSeconds, 0); // planned 60 s, 300 apart
        QCOMPARE(resultOf(insights).days.size(), 14);
    }

    void theEndDoesNotWaitForQuestions()
    {
        QFuture<HistorySeries> series;
        {
            History history(m_file, m_clock, 730);
            for (int i = 0; i < 200; ++i)
                history.record(room, reading(noon.addSecs(i * 60), 20));
            for (int i = 0; i < 100; ++i)
                series = history.series(room, noon, noon.addDays(1), 1000);
        }
        QVERIFY(series.isFinished());
        QVERIFY(series.isCanceled() && series.resultCount() == 0);
        HistoryStore store(m_file);
        QCOMPARE(all(store).size(), 200u);
    }

    // One of two processes is killed with every reading written down.
    void killedLosesNothing()
    {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QCoreApplication::applicationFilePath(), {u"--write"_s, m_file});
        int told = 0;
        while (told < 50 && (writer.canReadLine() || writer.waitForReadyRead(20'000)))
            told = writer.readLine().trimmed().toInt();
        QVERIFY(told >= 50);
        writer.kill();
        QVERIFY(writer.waitForFinished());
        while (writer.canReadLine())
            told = writer.readLine().trimmed().toInt();
        HistoryStore store(m_file);
        QVERIFY2(static_cast<int>(all(store).size()) >= told, qPrintable(QString::number(told)));
        QVERIFY(store.problem().isEmpty());
    }

    void removesOneThermostatForGood()
    {
        const QString secret = u"0123456789-a-name-that-is-nowhere-else"_s;
        HistoryStore store(m_file);
        fill(store, secret, Samples(noon).at(0, 20).at(10, 21));
        fill(store, room, Samples(noon).at(0, 22));
        store.setNames(secret, {.home = u"home of "_s + secret, .thermostat = secret});
        store.setNames(room, {.home = {}, .thermostat = u"Sala"_s});
        store.setNames(room, {.home = u"Casa"_s, .thermostat = u"Salone"_s}); // renamed
        store.add(HistoryEvent{.at = noon, .moduleId = secret});
        store.add(HistoryEvent{.at = noon, .moduleId = room});
        store.add(HistoryEvent{.at = noon, .moduleId = other});
        QCOMPARE(store.kept(), (QList<HistoryKept>{{.moduleId = secret, .last = noon.addSecs(600), .names = {u"home of "_s + secret, secret}},
                                                   {.moduleId = room, .last = noon, .names = {u"Casa"_s, u"Salone"_s}},
                                                   {.moduleId = other}}));
        QVERIFY(store.remove(secret));
        QVERIFY(store.remove(other));
        QCOMPARE(store.kept(), (QList<HistoryKept>{{.moduleId = room, .last = noon, .names = {u"Casa"_s, u"Salone"_s}}}));
        QVERIFY(all(store, secret).empty());
        QCOMPARE(all(store).size(), 1u);
        QCOMPARE(store.events({secret, room}, noon, noon.addDays(1), 10).size(), 1);
        for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files)) {
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(secret.toLatin1()), qPrintable(name));
        }
    }

    // A page that is closed before the disk has answered is not called any more.
    void whoIsGoneIsNotCalled()
    {
        History history(m_file, m_clock, 730);
        bool called = false;
        auto context = std::make_unique<QObject>();
        whenReady(history.kept(), context.get(), [&](const QList<HistoryKept> &) { called = true; });
        context.reset();
        bool calledLater = false;
        whenReady(history.kept(), this, [&](const QList<HistoryKept> &) { calledLater = true; });
        QTRY_VERIFY(calledLater);
        QVERIFY(!called);
    }

    // As when an account is unlinked: what nobody knows the name of any more, too, and although the program ends.
    void everythingIsRemovedEvenIfTheProgramEnds()
    {
        {
            History history(m_file, m_clock, 730);
            for (const QString &id : {room, other}) {
                history.record(id, {.at = noon, .temperature = 20.0});
                history.record(HistoryEvent{.at = noon, .moduleId = id});
            }
            history.record(HistoryEvent{.at = noon, .moduleId = {}});
            history.removeAll();
        }
        for (const QString &table : {u"readings"_s, u"events"_s, u"modules"_s})
            QCOMPARE(inFile(m_file, {u"SELECT count(*) FROM "_s + table}), QList<QVariantList>{{qlonglong(0)}});
    }

    void daysKeptAreAsChosenElseTheUsual()
    {
        const QString ini = m_folder->filePath(u"tepore.ini"_s);
        {
            Settings settings(ini);
            QCOMPARE(settings.historyDays(), 730);
            settings.setHistoryDays(90);
            QVERIFY(settings.sync());
        }
        QCOMPARE(Settings(ini).historyDays(), 90);
        for (const char *damaged : {"soon", "-5", "0", ""}) {
            QFile file(ini);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray("[history]\ndays=") + damaged + '\n');
            file.close();
            QCOMPARE(Settings(ini).historyDays(), 730);
        }
    }

    void aPersonsChoiceHoldsAtOnce()
    {
        History history(m_file, m_clock, 730);
        for (int day = 1; day <= 60; ++day)
            history.record(room, reading(noon.addDays(-day), 20));
        history.record(HistoryEvent{.at = noon.addDays(-40), .moduleId = room});
        history.record(HistoryEvent{.at = noon.addDays(-20), .moduleId = room});
        QVERIFY(resultOf(history.setDaysKept(30)));
        QCOMPARE(resultOf(history.readingCount(room, noon.addYears(-1), noon)), 30);
        QCOMPARE(resultOf(history.events({room}, noon.addYears(-1), noon, 10)).size(), 1);
    }

    // Names are readings' company: what is kept of a house is not longer than the readings are.
    void namesGoWithTheLastOfTheReadings()
    {
        const QString third = u"b7d9e1a2"_s;
        HistoryStore store(m_file);
        for (const QString &id : {room, other, third})
            store.setNames(id, {.home = u"Casa of "_s + id, .thermostat = u"Sala of "_s + id});
        store.add(room, {.at = noon.addDays(-100).toSecsSinceEpoch()});
        store.add(other, {.at = noon.addDays(-100).toSecsSinceEpoch()});
        store.add(other, {.at = noon.toSecsSinceEpoch()});
        store.add(HistoryEvent{.at = noon, .moduleId = third});
        QVERIFY(store.removeOlder(noon.addDays(-50)));
        QCOMPARE(store.kept(), (QList<HistoryKept>{{.moduleId = other, .last = noon, .names = {u"Casa of "_s + other, u"Sala of "_s + other}},
                                                   {.moduleId = third, .last = {}, .names = {u"Casa of "_s + third, u"Sala of "_s + third}}}));
        QVERIFY(store.add(room, {.at = noon.toSecsSinceEpoch()})); // it comes back
        QCOMPARE(store.count(room, noon, noon.addSecs(1)), 1);
        QCOMPARE(store.count(other, noon, noon.addSecs(1)), 1);
    }

    // The clock may be wrong: then only some of the oldest are lost.
    void theOldGoLittleByLittle()
    {
        {
            History history(m_file, m_clock, 730);
            for (int day = 0; day < 100; ++day)
                history.record(room, reading(noon.addDays(day), 20));
            QCOMPARE(resultOf(history.readingCount(room, noon, noon.addYears(9))), 100);
            history.record(room, reading(noon.addYears(5), 20));
            history.record(room, reading(noon.addYears(5).addSecs(600), 20));
            QCOMPARE(resultOf(history.readingCount(room, noon, noon.addYears(9))), 95);
        }
        History history(m_file, m_clock, 730); // and so each day
        history.record(room, reading(noon.addYears(5).addDays(1), 20));
        QCOMPARE(resultOf(history.readingCount(room, noon, noon.addYears(9))), 89);
    }

    void movesWithTheClock_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::newRow("forward, onto one another") << 10;
        QTest::newRow("back, onto one another") << -10;
        QTest::newRow("a day") << 1440;
        QTest::newRow("years back") << -1440 * 4000;
    }
    void movesWithTheClock()
    {
        QFETCH(int, minutes);
        HistoryStore store(m_file);
        Samples samples(noon);
        for (int i = 0; i < 20; ++i)
            samples.at(i * 10, 10 + i);
        fill(store, room, samples);
        fill(store, other, samples);
        store.add(HistoryEvent{.at = noon.addSecs(6000), .moduleId = room, .until = noon.addSecs(7000), .after = noon.addSecs(5000)});
        store.add(HistoryEvent{.at = noon, .moduleId = room});
        // The first ten were recorded by an earlier start, the last by a clock that was right.
        store.shift(noon.addSecs(10 * 600), noon.addSecs(18 * 600), std::chrono::minutes(minutes));
        const std::vector<Sample> moved = all(store, other);
        const auto count = [&moved](int temperature) {
            return std::count_if(moved.begin(), moved.end(), [&](const Sample &s) { return s.temperature == temperature * 100; });
        };
        const auto timeOf = [&moved](int temperature) {
            const auto it = std::find_if(moved.begin(), moved.end(), [&](const Sample &s) { return s.temperature == temperature * 100; });
            return it == moved.end() ? QDateTime() : utc(it->at * 1000);
        };
        for (int i = 10; i < 19; ++i)
            QCOMPARE(timeOf(10 + i), noon.addSecs(i * 600 + minutes * 60));
        for (int i = 0; i < 9; ++i)
            QCOMPARE(timeOf(10 + i), noon.addSecs(i * 600));
        QCOMPARE(count(19), minutes == -10 ? 0 : 1); // the two that would stand at one moment
        QCOMPARE(count(29), minutes == 10 ? 0 : 1);
        const QList<HistoryEvent> events = store.events({room}, noon.addYears(-20), noon.addYears(1), 10);
        QCOMPARE(events.size(), 2);
        const HistoryEvent &event = events[minutes < -1000 ? 1 : 0];
        QCOMPARE(event.at, noon.addSecs(6000 + minutes * 60));
        QCOMPARE(event.until, noon.addSecs(7000 + minutes * 60));
        QCOMPARE(event.after, noon.addSecs(5000 + minutes * 60));
    }

    // As version 1 wrote it; every later version must read it.
    void version1IsRead()
    {
        inFile(m_file,
               {u"CREATE TABLE modules(key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE)"_s,
                u"CREATE TABLE readings(module INTEGER NOT NULL, at INTEGER NOT NULL, measured INTEGER NOT NULL,"
                " state INTEGER NOT NULL, program INTEGER NOT NULL, PRIMARY KEY(module, at)) WITHOUT ROWID"_s,
                u"CREATE TABLE events(at INTEGER NOT NULL, module TEXT NOT NULL, kind INTEGER NOT NULL, origin INTEGER NOT NULL,"
                " outcome INTEGER NOT NULL, mode INTEGER NOT NULL, setpoint INTEGER, program INTEGER, until INTEGER,"
                " after INTEGER, error TEXT, PRIMARY KEY(at, module, kind)) WITHOUT ROWID"_s,
                u"INSERT INTO modules VALUES(7, 'b7d9e1a0')"_s,
                // 34808 + 37918 × 65536 + 34818 × 65536²: each the hundredths and 32768
                u"INSERT INTO readings VALUES(7, 1705402800, 149544656340984, 53842, 3)"_s, // 420 × 128 + 2 × 32 + 2 × 8 + 2
                u"INSERT INTO readings VALUES(7, 1705403400, 0, 7680, 0)"_s,
                u"INSERT INTO events VALUES(1705402800123, 'b7d9e1a0', 0, 0, 4, 2, 2110, NULL, 1705410000000, NULL, 'DisplayInUse')"_s,
                u"INSERT INTO events VALUES(1705402900000, '', 2, 3, 0, 0, NULL, NULL, NULL, NULL, 'OfAFutureTepore')"_s,
                u"PRAGMA user_version=1"_s});
        HistoryStore store(m_file);
        const std::vector<Sample> samples = all(store);
        QCOMPARE(samples.size(), 2u);
        QCOMPARE(toReading(samples[0]), reading(noon, 20.4));
        QCOMPARE(toReading(samples[1]), HistoryReading{.at = noon.addSecs(600)});
        const QList<HistoryEvent> events = store.events({room}, noon, noon.addDays(1), 10);
        QCOMPARE(events.size(), 2);
        QVERIFY(!events[0].error);
        QCOMPARE(events[0].kind, HistoryEvent::Kind::Outage);
        const HistoryEvent command{.at = noon.addMSecs(123), .moduleId = room, .kind = HistoryEvent::Kind::Command,
                                   .by = HistoryEvent::Origin::Here, .outcome = HistoryEvent::Outcome::Refused,
                                   .mode = Mode::Manual, .setPoint = 21.1, .until = noon.addSecs(7200),
                                   .error = Error::Kind::DisplayInUse};
        QCOMPARE(events[1], command);
        QVERIFY(store.add(room, samples[0]));
        QVERIFY(store.problem().isEmpty());
        QVERIFY(setAside().isEmpty());
    }

    // Names were kept, and no zone yet.
    void version2IsRead()
    {
        inFile(m_file,
               {u"CREATE TABLE modules(key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, home TEXT NOT NULL DEFAULT '',"
                " name TEXT NOT NULL DEFAULT '')"_s,
                u"CREATE TABLE readings(module INTEGER NOT NULL, at INTEGER NOT NULL, measured INTEGER NOT NULL,"
                " state INTEGER NOT NULL, program INTEGER NOT NULL, PRIMARY KEY(module, at)) WITHOUT ROWID"_s,
                u"CREATE TABLE events(at INTEGER NOT NULL, module TEXT NOT NULL, kind INTEGER NOT NULL, origin INTEGER NOT NULL,"
                " outcome INTEGER NOT NULL, mode INTEGER NOT NULL, setpoint INTEGER, program INTEGER, until INTEGER,"
                " after INTEGER, error TEXT, PRIMARY KEY(at, module, kind)) WITHOUT ROWID"_s,
                u"INSERT INTO modules VALUES(7, 'b7d9e1a0', 'Casa', 'Sala')"_s,
                u"INSERT INTO readings VALUES(7, 1705402800, 149544656340984, 53842, 3)"_s, u"PRAGMA user_version=2"_s});
        HistoryStore store(m_file);
        QCOMPARE(store.kept(), (QList<HistoryKept>{{.moduleId = room, .last = noon, .names = {.home = u"Casa"_s, .thermostat = u"Sala"_s}}}));
        QCOMPARE(all(store).size(), 1u);
        const HistoryNames now{.home = u"Casa"_s, .thermostat = u"Sala"_s, .zone = u"America/New_York"_s};
        store.setNames(room, now);
        QCOMPARE(store.kept(), (QList<HistoryKept>{{.moduleId = room, .last = noon, .names = now}}));
        QVERIFY(store.problem().isEmpty());
        QVERIFY(setAside().isEmpty());
    }

    void aNewerFileIsSetAside()
    {
        inFile(m_file, {u"CREATE TABLE readings(x)"_s, u"PRAGMA user_version=99"_s});
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"set aside"_s));
        HistoryStore store(m_file);
        fill(store, room, Samples(noon).at(0, 20));
        QCOMPARE(all(store).size(), 1u);
        QCOMPARE(setAside().size(), 1);
        QVERIFY(store.problem().isEmpty());
    }

    void aDamagedFileIsSetAside()
    {
        {
            HistoryStore store(m_file);
            fill(store, room, Samples(noon).at(0, 20));
        }
        damage(m_file, 0);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"set aside"_s));
        History history(m_file, m_clock, 730);
        history.record(room, reading(noon, 21));
        QCOMPARE(resultOf(history.readings(room, noon, noon.addDays(1), 0, 10)).size(), 1);
        QCOMPARE(setAside().size(), 1);
        QVERIFY(history.problem().isEmpty());
    }

    void damageThatShowsLaterIsSetAsideThen()
    {
        {
            HistoryStore store(m_file);
            std::vector<CsvReader::Row> rows;
            for (int i = 0; i < 20'000; ++i)
                rows.push_back({.moduleId = room, .sample = {.at = noon.toSecsSinceEpoch() + i * 300, .temperature = 2000}});
            QVERIFY(store.import(rows));
        }
        for (qint64 page = 20; page < 60; ++page)
            damage(m_file, page * 4096);
        HistoryStore store(m_file);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"fails"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"set aside"_s));
        QVERIFY(!store.samples(room, noon, noon.addYears(1)));
        QCOMPARE(setAside().filter(QRegularExpression(u"\\d$"_s)).size(), 1);
        fill(store, room, Samples(noon).at(0, 20));
        QCOMPARE(all(store).size(), 1u);
        QVERIFY(store.problem().isEmpty());
    }

    void aFolderThatCannotBeWrittenToIsSaidAndReadingsGoOn()
    {
        QDir(m_folder->path()).mkdir(u"history.sqlite"_s); // a folder in the file's place, for root too
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"in memory"_s));
        History history(m_file, m_clock, 730);
        QSignalSpy problems(&history, &History::problemChanged);
        history.record(room, reading(noon, 21));
        QTRY_COMPARE(problems.size(), 1);
        QVERIFY(!history.problem().isEmpty());
        QCOMPARE(resultOf(history.readings(room, noon, noon.addDays(1), 0, 10)).size(), 1);
    }

    void whatTheFileStillHasIsNotSaidToBeGone()
    {
        {
            HistoryStore store(m_file);
            fill(store, room, Samples(noon).at(0, 19));
        }
        QDir folder(m_folder->path());
        QVERIFY(folder.rename(u"history.sqlite"_s, u"elsewhere"_s));
        folder.mkdir(u"history.sqlite"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"in memory"_s));
        HistoryStore store(m_file);
        fill(store, room, Samples(noon).at(10, 20));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"in memory"_s));
        QVERIFY(!store.removeAll());
        QVERIFY(folder.rmdir(u"history.sqlite"_s));
        QVERIFY(folder.rename(u"elsewhere"_s, u"history.sqlite"_s));
        QVERIFY(store.removeAll());
        HistoryStore again(m_file);
        QVERIFY(all(again).empty());
    }

    void whatIsInMemoryGoesToTheFileOnceItCanBeOpened()
    {
        {
            HistoryStore store(m_file);
            store.setNames(room, {.home = u"Home"_s, .thermostat = u"Room"_s});
            fill(store, room, Samples(noon).at(0, 19));
        }
        QDir folder(m_folder->path());
        QVERIFY(folder.rename(u"history.sqlite"_s, u"elsewhere"_s));
        folder.mkdir(u"history.sqlite"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"in memory"_s));
        History history(m_file, m_clock, 730);
        QSignalSpy problems(&history, &History::problemChanged);
        history.setNames(u"another"_s, {.home = u"Home"_s, .thermostat = u"Another"_s});
        history.record(u"another"_s, reading(noon.addSecs(60), 17));
        history.record(room, reading(noon.addSecs(60), 20));
        history.record({.at = noon.addSecs(90), .kind = HistoryEvent::Kind::SignIn, .by = HistoryEvent::Origin::Here});
        QTRY_COMPARE(problems.size(), 1);
        QVERIFY(!history.problem().isEmpty());

        QVERIFY(folder.rmdir(u"history.sqlite"_s));
        QVERIFY(folder.rename(u"elsewhere"_s, u"history.sqlite"_s));
        history.record(room, reading(noon.addSecs(120), 21));
        QTRY_COMPARE(problems.size(), 2);
        QVERIFY(history.problem().isEmpty());
        HistoryStore store(m_file);
        const auto temperatures = [&store](const QString &id) {
            QList<int> result;
            for (const Sample &sample : store.samples(id, noon.addDays(-1), noon.addDays(1)).value_or(std::vector<Sample>()))
                result << sample.temperature;
            return result;
        };
        QCOMPARE(temperatures(room), (QList<int>{1900, 2000, 2100}));
        QCOMPARE(temperatures(u"another"_s), QList<int>{1700});
        QCOMPARE(store.eventsBefore({.kinds = {HistoryEvent::Kind::SignIn}}, noon.addDays(1), 10).size(), 1);
        const QList<HistoryKept> kept = store.kept();
        QCOMPARE(kept.size(), 2);
        QVERIFY(kept[0].names.thermostat != kept[1].names.thermostat && !kept[0].names.thermostat.isEmpty());
        QVERIFY(setAside().isEmpty());
    }

#ifdef Q_OS_UNIX
    void aFullDiskIsSaidAndIsOverWhenThereIsRoom()
    {
        HistoryStore store(m_file);
        fill(store, room, Samples(noon).at(0, 20));
        {
            const FullFiles full(64);
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"fails"_s));
            QVERIFY(!store.add(u"another"_s, Samples(noon).at(10, 21).all[0]));
            QVERIFY(!store.problem().isEmpty());
        }
        fill(store, room, Samples(noon).at(20, 22));
        QVERIFY(store.problem().isEmpty());
        QCOMPARE(all(store).size(), 2u);
        QVERIFY(setAside().isEmpty());
    }
#endif
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--write") { // until it is killed
        FakeClock clock(noon);
        History history(QString::fromLocal8Bit(argv[2]), clock, 730);
        int written = 0;
        QObject::connect(&history, &History::recorded, &app, [&] {
            std::printf("%d\n", ++written);
            std::fflush(stdout);
            history.record(room, reading(noon.addSecs((written + 1) * 60), 20));
        });
        history.record(room, reading(noon.addSecs(60), 20));
        return app.exec();
    }
    TestHistoryStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_historystore.moc"
