#include "app/diagnostics/report.h"
#include "app/simulator/signingkey.h"
#include "support/testcloud.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulated::Fault;
using Step = Check::Step;
using State = Check::State;

// A whole check of a whole Tepore: what each step finds, and that none costs a request.
class TestCheck : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCloud> m_test;

    Check &check() { return m_test->tepore->check; }
    Check::Result found(Step step)
    {
        for (const auto &[each, result] : check().results()) {
            if (each == step)
                return result;
        }
        return {};
    }
    bool run()
    {
        QSignalSpy ended(&check(), &Check::ended);
        check().start();
        return QTest::qWaitFor([&] { return ended.size() == 1; }, 20'000) && check().results().size() == size_t(Check::steps);
    }

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<TestCloud>();
        m_test->start();
    }
    void cleanup() { m_test.reset(); }

    void allIsWell()
    {
        const int left = m_test->budget().left(m_test->clock.now());
        const qsizetype calls = m_test->tepore->ledger.since(m_test->clock.now().addDays(-3)).size();
        const int reads = m_test->secrets.reads;
        QVERIFY(run());
        for (const auto &[step, result] : check().results())
            QVERIFY2(result.state == (step == Step::IdToken && !m_test->tepore->session.idToken() ? State::Unknown : State::Good),
                     qPrintable(QString::number(int(step))));
        QCOMPARE(m_test->budget().left(m_test->clock.now()), left); // it costs nothing
        QCOMPARE(m_test->tepore->ledger.since(m_test->clock.now().addDays(-3)).size(), calls);
        for (const auto &entry : m_test->cloud.log())
            QVERIFY2(entry.path != u"/"_s || entry.verb == "GET", qPrintable(entry.path));
        QCOMPARE(found(Step::Quota).number, left);
        QCOMPARE(found(Step::Account).until, m_test->tepore->session.accessTokenExpires());
        QVERIFY(m_test->secrets.reads > reads);
        QVERIFY(QDir(m_test->profile.path()).entryList({u"check-*"_s}).isEmpty());
    }

    void whoSignedIn_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("signature");
        QTest::addColumn<QString>("inReport");
        const auto told = [](QJsonObject key) {
            return QJsonDocument(QJsonObject{{u"keys"_s, QJsonArray{key}}}).toJson();
        };
        QJsonObject key = simulated::SigningKey::described();
        QTest::newRow("good") << told(key) << int(State::Good) << int(IdToken::Signature::Good) << u"signature: good"_s;
        key[u"e"_s] = u"Aw"_s;
        QTest::newRow("wrong") << told(key) << int(State::Notice) << int(IdToken::Signature::Wrong) << u"signature: wrong"_s;
        QTest::newRow("no keys") << QByteArray() << int(State::Good) << int(IdToken::Signature::NoKeys) << u"no keys were told"_s;
    }
    void whoSignedIn()
    {
        QFETCH(const QByteArray, keys);
        QFETCH(const int, state);
        QFETCH(const int, signature);
        QFETCH(const QString, inReport);
        Tepore &tepore = *m_test->tepore;
        tepore.settings.setIdKeys(keys);
        m_test->advance(41 * 24h); // it is renewed
        tepore.session.keys(this, [](const auto &) {});
        QTRY_VERIFY(tepore.session.idToken());
        QVERIFY(run());
        QCOMPARE(int(found(Step::IdToken).state), state);
        QCOMPARE(int(found(Step::IdToken).number), signature);
        const QString report = Report::state(check(), tepore.session, tepore.queue, tepore.household, tepore.settings,
                                             m_test->clock.now()).join(u'\n');
        QVERIFY2(report.contains(inReport), qPrintable(report));
        QVERIFY(!report.contains(u"simulated-person"_s));
    }

    // A proxy of one's own looks the name up: it may be there so that nobody else hears of it.
    void aProxyThatIsNotThere()
    {
        Tepore &tepore = *m_test->tepore;
        tepore.settings.setProxy({.kind = ProxyWish::Kind::Http, .host = u"127.0.0.1"_s, .port = 9});
        const QUrl far(u"https://login.tepore.invalid"_s);
        Check other({.http = tepore.http, .loginUrl = far, .apiUrl = far, .secrets = m_test->secrets,
                     .settings = tepore.settings, .session = tepore.session, .queue = tepore.queue,
                     .history = tepore.history, .clock = m_test->clock, .profile = m_test->profile.path()});
        QSignalSpy ended(&other, &Check::ended);
        other.start();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
        const auto &results = other.results();
        QCOMPARE(results[size_t(Step::Internet)].second.state, State::Unknown);
        for (const Step step : {Step::SignInServer, Step::ApiServer}) {
            QCOMPARE(results[size_t(step)].second.state, State::Bad);
            QCOMPARE(results[size_t(step)].second.error->kind, Error::Kind::ProxyFailed);
        }
    }

    void aClockThatIsWrong()
    {
        m_test->clock.turn(-48h);
        QVERIFY(run());
        QCOMPARE(found(Step::ComputerClock).state, State::Bad);
        QCOMPARE(found(Step::ComputerClock).error->kind, Error::Kind::ClockWrong);
        QVERIFY(found(Step::ComputerClock).number < -86'400);
    }

    void nobodyAnswers()
    {
        m_test->cloud.addFault({.times = 0, .action = Fault::Action::Drop});
        QVERIFY(run());
        QCOMPARE(found(Step::SignInServer).state, State::Bad);
        QCOMPARE(found(Step::ApiServer).state, State::Bad);
        QCOMPARE(found(Step::ComputerClock).state, State::Unknown);
        QCOMPARE(found(Step::Disk).state, State::Good);
    }

    // It would ask the person, who only wanted to look.
    void aLockedKeychainIsNotAsked()
    {
        m_test->secrets.isLocked = true;
        const int reads = m_test->secrets.reads;
        QVERIFY(run());
        QCOMPARE(found(Step::Keychain).state, State::Notice);
        QCOMPARE(m_test->secrets.reads, reads);
    }

    void aKeychainThatNeverAnswersEndsInTime()
    {
        m_test->secrets.isHeld = true;
        QVERIFY(run()); // 15 seconds
        QCOMPARE(found(Step::Keychain).error->kind, Error::Kind::KeychainUnavailable);
        QCOMPARE(found(Step::Quota).state, State::Good);
        m_test->secrets.release(); // too late
        QCoreApplication::processEvents();
        QCOMPARE(found(Step::Keychain).error->kind, Error::Kind::KeychainUnavailable);
    }

    void canBeCancelled()
    {
        m_test->cloud.addFault({.times = 0, .action = Fault::Action::Hang});
        QSignalSpy ended(&check(), &Check::ended);
        QSignalSpy begun(&check(), &Check::begun);
        check().start();
        QTRY_COMPARE(begun.size(), 2); // the sign-in server
        check().cancel();
        QCOMPARE(ended.size(), 1);
        QVERIFY(!check().isUnderWay());
        check().cancel();
        QCOMPARE(ended.size(), 1);
        m_test->cloud.clearFaults();
        QVERIFY(run());
    }

    void whoIsSignedOut()
    {
        m_test->cloud.revokeTokens();
        m_test->cloud.expireAccessTokens();
        m_test->pass(2h);
        QVERIFY(run());
        QCOMPARE(found(Step::Account).state, State::Bad);
        QCOMPARE(found(Step::Account).error->kind, Error::Kind::SignInNeeded);
    }

    // What leaves the computer: no secret, no name, no id.
    void theReportTellsNoOneWhoIAm()
    {
        m_test->cloud.addFault({.kind = u"status"_s, .times = 0, .action = Fault::Action::Answer, .status = 500,
                                .body = "{\"message\":\"failed for " + TestCloud::home.toLatin1() + " me@example.org\"}"});
        m_test->pass(5h);
        QVERIFY(run());
        Tepore &tepore = *m_test->tepore;
        const QString report = Report::of(Report::state(check(), tepore.session, tepore.queue, tepore.household, tepore.settings, m_test->clock.now()));
        QVERIFY(report.startsWith(u"Tepore " TEPORE_VERSION ", Qt "_s));
        for (const QString &part : {u"account: linked"_s, u"homes: 3, thermostats: 5"_s, u"check Disk: good"_s, u"ServerFault"_s})
            QVERIFY2(report.contains(part), qPrintable(report));
        const SimulatorOptions &options = m_test->cloud.options();
        QStringList forbidden{options.clientId, options.clientSecret, options.subscriptionKey, u"me@example.org"_s, QDir::homePath()};
        for (const Home &home : tepore.household.homes()) {
            forbidden << home.id << home.name;
            for (const Thermostat &thermostat : home.thermostats)
                forbidden << thermostat.id << thermostat.name;
        }
        for (const QString &each : std::as_const(forbidden))
            QVERIFY2(!report.contains(each), qPrintable(each + u"\n"_s + report));
    }
};

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
