#include "ui/teporestyle.h"

#include "ui/theme.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int chevron = 16;
constexpr int chevronInset = 10; // from the end of a box
constexpr int tableInset = 3;

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

QRectF crisp(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

QString lookOf(const QWidget *widget)
{
    return widget ? widget->property("look").toString() : QString();
}

// Of the lines of what cannot be used. In high contrast all others are of one colour.
QColor unusable(const QStyleOption *option, const Theme &theme)
{
    return theme.contrast ? option->palette.color(QPalette::Disabled, QPalette::WindowText) : theme.line;
}

void drawChevron(QPainter *painter, const QPoint &at, const QColor &colour)
{
    painter->drawPixmap(at, tintedPixmap(u"chevron-down"_s, colour, chevron, painter->device()->devicePixelRatioF()));
}

void drawFocusRing(QPainter *painter, const QRect &rect, const Theme &theme, double radius)
{
    // A ring of 2 px, kept 2 px apart by the surface's own colour (ux.md §4.4).
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme.focus, 2));
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
}

void drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::of(option->palette);
    const QString look = lookOf(widget);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = enabled && (option->state & QStyle::State_MouseOver);
    const bool focused = (option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_KeyboardFocusChange);
    QColor fill = theme.card;
    QColor border = theme.border;
    if (look == "primary"_L1) {
        fill = enabled ? theme.accent : theme.contrast ? theme.card : withAlpha(theme.text2, 0.18);
        border = enabled || !theme.contrast ? QColor(Qt::transparent) : unusable(option, theme);
        if (down || hovered)
            fill = theme.dark ? fill.lighter(down ? 125 : 112) : fill.darker(down ? 130 : 112);
    } else {
        if (look == "quiet"_L1) {
            fill = Qt::transparent;
            border = Qt::transparent;
        }
        if (!enabled)
            border = look == "quiet"_L1 ? QColor(Qt::transparent) : unusable(option, theme);
        if (down)
            fill = theme.contrast ? theme.accent : theme.tint(theme.dark ? 0.30 : 0.16);
        else if (hovered)
            fill = theme.tint(theme.dark ? 0.18 : 0.08);
        if (hovered && theme.contrast)
            border = theme.accent;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(theme.edge(border));
    painter->setBrush(fill);
    // With the focus the panel shrinks, to leave its ring 2 px of room and 2 px of distance.
    const int inset = focused ? 4 : 0;
    painter->drawRoundedRect(crisp(option->rect.adjusted(inset, inset, -inset, -inset)),
                             Space::radiusControl - inset / 2, Space::radiusControl - inset / 2);
    if (focused)
        drawFocusRing(painter, option->rect, theme, Space::radiusControl);
    painter->restore();
}

void drawField(const QStyleOption *option, QPainter *painter, bool focused, bool odd)
{
    const Theme &theme = Theme::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor border = odd ? theme.error : enabled ? theme.border : unusable(option, theme);
    painter->setPen(focused ? QPen(theme.focus, theme.contrast ? 3 : 2) : odd ? QPen(border, theme.contrast ? 3 : 2) : theme.edge(border));
    painter->setBrush(enabled ? theme.card : theme.window);
    const QRectF rect = focused || odd || theme.contrast ? QRectF(option->rect).adjusted(1, 1, -1, -1) : crisp(option->rect);
    painter->drawRoundedRect(rect, Space::radiusControl, Space::radiusControl);
    painter->restore();
}

