#include "app/smarther/answer.h"

#include "smarther/described.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

const QDateTime now = QDateTime(QDate(2026, 11, 23), QTime(10, 0), QTimeZone::utc());

HttpAnswer answer(int status, const QByteArray &body = {}, const QByteArray &retryAfter = {})
{
    return {.status = status, .body = body, .retryAfter = retryAfter, .failure = {}};
}

} // namespace

class TestAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void success_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 201, 202, 204, 299})
            QTest::addRow("%d", status) << status;
    }
    void success()
    {
        QFETCH(const int, status);
        QVERIFY(!errorIn(answer(status), now));
        QVERIFY(!errorIn(answer(status, fixture(u"page-as-200.html"_s)), now));
        QVERIFY(!errorIn(answer(status, fixture(u"error-403-quota.json"_s)), now));
    }

    void statuses_data();
    void statuses()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        const std::optional<Error> error = errorIn(answer(status, body), now);
        QVERIFY(error);
        QCOMPARE(error->status, status);
        QTEST(error->kind, "kind");
        QTEST(error->detail, "detail");
    }

    void waits_data();
    void waits()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, header);
        QFETCH(const QByteArray, message);
        QFETCH(const int, seconds);
        const std::optional<Error> error =
            errorIn(answer(status, "{\"message\":\"" + message + "\"}", header), now);
        QVERIFY(error);
        QCOMPARE(error->retryAfter ? int(error->retryAfter->count()) : -1, seconds);
    }

    // A date is a moment of the server's clock, whatever this computer's says.
    void dateByTheServersClock()
    {
        HttpAnswer late = answer(429, "{}", "Mon, 23 Nov 2026 10:01:30 GMT");
        late.date = QDateTime(QDate(2026, 11, 23), QTime(10, 1, 0), QTimeZone::utc());
        QCOMPARE(errorIn(late, late.date.addSecs(-3600))->retryAfter, std::chrono::seconds(30));
        QCOMPARE(errorIn(late, late.date.addSecs(3600))->retryAfter, std::chrono::seconds(30));
    }

    void detailIsShort()
    {
        const QByteArray text = QByteArray("The server is not well. ").repeated(100'000);
        const std::optional<Error> plain = errorIn(answer(500, text), now);
        QVERIFY(plain && plain->detail.startsWith(u"The server is not well."_s));
        QCOMPARE(plain->detail.size(), 200);
        const std::optional<Error> json = errorIn(answer(500, "{\"message\":\"" + text + "\"}"), now);
        QVERIFY(json && json->detail.startsWith(u"The server is not well."_s));
        QCOMPARE(json->detail.size(), 200);
    }

    void failurePassesUnchanged()
    {
        const Error failure{.kind = Kind::Timeout, .detail = u"no complete answer in time"_s};
        HttpAnswer failed = answer(0);
        failed.failure = failure;
        QCOMPARE(errorIn(failed, now), failure);
        failed.status = 200;
        QCOMPARE(errorIn(failed, now), failure);
    }
};

