#include "app/calls/callledger.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <cstdio>

using namespace Qt::StringLiterals;
using Row = QVariantList;

namespace {

const QDateTime noon = QDateTime(QDate(2024, 1, 16), QTime(11, 0, 0, 123), QTimeZone::utc()).toUTC();

// What a connection of its own finds in the file, as another process would.
QList<Row> rowsIn(const QString &file)
{
    QList<Row> rows;
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(file);
        other.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (other.open()) {
            QSqlQuery query(u"SELECT at, kind, module, status, duration FROM calls ORDER BY id"_s, other);
            while (query.next()) {
                Row row;
                for (int i = 0; i < 5; ++i)
                    row << query.value(i);
                rows << row;
            }
        }
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    return rows;
}

QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void write(const QString &file, const QByteArray &content)
{
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::WriteOnly));
    QCOMPARE(opened.write(content), content.size());
}

} // namespace

class TestCallLedger : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;

    QStringList setAside() const
    {
        return QDir(m_folder->path()).entryList({u"tepore.sqlite.damaged-*"_s}, QDir::Files);
    }
    void fill(int entries)
    {
        CallLedger ledger(m_file);
        for (int i = 0; i < entries; ++i)
            ledger.end(ledger.begin(noon.addSecs(i), u"status"_s, QString::number(i)), 200, 5);
        QCOMPARE(ledger.since(noon).size(), entries);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_file = m_folder->filePath(u"tepore.sqlite"_s);
    }

    void isMadeAtTheFirstUse()
    {
        CallLedger ledger(m_file);
        QVERIFY(!QFile::exists(m_file));
        QVERIFY(ledger.since(noon).isEmpty());
        QVERIFY(QFile::exists(m_file));
        QVERIFY(ledger.problem().isEmpty());
    }

    // Old calls go a few at a time; the last thousand may still count, whatever the clock shows.
    void oldCallsAreRemoved()
    {
        fill(1500);
        CallLedger ledger(m_file);
        const QDateTime muchLater = noon.addYears(6);
        QVERIFY(!ledger.removeOlder(noon, 200)); // none is so old
        QCOMPARE(ledger.since(noon).size(), 1500);
        QVERIFY(ledger.removeOlder(noon.addSecs(300), 200));
        QCOMPARE(ledger.since(noon).first().moduleId, u"200"_s);
        QVERIFY(!ledger.removeOlder(noon.addSecs(300), 200));
        QCOMPARE(ledger.since(noon).first().moduleId, u"300"_s);
        QVERIFY(ledger.removeOlder(muchLater, 200));
        QVERIFY(!ledger.removeOlder(muchLater, 200));
        QVERIFY(!ledger.removeOlder(muchLater, 200));
        QCOMPARE(ledger.since(noon).size(), 1000);
        QCOMPARE(ledger.since(noon).first().moduleId, u"500"_s);
        QVERIFY(ledger.problem().isEmpty());
    }

    void attemptIsOnDiskBeforeTheAnswer()
    {
        CallLedger ledger(m_file);
        const qint64 plants = ledger.begin(noon, u"plants"_s, QString());
        const qint64 status = ledger.begin(noon.addMSecs(600), u"status"_s, u"b7d9"_s);
        const qint64 at = noon.toMSecsSinceEpoch();
        QList<Row> rows = rowsIn(m_file);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].mid(0, 3), (Row{at, u"plants"_s, u""_s}));
        QCOMPARE(rows[1].mid(0, 3), (Row{at + 600, u"status"_s, u"b7d9"_s}));
        QVERIFY(rows[0][3].isNull() && rows[0][4].isNull());

        ledger.end(status, 404, 1234);
        ledger.end(plants, 0, 30'000); // no answer at all
        rows = rowsIn(m_file);
        QCOMPARE(rows[0].mid(3), (Row{0LL, 30'000LL}));
        QCOMPARE(rows[1].mid(3), (Row{404LL, 1234LL}));
    }

    void survivesBeingOpenedAgain()
    {
        {
            CallLedger ledger(m_file);
            ledger.end(ledger.begin(noon, u"status"_s, u"b7d9"_s), 200, 40);
            ledger.begin(noon.addSecs(1), u"command"_s, u"b7d9"_s); // then the program is killed
            ledger.keep(u"pausedUntil"_s, u"2024-01-16T12:00:00Z"_s);
        }
        CallLedger ledger(m_file);
        const QList<CallLedger::Entry> entries = ledger.since(noon);
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0].at, noon);
        QCOMPARE(entries[0].kind, u"status"_s);
        QCOMPARE(entries[0].moduleId, u"b7d9"_s);
        QCOMPARE(entries[0].status, 200);
        QCOMPARE(entries[1].kind, u"command"_s);
        QVERIFY(!entries[1].status);
        QCOMPARE(ledger.kept(u"pausedUntil"_s), u"2024-01-16T12:00:00Z"_s);
        QVERIFY(setAside().isEmpty());
    }

    void sinceIsInOrderAndHasABeginning()
    {
        CallLedger ledger(m_file);
        for (const int seconds : {50, 10, -10, 30})
            ledger.begin(noon.addSecs(seconds), QString::number(seconds), {});
        QStringList kinds;
        for (const CallLedger::Entry &entry : ledger.since(noon.addSecs(10)))
            kinds << entry.kind;
        QCOMPARE(kinds, (QStringList{u"10"_s, u"30"_s, u"50"_s}));
    }

    void keepsAndForgets()
    {
        CallLedger ledger(m_file);
        QVERIFY(ledger.kept(u"a"_s).isEmpty());
        ledger.keep(u"a"_s, u"'; DROP TABLE calls; -- è"_s);
        QCOMPARE(ledger.kept(u"a"_s), u"'; DROP TABLE calls; -- è"_s);
        ledger.keep(u"a"_s, QString());
        QVERIFY(ledger.kept(u"a"_s).isEmpty());
    }

    void damagedFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text")
            << QByteArray("This is not a database, but long enough to be one. ").repeated(40);
        QTest::newRow("random bytes behind the right name")
            << QByteArray("SQLite format 3\0", 16) + QByteArray("\x07\xf3\x81").repeated(2000);
    }
    void damagedFileIsSetAside()
    {
        QFETCH(const QByteArray, content);
        write(m_file, content);
        {
            CallLedger ledger(m_file);
            ledger.begin(noon, u"status"_s, u"b7d9"_s);
            QCOMPARE(ledger.since(noon).size(), 1);
            QVERIFY(ledger.problem().isEmpty());
        }
        QCOMPARE(CallLedger(m_file).since(noon).size(), 1);
        QCOMPARE(setAside().size(), 1);
        static const QRegularExpression dated(u"^tepore\\.sqlite\\.damaged-20[0-9]{6}-[0-9]{6}-[0-9]{3}$"_s);
        QVERIFY(dated.match(setAside().first()).hasMatch());
        QCOMPARE(contentOf(m_folder->filePath(setAside().first())), content);
    }

    void twoDamagedFilesAreBothKept()
    {
        for (const QByteArray &content : {QByteArray("first "), QByteArray("second ")}) {
            write(m_file, content.repeated(300));
            CallLedger ledger(m_file);
            ledger.begin(noon, u"status"_s, u"b7d9"_s);
            QVERIFY(ledger.problem().isEmpty());
        }
        QCOMPARE(setAside().size(), 2);
    }

    // Sound at its beginning, scribbled over behind.
    void fileDamagedInTheMiddle()
    {
        fill(2000);
        QByteArray content = contentOf(m_file);
        QVERIFY(content.size() > 40'000);
        content.replace(4096, content.size() - 4096, QByteArray(content.size() - 4096, '\x5a'));
        write(m_file, content);
        {
            CallLedger ledger(m_file);
            ledger.since(noon);
            ledger.begin(noon.addDays(1), u"status"_s, u"b7d9"_s);
            QCOMPARE(ledger.since(noon.addDays(1)).size(), 1);
            QVERIFY(ledger.problem().isEmpty());
        }
        QCOMPARE(setAside().size(), 1);
        QCOMPARE(contentOf(m_folder->filePath(setAside().first())), content);
        QCOMPARE(CallLedger(m_file).since(noon.addDays(1)).size(), 1);
    }

    void fileOfANewerTeporeIsSetAside()
    {
        fill(3);
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
            other.setDatabaseName(m_file);
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(u"PRAGMA user_version=99"_s));
        }
        QSqlDatabase::removeDatabase(u"newer"_s);
        CallLedger ledger(m_file);
        ledger.begin(noon, u"status"_s, u"b7d9"_s);
        QCOMPARE(ledger.since(noon).size(), 1);
        QCOMPARE(setAside().size(), 1);
        QCOMPARE(rowsIn(m_folder->filePath(setAside().first())).size(), 3);
    }

    void withoutAPlaceToWriteItGoesOnInMemory()
    {
        write(m_folder->filePath(u"file"_s), "no folder");
        CallLedger ledger(m_folder->filePath(u"file/tepore.sqlite"_s));
        const qint64 id = ledger.begin(noon, u"status"_s, u"b7d9"_s);
        ledger.end(id, 200, 5);
        QCOMPARE(ledger.since(noon).size(), 1);
        QCOMPARE(ledger.since(noon).first().status, 200);
        QVERIFY(!ledger.problem().isEmpty());
    }

    void fileOfAnOlderTeporeIsCarriedOver()
    {
        {
            QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
            old.setDatabaseName(m_file);
            QVERIFY(old.open());
            QSqlQuery query(old);
            QVERIFY(query.exec(u"CREATE TABLE calls(id INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL,"
                               " module TEXT NOT NULL, status INTEGER, duration INTEGER)"_s));
            QVERIFY(query.exec(u"CREATE TABLE kept(name TEXT PRIMARY KEY, value TEXT NOT NULL)"_s));
            QVERIFY(query.exec(u"INSERT INTO calls(at, kind, module, status, duration) VALUES(%1, 'status', 'b7d9', "
                               "200, 40)"_s.arg(noon.toMSecsSinceEpoch())));
            QVERIFY(query.exec(u"PRAGMA user_version=1"_s));
        }
        QSqlDatabase::removeDatabase(u"old"_s);
        {
            CallLedger ledger(m_file);
            ledger.begin(noon.addSecs(1), u"command"_s, u"b7d9"_s, CallBudget::Purpose::Person);
            QVERIFY(ledger.problem().isEmpty());
        }
        CallLedger ledger(m_file);
        const QList<CallLedger::Entry> entries = ledger.since(noon);
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0].status, 200);
        QCOMPARE(entries[0].durationMs, 40);
        QCOMPARE(entries[0].purpose, CallBudget::Purpose::Reading);
        QCOMPARE(entries[1].purpose, CallBudget::Purpose::Person);
        QVERIFY(setAside().isEmpty());
    }

    // kill -9 while a call is under way, and while others are written.
    void killedProcessLosesNothing()
    {
        for (int round = 1; round <= 5; ++round) {
            QProcess other;
            other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            other.start(QCoreApplication::applicationFilePath(), {u"--write-for-ever"_s, m_file});
            QByteArray said;
            while (said.count('\n') < 20 * round) {
                QVERIFY(other.waitForReadyRead());
                said += other.readAllStandardOutput();
            }
            other.kill();
            QVERIFY(other.waitForFinished());
            said += other.readAllStandardOutput();
            const QByteArray last = said.left(said.lastIndexOf('\n')).split('\n').last();
            CallLedger ledger(m_file);
            const QList<CallLedger::Entry> entries = ledger.since(noon);
            QVERIFY(ledger.problem().isEmpty());
            QVERIFY(last.toLongLong() >= 20);
            QVERIFY(entries.size() >= last.toLongLong()); // each that it said
        }
    }

    void movesWithTheClock()
    {
        CallLedger ledger(m_file);
        for (const int hours : {-60, -20, -1})
            ledger.begin(noon.addSecs(3600 * hours), u"status"_s, {});
        ledger.shift(noon.addDays(-2), std::chrono::hours(-10));
        QList<QDateTime> times;
        for (const CallLedger::Entry &entry : ledger.since(noon.addDays(-30)))
            times << entry.at;
        QCOMPARE(times, (QList<QDateTime>{noon.addSecs(-60 * 3600), noon.addSecs(-30 * 3600),
                                          noon.addSecs(-11 * 3600)}));
        ledger.endAt(noon.addSecs(-20 * 3600));
        QCOMPARE(ledger.since(noon.addDays(-30)).last().at, noon.addSecs(-20 * 3600));
    }

    void whatLiesAheadKeepsItsDistance()
    {
        CallLedger ledger(m_file);
        for (const int hours : {-1, 100, 105, 120})
            ledger.begin(noon.addSecs(3600 * hours), u"status"_s, {});
        ledger.endAt(noon);
        QList<qint64> hours;
        for (const CallLedger::Entry &entry : ledger.since(noon.addDays(-30)))
            hours << noon.secsTo(entry.at) / 3600;
        QCOMPARE(hours, (QList<qint64>{-20, -15, -1, 0}));
    }

    void saysWhatCannotBeWritten()
    {
        fill(1);
        CallLedger ledger(m_file);
        QVERIFY(ledger.problem().isEmpty());
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(m_file);
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(u"ALTER TABLE calls RENAME TO elsewhere"_s));
            ledger.begin(noon, u"status"_s, {});
            QVERIFY(!ledger.problem().isEmpty());
            ledger.kept(u"a"_s); // reading mends nothing
            QVERIFY(!ledger.problem().isEmpty());
            QVERIFY(QSqlQuery(other).exec(u"ALTER TABLE elsewhere RENAME TO calls"_s));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        ledger.begin(noon, u"status"_s, {});
        QVERIFY(ledger.problem().isEmpty());
    }

    // A sound file that cannot be used at the moment stays where it is: the next start may find it well.
    void soundFileIsNeverSetAside()
    {
        fill(3);
        const QByteArray content = contentOf(m_file);
        QVERIFY(QDir().mkdir(m_file + u"-wal"_s)); // where SQLite needs a file
        {
            CallLedger ledger(m_file);
            ledger.begin(noon, u"status"_s, u"b7d9"_s);
            QCOMPARE(ledger.since(noon).size(), 1);
            QVERIFY(!ledger.problem().isEmpty());
        }
        QVERIFY(setAside().isEmpty());
        QCOMPARE(contentOf(m_file), content);
        QVERIFY(QDir().rmdir(m_file + u"-wal"_s));
        CallLedger again(m_file);
        QCOMPARE(again.since(noon).size(), 3);
        QVERIFY(again.problem().isEmpty());
    }
};

namespace {

int writeForEver(const QString &file)
{
    CallLedger ledger(file);
    for (int i = 0;; ++i) {
        const qint64 id = ledger.begin(noon.addSecs(i), u"status"_s, {});
        std::printf("%lld\n", static_cast<long long>(id));
        std::fflush(stdout);
        if (i % 2 == 0)
            ledger.end(id, 200, 5);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == "--write-for-ever"_L1)
        return writeForEver(app.arguments().value(2));
    TestCallLedger test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_callledger.moc"
