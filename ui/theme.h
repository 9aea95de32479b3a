#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QWidget>

// Colours, sizes and type of ux.md §4.4 and §6.7, in one place. The palette says whether light or dark
// holds, so a widget follows a change at run time by painting anew.
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

    static const Theme &of(const QPalette &palette);
    static const Theme &of(const QWidget *widget) { return of(widget->palette()); }

    static QPalette palette(bool dark);
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