void TestAnswer::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](int status, const QByteArray &body, Kind kind, const QString &detail) {
        QTest::addRow("%d %s", status, qPrintable(detail.left(40))) << status << body << kind << detail;
    };
    const auto file = [](const char *name) { return fixture(QString::fromLatin1(name)); };

    row(400, file("error-400-oauth.json"), Kind::BadRequest, u"The request is malformed"_s);
    row(400, file("error-400-expired.json"), Kind::Unauthorized, u"JWT Token Expired."_s);
    row(400, R"({"statusCode":400,"message":"the token has expired"})", Kind::Unauthorized,
        u"the token has expired"_s);
    row(400, R"({"message":"denied","code":10})", Kind::Unauthorized, u"denied"_s);
    row(400, R"({"message":"refused","code":11})", Kind::Unauthorized, u"refused"_s);
    row(400, R"({"message":"denied","code":12})", Kind::BadRequest, u"denied"_s);
    row(401, R"({"statusCode":401,"message":"Access denied due to invalid subscription key."})",
        Kind::Unauthorized, u"Access denied due to invalid subscription key."_s);
    row(403, file("error-403-quota.json"), Kind::QuotaUsedUp,
        u"Out of call volume quota. Quota will be replenished in 05:12:33."_s);
    row(403, file("error-403.json"), Kind::Forbidden, u"Access denied"_s);
    row(403, "OUT OF CALL VOLUME QUOTA", Kind::QuotaUsedUp, u"OUT OF CALL VOLUME QUOTA"_s);
    row(404, file("error-404-offline.json"), Kind::NotFound, u"Gateway Offline"_s);
    row(406, "", Kind::NotAcceptable, {});
    row(408, "", Kind::ThermostatTimeout, {});
    row(409, file("error-409.json"), Kind::Conflict, u"Conflict"_s);
    row(429, file("error-429-pretty.json"), Kind::RateLimited, u"Rate limit is exceeded"_s);
    row(430, R"({"message":"  wrong\n set point "})", Kind::ValuesRefused, u"wrong set point"_s);
    row(469, R"({"message":"password expired"})", Kind::AppPasswordExpired, u"password expired"_s);
    row(470, "", Kind::AppTermsNotAccepted, {});
    row(486, "", Kind::DisplayInUse, {});
    row(500, file("error-500-internal.json"), Kind::ServerFault, u"Internal error"_s);
    row(502, file("error-502.html"), Kind::ServerFault, u"502 Bad Gateway The server is away"_s);
    row(503, "", Kind::ServerFault, {});
    row(599, "", Kind::ServerFault, {});
    row(500, R"({"error":"server_error"})", Kind::ServerFault, u"server_error"_s);
    row(500, R"({"reason":"none of the known shapes"})", Kind::ServerFault,
        u"{\"reason\":\"none of the known shapes\"}"_s);
    row(500, R"({"message":null,"error":{"code":1}})", Kind::ServerFault,
        u"{\"message\":null,\"error\":{\"code\":1}}"_s);
    row(100, "", Kind::UnexpectedStatus, {});
    row(302, "", Kind::UnexpectedStatus, {});
    row(304, "", Kind::UnexpectedStatus, {});
    row(402, "", Kind::UnexpectedStatus, {});
    row(418, "I am a teapot", Kind::UnexpectedStatus, u"I am a teapot"_s);
    row(487, "", Kind::UnexpectedStatus, {});
    row(600, "", Kind::UnexpectedStatus, {});
    row(0, "", Kind::UnexpectedStatus, {});
}

void TestAnswer::waits_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("seconds"); // -1: none
    const auto row = [](const char *name, int status, const QByteArray &header, const QByteArray &message,
                        int seconds) { QTest::newRow(name) << status << header << message << seconds; };
    const QByteArray quota = "Out of call volume quota. Quota will be replenished in ";
    const QByteArray limit = "Rate limit is exceeded";

    row("quota, hh:mm:ss", 403, "", quota + "05:12:33.", 5 * 3600 + 12 * 60 + 33);
    row("quota, d.hh:mm:ss", 403, "", quota + "1.02:03:04.", 26 * 3600 + 3 * 60 + 4);
    row("quota, no full stop", 403, "", quota + "00:00:07", 7);
    row("quota, fraction", 403, "", quota + "00:12:33.1234567.", 12 * 60 + 33);
    row("quota, no time", 403, "", "Out of call volume quota.", -1);
    row("quota, the text knows better than the header", 403, "60", quota + "01:00:00.", 3600);
    row("quota, only the header", 403, "60", "Out of call volume quota.", 60);
    row("quota, absurd", 403, "", quota + "999.00:00:00.", -1);
    row("forbidden is not for waiting", 403, "", "Access denied for user in 05:12:33", -1);

    row("limit, seconds", 429, "120", limit, 120);
    row("limit, blanks", 429, " 120 ", limit, 120);
    row("limit, now", 429, "0", limit, 0);
    row("limit, negative", 429, "-5", limit, -1);
    row("limit, absurd", 429, "99999999999999999", limit, -1);
    row("limit, garbage", 429, "soon", limit, -1);
    row("limit, date", 429, "Mon, 23 Nov 2026 10:01:30 GMT", limit, 90);
    row("limit, date past", 429, "Mon, 23 Nov 2026 09:59:30 GMT", limit, -1);
    row("limit, no header, text", 429, "", limit + ". Try again in 12 seconds.", 12);
    row("limit, minutes in the text", 429, "", limit + ". Try again in 2 minutes.", 120);
    row("limit, clock in the text", 429, "", limit + ". Quota will be replenished in 00:01:05", 65);
    row("limit, header counts first", 429, "30", limit + ". Try again in 12 seconds.", 30);
    row("limit, past date, text", 429, "Mon, 23 Nov 2026 09:59:30 GMT", limit + ". Try again in 12 seconds.",
        12);
    row("limit, nothing", 429, "", limit, -1);

    row("server fault, header", 503, "300", "", 300);
    row("server fault, no header", 503, "", "Try again in 12 seconds.", -1);
}

QTEST_GUILESS_MAIN(TestAnswer)
#include "tst_answer.moc"
