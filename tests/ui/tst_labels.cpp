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

QTEST_MAIN(TestLabels)
#include "tst_labels.moc"
