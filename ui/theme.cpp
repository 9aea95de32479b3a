#include "ui/theme.h"

#include "ui/icon.h"

#include <QPainter>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace {

const Theme light{
    .dark = false,
    .text = 0x1B1F24, .text2 = 0x4A5260,
    .window = 0xF4F6F8, .card = 0xFFFFFF,
    .border = 0x7C8694, .line = 0xDCE1E7,
    .heatText = 0xA84300, .heatFill = 0xD55E00,
    .coolText = 0x005A8F, .coolFill = 0x0072B2,
    .idle = 0x59626E, .old = 0x6A5F4B,
    .warnText = 0x7A4F00, .warnFill = 0xE69F00,
    .error = 0xA3195B, .ok = 0x00694B,
    .focus = 0x1A4FCB, .accent = 0x1A4FCB, .onAccent = 0xFFFFFF,
};

const Theme dark{
    .dark = true,
    .text = 0xE9ECF0, .text2 = 0xB4BCC7,
    .window = 0x14171B, .card = 0x1E2228,
    .border = 0x7F8998, .line = 0x333A44,
    .heatText = 0xFFA05C, .heatFill = 0xF2782B,
    .coolText = 0x7CC4F5, .coolFill = 0x56B4E9,
    .idle = 0xA3ACB8, .old = 0xCDBF9F,
    .warnText = 0xF2C14E, .warnFill = 0xE69F00,
    .error = 0xFF92BF, .ok = 0x5FD3A8,
    .focus = 0xA8C7FF, .accent = 0x8AB4FF, .onAccent = 0x14171B,
};

QColor mixed(const QColor &a, const QColor &b, float share)
{
    return QColor::fromRgbF(a.redF() * (1 - share) + b.redF() * share,
                            a.greenF() * (1 - share) + b.greenF() * share,
                            a.blueF() * (1 - share) + b.blueF() * share);
}

} // namespace

const Theme &Theme::of(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? ::dark : light;
}

QPalette Theme::palette(bool isDark)
{
    const Theme &theme = isDark ? ::dark : light;
    QPalette result;
    result.setColor(QPalette::Window, theme.window);
    result.setColor(QPalette::WindowText, theme.text);
    result.setColor(QPalette::Base, theme.card);
    result.setColor(QPalette::AlternateBase, theme.window);
    result.setColor(QPalette::Text, theme.text);
    result.setColor(QPalette::PlaceholderText, theme.idle);
    result.setColor(QPalette::Button, theme.card);
    result.setColor(QPalette::ButtonText, theme.text);
    result.setColor(QPalette::BrightText, theme.error);
    result.setColor(QPalette::Highlight, theme.accent);
    result.setColor(QPalette::HighlightedText, theme.onAccent);
    result.setColor(QPalette::Link, theme.accent);
    result.setColor(QPalette::LinkVisited, theme.accent);
    result.setColor(QPalette::ToolTipBase, theme.card);
    result.setColor(QPalette::ToolTipText, theme.text);
    result.setColor(QPalette::Light, theme.card);
    result.setColor(QPalette::Midlight, theme.line);
    result.setColor(QPalette::Mid, theme.line);
    result.setColor(QPalette::Dark, theme.border);
    result.setColor(QPalette::Shadow, isDark ? QColor(Qt::black) : theme.border);
    const QColor faint = mixed(theme.text2, theme.card, 0.45f);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, faint);
    return result;
}

QFont typeFont(Type type, const QFont &base)
{
    QFont font = base;
    const double size = base.pointSizeF() > 0 ? base.pointSizeF() : 10;
    switch (type) {
    case Type::Caption:
        font.setPointSizeF(qMax(size * 0.9, 8.25)); // 11 px at 96 dpi
        break;
    case Type::Body:
        break;
    case Type::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Title:
        font.setPointSizeF(size * 1.25);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Value:
        font.setPointSizeF(size * 1.5);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Hero:
        font.setPointSizeF(size * 2.75);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

QPixmap tintedPixmap(const QString &name, const QColor &colour, int size, qreal ratio)
{
    const QString key = u"tepore/%1/%2/%3/%4"_s.arg(name, colour.name(QColor::HexArgb)).arg(size).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    {
        const IconShape shape = IconShape::of(name);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(pixmap.width() / 24.0, pixmap.height() / 24.0);
        painter.fillPath(shape.areas, colour);
        painter.strokePath(shape.lines, QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon tintedIcon(const QString &name, const QColor &colour, const QWidget *widget)
{
    return QIcon(tintedPixmap(name, colour, 20, widget->devicePixelRatioF()));
}
