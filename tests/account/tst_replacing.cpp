// A new client secret takes the place of the old one only when it has proved itself.

#include "account/bench.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;
using State = Session::State;
using simulated::Fault;

class TestReplacing : public QObject
{
    Q_OBJECT

    const QString m_new = u"n3w+s/ecret=%2B&~"_s;
    std::unique_ptr<AccountBench> m_bench;
    std::unique_ptr<KeysAnswers> m_answers;
    std::vector<Outcome> m_ends;

    Session &session() { return *m_bench->session; }
    FaultyStore &store() { return m_bench->store; }
    SimulatedCloud &cloud() { return m_bench->cloud; }
    QByteArray tokenAsked() const { return m_bench->cloud.log().last().body; }

    // On the portal the old one was deleted.
    void changeOnThePortal() { cloud().options().clientSecret = m_new; }
    void replace(const QString &secret)
    {
        session().replaceSecret(secret, m_answers.get(), [this](const Outcome &outcome) { m_ends.push_back(outcome); });
    }
    [[nodiscard]] bool ended(size_t count = 1)
    {
        return QTest::qWaitFor([&] { return m_ends.size() >= count; });
    }
    QString keptSecret() { return m_bench->kept().clientSecret; }
    bool staysLinked()
    {
        m_bench->clock.move(2h);
        const Result<ApiKeys> keys = m_answers->next(session());
        return keys && m_bench->isGood(keys.value());
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<AccountBench>();
        m_answers = std::make_unique<KeysAnswers>();
        m_ends.clear();
    }

    void worksAndIsKept_data()
    {
        QTest::addColumn<bool>("strict");
        QTest::addColumn<bool>("omit");
        QTest::newRow("rotating") << false << false;
        QTest::newRow("strictly rotating") << true << false;
        QTest::newRow("no new refresh token") << false << true;
    }

    void worksAndIsKept()
    {
        QFETCH(bool, strict);
        QFETCH(bool, omit);
        cloud().options().strictRotation = strict;
        cloud().options().omitRefreshToken = omit;
        QVERIFY(m_bench->startLinked());
        m_bench->clock.move(30 * 24h);
        const QString old = keptSecret();
        changeOnThePortal();
        replace(m_new);
        QVERIFY(m_ends.empty()); // never before the call returns
        QVERIFY(ended());
        QVERIFY(m_ends.front().ok());
        QCOMPARE(keptSecret(), m_new);
        QVERIFY(old != m_new);
        QCOMPARE(session().clientSecret(), m_new);
        QCOMPARE(session().dates().secretSince, m_bench->clock.now());
        QCOMPARE(session().dates().renewed, m_bench->clock.now());
        QVERIFY(staysLinked());
        m_bench->startProgram();
        QVERIFY(m_bench->open());
        QVERIFY(staysLinked());
        QCOMPARE(m_ends.size(), 1U);
    }

