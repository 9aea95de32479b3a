#include "app/smarther/parse.h"

#include "smarther/described.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QStringList ids = {u"plantId b5e48d6f-cbad-2711-e053-27182d0ad74c"_s,
                         u"moduleId 1ee68d6f-46b7-8f11-e053-27182d0a846a"_s};

} // namespace

class TestStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void status_data();
    void status()
    {
        QFETCH(const QString, file);
        const Result<ThermostatStatus> result = parseStatus(fixture(file));
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QFETCH(const QStringList, expected);
        QCOMPARE(described(result.value()), expected);
    }

    void oneField_data();
    void oneField()
    {
        QFETCH(const QByteArray, field);
        const Result<ThermostatStatus> result = parseStatus("{\"chronothermostats\":[{" + field + "}]}");
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QTEST(described(result.value()).join(u", "_s), "expected");
    }

    void measures_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("both") << fixture(u"measures.json"_s)
                              << QStringList{u"temperature 24.6"_s,
                                             u"temperatureTime 2018-01-24 14:30:19.000"_s, u"humidity 47.2"_s,
                                             u"humidityTime 2018-01-24 14:30:19.000"_s};
        QTest::newRow("none") << fixture(u"measures-empty.json"_s) << QStringList{};
    }
    void measures()
    {
        QFETCH(const QByteArray, body);
        const Result<Measures> result = parseMeasures(body);
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QFETCH(const QStringList, expected);
        QCOMPARE(described(result.value()), expected);
    }
};

