// What a request comes to when no answer comes back: its kind, and that it was on the wire exactly once.

#include "account/httpanswers.h"
#include "account/rawserver.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

// Signed by nobody, and made for this test alone.
const QByteArray privateKey = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgLMCmwjeGt7ZSUgLW
O1s6V94Mne6ji3JTuzRKvGcXeDWhRANCAATCCRpB93wDJSzh4lChJlBM/1tc6qJj
521qGvBmmGpbzTsol2CWqgmIGnOzmpRZriY3Y1qa7UFewhGYzYGQoIqC
-----END PRIVATE KEY-----
)";
const QByteArray certificate = R"(-----BEGIN CERTIFICATE-----
MIIBnDCCAUGgAwIBAgIUfBYQIOXBR0eno2uaf/Jr00+6f0IwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMzA3MTYyM1oYDzIxMjYxMDMw
MDcxNjIzWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATCCRpB93wDJSzh4lChJlBM/1tc6qJj521qGvBmmGpbzTsol2CWqgmI
GnOzmpRZriY3Y1qa7UFewhGYzYGQoIqCo28wbTAdBgNVHQ4EFgQU3dPI7xeUU+a2
4p6xS0+sYfafP+YwHwYDVR0jBBgwFoAU3dPI7xeUU+a24p6xS0+sYfafP+YwDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDSQAwRgIhAKxHPrr/k9gBgBG7XrxBXldwcVOhFocWm5Fh+CZ36zagAiEA
10e4VFCdNighZuxoeIlokxoKfmvBsQWQpAQfIUO95H4=
-----END CERTIFICATE-----
)";

const QByteArray good = RawServer::reply("200 OK", "good");

} // namespace

class TestHttpFailures : public QObject
{
    Q_OBJECT

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<Http> m_http;
    std::unique_ptr<HttpAnswers> m_answers;

