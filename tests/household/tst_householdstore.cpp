#include "app/household/householdstore.h"
#include "support/fullfiles.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime noon = QDateTime(QDate(2024, 1, 16), QTime(11, 0, 0, 123), QTimeZone::utc()).toUTC();
const QString awkward = u"L'\"ufficio\" <b>di</b> & \\ 🌡️ è 你好 \u202e\n"_s;

ThermostatStatus fullStatus()
{
    ThermostatStatus status;
    status.function = Function::Cooling;
    status.mode = Mode::Manual;
    status.modeText = u"MANUAL"_s;
    status.setPoint = Temperature::fromTenths(253);
    status.program = 3;
    status.activationTime = ActivationTime{.date = QDate(2024, 1, 16), .time = QTime(17, 30)};
    status.temperatureFormat = Temperature::Unit::Fahrenheit;
    status.loadState = LoadState::Active;
    status.time = noon.addMSecs(-123);
    status.temperature = Temperature::fromTenths(-12);
    status.temperatureTime = noon.addSecs(-61);
    status.humidity = 48.25;
    status.humidityTime = noon.addSecs(-62);
    status.plantId = u"home"_s;
    status.moduleId = u"a"_s;
    return status;
}

QList<Home> fullHomes()
{
    Thermostat full;
    full.id = u"a"_s;
    full.plantId = u"home"_s;
    full.name = awkward;
    full.status = fullStatus();
    full.readAt = noon;
    full.stampsLateBy = 3600;
    full.lastProgram = 3;
    full.programs = {{.number = 0, .name = u"Default"_s}, {.number = 3, .name = awkward}};
    full.beforeBoost = Command{.function = Function::Cooling,
                               .mode = Mode::Manual,
                               .setPoint = Temperature::fromTenths(240),
                               .end = noon.addSecs(7200)};
    Thermostat unread;
    unread.id = u"b"_s;
    unread.plantId = u"home"_s;
    Thermostat strange;
    strange.id = u"c"_s;
    strange.plantId = u"home"_s;
    strange.status = ThermostatStatus{.modeText = u"HOLIDAY"_s};
    strange.readAt = noon.addDays(-1);
    strange.beforeBoost = Command{.function = Function::Unknown, .mode = Mode::Automatic, .program = 2};
    return {
        Home{.id = u"home"_s,
             .name = awkward,
             .zone = QTimeZone("America/New_York"),
             .thermostats = {full, unread, strange}},
        Home{.id = u"empty"_s, .name = QString(u""_s), .zone = QTimeZone("Europe/Rome"), .thermostats = {}}};
}

} // namespace

class TestHouseholdStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;

    QStringList setAside() const { return QDir(m_folder->path()).entryList({u"household.json.damaged-*"_s}); }
    void write(const QByteArray &content)
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray content() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_file = m_folder->filePath(u"household.json"_s);
    }

#ifdef Q_OS_UNIX
    void aFullDiskLeavesTheOldFile()
    {
        Household household;
        household.restore({Home{.id = u"home"_s, .name = u"Home"_s, .zone = QTimeZone("Europe/Rome"), .thermostats = {}}}, noon);
        HouseholdStore store(household, m_file);
        QVERIFY(store.save());
        const QByteArray before = content();
        household.restore(fullHomes(), noon);
        {
            const FullFiles full(static_cast<rlim_t>(before.size()));
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not be written"_s));
            QVERIFY(!store.save());
        }
        QCOMPARE(content(), before);
        QVERIFY(store.save());
        QVERIFY(content() != before);
    }