void TestStatus::status_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("automatic, numbers as text, end without a zone")
        << u"status-automatic.json"_s
        << QStringList{u"Heating"_s,
                       u"Automatic"_s,
                       u"modeText AUTOMATIC"_s,
                       u"setPoint 18.0"_s,
                       u"program 1"_s,
                       u"activationTime 2020-12-05 23:30:00.000 home"_s,
                       u"temperatureFormat C"_s,
                       u"Inactive"_s,
                       u"time 2021-02-27 20:49:32.000"_s,
                       u"temperature 19.5"_s,
                       u"temperatureTime 2021-02-27 20:49:32.000"_s,
                       u"humidity 61.9"_s,
                       u"humidityTime 2021-02-27 20:49:32.000"_s} +
               ids;
    QTest::newRow("manual without an end")
        << u"status-manual-forever.json"_s
        << QStringList{u"Heating"_s,          u"Manual"_s,
                       u"modeText MANUAL"_s,  u"setPoint 20.5"_s,
                       u"program 2"_s,        u"temperatureFormat C"_s,
                       u"Active"_s,           u"time 2026-11-23 09:00:05.000"_s,
                       u"temperature 20.0"_s, u"temperatureTime 2026-11-23 09:00:05.000"_s,
                       u"humidity 48"_s,      u"humidityTime 2026-11-23 09:00:05.000"_s} +
               ids;
    QTest::newRow("manual with an end, no meters")
        << u"status-manual-until.json"_s
        << QStringList{u"Heating"_s,
                       u"Manual"_s,
                       u"modeText MANUAL"_s,
                       u"setPoint 19.1"_s,
                       u"program 1"_s,
                       u"activationTime 2026-11-23 23:30:00.000 home"_s,
                       u"temperatureFormat C"_s,
                       u"Active"_s,
                       u"time 2026-11-23 09:00:05.000"_s} +
               ids;
    QTest::newRow("boost with start and end") << u"status-boost-start-end.json"_s
                                              << QStringList{u"Heating"_s,
                                                             u"Boost"_s,
                                                             u"modeText BOOST"_s,
                                                             u"setPoint 40.0"_s,
                                                             u"program 1"_s,
                                                             u"activationTime 2026-11-23 10:30:00.000 home"_s,
                                                             u"temperatureFormat C"_s,
                                                             u"Active"_s,
                                                             u"time 2026-11-23 09:00:05.000"_s,
                                                             u"temperature 18.7"_s,
                                                             u"temperatureTime 2026-11-23 09:00:05.000"_s} +
                                                     ids;
    QTest::newRow("the vendor's own sample, as pushed")
        << u"status-push.json"_s
        << QStringList{u"Heating"_s,
                       u"Manual"_s,
                       u"modeText MANUAL"_s,
                       u"setPoint 19.1"_s,
                       u"program 1"_s,
                       u"activationTime 2019-11-17 02:00:47.000 Z"_s,
                       u"temperatureFormat C"_s,
                       u"Inactive"_s,
                       u"time 2019-01-24 15:30:20.000"_s,
                       u"temperature 24.6"_s,
                       u"temperatureTime 2019-01-24 15:30:19.000"_s,
                       u"humidity 24.6"_s,
                       u"humidityTime 2019-01-24 15:30:19.000"_s} +
               ids;
    QTest::newRow("off, cooling") << u"status-off-cooling.json"_s
                                  << QStringList{u"Cooling"_s,      u"Off"_s,
                                                 u"modeText OFF"_s, u"setPoint 7.0"_s,
                                                 u"program 0"_s,    u"temperatureFormat C"_s,
                                                 u"Inactive"_s,     u"time 2026-07-23 08:00:05.000"_s} +
                                         ids;
    QTest::newRow("protection, empty programs") << u"status-protection.json"_s
                                                << QStringList{u"Heating"_s,
                                                               u"Protection"_s,
                                                               u"modeText PROTECTION"_s,
                                                               u"setPoint 7.0"_s,
                                                               u"temperatureFormat C"_s,
                                                               u"Inactive"_s,
                                                               u"time 2026-11-23 09:00:05.000"_s} +
                                                       ids;
    QTest::newRow("degrees Fahrenheit")
        << u"status-fahrenheit.json"_s
        << QStringList{u"Heating"_s,          u"Manual"_s,
                       u"modeText MANUAL"_s,  u"setPoint 20.0"_s,
                       u"program 1"_s,        u"temperatureFormat F"_s,
                       u"Inactive"_s,         u"time 2026-11-23 09:00:05.000"_s,
                       u"temperature 19.0"_s, u"temperatureTime 2026-11-23 09:00:05.000"_s,
                       u"humidity 50.5"_s,    u"humidityTime 2026-11-23 09:00:05.000"_s} +
               ids;
    QTest::newRow("numbers for text, text for numbers, other case")
        << u"status-other-types.json"_s
        << QStringList{u"Heating"_s,
                       u"Automatic"_s,
                       u"modeText Automatic"_s,
                       u"setPoint 18.0"_s,
                       u"program 3"_s,
                       u"temperatureFormat F"_s,
                       u"Active"_s,
                       u"time 2026-11-23 09:00:05.250"_s,
                       u"temperature 19.5"_s,
                       u"temperatureTime 2026-11-23 09:00:00.000"_s,
                       u"humidity 61.9"_s,
                       u"humidityTime 2026-11-23 09:00:05.000"_s,
                       u"plantId 12"_s,
                       u"moduleId 34"_s};
    QTest::newRow("unknown words everywhere")
        << u"status-unknown-words.json"_s
        << QStringList{u"modeText HOLIDAY <b>2</b>"_s, u"temperature 19.5"_s, u"humidity 61.9"_s} + ids;
    QTest::newRow("the newest measure that can be read")
        << u"status-several-measures.json"_s
        << QStringList{u"Heating"_s,
                       u"Automatic"_s,
                       u"modeText AUTOMATIC"_s,
                       u"program 1"_s,
                       u"time 2026-11-23 09:10:00.000"_s,
                       u"temperature 19.5"_s,
                       u"temperatureTime 2026-11-23 09:05:00.000"_s,
                       u"humidity 41"_s,
                       u"humidityTime 2026-11-23 09:00:00.000"_s};
    QTest::newRow("absurd numbers and times")
        << u"status-absurd.json"_s << QStringList{u"Heating"_s, u"Manual"_s, u"modeText MANUAL"_s};
    const QStringList bare = {u"Heating"_s, u"Automatic"_s, u"modeText AUTOMATIC"_s};
    QTest::newRow("nothing but the mode") << u"status-bare.json"_s << bare;
    QTest::newRow("nulls") << u"status-nulls.json"_s << bare;
    QTest::newRow("wrong types") << u"status-wrong-types.json"_s << QStringList{};
    QTest::newRow("text that cannot be written again as it came")
        << u"status-stubborn-text.json"_s
        << QStringList{u"modeText ECO?"_s, u"Active"_s, u"plantId \uFFFE\0a/"_s, u"moduleId 1e+300"_s};
    QTest::newRow("the edges of what is possible")
        << u"status-edges.json"_s
        << QStringList{u"Manual"_s,
                       u"modeText MANUAL"_s,
                       u"setPoint 0.0"_s,
                       u"program 2147483647"_s,
                       u"activationTime 1971-01-01 00:00:00.000 50400"_s,
                       u"temperature -573.3"_s,
                       u"temperatureTime 1971-01-01 14:00:00.000"_s,
                       u"humidity 1e-300"_s};
    QTest::newRow("byte order mark") << u"status-bom.json"_s
                                     << QStringList{u"Heating"_s, u"Off"_s, u"modeText OFF"_s};
}

