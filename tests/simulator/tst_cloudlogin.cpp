#include "simulator/client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

// The login host: smarther-api.md §7 and the vendor's tutorial.
class LoginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void consentPageAsksAndNeedsNoScript();
    void allowingSendsCodeAndStateBack();
    void denyingSaysSo();
    void autoConsentRedirectsAtOnce();
    void keepsTheQueryOfAReplyUrl();
    void refusesAuthorize_data();
    void refusesAuthorize();
    void anyOtherReplyUrlIsRefused_data();
    void anyOtherReplyUrlIsRefused();

    void codeBuysTokens();
    void codeWorksOnce();
    void codeEndsAfterFiveMinutes();
    void refusesTokenRequests_data();
    void refusesTokenRequests();
    void rawPlusIsASpace();
    void saysWhenTheTokenEnds_data();
    void saysWhenTheTokenEnds();

    void lenientRotationKeepsThePreviousToken();
    void strictRotationRefusesThePreviousToken();
    void refreshTokenEndsAfterNinetyDays();
    void refreshMayBringNoNewToken();
    void bareRefusal();
    void revokedTokensBuyNothing();

    void discoveryNamesTheEndpoints();

private:
    QString allow();

    QDateTime m_now;
    std::unique_ptr<SimulatedCloud> m_cloud;
    std::unique_ptr<Client> m_client;
};

void LoginTest::init()
{
    m_now = QDateTime(QDate(2026, 11, 23), QTime(9, 0), QTimeZone::utc());
    SimulatorOptions options;
    options.replyUrls = {u"http://localhost:8123/callback/"_s, u"https://example.org/back?from=home"_s};
    options.now = [this] { return m_now; };
    m_client.reset();
    m_cloud = std::make_unique<SimulatedCloud>(options);
    QVERIFY(m_cloud->listen());
    m_client = std::make_unique<Client>(*m_cloud);
}

QString LoginTest::allow()
{
    return m_client->codeFrom(m_client->send("POST", m_client->authorizePath(), "answer=allow",
                                             "application/x-www-form-urlencoded"));
}

void LoginTest::consentPageAsksAndNeedsNoScript()
{
    const Reply page = m_client->get(m_client->authorizePath(u"\"><script>"_s));
    QCOMPARE(page.status, 200);
    QVERIFY(page.header("Content-Type").startsWith("text/html"));
    QVERIFY(page.body.contains("value=\"allow\""));
    QVERIFY(page.body.contains("value=\"deny\""));
    QVERIFY(!page.body.contains("<script"));
}

void LoginTest::allowingSendsCodeAndStateBack()
{
    const QString state = u"a+b & c=%2B é~"_s;
    const Reply answer = m_client->send("POST", m_client->authorizePath(state), "answer=allow",
                                        "application/x-www-form-urlencoded");
    QCOMPARE(answer.status, 302);
    const QByteArray location = answer.header("Location");
    QVERIFY(location.startsWith("http://localhost:8123/callback/?code="));
    const QUrlQuery query(QUrl::fromEncoded(location, QUrl::StrictMode));
    QCOMPARE(query.queryItemValue(u"state"_s, QUrl::FullyDecoded), state);
    for (const QChar awkward : u"+/=%&~"_s)
        QVERIFY2(m_client->codeFrom(answer).contains(awkward), qPrintable(QString(awkward)));
    QVERIFY2(!location.contains('+'), "a raw plus would be read as a space");
}

void LoginTest::denyingSaysSo()
{
    const Reply answer =
        m_client->send("POST", m_client->authorizePath(), "answer=deny", "application/x-www-form-urlencoded");
    QCOMPARE(answer.status, 302);
    const QUrlQuery query(QUrl::fromEncoded(answer.header("Location")));
    QCOMPARE(query.queryItemValue(u"error"_s), u"access_denied"_s);
    QVERIFY(!query.queryItemValue(u"error_description"_s).isEmpty());
    QCOMPARE(query.queryItemValue(u"state"_s), u"s"_s);
    QVERIFY(!query.hasQueryItem(u"code"_s));
}

void LoginTest::autoConsentRedirectsAtOnce()
{
    m_cloud->options().autoConsent = true;
    const Reply answer = m_client->get(m_client->authorizePath());
    QCOMPARE(answer.status, 302);
    QCOMPARE(m_client->exchange(m_client->codeFrom(answer)).status, 200);
}

