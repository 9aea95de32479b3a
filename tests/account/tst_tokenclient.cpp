#include "account/browser.h"
#include "app/account/tokenclient.h"
#include "app/simulator/simulatedcloud.h"
#include "support/fakeclock.h"

#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

Q_DECLARE_METATYPE(Error::Kind)

namespace {

const QDateTime now = QDateTime(QDate(2026, 11, 23), QTime(10, 0), QTimeZone::utc()).toUTC();

QByteArray onIn(qint64 seconds)
{
    return QByteArray::number(now.toSecsSinceEpoch() + seconds);
}

} // namespace

class TestTokenClient : public QObject
{
    Q_OBJECT

    std::unique_ptr<SimulatedCloud> m_cloud;
    std::unique_ptr<Http> m_http;
    std::unique_ptr<FakeClock> m_clock; // shows the right time, until a test sets it
    std::unique_ptr<TokenClient> m_client;
    QList<Result<Tokens>> m_answers;

    ClientIdentity client() const
    {
        return {.clientId = m_cloud->options().clientId, .clientSecret = m_cloud->options().clientSecret};
    }
    TokenClient::Answer taker()
    {
        return [this](const Result<Tokens> &answer) { m_answers << answer; };
    }
    Result<Tokens> next(qsizetype before)
    {
        if (!QTest::qWaitFor([&] { return m_answers.size() > before; }, 10000))
            return Error{.kind = Kind::Cancelled, .detail = u"the test was never answered"_s};
        return m_answers.last();
    }
    Result<Tokens> exchange(const ClientIdentity &client, const QString &code)
    {
        const qsizetype before = m_answers.size();
        m_client->exchange(client, code, EndPoints::under(m_cloud->address()).token, this, taker());
        return next(before);
    }
    Result<Tokens> refresh(const ClientIdentity &client, const QByteArray &token)
    {
        const qsizetype before = m_answers.size();
        m_client->refresh(client, token, this, taker());
        return next(before);
    }
    QString freshCode()
    {
        QUrl url = m_cloud->address();
        url.setPath(u"/authorize"_s);
        const auto encoded = [](const QString &text) {
            return QString::fromLatin1(QUrl::toPercentEncoding(text));
        };
        url.setQuery(u"client_id=%1&response_type=code&redirect_uri=%2"_s.arg(
            encoded(m_cloud->options().clientId), encoded(m_cloud->options().replyUrls.first())));
        const QUrlQuery query(QUrl::fromEncoded(Browser().open(url).location));
        return query.queryItemValue(u"code"_s, QUrl::FullyDecoded);
    }
    QByteArray freshRefreshToken() { return m_cloud->grantTokens().refresh.toUtf8(); }

private Q_SLOTS:
    void init()
    {
        m_cloud = std::make_unique<SimulatedCloud>();
        m_cloud->options().autoConsent = true;
        QVERIFY(m_cloud->listen());
        m_http = std::make_unique<Http>();
        m_clock = std::make_unique<FakeClock>();
        m_client = std::make_unique<TokenClient>(*m_http, m_cloud->address(), *m_clock);
        m_answers.clear();
    }

