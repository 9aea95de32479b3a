// A program that runs for months, and what may come over it meanwhile. Only the clock is moved.

#include "account/bench.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;
using State = Session::State;
using simulated::Fault;

class TestLongLife : public QObject
{
    Q_OBJECT

    std::unique_ptr<AccountBench> m_bench;
    std::unique_ptr<KeysAnswers> m_answers;
    QSet<QByteArray> m_refreshTokens; // that were kept, one after another

    Session &session() { return *m_bench->session; }
    SimulatedCloud &cloud() { return m_bench->cloud; }

    // What the reading of thermostats makes of a day: keys every few hours.
    void liveFor(int days)
    {
        for (int i = 0; i < days * 2; ++i) {
            m_bench->clock.move(12h);
            const Result<ApiKeys> keys = m_answers->next(session());
            QVERIFY2(keys, keys ? "" : qPrintable(keys.error().detail));
            if (i % 8 == 0)
                QVERIFY(m_bench->isGood(keys.value()));
            QVERIFY(session().accessTokenExpires() > m_bench->clock.now());
            const QByteArray kept = m_bench->kept().refreshToken;
            QVERIFY(!m_refreshTokens.contains(kept));
            m_refreshTokens.insert(kept);
        }
    }
    void failFor(int days, Kind kind)
    {
        for (int i = 0; i < days * 2; ++i) {
            m_bench->clock.move(12h);
            QCOMPARE(m_answers->next(session()).error().kind, kind);
            QCOMPARE(session().state(), State::Linked);
        }
    }
    void breakToken(Fault fault)
    {
        fault.kind = u"token"_s;
        fault.times = 0;
        cloud().addFault(fault);
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<AccountBench>();
        m_answers = std::make_unique<KeysAnswers>();
        m_refreshTokens.clear();
        cloud().options().strictRotation = true; // an old refresh token is worth nothing
    }

    void twoHundredDays()
    {
        QVERIFY(m_bench->startLinked());
        const QDateTime began = m_bench->clock.now();
        liveFor(40);
        breakToken({.action = Fault::Action::Drop}); // no network
        failFor(6, Kind::ConnectionLost);
        cloud().clearFaults();
        liveFor(20);
        m_bench->clock.sleep(60 * 24h); // the lid stays closed
        liveFor(10);
        breakToken({.status = 503}); // the vendor's service is down
        failFor(3, Kind::AuthServerError);
        cloud().clearFaults();
        liveFor(10);
        m_bench->startProgram(); // the computer is started anew
        QVERIFY(m_bench->open());
        liveFor(20);
        m_bench->clock.sleep(89 * 24h);
        liveFor(2);
        QVERIFY(began.daysTo(m_bench->clock.now()) >= 200);
        QCOMPARE(session().state(), State::Linked);
        QVERIFY(!session().isUnsaved());
        QCOMPARE(signInReminder(session().dates(), m_bench->clock.now()), Reminder::None);
        QVERIFY(session().dates().renewed.secsTo(m_bench->clock.now()) < 24 * 3600);
    }

    void moreThanNinetyDaysEndIt()
    {
        QVERIFY(m_bench->startLinked());
        liveFor(1);
        m_bench->clock.sleep(91 * 24h);
        QCOMPARE(m_answers->next(session()).error().kind, Kind::SignInNeeded);
        QCOMPARE(session().state(), State::SignInNeeded);
        const int asked = m_bench->renewals();
        for (int day = 0; day < 10; ++day) {
            m_bench->clock.move(24h);
            QCOMPARE(m_answers->next(session()).error().kind, Kind::SignInNeeded);
        }
        QCOMPARE(m_bench->renewals(), asked); // nobody is bothered any more
    }

    // The dates on disk are as good as the day, whatever ends the program.
    void datesOutliveTheProgram()
    {
        QVERIFY(m_bench->startLinked());
        const QDateTime first = m_bench->clock.now();
        QCOMPARE(session().dates().secretSince, first); // of a profile that did not know it
        liveFor(30);
        const QDateTime renewed = session().dates().renewed;
        m_bench->clock.move(20 * 24h);
        m_bench->startProgram();
        QCOMPARE(session().dates().renewed, renewed);
        QVERIFY(m_bench->open());
        QCOMPARE(session().dates().secretSince, first);
    }

    void signingInAgainKeepsTheSecretsAge()
    {
        QVERIFY(m_bench->startLinked());
        const QDateTime first = m_bench->clock.now();
        const auto adopt = [this](const ClientIdentity &client) {
            bool done = false;
            session().adopt(client, "key",
                            {.accessToken = "access",
                             .accessTokenExpires = m_bench->clock.now().addSecs(3600),
                             .refreshToken = cloud().grantTokens().refresh.toUtf8()},
                            m_answers.get(), [&](const Outcome &outcome) { done = outcome.ok(); });
            return QTest::qWaitFor([&] { return done; });
        };
        m_bench->clock.move(100 * 24h);
        QVERIFY(adopt(m_bench->client()));
        QCOMPARE(session().dates(), (AccountDates{.signedIn = m_bench->clock.now(), .renewed = m_bench->clock.now(), .secretSince = first}));
        m_bench->clock.move(100 * 24h);
        ClientIdentity other = m_bench->client();
        other.clientSecret = u"a new one"_s;
        QVERIFY(adopt(other));
        QCOMPARE(session().dates().secretSince, m_bench->clock.now());
        QCOMPARE(m_bench->settings.accountDates(), session().dates());
    }

    // A renewal an hour is a write of the settings an hour, not one for each of many.
    void settingsAreNotWrittenForEachOfMany()
    {
        QVERIFY(m_bench->startLinked());
        QVERIFY(m_answers->next(session()));
        const AccountDates before = m_bench->settings.accountDates();
        for (int i = 0; i < 20; ++i) {
            m_bench->clock.move(1min);
            session().accessTokenRefused(m_answers->nextToken(session()));
            QVERIFY(m_answers->next(session()));
        }
        QCOMPARE(m_bench->settings.accountDates(), before);
        QCOMPARE(session().dates().renewed, m_bench->clock.now());
    }

    void whoSignedInIsTold()
    {
        QVERIFY(m_bench->startLinked());
        QVERIFY(!session().idToken());
        QVERIFY(m_answers->next(session()));
        QVERIFY(session().idToken());
        QVERIFY(!session().idToken()->subject.isEmpty());
        QVERIFY(session().idToken()->until > m_bench->clock.now());
    }
};

QTEST_GUILESS_MAIN(TestLongLife)
#include "tst_longlife.moc"
