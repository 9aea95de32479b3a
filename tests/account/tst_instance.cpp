#include "app/instance.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

// One process per profile; and whatever a killed one leaves, the next one starts.
class TestInstance : public QObject
{
    Q_OBJECT

    QTemporaryDir m_profile;
    QString lockFile() const { return m_profile.filePath(u"tepore.lock"_s); }

    void leave(const QString &file, const QByteArray &content)
    {
        QFile left(file);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write(content);
    }
    // What QLockFile writes: process, program, computer.
    static QByteArray gone() { return "999999999\ntepore\n" + QSysInfo::machineHostName().toUtf8() + '\n'; }

private Q_SLOTS:
    void theSecondRaisesTheFirst()
    {
        Instance first(m_profile.path());
        QVERIFY(first.isFirst());
        QSignalSpy raised(&first, &Instance::raiseRequested);
        Instance second(m_profile.path());
        QVERIFY(!second.isFirst());
        QTimer::singleShot(200, &first, &Instance::listen); // it was itself started a moment ago
        std::future<Instance::Answer> answer = std::async(std::launch::async, [&second] { return second.raiseFirst(); });
        QTRY_COMPARE(raised.size(), 1);
        QCOMPARE(answer.get(), Instance::Answer::Raised);
    }

    // A command line at work has no window to raise: it makes way.
    void theSecondTakesThePlaceOfAWindowlessOne()
    {
        auto first = std::make_unique<Instance>(m_profile.path());
        QVERIFY(first->isFirst());
        first->setWindowless();
        first->listen();
        QSignalSpy raised(first.get(), &Instance::raiseRequested);
        Instance second(m_profile.path());
        QVERIFY(!second.isFirst());
        std::future<Instance::Answer> answer = std::async(std::launch::async, [&second] { return second.raiseFirst(); });
        QTRY_COMPARE(raised.size(), 1);
        QVERIFY(!second.isFirst()); // not before the first has ended
        first.reset();
        QCOMPARE(answer.get(), Instance::Answer::MadeWay);
        QVERIFY(second.isFirst());
        QVERIFY(!Instance(m_profile.path()).isFirst());
    }

    // Its socket lies in the profile, whatever TMPDIR says; where that has no room for it, elsewhere.
    void aLongFolderNeedsAnotherSocket()
    {
        const QString deep = m_profile.filePath(QString(120, u'x'));
        QVERIFY(QDir().mkpath(deep));
        QVERIFY(!Instance::socketName(deep).startsWith(m_profile.path()));
        Instance first(deep);
        QVERIFY(first.isFirst());
        first.listen();
        QSignalSpy raised(&first, &Instance::raiseRequested);
        Instance second(deep);
        std::future<Instance::Answer> answer = std::async(std::launch::async, [&second] { return second.raiseFirst(); });
        QTRY_COMPARE(raised.size(), 1);
        QCOMPARE(answer.get(), Instance::Answer::Raised);
    }

    void aStoppedOneDoesNotAnswer()
    {
        Instance first(m_profile.path());
        QVERIFY(first.isFirst());
        first.listen(); // and handles no event
        Instance second(m_profile.path());
        QCOMPARE(second.raiseFirst(), Instance::Answer::None);
    }

    void startsAfterAQuit()
    {
        { const Instance before(m_profile.path()); }
        QVERIFY(Instance(m_profile.path()).isFirst());
    }

    void startsAfterAKill()
    {
        leave(lockFile(), gone());
        QVERIFY(Instance(m_profile.path()).isFirst());
    }

    // Killed between making the lock and writing its name into it.
    void startsAfterAKillWhileLocking()
    {
        leave(lockFile(), {});
        QVERIFY(Instance(m_profile.path()).isFirst());
        QVERIFY(!QFile::exists(lockFile())); // and unlocks
    }

    // Killed while it put away the lock of one that was killed before.
    void startsAfterAKillWhileUnlocking()
    {
        leave(lockFile(), gone());
        leave(lockFile() + ".rmlock"_L1, {});
        QVERIFY(Instance(m_profile.path()).isFirst());
        QVERIFY(!QFile::exists(lockFile() + ".rmlock"_L1));
    }
};

QTEST_GUILESS_MAIN(TestInstance)
#include "tst_instance.moc"
