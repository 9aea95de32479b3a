// Leaving: the account is unlinked, another one is linked, or the program ends, at every inconvenient moment.

#include "account/bench.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;
using State = Session::State;
using simulated::Fault;

class TestSessionEnd : public QObject
{
    Q_OBJECT

    std::unique_ptr<AccountBench> m_bench;
    std::unique_ptr<KeysAnswers> m_answers;

    Session &session() { return *m_bench->session; }
    FaultyStore &store() { return m_bench->store; }
    Result<ApiKeys> keys() { return m_answers->next(session()); }

    // The answer to the next renewal comes only after `delay`.
    void holdRenewal(int delayMs = 300)
    {
        m_bench->cloud.addFault({.kind = u"token"_s, .action = Fault::Action::Delay, .delayMs = delayMs});
    }
    void adopt(const QByteArray &refreshToken)
    {
        session().adopt(m_bench->client(), "key",
                        {.accessToken = "access",
                         .accessTokenExpires = m_bench->clock.now().addSecs(3600),
                         .refreshToken = refreshToken},
                        m_answers.get(), [](const Outcome &) {});
    }
    // A session with one who waits for keys, in each of the ways to wait.
    bool startWaiting(const QString &forWhat)
    {
        if (forWhat == "keychain"_L1) {
            m_bench->startSignedIn();
            store().isHeld = true;
            session().open();
            m_answers->ask(session());
            return true;
        }
        if (!m_bench->startLinked())
            return false;
        if (forWhat == "turn"_L1) {
            const bool isGood = keys().ok();
            m_answers->list.clear();
            m_answers->ask(session());
            return isGood;
        }
        if (forWhat == "renewal"_L1)
            holdRenewal();
        else
            store().isHeld = true;
        m_answers->ask(session());
        return QTest::qWaitFor(
            [&] { return forWhat == "renewal"_L1 ? m_bench->renewals() == 1 : store().writes == 1; });
    }
    static void waits()
    {
        QTest::addColumn<QString>("forWhat");
        for (const char *what : {"keychain", "turn", "renewal", "write"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<AccountBench>();
        m_answers = std::make_unique<KeysAnswers>();
    }

    void unlinkForgets()
    {
        QVERIFY(m_bench->startLinked());
        QVERIFY(keys());
        session().unlink();
        QCOMPARE(session().state(), State::NotLinked);
        QVERIFY(!m_bench->settings.isLinked());
        QCOMPARE(session().clientSecret(), QString());
        QCOMPARE(session().subscriptionKey(), QByteArray());
        QTRY_VERIFY(store().entries.isEmpty());
        QCOMPARE(keys().error().kind, Kind::SignInNeeded);
        m_bench->startProgram();
        session().open();
        QCOMPARE(session().state(), State::NotLinked);
        QCOMPARE(keys().error().kind, Kind::SignInNeeded);
        QCOMPARE(m_bench->renewals(), 1);
    }

    void unlinkWhileSomebodyWaits_data() { waits(); }

    void unlinkWhileSomebodyWaits()
    {
        QFETCH(QString, forWhat);
        QVERIFY(startWaiting(forWhat));
        session().unlink();
        QCOMPARE(m_answers->list.size(), 1);
        QCOMPARE(m_answers->list.first().error().kind, Kind::SignInNeeded);
        store().release();
        QTRY_VERIFY(m_bench->cloud.log().isEmpty() || m_bench->cloud.log().last().status == 200);
        QVERIFY(m_bench->isGood({.accessToken = m_bench->cloud.grantTokens().access.toLatin1(),
                                 .subscriptionKey = m_bench->cloud.options().subscriptionKey.toLatin1()}));
        letPass();
        QCOMPARE(m_answers->list.size(), 1);
        QCOMPARE(session().state(), State::NotLinked);
        QVERIFY(store().entries.isEmpty());
        QVERIFY(!session().isUnsaved());
    }

    void unlinkThatTheKeychainRefuses()
    {
        QVERIFY(m_bench->startLinked());
        store().removeError = Error{.kind = Kind::KeychainDenied};
        session().unlink();
        letPass();
        QCOMPARE(session().state(), State::NotLinked);
        m_bench->startProgram();
        QCOMPARE(session().state(), State::NotLinked);
    }

    // The old account's renewal comes back into the new account.
    void linkedAnewDuringARenewal()
    {
        QVERIFY(startWaiting(u"renewal"_s));
        const QByteArray fresh = m_bench->cloud.grantTokens().refresh.toUtf8();
        adopt(fresh);
        QTRY_COMPARE(m_answers->list.size(), 1);
        QCOMPARE(m_answers->list.first().value().accessToken, "access");
        QCOMPARE(m_answers->nextToken(session()), "access"); // not lost behind the old renewal
        QCOMPARE(m_bench->kept().refreshToken, fresh);
        QCOMPARE(m_bench->renewals(), 1);
    }

    void unlinkedAndLinkedDuringARenewal()
    {
        QVERIFY(startWaiting(u"renewal"_s));
        session().unlink();
        adopt(m_bench->cloud.grantTokens().refresh.toUtf8());
        QTRY_COMPARE(session().state(), State::Linked);
        m_bench->clock.move(2h); // its first token is old by now
        const Result<ApiKeys> answer = keys();
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QVERIFY(m_bench->isGood({.accessToken = answer.value().accessToken,
                                 .subscriptionKey = m_bench->cloud.options().subscriptionKey.toLatin1()}));
        QCOMPARE(m_answers->list.size(), 2);
    }

    void linkedAnewDuringAWrite()
    {
        QVERIFY(startWaiting(u"write"_s));
        const QByteArray fresh = m_bench->cloud.grantTokens().refresh.toUtf8();
        adopt(fresh);
        store().release();
        QTRY_COMPARE(session().subscriptionKey(), "key");
        QTRY_COMPARE(m_answers->list.size(), 1);
        QCOMPARE(m_answers->nextToken(session()), "access");
        QCOMPARE(m_bench->kept().refreshToken, fresh);
        QVERIFY(!session().isUnsaved());
    }

    // The keyring asks the person, and the old renewal is answered meanwhile.
    void oldRenewalDuringTheNewWrite()
    {
        QVERIFY(startWaiting(u"renewal"_s));
        store().isHeld = true;
        const QByteArray fresh = m_bench->cloud.grantTokens().refresh.toUtf8();
        std::optional<Outcome> outcome;
        session().adopt(m_bench->client(), "key",
                        {.accessToken = "access",
                         .accessTokenExpires = m_bench->clock.now().addSecs(3600),
                         .refreshToken = fresh},
                        m_answers.get(), [&outcome](const Outcome &told) { outcome = told; });
        QTRY_VERIFY(session().dates().renewed.isValid());
        QVERIFY(session().isMakingSafe());
        store().release();
        QTRY_VERIFY(outcome);
        QVERIFY(outcome->ok());
        letPass();
        QCOMPARE(m_bench->kept().refreshToken, fresh);
        QVERIFY(!session().isMakingSafe());
        QCOMPARE(m_answers->nextToken(session()), "access");
    }

    // The same, and the sign-in is not kept: the old one stays, renewed.
    void oldRenewalDuringANewWriteThatFails()
    {
        QVERIFY(startWaiting(u"renewal"_s));
        const QByteArray old = m_bench->kept().refreshToken;
        store().isHeld = true;
        store().writeError = Error{.kind = Kind::KeychainDenied};
        std::optional<Outcome> outcome;
        session().adopt(m_bench->client(), "key",
                        {.accessToken = "access",
                         .accessTokenExpires = m_bench->clock.now().addSecs(3600),
                         .refreshToken = m_bench->cloud.grantTokens().refresh.toUtf8()},
                        m_answers.get(), [&](const Outcome &told) {
                            outcome = told;
                            store().writeError.reset();
                        });
        QTRY_VERIFY(session().dates().renewed.isValid());
        store().release();
        QTRY_VERIFY(outcome);
        QCOMPARE(outcome->error().kind, Kind::KeychainDenied);
        QTRY_COMPARE(m_answers->list.size(), 1);
        QVERIFY(m_answers->list.first());
        QCOMPARE(m_bench->kept().previousRefreshToken, old);
        QVERIFY(m_bench->kept().refreshToken != old);
    }

    void programEnds_data() { waits(); }

    // Whoever lives on is told, once; what is on its way comes to nothing.
    void programEnds()
    {
        QFETCH(QString, forWhat);
        QVERIFY(startWaiting(forWhat));
        m_bench->session.reset();
        QCOMPARE(m_answers->list.size(), 1);
        QCOMPARE(m_answers->list.first().error().kind, Kind::Cancelled);
        store().release();
        QVERIFY(m_bench->isGood({.accessToken = m_bench->cloud.grantTokens().access.toLatin1(),
                                 .subscriptionKey = m_bench->cloud.options().subscriptionKey.toLatin1()}));
        letPass();
        QCOMPARE(m_answers->list.size(), 1);
    }

    // The keychain finishes the write although nobody waits for it any more.
    void programEndsDuringTheWrite()
    {
        QVERIFY(startWaiting(u"write"_s));
        const QByteArray old = m_bench->kept().refreshToken;
        m_bench->session.reset();
        store().release();
        QVERIFY(m_bench->kept().refreshToken != old);
        m_bench->cloud.options().strictRotation = true;
        m_bench->startProgram();
        QVERIFY(m_bench->open());
        QVERIFY(keys());
    }

    void whoeverWaitsMayLeave_data() { waits(); }

    void whoeverWaitsMayLeave()
    {
        QFETCH(QString, forWhat);
        QVERIFY(startWaiting(forWhat));
        KeysAnswers other;
        other.ask(session());
        bool hasLeft = false;
        auto leaver = std::make_unique<QObject>();
        session().keys(leaver.get(), [&](const Result<ApiKeys> &) { hasLeft = true; });
        leaver.reset();
        store().release();
        QTRY_COMPARE(other.list.size(), 1);
        QTRY_COMPARE(m_answers->list.size(), 1);
        QVERIFY(other.list.first());
        letPass();
        QVERIFY(!hasLeft);
    }

    // One who is answered may make another one leave.
    void leavesWhileOthersAreAnswered()
    {
        QVERIFY(m_bench->startLinked());
        auto second = std::make_unique<QObject>();
        bool isFirstAnswered = false;
        bool isSecondAnswered = false;
        session().keys(this, [&](const Result<ApiKeys> &) {
            isFirstAnswered = true;
            second.reset();
        });
        session().keys(second.get(), [&](const Result<ApiKeys> &) { isSecondAnswered = true; });
        QTRY_VERIFY(isFirstAnswered);
        letPass();
        QVERIFY(!isSecondAnswered);
    }
};

QTEST_GUILESS_MAIN(TestSessionEnd)
#include "tst_sessionend.moc"