void LoginTest::keepsTheQueryOfAReplyUrl()
{
    m_cloud->options().autoConsent = true;
    m_cloud->options().replyUrls.move(1, 0);
    const QByteArray location = m_client->get(m_client->authorizePath()).header("Location");
    QVERIFY(location.startsWith("https://example.org/back?from=home&code="));
}

void LoginTest::refusesAuthorize_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");

    QTest::newRow("unknown client") << u"client_id=5d"_s << u"client_id=6d"_s << 401 << u"invalid_client"_s;
    QTest::newRow("no client") << u"client_id"_s << u"client"_s << 401 << u"invalid_client"_s;
    QTest::newRow("no redirect_uri") << u"redirect_uri"_s << u"redirect"_s << 400 << u"invalid_request"_s;
    QTest::newRow("response type") << u"=code"_s << u"=token"_s << 302 << u"unsupported_response_type"_s;
    QTest::newRow("no response type") << u"response_type"_s << u"response"_s << 302 << u"invalid_request"_s;
    QTest::newRow("scope") << u"&state"_s << u"&scope=garage.open&state"_s << 302 << u"invalid_scope"_s;
}

void LoginTest::refusesAuthorize()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, status);
    QFETCH(QString, error);

    m_cloud->options().autoConsent = true;
    const QString path = m_client->authorizePath();
    QVERIFY(path.contains(from));
    const Reply answer = m_client->get(QString(path).replace(from, to));
    QCOMPARE(answer.status, status);
    const QUrlQuery query(QUrl::fromEncoded(answer.header("Location")));
    QCOMPARE(status == 302 ? query.queryItemValue(u"error"_s) : answer.json().value("error"_L1).toString(),
             error);
    QCOMPARE(query.hasQueryItem(u"code"_s), false);
}

void LoginTest::anyOtherReplyUrlIsRefused_data()
{
    QTest::addColumn<QString>("given");
    QTest::newRow("slash missing") << u"http://localhost:8123/callback"_s;
    QTest::newRow("other host") << u"http://127.0.0.1:8123/callback/"_s;
    QTest::newRow("other port") << u"http://localhost:8124/callback/"_s;
    QTest::newRow("https") << u"https://localhost:8123/callback/"_s;
    QTest::newRow("capitals") << u"http://localhost:8123/Callback/"_s;
}

void LoginTest::anyOtherReplyUrlIsRefused()
{
    QFETCH(QString, given);
    const QString path = m_client->authorizePath();
    m_cloud->options().replyUrls.prepend(given);
    const QString wrongPath = m_client->authorizePath();
    m_cloud->options().replyUrls.removeFirst();

    QCOMPARE(m_client->get(path).status, 200);
    const Reply answer = m_client->get(wrongPath);
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.header("Location").isEmpty());
    QCOMPARE(answer.json().value("error"_L1).toString(), u"invalid_request"_s);
    QCOMPARE(answer.json().value("error_description"_L1).toString(),
             u"The reply url host %1 doesn't match with the ones configured on the application"_s.arg(
                 QUrl(given).host()));
}

void LoginTest::codeBuysTokens()
{
    const Reply answer = m_client->exchange(allow());
    QCOMPARE(answer.status, 200);
    const QJsonObject body = answer.json();
    const QStringList expected{u"access_token"_s,
                               u"expires_in"_s,
                               u"expires_on"_s,
                               u"id_token"_s,
                               u"id_token_expires_in"_s,
                               u"not_before"_s,
                               u"profile_info"_s,
                               u"refresh_token"_s,
                               u"refresh_token_expires_in"_s,
                               u"resource"_s,
                               u"scope"_s,
                               u"token_type"_s};
    QCOMPARE(body.keys(), expected);
    QCOMPARE(body.value("expires_in"_L1), QJsonValue(3600));
    QCOMPARE(body.value("refresh_token_expires_in"_L1), QJsonValue(7776000));
    QVERIFY(body.value("not_before"_L1).isString());

    m_client->accessToken = body.value("access_token"_L1).toString().toLatin1();
    m_client->subscriptionKey = m_cloud->options().subscriptionKey.toLatin1();
    QCOMPARE(m_client->get(plantsPath()).status, 200);
    m_now = m_now.addSecs(3599);
    QCOMPARE(m_client->get(plantsPath()).status, 200);
    m_now = m_now.addSecs(1);
    QCOMPARE(m_client->get(plantsPath()).status, 401);
}

