#include "ui/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace {

// By intent: what waits to be shown with its parent has its place already.
bool isLeftOut(const QLayoutItem *item)
{
    const QWidget *widget = const_cast<QLayoutItem *>(item)->widget();
    return widget && widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide);
}

} // namespace

FlowLayout::FlowLayout(int narrowest, int widest, int gap, QWidget *parent)
    : QLayout(parent), m_narrowest(narrowest), m_widest(widest), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items << item;
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    invalidate();
    return m_items.takeAt(index);
}

int FlowLayout::columns(int width) const
{
    return qMax(1, (width + m_gap) / (m_narrowest + m_gap));
}

QSize FlowLayout::minimumSize() const
{
    int height = 0;
    for (const QLayoutItem *item : m_items)
        height = qMax(height, item->minimumSize().height());
    return {m_narrowest, height};
}

QSize FlowLayout::sizeHint() const
{
    const int width = 2 * m_narrowest + m_gap;
    return {width, heightForWidth(width)};
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const int perRow = columns(rect.width()); // the same for every home, so that columns line up
    const int fair = (rect.width() - (perRow - 1) * m_gap) / perRow;
    const int width = perRow == 1 ? fair : qMin(fair, m_widest); // a single column leaves no edge
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QList<QLayoutItem *> items;
    for (QLayoutItem *item : m_items) {
        if (!isLeftOut(item))
            items << item;
    }
    int y = rect.top();
    for (int first = 0; first < items.size(); first += perRow) {
        const int last = qMin(first + perRow, static_cast<int>(items.size()));
        int height = 0;
        for (int i = first; i < last; ++i)
            height = qMax(height, items[i]->hasHeightForWidth() ? items[i]->heightForWidth(width)
                                                                  : items[i]->sizeHint().height());
        for (int i = first; apply && i < last; ++i) {
            const QRect place(rect.left() + (i - first) * (width + m_gap), y, width, height);
            items[i]->setGeometry(QStyle::visualRect(direction, rect, place));
        }
        y += height + (last < items.size() ? m_gap : 0);
    }
    return y - rect.top();
}
