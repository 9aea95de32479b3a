#include "ui/regions.h"

#include <QAction>
#include <QApplication>

using namespace Qt::StringLiterals;

Regions::Regions(const QList<Part> &parts, QWidget *window)
    : QObject(window), m_parts(parts), m_last(parts.size()), m_next(new QAction(tr("&Next part of the window"), this)),
      m_previous(new QAction(tr("&Previous part of the window"), this))
{
    m_next->setObjectName(u"action.nextPart"_s);
    m_next->setShortcut(Qt::Key_F6);
    m_previous->setObjectName(u"action.previousPart"_s);
    m_previous->setShortcut(Qt::SHIFT | Qt::Key_F6);
    connect(m_next, &QAction::triggered, this, [this] { go(1); });
    connect(m_previous, &QAction::triggered, this, [this] { go(-1); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (const int part = partOf(now); part >= 0)
            m_last[part] = now;
    });
}

int Regions::partOf(const QWidget *widget) const
{
    for (int i = 0; widget && i < m_parts.size(); ++i) {
        if (const QWidget *part = m_parts[i].widget; part && (part == widget || part->isAncestorOf(widget)))
            return i;
    }
    return -1;
}

void Regions::go(int by)
{
    const int count = static_cast<int>(m_parts.size());
    const int from = partOf(QApplication::focusWidget());
    int to = from < 0 ? (by > 0 ? 0 : count - 1) : (from + by + count) % count;
    while (!m_parts[to].widget->isVisible() && to != from)
        to = (to + by + count) % count;
    QWidget *last = m_last[to];
    if (last && last->isVisible() && last->isEnabled())
        last->setFocus(Qt::TabFocusReason);
    else
        m_parts[to].enter();
}
