// What an unlinked account leaves behind: nothing, and where the keychain will not let go, not silently.

#include "account/bench.h"

#include "app/account/chosenstore.h"
#include "app/account/linkdraft.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;
using State = Session::State;

class TestUnlinking : public QObject
{
    Q_OBJECT

    std::unique_ptr<AccountBench> m_bench;
    std::unique_ptr<KeysAnswers> m_answers;

    Session &session() { return *m_bench->session; }
    FaultyStore &store() { return m_bench->store; }
    Settings &settings() { return m_bench->settings; }

    [[nodiscard]] bool adopt()
    {
        bool done = false;
        session().adopt(m_bench->client(), m_bench->cloud.options().subscriptionKey.toUtf8(),
                        {.accessToken = "access",
                         .accessTokenExpires = m_bench->clock.now(),
                         .refreshToken = m_bench->cloud.grantTokens().refresh.toUtf8()},
                        m_answers.get(), [&](const Outcome &outcome) { done = outcome.ok(); });
        return QTest::qWaitFor([&] { return done; });
    }
    QByteArray written()
    {
        settings().sync();
        QFile file(m_bench->profile.filePath(u"tepore.ini"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // As a keyring that is locked: nothing is found, so that there seems nothing to remove; nothing is taken either.
    void lockKeyring(bool locked)
    {
        store().isLocked = locked;
        store().writeError = locked ? std::optional(Error{.kind = Kind::KeychainUnavailable}) : std::nullopt;
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<AccountBench>();
        m_answers = std::make_unique<KeysAnswers>();
    }

    void everythingIsForgotten()
    {
        QVERIFY(adopt());
        settings().setReplyUrl(u"https://home.example.org/back"_s);
        settings().setOfferedReplyUrl(u"https://home.example.org/back"_s);
        settings().setLinkStep(LinkStep::SignIn);
        LinkDraft draft(store(), settings());
        draft.keep({.clientSecret = u"typed"_s, .subscriptionKey = u"typed too"_s});
        QTRY_COMPARE(store().entries.size(), 2);
        const QString key = settings().accountKey();

        session().unlink();
        QCOMPARE(session().clientId(), QString());
        QCOMPARE(session().clientSecret(), QString());
        QCOMPARE(session().dates(), AccountDates());
        QVERIFY(!session().idToken());
        QTRY_VERIFY(store().entries.isEmpty());
        QTRY_VERIFY(settings().entriesToRemove().isEmpty());
        QVERIFY(!session().leftBehind());
        QCOMPARE(settings().clientId(), QString());
        QCOMPARE(settings().replyUrl(), Settings::localReplyUrl());
        QCOMPARE(settings().offeredReplyUrl(), Settings::localReplyUrl());
        QCOMPARE(settings().linkStep(), LinkStep::None);
        QVERIFY(!settings().hasLinkDraft());
        const QByteArray file = written();
        for (const QByteArray &gone : {m_bench->cloud.options().clientId.toUtf8(), QByteArray("home.example.org"), key.toUtf8()})
            QVERIFY2(!file.contains(gone), file.constData());
    }

    void whatTheKeyringKeepsIsSaidAndTriedAgain_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"refuses", "locked"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }

    void whatTheKeyringKeepsIsSaidAndTriedAgain()
    {
        QFETCH(QString, how);
        const bool locked = how == "locked"_L1;
        QVERIFY(adopt());
        if (locked)
            lockKeyring(true);
        else
            store().removeError = Error{.kind = Kind::KeychainDenied};
        int changes = 0;
        connect(&session(), &Session::stateChanged, this, [&] { changes += session().leftBehind() ? 1 : 0; });
        session().unlink();
        QCOMPARE(session().state(), State::NotLinked);
        QTRY_VERIFY(session().leftBehind());
        QCOMPARE(session().leftBehind()->kind, locked ? Kind::KeychainUnavailable : Kind::KeychainDenied);
        QVERIFY(changes > 0);
        QCOMPARE(store().entries.size(), 1);
        if (!locked) // not removed, but nothing is in it any more
            QCOMPARE(store().entries.cbegin().value(), "{}");

        const int writes = store().writes;
        m_bench->startProgram(); // still so
        session().open();
        QTRY_VERIFY(session().leftBehind());
        QCOMPARE(session().leftBehind()->kind, locked ? Kind::KeychainLocked : Kind::KeychainDenied);
        QCOMPARE(store().writes - writes, locked ? 0 : 1); // nobody is asked to unlock it for this
        QCOMPARE(session().state(), State::NotLinked);

        lockKeyring(false);
        store().removeError.reset();
        session().retryKeychain();
        QTRY_VERIFY(!session().leftBehind());
        QVERIFY(store().entries.isEmpty());
        QVERIFY(settings().entriesToRemove().isEmpty());
    }

    void killedBeforeTheKeyringAnswered()
    {
        QVERIFY(adopt());
        store().isHeld = true;
        session().unlink();
        m_bench->session.reset(); // kill -9: what was asked of the keyring never happens
        const QHash<QString, QByteArray> left = store().entries;
        store().release();
        store().entries = left;
        QCOMPARE(Settings(m_bench->profile.filePath(u"tepore.ini"_s)).entriesToRemove().size(), 1);
        m_bench->startProgram();
        session().open();
        QTRY_VERIFY(store().entries.isEmpty());
        QVERIFY(!session().leftBehind());
    }

    // The removal that comes late must not meet the account that was linked meanwhile.
    void linkedAnewWhileTheOldEntryIsLeft()
    {
        QVERIFY(adopt());
        store().removeError = Error{.kind = Kind::KeychainDenied};
        session().unlink();
        QTRY_VERIFY(session().leftBehind());
        QVERIFY(adopt());
        QCOMPARE(store().entries.size(), 2);
        store().removeError.reset();
        m_bench->startProgram();
        QVERIFY(m_bench->open());
        QTRY_COMPARE(store().entries.size(), 1);
        QVERIFY(!m_bench->kept().refreshToken.isEmpty());
        const Result<ApiKeys> keys = m_answers->next(session());
        QVERIFY(keys);
        QVERIFY(m_bench->isGood(keys.value()));
    }

    // Unlocked for the account that is linked now, the keyring lets go of the old one too.
    void goesOnceTheKeyringIsUnlocked()
    {
        QVERIFY(adopt());
        lockKeyring(true);
        session().unlink();
        QTRY_VERIFY(session().leftBehind());
        lockKeyring(false);
        QVERIFY(adopt());
        lockKeyring(true);
        m_bench->startProgram();
        session().open();
        QTRY_VERIFY(session().leftBehind());
        QCOMPARE(session().state(), State::KeychainClosed);
        lockKeyring(false);
        session().retryKeychainQuietly();
        QTRY_VERIFY(!session().leftBehind());
        QCOMPARE(session().state(), State::Linked);
        QCOMPARE(store().entries.size(), 1);
    }

    void oneAfterTheOther()
    {
        store().removeError = Error{.kind = Kind::KeychainDenied};
        for (int i = 0; i < 3; ++i) {
            QVERIFY(adopt());
            session().unlink();
        }
        QTRY_VERIFY(session().leftBehind());
        letPass();
        QCOMPARE(settings().entriesToRemove().size(), 3);
        const int writes = store().writes;
        session().retryKeychain();
        session().retryKeychain();
        letPass();
        QCOMPARE(store().writes, writes + 1); // refused once is enough
        store().removeError.reset();
        session().retryKeychain();
        QTRY_VERIFY(store().entries.isEmpty());
        QTRY_VERIFY(!session().leftBehind());
    }

    void placeThatWasChosenGoesWithTheAccount_data()
    {
        QTest::addColumn<bool>("isFile");
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("memory") << false << true;
        QTest::newRow("file") << true << true;
        QTest::newRow("file, passphrase forgotten") << true << false;
    }
    void placeThatWasChosenGoesWithTheAccount()
    {
        QFETCH(bool, isFile);
        QFETCH(bool, isOpen);
        store().readError = store().writeError = store().removeError = Error{.kind = Kind::KeychainMissing};
        const QString file = m_bench->profile.filePath(u"tepore.secrets"_s);
        auto chosen = std::make_unique<ChosenStore>(store(), m_bench->profile.path());
        const auto start = [&] {
            m_bench->session = std::make_unique<Session>(*m_bench->tokenClient, *chosen, settings(), m_bench->clock);
        };
        start();
        if (isFile) {
            bool done = false;
            chosen->keepInFile(u"grüne Kühe fliegen"_s, this, [&](const Outcome &outcome) { done = outcome.ok(); });
            QTRY_VERIFY_WITH_TIMEOUT(done, 20000);
        } else {
            chosen->keepInMemory();
        }
        QVERIFY(adopt());
        QCOMPARE(QFile::exists(file), isFile);
        if (!isOpen) {
            m_bench->session.reset();
            chosen = std::make_unique<ChosenStore>(store(), m_bench->profile.path());
            start();
            session().open();
            QTRY_COMPARE(session().state(), State::KeychainClosed);
        }
        session().unlink();
        QCOMPARE(chosen->place(), SecretPlace::Keychain);
        QCOMPARE(settings().entriesToRemove(), QStringList());
        QTRY_VERIFY(!QFile::exists(file));
        letPass();
        QCOMPARE(chosen->question(), ChosenStore::Question::None);
        QVERIFY(!session().leftBehind());
        QCOMPARE(store().writes, 0);
        QVERIFY(!QFile::exists(file));
        m_bench->session.reset();
    }

    // The keychain went away, and the account moved: what it left in the keychain goes with it when it is unlinked.
    void entryThatWasMovedAwayFromGoesToo_data()
    {
        QTest::addColumn<bool>("isFile");
        QTest::addColumn<bool>("isThere"); // the keychain, by then
        QTest::newRow("memory") << false << true;
        QTest::newRow("file") << true << true;
        QTest::newRow("memory, and the keychain is still away") << false << false;
    }
    void entryThatWasMovedAwayFromGoesToo()
    {
        QFETCH(bool, isFile);
        QFETCH(bool, isThere);
        auto chosen = std::make_unique<ChosenStore>(store(), m_bench->profile.path());
        const auto start = [&] {
            m_bench->session = std::make_unique<Session>(*m_bench->tokenClient, *chosen, settings(), m_bench->clock);
        };
        start();
        LinkDraft draft(*chosen, settings());
        draft.keep({.clientSecret = u"typed"_s, .subscriptionKey = u"typed too"_s});
        QVERIFY(adopt());
        QTRY_COMPARE(store().entries.size(), 2);
        m_bench->session.reset(); // and started again, for the first time with a Tepore that takes note
        settings().sync();
        chosen = std::make_unique<ChosenStore>(store(), m_bench->profile.path());
        start();
        QVERIFY(m_bench->open());

        store().readError = store().writeError = store().removeError = Error{.kind = Kind::KeychainMissing};
        QVERIFY(m_answers->next(session()));
        QTRY_COMPARE(chosen->question(), ChosenStore::Question::Place);
        if (isFile) {
            bool done = false;
            chosen->keepInFile(u"grüne Kühe fliegen"_s, this, [&](const Outcome &outcome) { done = outcome.ok(); });
            QTRY_VERIFY_WITH_TIMEOUT(done, 20000);
        } else {
            chosen->keepInMemory();
        }
        session().retryKeychain();
        QTRY_VERIFY(!session().isUnsaved());
        QCOMPARE(store().entries.size(), 2);
        if (isThere)
            store().readError = store().writeError = store().removeError = std::nullopt;
        session().unlink();
        if (!isThere) {
            QTRY_VERIFY(session().leftBehind()); // is said, and tried again
            store().readError = store().writeError = store().removeError = std::nullopt;
            session().retryKeychain();
        }
        QTRY_VERIFY(store().entries.isEmpty());
        QTRY_VERIFY(!session().leftBehind());
        QCOMPARE(settings().entriesToRemove(), QStringList());
        QCOMPARE(chosen->question(), ChosenStore::Question::None);
        m_bench->session.reset();
    }

    // The keychain's leftovers have nothing to do with where the secrets are now.
    void leftoversAskForNoPlace()
    {
        QVERIFY(adopt());
        store().writeError = store().removeError = Error{.kind = Kind::KeychainMissing};
        session().unlink();
        QTRY_VERIFY(session().leftBehind());
        ChosenStore chosen(store(), m_bench->profile.path());
        chosen.keepInMemory();
        m_bench->session = std::make_unique<Session>(*m_bench->tokenClient, chosen, settings(), m_bench->clock);
        QVERIFY(adopt());
        session().open();
        QTRY_VERIFY(session().leftBehind());
        QCOMPARE(chosen.question(), ChosenStore::Question::None);
        QCOMPARE(chosen.place(), SecretPlace::Memory);
        QCOMPARE(settings().entriesToRemove().size(), 1);
        store().writeError.reset();
        store().removeError.reset();
        session().retryKeychain();
        QTRY_VERIFY(store().entries.isEmpty());
        QTRY_VERIFY(!session().leftBehind());
        QCOMPARE(chosen.place(), SecretPlace::Memory);
        m_bench->session.reset();
    }

    void nothingIsWrittenForWhoNeverLinked()
    {
        session().open();
        letPass();
        QCOMPARE(store().writes, 0);
    }
};

QTEST_GUILESS_MAIN(TestUnlinking)
#include "tst_unlinking.moc"
