#include "app/account/redirectreceiver.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPastedRedirect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Redirect>("redirect");
        const auto row = [](const char *name, const QString &text, const QString &code,
                            const QString &state = {}, const QString &error = {},
                            const QString &description = {}) {
            QTest::newRow(name) << text
                                << Redirect{.code = code,
                                            .state = state,
                                            .error = error,
                                            .errorDescription = description};
        };
        row("whole address", u"http://localhost:23571/callback?code=abc&state=xyz"_s, u"abc"_s, u"xyz"_s);
        row("https", u"https://www.google.com/?state=xyz&code=abc"_s, u"abc"_s, u"xyz"_s);
        row("own query", u"https://example.org/?app=1&code=abc&state=xyz"_s, u"abc"_s, u"xyz"_s);
        row("fragment", u"https://example.org/?code=abc&state=xyz#_=_"_s, u"abc"_s, u"xyz"_s);
        row("no scheme", u"localhost:23571/callback?code=abc&state=xyz"_s, u"abc"_s, u"xyz"_s);
        row("spaces around", u"  http://localhost/?code=abc&state=xyz \n"_s, u"abc"_s, u"xyz"_s);
        row("hard blanks around", u"\u00A0http://localhost/?code=abc&state=xyz\u200B\u00A0"_s, u"abc"_s, u"xyz"_s);
        row("wrapped by a mail", u"http://localhost/?code=a\n  bc&st\u200Bate=xyz"_s, u"abc"_s, u"xyz"_s);
        row("wrapped inside an escape", u"http://localhost/?code=a%2 Bc&state=xyz"_s, u"a+c"_s, u"xyz"_s);
        row("angle brackets", u"<http://localhost/?code=abc&state=xyz>"_s, u"abc"_s, u"xyz"_s);
        row("quotes", u"\"http://localhost/?code=abc&state=xyz\""_s, u"abc"_s, u"xyz"_s);
        row("query", u"?code=abc&state=xyz"_s, u"abc"_s, u"xyz"_s);
        row("parameters", u"code=abc&state=xyz"_s, u"abc"_s, u"xyz"_s);
        row("parameters, state first", u"state=xyz&code=abc"_s, u"abc"_s, u"xyz"_s);
        row("code parameter", u"code=abc"_s, u"abc"_s);
        row("code alone", u"eyJraWQiOiJ.abc-_~"_s, u"eyJraWQiOiJ.abc-_~"_s);
        row("code alone, padded", u"a+b/c=="_s, u"a+b/c=="_s);
        row("code alone, encoded", u"a%2Bb%2Fc%3D%252B%26"_s, u"a+b/c=%2B&"_s);
        row("encoded", u"http://localhost/?code=a%2Bb%25%26%3D+c&state=x%2By"_s, u"a+b%&=+c"_s, u"x+y"_s);
        row("error",
            u"http://localhost/?error=access_denied&error_description=AADB2C90091%3A+left&state=xyz"_s, {},
            u"xyz"_s, u"access_denied"_s, u"AADB2C90091: left"_s);
        row("error, with blanks shown", u"http://localhost/?error=invalid_request&error_description=Reply URL host"_s, {}, {},
            u"invalid_request"_s, u"Reply URL host"_s);
        row("error alone", u"error=server_error"_s, {}, {}, u"server_error"_s);
    }

    void understood()
    {
        QFETCH(QString, text);
        QFETCH(Redirect, redirect);
        const Result<Redirect> result = redirectFromPasted(text);
        QVERIFY(result);
        QCOMPARE(result.value().code, redirect.code);
        QCOMPARE(result.value().state, redirect.state);
        QCOMPARE(result.value().error, redirect.error);
        QCOMPARE(result.value().errorDescription, redirect.errorDescription);
    }

    void notUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "   ", "\n", "\"\"", "<>", "hello world", "http://localhost:23571/callback",
              "http://localhost/callback?", "http://localhost/callback?state=xyz",
              "http://localhost/callback?code=&state=xyz", "http://localhost/callback?authcode=abc",
              "http://localhost/code=abc", "code=", "?code=", "error=",
              "https://partners-login.eliotbylegrand.com/authorize?client_id=7700&response_type=code"
              "&redirect_uri=http%3A%2F%2Flocalhost%2F%3Fcode%3D1&state=xyz"})
            QTest::addRow("'%s'", qPrintable(QString::fromLatin1(text).simplified()))
                << QString::fromLatin1(text);
    }

    void notUnderstood()
    {
        QFETCH(QString, text);
        const Result<Redirect> result = redirectFromPasted(text);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::NoCodeInAddress);
    }
};

QTEST_GUILESS_MAIN(TestPastedRedirect)
#include "tst_pastedredirect.moc"