#endif

    void nothingIsLost()
    {
        {
            Household household;
            household.restore(fullHomes(), noon);
            HouseholdStore store(household, m_file);
            QVERIFY(store.save());
        }
        Household household;
        HouseholdStore store(household, m_file);
        store.load();
        QCOMPARE(household.discoveredAt(), noon);
        const QList<Home> expected = fullHomes();
        QCOMPARE(household.homes().size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const Home &home = household.homes()[i];
            QCOMPARE(home.id, expected[i].id);
            QCOMPARE(home.name, expected[i].name);
            QCOMPARE(home.zone, expected[i].zone);
            QCOMPARE(home.thermostats.size(), expected[i].thermostats.size());
            for (qsizetype j = 0; j < home.thermostats.size(); ++j) {
                QCOMPARE(home.thermostats[j].status, expected[i].thermostats[j].status);
                QCOMPARE(home.thermostats[j].beforeBoost, expected[i].thermostats[j].beforeBoost);
                QCOMPARE(home.thermostats[j], expected[i].thermostats[j]);
            }
        }
    }

    // What is under way, and what is wrong at the moment, says nothing about the next start.
    void wishesAndTroubleAreNotKept()
    {
        {
            Household household;
            household.restore(fullHomes(), noon);
            household.setCommand(u"a"_s, PendingCommand{.since = noon});
            household.applyFailure(u"a"_s, Error{.kind = Error::Kind::NotFound}, noon);
            household.setTrouble(Error{.kind = Error::Kind::Offline}, noon);
            HouseholdStore(household, m_file).save();
        }
        Household household;
        HouseholdStore(household, m_file).load();
        QVERIFY(!household.thermostat(u"a"_s)->command);
        QVERIFY(!household.thermostat(u"a"_s)->trouble);
        QVERIFY(!household.trouble());
    }

    void writesByItselfAfterAChange()
    {
        Household household;
        HouseholdStore store(household, m_file);
        household.restore(fullHomes(), noon);
        QVERIFY(!QFile::exists(m_file)); // not for each of the changes of a moment
        QTRY_VERIFY(QFile::exists(m_file));
    }

    void writesAtTheEndWhatIsNotWritten()
    {
        Household household;
        {
            HouseholdStore store(household, m_file);
            household.restore(fullHomes(), noon);
        }
        QVERIFY(content().contains("New_York"));
        QFile::remove(m_file);
        { // nothing new: nothing to write
            HouseholdStore store(household, m_file);
        }
        QVERIFY(!QFile::exists(m_file));
    }

    void withoutAFileThereIsNothing()
    {
        Household household;
        HouseholdStore store(household, m_file);
        store.load();
        QVERIFY(household.homes().isEmpty());
        QVERIFY(setAside().isEmpty());
        QVERIFY(!HouseholdStore(household, m_folder->filePath(u"no/such/folder.json"_s)).save());
    }

    void unreadableFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half of it") << QByteArray("{\"version\":1,\"homes\":[{\"id\":\"a\",\"na");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("binary") << QByteArray("\x00\xff\xfe\x80", 4);
        QTest::newRow("no version") << QByteArray("{\"homes\":[]}");
        QTest::newRow("of a newer Tepore") << QByteArray("{\"version\":2,\"homes\":{\"other\":\"shape\"}}");
    }
    void unreadableFileIsSetAside()
    {
        QFETCH(const QByteArray, content);
        write(content);
        Household household;
        {
            HouseholdStore store(household, m_file);
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"set aside"_s));
            store.load();
            QVERIFY(household.homes().isEmpty());
            household.restore(fullHomes(), noon);
            QVERIFY(store.save());
        }
        QCOMPARE(setAside().size(), 1);
        QFile aside(m_folder->filePath(setAside().first()));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), content);
        Household again;
        HouseholdStore(again, m_file).load();
        QCOMPARE(again.homes().size(), 2);
    }

    // A hand or an older version may have left holes: the rest is kept.
    void holesInTheFile()
    {
        write("{\"version\":1,\"discoveredAt\":\"yesterday\",\"homes\":[7,{\"name\":\"no id\"},"
              "{\"id\":\"home\",\"zone\":\"Middle-earth/Shire\",\"thermostats\":[null,{\"name\":\"no id\"},"
              "{\"id\":\"a\",\"name\":3,\"readAt\":\"2024-01-16T11:00:00.000Z\",\"status\":\"warm\","
              "\"programs\":{}},"
              "{\"id\":\"b\",\"status\":{\"chronothermostats\":[{\"mode\":\"OFF\"}]}}]}]}");
        Household household;
        HouseholdStore(household, m_file).load();
        QCOMPARE(household.homes().size(), 1);
        QCOMPARE(household.homes().first().zone, QTimeZone::systemTimeZone());
        QCOMPARE(household.moduleIds(), (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(!household.thermostat(u"a"_s)->status);
        QVERIFY(!household.thermostat(u"b"_s)->status); // nobody knows of when
        QVERIFY(!household.discoveredAt().isValid());
        QVERIFY(setAside().isEmpty());
    }

    void forgettingTheAccountForgetsTheHomes()
    {
        Household household;
        HouseholdStore store(household, m_file);
        household.restore(fullHomes(), noon);
        QVERIFY(store.save());
        household.clear();
        QTRY_VERIFY(!content().contains("New_York"));
        QVERIFY(QJsonDocument::fromJson(content()).object()["homes"_L1].toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHouseholdStore)
#include "tst_householdstore.moc"
