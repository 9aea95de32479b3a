#include "app/history/csvjobs.h"
#include "support/fullfiles.h"
#include "support/samples.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Format = CsvExport::Format;
using Problem = CsvOutcome::Problem;

namespace {

const QDateTime noon = utcMoment(2024, 1, 16, 11); // in Rome
const QString room = u"b7d9e1a0-52c4-4f6e-8a13-90c7f2e4d501"_s;
const QString other = u"b7d9e1a0-52c4-4f6e-8a13-90c7f2e4d502"_s;
const QTimeZone rome("Europe/Rome");

QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

template <typename Job>
CsvOutcome run(Job job, HistoryStore &store)
{
    for (;;) {
        if (const std::optional<CsvOutcome> outcome = job.step(store))
            return *outcome;
    }
}

} // namespace

class TestHistoryCsv : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HistoryStore> m_store;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    void fill(const QString &moduleId, const Samples &samples)
    {
        for (const Sample &sample : samples.all)
            QVERIFY(m_store->add(moduleId, sample));
    }
    CsvExport order(Format format, const QLocale &locale = QLocale::c(), const QString &name = u"Living room"_s) const
    {
        return {.file = path(u"out.csv"_s),
                .sources = {{.moduleId = room, .home = u"Home"_s, .thermostat = name, .zone = rome}},
                .from = noon.addDays(-365),
                .to = noon.addDays(365),
                .format = format,
                .locale = locale};
    }
    QByteArray exported(const CsvExport &what)
    {
        const CsvOutcome outcome = run(CsvExportJob(what), *m_store);
        return outcome.problem == Problem::None ? contentOf(what.file) : QByteArray();
    }
    CsvOutcome import(const QByteArray &content)
    {
        QFile file(path(u"in.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        file.close();
        return run(CsvImportJob(file.fileName()), *m_store);
    }
    std::vector<Sample> kept(const QString &moduleId = room)
    {
        return *m_store->samples(moduleId, noon.addYears(-10), noon.addYears(10));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<HistoryStore>(path(u"history.sqlite"_s));
    }

    void isoIsAsDescribed()
    {
        Samples samples(noon);
        samples.on(0, 20.4).at(10, -0.5);
        samples.all[1].humidity = Sample::none;
        samples.all[1].setPoint = Sample::none;
        samples.all[1].mode = Mode::Unknown;
        samples.all[1].function = Function::Unknown;
        samples.all[1].load = LoadState::Unknown;
        samples.all[1].program = 0;
        fill(room, samples);
        QCOMPARE(exported(order(Format::Iso)),
                 "time,home,thermostat,module,temperature_c,humidity_percent,set_point_c,mode,function,load,program,planned_s\n"
                 "2024-01-16T12:00:00+01:00,Home,Living room," + room.toLatin1() +
                     ",20.4,50.0,20.0,automatic,heating,active,1,600\n"
                     "2024-01-16T12:10:00+01:00,Home,Living room," + room.toLatin1() + ",-0.5,,,,,,,600\n");
    }

    void spreadsheetIsTheLocales()
    {
        fill(room, Samples(noon).on(0, 20.4));
        const QByteArray italian = exported(order(Format::Spreadsheet, QLocale(QLocale::Italian, QLocale::Italy)));
        QVERIFY(italian.startsWith("\xEF\xBB\xBFtime;utc_offset;home;"));
        QVERIFY2(italian.contains("2024-01-16 12:00:00;+01:00;Home;Living room;"), italian.constData());
        QVERIFY2(italian.contains(";20,4;50,0;20,0;automatic;"), italian.constData());
        const QByteArray english = exported(order(Format::Spreadsheet, QLocale(QLocale::English, QLocale::UnitedKingdom)));
        QVERIFY2(english.contains("2024-01-16 12:00:00,+01:00,Home,Living room,"), english.constData());
        QVERIFY2(english.contains(",20.4,50.0,20.0,automatic,"), english.constData());
    }

    void onlyTheRangeAndTheThermostatsAskedFor()
    {
        fill(room, Samples(noon).at(0, 20).at(10, 21).at(20, 22));
        fill(other, Samples(noon).at(10, 30));
        CsvExport what = order(Format::Iso);
        what.from = noon.addSecs(600);
        what.to = noon.addSecs(1200);
        const CsvOutcome outcome = run(CsvExportJob(what), *m_store);
        QCOMPARE(outcome.rows, 1);
        const QByteArray text = contentOf(what.file);
        QCOMPARE(text.count('\n'), 2);
        QVERIFY(text.contains(",21.0,"));
        what.sources.append({.moduleId = other, .home = u"Sea"_s, .thermostat = u"Veranda"_s, .zone = QTimeZone("Asia/Kolkata")});
        const QByteArray both = exported(what);
        QCOMPARE(both.count('\n'), 3);
        QVERIFY2(both.contains("2024-01-16T16:40:00+05:30,Sea,Veranda,"), both.constData());
    }

    void namesCannotBreakALine_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("quotes") << u"The \"big\" room"_s << QByteArray("\"The \"\"big\"\" room\"");
        QTest::newRow("comma") << u"Kitchen, ground floor"_s << QByteArray("\"Kitchen, ground floor\"");
        QTest::newRow("lines") << u"A\nB\r\nC"_s << QByteArray("A B  C");
        QTest::newRow("letters") << u"Città è già"_s << u"Città è già"_s.toUtf8();
        QTest::newRow("formula") << u"=HYPERLINK(\"http://example.org\")"_s
                                 << QByteArray("\"'=HYPERLINK(\"\"http://example.org\"\")\"");
        QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
        QTest::newRow("blank") << u" x"_s << QByteArray("\" x\"");
        QTest::newRow("none") << u""_s << QByteArray("");
    }
    void namesCannotBreakALine()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, field);
        fill(room, Samples(noon).at(0, 20));
        const QByteArray text = exported(order(Format::Spreadsheet, QLocale::c(), name));
        QCOMPARE(text.count('\n'), 2);
        QVERIFY2(text.contains(",Home," + field + ',' + room.toLatin1()), text.constData());
        QVERIFY(m_store->remove(room));
        const CsvOutcome outcome = import(text);
        QCOMPARE(outcome.problem, Problem::None);
        QCOMPARE(outcome.rows, 1);
    }

    void roundTrip_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("iso") << Format::Iso << QLocale::c();
        QTest::newRow("italian") << Format::Spreadsheet << QLocale(QLocale::Italian);
        QTest::newRow("english") << Format::Spreadsheet << QLocale(QLocale::English);
        QTest::newRow("arabic") << Format::Spreadsheet << QLocale(QLocale::Arabic, QLocale::Egypt);
    }
    // All there is of a reading, through the hour that the clock shows twice, comes back as it was.
    void roundTrip()
    {
        QFETCH(Format, format);
        QFETCH(QLocale, locale);
        Samples samples(utcMoment(2024, 10, 26, 22));
        for (int i = 0; i < 40; ++i) {
            samples.mode = Mode(i % 6);
            samples.function = Function(i % 3);
            samples.at(i * 10, 15 + i / 7.0, LoadState(i / 3 % 3), i * 2.47);
            samples.all.back().program = i % 4;
            if (i % 5 == 0)
                samples.all.back().temperature = Sample::none;
            if (i % 7 == 0)
                samples.all.back().humidity = Sample::none;
            if (i % 11 == 0)
                samples.all.back().setPoint = Sample::none;
        }
        samples.all[3].temperature = 21200; // a cloud may say anything
        fill(room, samples);
        const QByteArray text = exported(order(format, locale));
        QCOMPARE(text.count('\n'), 41);
        QVERIFY(m_store->remove(room));
        QVERIFY(kept().empty());
        const CsvOutcome outcome = import(text);
        QCOMPARE(outcome.problem, Problem::None);
        QCOMPARE(outcome.rows, 40);
        QVERIFY(kept() == samples.all);
        const CsvOutcome again = import(text);
        QCOMPARE(again.rows, 0);
        QCOMPARE(again.known, 40);
        QVERIFY(kept() == samples.all);
    }

    void manyRowsInManySteps()
    {
        Samples samples(noon, 60);
        for (int i = 0; i < 12'000; ++i)
            samples.at(i, 20);
        std::vector<CsvReader::Row> rows;
        for (const Sample &sample : samples.all)
            rows.push_back({.moduleId = room, .sample = sample});
        QCOMPARE(m_store->import(rows), std::optional(12'000LL));
        const QByteArray text = exported(order(Format::Iso));
        QCOMPARE(text.count('\n'), 12'001);
        QVERIFY(m_store->remove(room));
        QCOMPARE(import(text).rows, 12'000);
        QVERIFY(kept() == samples.all);
    }

    // Whoever looks at the history meanwhile waits for a step at most.
    void anImportGivesWay()
    {
        Samples samples(noon);
        for (int i = 0; i < 10'000; ++i)
            samples.at(i, 20);
        std::vector<CsvReader::Row> rows;
        for (const Sample &sample : samples.all)
            rows.push_back({.moduleId = room, .sample = sample});
        QVERIFY(m_store->import(rows));
        const CsvExport what = order(Format::Iso);
        QVERIFY(!exported(what).isEmpty());
        QVERIFY(m_store->remove(room));
        CsvImportJob job(what.file);
        qsizetype before = 0;
        int steps = 0;
        while (!job.step(*m_store)) {
            const auto now = static_cast<qsizetype>(kept().size());
            QVERIFY2(now - before <= 1000, qPrintable(QString::number(now - before)));
            before = now;
            ++steps;
        }
        QCOMPARE(kept().size(), 10'000u);
        QVERIFY2(steps >= 20, qPrintable(QString::number(steps))); // looked through, then stored
    }

    void whatIsThereStays()
    {
        fill(room, Samples(noon).at(0, 20));
        const CsvOutcome outcome = import("time,module,temperature_c\n2024-01-16T11:00:00Z," + room.toLatin1() + ",25\n"
                                          "2024-01-16T11:10:00Z," + room.toLatin1() + ",26\n");
        QCOMPARE(outcome.rows, 1);
        QCOMPARE(outcome.known, 1);
        QCOMPARE(kept()[0].temperature, 2000);
        QCOMPARE(kept()[1].temperature, 2600);
    }

    // Those of a thermostat that is gone come with its readings; one that has names keeps them.
    void namesComeWithReadings()
    {
        for (const Format format : {Format::Iso, Format::Spreadsheet}) {
            fill(room, Samples(noon).at(0, 20));
            CsvExport what = order(format);
            what.sources[0].home = u"=Casa; \"vecchia\""_s;
            what.sources[0].thermostat = u"-Sala, grande"_s;
            const QByteArray text = exported(what);
            QVERIFY(m_store->remove(room));
            QCOMPARE(import(text).problem, Problem::None);
            QCOMPARE(m_store->kept(), (QList<HistoryKept>{{.moduleId = room, .last = noon, .names = {u"=Casa; \"vecchia\""_s, u"-Sala, grande"_s}}}));
        }
        m_store->setNames(room, {.home = u"Casa"_s, .thermostat = u"Sala"_s});
        QCOMPARE(import("time,home,thermostat,module,temperature_c\n2024-01-16T13:00:00Z,X,Y," + room.toLatin1() + ",25\n").rows, 1);
        QCOMPARE(m_store->kept().first().names.thermostat, u"Sala"_s);
    }

    void aSpreadsheetMayHaveMovedThings()
    {
        // Columns in another order, CRLF, a last line without an end, a column of the person's own.
        const CsvOutcome outcome = import("\xEF\xBB\xBF" "module;note;temperature_c;utc_offset;time\r\n" + room.toLatin1() +
                                          ";\"cold; windy\";19,5;+01:00;2024-01-16 12:00:00\r\n\r\n" + room.toLatin1() +
                                          ";;19;+01:00;2024-01-16 12:10:00");
        QCOMPARE(outcome.problem, Problem::None);
        QCOMPARE(outcome.rows, 2);
        QCOMPARE(kept()[0].at, noon.toSecsSinceEpoch());
        QCOMPARE(kept()[0].temperature, 1950);
    }

    void badFilesLoseNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<int>("line");
        const QByteArray head = "time,module,temperature_c,humidity_percent,mode,load,program,planned_s\n";
        const QByteArray good = "2024-01-16T12:30:00+01:00,b7d9,20.5,50,manual,active,1,300\n";
        const auto bad = [&](const char *name, const QByteArray &line) {
            QTest::newRow(name) << QByteArray(head + good + line) << Problem::BadLine << 3;
        };
        QTest::newRow("empty") << QByteArray() << Problem::NotOurs << 1;
        QTest::newRow("another file") << QByteArray("date,amount\n1,2\n") << Problem::NotOurs << 1;
        QTest::newRow("a picture") << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") << Problem::NotOurs << 1;
        QTest::newRow("one endless line") << QByteArray(100'000, 'x') << Problem::NotOurs << 1;
        bad("too few fields", "2024-01-16T12:40:00+01:00,b7d9,20.5\n");
        bad("too many fields", "2024-01-16T12:40:00+01:00,b7d9,20.5,50,manual,active,1,300,1\n");
        bad("no thermostat", "2024-01-16T12:40:00+01:00,,20.5,50,manual,active,1,300\n");
        bad("no zone", "2024-01-16T12:40:00,b7d9,20.5,50,manual,active,1,300\n");
        bad("the spreadsheet's own time", "16/01/2024 12:40,b7d9,20.5,50,manual,active,1,300\n");
        bad("no such day", "2024-02-30T12:40:00+01:00,b7d9,20.5,50,manual,active,1,300\n");
        bad("a word for a number", "2024-01-16T12:40:00+01:00,b7d9,warm,50,manual,active,1,300\n");
        bad("too hot", "2024-01-16T12:40:00+01:00,b7d9,2050,50,manual,active,1,300\n");
        bad("nan", "2024-01-16T12:40:00+01:00,b7d9,nan,50,manual,active,1,300\n");
        bad("too damp", "2024-01-16T12:40:00+01:00,b7d9,20.5,150,manual,active,1,300\n");
        bad("no such mode", "2024-01-16T12:40:00+01:00,b7d9,20.5,50,manually,active,1,300\n");
        bad("no such load", "2024-01-16T12:40:00+01:00,b7d9,20.5,50,manual,on,1,300\n");
        bad("a negative plan", "2024-01-16T12:40:00+01:00,b7d9,20.5,50,manual,active,1,-300\n");
        bad("open quotes", "2024-01-16T12:40:00+01:00,\"b7d9,20.5,50,manual,active,1,300\n");
        bad("zeros", QByteArray(50, '\0'));
        bad("an endless line", QByteArray(100'000, 'x'));
        bad("cut off", "2024-01-16T12:4");
    }
    void badFilesLoseNothing()
    {
        QFETCH(QByteArray, content);
        QFETCH(Problem, problem);
        QFETCH(int, line);
        const Samples before = Samples(noon).at(0, 20);
        fill(room, before);
        const CsvOutcome outcome = import(content);
        QCOMPARE(outcome.problem, problem);
        QCOMPARE(outcome.line, line);
        QCOMPARE(outcome.rows, 0);
        QVERIFY(kept() == before.all);
        QVERIFY(kept(u"b7d9"_s).empty()); // not even the good line
    }

    void aMissingFileIsSaid()
    {
        const CsvOutcome outcome = run(CsvImportJob(path(u"none.csv"_s)), *m_store);
        QCOMPARE(outcome.problem, Problem::CannotOpen);
        QVERIFY(!outcome.detail.isEmpty());
    }

    void aFolderThatIsNotThereIsSaid()
    {
        CsvExport what = order(Format::Iso);
        what.file = path(u"none/out.csv"_s);
        const CsvOutcome outcome = run(CsvExportJob(what), *m_store);
        QCOMPARE(outcome.problem, Problem::CannotOpen);
        QVERIFY(!outcome.detail.isEmpty());
    }

#ifdef Q_OS_UNIX
    void aFullDiskLeavesTheOldFile()
    {
        fill(room, Samples(noon).at(0, 20));
        const QByteArray before = exported(order(Format::Iso));
        QVERIFY(!before.isEmpty());
        fill(room, Samples(noon).at(10, 21));
        {
            const FullFiles full(100);
            const CsvOutcome outcome = run(CsvExportJob(order(Format::Iso)), *m_store);
            QCOMPARE(outcome.problem, Problem::CannotWrite);
            QVERIFY(!outcome.detail.isEmpty());
            QCOMPARE(outcome.rows, 0);
        }
        QCOMPARE(contentOf(path(u"out.csv"_s)), before);
        QCOMPARE(exported(order(Format::Iso)).count('\n'), 3);
    }
#endif

    void anAbandonedExportLeavesNoFile()
    {
        fill(room, Samples(noon).at(0, 20));
        {
            CsvExportJob job(order(Format::Iso));
            QVERIFY(!job.step(*m_store));
        }
        QCOMPARE(QDir(m_folder->path()).entryList({u"out*"_s}, QDir::Files), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestHistoryCsv)
#include "tst_historycsv.moc"
