// Secrets in a file that a passphrase opens, and the choice between it, memory and the keychain.

#include "app/account/chosenstore.h"
#include "support/faultystore.h"
#include "support/fullfiles.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using Read = Result<std::optional<QByteArray>>;
using Question = ChosenStore::Question;

namespace {

const QString passphrase = u"grüne Kühe fliegen"_s;
const QByteArray secret = "r+N/=%42&the-refresh-token";

// The answer to what `ask` is given to.
template <typename T>
T answerTo(const std::function<void(QObject *, std::function<void(const T &)>)> &ask)
{
    QObject context;
    std::optional<T> answer;
    ask(&context, [&](const T &result) { answer = result; });
    if (answer || !QTest::qWaitFor([&] { return answer.has_value(); }, 20000))
        return Error{.kind = Kind::Cancelled, .detail = u"answered too soon, or never"_s};
    return *answer;
}

Read read(SecretStore &store, const QString &key)
{
    return answerTo<Read>([&](QObject *context, auto done) { store.read(key, context, done); });
}
QByteArray valueOf(SecretStore &store, const QString &key)
{
    const Read entry = read(store, key);
    return entry ? entry.value().value_or("(nothing)") : QByteArray("(error)");
}
Outcome write(SecretStore &store, const QString &key, const QByteArray &value)
{
    return answerTo<Outcome>([&](QObject *context, auto done) { store.write(key, value, context, done); });
}
Outcome removed(SecretStore &store, const QString &key)
{
    return answerTo<Outcome>([&](QObject *context, auto done) { store.remove(key, context, done); });
}
Outcome open(PassphraseStore &store, const QString &words)
{
    return answerTo<Outcome>([&](QObject *context, auto done) { store.open(words, context, done); });
}
Outcome create(PassphraseStore &store, const QString &words)
{
    return answerTo<Outcome>([&](QObject *context, auto done) { store.create(words, context, done); });
}
int kindOf(const Outcome &outcome)
{
    return outcome ? -1 : int(outcome.error().kind);
}

} // namespace

class TestPassphraseStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_profile;

    QString file() const { return m_profile->filePath(u"tepore.secrets"_s); }
    QByteArray content() const
    {
        QFile file(this->file());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void replaceContent(const QByteArray &bytes) const
    {
        QFile file(this->file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void init() { m_profile = std::make_unique<QTemporaryDir>(); }

#ifdef Q_OS_UNIX
    void aFullDiskLeavesTheOldFile()
    {
        PassphraseStore store(file());
        QVERIFY(create(store, passphrase));
        QVERIFY(write(store, u"a"_s, "first"));
        const QByteArray before = content();
        {
            const FullFiles full(static_cast<rlim_t>(before.size()));
            QCOMPARE(kindOf(write(store, u"a"_s, secret.repeated(20))), int(Kind::KeychainUnavailable));
        }
        QCOMPARE(content(), before);
        PassphraseStore again(file());
        QVERIFY(open(again, passphrase));
        QCOMPARE(valueOf(again, u"a"_s), QByteArray("first"));
    }
#endif

    void keepsOverAStart()
    {
        {
            PassphraseStore store(file());
            QVERIFY(create(store, passphrase));
            QVERIFY(write(store, u"a"_s, "first"));
            QVERIFY(write(store, u"a"_s, secret));
            QVERIFY(write(store, u"b"_s, QByteArray("\0\xff", 2)));
            QCOMPARE(valueOf(store, u"a"_s), secret);
        }
        QVERIFY(!content().contains(secret) && !content().contains(secret.toBase64()));
        QCOMPARE(QFile::permissions(file()) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);

        PassphraseStore store(file());
        QCOMPARE(read(store, u"a"_s).error().kind, Kind::PassphraseNeeded);
        QCOMPARE(kindOf(write(store, u"a"_s, "x")), int(Kind::PassphraseNeeded));
        QCOMPARE(kindOf(open(store, u"grüne Kühe"_s)), int(Kind::PassphraseWrong));
        QVERIFY(!store.isOpen());
        // Typed on a keyboard that makes ü of two characters.
        QVERIFY(open(store, passphrase.normalized(QString::NormalizationForm_D)));
        QCOMPARE(valueOf(store, u"a"_s), secret);
        QCOMPARE(valueOf(store, u"b"_s), QByteArray("\0\xff", 2));
        QVERIFY(removed(store, u"b"_s));
        QCOMPARE(valueOf(store, u"b"_s), "(nothing)");
    }

    // However it is damaged: told apart from a wrong passphrase, and set aside.
    void damaged_data()
    {
        QTest::addColumn<int>("at"); // from the end if negative; which byte is changed
        QTest::addColumn<int>("size"); // to which it is cut, or -1
        QTest::newRow("empty") << 0 << 0;
        QTest::newRow("cut in the head") << 0 << 30;
        QTest::newRow("cut in the body") << 0 << 130;
        QTest::newRow("another format") << 15 << -1;
        QTest::newRow("the cost") << 20 << -1;
        QTest::newRow("the salt") << 40 << -1;
        QTest::newRow("the body") << -3 << -1;
    }

    void damaged()
    {
        QFETCH(int, at);
        QFETCH(int, size);
        {
            PassphraseStore store(file());
            QVERIFY(create(store, passphrase));
            QVERIFY(write(store, u"a"_s, secret));
        }
        QByteArray bytes = content();
        if (size >= 0)
            bytes.truncate(size);
        else
            bytes[at < 0 ? bytes.size() + at : at] = char(bytes[at < 0 ? bytes.size() + at : at] ^ 1);
        replaceContent(bytes);
        PassphraseStore store(file());
        QCOMPARE(kindOf(open(store, passphrase)), int(Kind::SecretsFileDamaged));
        QVERIFY(!store.isOpen());
        QVERIFY(!QFile::exists(file()));
        const QStringList aside = QDir(m_profile->path()).entryList({u"tepore.secrets.damaged-*"_s});
        QCOMPARE(aside.size(), 1);
        QFile kept(m_profile->filePath(aside.first()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), bytes);
        QCOMPARE(read(store, u"a"_s).error().kind, Kind::SecretsFileDamaged); // gone: no passphrase would help
    }

    // Every nonce is used once.
    void sameContentLooksDifferent()
    {
        PassphraseStore store(file());
        QVERIFY(create(store, passphrase));
        QVERIFY(write(store, u"a"_s, secret));
        const QByteArray before = content();
        QVERIFY(write(store, u"a"_s, secret));
        QCOMPARE(content().size(), before.size());
        QVERIFY(content().last(40) != before.last(40));
    }

    // A write that fails leaves the old file, and is told.
    void failedWriteIsTold()
    {
        PassphraseStore store(file());
        QVERIFY(create(store, passphrase));
        QVERIFY(write(store, u"a"_s, secret));
        const QByteArray before = content();
        const QString elsewhere = m_profile->path() + u".moved"_s;
        QVERIFY(QDir().rename(m_profile->path(), elsewhere));
        QCOMPARE(kindOf(write(store, u"a"_s, "newer")), int(Kind::KeychainUnavailable));
        QVERIFY(QDir().rename(elsewhere, m_profile->path()));
        QCOMPARE(content(), before);
        QVERIFY(write(store, u"a"_s, "newest"));
        PassphraseStore second(file());
        QVERIFY(open(second, passphrase));
        QCOMPARE(valueOf(second, u"a"_s), "newest");
    }

    // What was begun is finished, even if the program ends.
    void endsAfterTheWrite()
    {
        {
            PassphraseStore store(file());
            QVERIFY(create(store, passphrase));
            store.write(u"a"_s, secret, this, [](const Outcome &) {});
        }
        PassphraseStore store(file());
        QVERIFY(open(store, passphrase));
        QCOMPARE(valueOf(store, u"a"_s), secret);
    }

    // Making the key takes a second on purpose; nothing stands still meanwhile.
    void eventLoopGoesOn()
    {
        QElapsedTimer since;
        qint64 longest = 0;
        QTimer pulse;
        connect(&pulse, &QTimer::timeout, this, [&] { longest = std::max(longest, since.restart()); });
        pulse.start(1);
        since.start();
        PassphraseStore store(file());
        QVERIFY(create(store, passphrase));
        QVERIFY(write(store, u"a"_s, secret));
        qInfo("the longest pause of the event loop: %lld ms", longest);
        QVERIFY2(longest < 100, "the event loop stood still"); // qWaitFor() itself looks every 10 ms
    }

    // --- the choice

    void keychainIsTheRule()
    {
        FaultyStore keychain;
        ChosenStore store(keychain, m_profile->path());
        QVERIFY(write(store, u"a"_s, secret));
        QCOMPARE(keychain.entries.value(u"a"_s), secret);
        QCOMPARE(store.question(), Question::None);
        keychain.readError = keychain.writeError = Error{.kind = Kind::KeychainUnavailable};
        QCOMPARE(kindOf(write(store, u"a"_s, "x")), int(Kind::KeychainUnavailable));
        QVERIFY(!read(store, u"a"_s));
        keychain.readError = Error{.kind = Kind::KeychainMissing}; // late, perhaps
        QVERIFY(!read(store, u"a"_s));
        keychain.readError.reset();
        keychain.isLocked = true;
        QVERIFY(!read(store, u"a"_s).value());
        QCOMPARE(store.question(), Question::None); // never instead of a locked one
    }

    void choosesTheFile()
    {
        FaultyStore keychain;
        keychain.writeError = Error{.kind = Kind::KeychainMissing};
        {
            ChosenStore store(keychain, m_profile->path());
            QSignalSpy asked(&store, &ChosenStore::questionChanged);
            QCOMPARE(kindOf(write(store, u"a"_s, secret)), int(Kind::KeychainMissing));
            QCOMPARE(store.question(), Question::Place);
            QCOMPARE(asked.count(), 1);
            QVERIFY(!QFile::exists(file())); // nothing is done unasked
            QVERIFY(answerTo<Outcome>([&](QObject *c, auto done) { store.keepInFile(passphrase, c, done); }));
            QCOMPARE(store.question(), Question::None);
            QVERIFY(write(store, u"a"_s, secret));
            QVERIFY(write(store, u"draft"_s, "d"));
            QVERIFY(removed(store, u"draft"_s));
        }
        ChosenStore store(keychain, m_profile->path());
        QCOMPARE(store.place(), SecretPlace::File);
        QCOMPARE(store.question(), Question::None); // nobody has asked for anything yet
        QCOMPARE(read(store, u"a"_s).error().kind, Kind::PassphraseNeeded);
        QCOMPARE(store.question(), Question::Passphrase);
        QSignalSpy answered(&store, &ChosenStore::answered);
        QVERIFY(!answerTo<Outcome>([&](QObject *c, auto done) { store.openFile(u"wrong"_s, c, done); }));
        QCOMPARE(store.question(), Question::Passphrase);
        QCOMPARE(answered.count(), 0);
        QVERIFY(answerTo<Outcome>([&](QObject *c, auto done) { store.openFile(passphrase, c, done); }));
        QCOMPARE(answered.count(), 1);
        QCOMPARE(valueOf(store, u"a"_s), secret);
        QCOMPARE(keychain.entries.size(), 0);

        // Unlinked: the file goes, and the next sign-in tries the keychain.
        QVERIFY(removed(store, u"a"_s));
        QTRY_VERIFY(!QFile::exists(file()));
        QCOMPARE(store.place(), SecretPlace::Keychain);
    }

    void unlinksWithoutThePassphrase()
    {
        FaultyStore keychain;
        {
            ChosenStore store(keychain, m_profile->path());
            QVERIFY(answerTo<Outcome>([&](QObject *c, auto done) { store.keepInFile(passphrase, c, done); }));
            QVERIFY(write(store, u"a"_s, secret));
        }
        ChosenStore store(keychain, m_profile->path());
        QVERIFY(!read(store, u"a"_s));
        QCOMPARE(store.question(), Question::Passphrase);
        QVERIFY(store.forgetAll());
        QTRY_VERIFY(!QFile::exists(file()));
        QCOMPARE(store.place(), SecretPlace::Keychain);
        QCOMPARE(store.question(), Question::None);
        QVERIFY(!store.forgetAll());
    }

    // What is in a file that is not open is not known: one entry of it is no reason to delete the rest.
    void closedFileLosesNothing()
    {
        FaultyStore keychain;
        {
            ChosenStore store(keychain, m_profile->path());
            QVERIFY(answerTo<Outcome>([&](QObject *c, auto done) { store.keepInFile(passphrase, c, done); }));
            QVERIFY(write(store, u"a"_s, secret));
            QVERIFY(write(store, u"draft"_s, "d"));
        }
        ChosenStore store(keychain, m_profile->path());
        QCOMPARE(kindOf(removed(store, u"draft"_s)), int(Kind::PassphraseNeeded));
        QCOMPARE(store.place(), SecretPlace::File);
        QVERIFY(answerTo<Outcome>([&](QObject *c, auto done) { store.openFile(passphrase, c, done); }));
        QCOMPARE(valueOf(store, u"a"_s), secret);
    }

    void lateKeychainIsAskedAboutNoMore_data()
    {
        QTest::addColumn<bool>("reads");
        QTest::newRow("it takes a value") << false;
        QTest::newRow("it gives one") << true;
    }
    void lateKeychainIsAskedAboutNoMore()
    {
        QFETCH(bool, reads);
        FaultyStore keychain;
        ChosenStore store(keychain, m_profile->path());
        keychain.writeError = Error{.kind = Kind::KeychainMissing};
        QVERIFY(!write(store, u"a"_s, secret));
        QCOMPARE(store.question(), Question::Place);
        keychain.writeError.reset();
        QVERIFY(reads ? read(store, u"a"_s).ok() : write(store, u"a"_s, secret).ok());
        QCOMPARE(store.question(), Question::None);
    }

    void choosesNoPlace()
    {
        FaultyStore keychain;
        {
            ChosenStore store(keychain, m_profile->path());
            store.keepInMemory();
            QVERIFY(write(store, u"a"_s, secret));
            QCOMPARE(valueOf(store, u"a"_s), secret);
        }
        ChosenStore store(keychain, m_profile->path());
        QCOMPARE(read(store, u"a"_s).error().kind, Kind::SecretsNotStored);
        QCOMPARE(store.question(), Question::None);
        for (const QString &name : QDir(m_profile->path()).entryList(QDir::Files)) {
            QFile written(m_profile->filePath(name));
            QVERIFY(written.open(QIODevice::ReadOnly));
            QVERIFY(!written.readAll().contains(secret));
        }
        QVERIFY(write(store, u"a"_s, "again"));
        QVERIFY(removed(store, u"a"_s));
        QCOMPARE(store.place(), SecretPlace::Keychain);
    }

    // Gone or damaged: the next sign-in tries the keychain, and asks if there is none.
    void lostFile()
    {
        FaultyStore keychain;
        {
            ChosenStore store(keychain, m_profile->path());
            QVERIFY(answerTo<Outcome>([&](QObject *c, auto done) { store.keepInFile(passphrase, c, done); }));
            QVERIFY(write(store, u"a"_s, secret));
        }
        QVERIFY(QFile::remove(file()));
        ChosenStore store(keychain, m_profile->path());
        QCOMPARE(read(store, u"a"_s).error().kind, Kind::SecretsFileDamaged);
        QCOMPARE(store.question(), Question::None);
        keychain.writeError = Error{.kind = Kind::KeychainMissing};
        QVERIFY(!write(store, u"a"_s, "new"));
        QCOMPARE(store.question(), Question::Place);
        keychain.writeError.reset();
        QVERIFY(write(store, u"a"_s, "new"));
        QCOMPARE(keychain.entries.value(u"a"_s), "new");
    }
};

QTEST_GUILESS_MAIN(TestPassphraseStore)
#include "tst_passphrasestore.moc"
