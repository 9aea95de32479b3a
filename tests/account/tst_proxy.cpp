#include "account/httpanswers.h"
#include "account/rawserver.h"
#include "app/settings.h"
#include "support/proxyserver.h"
#include "support/tlsserver.h"

#include <QElapsedTimer>
#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QVersionNumber>

using Kind = Error::Kind;
using Wish = ProxyWish::Kind;
using Speaks = ProxyServer::Speaks;

Q_DECLARE_METATYPE(Error::Kind)

// The proxy that a person chose, over real ones: what goes through it, and what its failures are told as. The internet
// is a server of this computer, which cannot be found without the proxy.
class TestProxy : public QObject
{
    Q_OBJECT

    const QUrl m_far = QUrl(u"https://api.tepore.invalid/x"_s);
    std::unique_ptr<TestAuthority> m_authority;
    TestAuthority::Identity m_identity;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<ProxyServer> m_proxy;
    std::unique_ptr<Http> m_http;
    std::unique_ptr<HttpAnswers> m_answers;
    ProxyWish m_wish;

    // As NTLM is spoken: who has not begun, or has, is asked for more.
    static QByteArray ntlm(const QByteArray &request)
    {
        const QByteArray challenge =
            " TlRMTVNTUAACAAAADAAMADAAAAABAoEAASNFZ4mrze8AAAAAAAAAAGIAYgA8AAAARABPAE0AQQBJAE4AAgAMAEQATwBNAEEASQBOAAEADABTA"
            "EUAUgBWAEUAUgAEABQAZABvAG0AYQBpAG4ALgBjAG8AbQADACIAcwBlAHIAdgBlAHIALgBkAG8AbQBhAGkAbgAuAGMAbwBtAAAAAAA=";
        return "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 2\r\nProxy-Authenticate: NTLM" +
               (request.contains("TlRMTVNTUAAB") ? challenge : QByteArray()) + "\r\n\r\nhi";
    }
    HttpAnswer answerTo(const HttpRequest &request) { return m_answers->next(*m_http, request); }
    void openProxy(Speaks speaks)
    {
        m_proxy = std::make_unique<ProxyServer>(speaks, m_identity.certificate, m_identity.key, m_server->serverPort());
        QVERIFY(m_proxy->isListening());
        m_wish = {.kind = speaks == Speaks::Http ? Wish::Http : Wish::Socks5, .host = u"127.0.0.1"_s, .port = m_proxy->serverPort()};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_authority = std::make_unique<TestAuthority>();
        m_authority->trust();
        m_identity = m_authority->sign(u"20200101000000Z"_s, u"20990101000000Z"_s, u"DNS:api.tepore.invalid"_s);
    }
    void init()
    {
        m_server = std::make_unique<RawServer>();
        QVERIFY(m_server->isListening());
        m_server->answer = [](QTcpSocket *socket) { socket->write(RawServer::reply("200 OK", "far away")); };
        m_http = std::make_unique<Http>();
        m_http->setProxy([this] { return m_wish; });
        m_answers = std::make_unique<HttpAnswers>();
        m_wish = {};
    }

    void everythingGoesThrough_data()
    {
        QTest::addColumn<int>("speaks");
        QTest::newRow("http") << int(Speaks::Http);
        QTest::newRow("socks5") << int(Speaks::Socks5);
    }
    void everythingGoesThrough()
    {
        QFETCH(const int, speaks);
        openProxy(Speaks(speaks));
        for (const QByteArray &verb : {QByteArray("GET"), QByteArray("POST")}) {
            const HttpAnswer answer = answerTo({.verb = verb, .url = m_far, .body = verb == "GET" ? "" : "a=b"});
            QVERIFY2(!answer.failure, qPrintable(answer.failure ? answer.failure->detail : QString()));
            QCOMPARE(answer.body, "far away");
        }
        QCOMPARE(m_proxy->asked.value(0), "api.tepore.invalid:443"); // by its name: it is looked up there
        QCOMPARE(m_server->lines(), (QList<QByteArray>{"GET /x HTTP/1.1", "POST /x HTTP/1.1"}));
    }