void TestStatus::oneField_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &field, const QString &expected) {
        QTest::newRow(name) << field << expected;
    };
    const auto setPoint = [&](const char *name, const QByteArray &value, const QByteArray &unit,
                              const QString &expected) {
        row(name, "\"setPoint\":{\"value\":" + value + ",\"unit\":" + unit + "}", expected);
    };
    setPoint("five decimals", "\"18.00000\"", "\"C\"", u"setPoint 18.0"_s);
    setPoint("one decimal", "\"19.1\"", "\"C\"", u"setPoint 19.1"_s);
    setPoint("a number", "19.1", "\"C\"", u"setPoint 19.1"_s);
    setPoint("below zero", "\"-4.5\"", "\"C\"", u"setPoint -4.5"_s);
    setPoint("lower-case unit", "\"19.1\"", "\"c\"", u"setPoint 19.1"_s);
    setPoint("degree sign", "\"19.1\"", "\"°C\"", u"setPoint 19.1"_s);
    setPoint("degree sign and space", "\"68\"", "\" ° f \"", u"setPoint 20.0"_s);
    setPoint("Fahrenheit", "\"69.8\"", "\"F\"", u"setPoint 21.0"_s);
    setPoint("decimal comma", "\"19,1\"", "\"C\"", {});
    setPoint("empty", "\"\"", "\"C\"", {});
    setPoint("not a number", "\"nan\"", "\"C\"", {});
    setPoint("infinite", "\"inf\"", "\"C\"", {});
    setPoint("beyond a double", "\"1e999\"", "\"C\"", {});
    setPoint("absurdly hot", "1000.5", "\"C\"", {});
    setPoint("absurdly cold", "-1000.5", "\"C\"", {});
    setPoint("unknown unit", "\"291\"", "\"K\"", {});
    setPoint("null unit", "\"19.1\"", "null", {});
    row("no unit", R"("setPoint":{"value":"19.1"})", {});
    row("no value", R"("setPoint":{"unit":"C"})", {});

    const auto end = [&](const char *name, const QByteArray &text, const QString &expected) {
        row(name, "\"activationTime\":\"" + text + "\"",
            expected.isEmpty() ? QString() : u"activationTime "_s + expected);
    };
    end("end, wall clock", "2026-11-23T23:30:00", u"2026-11-23 23:30:00.000 home"_s);
    end("end, Z", "2019-02-20T23:30:00Z", u"2019-02-20 23:30:00.000 Z"_s);
    end("end, offset", "2026-11-23T23:30:00+01:00", u"2026-11-23 23:30:00.000 3600"_s);
    end("end, western offset", "2026-11-23T23:30:00-0330", u"2026-11-23 23:30:00.000 -12600"_s);
    end("end, offset of hours", "2026-11-23T23:30:00+01", u"2026-11-23 23:30:00.000 3600"_s);
    end("end, without seconds", "2026-11-23T23:30", u"2026-11-23 23:30:00.000 home"_s);
    end("end, with a fraction", "2026-11-23T23:30:00.1234567Z", u"2026-11-23 23:30:00.000 Z"_s);
    end("end, one digit", "2026-1-3T7:05:00", u"2026-01-03 07:05:00.000 home"_s);
    end("end, space between", " 2026-11-23 23:30:00 ", u"2026-11-23 23:30:00.000 home"_s);
    end("start and end", "2026-11-23T10:00:00/2026-11-23T10:30:00", u"2026-11-23 10:30:00.000 home"_s);
    end("start and end, spaces", "2026-11-23T10:00:00 / 2026-11-23T10:30:00 ",
        u"2026-11-23 10:30:00.000 home"_s);
    end("start and end, Z", "2026-11-23T10:00:00Z/2026-11-23T10:30:00Z", u"2026-11-23 10:30:00.000 Z"_s);
    end("start only", "2026-11-23T10:00:00/", {});
    end("no end: empty", "", {});
    end("no end: blank", "  ", {});
    end("no end: a word", "forever", {});
    end("no end: smallest time", "0001-01-01T00:00:00", {});
    end("no end: largest time", "9999-12-31T23:59:59", {});
    end("no end: epoch", "1970-01-01T00:00:00Z", {});
    end("no such day", "2026-02-30T10:00:00", {});
    end("no such hour", "2026-02-03T25:00:00", {});
    end("no such offset", "2026-02-03T10:00:00+25:00", {});
    end("more behind", "2026-02-03T10:00:00Z and on", {});

    const auto time = [&](const char *name, const QByteArray &text, const QString &expected) {
        row(name, "\"time\":\"" + text + "\"", expected.isEmpty() ? QString() : u"time "_s + expected);
    };
    time("time, offset", "2021-02-27T22:49:32+02:00", u"2021-02-27 20:49:32.000"_s);
    time("time, over midnight", "2021-02-28T00:10:00+02:00", u"2021-02-27 22:10:00.000"_s);
    time("time, Z", "2021-02-27T22:49:32Z", u"2021-02-27 22:49:32.000"_s);
    time("time, fraction", "2021-02-27T22:49:32.5Z", u"2021-02-27 22:49:32.500"_s);
    time("time without a zone is no moment", "2021-02-27T22:49:32", {});

    row("program as text", R"("programs":[{"number":"11"}])", u"program 11"_s);
    row("program as number", R"("programs":[{"number":11}])", u"program 11"_s);
    row("program 0", R"("programs":[{"number":0}])", u"program 0"_s);
    row("program below 0", R"("programs":[{"number":-1}])", {});
    row("program without a number", R"("programs":[{}])", {});
    row("no program", R"("programs":[])", {});
    row("mode with blanks", R"("mode":" boost ")", u"Boost, modeText boost"_s);
    row("unknown mode", R"("mode":"Vacanza è")", u"modeText Vacanza è"_s);
    row("unknown function", R"("function":"DRYING")", {});
    row("unknown load", R"("loadState":"PARTIAL")", {});

    const auto humidity = [&](const char *name, const QByteArray &value, const QString &expected) {
        row(name, "\"hygrometer\":{\"measures\":[{\"value\":" + value + ",\"unit\":\"%\"}]}", expected);
    };
    humidity("humidity 0", "\"0\"", u"humidity 0"_s);
    humidity("humidity 100", "\"100.0\"", u"humidity 100"_s);
    humidity("humidity above", "\"100.1\"", {});
    humidity("humidity below", "-0.1", {});
}

QTEST_GUILESS_MAIN(TestStatus)
#include "tst_status.moc"
