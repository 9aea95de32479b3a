#include "app/household/householdstore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDateTime noon = QDateTime(QDate(2026, 1, 16), QTime(11, 0), QTimeZone::utc()).toUTC();

Choices someChoices()
{
    return {.names = {{u"a"_s, u"Zia's room"_s}, {u"home"_s, u"Town"_s}, {u"gone"_s, u"Kept"_s}},
            .zones = {{u"home"_s, QTimeZone("Europe/Lisbon")}},
            .hidden = {u"b"_s, u"gone"_s},
            .order = {u"home"_s, u"a"_s, u"b"_s, u"gone"_s, u"c"_s},
            .folded = {u"home"_s},
            .tray = u"c"_s,
            .limits = {{u"a"_s, {.below = Temperature::fromTenths(155), .humidityAbove = 65}},
                       {u"b"_s, {.above = Temperature::fromTenths(250)}}},
            .unit = Temperature::Unit::Fahrenheit,
            .step = 10,
            .sortedBy = u"Measured"_s,
            .sortsDownwards = true,
            .plainKeys = false};
}

} // namespace

// What a person chose about homes and thermostats, through everything the cloud lists or leaves out.
class TestChoices : public QObject
{
    Q_OBJECT

    std::unique_ptr<Household> m_household;

    void list(const QStringList &ids = {u"a"_s, u"b"_s, u"c"_s})
    {
        m_household->applyPlants({Plant{.id = u"home"_s, .name = u"Casa"_s}}, noon);
        QList<Module> modules;
        for (const QString &id : ids)
            modules << Module{.id = id, .name = u"Stanza "_s + id};
        m_household->applyTopology(u"home"_s, modules);
    }
    const Home &home() const { return m_household->homes().first(); }

private Q_SLOTS:
    void init() { m_household = std::make_unique<Household>(); }