void LoginTest::codeWorksOnce()
{
    const QString code = allow();
    QCOMPARE(m_client->exchange(code).status, 200);
    const Reply again = m_client->exchange(code);
    QCOMPARE(again.status, 400);
    QCOMPARE(again.json().value("error"_L1).toString(), u"invalid_grant"_s);
    QVERIFY(again.json().value("error_description"_L1).toString().contains("AADB2C90080"_L1));
}

void LoginTest::codeEndsAfterFiveMinutes()
{
    const QString code = allow();
    m_now = m_now.addSecs(300);
    QCOMPARE(m_client->exchange(code).status, 400);
}

void LoginTest::refusesTokenRequests_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");

    using Bytes = QByteArray;
    QTest::newRow("client") << Bytes("client_id=") << Bytes("client_id=x") << 401 << u"invalid_client"_s;
    QTest::newRow("secret") << Bytes("client_secret=") << Bytes("client_secret=x") << 401
                            << u"invalid_client"_s;
    QTest::newRow("no secret") << Bytes("client_secret=") << Bytes("secret=") << 400 << u"invalid_request"_s;
    QTest::newRow("grant type") << Bytes("=authorization_code") << Bytes("=password") << 400
                                << u"unsupported_grant_type"_s;
    QTest::newRow("no code") << Bytes("&code=") << Bytes("&cod=") << 400 << u"invalid_request"_s;
    QTest::newRow("wrong code") << Bytes("&code=") << Bytes("&code=x") << 400 << u"invalid_grant"_s;
    QTest::newRow("a field twice") << Bytes("&code=") << Bytes("&grant_type=x&code=") << 400
                                   << u"invalid_request"_s;
    QTest::newRow("bad percent sign")
        << Bytes("&code=") << Bytes("&x=%z1&code=") << 400 << u"invalid_request"_s;
}

void LoginTest::refusesTokenRequests()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, status);
    QFETCH(QString, error);

    const QString code = allow();
    QCOMPARE(m_client->exchange(code).status, 200); // the same form, untouched, is a good one
    QByteArray body = m_cloud->log().last().body;
    body.replace(QUrl::toPercentEncoding(code), QUrl::toPercentEncoding(allow()));
    QVERIFY(body.contains(from));
    body.replace(from, to);
    const Reply answer = m_client->send("POST", u"/token"_s, body, "application/x-www-form-urlencoded");
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.json().value("error"_L1).toString(), error);
    QVERIFY(!answer.json().value("error_description"_L1).toString().isEmpty());
}

void LoginTest::rawPlusIsASpace()
{
    const QString code = allow();
    m_client->exchange(code);
    QByteArray body = m_cloud->log().last().body;
    body.replace(QUrl::toPercentEncoding(code), QUrl::toPercentEncoding(allow()));
    QVERIFY(m_cloud->options().clientSecret.contains(u'+'));
    body.replace("%2B", "+");
    QCOMPARE(m_client->send("POST", u"/token"_s, body, "application/x-www-form-urlencoded").status, 401);

    const Reply inQuery = m_client->send("POST", u"/token?"_s + QString::fromLatin1(body));
    QCOMPARE(inQuery.status, 400);
}

void LoginTest::saysWhenTheTokenEnds_data()
{
    using Expiry = SimulatorOptions::Expiry;
    QTest::addColumn<Expiry>("form");
    QTest::addColumn<QJsonValue>("in");
    QTest::addColumn<QJsonValue>("on");

    const qint64 end = QDateTime(QDate(2026, 11, 23), QTime(10, 0), QTimeZone::utc()).toSecsSinceEpoch();
    const QJsonValue none(QJsonValue::Undefined);
    QTest::newRow("seconds") << Expiry::InSecondsAsNumber << QJsonValue(3600) << QJsonValue(end);
    QTest::newRow("seconds as text") << Expiry::InSecondsAsText << QJsonValue(u"3600"_s) << none;
    QTest::newRow("moment") << Expiry::OnlyOnAsNumber << none << QJsonValue(end);
    QTest::newRow("moment as text") << Expiry::OnlyOnAsText << none << QJsonValue(QString::number(end));
}

