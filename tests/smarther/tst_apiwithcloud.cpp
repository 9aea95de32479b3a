// SmartherApi and the simulated cloud share no code: each was written from the vendor's pages alone. Here
// they meet.

#include "app/simulator/simulatedcloud.h"
#include "app/smarther/smartherapi.h"
#include "smarther/described.h"

#include <QJsonObject>
#include <QTest>
#include <QTestEventLoop>

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

const QString home = u"6a1f0c52-7d3e-4b8a-9f21-3c5e80d4a7b1"_s;
const QString seaside = u"6a1f0c52-7d3e-4b8a-9f21-3c5e80d4a7b2"_s;
const QString livingRoom = u"b7d9e1a0-52c4-4f6e-8a13-90c7f2e4d501"_s;
const QString bathroom = u"b7d9e1a0-52c4-4f6e-8a13-90c7f2e4d503"_s; // shows degrees Fahrenheit
const QString veranda = u"b7d9e1a0-52c4-4f6e-8a13-90c7f2e4d511"_s;
const QString attic = u"b7d9e1a0-52c4-4f6e-8a13-90c7f2e4d512"_s; // off the net
const QTimeZone rome("Europe/Rome");
const QUrl endPoint(u"https://example.org/hook?key=a%20b"_s);

// Far from the changes of summer and winter time.
const QDateTime noon = QDateTime(QDate(2026, 11, 23), QTime(11, 0, 42), QTimeZone::utc()).toUTC();

} // namespace

class TestApiWithCloud : public QObject
{
    Q_OBJECT

    std::unique_ptr<SimulatedCloud> m_cloud;
    Http m_http;
    std::unique_ptr<SmartherApi> m_api;
    ApiKeys m_keys;

    // Makes one call of SmartherApi and waits for its answer.
    template <typename T, typename... Arguments, typename... Given>
    Result<T> answerTo(void (SmartherApi::*call)(Arguments...), Given... given)
    {
        Result<T> answer = Error{.kind = Kind::Cancelled, .detail = u"never answered"_s};
        QTestEventLoop loop;
        const SmartherApi::Answer<T> done = [&answer, &loop](const Result<T> &result) {
            answer = result;
            loop.exitLoop();
        };
        (m_api.get()->*call)(m_keys, given..., this, done);
        loop.enterLoop(10);
        return answer;
    }

    Result<ThermostatStatus> status(const QString &plantId, const QString &moduleId)
    {
        return answerTo<ThermostatStatus>(&SmartherApi::status, plantId, moduleId);
    }
    Outcome send(const QString &plantId, const QString &moduleId, const Command &command)
    {
        return answerTo<Done>(&SmartherApi::command, plantId, moduleId, command, rome);
    }

private Q_SLOTS:
    void init()
    {
        m_cloud = std::make_unique<SimulatedCloud>();
        m_cloud->options().burstCalls = 0;
        QVERIFY(m_cloud->listen());
        m_api = std::make_unique<SmartherApi>(m_http, m_cloud->address());
        m_keys = ApiKeys{.accessToken = m_cloud->grantTokens().access.toLatin1(),
                         .subscriptionKey = m_cloud->options().subscriptionKey.toLatin1()};
    }

    void discovery()
    {
        const auto plants = answerTo<QList<Plant>>(&SmartherApi::plants);
        QVERIFY(plants);
        QCOMPARE(plants.value().size(), 3);
        QCOMPARE(plants.value().first(), (Plant{.id = home, .name = u"Casa di città"_s}));

        const auto modules = answerTo<QList<Module>>(&SmartherApi::topology, home);
        QVERIFY(modules);
        QCOMPARE(modules.value().size(), 3);
        QCOMPARE(modules.value().last(), (Module{.id = bathroom, .name = u"Bagno & sauna"_s}));

        const auto none = answerTo<QList<Module>>(&SmartherApi::topology, plants.value().last().id);
        QVERIFY(none);
        QVERIFY(none.value().isEmpty());

        const auto programs = answerTo<QList<Program>>(&SmartherApi::programList, home, livingRoom);
        QVERIFY(programs);
        QCOMPARE(programs.value().size(), 4);
        QCOMPARE(programs.value()[2], (Program{.number = 2, .name = u"Week-end all'aperto"_s}));
    }

