#include "ui/thermostatrow.h"

#include "ui/thermostattable.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 16;
constexpr int gap = Space::small;

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

QSize ThermostatRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, std::max(stepSize + Space::small, option.fontMetrics.height() + 2 * Space::small)};
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
    QRect area = option.rect.adjusted(gap, 0, -gap, 0);
    if (index.column() == ThermostatTable::SetTo && isInHand(index)) {
        for (const int step : {-1, 1})
            paintStep(painter, option, step, canStep(index));
    }
    const auto colour = index.data(ThermostatTable::ColourRole).value<QColor Theme::*>();
    const bool mirrored = option.direction == Qt::RightToLeft;
    if (const QString icon = index.data(ThermostatTable::IconRole).toString(); !icon.isEmpty() && colour) {
        const QPoint at(mirrored ? area.right() - iconSize + 1 : area.left(), area.center().y() - iconSize / 2 + 1);
        painter->drawPixmap(at, tintedPixmap(icon, theme.*colour, iconSize, painter->device()->devicePixelRatioF()));
        area.adjust(mirrored ? 0 : iconSize + Space::tiny, 0, mirrored ? -iconSize - Space::tiny : 0, 0);
    }
    const bool isStrong = index.column() == ThermostatTable::Measured;
    painter->setFont(isStrong ? typeFont(Type::Strong, QApplication::font()) : option.font);
    painter->setPen(colour ? theme.*colour : theme.text);
    const QFontMetrics metrics(painter->font());
    QString text = index.data().toString();
    if (metrics.horizontalAdvance(text) > area.width()) {
        const QString shorter = index.data(ThermostatTable::ShortRole).toString();
        const bool isName = index.column() <= ThermostatTable::HomeName;
        text = metrics.elidedText(shorter.isEmpty() ? text : shorter, isName ? Qt::ElideMiddle : Qt::ElideRight, area.width());
    }
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, ThermostatTable::alignment(index.column()));
    painter->drawText(area, static_cast<int>(alignment) | Qt::TextSingleLine, text);
    painter->restore();
}
