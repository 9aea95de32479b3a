// A computer without a keychain, as the store sees it.

#include "app/account/keychainstore.h"

#include <QTest>

using Kind = Error::Kind;

class TestKeychainAbsent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsAnsweredOnce()
    {
#ifndef Q_OS_LINUX
        QSKIP("the keychain cannot be taken away here");
#endif
        KeychainStore store;
        const QString key = QStringLiteral("test/nowhere");
        QList<Error> errors;
        int others = 0;
        const auto take = [&](const auto &result) {
            if (result.ok())
                ++others;
            else
                errors << result.error();
        };
        store.read(key, this, take);
        store.write(key, "value", this, take);
        store.remove(key, this, take);
        store.read(key, this, take);
        QCOMPARE(errors.size(), 0); // never before the call returns
        QTRY_COMPARE_WITH_TIMEOUT(errors.size(), 4, 20000);
        for (const Error &error : errors) {
            QCOMPARE(error.kind, Kind::KeychainMissing); // not only troubled: the person is asked for another place
            QVERIFY(!error.detail.isEmpty());
        }
        QCOMPARE(others, 0);
    }
};

int main(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // before anything looks for it
    QCoreApplication app(argc, argv);
    TestKeychainAbsent test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychainabsent.moc"