    void reading_data()
    {
        QTest::addColumn<QString>("moduleId");
        QTest::newRow("degrees Celsius") << livingRoom;
        QTest::newRow("degrees Fahrenheit") << bathroom;
    }
    void reading()
    {
        QFETCH(const QString, moduleId);
        QVERIFY(m_cloud->turnOnTheWall(moduleId, {{u"temperature"_s, 19.5}, {u"humidity"_s, 48}}).isEmpty());

        const Result<ThermostatStatus> read = status(home, moduleId);
        QVERIFY(read);
        const ThermostatStatus &status = read.value();
        QCOMPARE(status.function, Function::Heating);
        QCOMPARE(status.mode, Mode::Automatic);
        QCOMPARE(status.program, 1);
        QVERIFY(!status.activationTime);
        QVERIFY(status.temperature && status.humidity && status.setPoint);
        QVERIFY(std::abs(status.temperature->tenths() - 195) <= 1);
        QVERIFY(std::abs(*status.humidity - 48) < 1);
        QVERIFY(std::abs(status.time.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        QCOMPARE(status.moduleId, moduleId);
        QCOMPARE(status.temperatureFormat,
                 moduleId == bathroom ? Temperature::Unit::Fahrenheit : Temperature::Unit::Celsius);

        const auto measures = answerTo<Measures>(&SmartherApi::measures, home, moduleId);
        QVERIFY(measures);
        QVERIFY(measures.value().temperature);
        QVERIFY(std::abs(measures.value().temperature->tenths() - 195) <= 1);
    }

    void commandIsReadBack_data();
    void commandIsReadBack()
    {
        QFETCH(const QString, moduleId);
        QFETCH(const Command, command);
        const QString plantId = moduleId == veranda ? seaside : home;
        m_cloud->options().now = [] { return noon; };
        m_keys.accessToken = m_cloud->grantTokens().access.toLatin1();
        const Outcome sent = send(plantId, moduleId, command);
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().detail));

        const Result<ThermostatStatus> read = status(plantId, moduleId);
        QVERIFY(read);
        QCOMPARE(read.value().function, command.function);
        QCOMPARE(read.value().mode, command.mode);
        if (command.setPoint)
            QCOMPARE(read.value().setPoint, command.setPoint);
        if (command.program)
            QCOMPARE(read.value().program, command.program);
        QCOMPARE(read.value().activationTime.has_value(), command.end.has_value());
        if (command.end) {
            const QDateTime end = endsAt(*read.value().activationTime, rome, command.mode, noon);
            QVERIFY2(std::abs(end.secsTo(*command.end)) < 60, qPrintable(end.toString(Qt::ISODate)));
        }
    }

    void commandsRefused()
    {
        Command hot{.mode = Mode::Manual, .setPoint = Temperature::fromTenths(401)};
        const Outcome values = send(home, livingRoom, hot);
        QVERIFY(!values);
        QCOMPARE(values.error().kind, Kind::ValuesRefused);

        const Outcome nothing = send(home, livingRoom, {.function = Function::Unknown, .mode = Mode::Off});
        QVERIFY(!nothing);
        QVERIFY(!outcomeUnknown(nothing.error()));

        QVERIFY(m_cloud->turnOnTheWall(livingRoom, {{u"displayInUse"_s, true}}).isEmpty());
        const Outcome busy = send(home, livingRoom, {.mode = Mode::Off});
        QVERIFY(!busy);
        QCOMPARE(busy.error().kind, Kind::DisplayInUse);
    }

