#include "ui/search.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing wanted") << u"Cucina"_s << u"  "_s << true;
        QTest::newRow("case") << u"Soggiorno"_s << u"SOGG"_s << true;
        QTest::newRow("accents") << u"Soggiorno e caffè"_s << u"caffe"_s << true;
        QTest::newRow("typed with an accent") << u"Caffe"_s << u"caffè"_s << true;
        QTest::newRow("composed otherwise") << u"caffe\u0300"_s << u"caffè"_s << true;
        QTest::newRow("words in any order") << u"Bagno piccolo, Casa al mare"_s << u"mare bagno"_s << true;
        QTest::newRow("one word is not there") << u"Bagno piccolo"_s << u"bagno grande"_s << false;
        QTest::newRow("sharp s") << u"Große Straße"_s << u"strasse"_s << true;
        QTest::newRow("wide letters") << u"Ｂａｇｎｏ"_s << u"bagno"_s << true;
        QTest::newRow("markup is text") << u"Bagno <b>piccolo</b>"_s << u"<b>"_s << true;
        QTest::newRow("no pattern") << u"Bagno"_s << u".*"_s << false;
    }
    void holds()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, wanted);
        QTEST(Search::holds(text, wanted), "found");
    }

    void theBetterFitComesFirst()
    {
        const QString wanted = u"ca"_s;
        const QStringList best{u"Cameretta"_s, u"La cantina"_s, u"Cucina alta"_s, u"Barca"_s};
        for (qsizetype i = 1; i < best.size(); ++i)
            QVERIFY2(Search::rank(best[i - 1], wanted) > Search::rank(best[i], wanted), qPrintable(best[i]));
        QCOMPARE(Search::rank(u"Bagno"_s, wanted), 0);
        QVERIFY(Search::rank(u"Camera dell'ospite"_s, u"cao"_s) > 0); // ca… o…
        QVERIFY(Search::rank(u"Living room"_s, u"lr"_s) > 0);
        QCOMPARE(Search::rank(u"Living room"_s, u"lm"_s), 0);
    }

    void longNamesTakeNoTime()
    {
        const QString name = QString(u"a "_s).repeated(2000);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 20; ++i)
            QCOMPARE(Search::rank(name, QString(u"a"_s).repeated(15) + u"b"_s), 0);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
