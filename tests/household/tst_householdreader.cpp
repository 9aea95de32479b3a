#include "support/testcloud.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulated::Fault;
using Kind = Error::Kind;

namespace {

const QString first = u"22222222-0000-4000-8000-000000000001"_s; // of House::withThermostats()
const QString second = u"22222222-0000-4000-8000-000000000002"_s;
const QString emptyHome = u"6a1f0c52-7d3e-4b8a-9f21-3c5e80d4a7b3"_s; // of House::demo()

} // namespace

// Finding homes, and reading thermostat after thermostat; one that fails alone.
class TestHouseholdReader : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCloud> m_test;

    Household &household() { return m_test->tepore->household; }
    HouseholdReader &reader() { return m_test->tepore->reader; }
    const Thermostat &thermostat(const QString &id) { return m_test->thermostat(id); }
    void begin(int thermostats = 0)
    {
        m_test = std::make_unique<TestCloud>(
            thermostats == 0 ? simulated::House::demo() : simulated::House::withThermostats(thermostats));
    }
    qsizetype statusCalls(const QString &id = {}) { return m_test->calls(u"status"_s, id).size(); }

    // As if so many calls had been made in the last minutes.
    void useUp(int calls)
    {
        CallLedger &ledger = m_test->tepore->ledger;
        for (int i = calls; i > 0; --i)
            ledger.end(ledger.begin(m_test->clock.now().addSecs(-60 - i), u"status"_s, {}), 200, 5);
    }
    void untilListed()
    {
        TestCloud::waitFor([this] {
            m_test->advance(100ms);
            return !reader().isDiscovering();
        });
    }

