#include "app/smarther/build.h"

#include "app/smarther/parse.h"
#include "smarther/described.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text + u'Z', Qt::ISODateWithMs);
}

} // namespace

class TestBuild : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void command_data();
    void command()
    {
        QFETCH(const Command, command);
        QFETCH(const QByteArray, zone);
        QTEST(buildCommand(command, QTimeZone(zone)), "expected");
    }

    void setPointIsANumberOfOneDecimal()
    {
        for (int tenths = lowestSetPoint.tenths(); tenths <= highestSetPoint.tenths(); ++tenths) {
            const QByteArray body = buildCommand(Command{.function = Function::Heating,
                                                         .mode = Mode::Manual,
                                                         .setPoint = Temperature::fromTenths(tenths)},
                                                 QTimeZone("Europe/Rome"));
            QByteArray value = QByteArray::number(tenths / 10);
            if (tenths % 10 != 0)
                value += '.' + QByteArray::number(tenths % 10);
            QVERIFY2(body.contains("\"value\":" + value + "}"), body.constData());
        }
    }

    void subscription_data();
    void subscription()
    {
        QFETCH(const QUrl, endPoint);
        QTEST(buildSubscription(endPoint), "expected");
    }

    void statusInTheCloudsOwnShape();

    void statusReadBack_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList files = QDir(QStringLiteral(TEPORE_FIXTURES)).entryList({u"status-*.json"_s});
        int understood = 0;
        for (const QString &file : files) {
            if (!parseStatus(fixture(file)))
                continue;
            QTest::newRow(qPrintable(file)) << file;
            ++understood;
        }
        QVERIFY2(understood > 10, "the fixtures are not there");
    }
    void statusReadBack()
    {
        QFETCH(const QString, file);
        const ThermostatStatus status = parseStatus(fixture(file)).value();
        const Result<ThermostatStatus> again = parseStatus(buildStatus(status));
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        QCOMPARE(described(again.value()), described(status));
        QCOMPARE(again.value(), status);
    }

    void handMadeStatusReadBack_data();
    void handMadeStatusReadBack()
    {
        QFETCH(const ThermostatStatus, status);
        const Result<ThermostatStatus> again = parseStatus(buildStatus(status));
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        QCOMPARE(described(again.value()), described(status));
        QCOMPARE(again.value(), status);
    }

    // A status changed by hand (a wish shown at once) still carries the text of the mode before.
    void modeCountsMoreThanItsOldText()
    {
        ThermostatStatus status;
        status.mode = Mode::Manual;
        status.modeText = u"AUTOMATIC"_s;
        const Result<ThermostatStatus> again = parseStatus(buildStatus(status));
        QVERIFY(again);
        QCOMPARE(again.value().mode, Mode::Manual);
    }
};

void TestBuild::command_data()
{
    QTest::addColumn<Command>("command");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const Command &command, const QByteArray &expected,
                        const QByteArray &zone = "Europe/Rome") {
        QTest::newRow(name) << command << zone << expected;
    };
    const auto warm = Temperature::fromTenths(205);

    row("automatic", {.mode = Mode::Automatic, .program = 1},
        R"({"function":"heating","mode":"automatic","programs":[{"number":1}]})");
    row("automatic needs no set point or end",
        {.mode = Mode::Automatic, .setPoint = warm, .program = 11, .end = utc(u"2026-11-23T10:00:00"_s)},
        R"({"function":"heating","mode":"automatic","programs":[{"number":11}]})");
    row("manual", {.mode = Mode::Manual, .setPoint = warm},
        R"({"function":"heating","mode":"manual","setPoint":{"unit":"C","value":20.5}})");
    row("manual needs no program",
        {.function = Function::Cooling,
         .mode = Mode::Manual,
         .setPoint = Temperature::fromTenths(260),
         .program = 2},
        R"({"function":"cooling","mode":"manual","setPoint":{"unit":"C","value":26}})");
    const auto manualUntil = [&](const char *name, const QString &end, const QByteArray &wallClock,
                                 const QByteArray &zone = "Europe/Rome") {
        row(name, {.mode = Mode::Manual, .setPoint = warm, .end = utc(end)},
            "{\"activationTime\":\"" + wallClock + R"(","function":"heating","mode":"manual",)" +
                R"("setPoint":{"unit":"C","value":20.5}})",
            zone);
    };
    manualUntil("manual until, winter", u"2026-11-23T22:30:00"_s, "2026-11-23T23:30:00");
    manualUntil("manual until, summer", u"2026-07-23T22:30:00"_s, "2026-07-24T00:30:00");
    manualUntil("manual until, home in another zone", u"2026-11-23T22:30:00"_s, "2026-11-23T17:30:00",
                "America/New_York");
    manualUntil("manual until, no fractions", u"2026-11-23T22:30:07.891"_s, "2026-11-23T23:30:07");

    const auto boost = [&](const char *name, const QString &start, const QString &end,
                           const QByteArray &wallClock) {
        row(name, {.mode = Mode::Boost, .setPoint = warm, .start = utc(start), .end = utc(end)},
            "{\"activationTime\":\"" + wallClock + R"(","function":"heating","mode":"boost"})");
    };
    boost("boost", u"2026-11-23T09:00:00"_s, u"2026-11-23T09:30:00"_s,
          "2026-11-23T10:00:00/2026-11-23T10:30:00");
    boost("boost begins at the full minute and keeps its length", u"2026-11-23T09:00:42.500"_s,
          u"2026-11-23T10:30:42.500"_s, "2026-11-23T10:00:00/2026-11-23T11:30:00");
    boost("boost over the change to winter time", u"2026-10-25T00:45:00"_s, u"2026-10-25T01:15:00"_s,
          "2026-10-25T02:45:00/2026-10-25T02:15:00");
    row("off", {.mode = Mode::Off, .setPoint = warm, .program = 1, .end = utc(u"2026-11-23T10:00:00"_s)},
        R"({"function":"heating","mode":"off"})");
    row("protection", {.function = Function::Cooling, .mode = Mode::Protection, .setPoint = warm},
        R"({"function":"cooling","mode":"protection"})");
    row("what is unknown is left out, never guessed", {.function = Function::Unknown, .mode = Mode::Off},
        R"({"mode":"off"})");
}