    void thermostatOffTheNet()
    {
        const Result<ThermostatStatus> read = status(seaside, attic);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Kind::NotFound);
        QCOMPARE(read.error().detail, u"Gateway Offline"_s);
    }

    void notAllowed()
    {
        const ApiKeys right = m_keys;
        m_keys.subscriptionKey = "0000";
        QCOMPARE(answerTo<QList<Plant>>(&SmartherApi::plants).error().kind, Kind::Unauthorized);
        m_keys = right;
        m_keys.accessToken = "worn";
        QCOMPARE(answerTo<QList<Plant>>(&SmartherApi::plants).error().kind, Kind::Unauthorized);
        m_keys = right;
        QVERIFY(answerTo<QList<Plant>>(&SmartherApi::plants));
        m_cloud->expireAccessTokens();
        QCOMPARE(answerTo<QList<Plant>>(&SmartherApi::plants).error().kind, Kind::Unauthorized);
    }

    void quotaUsedUp()
    {
        m_cloud->options().quota = 1;
        QVERIFY(answerTo<QList<Plant>>(&SmartherApi::plants));
        const auto refused = answerTo<QList<Plant>>(&SmartherApi::plants);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::QuotaUsedUp);
        QVERIFY(refused.error().retryAfter);
        QVERIFY(*refused.error().retryAfter > std::chrono::hours(23));
        QVERIFY(*refused.error().retryAfter <= std::chrono::hours(24));
    }

    void tooFast_data()
    {
        QTest::addColumn<SimulatorOptions::RetryAfter>("form");
        QTest::newRow("seconds") << SimulatorOptions::RetryAfter::Seconds;
        QTest::newRow("date") << SimulatorOptions::RetryAfter::Date;
        QTest::newRow("missing") << SimulatorOptions::RetryAfter::Missing;
    }
    void tooFast()
    {
        QFETCH(const SimulatorOptions::RetryAfter, form);
        m_cloud->options().retryAfter = form;
        m_cloud->options().burstSeconds = 60;
        m_cloud->options().burstCalls = 1;
        QVERIFY(answerTo<QList<Plant>>(&SmartherApi::plants));
        const auto refused = answerTo<QList<Plant>>(&SmartherApi::plants);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::RateLimited);
        if (form == SimulatorOptions::RetryAfter::Missing)
            return;
        QVERIFY(refused.error().retryAfter);
        QVERIFY(*refused.error().retryAfter > std::chrono::seconds(30));
        QVERIFY(*refused.error().retryAfter <= std::chrono::seconds(61));
    }

    void brokenAnswers()
    {
        m_cloud->addFault({.kind = u"status"_s, .action = simulated::Fault::Action::Garble});
        QCOMPARE(status(home, livingRoom).error().kind, Kind::BadAnswer);
        m_cloud->addFault(
            {.kind = u"command"_s, .action = simulated::Fault::Action::Drop, .afterWork = true});
        const Outcome lost = send(home, livingRoom, {.mode = Mode::Off});
        QVERIFY(!lost);
        QVERIFY(outcomeUnknown(lost.error()));
        QCOMPARE(m_cloud->count(u"command"_s), 1);
        QCOMPARE(status(home, livingRoom).value().mode, Mode::Off);
    }

    void subscriptionsLife()
    {
        const auto none = answerTo<QList<Subscription>>(&SmartherApi::subscriptions);
        QVERIFY(none);
        QVERIFY(none.value().isEmpty());

        const auto made = answerTo<Subscription>(&SmartherApi::subscribe, home, endPoint);
        QVERIFY(made);
        const auto listed = answerTo<QList<Subscription>>(&SmartherApi::subscriptions);
        QVERIFY(listed);
        QCOMPARE(listed.value(), (QList{Subscription{.id = made.value().id,
                                                     .plantId = home,
                                                     .endPointUrl = endPoint.toString(QUrl::FullyEncoded)}}));

        const auto again = answerTo<Subscription>(&SmartherApi::subscribe, home, endPoint);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Kind::Conflict);

        QVERIFY(answerTo<Done>(&SmartherApi::unsubscribe, home, made.value().id));
        QVERIFY(answerTo<Done>(&SmartherApi::unsubscribe, home, made.value().id));
        QVERIFY(answerTo<QList<Subscription>>(&SmartherApi::subscriptions).value().isEmpty());
    }
};

void TestApiWithCloud::commandIsReadBack_data()
{
    QTest::addColumn<QString>("moduleId");
    QTest::addColumn<Command>("command");
    const auto row = [](const char *name, const QString &moduleId, const Command &command) {
        QTest::newRow(name) << moduleId << command;
    };
    row("automatic", livingRoom, {.mode = Mode::Automatic, .program = 2});
    row("manual", livingRoom, {.mode = Mode::Manual, .setPoint = Temperature::fromTenths(191)});
    row("manual until", livingRoom,
        {.mode = Mode::Manual, .setPoint = Temperature::fromTenths(205), .end = noon.addSecs(5 * 3600)});
    row("manual, shown in Fahrenheit", bathroom,
        {.mode = Mode::Manual, .setPoint = Temperature::fromTenths(213)});
    row("manual, cooling", veranda,
        {.function = Function::Cooling, .mode = Mode::Manual, .setPoint = Temperature::fromTenths(260)});
    for (const int minutes : {30, 60, 90}) {
        row(qPrintable(u"boost %1"_s.arg(minutes)), livingRoom,
            {.mode = Mode::Boost, .start = noon, .end = noon.addSecs(minutes * 60)});
    }
    row("off", livingRoom, {.mode = Mode::Off});
    row("protection", veranda, {.function = Function::Cooling, .mode = Mode::Protection});
}

QTEST_GUILESS_MAIN(TestApiWithCloud)
#include "tst_apiwithcloud.moc"