private Q_SLOTS:
    void cleanup() { m_test.reset(); }

    // What is kept of half a search is not taken for the whole.
    void killedWhileFindingHomes()
    {
        begin();
        m_test->cloud.addFault(
            {.kind = u"topology"_s, .path = TestCloud::seaside, .times = 0, .action = Fault::Action::Hang});
        m_test->link();
        m_test->tepore->start();
        TestCloud::waitFor([&] {
            m_test->advance(100ms);
            return !m_test->calls(u"topology"_s, TestCloud::seaside).isEmpty();
        });
        QCOMPARE(household().homes().size(), 3);
        QVERIFY(household().moduleIds().size() < 5);
        m_test->cloud.clearFaults();
        m_test->restart();
        QCOMPARE(household().moduleIds().size(), 5);
        const qsizetype listed = m_test->calls(u"plants"_s).size();
        m_test->restart(); // once found, they are not looked for at every start
        QCOMPARE(m_test->calls(u"plants"_s).size(), listed);
    }

    void findsEverything()
    {
        begin();
        m_test->start();
        QCOMPARE(household().homes().size(), 3);
        QCOMPARE(household().homes()[0].name, u"Casa di città"_s);
        QCOMPARE(household().homes()[0].thermostats.size(), 3);
        QCOMPARE(household().homes()[1].thermostats.size(), 2);
        QVERIFY(household().homeOf(TestCloud::attic));
        QCOMPARE(household().homes()[2].id, emptyHome);
        QVERIFY(household().homes()[2].thermostats.isEmpty());
        QCOMPARE(household().discoveredAt().isValid(), true);

        const Thermostat &room = thermostat(TestCloud::livingRoom);
        QCOMPARE(room.name, u"Soggiorno e caffè"_s);
        QCOMPARE(room.status->mode, Mode::Automatic);
        QCOMPARE(room.programName(2), u"Week-end all'aperto"_s);
        QCOMPARE(thermostat(TestCloud::veranda).status->function, Function::Cooling);
        QCOMPARE(m_test->calls(u"plants"_s).size(), 1);
        QCOMPARE(m_test->calls(u"topology"_s).size(), 3);
        QCOMPARE(statusCalls(), 5);
        QCOMPARE(m_test->calls(u"programlist"_s).size(), 5);
        QCOMPARE(m_test->calls().size(), 14);
        QVERIFY(!reader().isDiscovering());
    }

    void looksAgain()
    {
        begin();
        m_test->start();
        m_test->cloud.clearLog();
        reader().discover(CallBudget::Purpose::Person);
        QVERIFY(reader().isDiscovering());
        reader().discover(CallBudget::Purpose::Person); // once is enough
        m_test->settle();
        QCOMPARE(m_test->calls(u"plants"_s).size(), 1);
        QCOMPARE(m_test->calls(u"topology"_s).size(), 3);
        QCOMPARE(statusCalls(), 1); // the others were read within the minute
        QCOMPARE(statusCalls(TestCloud::attic), 1);
    }

    // Of the 500 calls 40 are the person's: a listing that waits for the others waits no longer when they ask for it.
    void aPersonDoesNotWaitForTheListingThatWaits_data()
    {
        QTest::addColumn<int>("used");
        QTest::addRow("for its homes") << CallBudget::perDay - CallBudget::reserve;
        QTest::addRow("for what is in them") << CallBudget::perDay - CallBudget::reserve - 2;
    }
    void aPersonDoesNotWaitForTheListingThatWaits()
    {
        QFETCH(const int, used);
        begin();
        m_test->start();
        m_test->tepore.reset();
        m_test->advance(26h);
        m_test->cloud.clearLog();
        m_test->open();
        useUp(used);
        m_test->tepore->start();
        m_test->settle();
        QVERIFY(reader().isDiscovering());
        QVERIFY(m_test->calls().size() < 3);
        reader().discover(CallBudget::Purpose::Person);
        reader().discover(CallBudget::Purpose::Person);
        untilListed();
        QVERIFY(!reader().isDiscovering());
        QCOMPARE(m_test->calls(u"plants"_s).size(), 1);
        QCOMPARE(m_test->calls(u"topology"_s).size(), 3);
        QCOMPARE(m_test->calls().size(), 4); // no reading of the automatic ones
        QCOMPARE(reader().discoveryUsed(), 4);
    }

    // An answer that was on its way when the account was unlinked brings nothing back.
    void unlinkedWhileListing_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("the homes") << u"plants"_s;
        QTest::newRow("what is in one") << u"topology"_s;
    }
    void unlinkedWhileListing()
    {
        QFETCH(const QString, kind);
        begin();
        m_test->start();
        m_test->cloud.clearLog();
        m_test->cloud.addFault({.kind = kind, .action = Fault::Action::Delay, .delayMs = 200});
        reader().discover(CallBudget::Purpose::Person);
        TestCloud::waitFor([&] {
            m_test->advance(100ms);
            return !m_test->calls(kind).isEmpty();
        });
        household().clear();
        m_test->tepore->session.unlink();
        QVERIFY(!reader().isDiscovering());
        QSignalSpy answered(&m_test->tepore->queue, &CallQueue::answered);
        TestCloud::waitFor([&] {
            m_test->advance(100ms);
            return m_test->tepore->queue.isIdle();
        });
        QCOMPARE(answered.size(), 1);
        QVERIFY(household().homes().isEmpty());
        QVERIFY(!household().discoveredAt().isValid());
        QVERIFY(!household().trouble());
        QVERIFY(m_test->tepore->householdStore.save());

        m_test->link(); // and another one is found
        m_test->settleAll();
        QCOMPARE(household().moduleIds().size(), 5);
        QVERIFY(!reader().isDiscovering());
    }

    // What is on its way costs nothing, and is not up to date for that.
    void whatIsAskedForIsNotUpToDateYet()
    {
        begin(2);
        m_test->start();
        QVERIFY(!reader().isAnyAsked());
        QCOMPARE(reader().priceOfAll(), 0); // just read
        m_test->advance(10min);
        m_test->settle();
        m_test->cloud.addFault({.kind = u"status"_s, .status = 404});
        m_test->advance(61s);
        QCOMPARE(reader().read(second), 1);
        QCOMPARE(reader().price(second), 0);
        QVERIFY(reader().isAsked(second));
        QVERIFY(!reader().isAsked(first));
        QVERIFY(reader().isAnyAsked());
        m_test->settle();
        QVERIFY(!reader().isAnyAsked()); // it failed
        QCOMPARE(reader().price(second), 1);
    }

    // Only the home that could not be listed is being asked for: the person wants to know of others, too.
    void aPersonLooksForMoreThanTheHomeThatWasMissing()
    {
        begin();
        m_test->cloud.addFault({.kind = u"topology"_s, .path = TestCloud::seaside, .status = 503});
        m_test->cloud.addFault(
            {.kind = u"topology"_s, .path = TestCloud::seaside, .action = Fault::Action::Delay, .delayMs = 200});
        m_test->link();
        m_test->tepore->start();
        TestCloud::waitFor([this] {
            m_test->advance(100ms);
            return m_test->calls(u"topology"_s, TestCloud::seaside).size() == 2;
        });
        QVERIFY(reader().isDiscovering());
        simulated::House fewer = m_test->cloud.house();
        fewer.homes.erase(fewer.homes.begin() + 2);
        m_test->cloud.setHouse(fewer);
        reader().discover(CallBudget::Purpose::Person);
        untilListed();
        QCOMPARE(household().homes().size(), 2);
        QVERIFY(!reader().isUnlisted(TestCloud::seaside));
        QCOMPARE(m_test->calls(u"plants"_s).size(), 2);
    }

    void oneOffTheNetIsMarkedAlone()
    {
        begin();
        m_test->start();
        QVERIFY(!household().trouble());
        for (const QString &id : household().moduleIds()) {
            QCOMPARE(thermostat(id).trouble.has_value(), id == TestCloud::attic);
            QCOMPARE(thermostat(id).status.has_value(), id != TestCloud::attic);
        }
        QCOMPARE(thermostat(TestCloud::attic).trouble->kind, Kind::NotFound);

        QVERIFY(m_test->cloud.turnOnTheWall(TestCloud::attic, {{u"online"_s, true}}).isEmpty());
        m_test->pass(41min);
        QVERIFY(!thermostat(TestCloud::attic).trouble);
        QVERIFY(thermostat(TestCloud::attic).status);
    }

    void repeatedIdsAreOne()
    {
        begin(1);
        const QByteArray id = m_test->cloud.house().homes.front().id.toUtf8();
        m_test->cloud.addFault(
            {.kind = u"plants"_s,
             .status = 200,
             .body = R"({"plants":[{"id":"%1","name":"A"},{"id":"%1","name":"B"}]})"_ba.replace("%1", id)});
        m_test->start();
        QCOMPARE(household().homes().size(), 1);
        QCOMPARE(household().moduleIds(), QStringList{first});
        QCOMPARE(m_test->calls(u"topology"_s).size(), 1);
    }

    void nobodyHasAHome()
    {
        begin(1);
        m_test->cloud.setHouse(simulated::House());
        m_test->start();
        QVERIFY(household().homes().isEmpty());
        QVERIFY(!household().trouble());
        QVERIFY(household().discoveredAt().isValid());
        m_test->pass(24h);
        QCOMPARE(m_test->calls().size(), 1); // the person says when to look again
        m_test->cloud.setHouse(simulated::House::withThermostats(1));
        reader().discover(CallBudget::Purpose::Person);
        m_test->settle();
        QVERIFY(thermostat(first).status);
    }

    // What was changed in the phone's app appears although nobody restarts Tepore or looks for it.
    void everyDayItIsListedAgain()
    {
        begin(2);
        m_test->start();
        m_test->pass(1h);
        simulated::House more = simulated::House::withThermostats(3);
        more.homes.front().name = u"Renamed"_s;
        m_test->cloud.setHouse(more);
        m_test->cloud.clearLog();
        m_test->pass(23h);
        QCOMPARE(m_test->calls(u"plants"_s).size(), 0);
        QCOMPARE(household().moduleIds().size(), 2);
        m_test->pass(2h);
        QCOMPARE(m_test->calls(u"plants"_s).size(), 1);
        QCOMPARE(m_test->calls(u"topology"_s).size(), 1);
        QCOMPARE(household().homes().front().name, u"Renamed"_s);
        QCOMPARE(household().moduleIds().size(), 3);
        for (const QString &id : household().moduleIds())
            QVERIFY(thermostat(id).status && !thermostat(id).programs.isEmpty());
        QCOMPARE(m_test->calls(u"programlist"_s).size(), 1); // of the new one
        m_test->pass(50h);
        QCOMPARE(m_test->calls(u"plants"_s).size(), 3);
    }

    // A 200 may lack everything.
    void anEmptyAnswerTakesNoHome_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no home") << u"plants"_s << QByteArray(R"({"plants":[]})");
        QTest::newRow("nothing at all") << u"plants"_s << QByteArray("{}");
        QTest::newRow("no thermostat") << u"topology"_s << QByteArray(R"({"plant":{"id":"x"}})");
    }
    void anEmptyAnswerTakesNoHome()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, body);
        begin(2);
        m_test->start();
        m_test->pass(24h);
        m_test->cloud.addFault({.kind = kind, .times = 1, .status = 200, .body = body});
        m_test->cloud.clearLog();
        m_test->pass(2h);
        QVERIFY(m_test->calls(kind).size() > 0);
        QCOMPARE(household().moduleIds().size(), 2);
        m_test->cloud.clearLog();
        m_test->pass(3h);
        QVERIFY(!m_test->calls(u"status"_s).isEmpty()); // and they are read
        QCOMPARE(household().moduleIds().size(), 2);
    }

    // Where many share the calls, a list of them would be paid for by older readings.
    void manyAreListedAgainEveryWeek()
    {
        begin(5);
        m_test->start();
        m_test->cloud.clearLog();
        m_test->pass(6 * 24h);
        QCOMPARE(m_test->calls(u"plants"_s).size(), 0);
        m_test->pass(36h);
        QCOMPARE(m_test->calls(u"plants"_s).size(), 1);
    }

    // Only the list fails: what is known goes on being read, and nobody is told.
    void theListThatFailsByItselfDisturbsNobody()
    {
        begin(2);
        m_test->start();
        m_test->cloud.clearLog();
        m_test->cloud.addFault({.kind = u"plants"_s, .times = 0, .status = 500});
        QSignalSpy troubled(&household(), &Household::troubleChanged);
        m_test->pass(29h);
        const qsizetype asked = m_test->calls(u"plants"_s).size();
        QVERIFY2(asked >= 3 && asked <= 6, qPrintable(QString::number(asked)));
        QCOMPARE(troubled.size(), 0);
        m_test->cloud.clearFaults();
        m_test->pass(2h);
        QCOMPARE(m_test->calls(u"topology"_s).size(), 1);

        // Who asks is told.
        m_test->cloud.addFault({.kind = u"plants"_s, .status = 500});
        reader().discover(CallBudget::Purpose::Person);
        m_test->settle();
        QVERIFY(household().trouble());
    }

    // What fails all lists for a while costs none of them.
    void programListsAreAskedForAgain()
    {
        begin(4);
        m_test->cloud.addFault({.kind = u"programlist"_s, .status = 503});
        m_test->start();
        QCOMPARE(m_test->calls(u"programlist"_s).size(), 1);
        m_test->pass(10min);
        QCOMPARE(m_test->calls(u"programlist"_s).size(), 1);
        m_test->pass(50min);
        QCOMPARE(m_test->calls(u"programlist"_s).size(), 5);
        for (const QString &id : household().moduleIds())
            QVERIFY(!thermostat(id).programs.isEmpty());
        QVERIFY(!household().trouble());
    }

    void programListsThatFailAreGivenUp_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("tries");
        QTest::addRow("the service fails") << 503 << 3;
        QTest::addRow("an answer about this thermostat") << 404 << 1;
    }
    void programListsThatFailAreGivenUp()
    {
        QFETCH(const int, status);
        QFETCH(const int, tries);
        begin(2);
        m_test->cloud.addFault({.kind = u"programlist"_s, .path = first, .times = 0, .status = status});
        m_test->start();
        m_test->pass(12h);
        QCOMPARE(m_test->calls(u"programlist"_s, first).size(), tries);
        QCOMPARE(m_test->calls(u"programlist"_s, second).size(), 1);
    }

    void startsFromWhatIsRemembered()
    {
        begin(2);
        m_test->start();
        m_test->pass(1h);
        m_test->tepore.reset();
        m_test->cloud.clearLog();
        m_test->open();
        QCOMPARE(household().moduleIds(), (QStringList{first, second}));
        QVERIFY(thermostat(first).status); // before any call
        m_test->showAll();
        m_test->tepore->start();
        m_test->settleAll();
        QVERIFY(m_test->calls(u"plants"_s).isEmpty()); // listed today already
        QCOMPARE(statusCalls(first), 1);
        QCOMPARE(statusCalls(second), 1);

        m_test->advance(25h);
        m_test->cloud.clearLog();
        m_test->restart();
        QCOMPARE(m_test->calls(u"plants"_s).size(), 1);
        QCOMPARE(m_test->calls(u"programlist"_s).size(), 2);
        QCOMPARE(statusCalls(), 2);
    }

    // Nothing can be written down: one reading waits for that, and keeps no person from theirs.
    void waitingReadingIsRaisedByAPerson()
    {
        begin(4);
        m_test->start();
        m_test->tepore.reset();
        const QString wal = m_test->profile.filePath(u"tepore.sqlite-wal"_s);
        QVERIFY(QDir().mkdir(wal)); // where SQLite needs a file
        m_test->advance(1h);
        m_test->cloud.clearLog();
        m_test->restart();
        m_test->showAll();
        m_test->pass(10min);
        QCOMPARE(statusCalls(), 0);
        const QStringList ids = household().moduleIds();
        const auto waiting = std::count_if(ids.begin(), ids.end(), [this](const QString &id) {
            return m_test->tepore->queue.isReadingWaiting(id);
        });
        QCOMPARE(waiting, 1);
        QCOMPARE(reader().priceOfAll(), 4);
        QCOMPARE(reader().readAll(), 4);
        QCOMPARE(reader().priceOfAll(), 0); // they are on their way
        TestCloud::waitFor([this] {
            m_test->advance(100ms);
            return statusCalls() >= 4;
        });
        for (const QString &id : ids)
            QCOMPARE(statusCalls(id), 1);
    }

    void nothingSecretIsOnDisk()
    {
        begin();
        m_test->start();
        QVERIFY(m_test->tepore->householdStore.save());
        QByteArrayList secrets{m_test->tepore->session.clientSecret().toUtf8(),
                               m_test->tepore->session.subscriptionKey()};
        m_test->tepore->session.keys(&m_test->clock, [&secrets](const Result<ApiKeys> &keys) {
            secrets << (keys ? keys.value().accessToken : QByteArray());
        });
        m_test->secrets.read(m_test->tepore->settings.accountKey(), &m_test->clock,
                             [&secrets](const Result<std::optional<QByteArray>> &entry) {
                                 secrets << AccountSecrets::fromBytes(entry.value().value())->refreshToken;
                             });
        QTRY_COMPARE(secrets.size(), 4);
        qsizetype bytes = 0;
        QDirIterator files(m_test->profile.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly)) {
                QVERIFY2(!file.exists(), qPrintable(file.fileName())); // a journal of the history's thread, gone by now
                continue;
            }
            const QByteArray content = file.readAll();
            bytes += content.size();
            for (const QByteArray &secret : secrets) {
                QVERIFY(secret.size() > 10);
                QVERIFY2(!content.contains(secret.left(40)), qPrintable(file.fileName()));
            }
        }
        QVERIFY(bytes > 1000); // settings, ledger and household were looked into
    }

    void readsInTurn()
    {
        begin(4);
        m_test->start();
        m_test->cloud.clearLog();
        m_test->showAll();
        m_test->pass(6h);
        for (const QString &id : household().moduleIds()) {
            QVERIFY(qAbs(statusCalls(id) - statusCalls(first)) <= 2);
            QVERIFY(thermostat(id).readAt.secsTo(m_test->clock.now()) <= reader().interval(id) + 5);
        }
        QVERIFY(statusCalls() > 200); // of 460 a day
        QCOMPARE(m_test->calls().size(), statusCalls());
        const QList<SimulatedCloud::LogEntry> calls = m_test->calls();
        for (qsizetype i = 1; i < calls.size(); ++i)
            QVERIFY(calls[i - 1].time.msecsTo(calls[i].time) >= CallBudget::spacingMs);
    }

    // What is seen is read at once, if that is a minute ago; what is not, now and then.
    void whatIsSeenComesFirst()
    {
        begin(4);
        m_test->start();
        m_test->pass(50s);
        m_test->cloud.clearLog();
        reader().setVisible({second}); // just read
        m_test->settle();
        QCOMPARE(statusCalls(), 0);
        reader().setVisible({});
        m_test->pass(20min);
        m_test->cloud.clearLog();
        reader().setVisible({second});
        m_test->settle();
        QCOMPARE(statusCalls(second), 1);
        QCOMPARE(statusCalls(), 1);
        QVERIFY(reader().interval(second) < reader().interval(first));

        m_test->cloud.clearLog();
        m_test->pass(2h);
        QVERIFY(statusCalls(second) > 30);
        QVERIFY(statusCalls(first) >= 1 && statusCalls(first) <= 12);
        reader().setVisible({});
        m_test->cloud.clearLog();
        m_test->pass(2h);
        QVERIFY(statusCalls(second) >= 1 && statusCalls(second) <= 12);
    }

    // A number in the tray is glanced at now and then: less often read than what is on screen, and no look that would
    // teach when this person is at home.
    void whatIsGlancedAtIsNoLook()
    {
        begin(4);
        m_test->start();
        m_test->pass(10min);
        m_test->cloud.clearLog();
        reader().setGlanced({second});
        QVERIFY(reader().interval(second) < reader().interval(first));
        m_test->pass(24h);
        const qsizetype glanced = statusCalls(second);
        QVERIFY2(glanced > 100, qPrintable(QString::number(glanced)));
        QVERIFY(statusCalls(first) <= 150);
        QVERIFY(m_test->calls().size() <= CallBudget::perDay - CallBudget::reserve);
        const Habits habits = Habits::fromText(m_test->tepore->ledger.kept(u"habits"_s));
        for (int hour = 0; hour < 24; ++hour) {
            const QDateTime at = m_test->clock.now().addSecs(hour * 3600);
            QVERIFY(habits.expected(at, 4).shown <= Habits().expected(at, 4).shown + 0.01);
        }

        // Who looks has more of it.
        reader().setVisible({first});
        QVERIFY(reader().interval(first) < reader().interval(second));
        reader().setVisible({first, second});
        QCOMPARE(reader().interval(first), reader().interval(second));
    }

    // Nobody looks for a day: no two hours without a reading on record.
    void history()
    {
        begin(20);
        m_test->start();
        m_test->cloud.clearLog();
        m_test->pass(24h);
        QVERIFY(m_test->calls().size() <= CallBudget::perDay - CallBudget::reserve);
        for (const QString &id : household().moduleIds()) {
            QDateTime last = m_test->clock.now().addDays(-1);
            for (const SimulatedCloud::LogEntry &call : m_test->calls(u"status"_s, id)) {
                QVERIFY(last.secsTo(call.time) <= 2 * 3600);
                last = call.time;
            }
            QVERIFY(last.secsTo(m_test->clock.now()) <= 2 * 3600);
        }
    }

    void startOfTwenty_data()
    {
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("all goes well") << false;
        QTest::newRow("the cloud asks to wait") << true;
    }
    void startOfTwenty()
    {
        QFETCH(const bool, isRefused);
        begin(20);
        if (isRefused)
            m_test->cloud.addFault({.kind = u"status"_s, .times = 0, .status = 429});
        m_test->start();
        m_test->pass(5min);
        const QList<SimulatedCloud::LogEntry> calls = m_test->calls(u"status"_s);
        QCOMPARE(calls.size(), isRefused ? 1 : 20);
        for (qsizetype i = 1; i < calls.size(); ++i)
            QVERIFY(calls[i - 1].time.msecsTo(calls[i].time) >= 1000);
        QCOMPARE(m_test->calls(u"programlist"_s).size(), isRefused ? 0 : 20);
    }

    // A computer that wakes up has no network for a moment; then comes first what is seen.
    void afterSleep()
    {
        begin(4);
        m_test->start();
        reader().setVisible({second});
        m_test->pass(10min);
        m_test->cloud.clearLog();
        m_test->clock.sleep(8h);
        m_test->settle();
        m_test->pass(4s);
        QCOMPARE(m_test->calls().size(), 0);
        m_test->pass(6s);
        QVERIFY(m_test->calls().size() >= 1);
        QVERIFY(m_test->calls().first().path.contains(second));
        m_test->pass(10s);
        QCOMPARE(statusCalls(), 4); // each once
    }

    void knownChangesAreReadSoonAfterwards()
    {
        begin();
        m_test->start();
        m_test->showAll();
        m_test->tepore->desk.boost(TestCloud::guestRoom, 30);
        m_test->pass(29min);
        QCOMPARE(thermostat(TestCloud::guestRoom).status->mode, Mode::Boost);
        m_test->pass(95s);
        QVERIFY(thermostat(TestCloud::guestRoom).status->mode != Mode::Boost);
    }

    void unknownProgramIsLookedUpOnceADay()
    {
        begin(1);
        m_test->start();
        m_test->showAll();
        m_test->pass(25h);
        m_test->cloud.clearLog();
        QVERIFY(m_test->cloud.turnOnTheWall(first, {{u"mode"_s, u"automatic"_s}, {u"program"_s, 1}}).isEmpty());
        m_test->pass(2h);
        QCOMPARE(m_test->calls(u"programlist"_s).size(), 0); // it has a name
        household().applyPrograms(first, {});
        m_test->pass(2h);
        QCOMPARE(m_test->calls(u"programlist"_s).size(), 1);
        QVERIFY(!thermostat(first).programs.isEmpty());
    }

    // When yesterday has left few calls, the names of the programs take none that a reading needs: one an hour.
    void programsWaitWhileCallsAreScarce()
    {
        begin(20);
        m_test->link();
        const QDateTime start = m_test->clock.now();
        for (int i = 0; i < 410; ++i)
            m_test->tepore->ledger.begin(start.addSecs(-200 * i), u"status"_s, {});
        m_test->tepore->start();
        m_test->settleAll();
        QCOMPARE(household().moduleIds().size(), 20);
        m_test->pass(59min);
        QVERIFY2(m_test->calls(u"programlist"_s).size() <= 1,
                 qPrintable(QString::number(m_test->calls(u"programlist"_s).size())));
        m_test->pass(36h);
        QCOMPARE(m_test->calls(u"programlist"_s).size(), 20);
        QHash<QString, QDateTime> last;
        for (const SimulatedCloud::LogEntry &entry : m_test->calls(u"status"_s)) {
            const QString id = entry.path.section(u'/', -1);
            if (last.contains(id))
                QVERIFY2(last.value(id).secsTo(entry.time) <= 7200, qPrintable(entry.time.toString()));
            last[id] = entry.time;
        }
        QCOMPARE(last.size(), 20);
    }

    void habitsAreKept()
    {
        begin(2);
        m_test->start();
        m_test->showAll();
        for (int day = 0; day < 3; ++day)
            m_test->pass(8h);
        const QString learned = m_test->tepore->ledger.kept(u"habits"_s);
        QVERIFY(learned != Habits().toText());
        m_test->restart();
        m_test->pass(1h);
        QVERIFY(m_test->tepore->ledger.kept(u"habits"_s).size() >= learned.size() / 2);
        QVERIFY(Habits::fromText(m_test->tepore->ledger.kept(u"habits"_s)).expected(m_test->clock.now(), 2).shown >
                Habits().expected(m_test->clock.now(), 2).shown);
    }

    // A start that cannot read them knows nothing, and must not write that down over them.
    void habitsThatWereNotReadStay()
    {
        begin(2);
        m_test->start();
        m_test->showAll();
        for (int day = 0; day < 3; ++day)
            m_test->pass(8h);
        const QString wal = m_test->profile.filePath(u"tepore.sqlite-wal"_s);
        m_test->tepore.reset();
        QVERIFY(QDir().mkdir(wal)); // where SQLite needs a file
        m_test->restart();
        m_test->pass(1h);
        QVERIFY(!m_test->tepore->queue.ledgerProblem().isEmpty());
        QVERIFY(QDir().rmdir(wal));
        m_test->pass(2h);
        QVERIFY(m_test->tepore->queue.ledgerProblem().isEmpty());
        const Habits kept = Habits::fromText(m_test->tepore->ledger.kept(u"habits"_s));
        for (const std::chrono::hours later : {6h, 12h}) {
            const QDateTime hour = m_test->clock.now().addSecs(std::chrono::seconds(later).count());
            QVERIFY2(kept.expected(hour, 2).shown > 2 * Habits().expected(hour, 2).shown,
                     qPrintable(QString::number(kept.expected(hour, 2).shown)));
        }
    }

    void aPersonReads()
    {
        begin(2);
        m_test->start();
        m_test->cloud.clearLog();
        QCOMPARE(reader().read(first), 0); // not within a minute
        QCOMPARE(reader().readAll(), 0);
        QCOMPARE(reader().read(u"no such"_s), 0);
        m_test->settle();
        QCOMPARE(m_test->calls().size(), 0);

        m_test->pass(61s);
        QCOMPARE(reader().read(first), 1);
        QCOMPARE(reader().read(first), 0); // it is under way
        QCOMPARE(reader().readAll(), 1);
        m_test->settle();
        QCOMPARE(statusCalls(), 2);
        QCOMPARE(thermostat(first).readAt.secsTo(m_test->clock.now()), 0);

        // One that is in trouble may be asked again at once.
        m_test->cloud.turnOnTheWall(first, {{u"online"_s, false}});
        m_test->pass(61s);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(reader().read(first), 1);
            m_test->settle();
        }
        QVERIFY(thermostat(first).trouble);
    }

    void wantedReadingComesAtItsTime()
    {
        begin(2);
        m_test->start();
        m_test->cloud.clearLog();
        reader().wantReading(second, m_test->clock.now().addSecs(15));
        m_test->pass(14s);
        QCOMPARE(statusCalls(), 0);
        m_test->pass(1s);
        QCOMPARE(statusCalls(second), 1);
        m_test->pass(60s);
        QCOMPARE(statusCalls(), 1); // once
    }

    void aLostReadingIsMadeOnceMore()
    {
        begin(2);
        m_test->start();
        m_test->pass(2min);
        m_test->cloud.addFault({.path = first, .action = Fault::Action::Drop});
        m_test->cloud.clearLog();
        QCOMPARE(reader().read(first), 1);
        m_test->settle();
        QVERIFY(thermostat(first).trouble);
        m_test->pass(5s);
        QCOMPARE(statusCalls(first), 2);
        QVERIFY(!thermostat(first).trouble);
    }

    void failureOfOne_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("calls"); // within the minute: some failures are over at once
        const QByteArray error("{\"statusCode\":0,\"message\":\"no\"}");
        const auto row = [](const char *name, int status, const QByteArray &body, Kind kind, int calls) {
            QTest::newRow(name) << status << body << static_cast<int>(kind) << calls;
        };
        row("404", 404, error, Kind::NotFound, 1);
        row("408", 408, error, Kind::ThermostatTimeout, 2);
        row("400", 400, error, Kind::BadRequest, 1);
        row("500", 500, error, Kind::ServerFault, 2);
        row("no chronothermostats", 200, "{}", Kind::BadAnswer, 1);
        row("empty chronothermostats", 200, "{\"chronothermostats\":[]}", Kind::BadAnswer, 1);
        row("nothing", 200, "", Kind::BadAnswer, 1);
        row("a page", 200, "<html>Service</html>", Kind::BadAnswer, 1);
    }
    void failureOfOne()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const int, kind);
        QFETCH(const int, calls);
        begin(3);
        m_test->start();
        const Thermostat before = thermostat(second);
        m_test->cloud.addFault({.path = second, .times = 0, .status = status, .body = body});
        m_test->pass(2min);
        m_test->cloud.clearLog();
        QCOMPARE(reader().read(second), 1);
        m_test->pass(1min);
        QCOMPARE(statusCalls(second), calls);
        QCOMPARE(static_cast<int>(thermostat(second).trouble->kind), kind);
        QCOMPARE(thermostat(second).status, before.status); // the old reading stays, and its age
        QCOMPARE(thermostat(second).readAt, before.readAt);
        QVERIFY(!household().trouble());

        // It is tried less and less often, and the others as often as before.
        m_test->cloud.clearLog();
        m_test->pass(6h);
        QVERIFY(statusCalls(first) >= 6 * 3600 / reader().interval(first) - 1);
        QVERIFY(statusCalls(second) <= 6 * 3600 / 2400 + 2);
        QVERIFY(statusCalls(second) >= 6);
        // Somebody who looks at it waits for it.
        reader().setVisible({second});
        m_test->cloud.clearLog();
        m_test->pass(1h);
        QVERIFY(statusCalls(second) >= 3600 * 4 / 5 / 300 - 1); // 5 min, and up to a quarter
        QVERIFY(statusCalls(second) <= 3600 / 300 + 1);
        reader().setVisible({});
        QVERIFY(!household().trouble());
        m_test->cloud.clearFaults();
        m_test->pass(51min); // 40, and up to a quarter of jitter, which is another one in each process
        QVERIFY(!thermostat(second).trouble);
    }

    void halfAnAnswer()
    {
        begin(2);
        m_test->start();
        const Thermostat before = thermostat(first);
        m_test->cloud.addFault({.kind = u"status"_s, .action = Fault::Action::Garble});
        m_test->pass(std::chrono::seconds(reader().interval(first)));
        QCOMPARE(thermostat(first).trouble->kind, Kind::BadAnswer);
        QCOMPARE(thermostat(first).status, before.status);
        QVERIFY(!thermostat(second).trouble);
    }

    void homeThatCannotBeListed_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("500") << 500;
        QTest::newRow("404") << 404;
        QTest::newRow("401: not the user's") << 401;
    }
    void homeThatCannotBeListed()
    {
        QFETCH(const int, status);
        begin();
        m_test->cloud.addFault(
            {.kind = u"topology"_s, .path = TestCloud::seaside, .times = 0, .status = status, .body = "{}"});
        QSignalSpy trouble(&household(), &Household::troubleChanged);
        m_test->start();
        QCOMPARE(trouble.size(), 0);
        QCOMPARE(household().homes().size(), 3);
        QVERIFY(household().homes()[1].thermostats.isEmpty());
        QVERIFY(thermostat(TestCloud::livingRoom).status);

        // Asking again costs little, and does not hold up the others.
        m_test->cloud.clearLog();
        m_test->pass(24h);
        QCOMPARE(trouble.size(), 0);
        QCOMPARE(m_test->calls(u"plants"_s).size(), 0);
        QVERIFY(m_test->calls(u"topology"_s).size() >= 5);
        QVERIFY(m_test->calls(u"topology"_s).size() <= 20);
        QVERIFY(statusCalls(TestCloud::livingRoom) >= 12);
        QVERIFY(m_test->calls().size() <= 460);

        m_test->cloud.clearFaults();
        m_test->pass(6h);
        QVERIFY(thermostat(TestCloud::veranda).status);
        QCOMPARE(thermostat(TestCloud::veranda).programName(1), u"Estate"_s);
    }

    // 408 and the like are often over in seconds (smarther-api.md §4).
    void homeThatIsListedAMomentLater()
    {
        begin();
        m_test->cloud.addFault({.kind = u"topology"_s, .path = TestCloud::seaside, .times = 1, .status = 408, .body = "{}"});
        m_test->start();
        m_test->pass(10s);
        QVERIFY(thermostat(TestCloud::veranda).status);
    }

    void homesThatCannotBeListedBesideAnEmptyOne()
    {
        begin();
        m_test->cloud.addFault({.kind = u"topology"_s, .times = 2, .status = 404, .body = "{}"});
        m_test->start();
        QVERIFY(household().moduleIds().isEmpty());
        m_test->pass(11min); // nothing else is due meanwhile
        QCOMPARE(household().moduleIds().size(), 5);
        QVERIFY(thermostat(TestCloud::livingRoom).status);
    }

    void onlyHomeThatCannotBeListed_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("503") << 503;
        QTest::newRow("404") << 404;
    }
    void onlyHomeThatCannotBeListed()
    {
        QFETCH(const int, status);
        begin(1);
        m_test->cloud.addFault({.kind = u"topology"_s, .times = 0, .status = status, .body = "{}"});
        m_test->start();
        QVERIFY(household().trouble());
        const QDateTime since = household().troubleSince();
        m_test->pass(2h);
        QVERIFY(household().trouble());
        QCOMPARE(household().troubleSince(), since);
        QVERIFY(m_test->calls(u"topology"_s).size() >= 6);
        QVERIFY(m_test->calls().size() <= 30);
        m_test->cloud.clearFaults();
        m_test->pass(21min);
        QVERIFY(!household().trouble());
        QVERIFY(thermostat(first).status);
    }
};

QTEST_GUILESS_MAIN(TestHouseholdReader)
#include "tst_householdreader.moc"
