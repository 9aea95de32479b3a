#include "app/terminal/errandrunner.h"
#include "app/terminal/exitcode.h"
#include "support/testcloud.h"

#include <QFile>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulated::Fault;
using Kind = Error::Kind;
using Stage = PendingCommand::Stage;

// A command line's errand, carried out by a Tepore without a window: what the cloud is asked, and what is told.
class TestErrand : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCloud> m_test;
    QList<ErrandNews> m_told;

    // As the command line begins: nothing is read by itself.
    void begin()
    {
        m_test = std::make_unique<TestCloud>();
        m_test->start(); // the household is known
        m_test->pass(30s);
        startAgain();
        m_test->cloud.clearLog();
        m_told.clear();
    }
    void startAgain()
    {
        m_test->tepore.reset();
        m_test->open();
        m_test->tepore->reader.readOnlyWhatIsWanted();
        m_test->tepore->start();
        m_test->settleAll();
    }
    std::unique_ptr<ErrandRunner> run(const Errand &errand)
    {
        auto runner = std::make_unique<ErrandRunner>(*m_test->tepore, errand);
        connect(runner.get(), &ErrandRunner::told, this, [this](const ErrandNews &news) { m_told << news; });
        runner->start();
        m_test->settle();
        return runner;
    }
    static Errand warmer(int tenths = 215)
    {
        return {.kind = Errand::Kind::Set,
                .moduleIds = {TestCloud::guestRoom},
                .mode = Mode::Manual,
                .setPoint = Temperature::fromTenths(tenths),
                .end = {.kind = ManualEnd::Kind::For, .minutes = 90}};
    }
    qsizetype calls() { return m_test->calls().size(); }

