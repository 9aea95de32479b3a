#include "ui/look.h"
#include "ui/theme.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

// The colours: what is to be read stands out from what it stands on (ux.md §4.4), light, dark and in high contrast.
class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { showAppearance(Appearance::Light); }
    void standsOut_data();
    void standsOut();
    void contrastIsChosen();
    void contrastOfTheSystemIsKept();
    void usualPalettesAreNotOfHighContrast();

private:
    static QPalette night();
};

void TestTheme::initTestCase()
{
    QCOMPARE(Theme::contrastOf(Qt::black, Qt::white), 21.0);
    installLook(*qApp, u"light"_s);
}

void TestTheme::standsOut_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << Theme::palette(false);
    QTest::newRow("dark") << Theme::palette(true);
    QTest::newRow("high contrast, light") << Theme::contrastPalette({}, false);
    QTest::newRow("high contrast, dark") << Theme::contrastPalette({}, true);
    QTest::newRow("high contrast of the system") << Theme::contrastPalette(night(), true);
}

void TestTheme::standsOut()
{
    QFETCH(const QPalette, palette);
    // The last palette of high contrast is the one that holds: made anew here.
    if (palette.color(QPalette::Window) == palette.color(QPalette::Base))
        (void)Theme::contrastPalette(palette, true);
    const Theme &theme = Theme::of(palette);
    QCOMPARE(theme.window, palette.color(QPalette::Window));
    for (const QColor &ground : {theme.window, theme.card}) {
        for (QColor Theme::*text : {&Theme::text, &Theme::text2, &Theme::heatText, &Theme::coolText, &Theme::idle, &Theme::old,
                                    &Theme::warnText, &Theme::error, &Theme::ok, &Theme::accent})
            QVERIFY2(Theme::contrastOf(theme.*text, ground) >= (theme.contrast ? 7 : 4.5),
                     qPrintable((theme.*text).name() + u" on "_s + ground.name()));
        for (QColor Theme::*shape : {&Theme::border, &Theme::heatFill, &Theme::coolFill, &Theme::focus})
            QVERIFY2(Theme::contrastOf(theme.*shape, ground) >= 3, qPrintable((theme.*shape).name() + u" on "_s + ground.name()));
    }
    QVERIFY(Theme::contrastOf(theme.onAccent, theme.accent) >= 4.5);
    QVERIFY(Theme::contrastOf(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= 4.5);
    QVERIFY(Theme::contrastOf(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)) >= 4.5);
}

void TestTheme::contrastIsChosen()
{
    showAppearance(Appearance::Contrast);
    const Theme &theme = Theme::of(QApplication::palette());
    QVERIFY(theme.contrast);
    QCOMPARE(Theme::contrastOf(theme.text, theme.window), 21.0);
    QCOMPARE(theme.tint(0.2), theme.card); // nothing transparent
    QCOMPARE(theme.edge(theme.border).width(), 2);
    QPalette own = QApplication::palette();
    own.setColor(QPalette::WindowText, Qt::red); // a line in another colour
    QVERIFY(Theme::of(own).contrast);
    showAppearance(Appearance::Light);
    QVERIFY(!Theme::of(QApplication::palette()).contrast);
    QCOMPARE(Theme::of(QApplication::palette()).edge(Qt::black).width(), 1);
}

// As one of Windows' contrast themes has it.
QPalette TestTheme::night()
{
    QPalette palette;
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, QColor(0x202020));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0xD6B4FD));
    palette.setColor(QPalette::HighlightedText, QColor(0x2B2B2B));
    return palette;
}

void TestTheme::contrastOfTheSystemIsKept()
{
    QVERIFY(Theme::isOfHighContrast(night()));
    const Theme &theme = Theme::of(Theme::contrastPalette(night(), false));
    QVERIFY(theme.contrast && theme.dark);
    QCOMPARE(theme.window, QColor(0x202020));
    QCOMPARE(theme.accent, QColor(0xD6B4FD));
}

void TestTheme::usualPalettesAreNotOfHighContrast()
{
    QVERIFY(!Theme::isOfHighContrast(Theme::palette(false)));
    QVERIFY(!Theme::isOfHighContrast(Theme::palette(true)));
    QPalette windows; // black on light grey, white fields
    windows.setColor(QPalette::Window, QColor(0xF0F0F0));
    windows.setColor(QPalette::Base, Qt::white);
    windows.setColor(QPalette::Button, QColor(0xF0F0F0));
    windows.setColor(QPalette::WindowText, Qt::black);
    QVERIFY(!Theme::isOfHighContrast(windows));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
