// A keychain that is late, locked, forgetful or broken never signs anybody out.

#include "account/bench.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;
using State = Session::State;

Q_DECLARE_METATYPE(Error::Kind)

class TestSessionKeychain : public QObject
{
    Q_OBJECT

    std::unique_ptr<AccountBench> m_bench;
    std::unique_ptr<KeysAnswers> m_answers;

    Session &session() { return *m_bench->session; }
    FaultyStore &store() { return m_bench->store; }
    Result<ApiKeys> keys() { return m_answers->next(session()); }

    Outcome adopt(const QByteArray &refreshToken)
    {
        std::optional<Outcome> answer;
        QObject context;
        session().adopt(m_bench->client(), "key",
                        {.accessToken = "access",
                         .accessTokenExpires = m_bench->clock.now().addSecs(3600),
                         .refreshToken = refreshToken},
                        &context, [&](const Outcome &outcome) { answer = outcome; });
        if (answer || !QTest::qWaitFor([&] { return answer.has_value(); }))
            return Error{.kind = Kind::Cancelled, .detail = u"answered too soon, or never"_s};
        return *answer;
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<AccountBench>();
        m_answers = std::make_unique<KeysAnswers>();
    }

    void nobodySignedIn()
    {
        QCOMPARE(session().state(), State::NotLinked);
        session().open();
        QCOMPARE(keys().error().kind, Kind::SignInNeeded);
        QCOMPARE(store().reads, 0); // no keyring is unlocked for nothing
        QCOMPARE(session().state(), State::NotLinked);
    }

    void lateKeychain()
    {
        m_bench->startSignedIn();
        store().isHeld = true;
        QCOMPARE(session().state(), State::Opening);
        m_answers->ask(session()); // asked before open() even
        session().open();
        m_answers->ask(session());
        session().retryKeychain();
        letPass();
        QCOMPARE(session().state(), State::Opening);
        QCOMPARE(m_answers->list.size(), 0);
        QCOMPARE(store().reads, 1);
        QCOMPARE(session().clientSecret(), QString());
        store().release();
        QCOMPARE(session().state(), State::Linked);
        QTRY_COMPARE(m_answers->list.size(), 2);
        QVERIFY(m_answers->list.at(0));
        QVERIFY(m_answers->list.at(1));
        QCOMPARE(session().clientSecret(), m_bench->cloud.options().clientSecret);
        QCOMPARE(session().subscriptionKey(), m_bench->cloud.options().subscriptionKey.toUtf8());
    }

    void closedKeychain_data()
    {
        QTest::addColumn<int>("trouble"); // an Error::Kind to be told, or -1: nothing is found
        QTest::addColumn<Kind>("kind");
        QTest::newRow("locked, as it looks") << -1 << Kind::KeychainLocked;
        QTest::newRow("denied") << int(Kind::KeychainDenied) << Kind::KeychainDenied;
        QTest::newRow("broken") << int(Kind::KeychainUnavailable) << Kind::KeychainUnavailable;
        QTest::newRow("no service") << int(Kind::KeychainMissing) << Kind::KeychainMissing;
    }

    void closedKeychain()
    {
        QFETCH(int, trouble);
        QFETCH(Kind, kind);
        m_bench->startSignedIn();
        store().isLocked = trouble < 0;
        if (trouble >= 0)
            store().readError = Error{.kind = Kind(trouble)};
        session().open();
        QCOMPARE(keys().error().kind, kind); // the waiting one
        QCOMPARE(session().state(), State::KeychainClosed);
        QCOMPARE(session().problem()->kind, kind);
        QCOMPARE(keys().error().kind, kind); // and whoever comes later
        session().retryKeychain();
        letPass();
        QCOMPARE(session().state(), State::KeychainClosed);
        QVERIFY(m_bench->settings.isLinked());
        QCOMPARE(store().writes, 0);
        QCOMPARE(m_bench->renewals(), 0);

        store().isLocked = false;
        store().readError.reset();
        session().retryKeychain();
        QTRY_COMPARE(session().state(), State::Linked);
        QVERIFY(!session().problem());
        const Result<ApiKeys> good = keys();
        QVERIFY(good);
        QVERIFY(m_bench->isGood(good.value()));
    }