    HttpAnswer answerTo(const HttpRequest &request) { return m_answers->next(*m_http, request); }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RawServer>();
        QVERIFY(m_server->isListening());
        m_http = std::make_unique<Http>();
        m_answers = std::make_unique<HttpAnswers>();
    }

    void brokenAnswer_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isKeptAlive");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isReset");

        const QList<std::pair<const char *, QByteArray>> broken{
            {"nothing", ""},
            {"half a status line", "HTTP/1.1 20"},
            {"half a head", "HTTP/1.1 200 OK\r\nContent-Type: application/js"},
            {"half a body", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"access_token\":"},
            {"half a body with an error", "HTTP/1.1 500 Broken\r\nContent-Length: 100\r\n\r\noh"},
            {"half of the pieces", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nabcd\r\n"},
        };
        for (const QByteArray &verb :
             {QByteArray("GET"), QByteArray("POST"), QByteArray("POST with a body")}) {
            for (const bool isKeptAlive : {false, true}) {
                for (const bool isReset : {false, true}) {
                    for (const auto &[name, bytes] : broken) {
                        if (isReset && !bytes.isEmpty())
                            continue; // a reset may overtake the bytes
                        QTest::addRow("%s, %s connection, %s, %s", verb.constData(),
                                      isKeptAlive ? "used" : "new", name, isReset ? "reset" : "closed")
                            << verb.left(verb.indexOf(' '))
                            << (verb.contains(' ') ? QByteArray("a=b") : QByteArray()) << isKeptAlive << bytes
                            << isReset;
                    }
                }
            }
        }
    }

    // QNetworkAccessManager left to itself sends most of these twice; a call costs, and a command acts.
    void brokenAnswer()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QByteArray, body);
        QFETCH(bool, isKeptAlive);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isReset);
        const auto answerWell = [](QTcpSocket *socket) { socket->write(good); };
        QList<QByteArray> expected;
        if (isKeptAlive) {
            m_server->answer = answerWell;
            QVERIFY(!answerTo({.url = m_server->url(u"/before"_s)}).failure);
            expected << "GET /before HTTP/1.1";
        }
        m_server->answer = [bytes, isReset](QTcpSocket *socket) {
            socket->write(bytes);
            if (isReset)
                socket->abort();
            else
                socket->disconnectFromHost();
        };
        const HttpAnswer answer = answerTo({.verb = verb, .url = m_server->url(u"/broken"_s), .body = body});
        expected << verb + " /broken HTTP/1.1";
        QVERIFY(answer.failure);
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.failure->kind, Kind::ConnectionLost);
        QVERIFY(outcomeUnknown(*answer.failure));
        if (isKeptAlive)
            QCOMPARE(m_server->requests().last().connection, 1);

        // Nothing was sent between this failure and the next request.
        m_server->answer = answerWell;
        QCOMPARE(answerTo({.url = m_server->url(u"/after"_s)}).body, "good");
        expected << "GET /after HTTP/1.1";
        QCOMPARE(m_server->lines(), expected);
        QCOMPARE(m_answers->list.size(), expected.size());
    }

    void damagedAnswer_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n\r\n");
        QTest::newRow("damaged gzip") << RawServer::reply("200 OK", "\x1f\x8b\x08 and nothing that inflates",
                                                          "Content-Encoding: gzip\r\n");
    }

    // Whatever it is, it must not pass for what the server wanted to say.
    void damagedAnswer()
    {
        QFETCH(QByteArray, bytes);
        m_server->answer = [bytes](QTcpSocket *socket) {
            socket->write(bytes);
            socket->disconnectFromHost();
        };
        const HttpAnswer answer = answerTo({.verb = "POST", .url = m_server->url(), .body = "x"});
        QVERIFY(answer.failure);
        QVERIFY(outcomeUnknown(*answer.failure));
        QCOMPARE(m_server->requests().size(), 1);
    }

    void noAnswerInTime_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("silence") << QByteArray();
        QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-");
        QTest::newRow("half a body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
    }

    void noAnswerInTime()
    {
        QFETCH(QByteArray, bytes);
        m_server->answer = [bytes](QTcpSocket *socket) { socket->write(bytes); };
        for (const QByteArray &verb : {QByteArray("GET"), QByteArray("POST")}) {
            const HttpAnswer answer =
                answerTo({.verb = verb, .url = m_server->url(), .body = "x", .timeoutMs = 300});
            QVERIFY(answer.failure);
            QCOMPARE(answer.failure->kind, Kind::Timeout);
            QCOMPARE(answer.status, 0);
            QVERIFY(outcomeUnknown(*answer.failure));
        }
        QCOMPARE(m_server->requests().size(), 2);
        QTRY_COMPARE(m_server->openConnections(), 0);
    }

    // A limit on silence alone would never end this.
    void slowDripIsGivenUp()
    {
        m_server->answer = [](QTcpSocket *socket) {
            socket->write("HTTP/1.1 200 OK\r\n\r\n");
            auto *timer = new QTimer(socket);
            connect(timer, &QTimer::timeout, socket, [socket] { socket->write("."); });
            timer->start(10);
        };
        const HttpAnswer answer = answerTo({.url = m_server->url(), .timeoutMs = 300});
        QVERIFY(answer.failure);
        QCOMPARE(answer.failure->kind, Kind::Timeout);
        QTRY_COMPARE(m_server->openConnections(), 0);
    }

    void nobodyListens()
    {
        const QUrl url = m_server->url();
        m_server->close();
        for (const QByteArray &verb : {QByteArray("GET"), QByteArray("POST")}) {
            const HttpAnswer answer = answerTo({.verb = verb, .url = url, .body = "x"});
            QVERIFY(answer.failure);
            QCOMPARE(answer.failure->kind, Kind::NoService);
            QVERIFY(!outcomeUnknown(*answer.failure));
        }
    }

    void noWayThere_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("no such name") << QUrl(u"https://tepore.invalid/"_s);
        QTest::newRow("no network to it") << QUrl(u"https://255.255.255.255/"_s); // no connection goes to everybody
    }
    void noWayThere()
    {
        QFETCH(const QUrl, url);
        for (const QByteArray &verb : {QByteArray("GET"), QByteArray("POST")}) {
            const HttpAnswer answer =
                answerTo({.verb = verb, .url = url, .body = verb == "GET" ? "" : "x", .timeoutMs = 5000});
            QVERIFY(answer.failure);
            QCOMPARE(answer.failure->kind, Kind::Offline);
            QVERIFY(!outcomeUnknown(*answer.failure));
        }
    }

    void unknownCertificateIsRefused()
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(certificate));
        configuration.setPrivateKey(QSslKey(privateKey, QSsl::Ec));
        QSslServer server;
        server.setSslConfiguration(configuration);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray received;
        connect(&server, &QSslServer::pendingConnectionAvailable, this, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket,
                    [&received, socket] { received += socket->readAll(); });
        });
        const HttpAnswer answer =
            answerTo({.verb = "POST",
                      .url = QUrl(u"https://localhost:%1/token"_s.arg(server.serverPort())),
                      .body = "secret"});
        QVERIFY(answer.failure);
        QCOMPARE(answer.failure->kind, Kind::Tls);
        QVERIFY(!answer.failure->detail.isEmpty());
        QVERIFY(!outcomeUnknown(*answer.failure));
        QCOMPARE(received, "");
    }

    void notTlsAtAll()
    {
        QByteArray greeting;
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = plain.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [&greeting, socket] {
                greeting += socket->readAll();
                socket->write(good);
            });
        });
        const HttpAnswer answer = answerTo({.url = QUrl(u"https://127.0.0.1:%1/"_s.arg(plain.serverPort()))});
        QVERIFY(answer.failure);
        QCOMPARE(answer.failure->kind, Kind::Tls);
        QVERIFY(greeting.startsWith('\x16')); // the greeting of TLS; HTTP/2 is not among what it offers
        QVERIFY(!greeting.contains("\x02h2"));
    }
};

QTEST_GUILESS_MAIN(TestHttpFailures)
#include "tst_httpfailures.moc"
