#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>

// Every text of a window that a person may read or hear, with where it stands.
class Texts
{
public:
    static QList<std::pair<QString, QString>> of(const QWidget *window)
    {
        Texts texts;
        texts.add(window->windowTitle(), window, "title");
        texts.addWidget(window);
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (widget->isVisibleTo(window) && widget->window() == window)
                texts.addWidget(widget);
        }
        return texts.m_all;
    }

private:
    void add(const QString &text, const QWidget *widget, const char *what)
    {
        if (!text.isEmpty())
            m_all << std::pair(text, QStringLiteral("%1 %2, %3").arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                                                    QString::fromLatin1(what)));
    }
    void addWidget(const QWidget *widget)
    {
        add(widget->accessibleName(), widget, "name");
        add(widget->accessibleDescription(), widget, "description");
        add(widget->toolTip(), widget, "tip");
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(label->text(), widget, "text");
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text(), widget, "text");
        if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            add(field->placeholderText(), widget, "placeholder");
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                add(box->itemText(i), widget, "entry");
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            addItems(view->model(), {}, widget);
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *action : bar->actions())
                addMenu(action, widget);
        }
        for (const QAction *action : widget->actions())
            add(action->text(), widget, "action");
    }
    void addMenu(const QAction *action, const QWidget *widget)
    {
        add(action->text(), widget, "menu");
        if (!action->menu())
            return;
        Q_EMIT action->menu()->aboutToShow();
        for (const QAction *entry : action->menu()->actions())
            addMenu(entry, widget);
    }
    void addItems(const QAbstractItemModel *model, const QModelIndex &parent, const QWidget *widget)
    {
        for (int row = 0; row < std::min(model->rowCount(parent), 30); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const QModelIndex index = model->index(row, column, parent);
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    add(index.data(role).toString(), widget, "item");
                addItems(model, index, widget);
            }
        }
        for (int column = 0; column < model->columnCount(); ++column)
            add(model->headerData(column, Qt::Horizontal).toString(), widget, "heading");
    }

    QList<std::pair<QString, QString>> m_all;
};
