#include "app/smarther/smartherapi.h"

#include "smarther/cannedserver.h"
#include "smarther/described.h"

#include <QTest>
#include <QTestEventLoop>

using namespace Qt::StringLiterals;

namespace {

const QByteArray homeId = "b5e48d6f-cbad-2711-e053-27182d0ad74c";
const QByteArray roomId = "1ee68d6f-46b7-8f11-e053-27182d0a846a";
const QString home = QString::fromLatin1(homeId);
const QString room = QString::fromLatin1(roomId);
const ApiKeys keys{.accessToken = "eyJ.the+access/token==",
                   .subscriptionKey = "0123456789abcdef0123456789abcdef"};

// What one call came to.
struct Ending
{
    int times = 0;
    std::optional<Error> error;
    QString value;
};

using EndCall = std::function<void(const std::optional<Error> &, const QString &)>;
// One of the endpoints, called with fixed arguments; its value is put into words.
using Call = std::function<void(SmartherApi &, QObject *, EndCall)>;

template <typename T, typename Words>
SmartherApi::Answer<T> telling(const EndCall &end, Words words)
{
    return [end, words](const Result<T> &result) {
        if (result)
            end({}, words(result.value()));
        else
            end(result.error(), {});
    };
}

const QMap<QString, Call> &calls()
{
    static const QMap<QString, Call> all = {
        {u"plants"_s,
         [](SmartherApi &api, QObject *context, const EndCall &end) {
             api.plants(keys, context, telling<QList<Plant>>(end, [](const QList<Plant> &plants) {
                            return plants.isEmpty() ? u"none"_s : plants.first().name;
                        }));
         }},
        {u"topology"_s,
         [](SmartherApi &api, QObject *context, const EndCall &end) {
             api.topology(keys, home, context, telling<QList<Module>>(end, [](const QList<Module> &modules) {
                              return modules.first().name;
                          }));
         }},
        {u"status"_s,
         [](SmartherApi &api, QObject *context, const EndCall &end) {
             api.status(keys, home, room, context,
                        telling<ThermostatStatus>(
                            end, [](const ThermostatStatus &status) { return status.modeText; }));
         }},
        {u"command"_s,
         [](SmartherApi &api, QObject *context, const EndCall &end) {
             const Command command{.function = Function::Cooling,
                                   .mode = Mode::Manual,
                                   .setPoint = Temperature::fromTenths(205),
                                   .end = QDateTime(QDate(2026, 11, 23), QTime(22, 30), QTimeZone::utc())};
             api.command(keys, home, room, command, QTimeZone("Europe/Rome"), context,
                         telling<Done>(end, [](Done) { return u"done"_s; }));
         }},
        {u"measures"_s,
         [](SmartherApi &api, QObject *context, const EndCall &end) {
             api.measures(keys, home, room, context, telling<Measures>(end, [](const Measures &measures) {
                              return described(*measures.temperature);
                          }));
         }},
        {u"programList"_s,
         [](SmartherApi &api, QObject *context, const EndCall &end) {
             api.programList(keys, home, room, context,
                             telling<QList<Program>>(
                                 end, [](const QList<Program> &programs) { return programs.last().name; }));
         }},
        {u"subscriptions"_s,
         [](SmartherApi &api, QObject *context, const EndCall &end) {
             api.subscriptions(keys, context,
                               telling<QList<Subscription>>(end, [](const QList<Subscription> &found) {
                                   return found.isEmpty() ? u"none"_s : found.first().id;
                               }));
         }},
        {u"subscribe"_s,
         [](SmartherApi &api, QObject *context, const EndCall &end) {
             api.subscribe(keys, home, QUrl(u"https://example.org/hook"_s), context,
                           telling<Subscription>(end, [](const Subscription &made) { return made.id; }));
         }},
        {u"unsubscribe"_s,
         [](SmartherApi &api, QObject *context, const EndCall &end) {
             api.unsubscribe(keys, home, u"sub-1"_s, context,
                             telling<Done>(end, [](Done) { return u"done"_s; }));
         }},
    };
    return all;
}

} // namespace

class TestSmartherApi : public QObject
{
    Q_OBJECT

    CannedServer m_server;
    Http m_http;

