#include "app/terminal/thermostatsearch.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Thermostats by what a person types.
class TestThermostatSearch : public QObject
{
    Q_OBJECT

    static Thermostat called(const QString &id, const QString &name, const QList<Program> &programs = {})
    {
        Thermostat thermostat;
        thermostat.id = id;
        thermostat.name = name;
        thermostat.programs = programs;
        return thermostat;
    }

private Q_SLOTS:
    void thermostats_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const QString &typed, const QStringList &found) {
            QTest::newRow(qPrintable(typed)) << typed << found;
        };
        row(u"Soggiorno e caffè"_s, {u"1"_s});
        row(u"SOGGIORNO E CAFFE"_s, {u"1"_s});
        row(u"  soggiorno   e caffe\u0300"_s, {u"1"_s}); // the accent typed apart
        row(u"sogg"_s, {u"1"_s});
        row(u"cucina"_s, {u"1"_s}); // as the cloud calls it
        row(u"bagno"_s, {u"2"_s}); // the whole name goes before a beginning
        row(u"bagn"_s, {u"2"_s, u"3"_s});
        row(u"camera"_s, {u"4"_s, u"5"_s}); // one in each home
        row(u"mare/camera"_s, {u"5"_s});
        row(u"città/camera"_s, {u"4"_s});
        row(u"CITTA/cam"_s, {u"4"_s});
        row(u"5"_s, {u"5"_s}); // by id
        row(u"ÄÖ"_s, {u"6"_s});
        row(u"giorno"_s, {}); // in the middle
        row(u""_s, {});
        row(u"  "_s, {});
    }
    void thermostats()
    {
        QFETCH(const QString, typed);
        Household household;
        const auto home = [](const QString &id, const QString &name, const QList<Thermostat> &thermostats) {
            Home made;
            made.id = id;
            made.name = name;
            made.zone = QTimeZone::utc();
            made.thermostats = thermostats;
            return made;
        };
        Choices choices;
        choices.names[u"1"_s] = u"Soggiorno e caffè"_s;
        household.restore({home(u"a"_s, u"Città"_s,
                                {called(u"1"_s, u"Cucina"_s), called(u"2"_s, u"Bagno"_s), called(u"3"_s, u"Bagno piccolo"_s),
                                 called(u"4"_s, u"Camera"_s)}),
                           home(u"b"_s, u"Mare"_s, {called(u"5"_s, u"Camera"_s), called(u"6"_s, u"äöü"_s)})},
                          {}, choices);
        QTEST(ThermostatSearch::find(household, typed), "found");
    }

    void programs()
    {
        const Thermostat with = called(u"1"_s, u"x"_s, {{0, u"Built in"_s}, {1, u"Settimana"_s}, {2, u"Settimana bianca"_s}, {3, u"Ferie"_s}});
        QCOMPARE(ThermostatSearch::findProgram(with, u"2"_s), QList<int>{2});
        QCOMPARE(ThermostatSearch::findProgram(with, u"settimana"_s), QList<int>{1});
        QCOMPARE(ThermostatSearch::findProgram(with, u"sett"_s), (QList<int>{1, 2}));
        QCOMPARE(ThermostatSearch::findProgram(with, u"fer"_s), QList<int>{3});
        QCOMPARE(ThermostatSearch::findProgram(with, u"7"_s), QList<int>());
        QCOMPARE(ThermostatSearch::findProgram(called(u"1"_s, u"x"_s), u"7"_s), QList<int>{7});
        QCOMPARE(ThermostatSearch::findProgram(called(u"1"_s, u"x"_s), u"-1"_s), QList<int>());
    }
};

QTEST_GUILESS_MAIN(TestThermostatSearch)
#include "tst_thermostatsearch.moc"
