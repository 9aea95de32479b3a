#include "ui/thermostatrow.h"

#include "ui/thermostattable.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 16;

QFont fontOf(int column, const QFont &usual)
{
    return column == ThermostatTable::Measured ? typeFont(Type::Strong, QApplication::font()) : usual;
}

// As many lines as there have to be; words are not broken.
QStringList broken(const QString &text, int width, const QFont &font)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

QRect ThermostatRow::stepRect(const QRect &cell, int step, Qt::LayoutDirection direction)
{
    const bool atEnd = (step > 0) == (direction == Qt::LeftToRight);
    QRect rect(0, 0, stepSize, stepSize);
    rect.moveCenter(cell.center());
    if (atEnd)
        rect.moveRight(cell.right() - Space::tiny);
    else
        rect.moveLeft(cell.left() + Space::tiny);
    return rect;
}

int ThermostatRow::widthForStepping()
{
    return 2 * (stepSize + 2 * Space::tiny);
}

ThermostatRow::Lines ThermostatRow::lines(const QModelIndex &index, int width, const QFont &usual)
{
    const QFont font = fontOf(index.column(), usual);
    const QFontMetrics metrics(font);
    const QString text = index.data().toString().replace(u'\n', u' ');
    if (metrics.horizontalAdvance(text) <= width)
        return {.lines = {text}};
    const auto isWhole = [&](const QStringList &lines) {
        return lines.size() <= 2 && std::all_of(lines.begin(), lines.end(), [&](const QString &line) { return metrics.horizontalAdvance(line) <= width; });
    };
    const QString shorter = index.data(ThermostatTable::ShortRole).toString();
    for (const QString &each : {text, shorter}) {
        const QStringList lines = each.isEmpty() ? QStringList() : broken(each, width, font);
        if (!each.isEmpty() && isWhole(lines))
            return {.lines = lines};
    }
    const bool isName = index.column() <= ThermostatTable::HomeName;
    const QString cut = shorter.isEmpty() ? text : shorter;
    if (isName)
        return {.lines = {metrics.elidedText(cut, Qt::ElideMiddle, width)}, .isCut = true};
    const QString first = broken(cut, width, font).constFirst();
    QStringList lines{metrics.elidedText(first, Qt::ElideRight, width)};
    if (const QString rest = cut.mid(first.size()).trimmed(); !rest.isEmpty())
        lines << metrics.elidedText(rest, Qt::ElideRight, width);
    return {.lines = lines, .isCut = true};
}

QRect ThermostatRow::textRect(const QModelIndex &index, const QRect &cell, Qt::LayoutDirection direction)
{
    const bool hasIcon = !index.data(ThermostatTable::IconRole).toString().isEmpty();
    const int icon = hasIcon ? iconSize + Space::tiny : 0;
    const bool mirrored = direction == Qt::RightToLeft;
    return cell.adjusted(inset + (mirrored ? 0 : icon), 0, -inset - (mirrored ? icon : 0), 0);
}

QSize ThermostatRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, std::max(stepSize + Space::small, 2 * option.fontMetrics.lineSpacing() + Space::small)};
}

void ThermostatRow::paintStep(QPainter *painter, const QStyleOptionViewItem &option, int step, bool can) const
{
    const Theme &theme = Theme::of(option.palette);
    const QRect rect = stepRect(option.rect, step, option.direction);
    painter->setPen(can ? theme.border : theme.line);
    painter->setBrush(theme.card);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), Space::radiusControl, Space::radiusControl);
    QRect icon(0, 0, iconSize, iconSize);
    icon.moveCenter(rect.center());
    painter->drawPixmap(icon.topLeft(), tintedPixmap(step > 0 ? u"plus"_s : u"minus"_s, can ? theme.text : theme.border,
                                                     iconSize, painter->device()->devicePixelRatioF()));
}

void ThermostatRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect area = textRect(index, option.rect, option.direction);
    if (index.column() == ThermostatTable::SetTo && isInHand(index)) {
        for (const int step : {-1, 1})
            paintStep(painter, option, step, canStep(index));
        area = option.rect.adjusted(widthForStepping() / 2, 0, -widthForStepping() / 2, 0);
    }
    const auto colour = index.data(ThermostatTable::ColourRole).value<QColor Theme::*>();
    if (const QString icon = index.data(ThermostatTable::IconRole).toString(); !icon.isEmpty() && colour) {
        const QRect room = option.rect.adjusted(inset, 0, -inset, 0);
        const QPoint at(option.direction == Qt::RightToLeft ? room.right() - iconSize + 1 : room.left(), room.center().y() - iconSize / 2 + 1);
        painter->drawPixmap(at, tintedPixmap(icon, theme.*colour, iconSize, painter->device()->devicePixelRatioF()));
    }
    painter->setFont(fontOf(index.column(), option.font));
    painter->setPen(colour ? theme.*colour : theme.text);
    const QString text = lines(index, area.width(), option.font).lines.join(u'\n');
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, ThermostatTable::alignment(index.column()));
    painter->drawText(area, static_cast<int>(alignment), text);
    painter->restore();
}
