#include "ui/theme.h"

#include "ui/icon.h"

#include <QEvent>
#include <QPainter>
#include <QPixmapCache>

#include <algorithm>
#include <cmath>

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

Theme contrastTheme{}; // as the palette was made

QColor mixed(const QColor &a, const QColor &b, float share)
{
    return QColor::fromRgbF(a.redF() * (1 - share) + b.redF() * share,
                            a.greenF() * (1 - share) + b.greenF() * share,
                            a.blueF() * (1 - share) + b.blueF() * share);
}

} // namespace

const Theme &Theme::of(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    // Widgets have other text in their palettes, but no other lines.
    if (contrastTheme.contrast && window == contrastTheme.window &&
        palette.color(QPalette::Active, QPalette::Mid) == contrastTheme.line)
        return contrastTheme;
    return window.lightness() < 128 ? ::dark : light;
}

QColor Theme::tint(double share) const
{
    if (contrast)
        return card;
    QColor colour = accent;
    colour.setAlphaF(static_cast<float>(share));
    return colour;
}

double Theme::contrastOf(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](float part) {
            return part <= 0.04045f ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

// What a theme of high contrast has, and others have not: one ground for everything, and text that stands out from it as
// nearly as can be.
bool Theme::isOfHighContrast(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    return window == palette.color(QPalette::Active, QPalette::Base) &&
           window == palette.color(QPalette::Active, QPalette::Button) &&
           contrastOf(window, palette.color(QPalette::Active, QPalette::WindowText)) >= 15;
}

QPalette Theme::contrastPalette(const QPalette &system, bool isDark)
{
    Theme theme{};
    theme.contrast = true;
    const bool own = isOfHighContrast(system);
    theme.window = own ? system.color(QPalette::Active, QPalette::Window) : QColor(isDark ? Qt::black : Qt::white);
    theme.dark = theme.window.lightness() < 128;
    theme.text = own ? system.color(QPalette::Active, QPalette::WindowText) : QColor(isDark ? Qt::white : Qt::black);
    theme.accent = own ? system.color(QPalette::Active, QPalette::Highlight) : QColor(isDark ? 0xFFFF00 : 0x0000B0);
    theme.onAccent = own ? system.color(QPalette::Active, QPalette::HighlightedText) : theme.window;
    theme.card = theme.window;
    theme.focus = theme.accent;
    for (QColor Theme::*each : {&Theme::text2, &Theme::border, &Theme::line, &Theme::heatText, &Theme::coolText, &Theme::idle,
                                &Theme::old, &Theme::warnText, &Theme::error, &Theme::ok})
        theme.*each = theme.text;
    for (QColor Theme::*each : {&Theme::heatFill, &Theme::coolFill, &Theme::warnFill})
        theme.*each = theme.accent;
    contrastTheme = theme;
    return paletteOf(theme);
}

QPalette Theme::palette(bool isDark)
{
    return paletteOf(isDark ? ::dark : light);
}

QPalette Theme::paletteOf(const Theme &theme)
{
    const bool isDark = theme.dark;
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
    const QColor faint = mixed(theme.text2, theme.card, theme.contrast ? 0.3f : 0.45f);
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

namespace {

class Tint : public QObject
{
public:
    Tint(QWidget *widget, std::function<void()> show) : QObject(widget), m_show(std::move(show))
    {
        widget->installEventFilter(this);
        m_show();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            m_show();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_show;
};

} // namespace

void keepTinted(QWidget *widget, const QString &name, const std::function<void(const QIcon &)> &show)
{
    new Tint(widget, [widget, name, show] { show(tintedIcon(name, Theme::of(widget).text2, widget)); });
}
