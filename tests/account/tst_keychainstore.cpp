// The real keychain: run by tests/run with a session bus and an unlocked keyring.

#include "app/account/keychainstore.h"

#include <qt6keychain/keychain.h>

#include <QTest>
#include <QTimer>
#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using Read = Result<std::optional<QByteArray>>;

namespace {

// Every byte, and no two pieces alike.
QByteArray valueOf(qsizetype size)
{
    QByteArray value;
    for (qsizetype i = 0; i < size; ++i)
        value += static_cast<char>((i + i / 256) % 256);
    return value;
}

// QTest::qWaitFor() looks every 10 ms; a keychain takes many turns.
template <typename Predicate>
bool soon(Predicate isTrue)
{
    QTimer limit;
    limit.setSingleShot(true);
    limit.start(20000);
    while (!isTrue() && limit.isActive())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return isTrue();
}

} // namespace

class TestKeychainStore : public QObject
{
    Q_OBJECT

    KeychainStore m_store;
    QString m_key;

    Read read()
    {
        std::optional<Read> answer;
        QObject context;
        m_store.read(m_key, &context, [&](const Read &result) { answer = result; });
        if (answer || !soon([&] { return answer.has_value(); }))
            return Error{.kind = Kind::Cancelled, .detail = u"answered too soon, or never"_s};
        return *answer;
    }
    // Its bytes; empty if there is none.
    QByteArray value()
    {
        const Read result = read();
        return result && result.value() ? *result.value() : QByteArray();
    }
    Outcome write(const QByteArray &value)
    {
        std::optional<Outcome> answer;
        QObject context;
        m_store.write(m_key, value, &context, [&](const Outcome &result) { answer = result; });
        if (answer || !soon([&] { return answer.has_value(); }))
            return Error{.kind = Kind::Cancelled, .detail = u"answered too soon, or never"_s};
        return *answer;
    }
    Outcome remove()
    {
        std::optional<Outcome> answer;
        QObject context;
        m_store.remove(m_key, &context, [&](const Outcome &result) { answer = result; });
        if (answer || !soon([&] { return answer.has_value(); }))
            return Error{.kind = Kind::Cancelled, .detail = u"answered too soon, or never"_s};
        return *answer;
    }

    // The keychain itself, past the store. The names and the head are written down here once more because
    // programs in people's hands have written them.
    template <typename Job>
    bool run(Job &job, const QString &entry)
    {
        job.setAutoDelete(false);
        job.setKey(u"io.github.tepore.Tepore/"_s + m_key + entry);
        bool hasFinished = false;
        connect(&job, &QKeychain::Job::finished, this, [&] { hasFinished = true; });
        job.start();
        return soon([&] { return hasFinished; }) && job.error() == QKeychain::NoError;
    }
    bool rawWrite(const QString &entry, const QByteArray &bytes)
    {
        QKeychain::WritePasswordJob job(u"io.github.tepore.Tepore"_s);
        job.setBinaryData(bytes);
        return run(job, entry);
    }
    std::optional<QByteArray> rawRead(const QString &entry)
    {
        QKeychain::ReadPasswordJob job(u"io.github.tepore.Tepore"_s);
        return run(job, entry) ? std::optional(job.binaryData()) : std::nullopt;
    }
    QStringList entriesLeft()
    {
        QStringList left;
        for (const QString &entry :
             {QString(), u"/a1"_s, u"/a2"_s, u"/a9"_s, u"/a10"_s, u"/b1"_s, u"/b2"_s, u"/b9"_s}) {
            if (rawRead(entry))
                left << u"key"_s + entry;
        }
        return left;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_key = u"test/"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
        const Outcome outcome = write("is it there?");
        if (outcome && value() == "is it there?") {
            QVERIFY(remove());
            return;
        }
        const QString reason = outcome ? u"it does not keep what it is given"_s : outcome.error().detail;
        QFAIL(qPrintable(u"no keychain can be reached (%1). tests/run brings one."_s.arg(reason)));
    }
    void init() { m_key = u"test/"_s + QUuid::createUuid().toString(QUuid::WithoutBraces); }
    void cleanup() { QVERIFY(remove()); }

    void absent()
    {
        const Read result = read();
        QVERIFY(result);
        QVERIFY(!result.value());
        QVERIFY(remove());
    }

