#include "ui/selectionbar.h"

#include "app/household/commanddesk.h"
#include "ui/accessibility.h"
#include "ui/wraprow.h"

#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent), m_text(new TextLine(Type::Strong)), m_set(new QPushButton), m_read(new QPushButton),
      m_hide(new QPushButton)
{
    setObjectName(u"selection"_s);
    m_text->setObjectName(u"selection.text"_s);
    m_set->setObjectName(u"selection.set"_s);
    m_read->setObjectName(u"selection.read"_s);
    m_hide->setObjectName(u"selection.hide"_s);
    auto *row = new WrapRow(Space::small, this);
    row->setContentsMargins(Space::card, Space::small, Space::card, Space::small);
    m_text->setMinimumHeight(Space::controlHeight);
    row->addWidget(m_text);
    row->addWidget(m_set);
    row->addWidget(m_read);
    row->addWidget(m_hide);
    connect(m_set, &QPushButton::clicked, this, &SelectionBar::settingRequested);
    connect(m_read, &QPushButton::clicked, this, &SelectionBar::readingRequested);
    connect(m_hide, &QPushButton::clicked, this, &SelectionBar::hidingRequested);
    hide();
}

void SelectionBar::show(int count, int readings, bool isAsked, const QString &blocked)
{
    const QString text = tr("%n selected", "thermostats", count);
    const bool isNews = count > 1 && m_text->text() != text;
    m_text->setLine(text);
    m_set->setText(tr("Set %1… (about %n request(s))", "so many thermostats", CommandDesk::price(count)).arg(count));
    m_set->setEnabled(blocked.isEmpty());
    m_set->setToolTip(blocked);
    m_read->setText(readings > 0 ? tr("Read now (%n request(s))", "", readings)
                    : isAsked    ? tr("Reading…")
                                 : tr("Already up to date"));
    m_read->setEnabled(readings > 0 && blocked.isEmpty());
    m_read->setToolTip(blocked);
    m_hide->setText(tr("Hide %n", "thermostats", count));
    setVisible(count > 1);
    if (isNews && isVisible())
        announce(this, text);
}

void SelectionBar::fill(QMenu *menu) const
{
    for (QPushButton *button : {m_set, m_read, m_hide}) {
        QAction *action = menu->addAction(button->text(), button, &QPushButton::click);
        action->setObjectName(button->objectName() + ".here"_L1);
        action->setEnabled(button->isEnabled());
    }
}
