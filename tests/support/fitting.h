#pragma once

#include "ui/labels.h"
#include "ui/thermostatlist.h"
#include "ui/thermostatrow.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyleOptionComboBox>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

// What does not fit in a window: text that is cut or elided, widgets that lie over each other or reach out of what holds
// them. Names of homes, thermostats and programs may be elided.
class Fitting
{
public:
    static QStringList faults(const QWidget *window, const QStringList &names)
    {
        Fitting fitting(names);
        const QLayout *layout = window->layout();
        if (qobject_cast<const QDialog *>(window) && layout && layout->hasHeightForWidth() &&
            layout->totalHeightForWidth(window->width()) > window->height())
            fitting.complain(window, QStringLiteral("lower than its text needs"));
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (widget->isVisibleTo(window) && widget->window() == window)
                fitting.look(widget);
        }
        return fitting.m_faults;
    }

private:
    explicit Fitting(const QStringList &names) : m_names(names) {}

    void complain(const QWidget *widget, const QString &what)
    {
        const QRect rect = widget->geometry();
        QString path;
        for (const QWidget *up = widget->parentWidget(); up && path.isEmpty(); up = up->parentWidget())
            path = up->objectName();
        m_faults << QStringLiteral("%1 %2 in %3 (%4 x %5): %6")
                        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), path)
                        .arg(rect.width())
                        .arg(rect.height())
                        .arg(what);
    }
    bool isName(const QString &text) const
    {
        for (const QString &name : m_names) {
            if (!name.isEmpty() && text.contains(name))
                return true;
        }
        return false;
    }
    void look(const QWidget *widget)
    {
        lookAtPlace(widget);
        if (const auto *line = qobject_cast<const TextLine *>(widget)) {
            // Painted once, it has its whole text as a tip if that is cut.
            if (line->isElided() && !isName(line->text()))
                complain(line, QStringLiteral("elided: ") + line->text());
            if (line->fontMetrics().height() > line->height() && !line->text().isEmpty())
                complain(line, QStringLiteral("too low: ") + line->text());
        } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            const QSize needed = label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
            if (needed.width() > label->width() || needed.height() > label->height())
                complain(label, QStringLiteral("cut: ") + label->text());
            if (label->wordWrap() && longestWord(label) > label->contentsRect().width())
                complain(label, QStringLiteral("a word is cut: ") + label->text());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            const QSize needed = button->sizeHint();
            const auto *tool = qobject_cast<const QToolButton *>(button);
            const bool isIcon = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
            if (!isIcon && !button->text().isEmpty() && !isName(button->text()) &&
                (needed.width() > button->width() || needed.height() > button->height()))
                complain(button, QStringLiteral("cut: ") + button->text());
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget); box && !widget->inherits("ZoneBox")) { // names of places
            QStyleOptionComboBox option;
            option.initFrom(box);
            option.editable = false;
            const int room = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).width();
            for (int i = 0; i < box->count(); ++i) {
                if (!isName(box->itemText(i)) && box->fontMetrics().horizontalAdvance(box->itemText(i)) > room)
                    complain(box, QStringLiteral("cut, %1 px of room: ").arg(room) + box->itemText(i));
            }
        } else if (const auto *field = qobject_cast<const QLineEdit *>(widget)) {
            if (field->text().isEmpty() && field->fontMetrics().horizontalAdvance(field->placeholderText()) > field->width() - 8)
                complain(field, QStringLiteral("cut: ") + field->placeholderText());
        } else if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            for (int i = 0; header->orientation() == Qt::Horizontal && i < header->count(); ++i) {
                if (header->sectionSizeHint(i) > header->sectionSize(i) && !header->isSectionHidden(i))
                    complain(header, QStringLiteral("cut: ") + header->model()->headerData(i, Qt::Horizontal).toString());
            }
        } else if (const auto *list = qobject_cast<const ThermostatList *>(widget)) {
            lookAtRows(list);
        } else if (const auto *table = qobject_cast<const QTableView *>(widget)) {
            lookAtCells(table);
        } else if (const auto *tree = qobject_cast<const QTreeWidget *>(widget)) {
            lookAtTree(tree);
        }
    }
    void lookAtRows(const ThermostatList *list)
    {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            for (int column = 0; column < list->model()->columnCount(); ++column) {
                const QModelIndex index = list->model()->index(row, column);
                if (list->isColumnHidden(column) || isName(index.data().toString()))
                    continue;
                const QRect room = ThermostatRow::textRect(index, list->visualRect(index), list->layoutDirection());
                const ThermostatRow::Lines lines = ThermostatRow::lines(index, room.width(), list->font());
                if (lines.isCut || lines.lines.size() * list->fontMetrics().lineSpacing() > room.height())
                    complain(list, QStringLiteral("cut, %1 px of room: ").arg(room.width()) + index.data().toString());
            }
        }
    }
    void lookAtTree(const QTreeWidget *tree)
    {
        for (const QTreeWidgetItem *item = tree->topLevelItem(0); item; item = tree->itemBelow(item)) {
            for (int column = 0; column < tree->columnCount() && !item->isFirstColumnSpanned(); ++column) {
                const QRect rect = tree->visualItemRect(item);
                const int indent = column == 0 && item->parent() ? tree->indentation() : 0;
                const int words = tree->fontMetrics().horizontalAdvance(item->text(column));
                const int room = tree->columnWidth(column) - indent;
                const bool isCut = tree->wordWrap() ? words > room && rect.height() < 2 * tree->fontMetrics().lineSpacing() : words > room;
                if (isCut && !isName(item->text(column)))
                    complain(tree, QStringLiteral("cut: ") + item->text(column));
            }
        }
    }
    void lookAtCells(const QTableView *table)
    {
        if (table->horizontalScrollBar()->maximum() > 0)
            complain(table, QStringLiteral("scrolls sideways"));
        for (int row = std::max(0, table->rowAt(0)); row < table->model()->rowCount() && table->rowViewportPosition(row) < table->viewport()->height(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                const QModelIndex index = table->model()->index(row, column);
                QStyleOptionViewItem option;
                option.initFrom(table);
                option.font = table->font();
                option.fontMetrics = table->fontMetrics();
                option.rect = QRect(0, 0, table->columnWidth(column), table->rowHeight(row));
                if (table->wordWrap())
                    option.features |= QStyleOptionViewItem::WrapText;
                const QSize needed = table->itemDelegateForIndex(index)->sizeHint(option, index);
                const bool isCut = table->wordWrap() ? needed.height() > table->rowHeight(row) : needed.width() > table->columnWidth(column);
                if (!table->isColumnHidden(column) && isCut)
                    complain(table, QStringLiteral("cut: ") + index.data().toString());
            }
        }
    }
    void lookAtPlace(const QWidget *widget)
    {
        const QWidget *parent = widget->parentWidget();
        if (!parent || widget->width() <= 0 || widget->height() <= 0)
            return;
        const auto *area = qobject_cast<const QScrollArea *>(parent->parentWidget());
        const bool isScrolled = area && area->widget() == widget;
        const QRect rect = widget->geometry();
        if (isScrolled) {
            if (rect.width() > parent->width() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
                complain(widget, QStringLiteral("wider than the %1 px it is seen through").arg(parent->width()));
        } else if (!parent->rect().contains(rect) && !qobject_cast<const QAbstractScrollArea *>(parent->parentWidget())) {
            complain(widget, QStringLiteral("reaches out of its %1 x %2").arg(parent->width()).arg(parent->height()));
        }
        if (!parent->layout() || parent->layout()->indexOf(const_cast<QWidget *>(widget)) < 0)
            return;
        for (const QWidget *other : parent->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (other > widget && other->isVisibleTo(parent) && !other->isWindow() && parent->layout()->indexOf(const_cast<QWidget *>(other)) >= 0 &&
                other->geometry().intersects(rect))
                complain(widget, QStringLiteral("lies over ") + other->objectName() + QString::fromLatin1(other->metaObject()->className()));
        }
    }
    static int longestWord(const QLabel *label)
    {
        int longest = 0;
        if (label->textFormat() != Qt::PlainText)
            return 0;
        for (const QString &word : label->text().split(QRegularExpression(QStringLiteral("[\\s\\x{200B}/-]"))))
            longest = std::max(longest, label->fontMetrics().horizontalAdvance(word));
        return longest;
    }

    QStringList m_names;
    QStringList m_faults;
};