    void changesHoldFromTheNextRequestOn()
    {
        openProxy(Speaks::Socks5);
        const ProxyWish socks = m_wish;
        m_wish = {.kind = Wish::None};
        QCOMPARE(answerTo({.url = m_far}).failure.value().kind, Kind::Offline);
        m_wish = socks;
        QCOMPARE(answerTo({.url = m_far}).body, "far away");
        m_wish = {.kind = Wish::None}; // though the way through it is still open
        QCOMPARE(answerTo({.url = m_far}).failure.value().kind, Kind::Offline);
        QCOMPARE(m_proxy->asked.size(), 1);
    }

    void neverForThisComputer()
    {
        openProxy(Speaks::Http);
        for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s}) {
            QUrl here = m_server->url();
            here.setHost(host);
            QCOMPARE(answerTo({.url = here}).body, "far away");
        }
        QVERIFY(m_proxy->asked.isEmpty());
    }

    void noneIsNotTheSystems()
    {
#ifndef Q_OS_LINUX
        QSKIP("the system's proxy is not told by the environment");
#endif
        openProxy(Speaks::Http);
        qputenv("https_proxy", u"http://127.0.0.1:%1"_s.arg(m_proxy->serverPort()).toLatin1());
        m_wish = {.kind = Wish::None};
        const HttpAnswer without = answerTo({.url = m_far});
        m_wish = {};
        const HttpAnswer with = answerTo({.url = m_far});
        qunsetenv("https_proxy");
        QCOMPARE(without.failure.value().kind, Kind::Offline);
        QCOMPARE(with.body, "far away");
    }

    void failures_data()
    {
        QTest::addColumn<int>("speaks");
        QTest::addColumn<QByteArray>("refusal");
        QTest::addColumn<Kind>("kind");
        const auto http = [](const char *name, const QByteArray &status, Kind kind, const QByteArray &headers = {}) {
            QTest::newRow(name) << int(Speaks::Http) << "HTTP/1.1 " + status + "\r\nContent-Length: 2\r\n" + headers + "\r\nhi" << kind;
        };
        http("denied", "403 Forbidden", Kind::ProxyFailed);
        http("name not known there", "404 Not Found", Kind::ProxyFailed);
        http("no CONNECT", "405 Method Not Allowed", Kind::ProxyFailed);
        http("its own fault", "500 Oh", Kind::ProxyFailed);
        http("no way from there", "502 Bad Gateway", Kind::ProxyFailed);
        http("refused from there", "503 Service Unavailable", Kind::ProxyFailed);
        http("a page", "302 Found", Kind::ProxyFailed, "Location: http://127.0.0.1:1/\r\n");
        http("wants a password", "407 Proxy Authentication Required", Kind::ProxySignIn, "Proxy-Authenticate: Basic realm=\"x\"\r\n");
        http("wants a digest", "407 Proxy Authentication Required", Kind::ProxySignIn,
             "Proxy-Authenticate: Digest realm=\"x\", nonce=\"abc\", qop=\"auth\", algorithm=MD5\r\n");
        http("wants a ticket", "407 Proxy Authentication Required", Kind::ProxySignIn, "Proxy-Authenticate: Negotiate\r\n");
        http("wants what is not known", "407 Proxy Authentication Required", Kind::ProxySignIn, "Proxy-Authenticate: Riddle\r\n");
        http("wants something", "407 Proxy Authentication Required", Kind::ProxySignIn);
        QTest::newRow("no proxy at all") << int(Speaks::Http) << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n") << Kind::ProxyFailed;
        QTest::newRow("socks: wants a password") << int(Speaks::Socks5) << QByteArray("\x05\xff", 2) << Kind::ProxySignIn;
        QTest::newRow("socks: no proxy at all") << int(Speaks::Socks5) << QByteArray("HTTP/1.1 400 Bad\r\n\r\n") << Kind::ProxyFailed;
    }
    void failures()
    {
        QFETCH(const int, speaks);
        QFETCH(const QByteArray, refusal);
        QFETCH(const Kind, kind);
        openProxy(Speaks(speaks));
        m_proxy->refusal = [refusal](const QByteArray &) { return refusal; };
        for (const QByteArray &verb : {QByteArray("GET"), QByteArray("POST")}) {
            const HttpAnswer answer = answerTo({.verb = verb, .url = m_far, .body = verb == "GET" ? "" : "a=b"});
            QVERIFY(answer.failure);
            QCOMPARE(answer.status, 0); // what the proxy says is not the vendor's word
            QCOMPARE(answer.failure->kind, kind);
            QVERIFY(!answer.failure->detail.isEmpty());
            QVERIFY(!outcomeUnknown(*answer.failure)); // it was never sent
        }
        QVERIFY(m_server->requests().isEmpty());
    }

    // Where the computer itself is known to the proxy, as with NTLM or a ticket: it takes three round trips.
    void aSlowSignInThatWorksIsWaitedFor()
    {
        openProxy(Speaks::Http);
        m_proxy->lateMs = 800;
        bool isThirdSeen = false;
        m_proxy->refusal = [&isThirdSeen](const QByteArray &request) {
            isThirdSeen |= request.contains("TlRMTVNTUAAD");
            return isThirdSeen ? QByteArray() : ntlm(request);
        };
        const HttpAnswer answer = answerTo({.verb = "POST", .url = m_far, .body = "a=b"});
        if (!isThirdSeen && QLibraryInfo::version() >= QVersionNumber(6, 8))
            QSKIP("Qt 6.8 does not answer an NTLM challenge without a name");
        QVERIFY2(!answer.failure, qPrintable(answer.failure ? answer.failure->detail : QString()));
        QCOMPARE(answer.body, "far away");
    }

    // Left to itself, Qt 6.4 signs in as nobody, again and again, thousands of times a second.
    void ntlmIsNotTriedForEver()
    {
        openProxy(Speaks::Http);
        m_proxy->refusal = ntlm;
        QElapsedTimer taken;
        taken.start();
        const HttpAnswer answer = answerTo({.verb = "POST", .url = m_far, .body = "a=b", .timeoutMs = 15'000});
        QCOMPARE(answer.failure.value().kind, Kind::ProxySignIn);
        QVERIFY2(taken.elapsed() < 8000, qPrintable(QString::number(taken.elapsed())));
    }

    void nobodyThere_data()
    {
        QTest::addColumn<ProxyWish>("wish");
        for (const Wish kind : {Wish::Http, Wish::Socks5}) {
            const char *name = kind == Wish::Http ? "http" : "socks5";
            QTest::addRow("%s, nobody listens", name) << ProxyWish{.kind = kind, .host = u"127.0.0.1"_s, .port = 9};
            // What the network refuses at once, as without any network.
            QTest::addRow("%s, unreachable", name) << ProxyWish{.kind = kind, .host = u"255.255.255.255"_s, .port = 3128};
            QTest::addRow("%s, no such name", name) << ProxyWish{.kind = kind, .host = u"proxy.tepore.invalid"_s, .port = 3128};
        }
    }
    void nobodyThere()
    {
        QFETCH(const ProxyWish, wish);
        m_wish = wish;
        for (const QByteArray &verb : {QByteArray("GET"), QByteArray("POST")}) {
            const HttpAnswer answer = answerTo({.verb = verb, .url = m_far, .body = verb == "GET" ? "" : "a=b"});
            QCOMPARE(answer.failure.value().kind, Kind::ProxyFailed);
            QVERIFY(!outcomeUnknown(*answer.failure));
        }
    }

    // On their way to one connection.
    void twoAtOnce()
    {
        m_wish = {.kind = Wish::Http, .host = u"127.0.0.1"_s, .port = 9};
        for (const QByteArray &verb : {QByteArray("GET"), QByteArray("POST"), QByteArray("GET")})
            m_answers->send(*m_http, {.verb = verb, .url = m_far, .body = verb == "GET" ? "" : "a=b"});
        QTRY_COMPARE(m_answers->list.size(), 3);
        for (const HttpAnswer &answer : std::as_const(m_answers->list))
            QCOMPARE(answer.failure.value().kind, Kind::ProxyFailed);
    }

    void silentProxy()
    {
        for (const Speaks speaks : {Speaks::Http, Speaks::Socks5}) {
            openProxy(speaks);
            m_proxy->isMute = true;
            for (const QByteArray &verb : {QByteArray("GET"), QByteArray("POST")}) {
                const HttpAnswer answer = answerTo({.verb = verb, .url = m_far, .body = "x", .timeoutMs = 300});
                QCOMPARE(answer.failure.value().kind, Kind::ProxyFailed);
            }
        }
    }

    // Beyond the proxy it is as without one.
    void failuresBehindIt()
    {
        openProxy(Speaks::Http);
        m_server->answer = [](QTcpSocket *socket) { socket->disconnectFromHost(); };
        QCOMPARE(answerTo({.verb = "POST", .url = m_far, .body = "x"}).failure.value().kind, Kind::ConnectionLost);
        m_server->answer = [](QTcpSocket *) {};
        QCOMPARE(answerTo({.verb = "POST", .url = m_far, .body = "x", .timeoutMs = 500}).failure.value().kind, Kind::Timeout);
        m_server->answer = [](QTcpSocket *socket) { socket->write(RawServer::reply("407 Strange", "{}")); };
        QCOMPARE(answerTo({.url = m_far}).status, 407); // the vendor's own
        m_identity = m_authority->selfSigned();
        openProxy(Speaks::Http);
        QCOMPARE(answerTo({.url = m_far}).failure.value().kind, Kind::Tls);
        initTestCase();
    }

    void isKept()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"tepore.ini"_s);
        for (const ProxyWish &wish : {ProxyWish{}, ProxyWish{.kind = Wish::None},
                                      ProxyWish{.kind = Wish::Http, .host = u"proxy.example"_s, .port = 3128},
                                      ProxyWish{.kind = Wish::Socks5, .host = u"::1"_s, .port = 65535}}) {
            Settings(file).setProxy(wish);
            QVERIFY(Settings(file).proxy() == wish);
        }
        QSettings(file, QSettings::IniFormat).setValue(u"network/proxyPort"_s, u"99999"_s);
        QCOMPARE(Settings(file).proxy().kind, Wish::System); // half of it is damaged
    }

    void hosts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isHost");
        QTest::addColumn<ProxyWish>("asAddress"); // System: it is none
        const ProxyWish none;
        QTest::newRow("name") << u"proxy.example"_s << true << none;
        QTest::newRow("short name") << u"proxy"_s << true << none;
        QTest::newRow("IPv4") << u"10.0.0.1"_s << true << none;
        QTest::newRow("IPv6") << u"fd00::1"_s << true << none;
        QTest::newRow("umlaut") << u"vermittlung.müller.example"_s << true << none;
        QTest::newRow("nothing") << QString() << false << none;
        QTest::newRow("spaces") << u"the proxy"_s << false << none;
        QTest::newRow("a path") << u"proxy/x"_s << false << none;
        QTest::newRow("a person") << u"me@proxy"_s << false << none;
        QTest::newRow("dots") << u"proxy..example"_s << false << none;
        QTest::newRow("with a port") << u"proxy.example:8080"_s << false
                                     << ProxyWish{.kind = Wish::Http, .host = u"proxy.example"_s, .port = 8080};
        QTest::newRow("an address") << u"http://proxy.example:8080/"_s << false
                                    << ProxyWish{.kind = Wish::Http, .host = u"proxy.example"_s, .port = 8080};
        QTest::newRow("of SOCKS") << u"socks5h://127.0.0.1:9050"_s << false
                                  << ProxyWish{.kind = Wish::Socks5, .host = u"127.0.0.1"_s, .port = 9050};
        QTest::newRow("without a port") << u"http://proxy.example"_s << false
                                        << ProxyWish{.kind = Wish::Http, .host = u"proxy.example"_s, .port = 3128};
        QTest::newRow("a port that cannot be") << u"proxy.example:99999"_s << false << none;
    }
    void hosts()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isHost);
        QFETCH(const ProxyWish, asAddress);
        QCOMPARE(ProxyWish::looksLikeHost(text), isHost);
        const auto found = ProxyWish::fromAddress(text, {.kind = Wish::Http, .host = text, .port = 3128});
        QCOMPARE(found.has_value(), asAddress.kind != Wish::System);
        QVERIFY(!found || *found == asAddress);
    }
};

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
