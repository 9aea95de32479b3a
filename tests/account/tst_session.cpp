// Access tokens: when they are renewed, and what comes of a renewal that goes wrong.

#include "account/bench.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;
using State = Session::State;
using simulated::Fault;

Q_DECLARE_METATYPE(Error::Kind)
Q_DECLARE_METATYPE(simulated::Fault)

namespace {

// The instants at which a program may die while it renews its sign-in.
enum class Death { AnswerUnderWay, AnswerLost, WriteUnderWay, Written, Refused };

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

    std::unique_ptr<AccountBench> m_bench;
    std::unique_ptr<KeysAnswers> m_answers;

    Session &session() { return *m_bench->session; }
    SimulatedCloud &cloud() { return m_bench->cloud; }
    Result<ApiKeys> keys() { return m_answers->next(session()); }
    QByteArray token() { return m_answers->nextToken(session()); }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<AccountBench>();
        m_answers = std::make_unique<KeysAnswers>();
    }

    void keysAreGood()
    {
        QVERIFY(m_bench->startLinked());
        QCOMPARE(m_bench->renewals(), 0); // nobody has asked
        const Result<ApiKeys> first = keys();
        QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
        QVERIFY(m_bench->isGood(first.value()));
        QCOMPARE(token(), first.value().accessToken);
        QCOMPARE(m_bench->renewals(), 1);
    }

    void renewedAheadOfTheEnd_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("renewals");
        QTest::newRow("at once") << 0 << 1;
        QTest::newRow("half an hour") << 30 << 1;
        QTest::newRow("six minutes before the end") << 54 << 1;
        QTest::newRow("two minutes before the end") << 58 << 2;
        QTest::newRow("after the end") << 61 << 2;
        QTest::newRow("after a month") << 30 * 24 * 60 << 2;
    }

    void renewedAheadOfTheEnd()
    {
        QFETCH(int, minutes);
        QFETCH(int, renewals);
        QVERIFY(m_bench->startLinked());
        const QByteArray first = token();
        m_bench->clock.move(std::chrono::minutes(minutes));
        const Result<ApiKeys> later = keys();
        QVERIFY2(later, later ? "" : qPrintable(later.error().detail));
        QVERIFY(m_bench->isGood(later.value()));
        QCOMPARE(later.value().accessToken == first, renewals == 1);
        QCOMPARE(m_bench->renewals(), renewals);
    }

    // A clock set back must not make a token last for ever.
    void tokenThatIsRefusedIsReplaced()
    {
        QVERIFY(m_bench->startLinked());
        const QByteArray first = token();
        session().accessTokenRefused("of somebody else");
        QCOMPARE(token(), first);
        session().accessTokenRefused(first);
        const QByteArray second = token();
        QVERIFY(second != first);
        session().accessTokenRefused(first); // told late: it is replaced already
        QCOMPARE(token(), second);
        QCOMPARE(m_bench->renewals(), 2);
    }

    void manyAskAtOnce()
    {
        QVERIFY(m_bench->startLinked());
        for (int i = 0; i < 10; ++i)
            m_answers->ask(session());
        QCOMPARE(m_answers->list.size(), 0); // never before the call returns
        QTRY_COMPARE(m_answers->list.size(), 10);
        for (const Result<ApiKeys> &answer : m_answers->list) {
            QVERIFY(answer);
            QCOMPARE(answer.value().accessToken, m_answers->list.first().value().accessToken);
        }
        for (int i = 0; i < 10; ++i)
            m_answers->ask(session());
        QCOMPARE(m_answers->list.size(), 10);
        QTRY_COMPARE(m_answers->list.size(), 20);
        QCOMPARE(m_bench->renewals(), 1);
    }

    void askedFromAnAnswer()
    {
        QVERIFY(m_bench->startLinked());
        int answered = 0;
        session().keys(this, [&](const Result<ApiKeys> &) {
            ++answered;
            session().keys(this, [&](const Result<ApiKeys> &) { ++answered; });
        });
        QTRY_COMPARE(answered, 2);
        letPass();
        QCOMPARE(answered, 2);
    }

    void shortLivedTokens()
    {
        cloud().options().accessTokenSeconds = 120;
        QVERIFY(m_bench->startLinked());
        const Result<ApiKeys> first = keys();
        QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
        QVERIFY(m_bench->isGood(first.value()));
        QCOMPARE(m_bench->renewals(), 1);
    }

    void rotatedTokenIsStoredBeforeUse()
    {
        QVERIFY(m_bench->startLinked());
        const QByteArray old = m_bench->kept().refreshToken;
        m_bench->store.isHeld = true;
        m_answers->ask(session());
        QTRY_COMPARE(m_bench->store.writes, 1);
        m_answers->ask(session()); // the token is there, but not safe yet
        letPass();
        QCOMPARE(m_answers->list.size(), 0);
        QCOMPARE(m_bench->kept().refreshToken, old);

        m_bench->store.release();
        QTRY_COMPARE(m_answers->list.size(), 2);
        QVERIFY(m_answers->list.at(0));
        QVERIFY(m_answers->list.at(1));
        QVERIFY(m_bench->isGood(m_answers->list.at(0).value()));
        QVERIFY(m_bench->kept().refreshToken != old);
        QCOMPARE(m_bench->kept().previousRefreshToken, old);
        QCOMPARE(m_bench->kept().clientSecret, cloud().options().clientSecret);
        QCOMPARE(m_bench->kept().subscriptionKey, cloud().options().subscriptionKey.toUtf8());
        QCOMPARE(m_bench->renewals(), 1);
    }

    void goesOnWithTheStoredToken()
    {
        cloud().options().strictRotation = true;
        QVERIFY(m_bench->startLinked());
        for (int start = 0; start < 3; ++start) {
            const Result<ApiKeys> answer = keys();
            QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
            m_bench->clock.move(6h);
            m_bench->startProgram();
            QVERIFY(m_bench->open());
        }
        QCOMPARE(m_bench->renewals(), 3);
    }

    void missingRefreshTokenKeepsTheOld()
    {
        cloud().options().omitRefreshToken = true;
        QVERIFY(m_bench->startLinked());
        const QByteArray old = m_bench->kept().refreshToken;
        QVERIFY(keys());
        QCOMPARE(m_bench->store.writes, 0);
        m_bench->clock.move(2h);
        const Result<ApiKeys> later = keys();
        QVERIFY(later);
        QVERIFY(m_bench->isGood(later.value()));
        QCOMPARE(m_bench->kept().refreshToken, old);
        QCOMPARE(m_bench->renewals(), 2);
    }

    void refusedGrant()
    {
        QVERIFY(m_bench->startLinked());
        cloud().revokeTokens();
        const Result<ApiKeys> answer = keys();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::SignInNeeded);
        QCOMPARE(session().state(), State::SignInNeeded);
        QVERIFY(session().problem());
        QCOMPARE(session().problem()->kind, Kind::SignInNeeded);
        QCOMPARE(m_bench->renewals(), 1);
        QCOMPARE(keys().error().kind, Kind::SignInNeeded);
        QCOMPARE(m_bench->renewals(), 1); // not asked in vain
        QVERIFY(m_bench->settings.isLinked());
        QVERIFY(!m_bench->kept().refreshToken.isEmpty());
    }

    void refusedClient_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("wrong secret") << QByteArray("{\"error\":\"invalid_client\"}") << Kind::InvalidClient;
        QTest::newRow("secret of last year")
            << QByteArray("{\"error\":\"invalid_grant\",\"error_description\":\"AADB2C90085: expired\"}")
            << Kind::ClientSecretExpired;
        QTest::newRow("not allowed") << QByteArray("{\"error\":\"unauthorized_client\"}")
                                     << Kind::UnauthorizedClient;
        // The permission types were changed on the portal.
        QTest::newRow("other scopes") << QByteArray("{\"error\":\"invalid_scope\"}") << Kind::InvalidScope;
    }

    // Another sign-in is needed, and the reason is told: the person has to type another secret.
    void refusedClient()
    {
        QFETCH(QByteArray, body);
        QFETCH(Kind, kind);
        QVERIFY(m_bench->startLinked());
        cloud().addFault({.kind = u"token"_s, .times = 0, .status = 400, .body = body});
        QCOMPARE(keys().error().kind, kind);
        QCOMPARE(session().state(), State::SignInNeeded);
        QCOMPARE(session().problem()->kind, kind);
        QCOMPARE(session().clientSecret(), cloud().options().clientSecret);
    }

    // The vendor's answer to a refused refresh token may be a 400 that says nothing, and so may its faults.
    void bareRefusals()
    {
        QVERIFY(m_bench->startLinked());
        const Fault bare{.kind = u"token"_s, .times = 2, .status = 400, .body = "Bad Request"};
        cloud().addFault(bare);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(keys().error().kind, Kind::BadRequest);
            QCOMPARE(session().state(), State::Linked);
        }
        QVERIFY(keys()); // it was a fault, and is forgotten
        m_bench->clock.move(2h);
        cloud().addFault(bare);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(keys().error().kind, Kind::BadRequest);
            QCOMPARE(session().state(), State::Linked);
        }
        QVERIFY(keys());
    }

    void bareRefusalsThatStay()
    {
        QVERIFY(m_bench->startLinked());
        cloud().options().bareBadRequestOnRefresh = true;
        cloud().revokeTokens();
        QCOMPARE(keys().error().kind, Kind::BadRequest);
        QCOMPARE(keys().error().kind, Kind::BadRequest);
        QCOMPARE(session().state(), State::Linked);
        QCOMPARE(keys().error().kind, Kind::SignInNeeded);
        QCOMPARE(session().state(), State::SignInNeeded);
        QCOMPARE(m_bench->renewals(), 3);
    }

    // An hour in which the cloud says no to everything, and not why: both tokens are kept, and the next look finds it over.
    void bareRefusalsThatEnd()
    {
        const QByteArray newest = cloud().grantTokens().refresh.toUtf8();
        const QByteArray older = cloud().grantTokens().refresh.toUtf8();
        m_bench->startSignedIn(newest, older);
        QVERIFY(m_bench->open());
        cloud().addFault({.kind = u"token"_s, .times = 7, .status = 400, .body = "Bad Request"});
        for (int i = 0; i < 4; ++i)
            QCOMPARE(keys().error().kind, Kind::BadRequest);
        QCOMPARE(keys().error().kind, Kind::SignInNeeded);
        QCOMPARE(m_bench->renewals(), 6); // with each of the two, as often
        session().setSubscriptionKey("another");
        QTRY_COMPARE(m_bench->kept().subscriptionKey, "another");
        QCOMPARE(m_bench->kept().refreshToken, newest);
        QCOMPARE(m_bench->kept().previousRefreshToken, older);

        m_bench->clock.move(59min);
        letPass();
        QCOMPARE(m_bench->renewals(), 6);
        m_bench->clock.move(2min);
        QTRY_COMPARE(m_bench->renewals(), 7);
        QTRY_VERIFY(!session().isMakingSafe());
        QCOMPARE(session().state(), State::SignInNeeded);

        m_bench->store.isHeld = true; // another look comes when nothing is being written
        session().setSubscriptionKey(cloud().options().subscriptionKey.toLatin1());
        m_bench->clock.move(61min);
        letPass();
        QCOMPARE(m_bench->renewals(), 7);
        m_bench->store.release();
        m_bench->clock.move(61min);
        QTRY_COMPARE(session().state(), State::Linked);
        QCOMPARE(m_bench->renewals(), 8);
        QTRY_COMPARE(m_bench->kept().previousRefreshToken, newest);
        const Result<ApiKeys> answer = keys();
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QVERIFY(m_bench->isGood(answer.value()));
    }

    // The one before is refused with a reason: the newest has its turn again.
    void bareRefusalsThenAReason()
    {
        const QByteArray newest = cloud().grantTokens().refresh.toUtf8();
        m_bench->startSignedIn(newest, "long gone");
        QVERIFY(m_bench->open());
        cloud().addFault({.kind = u"token"_s, .times = 3, .status = 400, .body = "Bad Request"});
        for (int i = 0; i < 2; ++i)
            QCOMPARE(keys().error().kind, Kind::BadRequest);
        QVERIFY(keys());
        QCOMPARE(m_bench->renewals(), 5);
        QCOMPARE(m_bench->kept().previousRefreshToken, newest);
    }

    void troubleIsTold_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("retryAfter");
        const auto row = [](const char *name, Fault fault, Kind kind, int retryAfter = 0) {
            fault.kind = u"token"_s;
            QTest::newRow(name) << fault << kind << retryAfter;
        };
        row("connection lost", {.action = Fault::Action::Drop}, Kind::ConnectionLost);
        row("connection lost after the work", {.action = Fault::Action::Drop, .afterWork = true},
            Kind::ConnectionLost);
        row("half an answer", {.action = Fault::Action::Garble}, Kind::BadAnswer);
        row("500", {.status = 500}, Kind::AuthServerError);
        row("502", {.status = 502, .body = "<html>Bad gateway</html>"}, Kind::AuthServerError);
        row("503", {.status = 503, .body = "", .headers = {{"Retry-After", "90"}}}, Kind::AuthServerError,
            90);
        row("429", {.status = 429, .body = "", .headers = {{"Retry-After", "7"}}}, Kind::RateLimited, 7);
        row("403", {.status = 403, .body = "<html>proxy</html>"}, Kind::UnexpectedStatus);
        row("sign-in page of a network", {.status = 200, .body = "<html>Welcome</html>"}, Kind::NetworkSignIn);
        row("server_error", {.action = Fault::Action::OAuthError, .error = u"server_error"_s},
            Kind::AuthServerError);
        row("temporarily_unavailable",
            {.action = Fault::Action::OAuthError, .error = u"temporarily_unavailable"_s},
            Kind::TemporarilyUnavailable);
    }

    // None of it is a refused sign-in; the next try goes well.
    void troubleIsTold()
    {
        QFETCH(Fault, fault);
        QFETCH(Kind, kind);
        QFETCH(int, retryAfter);
        QVERIFY(m_bench->startLinked());
        fault.times = 5;
        cloud().addFault(fault);
        for (int i = 0; i < 5; ++i) {
            const Result<ApiKeys> answer = keys();
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, kind);
            QCOMPARE(answer.error().retryAfter.value_or(0s).count(), retryAfter);
            QCOMPARE(session().state(), State::Linked);
            m_bench->clock.move(std::chrono::seconds(retryAfter));
        }
        QCOMPARE(m_bench->renewals(), 5);
        const Result<ApiKeys> after = keys();
        QVERIFY2(after, after ? "" : qPrintable(after.error().detail));
        QVERIFY(m_bench->isGood(after.value()));
        QCOMPARE(m_answers->list.size(), 6);
    }

    // Whoever asks before the named time hears it again, and the cloud is left alone.
    void aNamedTimeIsWaitedFor()
    {
        QVERIFY(m_bench->startLinked());
        cloud().addFault({.kind = u"token"_s, .status = 429, .body = "", .headers = {{"Retry-After", "600"}}});
        QCOMPARE(keys().error().retryAfter, 600s);
        m_bench->clock.move(200s);
        const Result<ApiKeys> early = keys();
        QCOMPARE(early.error().kind, Kind::RateLimited);
        QCOMPARE(early.error().retryAfter, 400s);
        QCOMPARE(m_bench->renewals(), 1);
        m_bench->clock.move(-2h); // set back: who knows how long it still is?
        QVERIFY(keys());
        QCOMPARE(m_bench->renewals(), 2);
    }
    void aNamedTimeEnds()
    {
        QVERIFY(m_bench->startLinked());
        cloud().addFault({.kind = u"token"_s, .status = 503, .body = "", .headers = {{"Retry-After", "90"}}});
        QVERIFY(!keys());
        m_bench->clock.move(90s);
        QVERIFY(keys());
        QCOMPARE(m_bench->renewals(), 2);
    }

    void aNamedTimeOfYearsEnds()
    {
        QVERIFY(m_bench->startLinked());
        cloud().addFault({.kind = u"token"_s, .status = 429, .body = "", .headers = {{"Retry-After", "99999999"}}});
        QVERIFY(!keys());
        m_bench->clock.move(1h);
        QVERIFY(keys());
    }

    void lostRotation_data()
    {
        QTest::addColumn<bool>("isStrict");
        QTest::addColumn<bool>("isSignedIn");
        QTest::newRow("lenient cloud: the old token still works") << false << true;
        QTest::newRow("strict cloud: nothing is left") << true << false;
    }

    // The cloud has rotated, and its answer never came.
    void lostRotation()
    {
        QFETCH(bool, isStrict);
        QFETCH(bool, isSignedIn);
        cloud().options().strictRotation = isStrict;
        QVERIFY(m_bench->startLinked());
        cloud().addFault({.kind = u"token"_s, .action = Fault::Action::Drop, .afterWork = true});
        QCOMPARE(keys().error().kind, Kind::ConnectionLost);
        m_bench->startProgram();
        QVERIFY(m_bench->open());
        QCOMPARE(keys().ok(), isSignedIn);
        QCOMPARE(session().state(), isSignedIn ? State::Linked : State::SignInNeeded);
    }

    void diesWhileRenewing_data()
    {
        QTest::addColumn<int>("death");
        QTest::addColumn<bool>("isStrict");
        QTest::addColumn<int>("renewalsAfter"); // that the next start needs
        QTest::addColumn<int>("end");           // an Error::Kind, or -1: linked
        const auto row = [](const char *name, Death death, int strictEnd) {
            QTest::addRow("%s, lenient cloud", name) << int(death) << false << 1 << -1;
            QTest::addRow("%s, strict cloud", name) << int(death) << true << 1 << strictEnd;
        };
        row("the answer is under way", Death::AnswerUnderWay, int(Kind::SignInInterrupted));
        row("the answer was lost", Death::AnswerLost, int(Kind::SignInInterrupted));
        row("the write is under way", Death::WriteUnderWay, int(Kind::SignInInterrupted));
        row("the write is done", Death::Written, -1);
        row("the cloud had no time", Death::Refused, -1);
    }

    // Either token is stored at every instant; and where the cloud takes only the one that was lost, it is said.
    void diesWhileRenewing()
    {
        QFETCH(int, death);
        QFETCH(bool, isStrict);
        QFETCH(int, renewalsAfter);
        QFETCH(int, end);
        cloud().options().strictRotation = isStrict;
        QVERIFY(m_bench->startLinked());
        const QByteArray old = m_bench->kept().refreshToken;
        switch (Death(death)) {
        case Death::AnswerUnderWay:
            cloud().addFault({.kind = u"token"_s, .action = Fault::Action::Hang, .afterWork = true});
            m_answers->ask(session());
            QTRY_COMPARE(m_bench->renewals(), 1);
            break;
        case Death::AnswerLost:
            cloud().addFault({.kind = u"token"_s, .action = Fault::Action::Drop, .afterWork = true});
            QVERIFY(!keys());
            break;
        case Death::WriteUnderWay:
            m_bench->store.isHeld = true;
            m_answers->ask(session());
            QTRY_COMPARE(m_bench->store.writes, 1);
            break;
        case Death::Written:
            QVERIFY(keys());
            break;
        case Death::Refused:
            cloud().addFault({.kind = u"token"_s, .status = 429});
            QVERIFY(!keys());
            break;
        }
        m_bench->session.reset();
        m_bench->store.drop();
        const bool isNew = Death(death) == Death::Written;
        QCOMPARE(m_bench->kept().refreshToken == old, !isNew);
        QCOMPARE(m_bench->kept().previousRefreshToken == old, isNew);

        const int before = m_bench->renewals();
        m_bench->clock.move(2h);
        m_bench->startProgram();
        QVERIFY(m_bench->open());
        const Result<ApiKeys> answer = keys();
        if (end < 0)
            QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        else
            QCOMPARE(int(answer.error().kind), end);
        QCOMPARE(session().state(), end < 0 ? State::Linked : State::SignInNeeded);
        QCOMPARE(m_bench->renewals() - before, renewalsAfter);
        if (end < 0) { // and it is forgotten: a sign-in that ends later has another reason
            cloud().revokeTokens();
            m_bench->clock.move(2h);
            QCOMPARE(keys().error().kind, Kind::SignInNeeded);
        } else { // and said again at the start after
            m_bench->startProgram();
            QVERIFY(m_bench->open());
            QCOMPARE(keys().error().kind, Kind::SignInInterrupted);
        }
    }

    // The newest token never became the cloud's: the one before it does, and is tried once.
    void previousTokenIsTried()
    {
        const QByteArray good = cloud().grantTokens().refresh.toUtf8();
        m_bench->startSignedIn("never heard of", good);
        QVERIFY(m_bench->open());
        const Result<ApiKeys> answer = keys();
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QVERIFY(m_bench->isGood(answer.value()));
        QCOMPARE(m_bench->renewals(), 2);
        QCOMPARE(m_bench->kept().previousRefreshToken, good);
        QVERIFY(m_bench->kept().refreshToken != "never heard of");

        m_bench->startSignedIn("never heard of", "nor of this");
        QVERIFY(m_bench->open());
        QCOMPARE(keys().error().kind, Kind::SignInNeeded);
        QCOMPARE(m_bench->renewals(), 4);
        QCOMPARE(keys().error().kind, Kind::SignInNeeded);
        QCOMPARE(m_bench->renewals(), 4);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
