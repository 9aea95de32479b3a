#include "account/loopback.h"
#include "app/account/redirectreceiver.h"

#include <QNetworkInterface>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestRedirectReceiver : public QObject
{
    Q_OBJECT

    std::unique_ptr<RedirectReceiver> m_receiver;
    QList<Redirect> m_received;
    quint16 m_port = 0;

    bool listen(const QString &path = u"/callback"_s, const QString &host = u"localhost"_s)
    {
        return m_receiver->listen(QUrl(u"http://%1:%2%3"_s.arg(host).arg(m_port).arg(path))).ok();
    }
    QByteArray get(const QByteArray &target) { return Caller(m_port).say(request(target)); }
    static QByteArray request(const QByteArray &target, const QByteArray &verb = "GET")
    {
        return verb + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n\r\n";
    }

private Q_SLOTS:
    void init()
    {
        m_receiver = std::make_unique<RedirectReceiver>();
        m_received.clear();
        connect(m_receiver.get(), &RedirectReceiver::received, this,
                [this](const Redirect &redirect) { m_received << redirect; });
        m_port = freePort();
    }

    void receivable_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isReceivable");
        const auto row = [](const char *url, bool is) {
            QTest::newRow(url) << QString::fromLatin1(url) << is;
        };
        row("http://localhost:23571/callback", true);
        row("http://LOCALHOST:1/", true);
        row("http://127.0.0.1:1/", true);
        row("http://[::1]:1/", true);
        row("https://localhost:1/", false);
        row("http://192.168.1.2:1/", false);
        row("http://openhabianpi:8080/connect", false);
        row("http://localhost.example.org:1/", false);
        row("https://my.home-assistant.io/", false);
        row("tepore://callback", false);
        row("localhost:1/callback", false);
        row("", false);
    }

    void receivable()
    {
        QFETCH(QString, url);
        QFETCH(bool, isReceivable);
        QCOMPARE(RedirectReceiver::canReceive(QUrl(url)), isReceivable);
    }

    void redirectIsReceived()
    {
        QVERIFY(listen());
        QVERIFY(m_receiver->isListening());
        const QByteArray answer = get("/callback?code=abc&state=xyz");
        QCOMPARE(m_received,
                 (QList{Redirect{.code = u"abc"_s, .state = u"xyz"_s, .error = {}, .errorDescription = {}}}));
        QVERIFY2(answer.startsWith("HTTP/1.1 303 See Other\r\n"), answer.constData());
        QVERIFY(answer.contains("\r\nLocation: /tepore\r\n")); // the code leaves the address bar and its history
        QVERIFY(answer.contains("\r\nCache-Control: no-store\r\n"));
        QVERIFY(answer.contains("\r\nReferrer-Policy: no-referrer\r\n"));
        QVERIFY(answer.contains("\r\nConnection: close\r\n"));
        QVERIFY(!answer.contains("abc"));
    }

    void pageComesWithTheTruth()
    {
        QVERIFY(listen());
        QVERIFY(get("/tepore").startsWith("HTTP/1.1 404")); // nobody was sent there
        get("/callback?code=abc&state=xyz");
        Caller waiting(m_port);
        waiting.socket.write(request("/tepore"));
        waiting.socket.flush();
        QVERIFY(!QTest::qWaitFor([&] { return waiting.socket.bytesAvailable() > 0; }, 100));
        m_receiver->conclude("<p>gut, caff\xc3\xa8");
        m_receiver->conclude("<p>said twice");
        for (const QByteArray &answer : {waiting.answer(), get("/tepore")}) { // a browser that comes late, too
            QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer.constData());
            QVERIFY(answer.endsWith("\r\n\r\n<p>gut, caff\xc3\xa8"));
            QVERIFY(answer.contains("\r\nContent-Length: 14\r\n"));
            QVERIFY(answer.contains("\r\nContent-Type: text/html; charset=utf-8\r\n"));
            QVERIFY(answer.contains("\r\nContent-Security-Policy: default-src 'none'"));
            QVERIFY(answer.contains("\r\nReferrer-Policy: no-referrer\r\n"));
            QVERIFY(answer.contains("\r\nCache-Control: no-store\r\n"));
        }
    }

    void pageSaysSoWhenTheTruthTakesLong()
    {
        m_receiver->setPages("<p>still at it", "<p>foreign");
        QVERIFY(listen());
        get("/callback?code=abc&state=xyz");
        Caller waiting(m_port);
        waiting.socket.write(request("/tepore"));
        QVERIFY(QTest::qWaitFor([&] { return waiting.socket.state() == QAbstractSocket::UnconnectedState; }, 14000));
        QVERIFY(waiting.socket.readAll().endsWith("<p>still at it"));
    }

    void fewWaitForTheTruth()
    {
        QVERIFY(listen());
        get("/callback?code=abc&state=xyz");
        std::vector<std::unique_ptr<Caller>> crowd;
        for (int i = 0; i < 20; ++i) {
            crowd.push_back(std::make_unique<Caller>(m_port));
            crowd.back()->socket.write(request("/tepore"));
        }
        const auto waiting = [&] {
            return std::count_if(crowd.begin(), crowd.end(), [](const auto &each) {
                return each->socket.state() == QAbstractSocket::ConnectedState;
            });
        };
        QTRY_COMPARE(waiting(), 8);
        crowd.resize(19); // one of them leaves
        m_receiver->conclude("<p>good");
        QTRY_COMPARE(waiting(), 0);
        QCOMPARE(crowd.back()->socket.readAll().endsWith("<p>good"), true);
    }

    void foreignStateIsToldApart()
    {
        m_receiver->setPages("<p>pending", "<p>foreign");
        QVERIFY(m_receiver->listen(QUrl(u"http://localhost:%1/callback"_s.arg(m_port)), u"mine"_s));
        const QByteArray answer = get("/callback?code=abc&state=yours");
        QVERIFY2(answer.startsWith("HTTP/1.1 400"), answer.constData());
        QVERIFY(answer.endsWith("<p>foreign"));
        QVERIFY(get("/tepore").startsWith("HTTP/1.1 404"));
        QVERIFY(get("/callback?code=abc&state=mine").startsWith("HTTP/1.1 303"));
        QVERIFY(get("/callback?error=server_error").startsWith("HTTP/1.1 303"));
        QCOMPARE(m_received.size(), 3);
    }

    void errorIsReceived()
    {
        QVERIFY(listen());
        const QByteArray answer =
            get("/callback?error=access_denied&error_description=AADB2C90091%3A+The%20user+left&state=s");
        QCOMPARE(m_received, (QList{Redirect{.code = {},
                                             .state = u"s"_s,
                                             .error = u"access_denied"_s,
                                             .errorDescription = u"AADB2C90091: The user left"_s}}));
        QVERIFY(answer.startsWith("HTTP/1.1 303"));
    }

    void headInPieces()
    {
        QVERIFY(listen());
        const QByteArray answer = Caller(m_port).sayByteByByte(request("/callback?code=abc&state=xyz"));
        QVERIFY2(answer.startsWith("HTTP/1.1 303"), answer.constData());
        QCOMPARE(m_received.size(), 1);
        QCOMPARE(m_received.first().code, u"abc"_s);
    }

    void listensOnLoopbackAlone_data()
    {
        QTest::addColumn<QString>("host");
        for (const char *host : {"localhost", "127.0.0.1", "[::1]"})
            QTest::newRow(host) << QString::fromLatin1(host);
    }

    void listensOnLoopbackAlone()
    {
        QFETCH(QString, host);
        if (host == "[::1]"_L1 && !hasIPv6())
            QSKIP("no IPv6 on this computer");
        QVERIFY(listen(u"/"_s, host));
        if (host == "[::1]"_L1)
            QVERIFY(Caller(m_port, QHostAddress(QHostAddress::LocalHostIPv6)).isConnected);
        else
            QVERIFY(Caller(m_port).isConnected);
        QList<QHostAddress> others{QHostAddress(u"127.0.0.2"_s)}; // this computer's too, on Linux
        for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
            if (!address.isLoopback())
                others << address;
        }
        for (const QHostAddress &address : others)
            QVERIFY2(!Caller(m_port, address).isConnected, qPrintable(address.toString()));
    }

    void localhostIsBothFamilies()
    {
        if (!hasIPv6())
            QSKIP("no IPv6 on this computer");
        QVERIFY(listen());
        const QHostAddress six(QHostAddress::LocalHostIPv6);
        QVERIFY(Caller(m_port, six).say(request("/callback?code=six")).startsWith("HTTP/1.1 303"));
        QVERIFY(get("/callback?code=four").startsWith("HTTP/1.1 303"));
        QCOMPARE(m_received.size(), 2);
    }

    void otherRequests_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char *name, const QByteArray &bytes,
                            const QByteArray &answer = "HTTP/1.1 404") {
            QTest::newRow(name) << bytes << answer;
        };
        row("icon", request("/favicon.ico"));
        row("icon with a query", request("/favicon.ico?code=evil"));
        row("root", request("/?code=evil"));
        row("longer path", request("/callback/extra?code=evil"));
        row("trailing slash", request("/callback/?code=evil"));
        row("other capitals", request("/Callback?code=evil"));
        row("beginning of the path", request("/call?code=evil"));
        row("dots", request("/x/../callback?code=evil"));
        row("no query", request("/callback"));
        row("empty query", request("/callback?"));
        row("no code", request("/callback?state=xyz"));
        row("empty code", request("/callback?code=&state=xyz"));
        row("another name", request("/callback?xcode=evil&codes=evil"));
        row("HEAD", request("/callback?code=evil", "HEAD"));
        row("POST", "POST /callback?code=evil HTTP/1.1\r\nContent-Length: 9\r\n\r\ncode=evil");
        row("OPTIONS", request("/callback?code=evil", "OPTIONS"));
        row("lower case", request("/callback?code=evil", "get"));
        row("no version", "GET /callback?code=evil\r\n\r\n");
        row("nothing", "\r\n\r\n");
        row("one word", "GET\r\n\r\n");
        row("words", "what is this about?\r\n\r\n");
        row("zeros", QByteArray(50, '\0') + "\r\n\r\n");
        row("not UTF-8", request("/callback\xff\xfe?code=evil"));
        row("TLS", QByteArray::fromHex("16030100c8010000c40303") + "\r\n\r\n");
        row("a head without end", "GET /callback?code=evil HTTP/1.1\r\nX: " + QByteArray(20000, 'x'), "");
        row("a line without end", QByteArray(100000, 'x'), "");
        row("code without end", request("/callback?code=" + QByteArray(20000, 'x')), "");
    }

    // None of it is the redirect, and none keeps the redirect from being received.
    void otherRequests()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, answer);
        QVERIFY(listen());
        const QByteArray actual = Caller(m_port).say(bytes);
        QVERIFY2(actual.startsWith(answer), actual.constData());
        QVERIFY2(!answer.isEmpty() || actual.isEmpty(), actual.constData());
        QCOMPARE(m_received.size(), 0);
        QVERIFY(get("/callback?code=right").startsWith("HTTP/1.1 303"));
        QCOMPARE(m_received.size(), 1);
        QCOMPARE(m_received.first().code, u"right"_s);
    }

    // Browsers open connections ahead, and leave them idle.
    void idleConnections()
    {
        QVERIFY(listen());
        std::vector<std::unique_ptr<Caller>> idle;
        for (int i = 0; i < 10; ++i)
            idle.push_back(std::make_unique<Caller>(m_port));
        idle.front()->socket.write("GET /call");
        idle.back()->socket.abort();
        QVERIFY(get("/callback?code=right").startsWith("HTTP/1.1 303"));
        QCOMPARE(m_received.size(), 1);
    }

    void pathIsExact_data()
    {
        QTest::addColumn<QString>("registered");
        QTest::addColumn<QByteArray>("asked");
        QTest::newRow("trailing slash") << u"/callback/"_s << QByteArray("/callback/?code=c");
        QTest::newRow("no path") << QString() << QByteArray("/?code=c");
        QTest::newRow("root") << u"/"_s << QByteArray("/?code=c");
        QTest::newRow("encoded") << u"/my%20app"_s << QByteArray("/my%20app?code=c");
        QTest::newRow("space") << u"/my app"_s << QByteArray("/my%20app?code=c");
        QTest::newRow("not ASCII") << u"/caffè"_s << QByteArray("/caff%C3%A8?code=c");
        QTest::newRow("own query") << u"/callback?app=1"_s << QByteArray("/callback?app=1&code=c");
    }

    void pathIsExact()
    {
        QFETCH(QString, registered);
        QFETCH(QByteArray, asked);
        QVERIFY(listen(registered));
        QVERIFY(get("/other?code=c").startsWith("HTTP/1.1 404"));
        QVERIFY(get(asked).startsWith("HTTP/1.1 303"));
        QCOMPARE(m_received.size(), 1);
        QCOMPARE(m_received.first().code, u"c"_s);
    }

    void decodedOnce_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QString>("code");
        const auto row = [](const QByteArray &sent, const QString &code) {
            QTest::newRow(sent.constData()) << sent << code;
        };
        row("a%2Bb", u"a+b"_s);
        row("a+b", u"a+b"_s);
        row("a%26b%3Dc", u"a&b=c"_s);
        row("a%252Bb", u"a%2Bb"_s);
        row("a%25", u"a%"_s);
        row("a=b==", u"a=b=="_s);
        row("a%2Fb/c", u"a/b/c"_s);
        row("%c3%a8", u"è"_s);
        row("a%20b", u"a b"_s);
        row("a~b-c_d.e", u"a~b-c_d.e"_s);
        row("a%23b", u"a#b"_s);
    }

    void decodedOnce()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QString, code);
        QVERIFY(listen());
        QVERIFY(get("/callback?state=" + sent + "&code=" + sent).startsWith("HTTP/1.1 303"));
        QCOMPARE(m_received.size(), 1);
        QCOMPARE(m_received.first().code, code);
        QCOMPARE(m_received.first().state, code);
    }

    void bothOfTwoCallbacks()
    {
        QVERIFY(listen());
        get("/callback?code=one&state=s");
        get("/callback?code=two&state=s");
        QCOMPARE(m_received.size(), 2);
        QCOMPARE(m_received.last().code, u"two"_s);
    }

    void portTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, m_port));
        const Outcome outcome = m_receiver->listen(QUrl(u"http://localhost:%1/"_s.arg(m_port)));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::PortInUse);
        QVERIFY(outcome.error().detail.contains(QString::number(m_port)));
        QVERIFY(!m_receiver->isListening());
        other.close();
        QVERIFY(listen(u"/"_s));
    }

    // The browser may try that address first, and would give the code to somebody else.
    void portTakenOnOneFamily()
    {
        QTcpServer other;
        if (!other.listen(QHostAddress::LocalHostIPv6, m_port))
            QSKIP("no IPv6 on this computer");
        const Outcome outcome = m_receiver->listen(QUrl(u"http://localhost:%1/"_s.arg(m_port)));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::PortInUse);
        QVERIFY(!m_receiver->isListening());
        QVERIFY(!Caller(m_port).isConnected);
    }

    void listenAgain()
    {
        QVERIFY(listen(u"/old"_s));
        Caller waiting(m_port);
        QVERIFY(listen(u"/new"_s));
        QVERIFY(get("/old?code=c").startsWith("HTTP/1.1 404"));
        QVERIFY(get("/new?code=c").startsWith("HTTP/1.1 303"));
        waiting.socket.write(request("/new?code=late"));
        m_receiver->close();
        QVERIFY(!m_receiver->isListening());
        QVERIFY(!Caller(m_port).isConnected);
        QCOMPARE(m_received.size(), 1);
    }

    // As when the next sign-in starts at once.
    void closedWhileReceiving()
    {
        connect(m_receiver.get(), &RedirectReceiver::received, this, [this] { m_receiver->close(); });
        QVERIFY(listen());
        Caller(m_port).say(request("/callback?code=one"));
        QCOMPARE(m_received.size(), 1);
        QVERIFY(!m_receiver->isListening());
        QVERIFY(listen());
        get("/callback?code=two");
        QCOMPARE(m_received.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestRedirectReceiver)
#include "tst_redirectreceiver.moc"
