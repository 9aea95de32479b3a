#include "app/http.h"
#include "support/tlsserver.h"

#include <QTest>

using Kind = Error::Kind;

namespace {

const QByteArray good = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";

} // namespace

// Certificates over real TLS: which are believed, and what the others are a sign of.
class TestHttpTls : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestAuthority> m_authority;

    static HttpAnswer get(Http &http, const QUrl &url)
    {
        QObject context;
        std::optional<HttpAnswer> result;
        http.send({.url = url, .headers = {{"Authorization", "secret"}}}, &context,
                  [&result](const HttpAnswer &answer) { result = answer; });
        return QTest::qWaitFor([&] { return result.has_value(); }, 10000) ? *result : HttpAnswer();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QSslSocket::supportsSsl(), "Qt found no TLS library");
        m_authority = std::make_unique<TestAuthority>();
        m_authority->trust();
    }

    void goodIsBelieved()
    {
        TlsServer server(m_authority->sign(u"20200101000000Z"_s, u"20990101000000Z"_s), good);
        Http http;
        const HttpAnswer answer = get(http, server.address());
        QVERIFY2(!answer.failure, answer.failure ? qPrintable(answer.failure->detail) : "");
        QCOMPARE(answer.body, "{}");
        QVERIFY(server.received.toLower().contains("authorization: secret"));
    }

    void othersAreNot_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("names");
        QTest::addColumn<Kind>("kind");
        const QString names = u"IP:127.0.0.1,DNS:localhost"_s;
        QTest::newRow("ended") << u"20200101000000Z"_s << u"20200201000000Z"_s << names << Kind::ClockWrong;
        QTest::newRow("not yet begun") << u"20980101000000Z"_s << u"20990101000000Z"_s << names << Kind::ClockWrong;
        QTest::newRow("of another host") << u"20200101000000Z"_s << u"20990101000000Z"_s << u"DNS:example.org"_s << Kind::Tls;
        QTest::newRow("of another host, and ended")
            << u"20200101000000Z"_s << u"20200201000000Z"_s << u"DNS:example.org"_s << Kind::Tls;
        QTest::newRow("signed by itself") << QString() << QString() << names << Kind::Tls;
    }

    void othersAreNot()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, names);
        QFETCH(Kind, kind);
        TlsServer server(from.isEmpty() ? m_authority->selfSigned() : m_authority->sign(from, to, names), good);
        Http http;
        const HttpAnswer answer = get(http, server.address());
        QVERIFY(answer.failure);
        QCOMPARE(answer.failure->kind, kind);
        QVERIFY(!answer.failure->detail.isEmpty());
        QCOMPARE(server.received, ""); // nothing was sent
        const bool isEarly = from.startsWith(u"2098");
        QCOMPARE(answer.failure->clockAhead.has_value(), isEarly);
        if (isEarly) // by the years until then
            QVERIFY(*answer.failure->clockAhead < -std::chrono::hours(24 * 365 * 10));
    }

    // Two requests on their way to one connection.
    void bothAreTold()
    {
        TlsServer server(m_authority->sign(u"20200101000000Z"_s, u"20200201000000Z"_s), good);
        Http http;
        QObject context;
        QList<HttpAnswer> answers;
        const auto add = [&answers](const HttpAnswer &answer) { answers << answer; };
        http.send({.url = server.address()}, &context, add);
        http.send({.verb = "POST", .url = server.address(), .body = "a=b"}, &context, add);
        QTRY_COMPARE(answers.size(), 2);
        for (const HttpAnswer &answer : answers)
            QCOMPARE(answer.failure->kind, Kind::ClockWrong);
    }

    // What another answer said about the time settles whose fault an ended certificate is.
    void dateOfAnAnswerTellsWhoseFaultItIs()
    {
        const auto identity = m_authority->sign(u"20200101000000Z"_s, u"20990101000000Z"_s);
        TlsServer ended(m_authority->sign(u"20200101000000Z"_s, u"20200201000000Z"_s), good);
        TlsServer longAgo(identity, "HTTP/1.1 200 OK\r\nDate: Wed, 15 Jan 2020 12:00:00 GMT\r\nContent-Length: 2\r\n\r\n{}");
        const QByteArray now =
            QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
        TlsServer right(identity, "HTTP/1.1 200 OK\r\nDate: " + now + "\r\nContent-Length: 2\r\n\r\n{}");
        Http http;
        QVERIFY(!get(http, longAgo.address()).failure);
        const std::optional<Error> first = get(http, ended.address()).failure;
        QVERIFY(first && first->kind == Kind::ClockWrong && first->clockAhead);
        QVERIFY(*first->clockAhead > std::chrono::hours(24 * 365 * 5));
        QVERIFY(!get(http, right.address()).failure);
        const std::optional<Error> second = get(http, ended.address()).failure;
        QVERIFY(second && second->kind == Kind::ClockWrong);
        QVERIFY(!second->clockAhead); // this computer is right: the certificate is not
    }
};

QTEST_GUILESS_MAIN(TestHttpTls)
#include "tst_httptls.moc"