void LoginTest::saysWhenTheTokenEnds()
{
    QFETCH(SimulatorOptions::Expiry, form);
    QFETCH(QJsonValue, in);
    QFETCH(QJsonValue, on);
    m_cloud->options().expiry = form;
    const QJsonObject body = m_client->exchange(allow()).json();
    QCOMPARE(body.value("expires_in"_L1), in);
    QCOMPARE(body.value("expires_on"_L1), on);
}

void LoginTest::lenientRotationKeepsThePreviousToken()
{
    const QString first = m_cloud->grantTokens().refresh;
    const QString second = m_client->refresh(first).json().value("refresh_token"_L1).toString();
    QVERIFY(!second.isEmpty() && second != first);
    QCOMPARE(m_client->refresh(first).status, 200); // its answer may have been lost
    QCOMPARE(m_client->refresh(second).status, 200);
    QCOMPARE(m_client->refresh(first).status, 400); // the new one has been seen to arrive
    QCOMPARE(m_client->refresh(second).status, 200);
}

void LoginTest::strictRotationRefusesThePreviousToken()
{
    m_cloud->options().strictRotation = true;
    const QString first = m_cloud->grantTokens().refresh;
    const QString second = m_client->refresh(first).json().value("refresh_token"_L1).toString();
    const Reply again = m_client->refresh(first);
    QCOMPARE(again.status, 400);
    QCOMPARE(again.json().value("error"_L1).toString(), u"invalid_grant"_s);
    QCOMPARE(m_client->refresh(second).status, 200);
}

void LoginTest::refreshTokenEndsAfterNinetyDays()
{
    const QString first = m_cloud->grantTokens().refresh;
    m_cloud->advanceClock(90 * 86400 - 1);
    const QString second = m_client->refresh(first).json().value("refresh_token"_L1).toString();
    m_cloud->advanceClock(90 * 86400);
    QCOMPARE(m_client->refresh(second).status, 400);
}

void LoginTest::refreshMayBringNoNewToken()
{
    m_cloud->options().omitRefreshToken = true;
    const QString token = m_cloud->grantTokens().refresh;
    for (int i = 0; i < 2; ++i) {
        const Reply answer = m_client->refresh(token);
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.json().contains("refresh_token"_L1));
    }
}

void LoginTest::bareRefusal()
{
    m_cloud->options().bareBadRequestOnRefresh = true;
    const Reply answer = m_client->refresh(u"never seen"_s);
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.json().isEmpty());
}

void LoginTest::revokedTokensBuyNothing()
{
    m_client->signIn();
    const QString refresh = m_cloud->grantTokens().refresh;
    m_cloud->expireAccessTokens();
    QCOMPARE(m_client->get(plantsPath()).status, 401);
    QCOMPARE(m_client->refresh(refresh).status, 200);
    m_cloud->revokeTokens();
    QCOMPARE(m_client->refresh(refresh).json().value("error"_L1).toString(), u"invalid_grant"_s);
}

void LoginTest::discoveryNamesTheEndpoints()
{
    const Reply answer =
        m_client->get(u"/%1/.well-known/openid-configuration"_s.arg(m_cloud->options().clientId));
    QCOMPARE(answer.json().value("token_endpoint"_L1).toString(),
             m_cloud->address().toString() + u"/token"_s);
    QCOMPARE(m_client->get(u"/nobody/.well-known/openid-configuration"_s).status, 401);
    const QUrl keys(answer.json().value("jwks_uri"_L1).toString());
    const Reply told = m_client->get(keys.path());
    QCOMPARE(told.status, 200);
    const QJsonObject key = told.json().value("keys"_L1).toArray().first().toObject();
    QCOMPARE(key.value("kty"_L1).toString(), u"RSA"_s);
    const QJsonObject tokens = m_client->refresh(m_cloud->grantTokens().refresh).json();
    const QString idToken = tokens.value("id_token"_L1).toString();
    QVERIFY(idToken != tokens.value("access_token"_L1).toString());
    const QByteArray head = QByteArray::fromBase64(idToken.section(u'.', 0, 0).toLatin1(), QByteArray::Base64UrlEncoding);
    QCOMPARE(QJsonDocument::fromJson(head).object().value("kid"_L1), key.value("kid"_L1));
}

QTEST_GUILESS_MAIN(LoginTest)
#include "tst_cloudlogin.moc"
