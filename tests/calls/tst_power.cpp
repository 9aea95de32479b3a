#include "app/power.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// Mains or battery, from files as Linux has them.
class TestPower : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linuxSays_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<bool>("onBattery");
        const QStringList mains{u"AC/type=Mains"_s};
        const QStringList battery{u"BAT0/type=Battery"_s};
        QTest::newRow("nothing") << QStringList() << false;
        QTest::newRow("a desktop computer") << QStringList{u"AC/type=Mains"_s, u"AC/online=1"_s} << false;
        QTest::newRow("plugged in") << mains + battery +
                                           QStringList{u"AC/online=1"_s, u"BAT0/status=Discharging"_s}
                                    << false;
        QTest::newRow("unplugged") << mains + battery +
                                          QStringList{u"AC/online=0"_s, u"BAT0/status=Discharging"_s}
                                   << true;
        QTest::newRow("charging over USB") << battery + QStringList{u"BAT0/status=Charging"_s} << false;
        QTest::newRow("a mouse") << QStringList{u"hid/type=Battery"_s, u"hid/scope=Device"_s,
                                                u"hid/status=Discharging"_s}
                                 << false;
    }
    void linuxSays()
    {
        QFETCH(const QStringList, files);
        QFETCH(const bool, onBattery);
        const QTemporaryDir folder;
        for (const QString &each : files) {
            const QString path = folder.filePath(each.section(u'=', 0, 0));
            QVERIFY(QDir().mkpath(path.section(u'/', 0, -2)));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(each.section(u'=', 1).toLatin1() + '\n');
        }
        QCOMPARE(Power::isOnBattery(folder.path()), onBattery);
    }
    void noSuchFolder() { QVERIFY(!Power::isOnBattery(u"/nowhere"_s)); }
};

QTEST_GUILESS_MAIN(TestPower)
#include "tst_power.moc"
