#include "app/account/idtoken.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

QByteArray tokenOf(const QByteArray &payload)
{
    return "eyJhbGciOiJSUzI1NiJ9." +
           payload.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2lnbmF0dXJl";
}

} // namespace

class TestIdToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoAndUntilWhen()
    {
        const auto token = idTokenFrom(tokenOf(
            R"({"sub":"4c1a","name":"Anna Rossi","emails":["anna@example.org","other@example.org"],"exp":1795600000})"));
        QVERIFY(token);
        QCOMPARE(token->name, u"Anna Rossi"_s);
        QCOMPARE(token->email, u"anna@example.org"_s);
        QCOMPARE(token->subject, u"4c1a"_s);
        QCOMPARE(token->until, QDateTime::fromSecsSinceEpoch(1795600000, QTimeZone::utc()));
    }

    void oddShapes_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("email");
        QTest::addColumn<bool>("hasEnd");
        const auto row = [](const char *title, const char *payload, const QString &name, const QString &email, bool end) {
            QTest::newRow(title) << QByteArray(payload) << name << email << end;
        };
        row("nothing in it", "{}", {}, {}, false);
        row("unknown fields", R"({"tfp":"B2C_1","oid":7,"amr":["pwd"],"x":{"y":null}})", {}, {}, false);
        row("the name in two", R"({"given_name":"Anna","family_name":"Rossi"})", u"Anna Rossi"_s, {}, false);
        row("a single name", R"({"given_name":"Anna"})", u"Anna"_s, {}, false);
        row("one address", R"({"email":"a@b.c","emails":["d@e.f"]})", {}, u"a@b.c"_s, false);
        row("no address in the list", R"({"emails":[]})", {}, {}, false);
        row("an address that is none", R"({"emails":[17],"email":{}})", {}, {}, false);
        row("the end as text", R"({"exp":"1795600000"})", {}, {}, true);
        row("an end that is none", R"({"exp":"soon"})", {}, {}, false);
        row("an end without end", R"({"exp":1e300})", {}, {}, false);
        row("an end before time", R"({"exp":-5})", {}, {}, false);
        row("line breaks and bells", "{\"name\":\"Anna\\n\\u0007 \\u202eRossi\"}", u"Anna Rossi"_s, {}, false);
        row("markup stays text", R"({"name":"<b>Anna</b>"})", u"<b>Anna</b>"_s, {}, false);
    }

    void oddShapes()
    {
        QFETCH(QByteArray, payload);
        QFETCH(bool, hasEnd);
        const auto token = idTokenFrom(tokenOf(payload));
        QVERIFY(token);
        QTEST(token->name, "name");
        QTEST(token->email, "email");
        QCOMPARE(token->until.isValid(), hasEnd);
    }

    void longNamesAreCut()
    {
        const auto token = idTokenFrom(tokenOf(R"({"name":")" + QByteArray(5000, 'a') + R"("})"));
        QVERIFY(token && token->name.size() <= 200);
    }

    void whatIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one word") << QByteArray("opaque");
        QTest::newRow("two parts") << QByteArray("a.b");
        QTest::newRow("encrypted, five parts") << QByteArray("a.b.c.d.e");
        QTest::newRow("not base64") << QByteArray("a.*%*.c");
        QTest::newRow("not JSON") << tokenOf("hello");
        QTest::newRow("a list") << tokenOf("[1,2]");
        QTest::newRow("far too long") << tokenOf('"' + QByteArray(100'000, 'a') + '"');
    }

    void whatIsNone()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!idTokenFrom(text));
    }
};

QTEST_GUILESS_MAIN(TestIdToken)
#include "tst_idtoken.moc"