    void endOfToken_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<int>("seconds");
        const auto row = [](const char *name, const QByteArray &fields, int seconds) {
            QTest::newRow(name) << fields << seconds;
        };
        row("in, a number", "\"expires_in\":1800", 1800);
        row("in, text", "\"expires_in\":\"1800\"", 1800);
        row("on, a number", "\"expires_on\":" + onIn(900), 900);
        row("on, text", "\"expires_on\":\"" + onIn(900) + '"', 900);
        row("both", "\"expires_in\":3600,\"expires_on\":" + onIn(900), 3600);
        row("on in the past: the clock is wrong", "\"expires_in\":1800,\"expires_on\":" + onIn(-900), 1800);
        row("on far ahead: the clock is wrong", "\"expires_in\":\"1800\",\"expires_on\":" + onIn(86401),
            1800);
        row("on in the past, and no in", "\"expires_on\":" + onIn(-1), 3600);
        row("neither", "\"x\":1", 3600);
        row("null", "\"expires_in\":null,\"expires_on\":null", 3600);
        row("nothing", "\"expires_in\":0", 3600);
        row("negative", "\"expires_in\":-60", 3600);
        row("words", "\"expires_in\":\"soon\",\"expires_on\":\"later\"", 3600);
        row("empty", "\"expires_in\":\"\",\"expires_on\":\"\"", 3600);
        row("no number", "\"expires_in\":\"nan\",\"expires_on\":\"nan\"", 3600);
        row("boolean", "\"expires_in\":true", 3600);
        row("object", "\"expires_in\":{\"seconds\":5}", 3600);
        row("more than a day", "\"expires_in\":1e9", 86400);
        row("more than any number", "\"expires_in\":1e300,\"expires_on\":1e300", 86400);
        row("endless", "\"expires_in\":\"inf\"", 86400);
    }

    void endOfToken()
    {
        QFETCH(QByteArray, fields);
        QFETCH(int, seconds);
        const Result<Tokens> tokens = tokensFrom(
            {.status = 200, .body = "{\"access_token\":\"a\",\"refresh_token\":\"r\"," + fields + '}'}, now);
        QVERIFY(tokens);
        QCOMPARE(
            tokens.value(),
            (Tokens{.accessToken = "a", .accessTokenExpires = now.addSecs(seconds), .refreshToken = "r"}));
        QCOMPARE(tokens.value().accessTokenExpires.timeSpec(), Qt::UTC);
    }

    void tokens_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("access");
        QTest::addColumn<QByteArray>("refresh");
        QTest::newRow("letter for letter")
            << QByteArray("{\"access_token\":\"a+b/c=%2B\",\"refresh_token\":\"\\u00e4&\\\"~\"}")
            << QByteArray("a+b/c=%2B") << QByteArray("\xc3\xa4&\"~");
        QTest::newRow("no refresh token")
            << QByteArray("{\"access_token\":\"a\"}") << QByteArray("a") << QByteArray();
        QTest::newRow("null") << QByteArray("{\"access_token\":\"a\",\"refresh_token\":null}")
                              << QByteArray("a") << QByteArray();
        QTest::newRow("error that is null")
            << QByteArray("{\"access_token\":\"a\",\"error\":null}") << QByteArray("a") << QByteArray();
    }

    void tokens()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, access);
        QFETCH(QByteArray, refresh);
        const Result<Tokens> tokens = tokensFrom({.status = 200, .body = body}, now);
        QVERIFY(tokens);
        QCOMPARE(tokens.value().accessToken, access);
        QCOMPARE(tokens.value().refreshToken, refresh);
    }

    void refusals_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("inDetail");
        const auto row = [](int status, const QByteArray &body, Kind kind, const char *inDetail = "") {
            QTest::addRow("%d %.60s", status, body.constData())
                << status << body << kind << QString::fromUtf8(inDetail);
        };
        const auto oauth = [](const QByteArray &code, const QByteArray &description = "Because.") {
            return "{\"error\":\"" + code + "\",\"error_description\":\"" + description + "\"}";
        };
        // The vendor's table.
        row(400, oauth("invalid_request"), Kind::InvalidRequest, "invalid_request: Because.");
        row(400, oauth("unauthorized_client"), Kind::UnauthorizedClient);
        row(400, oauth("access_denied"), Kind::AccessDenied);
        row(400, oauth("unsupported_response_type"), Kind::UnsupportedResponseType);
        row(400, oauth("invalid_scope"), Kind::InvalidScope);
        row(400, oauth("server_error"), Kind::AuthServerError);
        row(400, oauth("temporarily_unavailable"), Kind::TemporarilyUnavailable);
        row(401, oauth("invalid_client"), Kind::InvalidClient);
        row(500, oauth("server_error"), Kind::AuthServerError);
        // Met in practice.
        row(400, oauth("invalid_grant"), Kind::SignInNeeded);
        row(400, oauth("invalid_grant", "AADB2C90080: The provided grant has expired."), Kind::SignInNeeded,
            "AADB2C90080");
        row(400, oauth("invalid_request", "AADB2C90080: Expired."), Kind::SignInNeeded);
        row(400, oauth("invalid_grant", "AADB2C90081: The specified client_secret does not match."), Kind::InvalidClient);
        row(400, oauth("invalid_grant", "AADB2C90085: The service has encountered an internal error."),
            Kind::ClientSecretExpired);
        row(401, oauth("invalid_client", "AADB2C90085: Secret expired."), Kind::ClientSecretExpired);
        row(400, oauth("invalid_request", "The reply url host a.b doesn't match with the ones configured"),
            Kind::ReplyUrlMismatch);
        row(400, "{\"error\":\"invalid_grant\"}", Kind::SignInNeeded, "invalid_grant");
        row(200, oauth("invalid_grant"), Kind::SignInNeeded);
        // A code that nobody told of.
        row(400, oauth("brand_new"), Kind::BadRequest, "brand_new");
        row(401, oauth("brand_new"), Kind::InvalidClient);
        row(429, oauth("brand_new"), Kind::RateLimited);
        row(503, oauth("brand_new"), Kind::AuthServerError);
        // No code at all.
        row(400, "Bad Request", Kind::BadRequest, "Bad Request");
        row(400, "", Kind::BadRequest);
        row(400, "<html><body>Bad <b>Request</b></body></html>", Kind::BadRequest, "Bad Request");
        row(401, "Unauthorized", Kind::InvalidClient);
        row(403, "<html>no</html>", Kind::UnexpectedStatus);
        row(404, "", Kind::UnexpectedStatus);
        row(302, "", Kind::NetworkSignIn);
        row(429, "{\"statusCode\":429,\"message\":\"Try again in 5 seconds.\"}", Kind::RateLimited,
            "Try again");
        row(500, "<html>oops</html>", Kind::AuthServerError, "oops");
        row(502, "", Kind::AuthServerError);
        // No tokens.
        row(200, "<html>Sign in to this network</html>", Kind::NetworkSignIn);
        row(200, "", Kind::BadAnswer);
        row(200, "[]", Kind::BadAnswer);
        row(200, "{\"access_token\":\"a\"", Kind::BadAnswer);
        row(200, "{\"refresh_token\":\"r\"}", Kind::BadAnswer);
        row(200, "{\"access_token\":\"\"}", Kind::BadAnswer);
        row(200, "{\"access_token\":7}", Kind::BadAnswer);
        row(204, "", Kind::BadAnswer);
    }

    void refusals()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Kind, kind);
        QFETCH(QString, inDetail);
        const Result<Tokens> tokens = tokensFrom({.status = status, .body = body}, now);
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().kind, kind);
        QCOMPARE(tokens.error().status, status);
        QVERIFY2(tokens.error().detail.contains(inDetail), qPrintable(tokens.error().detail));
        QVERIFY2(!tokens.error().detail.startsWith(u':'), qPrintable(tokens.error().detail));
        QVERIFY2(!tokens.error().detail.contains(u'<'), qPrintable(tokens.error().detail));
    }

    void waitsAreToldOn_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("429") << 429 << QByteArray("slow down");
        QTest::newRow("429 with a code") << 429 << QByteArray("{\"error\":\"slow_down\"}");
        QTest::newRow("503") << 503 << QByteArray("<html>busy</html>");
        QTest::newRow("503 with a code") << 503 << QByteArray("{\"error\":\"temporarily_unavailable\"}");
    }

    void waitsAreToldOn()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const Result<Tokens> tokens = tokensFrom({.status = status, .body = body, .retryAfter = "7"}, now);
        QVERIFY(!tokens);
        QVERIFY(tokens.error().retryAfter);
        QCOMPARE(tokens.error().retryAfter->count(), 7);
    }

    void failuresPassThrough()
    {
        const Error lost{.kind = Kind::ConnectionLost, .detail = u"gone"_s};
        const Result<Tokens> tokens = tokensFrom({.failure = lost}, now);
        QVERIFY(!tokens);
        QCOMPARE(tokens.error(), lost);
    }

    void exchangeThenRefresh_data()
    {
        QTest::addColumn<int>("expiry");
        for (int expiry = 0; expiry < 4; ++expiry)
            QTest::addRow("end told in form %d", expiry) << expiry;
    }

    // The simulated cloud's codes, tokens and secret hold every character that is easily spoiled.
    void exchangeThenRefresh()
    {
        QFETCH(int, expiry);
        m_cloud->options().expiry = static_cast<SimulatorOptions::Expiry>(expiry);
        const QDateTime before = QDateTime::currentDateTimeUtc();
        const Result<Tokens> first = exchange(client(), freshCode());
        QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
        QVERIFY(qAbs(before.addSecs(3600).secsTo(first.value().accessTokenExpires)) < 10);
        const Result<Tokens> second = refresh(client(), first.value().refreshToken);
        QVERIFY2(second, second ? "" : qPrintable(second.error().detail));
        QVERIFY(second.value().accessToken != first.value().accessToken);
        QVERIFY(second.value().refreshToken != first.value().refreshToken);
        QVERIFY(!second.value().refreshToken.isEmpty());
        QCOMPARE(m_cloud->count(u"token"_s), 2);
    }

    // The computer's clock is wrong: the token still lives for its hour by that clock.
    void endIsCountedByTheClock_data()
    {
        QTest::addColumn<int>("wrongBy");
        QTest::newRow("an hour behind") << -3600;
        QTest::newRow("ten minutes ahead") << 600;
        QTest::newRow("a year ahead") << 365 * 86'400;
    }
    void endIsCountedByTheClock()
    {
        QFETCH(const int, wrongBy);
        m_clock->turn(std::chrono::seconds(wrongBy));
        const Result<Tokens> tokens = exchange(client(), freshCode());
        QVERIFY(tokens);
        QVERIFY(qAbs(m_clock->now().addSecs(3600).secsTo(tokens.value().accessTokenExpires)) < 10);
    }

    void bodyHasTheVendorsFieldsAlone()
    {
        QVERIFY(exchange(client(), freshCode()));
        QVERIFY(refresh(client(), freshRefreshToken()));
        QList<QByteArray> names;
        for (const SimulatedCloud::LogEntry &entry : m_cloud->log()) {
            if (entry.kind != "token"_L1)
                continue;
            QCOMPARE(entry.verb, "POST");
            QCOMPARE(entry.path, u"/token"_s);
            QCOMPARE(entry.query, "");
            QVERIFY(!entry.body.contains('+'));
            for (const QByteArray &field : entry.body.split('&'))
                names << field.left(field.indexOf('='));
        }
        QCOMPARE(names, (QList<QByteArray>{"client_id", "grant_type", "code", "client_secret", "client_id",
                                           "grant_type", "refresh_token", "client_secret"}));
    }

    void secrets_data()
    {
        QTest::addColumn<QString>("secret");
        for (const char *secret :
             {"plain", "a+b", "a%2Bb", "%", "100%", "%zz", "a&b=c", "a b", " a ", "~-_.!*'()", "\"\\/",
              "\xc3\xa4\xe2\x82\xac", "#?;,:@$", "\xf0\x9f\x94\x91"})
            QTest::newRow(secret) << QString::fromUtf8(secret);
    }

    void secrets()
    {
        QFETCH(QString, secret);
        m_cloud->options().clientSecret = secret;
        const Result<Tokens> tokens = refresh(client(), freshRefreshToken());
        QVERIFY2(tokens, tokens ? "" : qPrintable(tokens.error().detail));
    }

    void codeWorksOnce()
    {
        const QString code = freshCode();
        QVERIFY(exchange(client(), code));
        const Result<Tokens> again = exchange(client(), code);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Kind::CodeNotAccepted);
    }

    void refusedByTheCloud()
    {
        const ClientIdentity wrong{.clientId = client().clientId, .clientSecret = u"wrong"_s};
        QCOMPARE(exchange(wrong, freshCode()).error().kind, Kind::InvalidClient);
        QCOMPARE(refresh(wrong, freshRefreshToken()).error().kind, Kind::InvalidClient);
        QCOMPARE(refresh(client(), "unknown").error().kind, Kind::SignInNeeded);
        m_cloud->options().bareBadRequestOnRefresh = true;
        QCOMPARE(refresh(client(), "unknown").error().kind, Kind::BadRequest);
        m_cloud->addFault({.kind = u"token"_s, .status = 400, .body = "Bad Request"});
        QCOMPARE(exchange(client(), freshCode()).error().kind, Kind::CodeNotAccepted);
        m_cloud->options().omitRefreshToken = true;
        QCOMPARE(refresh(client(), freshRefreshToken()).value().refreshToken, "");
    }

    void lostOnTheWayIsAskedOnce()
    {
        m_cloud->addFault({.kind = u"token"_s, .action = simulated::Fault::Action::Drop, .afterWork = true});
        QCOMPARE(refresh(client(), freshRefreshToken()).error().kind, Kind::ConnectionLost);
        QVERIFY(refresh(client(), freshRefreshToken()));
        QCOMPARE(m_cloud->count(u"token"_s), 2);
        QCOMPARE(m_answers.size(), 2);
    }

    void baseMayHaveAPath()
    {
        QUrl base = m_cloud->address();
        base.setPath(u"/somewhere"_s);
        TokenClient client(*m_http, base, *m_clock);
        client.refresh(this->client(), "r", this, taker());
        QVERIFY(!next(0));
        QCOMPARE(m_cloud->log().last().path, u"/somewhere/token"_s);
    }
};

QTEST_GUILESS_MAIN(TestTokenClient)
#include "tst_tokenclient.moc"
