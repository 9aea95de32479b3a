#include "app/account/linkvalues.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString id = u"5d1c7a2e-93b4-4f0a-8c61-2f6be0d3a914"_s;
const QString key = u"0f4c9b7a36d2481e8a5533c0e1b7d962"_s;
const QString secret = u"aB3~xyz+%21/Q=="_s;
const QString url = u"http://localhost:23571/callback"_s;

} // namespace

// What copying brings along, from mails, web pages and word processors.
class TestLinkValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replyUrls_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOne");
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("this computer") << url << true << false;
        QTest::newRow("this computer by number") << u"http://127.0.0.1:1/"_s << true << false;
        QTest::newRow("a page") << u"https://me.example/cb"_s << true << false;
        QTest::newRow("a page in clear") << u"http://me.example/cb"_s << false << true;
        QTest::newRow("another computer at home") << u"http://192.168.1.5:8080/cb"_s << false << true;
        QTest::newRow("no scheme") << u"me.example/cb"_s << false << false;
        QTest::newRow("a fragment") << u"http://me.example/#cb"_s << false << false;
        QTest::newRow("nothing") << QString() << false << false;
    }
    void replyUrls()
    {
        QFETCH(const QString, text);
        QTEST(LinkValues::isReplyUrl(text), "isOne");
        QTEST(LinkValues::isOpenReplyUrl(text), "isOpen");
    }

    void blanksAroundGo_data()
    {
        QTest::addColumn<QString>("blank");
        QTest::newRow("space") << u" "_s;
        QTest::newRow("tab") << u"\t"_s;
        QTest::newRow("line end") << u"\r\n"_s;
        QTest::newRow("no-break space") << u"\u00A0"_s;
        QTest::newRow("figure space") << u"\u2007"_s;
        QTest::newRow("narrow no-break space") << u"\u202F"_s;
        QTest::newRow("ideographic space") << u"\u3000"_s;
        QTest::newRow("zero-width space") << u"\u200B"_s;
        QTest::newRow("byte order mark") << u"\uFEFF"_s;
        QTest::newRow("mixed") << u"\u00A0\u200B \u202F"_s;
    }
    void blanksAroundGo()
    {
        QFETCH(QString, blank);
        const LinkValues typed{.clientId = blank + id + blank,
                               .clientSecret = blank + secret + blank,
                               .subscriptionKey = blank + key + blank,
                               .replyUrl = blank + url + blank};
        const LinkValues clean = typed.cleaned();
        QCOMPARE(clean.clientId, id);
        QCOMPARE(clean.clientSecret, secret);
        QCOMPARE(clean.subscriptionKey, key);
        QCOMPARE(clean.replyUrl, url);
    }

    void labelsGo_data()
    {
        QTest::addColumn<QString>("blank");
        QTest::newRow("space") << u" "_s;
        QTest::newRow("no-break space") << u"\u00A0"_s;
    }
    void labelsGo()
    {
        QFETCH(QString, blank);
        const LinkValues typed{.clientId = u"Client"_s + blank + u"ID:"_s + blank + id,
                               .clientSecret = u"Client"_s + blank + u"secret:"_s + blank + secret,
                               .subscriptionKey = u"Primary"_s + blank + u"key:"_s + blank + key.left(8) + blank + key.mid(8)};
        const LinkValues clean = typed.cleaned();
        QCOMPARE(clean.clientId, id);
        QCOMPARE(clean.clientSecret, secret);
        QCOMPARE(clean.subscriptionKey, key);
    }

    // What is inside a secret or a Reply URL may belong to it.
    void insideStays()
    {
        QCOMPARE(LinkValues{.clientSecret = u" a b "_s}.cleaned().clientSecret, u"a b"_s);
        QCOMPARE(LinkValues{.replyUrl = u" http://localhost:23571/callback/ "_s}.cleaned().replyUrl, url + u'/');
    }

    void foundBetweenHardBlanks()
    {
        const LinkValues found = LinkValues::foundIn(u"Client\u00A0ID:\u00A0%1\nClient\u00A0secret:\u00A0%2\u00A0\nKey\u00A0%3\n"_s
                                                         .arg(id, secret, key));
        QCOMPARE(found.clientId, id);
        QCOMPARE(found.clientSecret, secret);
        QCOMPARE(found.subscriptionKey, key);
    }
};

QTEST_GUILESS_MAIN(TestLinkValues)
#include "tst_linkvalues.moc"