void drawIndicator(const QStyleOption *option, QPainter *painter, bool round)
{
    const Theme &theme = Theme::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const bool hovered = enabled && (option->state & QStyle::State_MouseOver);
    const QColor accent = enabled ? theme.accent : unusable(option, theme);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = crisp(option->rect);
    const double radius = round ? box.width() / 2 : 4;
    painter->setPen(QPen(on ? accent : enabled ? theme.border : unusable(option, theme), theme.contrast ? 2 : 1.5));
    painter->setBrush(on && !round ? accent : hovered ? theme.tint(0.12) : theme.card);
    painter->drawRoundedRect(box, radius, radius);
    if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(accent);
        const double inset = box.width() * 0.28;
        painter->drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    } else if (on) {
        painter->setPen(QPen(theme.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const double w = box.width();
        painter->drawPolyline(QPolygonF{box.topLeft() + QPointF(w * 0.24, w * 0.52),
                                        box.topLeft() + QPointF(w * 0.43, w * 0.71),
                                        box.topLeft() + QPointF(w * 0.77, w * 0.31)});
    }
    painter->restore();
}

void drawComboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget)
{
    drawButtonPanel(option, painter, widget);
    const Theme &theme = Theme::of(option->palette);
    const bool mirrored = option->direction == Qt::RightToLeft;
    const int x = mirrored ? option->rect.left() + chevronInset : option->rect.right() - chevronInset - chevron;
    drawChevron(painter, QPoint(x, option->rect.center().y() - chevron / 2 + 1),
                option->state & QStyle::State_Enabled ? theme.text2 : unusable(option, theme));
}

void drawScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QRect &slider)
{
    const Theme &theme = Theme::of(option->palette);
    const bool active = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.contrast ? theme.border : withAlpha(theme.border, active ? 0.9 : 0.55));
    const int inset = active ? 2 : 3;
    const QRectF handle = QRectF(slider).adjusted(inset, inset, -inset, -inset);
    const double radius = qMin(handle.width(), handle.height()) / 2;
    if (option->maximum > option->minimum)
        painter->drawRoundedRect(handle, radius, radius);
    painter->restore();
}

} // namespace

TeporeStyle::TeporeStyle() : QProxyStyle(u"Fusion"_s) {}

QIcon TeporeStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    // A menu bar asks for it when it is made; the base's costs a search of all image plugins.
    if (icon == SP_ToolBarHorizontalExtensionButton && widget)
        return tintedIcon(u"list"_s, Theme::of(widget).text2, widget);
    return QProxyStyle::standardIcon(icon, option, widget);
}

void TeporeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (const auto *edit = qobject_cast<QPlainTextEdit *>(widget))
        edit->viewport()->setAutoFillBackground(false); // its corners would cover those of the frame
}

void TeporeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButtonPanel(option, painter, widget);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_Frame:
        if (!qobject_cast<const QPlainTextEdit *>(widget))
            break;
        drawField(option, painter, option->state & State_HasFocus, false);
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (const QWidget *around = widget ? widget->parentWidget() : nullptr;
            qobject_cast<const QAbstractSpinBox *>(around) || qobject_cast<const QComboBox *>(around))
            return; // has a frame of its own
        drawField(option, painter, option->state & State_HasFocus, widget && widget->property("odd").toBool());
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(option, painter, true);
        return;
    case PE_IndicatorCheckBox:
        drawIndicator(option, painter, false);
        return;
    case PE_PanelScrollAreaCorner:
        return; // the ground is enough
    case PE_FrameFocusRect: {
        const bool ofWords = widget && (widget->inherits("QRadioButton") || widget->inherits("QCheckBox")); // beside a tick
        if (qobject_cast<const QAbstractButton *>(widget) && lookOf(widget) != "plain"_L1 && !ofWords)
            return; // the panel drew its ring
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        drawFocusRing(painter, ofWords ? visualRect(option->direction, option->rect, option->rect.adjusted(-2, -1, 1, 1)) : option->rect,
                      Theme::of(option->palette), Space::radiusControl);
        painter->restore();
        return;
    }
    case PE_IndicatorArrowDown: { // of a button with a menu
        const Theme &theme = Theme::of(option->palette);
        drawChevron(painter, option->rect.center() - QPoint(chevron / 2 - 1, chevron / 2 - 1),
                    option->state & State_Enabled ? theme.text2 : unusable(option, theme));
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void TeporeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) { // of a table: a line below and nothing between
        const Theme &theme = Theme::of(option->palette);
        painter->fillRect(option->rect, theme.card);
        painter->fillRect(option->rect.adjusted(0, option->rect.height() - 1, 0, 0), theme.border);
        return;
    }
    const bool isFilled = lookOf(widget) == "primary"_L1 ||
                          ((option->state & (State_Sunken | State_On)) && Theme::of(option->palette).contrast);
    if (element == CE_PushButtonLabel && isFilled && (option->state & State_Enabled)) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy = *button;
            copy.palette.setColor(QPalette::ButtonText, Theme::of(option->palette).onAccent);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    if (element == CE_PushButtonLabel && lookOf(widget) == "quiet"_L1 && (option->state & State_Enabled)) {
        // Without a frame its colour says that it can be pressed; in high contrast all text is of one.
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); button && !Theme::of(option->palette).contrast) {
            QStyleOptionButton copy = *button;
            copy.palette.setColor(QPalette::ButtonText, Theme::of(option->palette).accent);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    if (element == CE_ComboBoxLabel) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && !combo->editable) {
            QStyleOptionComboBox copy = *combo;
            const int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - 2;
            if (copy.currentIcon.isNull() && copy.fontMetrics.horizontalAdvance(copy.currentText) > room)
                copy.currentText = copy.fontMetrics.elidedText(copy.currentText, Qt::ElideMiddle, room);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void TeporeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            drawComboBox(combo, painter, widget);
            return;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(bar, painter, subControlRect(control, option, SC_ScrollBarSlider, widget));
            return;
        }
    }
    if (control == CC_SpinBox) {
        drawField(option, painter, option->state & State_HasFocus, widget && widget->property("odd").toBool());
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect TeporeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents)
        return rect.adjusted(Space::tiny, 0, -Space::tiny, 0);
    return rect;
}