    // Makes the call and sees it through to its end.
    Ending made(const QString &call, const QUrl &base)
    {
        SmartherApi api(m_http, base);
        Ending ending;
        QTestEventLoop loop;
        calls()[call](api, this, [&](const std::optional<Error> &error, const QString &value) {
            ++ending.times;
            ending.error = error;
            ending.value = value;
            loop.exitLoop();
        });
        if (ending.times != 0)
            qCritical("answered before the call returned");
        loop.enterLoop(10);
        // A second answer would have to arrive before that of a later call.
        api.plants(keys, this, [&loop](const Result<QList<Plant>> &) { loop.exitLoop(); });
        loop.enterLoop(10);
        return ending;
    }

private Q_SLOTS:
    void requests_data();
    void requests()
    {
        QFETCH(const QString, call);
        QFETCH(const QByteArray, answer);
        QFETCH(const QString, value);
        const qsizetype before = m_server.requests().size();
        m_server.setAnswer("200 OK", answer, "Content-Type: text/html\r\n");

        const Ending ending = made(call, m_server.url());
        QCOMPARE(ending.times, 1);
        QVERIFY2(!ending.error, ending.error ? qPrintable(ending.error->detail) : "");
        QCOMPARE(ending.value, value);

        QCOMPARE(m_server.requests().size(), before + 2);
        const CannedServer::Request request = m_server.requests()[before];
        QTEST(request.line, "line");
        QTEST(request.body, "body");
        QCOMPARE(request.headers.value("authorization"), "Bearer eyJ.the+access/token==");
        QCOMPARE(request.headers.value("ocp-apim-subscription-key"), "0123456789abcdef0123456789abcdef");
        QCOMPARE(request.headers.value("content-type"), "application/json");
        QCOMPARE(request.headers.value("accept"), "application/json");
    }

    void nothingFound_data()
    {
        QTest::addColumn<QString>("call");
        QTest::newRow("no home") << u"plants"_s;
        QTest::newRow("no subscription") << u"subscriptions"_s;
    }
    void nothingFound()
    {
        QFETCH(const QString, call);
        m_server.setAnswer("204 No Content", {});
        const Ending ending = made(call, m_server.url());
        QCOMPARE(ending.times, 1);
        QVERIFY(!ending.error);
        QCOMPARE(ending.value, u"none"_s);
    }

    void commandIsDoneWhateverItsAnswerHolds_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("200, empty") << QByteArray("200 OK") << QByteArray();
        QTest::newRow("200, HTML") << QByteArray("200 OK") << fixture(u"page-as-200.html"_s);
        QTest::newRow("200, an error's text") << QByteArray("200 OK") << fixture(u"error-403-quota.json"_s);
        QTest::newRow("202") << QByteArray("202 Accepted") << QByteArray("{}");
        QTest::newRow("204") << QByteArray("204 No Content") << QByteArray();
    }
    void commandIsDoneWhateverItsAnswerHolds()
    {
        QFETCH(const QByteArray, status);
        QFETCH(const QByteArray, body);
        m_server.setAnswer(status, body);
        const Ending ending = made(u"command"_s, m_server.url());
        QCOMPARE(ending.times, 1);
        QVERIFY(!ending.error);
        QCOMPARE(ending.value, u"done"_s);
    }

    void createdIs201()
    {
        m_server.setAnswer("201 Created", fixture(u"subscription-created.json"_s));
        const Ending ending = made(u"subscribe"_s, m_server.url());
        QVERIFY(!ending.error);
        QCOMPARE(ending.value, u"c3a4cd0c-0000-4000-8000-00000000002a"_s);
    }

    void goneIsUnsubscribed()
    {
        m_server.setAnswer("404 Not Found", {});
        const Ending ending = made(u"unsubscribe"_s, m_server.url());
        QCOMPARE(ending.times, 1);
        QVERIFY(!ending.error);
    }

    void errorsOfEveryCall_data()
    {
        QTest::addColumn<QString>("call");
        for (const QString &call : calls().keys())
            QTest::newRow(qPrintable(call)) << call;
    }
    void errorsOfEveryCall()
    {
        QFETCH(const QString, call);
        m_server.setAnswer("429 Too Many Requests", fixture(u"error-429-pretty.json"_s),
                           "Retry-After: 77\r\n");
        const Ending limited = made(call, m_server.url());
        QCOMPARE(limited.times, 1);
        QVERIFY(limited.error);
        QCOMPARE(limited.error->kind, Error::Kind::RateLimited);
        QCOMPARE(limited.error->retryAfter, std::chrono::seconds(77));
        QCOMPARE(limited.error->detail, u"Rate limit is exceeded"_s);

        m_server.setAnswer("409 Conflict", fixture(u"error-409.json"_s));
        const Ending conflict = made(call, m_server.url());
        QCOMPARE(conflict.times, 1);
        QVERIFY(conflict.error);
        QCOMPARE(conflict.error->kind, Error::Kind::Conflict);
    }

    void pageInsteadOfAReading_data()
    {
        QTest::addColumn<QString>("call");
        for (const QString &call : calls().keys()) {
            if (call != "command"_L1 && call != "unsubscribe"_L1)
                QTest::newRow(qPrintable(call)) << call;
        }
    }
    void pageInsteadOfAReading()
    {
        QFETCH(const QString, call);
        m_server.setAnswer("200 OK", fixture(u"page-as-200.html"_s));
        const Ending ending = made(call, m_server.url());
        QCOMPARE(ending.times, 1);
        QVERIFY(ending.error);
        QCOMPARE(ending.error->kind, Error::Kind::BadAnswer);
    }

    void idsAreEncoded_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("slash") << u"a/b"_s << QByteArray("a%2Fb");
        QTest::newRow("question and fragment") << u"a?b#c"_s << QByteArray("a%3Fb%23c");
        QTest::newRow("percent") << u"a%2Fb"_s << QByteArray("a%252Fb");
        QTest::newRow("space, accent") << u"casa è"_s << QByteArray("casa%20%C3%A8");
        QTest::newRow("line break") << u"a\r\nX: b"_s << QByteArray("a%0D%0AX%3A%20b");
    }
    void idsAreEncoded()
    {
        QFETCH(const QString, id);
        QFETCH(const QByteArray, encoded);
        m_server.setAnswer("200 OK", fixture(u"topology-one.json"_s));
        SmartherApi api(m_http, m_server.url());
        bool answered = false;
        api.topology(keys, id, this, [&answered](const Result<QList<Module>> &) { answered = true; });
        QTRY_VERIFY(answered);
        QCOMPARE(m_server.requests().last().line,
                 "GET /smarther/v2.0/plants/" + encoded + "/topology HTTP/1.1");
    }

    void baseMayHaveAPath_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("none") << QString() << QByteArray("GET /smarther/v2.0/plants HTTP/1.1");
        QTest::newRow("slash") << u"/"_s << QByteArray("GET /smarther/v2.0/plants HTTP/1.1");
        QTest::newRow("folder") << u"/a%20b/"_s << QByteArray("GET /a%20b/smarther/v2.0/plants HTTP/1.1");
    }
    void baseMayHaveAPath()
    {
        QFETCH(const QString, path);
        m_server.setAnswer("204 No Content", {});
        QVERIFY(!made(u"plants"_s, m_server.url(path)).error);
        QTEST(m_server.requests().last().line, "line");
    }

    void noServer()
    {
        QUrl deaf;
        {
            QTcpServer closed;
            QVERIFY(closed.listen(QHostAddress::LocalHost));
            deaf = QUrl(u"http://127.0.0.1:%1"_s.arg(closed.serverPort()));
        }
        const Ending ending = made(u"command"_s, deaf);
        QCOMPARE(ending.times, 1);
        QVERIFY(ending.error);
        QCOMPARE(ending.error->kind, Error::Kind::NoService);
    }

    void nobodyWaitsAnyMore()
    {
        m_server.setAnswer("200 OK", fixture(u"plants-one.json"_s));
        SmartherApi api(m_http, m_server.url());
        bool answered = false;
        {
            QObject context;
            api.plants(keys, &context, [&answered](const Result<QList<Plant>> &) { answered = true; });
        }
        QCOMPARE(made(u"plants"_s, m_server.url()).times, 1);
        QVERIFY(!answered);
    }
};

