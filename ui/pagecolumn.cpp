#include "ui/pagecolumn.h"

#include "ui/theme.h"

#include <QEvent>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int widest = 680;

// Takes the room of the scroll bar from the page's margin while it is there.
class BarInMargin : public QObject
{
public:
    explicit BarInMargin(QScrollArea *page) : QObject(page)
    {
        page->verticalScrollBar()->installEventFilter(this);
    }
    void take(const QScrollArea *page)
    {
        m_layout = page->widget()->layout();
        m_margins = m_layout->contentsMargins();
        apply();
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
            apply();
        return false;
    }

private:
    void apply()
    {
        // While the page is destroyed, its bar is hidden: it is a mere widget then.
        const auto *page = qobject_cast<QScrollArea *>(parent());
        if (!m_layout || !page)
            return;
        const QScrollBar *bar = page->verticalScrollBar();
        const int room = bar->isVisibleTo(page) ? bar->sizeHint().width() : 0;
        QMargins margins = m_margins;
        if (page->isRightToLeft())
            margins.setLeft(std::max(0, margins.left() - room));
        else
            margins.setRight(std::max(0, margins.right() - room));
        m_layout->setContentsMargins(margins);
    }

    QPointer<QLayout> m_layout;
    QMargins m_margins;
};

} // namespace

void keepBarInMargin(QScrollArea *page)
{
    BarInMargin *keeper = nullptr;
    for (QObject *child : page->children())
        keeper = keeper ? keeper : dynamic_cast<BarInMargin *>(child);
    (keeper ? keeper : new BarInMargin(page))->take(page);
}

QVBoxLayout *makePageColumn(QScrollArea *page, const QMargins &margins)
{
    page->setWidgetResizable(true);
    page->setFrameShape(QFrame::NoFrame);
    page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    page->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *outer = new QHBoxLayout(content);
    outer->setContentsMargins(margins);
    auto *column = new QWidget;
    column->setMaximumWidth(widest);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::normal);
    outer->addStretch();
    outer->addWidget(column, 100);
    outer->addStretch();
    page->setWidget(content);
    keepBarInMargin(page);
    return layout;
}