void TestBuild::subscription_data()
{
    QTest::addColumn<QUrl>("endPoint");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << QUrl(u"https://example.org/hook"_s)
                           << QByteArray(R"({"EndPointUrl":"https://example.org/hook"})");
    QTest::newRow("what needs encoding")
        << QUrl(u"https://example.org/cas\u00e0 \"mia\"?key=a+b&n=1"_s)
        << QByteArray(R"({"EndPointUrl":"https://example.org/cas%C3%A0%20%22mia%22?key=a+b&n=1"})");
}

void TestBuild::statusInTheCloudsOwnShape()
{
    ThermostatStatus status;
    status.function = Function::Heating;
    status.mode = Mode::Manual;
    status.modeText = u"MANUAL"_s;
    status.setPoint = Temperature::fromTenths(180);
    status.program = 1;
    status.activationTime = ActivationTime{.date = QDate(2026, 11, 23), .time = QTime(23, 30)};
    status.temperatureFormat = Temperature::Unit::Celsius;
    status.loadState = LoadState::Inactive;
    status.time = utc(u"2026-11-23T09:00:05"_s);
    status.temperature = Temperature::fromTenths(195);
    status.temperatureTime = status.time;
    status.humidity = 61.9;
    status.humidityTime = status.time;
    status.plantId = u"home"_s;
    status.moduleId = u"room"_s;
    const QByteArray expected = R"({"chronothermostats":[{
        "function":"HEATING","mode":"MANUAL","setPoint":{"value":"18.0","unit":"C"},"programs":[{"number":1}],
        "activationTime":"2026-11-23T23:30:00","temperatureFormat":"C","loadState":"INACTIVE",
        "time":"2026-11-23T09:00:05Z",
        "thermometer":{"measures":[{"timeStamp":"2026-11-23T09:00:05Z","value":"19.5","unit":"C"}]},
        "hygrometer":{"measures":[{"timeStamp":"2026-11-23T09:00:05Z","value":"61.9","unit":"%"}]},
        "sender":{"plant":{"id":"home","module":{"id":"room"}}}}]})";
    QCOMPARE(buildStatus(status), QJsonDocument::fromJson(expected).toJson(QJsonDocument::Compact));
}

void TestBuild::handMadeStatusReadBack_data()
{
    QTest::addColumn<ThermostatStatus>("status");
    QTest::newRow("nothing known") << ThermostatStatus();

    ThermostatStatus status;
    status.mode = Mode::Boost;
    status.modeText = u"Boost"_s;
    status.activationTime =
        ActivationTime{.date = QDate(2026, 1, 3), .time = QTime(7, 5, 9), .zone = ActivationTime::Zone::Z};
    status.temperatureFormat = Temperature::Unit::Fahrenheit;
    status.humidity = 33.333333333333336;
    status.time = utc(u"2026-11-23T09:00:05.007"_s);
    QTest::newRow("end with Z, fractions") << status;

    status.activationTime->zone = ActivationTime::Zone::Offset;
    status.activationTime->offsetSeconds = -(3 * 60 + 30) * 60;
    status.setPoint = Temperature::fromTenths(-5);
    status.temperature = Temperature::fromTenths(-10000);
    QTest::newRow("western offset, below zero") << status;

    status.activationTime->offsetSeconds = (5 * 60 + 45) * 60;
    status.mode = Mode::Unknown;
    status.modeText = u"\"<b>\\ è\u0000\u2028\U0001F525"_s;
    status.plantId = u"à/\"b\""_s;
    QTest::newRow("eastern offset, any text") << status;
}

QTEST_GUILESS_MAIN(TestBuild)
#include "tst_build.moc"