void TestSmartherApi::requests_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *call, const QByteArray &verb, const QByteArray &path,
                        const QByteArray &body, const QByteArray &answer, const QString &value) {
        QTest::newRow(call) << QString::fromLatin1(call) << verb + " /smarther/v2.0" + path + " HTTP/1.1"
                            << body << answer << value;
    };
    const QByteArray plant = "/plants/" + homeId;
    const QByteArray thermostat = "/chronothermostat/thermoregulation/addressLocation" + plant +
                                  "/modules/parameter/id/value/" + roomId;
    row("plants", "GET", "/plants", "", fixture(u"plants-one.json"_s), u"Casa"_s);
    row("topology", "GET", plant + "/topology", "", fixture(u"topology-one.json"_s), u"Primo Piano"_s);
    row("status", "GET", thermostat, "", fixture(u"status-automatic.json"_s), u"AUTOMATIC"_s);
    row("command", "POST", thermostat,
        R"({"activationTime":"2026-11-23T23:30:00","function":"cooling","mode":"manual",)"
        R"("setPoint":{"unit":"C","value":20.5}})",
        "", u"done"_s);
    row("measures", "GET", thermostat + "/measures", "", fixture(u"measures.json"_s), u"24.6"_s);
    row("programList", "GET", thermostat + "/programlist", "", fixture(u"programs.json"_s),
        u"Papà è all'estero \"<2>\""_s);
    row("subscriptions", "GET", "/subscription", "", fixture(u"subscriptions.json"_s), u"sub-1"_s);
    row("subscribe", "POST", plant + "/subscription", R"({"EndPointUrl":"https://example.org/hook"})",
        fixture(u"subscription-created.json"_s), u"c3a4cd0c-0000-4000-8000-00000000002a"_s);
    row("unsubscribe", "DELETE", plant + "/subscription/sub-1", "", "", u"done"_s);
}

QTEST_GUILESS_MAIN(TestSmartherApi)
#include "tst_smartherapi.moc"
