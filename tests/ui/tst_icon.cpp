#include "ui/icon.h"

#include <QDir>
#include <QIcon>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

// Every icon looks as QtSvg, which reads all of SVG, would have drawn it.
class TestIcon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAsDrawn_data();
    void looksAsDrawn();
    void unknownNamesAreEmpty();
};

namespace {

constexpr int side = 96;

template <typename Draw>
QImage drawn(Draw draw)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter);
    painter.end();
    return image;
}

} // namespace

void TestIcon::looksAsDrawn_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(4);
    QVERIFY(files.size() > 20);
}

void TestIcon::looksAsDrawn()
{
    QFETCH(const QString, name);
    const IconShape shape = IconShape::of(name);
    const QImage ours = drawn([&shape](QPainter &painter) {
        painter.scale(side / 24.0, side / 24.0);
        painter.fillPath(shape.areas, Qt::black);
        painter.strokePath(shape.lines, QPen(Qt::black, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    });
    const QImage theirs = drawn([&name](QPainter &painter) {
        QIcon(u":/icons/%1.svg"_s.arg(name)).paint(&painter, QRect(0, 0, side, side));
    });
    // Both flatten curves, each in its own way: a few pixels at the edges differ.
    int inked = 0;
    int different = 0;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            inked += qAlpha(theirs.pixel(x, y));
            different += qAbs(qAlpha(ours.pixel(x, y)) - qAlpha(theirs.pixel(x, y)));
        }
    }
    QVERIFY2(inked > 0, "QtSvg's plugin is missing");
    QVERIFY2(different < inked / 25, qPrintable(u"%1 of %2"_s.arg(different).arg(inked)));
}

void TestIcon::unknownNamesAreEmpty()
{
    QVERIFY(IconShape::of(u"none"_s).lines.isEmpty());
}

QTEST_MAIN(TestIcon)
#include "tst_icon.moc"
