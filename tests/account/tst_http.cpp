#include "account/httpanswers.h"
#include "account/rawserver.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

Q_DECLARE_METATYPE(Error::Kind)

class TestHttp : public QObject
{
    Q_OBJECT

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<Http> m_http;
    std::unique_ptr<HttpAnswers> m_answers;

    void serverSays(const QByteArray &bytes)
    {
        m_server->answer = [bytes](QTcpSocket *socket) { socket->write(bytes); };
    }
    HttpAnswer answerTo(const HttpRequest &request) { return m_answers->next(*m_http, request); }
    static QByteArray headerOf(const RawServer::Request &request, const QByteArray &name)
    {
        for (const QByteArray &line : request.head.split('\n')) {
            if (line.toLower().startsWith(name.toLower() + ':'))
                return line.mid(name.size() + 1).trimmed();
        }
        return "(missing)";
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RawServer>();
        QVERIFY(m_server->isListening());
        m_http = std::make_unique<Http>();
        m_answers = std::make_unique<HttpAnswers>();
    }

    // The internet through the system's proxy; this computer, where the sample data's homes are, without.
    void followsTheSystemsProxy()
    {
#ifndef Q_OS_LINUX
        QSKIP("the system's proxy is not told by the environment");
#endif
        const QList<QByteArray> names{"http_proxy", "https_proxy"};
        for (const QByteArray &name : names)
            qputenv(name.constData(), m_server->url(QString()).toEncoded());
        RawServer here;
        here.answer = [](QTcpSocket *socket) { socket->write(RawServer::reply("200 OK", "here")); };
        const HttpAnswer far = answerTo({.url = QUrl(u"https://cloud.invalid/x"_s)});
        const HttpAnswer near = answerTo({.url = here.url()});
        for (const QByteArray &name : names)
            qunsetenv(name.constData());
        QVERIFY(far.failure);
        QVERIFY(!m_server->lines().isEmpty());
        QVERIFY(m_server->lines().size() <= 3);
        for (const QByteArray &line : m_server->lines()) // also to hear what is wrong with the proxy
            QCOMPARE(line, "CONNECT cloud.invalid:443 HTTP/1.1");
        QCOMPARE(near.body, "here");
    }

    void requestArrivesWhole()
    {
        serverSays(RawServer::reply("200 OK", "{}"));
        QByteArray body;
        for (int i = 0; i < 20000; ++i)
            body += static_cast<char>(i % 256);
        const HttpAnswer answer = answerTo({.verb = "POST",
                                            .url = m_server->url(u"/a/b?c=d%2Be"_s),
                                            .headers = {{"Content-Type", "application/json"}, {"X-Own", "1"}},
                                            .body = body});
        QVERIFY(!answer.failure);
        QCOMPARE(answer.body, "{}");
        QCOMPARE(m_server->requests().size(), 1);
        const RawServer::Request request = m_server->requests().first();
        QCOMPARE(request.line, "POST /a/b?c=d%2Be HTTP/1.1");
        QCOMPARE(request.body, body);
        QCOMPARE(headerOf(request, "Content-Type"), "application/json");
        QCOMPARE(headerOf(request, "X-Own"), "1");
        QVERIFY(headerOf(request, "User-Agent").startsWith("Tepore/"));
    }