    void refusedOneChangesNothing_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("kind");
        QTest::newRow("wrong") << Fault{} << int(Kind::InvalidClient);
        QTest::newRow("no network") << Fault{.kind = u"token"_s, .action = Fault::Action::Drop} << int(Kind::ConnectionLost);
        QTest::newRow("busy") << Fault{.kind = u"token"_s, .status = 503} << int(Kind::AuthServerError);
        QTest::newRow("gibberish") << Fault{.kind = u"token"_s, .status = 200, .body = "{}"} << int(Kind::BadAnswer);
        QTest::newRow("another network's page") << Fault{.kind = u"token"_s, .status = 200, .body = "<html>"} << int(Kind::NetworkSignIn);
    }

    void refusedOneChangesNothing()
    {
        QFETCH(Fault, fault);
        QFETCH(int, kind);
        QVERIFY(m_bench->startLinked());
        m_bench->clock.move(30 * 24h);
        const AccountSecrets before = m_bench->kept();
        const QDateTime since = session().dates().secretSince;
        if (!fault.kind.isEmpty())
            cloud().addFault(fault);
        replace(m_new);
        QVERIFY(ended());
        QVERIFY(!m_ends.front().ok());
        QCOMPARE(int(m_ends.front().error().kind), kind);
        QCOMPARE(m_bench->kept(), before);
        QCOMPARE(session().clientSecret(), before.clientSecret);
        QCOMPARE(session().dates().secretSince, since);
        QCOMPARE(session().state(), State::Linked);
        QVERIFY(staysLinked()); // with the old one
    }

    // The secret had ended: the new one brings the account back without a browser.
    void bringsBackAnAccountWhoseSecretEnded()
    {
        QVERIFY(m_bench->startLinked());
        changeOnThePortal();
        QVERIFY(!m_answers->next(session()));
        QCOMPARE(session().state(), State::SignInNeeded);
        replace(u"still wrong"_s);
        QVERIFY(ended());
        QCOMPARE(session().state(), State::SignInNeeded);
        QCOMPARE(session().problem()->kind, Kind::InvalidClient);
        QSignalSpy changes(&session(), &Session::stateChanged);
        replace(m_new);
        QVERIFY(ended(2));
        QVERIFY(m_ends.back().ok());
        QCOMPARE(session().state(), State::Linked);
        QVERIFY(!session().problem());
        QVERIFY(!changes.isEmpty());
        QCOMPARE(keptSecret(), m_new);
        QVERIFY(staysLinked());
    }

    void endedSignInCannotProveASecret()
    {
        QVERIFY(m_bench->startLinked());
        cloud().revokeTokens();
        changeOnThePortal();
        replace(m_new);
        QVERIFY(ended());
        QCOMPARE(m_ends.front().error().kind, Kind::SignInNeeded);
        QVERIFY(keptSecret() != m_new);
    }

    void neverTwoRenewalsAtOnce()
    {
        cloud().options().strictRotation = true;
        cloud().addFault({.kind = u"token"_s, .action = Fault::Action::Delay, .delayMs = 100});
        QVERIFY(m_bench->startLinked());
        m_answers->ask(session()); // a renewal is under way
        QTRY_COMPARE(m_bench->renewals(), 1);
        replace(cloud().options().clientSecret);
        QVERIFY(ended());
        QVERIFY(m_ends.front().ok());
        QCOMPARE(m_answers->list.size(), 1);
        QVERIFY(m_answers->list.first());
        QCOMPARE(m_bench->renewals(), 2);
        QVERIFY(staysLinked());
    }

    void whoWaitsForKeysMeanwhileIsAnswered_data()
    {
        QTest::addColumn<bool>("good");
        QTest::newRow("a good secret") << true;
        QTest::newRow("a wrong one") << false;
    }

    void whoWaitsForKeysMeanwhileIsAnswered()
    {
        QFETCH(bool, good);
        QVERIFY(m_bench->startLinked());
        cloud().addFault({.kind = u"token"_s, .action = Fault::Action::Delay, .delayMs = 100});
        replace(good ? cloud().options().clientSecret : m_new);
        QTRY_COMPARE(m_bench->renewals(), 1);
        m_answers->ask(session());
        QTRY_COMPARE(m_answers->list.size(), 1);
        QVERIFY(m_answers->list.first());
        QVERIFY(m_bench->isGood(m_answers->list.first().value()));
    }

    void keyringThatDoesNotTakeItIsSaid()
    {
        QVERIFY(m_bench->startLinked());
        changeOnThePortal();
        store().writeError = Error{.kind = Kind::KeychainDenied};
        replace(m_new);
        QVERIFY(ended());
        QCOMPARE(m_ends.front().error().kind, Kind::KeychainDenied);
        QCOMPARE(session().clientSecret(), m_new); // works, and is tried again
        QVERIFY(session().isUnsaved());
        store().writeError.reset();
        session().retryKeychain();
        QTRY_COMPARE(keptSecret(), m_new);
        QVERIFY(!session().isUnsaved());
    }

    void everyoneIsTold_data()
    {
        QTest::addColumn<QString>("end");
        for (const char *end : {"unlinked", "closed", "another"})
            QTest::newRow(end) << QString::fromLatin1(end);
    }

    void everyoneIsTold()
    {
        QFETCH(QString, end);
        QVERIFY(m_bench->startLinked());
        cloud().addFault({.kind = u"token"_s, .action = Fault::Action::Delay, .delayMs = 100});
        replace(m_new);
        QTRY_COMPARE(m_bench->renewals(), 1);
        if (end == "unlinked"_L1)
            session().unlink();
        else if (end == "closed"_L1)
            m_bench->session.reset();
        else
            replace(cloud().options().clientSecret);
        QVERIFY(ended());
        QCOMPARE(m_ends.front().error().kind, Kind::Cancelled);
        QTRY_COMPARE(cloud().log().first().status, end == "closed"_L1 ? 0 : 401); // who closes hears nothing any more
        letPass();
        if (end == "another"_L1) {
            QVERIFY(ended(2));
            QVERIFY(m_ends.back().ok());
        }
        QCOMPARE(m_ends.size(), end == "another"_L1 ? 2U : 1U);
    }

    void subscriptionKey()
    {
        QVERIFY(m_bench->startLinked());
        session().setSubscriptionKey("another");
        QTRY_COMPARE(m_bench->kept().subscriptionKey, "another");
        QCOMPARE(m_answers->next(session()).value().subscriptionKey, "another");
        m_bench->startProgram();
        QVERIFY(m_bench->open());
        QCOMPARE(session().subscriptionKey(), "another");
    }

    void subscriptionKeyOfNobody()
    {
        QVERIFY(m_bench->startLinked());
        session().unlink();
        session().setSubscriptionKey("another"); // it was being tried
        QTRY_VERIFY(store().entries.isEmpty());
        letPass();
        QVERIFY(store().entries.isEmpty());
        QCOMPARE(session().subscriptionKey(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestReplacing)
#include "tst_replacing.moc"
