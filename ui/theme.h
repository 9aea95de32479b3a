#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QPen>
#include <QWidget>

#include <functional>

// Colours, sizes and type of ux.md §4.4 and §6.7, in one place. The palette says which of light, dark
// and high contrast holds, so a widget follows a change at run time by painting anew.
struct Theme
{
    bool dark;
    QColor text, text2;
    QColor window, card;
    QColor border; // of controls: 3:1
    QColor line;   // of cards and rules: decoration
    QColor heatText, heatFill;
    QColor coolText, coolFill;
    QColor idle, old;
    QColor warnText, warnFill;
    QColor error, ok;
    QColor focus, accent, onAccent;
    // High contrast: the system's own colours and nothing else, thicker borders, no tints, nothing transparent.
    bool contrast = false;

    QPen edge(const QColor &colour) const { return QPen(colour, contrast ? 2 : 1); } // of a control or a card
    QColor tint(double share) const; // the accent over a surface: hovered, pressed, chosen

    static const Theme &of(const QPalette &palette);
    static const Theme &of(const QWidget *widget) { return of(widget->palette()); }

    static QPalette palette(bool dark);
    // The colours of `system` where they are of high contrast, else black and white.
    static QPalette contrastPalette(const QPalette &system, bool dark);
    static QPalette paletteOf(const Theme &theme);
    static bool isOfHighContrast(const QPalette &palette);
    static double contrastOf(const QColor &a, const QColor &b); // as WCAG has it: 1 to 21
};

// Space in logical pixels.
namespace Space {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int normal = 12;
inline constexpr int card = 16;
inline constexpr int page = 24;
inline constexpr int controlHeight = 32;
inline constexpr int stepButton = 40;
inline constexpr int radiusControl = 6;
inline constexpr int radiusCard = 10;
} // namespace Space

// The type scale, relative to the system's font.
enum class Type { Caption, Body, Strong, Title, Value, Hero };
QFont typeFont(Type type, const QFont &base);

// A monochrome icon of resources/icons in a colour; follows the screen's density.
QPixmap tintedPixmap(const QString &name, const QColor &colour, int size, qreal ratio);
QIcon tintedIcon(const QString &name, const QColor &colour, const QWidget *widget);
// Such an icon in the secondary colour, handed to `show` now and whenever another look is chosen, as long as `widget` lives.
void keepTinted(QWidget *widget, const QString &name, const std::function<void(const QIcon &)> &show);