QRect TeporeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                  const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        // Its words stand as far in as those of a field, and end before the arrow.
        constexpr int arrow = chevronInset + chevron + 1;
        const bool mirrored = option->direction == Qt::RightToLeft;
        QRect words = mirrored ? rect.adjusted(0, 0, -Space::tiny, 0) : rect.adjusted(Space::tiny, 0, 0, 0);
        if (mirrored)
            words.setLeft(std::max(words.left(), option->rect.left() + arrow));
        else
            words.setRight(std::min(words.right(), option->rect.right() - arrow));
        return words;
    }
    return rect;
}

int TeporeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_RadioButtonLabelSpacing:
    case PM_CheckBoxLabelSpacing:
        return Space::small;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_HeaderMargin: // its words stand above those of the list
        return lookOf(widget) == "list"_L1 ? Space::small : tableInset;
    case PM_FocusFrameHMargin: // one less than the words of a table's cells stand in
        return lookOf(widget) == "list"_L1 ? Space::small - 1 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_MenuPanelWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int TeporeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returnData) const
{
    if (hint == SH_ComboBox_Popup)
        return 0;
    if (hint == SH_EtchDisabledText || hint == SH_UnderlineShortcut)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

QSize TeporeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result = QSize(result.width() + 12, qMax(result.height() + 4, Space::controlHeight));
        if (lookOf(widget) == "quiet"_L1) // without a frame, a least width would look like a gap
            result.setWidth(size.width() + 2 * Space::small);
        break;
    case CT_ComboBox:
        result = QSize(result.width() + 16, qMax(result.height() + 4, Space::controlHeight));
        break;
    case CT_ItemViewItem:
        result.setHeight(qMax(result.height(), Space::controlHeight));
        break;
    case CT_LineEdit:
        result.setHeight(qMax(result.height() + 4, Space::controlHeight));
        break;
    case CT_SpinBox:
        result.setWidth(result.width() + 2 * Space::tiny); // which SE_LineEditContents takes from the field in it
        result.setHeight(qMax(size.height(), Space::controlHeight)); // the field's, which has its margins already
        break;
    case CT_RadioButton:
    case CT_CheckBox:
        result.setHeight(qMax(result.height(), Space::controlHeight));
        break;
    default:
        break;
    }
    return result;
}