    void everyStatusIsAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("retryAfter");
        const auto row = [](const char *status, const QByteArray &headers, const QByteArray &body,
                            const QByteArray &retryAfter) {
            QTest::newRow(status) << QByteArray(status) << headers << body << retryAfter;
        };
        row("200 OK", "", "{\"a\":1}", "");
        row("201 Created", "", "{}", "");
        row("400 Bad Request", "", "{\"error\":\"invalid_grant\"}", "");
        row("401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n", "{\"error\":\"invalid_client\"}",
            "");
        row("401 No key", "WWW-Authenticate: AzureApiManagementKey realm=\"x\"\r\n", "{}", "");
        row("403 Forbidden", "Retry-After: 3600\r\n", "Out of call volume quota", "3600");
        row("404 Not Found", "", "nothing", "");
        row("408 Request Timeout", "Retry-After: 5\r\n", "late", "5");
        row("429 Too Many Requests", "retry-after: 7\r\n", "slow down", "7");
        row("430 Wrong values", "", "{\"message\":\"wrong\"}", "");
        row("470 Terms", "", "terms", "");
        row("500 Internal Server Error", "", "<html>broken</html>", "");
        row("503 Service Unavailable", "Retry-After: Fri, 31 Dec 2027 23:59:59 GMT\r\n", "busy",
            "Fri, 31 Dec 2027 23:59:59 GMT");
    }

    void everyStatusIsAnAnswer()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, retryAfter);
        serverSays(RawServer::reply(status, body, headers));
        for (const QByteArray &verb : {QByteArray("GET"), QByteArray("POST")}) {
            const HttpAnswer answer = answerTo({.verb = verb, .url = m_server->url()});
            QVERIFY2(!answer.failure, answer.failure ? qPrintable(answer.failure->detail) : "");
            QCOMPARE(answer.status, status.first(3).toInt());
            QCOMPARE(answer.body, body);
            QCOMPARE(answer.retryAfter, retryAfter);
        }
        QCOMPARE(m_server->requests().size(), 2);
    }

    void serversClockIsTold_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QDateTime>("date");
        const QDateTime none;
        QTest::newRow("as it should be") << QByteArray("Date: Tue, 16 Jan 2024 11:00:07 GMT\r\n")
                                         << QDateTime(QDate(2024, 1, 16), QTime(11, 0, 7), QTimeZone::utc());
        QTest::newRow("none") << QByteArray() << none;
        QTest::newRow("nonsense") << QByteArray("Date: yesterday\r\n") << none;
    }
    void serversClockIsTold()
    {
        QFETCH(QByteArray, header);
        QFETCH(QDateTime, date);
        serverSays(RawServer::reply("200 OK", "{}", header));
        QCOMPARE(answerTo({.url = m_server->url()}).date, date);
    }

    void noContentIsAnAnswer()
    {
        serverSays("HTTP/1.1 204 No Content\r\n\r\n");
        const HttpAnswer answer = answerTo({.verb = "DELETE", .url = m_server->url()});
        QVERIFY(!answer.failure);
        QCOMPARE(answer.status, 204);
        QCOMPARE(m_server->lines(), QList<QByteArray>{"DELETE / HTTP/1.1"});
    }

    void redirectIsNotFollowed_data()
    {
        QTest::addColumn<QByteArray>("status");
        for (const char *status :
             {"301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"})
            QTest::newRow(status) << QByteArray(status);
    }

    void redirectIsNotFollowed()
    {
        QFETCH(QByteArray, status);
        serverSays(
            RawServer::reply(status, "", "Location: " + m_server->url(u"/else"_s).toEncoded() + "\r\n"));
        for (const QByteArray &verb : {QByteArray("GET"), QByteArray("POST")}) {
            const HttpAnswer answer =
                answerTo({.verb = verb, .url = m_server->url(u"/here"_s), .body = "secret"});
            QVERIFY(!answer.failure);
            QCOMPARE(answer.status, status.first(3).toInt());
        }
        QCOMPARE(m_server->lines(), (QList<QByteArray>{"GET /here HTTP/1.1", "POST /here HTTP/1.1"}));
    }

    void nothingIsCarriedOver()
    {
        serverSays(RawServer::reply("200 OK", "fresh", "Set-Cookie: a=b\r\nCache-Control: max-age=3600\r\n"));
        QCOMPARE(answerTo({.url = m_server->url()}).body, "fresh");
        QCOMPARE(answerTo({.url = m_server->url()}).body, "fresh");
        QCOMPARE(m_server->requests().size(), 2);
        QCOMPARE(headerOf(m_server->requests().last(), "Cookie"), "(missing)");
    }

    void answerComesLater()
    {
        serverSays(RawServer::reply("200 OK", ""));
        bool hasReturned = false;
        bool cameLater = false;
        const auto done = [&](const HttpAnswer &) { cameLater = hasReturned; };
        for (const QUrl &url : {m_server->url(), QUrl(u"http://example.org/"_s), QUrl()}) {
            hasReturned = cameLater = false;
            m_http->send({.url = url}, m_answers.get(), done);
            hasReturned = true;
            QTRY_VERIFY2(cameLater, qPrintable(url.toString()));
        }
    }

    void allowedAddresses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isAllowed");
        const auto row = [](const char *url, bool isAllowed) {
            QTest::newRow(url) << QString::fromLatin1(url) << isAllowed;
        };
        row("https://api.developer.legrand.com/smarther", true);
        row("https://127.0.0.1:8443/", true);
        row("http://localhost:8080/", true);
        row("http://LOCALHOST/", true);
        row("http://127.0.0.1/", true);
        row("http://127.1.2.3/", true);
        row("http://[::1]:80/", true);
        row("http://api.developer.legrand.com/", false);
        row("http://192.168.1.2/", false);
        row("http://10.0.0.1/", false);
        row("http://0.0.0.0/", false);
        row("http://localhost.example.org/", false);
        row("http://127.0.0.1.example.org/", false);
        row("http://127.0.0.1@example.org/", false);
        row("http://localhost:1@example.org/", false);
        row("http://[::2]/", false);
        row("ftp://localhost/", false);
        row("file:///etc/passwd", false);
        row("data:text/plain,x", false);
        row("https:///path", false);
        row("//localhost/", false);
        row("", false);
    }

    void allowedAddresses()
    {
        QFETCH(QString, url);
        QFETCH(bool, isAllowed);
        QCOMPARE(Http::isAllowed(QUrl(url)), isAllowed);
        if (isAllowed)
            return;
        const HttpAnswer answer = answerTo({.url = QUrl(url)});
        QVERIFY(answer.failure);
        QCOMPARE(answer.failure->kind, Kind::UrlRefused);
        QVERIFY(!outcomeUnknown(*answer.failure));
    }

    void largestBody_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("as large as allowed") << Http::largestBody << true;
        QTest::newRow("one byte more") << Http::largestBody + 1 << false;
    }

    void largestBody()
    {
        QFETCH(qint64, size);
        QFETCH(bool, isTaken);
        serverSays(RawServer::reply("200 OK", QByteArray(size, 'x')));
        const HttpAnswer answer = answerTo({.url = m_server->url()});
        QCOMPARE(!answer.failure, isTaken);
        if (isTaken)
            QCOMPARE(answer.body.size(), size);
        else
            QCOMPARE(answer.failure->kind, Kind::BadAnswer);
        QVERIFY(answer.body.size() <= Http::largestBody);
    }

    void endlessBodyIsGivenUp()
    {
        m_server->answer = [](QTcpSocket *socket) {
            const QByteArray piece(64 * 1024, 'x');
            connect(socket, &QTcpSocket::bytesWritten, socket, [socket, piece] {
                if (socket->bytesToWrite() == 0)
                    socket->write(piece);
            });
            socket->write("HTTP/1.1 200 OK\r\n\r\n");
        };
        const HttpAnswer answer = answerTo({.url = m_server->url()});
        QVERIFY(answer.failure);
        QCOMPARE(answer.failure->kind, Kind::BadAnswer);
        QTRY_COMPARE(m_server->openConnections(), 0);
    }

    void contextThatDiesGivesUp()
    {
        m_server->answer = [](QTcpSocket *) {};
        m_answers->send(*m_http, {.verb = "POST", .url = m_server->url(), .body = "x"});
        QTRY_COMPARE(m_server->requests().size(), 1);

        int answered = 0;
        auto context = std::make_unique<QObject>();
        m_http->send({.url = m_server->url(u"/dying"_s)}, context.get(),
                     [&](const HttpAnswer &) { ++answered; });
        QTRY_COMPARE(m_server->requests().size(), 2);
        QCOMPARE(m_server->openConnections(), 2);
        context.reset();
        QTRY_COMPARE(m_server->openConnections(), 1); // only its own request
        QCOMPARE(answered, 0);

        auto refused = std::make_unique<QObject>();
        m_http->send({.url = QUrl()}, refused.get(), [&](const HttpAnswer &) { ++answered; });
        refused.reset();
        QCoreApplication::processEvents();
        QCOMPARE(answered, 0);
        QCOMPARE(m_answers->list.size(), 0);
    }

    void contextMayDieInItsAnswer()
    {
        serverSays(RawServer::reply("200 OK", "bye"));
        auto *context = new QObject;
        QByteArray body;
        m_http->send({.url = m_server->url()}, context, [&](const HttpAnswer &answer) {
            body = answer.body;
            delete context;
        });
        QTRY_COMPARE(body, "bye");
    }
};

QTEST_GUILESS_MAIN(TestHttp)
#include "tst_http.moc"
