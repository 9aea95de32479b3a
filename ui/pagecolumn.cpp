#include "ui/pagecolumn.h"

#include "ui/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace {

constexpr int widest = 680;

} // namespace

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
    return layout;
}
