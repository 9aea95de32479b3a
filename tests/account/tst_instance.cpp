#include "app/instance.h"

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
        const Instance second(m_profile.path());
        QVERIFY(!second.isFirst());
        QTimer::singleShot(200, &first, &Instance::listen); // it was itself started a moment ago
        std::future<bool> isRaised = std::async(std::launch::async, [&second] { return second.raiseFirst(); });
        QTRY_COMPARE(raised.size(), 1);
        QVERIFY(isRaised.get());
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