    void textAndBack()
    {
        QCOMPARE(Choices::fromJson(someChoices().toJson()), someChoices());
        QCOMPARE(Choices::fromJson(Choices().toJson()), Choices());
        const QByteArray odd = R"({"names":{"a":7,"b":"  ","c":" x "},"zones":{"h":"Middle-earth/Shire","i":"Asia/Tokyo"},
                                   "hidden":["", 3, "d"],"tray":[],
                                   "limits":{"a":{"below":"cold","above":1e9},"b":7,"c":{"above":240}},
                                   "order":["", "c", 4, "a", "c"],"folded":7,"plainKeys":"no","sortedBy":7,"sortsDownwards":"yes",
                                   "unit":"kelvin","step":3})";
        const Choices read = Choices::fromJson(QJsonDocument::fromJson(odd).object());
        QCOMPARE(read, (Choices{.names = {{u"c"_s, u"x"_s}},
                                .zones = {{u"i"_s, QTimeZone("Asia/Tokyo")}},
                                .hidden = {u"d"_s},
                                .order = {u"c"_s, u"a"_s},
                                .limits = {{u"c"_s, {.above = Temperature::fromTenths(240)}}}}));
    }

    void holdBeforeAndAfterTheListing_data()
    {
        QTest::addColumn<bool>("before");
        QTest::newRow("before") << true;
        QTest::newRow("after") << false;
    }
    void holdBeforeAndAfterTheListing()
    {
        QFETCH(bool, before);
        if (before)
            m_household->setChoices(someChoices());
        list();
        if (!before)
            m_household->setChoices(someChoices());
        QCOMPARE(home().name, u"Town"_s);
        QCOMPARE(home().cloudName, u"Casa"_s);
        QCOMPARE(home().zone, QTimeZone("Europe/Lisbon"));
        QCOMPARE(m_household->moduleIds(), (QStringList{u"a"_s, u"c"_s}));
        QCOMPARE(m_household->thermostat(u"a"_s)->name, u"Zia's room"_s);
        QCOMPARE(m_household->thermostat(u"c"_s)->name, u"Stanza c"_s);
        QCOMPARE(home().modules.size(), 3); // the hidden one can be chosen again
        list(); // nothing new
        QCOMPARE(m_household->moduleIds(), (QStringList{u"a"_s, u"c"_s}));
    }

    void readingsSurviveARenaming()
    {
        list();
        m_household->applyStatus(u"a"_s, ThermostatStatus{.mode = Mode::Manual}, noon);
        QSignalSpy changed(m_household.get(), &Household::homesChanged);
        QSignalSpy chosen(m_household.get(), &Household::choicesChanged);
        m_household->setChoices(someChoices());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_household->thermostat(u"a"_s)->status->mode, Mode::Manual);
        m_household->setChoices(someChoices()); // the same
        QCOMPARE(changed.size(), 1);
        QCOMPARE(chosen.size(), 1);
        Choices tray = someChoices();
        tray.tray = u"a"_s;
        m_household->setChoices(tray);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(changed.size(), 1); // no card has to be made anew for that
    }

    void hiddenAndShownAgainKeepsThePlace()
    {
        list();
        m_household->setChoices({.hidden = {u"a"_s}});
        QCOMPARE(m_household->moduleIds(), (QStringList{u"b"_s, u"c"_s}));
        m_household->applyStatus(u"a"_s, {}, noon); // an answer that was under way
        QVERIFY(!m_household->thermostat(u"a"_s));
        m_household->setChoices({});
        QCOMPARE(m_household->moduleIds(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    }

    // The cloud lists no homes for a while, as it does in outages.
    void surviveAnEmptyListing()
    {
        m_household->setChoices(someChoices());
        list();
        m_household->applyPlants({}, noon);
        QVERIFY(m_household->homes().isEmpty());
        list();
        QCOMPARE(home().name, u"Town"_s);
        QCOMPARE(home().zone, QTimeZone("Europe/Lisbon"));
        QCOMPARE(m_household->moduleIds(), (QStringList{u"a"_s, u"c"_s}));
    }

    void ownNameAndTheCloudsAgain()
    {
        list();
        m_household->rename(u"a"_s, u"  <b>Zia's</b>   room "_s);
        QCOMPARE(m_household->thermostat(u"a"_s)->name, u"<b>Zia's</b> room"_s);
        m_household->rename(u"home"_s, u"Town"_s);
        QCOMPARE(home().name, u"Town"_s);
        m_household->rename(u"a"_s, u" "_s);
        m_household->rename(u"home"_s, u"Casa"_s); // what the cloud says is no name of one's own
        QCOMPARE(m_household->thermostat(u"a"_s)->name, u"Stanza a"_s);
        QCOMPARE(m_household->choices(), Choices());
        m_household->applyPlants({Plant{.id = u"home"_s, .name = u"Casa nuova"_s}}, noon);
        QCOMPARE(home().name, u"Casa nuova"_s);
    }

    void thermostatsAreMovedWithinTheirHome()
    {
        list();
        QVERIFY(m_household->moveBy(u"c"_s, -1));
        QCOMPARE(m_household->moduleIds(), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
        QVERIFY(m_household->moveBy(u"a"_s, 5)); // as far as it goes
        QCOMPARE(m_household->moduleIds(), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
        QVERIFY(!m_household->moveBy(u"a"_s, 1));
        QVERIFY(!m_household->moveBy(u"nobody"_s, 1));
        m_household->place(u"a"_s, u"c"_s);
        QCOMPARE(m_household->moduleIds(), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
        m_household->place(u"a"_s, {});
        QCOMPARE(m_household->moduleIds(), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
        m_household->place(u"a"_s, u"home"_s); // no place among thermostats
        QCOMPARE(m_household->moduleIds(), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
        list({u"a"_s, u"b"_s, u"c"_s, u"new"_s}); // one more comes last
        QCOMPARE(m_household->moduleIds(), (QStringList{u"c"_s, u"b"_s, u"a"_s, u"new"_s}));
        QCOMPARE(home().modules.first().id, u"a"_s); // the cloud's own order is still known
    }

    void hiddenOnesKeepTheirPlaceInTheOrder()
    {
        list({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
        m_household->setChoices({.hidden = {u"b"_s}});
        QVERIFY(m_household->moveBy(u"c"_s, -1)); // one step is one place that is seen
        QCOMPARE(m_household->moduleIds(), (QStringList{u"c"_s, u"a"_s, u"d"_s}));
        Choices choices = m_household->choices();
        choices.hidden.clear();
        m_household->setChoices(choices);
        QCOMPARE(m_household->moduleIds(), (QStringList{u"c"_s, u"b"_s, u"a"_s, u"d"_s}));
    }

    void homesAreMovedWhole()
    {
        const QList<Plant> plants{{.id = u"town"_s}, {.id = u"sea"_s}, {.id = u"hill"_s}};
        m_household->applyPlants(plants, noon);
        m_household->applyTopology(u"town"_s, {{.id = u"a"_s}, {.id = u"b"_s}});
        m_household->applyTopology(u"sea"_s, {{.id = u"c"_s}, {.id = u"d"_s}});
        QVERIFY(m_household->moveBy(u"sea"_s, -1));
        QCOMPARE(m_household->moduleIds(), (QStringList{u"c"_s, u"d"_s, u"a"_s, u"b"_s}));
        QVERIFY(m_household->moveBy(u"d"_s, -1));
        QVERIFY(!m_household->moveBy(u"c"_s, 1)); // never into another home
        m_household->applyPlants(plants, noon); // as the cloud has them
        QCOMPARE(m_household->homes().first().id, u"sea"_s);
        QCOMPARE(m_household->moduleIds(), (QStringList{u"d"_s, u"c"_s, u"a"_s, u"b"_s}));
    }

    void areKeptAtOnce()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"household.json"_s);
        HouseholdStore store(*m_household, file);
        list();
        m_household->setChoices(someChoices());
        // No second passes, and nobody says goodbye, as with kill -9.
        Household again;
        HouseholdStore(again, file).load();
        QCOMPARE(again.choices(), someChoices());
        QCOMPARE(again.homes(), m_household->homes());
        QCOMPARE(again.homes().first().cloudName, u"Casa"_s);
        again.setChoices({});
        QCOMPARE(again.homes().first().name, u"Casa"_s);
        QCOMPARE(again.homes().first().zone, QTimeZone::systemTimeZone());
        QCOMPARE(again.moduleIds(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    }
};

QTEST_GUILESS_MAIN(TestChoices)
#include "tst_choices.moc"