private Q_SLOTS:
    void cleanup() { m_test.reset(); }

    void nothingIsReadByItself()
    {
        begin();
        m_test->pass(26h);
        QCOMPARE(calls(), 0);
    }

    void oneCommandAndItsReading()
    {
        begin();
        const auto runner = run(warmer());
        QCOMPARE(m_told.last().command->stage, Stage::Accepted);
        QVERIFY(!m_told.last().isEnd);
        m_test->pass(16s);
        QVERIFY(m_told.last().isEnd);
        QCOMPARE(m_told.last().command->stage, Stage::Confirmed);
        QCOMPARE(exitCodeFor(m_told.last()), ExitCode::Done);
        QCOMPARE(m_test->calls(u"command"_s).size(), 1);
        QCOMPARE(m_test->calls(u"status"_s).size(), 1);
        QCOMPARE(calls(), 2);
        m_test->pass(10min);
        QCOMPARE(std::count_if(m_told.begin(), m_told.end(), [](const ErrandNews &news) { return news.isEnd; }), 1);
    }

    // When it was read it was set by hand for ever; meanwhile it was put back to its program, so that a change has an end.
    void anOldReadingIsRenewedFirst()
    {
        begin();
        m_test->pass(1h);
        QCOMPARE(m_test->thermostat(TestCloud::guestRoom).status->mode, Mode::Manual);
        QCOMPARE(m_test->cloud.turnOnTheWall(TestCloud::guestRoom, {{u"mode"_s, u"automatic"_s}}), QString());
        Errand errand = warmer();
        errand.end = {};
        const auto runner = run(errand);
        m_test->settleAll();
        QCOMPARE(m_test->calls().first().kind, u"status"_s);
        QCOMPARE(m_test->calls(u"status"_s).size(), 1);
        QCOMPARE(m_test->calls(u"command"_s).size(), 1);
        QVERIFY(m_test->calls(u"command"_s).first().body.contains("activationTime"));
    }

    void whatCannotBeReadIsNotSet()
    {
        begin();
        m_test->pass(1h);
        m_test->cloud.addFault({.kind = u"status"_s, .times = 0, .status = 404});
        const auto runner = run(warmer());
        m_test->settleAll();
        QVERIFY(m_told.last().isEnd);
        QCOMPARE(m_told.last().error->kind, Kind::NotFound);
        QCOMPARE(m_test->calls(u"command"_s).size(), 0);
    }

    void noWaiting()
    {
        begin();
        Errand errand = warmer();
        errand.waits = false;
        const auto runner = run(errand);
        QVERIFY(m_told.last().isEnd);
        QCOMPARE(m_told.last().command->stage, Stage::Accepted);
        QCOMPARE(calls(), 1);
    }

    // Somebody opens the window, which needs the profile.
    void madeToHurry()
    {
        begin();
        const auto runner = run(warmer());
        QVERIFY(!m_told.last().isEnd);
        runner->hurry();
        m_test->settle();
        QVERIFY(m_told.last().isEnd);
        QCOMPARE(m_told.last().command->stage, Stage::Accepted);
    }

    void otherWishes_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("body");
        QTest::newRow("automatic") << int(Mode::Automatic) << u"\"mode\":\"automatic\""_s;
        QTest::newRow("boost") << int(Mode::Boost) << u"\"mode\":\"boost\""_s;
        QTest::newRow("off") << int(Mode::Off) << u"\"mode\":\"off\""_s; // with no grace: nobody can think better of it
        QTest::newRow("protection") << int(Mode::Protection) << u"\"mode\":\"protection\""_s;
    }
    void otherWishes()
    {
        QFETCH(const int, mode);
        QFETCH(const QString, body);
        begin();
        const auto runner = run({.kind = Errand::Kind::Set,
                                 .moduleIds = {TestCloud::guestRoom},
                                 .mode = static_cast<Mode>(mode),
                                 .boostMinutes = 30});
        QCOMPARE(m_test->calls(u"command"_s).size(), 1);
        QVERIFY(m_test->calls(u"command"_s).first().body.contains(body.toUtf8()));
        m_test->pass(16s);
        QCOMPARE(exitCodeFor(m_told.last()), ExitCode::Done);
    }

    // From what the thermostat is set to now, by the person's step; it lasts as a change in the window does.
    void oneStep_data()
    {
        QTest::addColumn<int>("steps");
        QTest::addColumn<bool>("isFahrenheit");
        QTest::addColumn<QString>("sent");
        QTest::newRow("warmer") << 1 << false << u"21"_s; // it was 20.5
        QTest::newRow("cooler") << -1 << false << u"20"_s;
        QTest::newRow("warmer by a degree Fahrenheit") << 1 << true << u"21.1"_s; // 69 °F, and then 70
    }
    void oneStep()
    {
        QFETCH(const int, steps);
        QFETCH(const bool, isFahrenheit);
        QFETCH(const QString, sent);
        begin();
        const auto runner = run({.kind = Errand::Kind::Set,
                                 .moduleIds = {TestCloud::guestRoom},
                                 .mode = Mode::Manual,
                                 .steps = steps,
                                 .unit = isFahrenheit ? Temperature::Unit::Fahrenheit : Temperature::Unit::Celsius});
        QCOMPARE(m_test->calls(u"command"_s).size(), 0); // another press may follow
        m_test->pass(2s);
        QCOMPARE(m_test->calls(u"command"_s).size(), 1);
        const QByteArray body = m_test->calls(u"command"_s).first().body;
        QVERIFY2(body.contains("\"value\":\"" + sent.toUtf8()) || body.contains("\"value\":" + sent.toUtf8()), body.constData());
        m_test->pass(16s);
        QCOMPARE(exitCodeFor(m_told.last()), ExitCode::Done);
        QCOMPARE(m_told.last().command->stage, Stage::Confirmed);
    }

    // A key is pressed several times.
    void severalStepsAreOneRequest()
    {
        begin();
        const Errand warmerByOne{.kind = Errand::Kind::Set, .moduleIds = {TestCloud::guestRoom}, .mode = Mode::Manual, .steps = 1};
        const auto first = run(warmerByOne);
        const auto second = run(warmerByOne);
        const auto third = run(warmerByOne);
        m_test->pass(2s);
        QCOMPARE(m_test->calls(u"command"_s).size(), 1);
        QVERIFY2(m_test->calls(u"command"_s).first().body.contains("22"), m_test->calls(u"command"_s).first().body.constData());
        m_test->pass(16s);
        QCOMPARE(std::count_if(m_told.begin(), m_told.end(), [](const ErrandNews &news) { return news.isEnd; }), 3);
        QCOMPARE(m_told.last().command->stage, Stage::Confirmed);
    }

    void noStepFromOff()
    {
        begin();
        m_test->pass(1h);
        QCOMPARE(m_test->cloud.turnOnTheWall(TestCloud::guestRoom, {{u"mode"_s, u"off"_s}}), QString());
        const auto runner = run({.kind = Errand::Kind::Set, .moduleIds = {TestCloud::guestRoom}, .mode = Mode::Manual, .steps = 1});
        m_test->settleAll();
        QVERIFY(m_told.last().isEnd);
        QCOMPARE(exitCodeFor(m_told.last()), ExitCode::Refused);
        QCOMPARE(m_test->calls(u"command"_s).size(), 0);
    }

    void refused()
    {
        begin();
        m_test->cloud.addFault({.kind = u"command"_s, .action = Fault::Action::Answer, .status = 430});
        const auto runner = run(warmer());
        QVERIFY(m_told.last().isEnd);
        QCOMPARE(m_told.last().command->stage, Stage::Refused);
        QCOMPARE(exitCodeFor(m_told.last()), ExitCode::Refused);
        QCOMPARE(calls(), 1);
    }

    // What goes on from the present setting: nothing came of the refused one, and nobody has to wait for a reading.
    void goesOnAfterARefusal_data()
    {
        QTest::addColumn<int>("steps");
        QTest::addColumn<int>("later"); // seconds
        QTest::newRow("a step") << 1 << 20;
        QTest::newRow("a step, at once") << 1 << 0;
        QTest::newRow("another end") << 0 << 20;
        QTest::newRow("a step, when the last reading is old") << 1 << 600;
    }
    void goesOnAfterARefusal()
    {
        QFETCH(const int, steps);
        QFETCH(const int, later);
        begin();
        m_test->cloud.addFault({.kind = u"command"_s, .status = 430, .body = "{}"});
        const auto refused = run(warmer());
        QCOMPARE(m_told.last().command->stage, Stage::Refused);
        m_test->pass(std::chrono::seconds(later));
        m_test->cloud.clearLog();
        Errand errand{.kind = Errand::Kind::Set, .moduleIds = {TestCloud::guestRoom}, .mode = Mode::Manual, .steps = steps};
        if (steps == 0)
            errand.end = {.kind = ManualEnd::Kind::For, .minutes = 90};
        const auto runner = run(errand);
        m_test->pass(3s);
        QCOMPARE(m_test->calls(u"command"_s).size(), 1);
        m_test->pass(16s);
        QCOMPARE(exitCodeFor(m_told.last()), ExitCode::Done);
        QCOMPARE(m_told.last().command->wish.setPoint, Temperature::fromTenths(steps == 0 ? 205 : 210));
    }

    // It is so already: what became of another wish, long ago, is no answer to this one.
    void soAlreadyAfterAnotherWish_data()
    {
        QTest::addColumn<bool>("refused");
        QTest::newRow("that was refused") << true;
        QTest::newRow("that was not kept") << false;
    }
    void soAlreadyAfterAnotherWish()
    {
        QFETCH(const bool, refused);
        begin();
        if (refused)
            m_test->cloud.addFault({.kind = u"command"_s, .status = 430, .body = "{}"});
        const auto first = run(warmer(220));
        if (!refused)
            m_test->cloud.turnOnTheWall(TestCloud::guestRoom, {{u"setPoint"_s, 20.5}, {u"mode"_s, u"manual"_s}});
        m_test->pass(62s);
        QCOMPARE(exitCodeFor(m_told.last()), refused ? ExitCode::Refused : ExitCode::NotKept);
        m_test->cloud.clearLog();
        Errand errand = warmer(205);
        errand.end = {};
        const auto runner = run(errand);
        QVERIFY(m_told.last().isEnd);
        QCOMPARE(exitCodeFor(m_told.last()), ExitCode::Done);
        QCOMPARE(m_told.last().command->stage, Stage::Confirmed);
        QCOMPARE(m_told.last().command->wish.setPoint, Temperature::fromTenths(205));
        QCOMPARE(m_test->calls(u"command"_s).size(), 0);
    }

    void theScreenIsInUse()
    {
        begin();
        m_test->cloud.addFault({.kind = u"command"_s, .action = Fault::Action::Answer, .status = 486});
        const auto runner = run(warmer());
        QCOMPARE(m_told.last().command->stage, Stage::Retrying);
        QVERIFY(!m_told.last().isEnd);
        m_test->pass(30s);
        QCOMPARE(m_told.last().command->stage, Stage::Confirmed);
        QCOMPARE(m_test->calls(u"command"_s).size(), 2);
    }

    void theAnswerWasLostAndItArrived()
    {
        begin();
        m_test->cloud.addFault({.kind = u"command"_s, .action = Fault::Action::Drop, .afterWork = true});
        const auto runner = run(warmer());
        QCOMPARE(m_told.last().command->stage, Stage::Unconfirmed);
        QVERIFY(!m_told.last().isEnd);
        m_test->pass(16s);
        QCOMPARE(m_told.last().command->stage, Stage::Confirmed);
        QCOMPARE(m_test->calls(u"command"_s).size(), 1);
    }

    void notKept()
    {
        begin();
        const auto runner = run(warmer());
        m_test->cloud.turnOnTheWall(TestCloud::guestRoom, {{u"setPoint"_s, 17.0}});
        m_test->pass(16s);
        QVERIFY(m_told.last().isEnd);
        QCOMPARE(exitCodeFor(m_told.last()), ExitCode::NotKept);
    }

    void anotherWishTakesItsPlace()
    {
        begin();
        const auto runner = run(warmer(215));
        m_test->tepore->desk.setPoint(TestCloud::guestRoom, Temperature::fromTenths(190), CommandDesk::Grace::None);
        m_test->settle();
        QVERIFY(m_told.last().isEnd);
        QVERIFY(!m_told.last().command);
    }

    void readAll()
    {
        begin();
        m_test->advance(2min);
        const auto runner = run({.kind = Errand::Kind::Refresh});
        QVERIFY(m_told.last().isEnd);
        QCOMPARE(m_told.last().calls, 5);
        QCOMPARE(calls(), 5);
        QCOMPARE(m_told.last().failures.keys(), QStringList{TestCloud::attic}); // off the net
        QCOMPARE(m_told.last().failures.value(TestCloud::attic).kind, Kind::NotFound);
        QCOMPARE(m_told.last().left, m_test->budget().left(m_test->clock.now()));
        QCOMPARE(exitCodeFor(m_told.last()), ExitCode::Refused);
        QVERIFY(m_test->thermostat(TestCloud::guestRoom).readAt.secsTo(m_test->clock.now()) < 30);

        // At once again: it is fresh, save what failed.
        m_test->cloud.clearLog();
        const auto again = run({.kind = Errand::Kind::Refresh, .moduleIds = {TestCloud::guestRoom, TestCloud::bathroom}});
        QVERIFY(m_told.last().isEnd);
        QCOMPARE(m_told.last().calls, 0);
        QCOMPARE(calls(), 0);
    }

    void theFirstOfAllFindsTheHomes()
    {
        m_test = std::make_unique<TestCloud>();
        m_test->link();
        startAgain();
        QCOMPARE(calls(), 0);
        m_told.clear();
        const auto runner = run({.kind = Errand::Kind::Refresh});
        m_test->settleAll();
        QVERIFY(m_told.last().isEnd);
        QCOMPARE(m_test->tepore->household.moduleIds().size(), 5);
        QVERIFY(m_test->thermostat(TestCloud::guestRoom).status);
        QCOMPARE(m_told.last().calls, calls());
    }

    // The window's Tepore wants to list the homes, and has no call for it: who asks at the terminal has.
    void aListingThatWaitsIsHurried()
    {
        m_test = std::make_unique<TestCloud>();
        m_test->link();
        m_test->tepore.reset();
        m_test->open();
        for (int i = 0; i < CallBudget::perDay - CallBudget::reserve; ++i)
            m_test->tepore->ledger.end(m_test->tepore->ledger.begin(m_test->clock.now().addSecs(-60), u"status"_s, u"x"_s), 200, 1);
        m_test->tepore->start();
        m_test->settle();
        QCOMPARE(calls(), 0);
        m_told.clear();
        const auto runner = run({.kind = Errand::Kind::Refresh});
        TestCloud::waitFor([this] {
            m_test->advance(100ms);
            return !m_told.isEmpty() && m_told.last().isEnd;
        });
        QCOMPARE(m_test->tepore->household.moduleIds().size(), 5);
        QVERIFY(m_test->thermostat(TestCloud::guestRoom).status);
    }

    void theQuotaIsGone()
    {
        begin();
        for (int i = 0; i < CallBudget::perDay; ++i)
            m_test->tepore->ledger.end(m_test->tepore->ledger.begin(m_test->clock.now(), u"status"_s, u"x"_s), 200, 1);
        startAgain();
        const auto runner = run(warmer());
        QVERIFY(m_told.last().isEnd);
        QCOMPARE(exitCodeFor(m_told.last()), ExitCode::NoRequests);
        QCOMPARE(calls(), 0);
    }

    void nothingComesBack()
    {
        begin();
        m_test->cloud.addFault({.kind = u"command"_s, .times = 0, .action = Fault::Action::Drop});
        m_test->cloud.addFault({.kind = u"status"_s, .times = 0, .action = Fault::Action::Drop});
        const auto runner = run(warmer());
        m_test->pass(80s);
        QVERIFY(!m_told.last().isEnd);
        m_test->pass(15s);
        QVERIFY(m_told.last().isEnd);
        QCOMPARE(exitCodeFor(m_told.last()), ExitCode::NotCertain);
        QCOMPARE(m_test->calls(u"command"_s).size(), 1);
    }

    void nobodyIsLinked()
    {
        m_test = std::make_unique<TestCloud>();
        m_test->tepore->start();
        m_told.clear();
        const auto runner = run(warmer());
        QVERIFY(m_told.last().isEnd);
        QCOMPARE(exitCodeFor(m_told.last()), ExitCode::AccountNeedsYou);
        QCOMPARE(calls(), 0);
    }

    void theKeyringIsLocked()
    {
        begin();
        m_test->secrets.isLocked = true;
        startAgain();
        const auto runner = run(warmer());
        QVERIFY(m_told.last().isEnd);
        QCOMPARE(m_told.last().error->kind, Kind::KeychainLocked);
        QCOMPARE(exitCodeFor(m_told.last()), ExitCode::AccountNeedsYou);
    }

    void unknownThermostat()
    {
        begin();
        Errand errand = warmer();
        errand.moduleIds = {u"gone"_s};
        const auto runner = run(errand);
        QVERIFY(m_told.last().isEnd);
        QCOMPARE(m_told.last().error->kind, Kind::NotFound);
    }

    void theHistoryNeedsNoAccount()
    {
        begin();
        const QString file = m_test->profile.filePath(u"x.csv"_s);
        const auto runner = run({.kind = Errand::Kind::Export,
                                 .what = {.file = file,
                                          .sources = {{TestCloud::guestRoom, u"Casa"_s, u"Camera"_s, QTimeZone("Europe/Rome")}},
                                          .from = noonInRome.addDays(-1),
                                          .to = noonInRome.addDays(1)}});
        QTRY_VERIFY(!m_told.isEmpty() && m_told.last().isEnd);
        QVERIFY(m_told.last().outcome.rows > 0);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readLine().startsWith("time,home,thermostat,module,"));
        QVERIFY(written.readLine().contains(TestCloud::guestRoom.toUtf8()));
    }

    void theCheckAsksForNothing()
    {
        begin();
        const auto runner = run({.kind = Errand::Kind::Check});
        QTRY_VERIFY(!m_told.isEmpty() && m_told.last().isEnd);
        QCOMPARE(m_told.size(), Check::steps + 1);
        QCOMPARE(m_told.last().left, 500 - m_test->budget().used(m_test->clock.now()));
        for (const auto &call : m_test->calls())
            QCOMPARE(call.path, u"/"_s); // nothing of the API
        QVERIFY(std::none_of(m_told.begin(), m_told.end(),
                             [](const ErrandNews &news) { return news.found && news.found->result.state == Check::State::Bad; }));

        const auto step = std::find_if(m_told.begin(), m_told.end(), [](const ErrandNews &news) {
            return news.found && news.found->step == Check::Step::Quota;
        });
        const std::optional<ErrandNews> told = ErrandNews::fromLine(step->toLine());
        QVERIFY(told && told->found);
        QCOMPARE(int(told->found->step), int(Check::Step::Quota));
        QCOMPARE(told->found->result.number, step->found->result.number);
        QVERIFY(told->found->result.number > 0);
    }

    void survivesTheWay()
    {
        Errand errand = warmer();
        errand.waits = false;
        errand.program = 3;
        errand.steps = -2;
        errand.unit = Temperature::Unit::Fahrenheit;
        const std::optional<Errand> back = Errand::fromLine(errand.toLine());
        QVERIFY(back);
        QCOMPARE(back->kind, errand.kind);
        QCOMPARE(back->moduleIds, errand.moduleIds);
        QCOMPARE(back->mode, errand.mode);
        QCOMPARE(back->setPoint, errand.setPoint);
        QCOMPARE(back->end.kind, errand.end.kind);
        QCOMPARE(back->end.minutes, errand.end.minutes);
        QCOMPARE(back->program, errand.program);
        QCOMPARE(back->steps, -2);
        QCOMPARE(back->unit, Temperature::Unit::Fahrenheit);
        QCOMPARE(back->waits, false);

        PendingCommand command{.stage = Stage::Refused}; // bit by bit: GCC 12 takes it for uninitialised otherwise
        command.wish.function = Function::Cooling;
        command.wish.mode = Mode::Boost;
        command.wish.start = noonInRome;
        command.wish.end = noonInRome.addSecs(1800);
        command.since = noonInRome;
        command.sentAt = noonInRome.addMSecs(7);
        command.due = noonInRome.addSecs(10);
        command.error = Error{.kind = Kind::RateLimited, .status = 429, .detail = u"ü\n"_s, .retryAfter = 60s};
        command.readBackOnce = true;
        command.roundedFrom = Temperature::fromTenths(211);
        const ErrandNews news{.isEnd = true,
                              .command = command,
                              .failures = {{u"x"_s, Error{.kind = Kind::Offline}}},
                              .calls = 3,
                              .left = 497};
        const std::optional<ErrandNews> told = ErrandNews::fromLine(news.toLine());
        QVERIFY(told);
        QCOMPARE(news.toLine().count('\n'), 1);
        QVERIFY(told->isEnd);
        QCOMPARE(told->command, news.command);
        QCOMPARE(told->failures, news.failures);
        QCOMPARE(told->calls, 3);
        QCOMPARE(told->left, 497);

        for (const char *odd : {"", "{}", "[]", "raise", "{\"version\":2,\"errand\":\"set\"}", "{\"version\":1,\"errand\":\"pay\"}"})
            QVERIFY(!Errand::fromLine(odd));
    }
};

QTEST_GUILESS_MAIN(TestErrand)
#include "tst_errand.moc"
