#include "ui/banner.h"
#include "ui/labels.h"

#include <QTest>

using namespace Qt::StringLiterals;

// A TextLine finds its size by itself, as a plain QLabel would.
class TestLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineTakesTheRoomOfALabel_data();
    void lineTakesTheRoomOfALabel();
    void paragraphStandsWhereThePageBegins_data();
    void paragraphStandsWhereThePageBegins();
    void bannerHasItsEdgeWhereReadingBegins();
};

namespace {

QSize sizeOfLabel(const TextLine &line)
{
    QLabel label;
    label.setTextFormat(Qt::PlainText);
    label.setFont(line.font());
    label.setAlignment(line.alignment());
    label.setContentsMargins(line.contentsMargins());
    label.setText(line.text());
    return label.sizeHint();
}

} // namespace

void TestLabels::lineTakesTheRoomOfALabel_data()
{
    QTest::addColumn<Type>("type");
    QTest::addColumn<Qt::Alignment>("alignment");
    QTest::addColumn<QString>("text");

    for (const Type type : {Type::Caption, Type::Body, Type::Strong, Type::Title, Type::Value, Type::Hero}) {
        for (const QString &text : {QString(), u"21.5\u202F°C"_s, u"Soggiorno <b>&amp; cucina</b>"_s, u"ÅŞ يوم 日"_s,
                                    u"two\nlines"_s, u"&Mnemonic\tand a tab"_s}) {
            for (const Qt::Alignment alignment : {Qt::AlignLeft | Qt::AlignVCenter, Qt::Alignment(Qt::AlignCenter)})
                QTest::addRow("%d %d %s", int(type), int(alignment), qPrintable(text)) << type << alignment << text;
        }
    }
}

void TestLabels::lineTakesTheRoomOfALabel()
{
    QFETCH(const Type, type);
    QFETCH(const Qt::Alignment, alignment);
    QFETCH(const QString, text);

    TextLine line(type);
    line.setAlignment(alignment);
    line.setLine(text);
    QCOMPARE(line.sizeHint(), sizeOfLabel(line));
    line.setLine(text + u"!"_s);
    QCOMPARE(line.sizeHint(), sizeOfLabel(line));
    line.setType(type == Type::Hero ? Type::Body : Type::Hero);
    QCOMPARE(line.sizeHint(), sizeOfLabel(line));
    line.setContentsMargins(8, 1, 2, 4);
    QCOMPARE(line.sizeHint(), sizeOfLabel(line));
}

void TestLabels::paragraphStandsWhereThePageBegins_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"http://localhost:23571"_s, u"מזג אוויר"_s}) {
        QTest::addRow("from left to right: %s", qPrintable(text)) << Qt::LeftToRight << text;
        QTest::addRow("from right to left: %s", qPrintable(text)) << Qt::RightToLeft << text;
    }
}

void TestLabels::paragraphStandsWhereThePageBegins()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const QString, text);
    const auto restore = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto); });
    QGuiApplication::setLayoutDirection(direction);
    for (const bool isTop : {false, true}) {
        Paragraph paragraph(text);
        if (isTop)
            paragraph.setAlignment(Qt::AlignLeading | Qt::AlignTop);
        paragraph.resize(600, 30);
        const QImage image = paragraph.grab().toImage();
        QList<int> inked;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y) != image.pixelColor(300, 0))
                    inked << x;
            }
        }
        QVERIFY(!inked.isEmpty());
        if (direction == Qt::LeftToRight)
            QVERIFY(inked.last() < 300 && inked.first() < 10);
        else
            QVERIFY(inked.first() > 300 && inked.last() > 590);
    }
}

void TestLabels::bannerHasItsEdgeWhereReadingBegins()
{
    const auto restore = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto); });
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        Banner banner;
        banner.showError({.title = u"No internet"_s, .sentence = u"Showing the last readings."_s}, {});
        banner.resize(600, 60);
        const QImage image = banner.grab().toImage();
        const QColor fill = Theme::of(&banner).warnFill;
        QCOMPARE(image.pixelColor(1, 30) == fill, direction == Qt::LeftToRight);
        QCOMPARE(image.pixelColor(598, 30) == fill, direction == Qt::RightToLeft);
    }
}

QTEST_MAIN(TestLabels)
#include "tst_labels.moc"