    void roundTrip_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const int size : {1, 1999, 2000, 2001, 4000, 4001, 20000})
            QTest::addRow("%d bytes", size) << valueOf(size);
        QTest::newRow("zeros") << QByteArray(3000, '\0');
        QTest::newRow("quotes") << QByteArray("{\"a\":\"b\\\"c'd`e$f\\n\"}");
        QTest::newRow("not ASCII") << QByteArray("gr\xc3\xbc\xc3\x9f Gott, caff\xc3\xa8 \xf0\x9f\x94\x91");
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x80\xc3");
        QTest::newRow("lines") << QByteArray("\na\r\nb\n\n");
        QTest::newRow("a head's likeness") << QByteArray("tepore1 a 3\nx");
        QTest::newRow("base64's likeness") << QByteArray("YWJj");
    }

    void roundTrip()
    {
        QFETCH(QByteArray, value);
        const Outcome outcome = write(value);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
        const Read result = read();
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QVERIFY(result.value());
        QCOMPARE(*result.value(), value);
        QVERIFY(remove());
        QVERIFY(read());
        QVERIFY(!read().value());
        QCOMPARE(entriesLeft(), QStringList());
    }

    void replaced()
    {
        for (const int size : {10, 5000, 1, 20000, 2001, 2000, 4500, 4500}) {
            const QByteArray value = valueOf(size) + QByteArray::number(size);
            QVERIFY(write(value));
            QCOMPARE(this->value(), value);
        }
        QVERIFY(write("short"));
        QVERIFY(remove());
        QCOMPARE(entriesLeft(), QStringList()); // the long ones' pieces hold secrets too
    }

    // A Windows credential holds 2560 bytes.
    void noEntryIsLong()
    {
        QVERIFY(write(valueOf(20000)));
        for (const QString &entry : {QString(), u"/a1"_s, u"/a9"_s}) {
            const std::optional<QByteArray> bytes = rawRead(entry);
            QVERIFY2(bytes, qPrintable(entry));
            QVERIFY2(bytes->size() <= 2100, qPrintable(entry));
        }
        QVERIFY(!rawRead(u"/a10"_s));
    }

    // The pieces of the new value are there, its head is not: the program ended in between.
    void crashBeforeTheHead()
    {
        const QByteArray old = valueOf(5000);
        QVERIFY(write(old));
        QVERIFY(rawWrite(u"/b1"_s, "new"));
        QVERIFY(rawWrite(u"/b2"_s, "newer"));
        QCOMPARE(value(), old);
        QVERIFY(write(valueOf(3000)));
        QCOMPARE(value(), valueOf(3000));
        QVERIFY(rawWrite(u"/a1"_s, "new"));
        QCOMPARE(value(), valueOf(3000));
        QVERIFY(remove());
        QCOMPARE(entriesLeft(), QStringList());
    }

    void damaged_data()
    {
        QTest::addColumn<QByteArray>("head");
        for (const char *head :
             {"", "x", "{\"refreshToken\":\"r\"}", "tepore1", "tepore1 a 1", "tepore1 a x\n",
              "tepore1 a -1\n", "tepore1 a 65\n", "tepore1 ab 0\n", "tepore3 a 0\nx", "tepore2 a 0\nx",
              "tepore2 a 0 0123456789abcdef\nx"})
            QTest::addRow("'%s'", qPrintable(QString::fromLatin1(head).simplified())) << QByteArray(head);
    }

    // Said, not taken for an empty place; and a new sign-in gets over it.
    void damaged()
    {
        QFETCH(QByteArray, head);
        QVERIFY(rawWrite({}, head.isEmpty() ? QByteArray("\n") : head));
        const Read result = read();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::KeychainUnavailable);
        QVERIFY(write("good"));
        QCOMPARE(value(), "good");
    }

    void pieceIsMissing()
    {
        QVERIFY(rawWrite({}, "tepore1 a 1\nfirst"));
        const Read result = read();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::KeychainLocked);
    }

    // Written before there were checksums.
    void oldHeadIsRead()
    {
        QVERIFY(rawWrite(u"/a1"_s, "second"));
        QVERIFY(rawWrite({}, "tepore1 a 1\nfirst, "));
        QCOMPARE(value(), "first, second");
    }

    // Pieces of two values, each of them readable: told, not handed out.
    void mixedPiecesAreNoticed()
    {
        QVERIFY(write(valueOf(5000)));
        QVERIFY(rawWrite(u"/a2"_s, "of another value"));
        const Read result = read();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::KeychainUnavailable);
    }

    // The program ends after each of the writes that a value of three pieces takes: the old value or the new one.
    void diesBetweenThePieces()
    {
        const QByteArray old = valueOf(5000);
        QVERIFY(write(old));
        const QByteArray fresh = QByteArray(5000, 'n');
        const QString other = m_key;
        m_key += u"/template"_s; // how the store would lay it out
        QVERIFY(write(old));
        QVERIFY(write(fresh));
        const std::array<std::pair<QString, QByteArray>, 3> writes{{
            {u"/b1"_s, *rawRead(u"/b1"_s)}, {u"/b2"_s, *rawRead(u"/b2"_s)}, {QString(), *rawRead({})}}};
        QVERIFY(remove());
        m_key = other;
        for (size_t done = 0; done < writes.size(); ++done) {
            QCOMPARE(value(), old);
            QVERIFY(rawWrite(writes[done].first, writes[done].second));
        }
        QCOMPARE(value(), fresh);
    }

    void oneAfterAnother()
    {
        QStringList order;
        m_store.write(m_key, valueOf(9000), this,
                      [&](const Outcome &outcome) { order << (outcome ? u"long"_s : u"!"_s); });
        m_store.write(m_key, valueOf(3000), this,
                      [&](const Outcome &outcome) { order << (outcome ? u"short"_s : u"!"_s); });
        QByteArray readBack;
        m_store.read(m_key, this, [&](const Read &result) {
            readBack = result && result.value() ? *result.value() : QByteArray();
            order << u"read"_s;
        });
        m_store.write(m_key, valueOf(7000), this,
                      [&](const Outcome &outcome) { order << (outcome ? u"last"_s : u"!"_s); });
        QTRY_COMPARE_WITH_TIMEOUT(order, (QStringList{u"long"_s, u"short"_s, u"read"_s, u"last"_s}), 20000);
        QCOMPARE(readBack, valueOf(3000));
        QCOMPARE(value(), valueOf(7000));
    }

    void removedRightAfterTheWrite()
    {
        QVERIFY(write(valueOf(5000)));
        m_store.write(m_key, valueOf(9000), this, [](const Outcome &) {});
        QVERIFY(remove());
        QCOMPARE(entriesLeft(), QStringList());
    }

    // Whoever asked has gone: what was begun is finished, and nobody is told.
    void nobodyWaits()
    {
        bool isTold = false;
        auto context = std::make_unique<QObject>();
        m_store.write(m_key, valueOf(9000), context.get(), [&](const Outcome &) { isTold = true; });
        m_store.read(m_key, context.get(), [&](const Read &) { isTold = true; });
        context.reset();
        QCOMPARE(value(), valueOf(9000));
        QVERIFY(!isTold);
    }
};

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"
