#include "app/account/authorizeurl.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestAuthorizeUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void query_data()
    {
        QTest::addColumn<QString>("endPoint");
        QTest::addColumn<QString>("clientId");
        QTest::addColumn<QString>("replyUrl");
        QTest::addColumn<QString>("state");
        const auto row = [](const char *name, const QString &replyUrl,
                            const QString &state = u"d8cdccaa-0c37-4493-ab37-d5d92bc99cd7"_s,
                            const QString &clientId = u"7700d7f4-b48e-4452-b493-5d14b45ef47e"_s,
                            const QString &endPoint =
                                u"https://partners-login.eliotbylegrand.com/authorize"_s) {
            QTest::newRow(name) << endPoint << clientId << replyUrl << state;
        };
        row("trailing slash", u"https://www.mycompany.com/callback/"_s);
        row("no trailing slash", u"https://www.mycompany.com/callback"_s);
        row("no path", u"https://www.mycompany.com"_s);
        row("only a slash", u"https://www.mycompany.com/"_s);
        row("port", u"http://localhost:23571/callback"_s);
        row("default port, written", u"http://localhost:80/callback"_s);
        row("numeric host", u"http://127.0.0.1:23571/callback/"_s);
        row("IPv6 host", u"http://[::1]:23571/"_s);
        row("capitals", u"HTTP://LocalHost:1/CallBack"_s);
        row("query", u"http://localhost:1/callback?app=tepore&x=1"_s);
        row("empty query", u"http://localhost:1/callback?"_s);
        row("fragment", u"http://localhost:1/callback#end"_s);
        row("encoded", u"http://localhost:1/my%20app/%2B/a+b"_s);
        row("not ASCII", u"http://localhost:1/caffè"_s);
        row("dots", u"http://localhost:1/a/../b/./c//d"_s);
        row("odd state", u"http://localhost:1/"_s, u"a+b/c=d&e%2Bf ~"_s);
        row("odd client", u"http://localhost:1/"_s, u"s"_s, u"a+b&c=%41"_s);
        row("local cloud", u"http://localhost:1/"_s, u"s"_s, u"id"_s, u"http://127.0.0.1:8080/authorize"_s);
        row("longer path", u"http://localhost:1/"_s, u"s"_s, u"id"_s, u"https://example.org/a/b/authorize"_s);
    }

    // What is registered must come back letter for letter, and nothing else may be asked for.
    void query()
    {
        QFETCH(QString, endPoint);
        QFETCH(QString, clientId);
        QFETCH(QString, replyUrl);
        QFETCH(QString, state);
        const QUrl url = authorizeUrl(
            {.endPoint = QUrl(endPoint), .clientId = clientId, .replyUrl = replyUrl, .state = state});
        QCOMPARE(url.toString(QUrl::RemoveQuery), endPoint);
        QStringList fields = QString::fromLatin1(url.toEncoded()).section(u'?', 1).split(u'&');
        fields.sort();
        const auto encoded = [](const QString &text) {
            return QString::fromLatin1(QUrl::toPercentEncoding(text));
        };
        QCOMPARE(fields,
                 (QStringList{u"client_id="_s + encoded(clientId), u"redirect_uri="_s + encoded(replyUrl),
                              u"response_type=code"_s, u"state="_s + encoded(state)}));
    }

    void oneAfterAnother()
    {
        AuthorizeRequest request{.endPoint = QUrl(u"https://example.org/authorize"_s),
                                 .clientId = u"id"_s,
                                 .replyUrl = u"http://localhost:1/"_s,
                                 .state = u"first"_s};
        QVERIFY(authorizeUrl(request).query().contains(u"state=first"_s));
        request.state = u"second"_s;
        const QString second = authorizeUrl(request).query();
        QVERIFY(second.contains(u"state=second"_s));
        QVERIFY(!second.contains(u"first"_s));
    }
};

QTEST_GUILESS_MAIN(TestAuthorizeUrl)
#include "tst_authorizeurl.moc"
