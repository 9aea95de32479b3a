#include "ui/wraprow.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

WrapRow::~WrapRow()
{
    qDeleteAll(m_items);
}

QLayoutItem *WrapRow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize WrapRow::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize each = item->sizeHint();
        size = QSize(size.width() + (size.isEmpty() ? 0 : m_gap) + each.width(), std::max(size.height(), each.height()));
    }
    return size.grownBy(contentsMargins());
}

QSize WrapRow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void WrapRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect.marginsRemoved(contentsMargins()), true);
}

int WrapRow::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return arrange(QRect(0, 0, width - margins.left() - margins.right(), 0), false) + margins.top() + margins.bottom();
}

int WrapRow::arrange(const QRect &rect, bool apply) const
{
    int x = 0;
    int y = 0;
    int height = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint();
        const QSize size(std::min(wanted.width(), rect.width()), wanted.height());
        if (x > 0 && x + size.width() > rect.width()) {
            x = 0;
            y += height + m_gap;
            height = 0;
        }
        if (apply) {
            const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
            item->setGeometry(QStyle::visualRect(direction, rect, QRect(rect.topLeft() + QPoint(x, y), size)));
        }
        x += size.width() + m_gap;
        height = std::max(height, size.height());
    }
    return y + height;
}