    void damagedEntry_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("not ours") << QByteArray("hunter2");
        QTest::newRow("half") << QByteArray("{\"clientSecret\":\"s\",\"refresh");
        QTest::newRow("no refresh token") << QByteArray("{\"clientSecret\":\"s\"}");
        QTest::newRow("no secret") << QByteArray("{\"refreshToken\":\"r\"}");
    }

    // Not to be read is no reason to be replaced.
    void damagedEntry()
    {
        QFETCH(QByteArray, entry);
        m_bench->startSignedIn();
        store().entries[m_bench->settings.accountKey()] = entry;
        session().open();
        QCOMPARE(keys().error().kind, Kind::KeychainUnavailable);
        QCOMPARE(session().state(), State::KeychainClosed);
        QCOMPARE(store().entries.value(m_bench->settings.accountKey()), entry);
        QVERIFY(m_bench->settings.isLinked());
    }

    void triedAgainByItself()
    {
        m_bench->startSignedIn();
        store().isLocked = true;
        session().open();
        QTRY_COMPARE(session().state(), State::KeychainClosed);
        store().isLocked = false;
        QTRY_COMPARE_WITH_TIMEOUT(session().state(), State::Linked, 10000);
        QCOMPARE(store().reads, 2);
        QVERIFY(store().quietQuestions > 0);
    }

    // Reading a locked keyring makes the system ask the person. Once is enough: who has said no is not asked again
    // until they say so.
    void nobodyIsAskedAgain_data()
    {
        QTest::addColumn<bool>("isDenied");
        QTest::newRow("locked") << false;
        QTest::newRow("denied") << true;
    }

    void nobodyIsAskedAgain()
    {
        QFETCH(bool, isDenied);
        m_bench->startSignedIn();
        store().isLocked = true;
        if (isDenied)
            store().readError = Error{.kind = Kind::KeychainDenied};
        session().open();
        QTRY_COMPARE(session().state(), State::KeychainClosed);
        for (int i = 0; i < 3; ++i) { // the window is activated
            session().retryKeychainQuietly();
            letPass();
        }
        if (!isDenied)
            QTRY_VERIFY_WITH_TIMEOUT(store().quietQuestions >= 4, 10000); // and by itself
        QCOMPARE(store().reads, 1);
        session().retryKeychain();
        QTRY_COMPARE(store().reads, 2);

        store().isLocked = false;
        store().readError.reset();
        QTRY_COMPARE(session().state(), State::KeychainClosed);
        if (isDenied)
            session().retryKeychain();
        else
            session().retryKeychainQuietly();
        QTRY_COMPARE(session().state(), State::Linked);
    }

    void nobodyIsAskedAgainToWrite()
    {
        QVERIFY(m_bench->startLinked());
        store().writeError = Error{.kind = Kind::KeychainUnavailable};
        store().isLocked = true;
        QVERIFY(keys());
        QVERIFY(session().isUnsaved());
        session().retryKeychainQuietly();
        QTRY_COMPARE(store().quietQuestions, 1);
        letPass();
        QCOMPARE(store().writes, 1);
        store().writeError.reset();
        store().isLocked = false;
        session().retryKeychainQuietly();
        QTRY_VERIFY(!session().isUnsaved());
        QCOMPARE(store().writes, 2);
    }

    // Who has refused is not asked again, by the clock or the window; their own word is enough.
    void refusedWriteIsThePersonsToRepeat()
    {
        QVERIFY(m_bench->startLinked());
        store().writeError = Error{.kind = Kind::KeychainDenied};
        QVERIFY(keys());
        QVERIFY(session().isUnsaved());
        QVERIFY(session().isSaveDenied());
        session().retryKeychainQuietly();
        m_bench->clock.sleep(10min);
        letPass();
        QCOMPARE(store().quietQuestions, 0);
        QCOMPARE(store().writes, 1);
        store().writeError.reset();
        session().retryKeychain();
        QTRY_VERIFY(!session().isUnsaved());
        QCOMPARE(store().writes, 2);
    }

    // Who has not been refused tries by itself: ever more seldom by the clock, and as the computer wakes.
    void writeIsTriedAgainByItself_data()
    {
        QTest::addColumn<bool>("asleep");
        QTest::newRow("by the clock") << false;
        QTest::newRow("on waking") << true;
    }
    void writeIsTriedAgainByItself()
    {
        QFETCH(bool, asleep);
        QVERIFY(m_bench->startLinked());
        store().writeError = Error{.kind = Kind::KeychainUnavailable};
        QVERIFY(keys());
        QVERIFY(session().isUnsaved());
        QVERIFY(!session().isSaveDenied());
        int writes = 1;
        for (const std::chrono::seconds wait : {10s, 10s, 10s, 60s, 120s, 300s, 600s, 1200s, 1200s}) {
            m_bench->clock.move(wait - 1s);
            m_bench->clock.turn(1h); // somebody sets it: no time passes
            letPass();
            QCOMPARE(store().writes, writes);
            m_bench->clock.move(1s);
            ++writes;
            QTRY_COMPARE(store().writes, writes);
            letPass();
        }
        session().retryKeychain(); // the person has just done something about it
        ++writes;
        QTRY_COMPARE(store().writes, writes);
        letPass();
        m_bench->clock.move(10s);
        ++writes;
        QTRY_COMPARE(store().writes, writes);
        letPass();
        store().writeError.reset();
        if (asleep)
            m_bench->clock.sleep(40s);
        else
            m_bench->clock.move(20min);
        QTRY_VERIFY(!session().isUnsaved());
        ++writes;
        QCOMPARE(store().writes, writes);
        m_bench->clock.move(1h); // and that is the end of it
        letPass();
        QCOMPARE(store().writes, writes);
    }

    void hungWriteIsTold()
    {
        QVERIFY(m_bench->startLinked());
        store().isHeld = true;
        m_answers->ask(session());
        QTRY_VERIFY_WITH_TIMEOUT(session().isKeychainSlow(), 15000);
        QCOMPARE(m_answers->list.size(), 0);
        QSignalSpy changed(&session(), &Session::stateChanged);
        store().release();
        QVERIFY(!session().isKeychainSlow());
        QCOMPARE(changed.count(), 1);
        QTRY_COMPARE(m_answers->list.size(), 1);
        QVERIFY(m_answers->list.first());
    }

    // What is written once more because it has grown is no less safe than before.
    void changedWhileItIsWritten()
    {
        QVERIFY(m_bench->startLinked());
        store().isHeld = true;
        m_answers->ask(session());
        QTRY_COMPARE(store().writes, 1);
        session().setSubscriptionKey("another");
        store().release();
        QVERIFY(!session().isUnsaved());
        QCOMPARE(m_answers->list.size(), 0); // the newest token is in memory alone, still
        QTRY_COMPARE(m_answers->list.size(), 1);
        QCOMPARE(store().writes, 2);
        QCOMPARE(m_bench->kept().subscriptionKey, "another");
    }

    // The old account's renewal fails when the new one is there already: it says nothing about that.
    void signedInAnewWhileARenewalFails()
    {
        QVERIFY(m_bench->startLinked());
        m_bench->settings.setRenewalOpen(true);
        m_bench->cloud.revokeTokens();
        m_bench->cloud.addFault({.kind = u"token"_s, .action = simulated::Fault::Action::Delay, .delayMs = 200});
        m_answers->ask(session());
        QTRY_COMPARE(m_bench->renewals(), 1);
        QVERIFY(adopt(m_bench->cloud.grantTokens().refresh.toUtf8()));
        QVERIFY(!m_bench->settings.isRenewalOpen());
        QTRY_COMPARE(m_bench->cloud.log().last().status, 400);
        letPass();
        QVERIFY(!m_bench->settings.isRenewalOpen());
        QCOMPARE(session().state(), State::Linked);
    }

    void unlinkedWhileASignInIsStored_data()
    {
        QTest::addColumn<bool>("isWritten");
        QTest::newRow("written") << false;
        QTest::newRow("read back") << true;
    }

    void unlinkedWhileASignInIsStored()
    {
        QFETCH(bool, isWritten);
        std::optional<Outcome> answer;
        store().isHeld = true;
        session().adopt(m_bench->client(), "key",
                        {.accessToken = "access",
                         .accessTokenExpires = m_bench->clock.now(),
                         .refreshToken = "refresh"},
                        m_answers.get(),
                        [&](const Outcome &outcome) { answer = outcome; });
        if (isWritten)
            store().release();
        session().unlink();
        store().release();
        QTRY_VERIFY(answer);
        QVERIFY(!*answer);
        QCOMPARE(answer->error().kind, Kind::Cancelled);
        QCOMPARE(session().state(), State::NotLinked);
        QVERIFY(!m_bench->settings.isLinked());
        QTRY_VERIFY(store().entries.isEmpty());
    }

    // The secrets are not in a keychain, and not anywhere else: only the person can bring them.
    void secretsThatAreGone_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("as chosen") << Kind::SecretsNotStored;
        QTest::newRow("damaged file") << Kind::SecretsFileDamaged;
    }

    void secretsThatAreGone()
    {
        QFETCH(Kind, kind);
        m_bench->startSignedIn();
        store().readError = Error{.kind = kind};
        session().open();
        QTRY_COMPARE(session().state(), State::SignInNeeded);
        QCOMPARE(session().problem()->kind, kind);
        QVERIFY(m_bench->settings.isLinked());
        QCOMPARE(keys().error().kind, kind);
        store().readError.reset();
        QVERIFY(adopt(m_bench->cloud.grantTokens().refresh.toUtf8()));
        QVERIFY(keys());
    }

    void passphraseIsWaitedFor()
    {
        m_bench->startSignedIn();
        store().readError = Error{.kind = Kind::PassphraseNeeded};
        session().open();
        QTRY_COMPARE(session().state(), State::KeychainClosed);
        session().retryKeychainQuietly();
        letPass();
        QCOMPARE(session().problem()->kind, Kind::PassphraseNeeded);
        store().readError.reset();
        session().retryKeychain();
        QTRY_COMPARE(session().state(), State::Linked);
    }

    // A person may have to unlock it: said after some seconds, and the question stays asked.
    void hungKeychainIsTold()
    {
        m_bench->startSignedIn();
        store().isHeld = true;
        session().open();
        m_answers->ask(session());
        QVERIFY(!session().isKeychainSlow());
        QSignalSpy changed(&session(), &Session::stateChanged);
        QTRY_VERIFY_WITH_TIMEOUT(session().isKeychainSlow(), 15000);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(session().state(), State::Opening);
        QCOMPARE(m_answers->list.size(), 0);
        QCOMPARE(store().reads, 1);
        store().release();
        QCOMPARE(session().state(), State::Linked);
        QVERIFY(!session().isKeychainSlow());
        QTRY_COMPARE(m_answers->list.size(), 1);
        QVERIFY(m_answers->list.first());
    }

    // Somebody signs in anew while the old entry is still being asked for.
    void signedInWhileItHangs()
    {
        m_bench->startSignedIn();
        store().isHeld = true;
        session().open();
        const QByteArray fresh = m_bench->cloud.grantTokens().refresh.toUtf8();
        QObject context;
        session().adopt(m_bench->client(), "key",
                        {.accessToken = "access",
                         .accessTokenExpires = m_bench->clock.now().addSecs(3600),
                         .refreshToken = fresh},
                        &context, [](const Outcome &) {});
        store().release();
        QTRY_COMPARE(session().subscriptionKey(), "key");
        QCOMPARE(session().state(), State::Linked);
        QCOMPARE(m_bench->kept().refreshToken, fresh);
        QCOMPARE(m_answers->nextToken(session()), "access");
    }

    void failedWriteDoesNotStopTheReadings()
    {
        QVERIFY(m_bench->startLinked());
        const QByteArray old = m_bench->kept().refreshToken;
        store().writeError = Error{.kind = Kind::KeychainUnavailable};
        QSignalSpy changed(&session(), &Session::stateChanged);
        const Result<ApiKeys> answer = keys();
        QVERIFY(answer);
        QVERIFY(m_bench->isGood(answer.value()));
        QVERIFY(session().isUnsaved());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(session().state(), State::Linked);
        QCOMPARE(m_bench->kept().refreshToken, old);
        QVERIFY(keys()); // also while it is not stored
        QCOMPARE(m_bench->renewals(), 1);

        store().writeError.reset();
        session().retryKeychain();
        QTRY_VERIFY(!session().isUnsaved());
        QCOMPARE(changed.count(), 2);
        QVERIFY(m_bench->kept().refreshToken != old);
        m_bench->clock.move(2h);
        m_bench->startProgram();
        QVERIFY(m_bench->open());
        QVERIFY(keys());
    }

    // A retry of the write must not hold up those who could be answered before it began.
    void answeredWhileTheWriteIsTriedAgain()
    {
        QVERIFY(m_bench->startLinked());
        store().writeError = Error{.kind = Kind::KeychainUnavailable};
        QVERIFY(keys());
        store().isHeld = true;
        session().retryKeychain();
        QVERIFY(keys());
        QCOMPARE(m_bench->renewals(), 1);
    }

    // The newest token wins, however the writes and renewals overlap.
    void renewedAgainWhileWriting()
    {
        m_bench->cloud.options().strictRotation = true; // only the newest will do
        QVERIFY(m_bench->startLinked());
        store().writeError = Error{.kind = Kind::KeychainUnavailable};
        QVERIFY(keys());
        store().writeError.reset();
        store().isHeld = true;
        session().retryKeychain();
        m_bench->clock.move(2h);
        m_answers->ask(session());
        QTRY_COMPARE(m_bench->renewals(), 2);
        letPass();
        store().release();
        QTRY_COMPARE(m_answers->list.size(), 2);
        QTRY_VERIFY(!session().isUnsaved());
        m_bench->clock.move(2h);
        m_bench->startProgram();
        QVERIFY(m_bench->open());
        QVERIFY(keys());
        QCOMPARE(m_bench->renewals(), 3);
    }

    void adoptStoresAndReadsBack()
    {
        const QByteArray fresh = m_bench->cloud.grantTokens().refresh.toUtf8();
        QVERIFY(adopt(fresh));
        QCOMPARE(session().state(), State::Linked);
        QVERIFY(m_bench->settings.isLinked());
        QCOMPARE(m_bench->settings.clientId(), m_bench->client().clientId);
        QCOMPARE(m_bench->kept(), (AccountSecrets{.clientSecret = m_bench->client().clientSecret,
                                                  .subscriptionKey = "key",
                                                  .refreshToken = fresh,
                                                  .previousRefreshToken = {}}));
        QCOMPARE(m_answers->nextToken(session()), "access");
        QCOMPARE(m_bench->renewals(), 0);
    }

    void adoptThatFails_data()
    {
        QTest::addColumn<int>("readError");
        QTest::addColumn<int>("writeError");
        QTest::addColumn<bool>("isForgetful");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("refused") << -1 << int(Kind::KeychainDenied) << false << Kind::KeychainDenied;
        QTest::newRow("no service") << -1 << int(Kind::KeychainUnavailable) << false
                                    << Kind::KeychainUnavailable;
        QTest::newRow("forgotten") << -1 << -1 << true << Kind::KeychainNotKept;
        QTest::newRow("not given back") << int(Kind::KeychainDenied) << -1 << false << Kind::KeychainDenied;
    }

    // Told, and nothing is linked that would be gone at the next start.
    void adoptThatFails()
    {
        QFETCH(int, readError);
        QFETCH(int, writeError);
        QFETCH(bool, isForgetful);
        QFETCH(Kind, kind);
        if (readError >= 0)
            store().readError = Error{.kind = Kind(readError)};
        if (writeError >= 0)
            store().writeError = Error{.kind = Kind(writeError)};
        store().isForgetful = isForgetful;
        const Outcome outcome = adopt("fresh");
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, kind);
        QCOMPARE(session().state(), State::NotLinked);
        QVERIFY(!m_bench->settings.isLinked());
        QCOMPARE(keys().error().kind, Kind::SignInNeeded);
    }

    void adoptThatFailsLeavesTheOldAccount()
    {
        QVERIFY(m_bench->startLinked());
        store().writeError = Error{.kind = Kind::KeychainDenied};
        QVERIFY(!adopt("fresh"));
        store().writeError.reset();
        QCOMPARE(session().state(), State::Linked);
        const Result<ApiKeys> answer = keys();
        QVERIFY(answer);
        QVERIFY(m_bench->isGood(answer.value()));
    }

    void adoptAnswersThoseWhoWait()
    {
        m_bench->startSignedIn();
        m_bench->cloud.revokeTokens();
        QVERIFY(m_bench->open());
        QCOMPARE(keys().error().kind, Kind::SignInNeeded);
        QVERIFY(adopt(m_bench->cloud.grantTokens().refresh.toUtf8()));
        QCOMPARE(session().state(), State::Linked);
        QVERIFY(!session().problem());
        QVERIFY(keys());
        m_bench->clock.move(2h);
        const Result<ApiKeys> renewed = keys();
        QVERIFY(renewed);
        QCOMPARE(renewed.value().subscriptionKey, "key");
    }
};

QTEST_GUILESS_MAIN(TestSessionKeychain)
#include "tst_sessionkeychain.moc"
