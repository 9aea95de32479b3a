#include "ui/historymenu.h"

using namespace Qt::StringLiterals;

HistoryMenu::HistoryMenu(QWidget *parent) : QMenu(tr("H&istory"), parent)
{
    const auto add = [this](const QString &text, const QString &name, const QKeySequence &keys) {
        QAction *action = addAction(text);
        action->setObjectName(u"action.history."_s + name);
        action->setShortcut(keys);
        return action;
    };
    const QAction *open = add(tr("&Show"), u"open"_s, Qt::CTRL | Qt::Key_H);
    m_table = add(tr("As a &table"), u"table"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    m_table->setCheckable(true);
    addSeparator();
    const QAction *toFile = add(tr("&Export…"), u"export"_s, Qt::CTRL | Qt::Key_E);
    const QAction *pdf = add(tr("Save as &PDF…"), u"pdf"_s, Qt::CTRL | Qt::Key_P);
    const QAction *fromFile = add(tr("&Import…"), u"import"_s, {});
    addSeparator();
    const QAction *keep = add(tr("&Keep and delete…"), u"keep"_s, {});
    connect(open, &QAction::triggered, this, &HistoryMenu::openRequested);
    connect(m_table, &QAction::triggered, this, &HistoryMenu::tableRequested);
    connect(toFile, &QAction::triggered, this, &HistoryMenu::exportRequested);
    connect(pdf, &QAction::triggered, this, &HistoryMenu::pdfRequested);
    connect(fromFile, &QAction::triggered, this, &HistoryMenu::importRequested);
    connect(keep, &QAction::triggered, this, &HistoryMenu::keepRequested);
}

void HistoryMenu::setPage(bool isShown, bool asTable)
{
    m_table->setChecked(isShown && asTable);
}
