#include "ui/arrangement.h"
#include "ui/format.h"
#include "ui/thermostatlist.h"
#include "ui/thermostatmenu.h"
#include "ui/thermostatrow.h"
#include "ui/thermostatrows.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

using namespace Qt::StringLiterals;

// What a person does to ThermostatList: keys, the mouse, and dragging a row to another place.

int ThermostatList::stepAt(const QPoint &at) const
{
    const QModelIndex index = indexAt(at);
    if (index.column() != ThermostatTable::SetTo)
        return 0;
    const QRect cell(header()->sectionViewportPosition(index.column()), visualRect(index).top(),
                     header()->sectionSize(index.column()), visualRect(index).height());
    for (const int step : {-1, 1}) {
        if (ThermostatRow::stepRect(cell, step, layoutDirection()).contains(at))
            return step;
    }
    return 0;
}

QString ThermostatList::stepTip(const QString &moduleId, int step) const
{
    const Thermostat *thermostat = m_house.household.thermostat(moduleId);
    if (!m_blocked.isEmpty() || !thermostat)
        return m_blocked;
    if (!canStep(*thermostat))
        return tr("First choose Automatic or Manual");
    return (step > 0 ? tr("Warmer by %1") : tr("Cooler by %1")).arg(Format::step(m_house.household));
}

void ThermostatList::popUp(const QString &moduleId, void (*fill)(QMenu *, const QString &, const House &))
{
    const QModelIndex row = rowOf(moduleId);
    if (!row.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"overview.list.menu"_s);
    fill(menu, moduleId, m_house);
    menu->popup(viewport()->mapToGlobal(QPoint(header()->sectionViewportPosition(ThermostatTable::SetTo),
                                               visualRect(row).bottom())));
}

void ThermostatList::step(const QString &moduleId, int steps)
{
    const Thermostat *thermostat = m_house.household.thermostat(moduleId);
    if (!thermostat || !thermostat->status || !m_blocked.isEmpty())
        return;
    if (canStep(*thermostat))
        m_house.desk.step(moduleId, steps, Format::unitFor(m_house.household));
    else if (shownMode(*thermostat) == Mode::Boost)
        popUp(moduleId, ThermostatMenu::fillBoost);
    else
        popUp(moduleId, ThermostatMenu::fillModes); // what to choose first
}

void ThermostatList::boostKey(const QString &moduleId, bool stop)
{
    const Thermostat *thermostat = m_house.household.thermostat(moduleId);
    if (!thermostat || !thermostat->status || !m_blocked.isEmpty())
        return;
    if (!stop)
        popUp(moduleId, ThermostatMenu::fillBoost); // 3, 6 and 9 choose in it
    else if (shownMode(*thermostat) == Mode::Boost)
        m_house.desk.stopBoost(moduleId);
}

bool ThermostatList::plainKey(QKeyEvent *event)
{
    const QString id = current();
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!isPlain || id.isEmpty() || !m_house.household.choices().plainKeys)
        return false;
    const bool isStep = event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal || event->key() == Qt::Key_Minus;
    const bool isDigit = !event->text().isEmpty() && event->text().front().isDigit();
    if (!isStep && !isDigit && event->key() != Qt::Key_B)
        return false;
    const Thermostat *thermostat = m_house.household.thermostat(id);
    if (selectionModel()->selectedRows().size() > 1)
        Q_EMIT severalRequested(); // one key must not become many requests
    else if (isStep)
        step(id, event->key() == Qt::Key_Minus ? -1 : 1);
    else if (!isDigit)
        boostKey(id, event->modifiers() & Qt::ShiftModifier);
    else if (thermostat && canStep(*thermostat) && m_blocked.isEmpty())
        Q_EMIT digitTyped(id, event->text());
    return true;
}

void ThermostatList::keyPressEvent(QKeyEvent *event)
{
    const QString id = current();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !id.isEmpty()) {
        Q_EMIT openRequested(id);
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        m_house.desk.cancel(id);
        if (currentIndex().isValid())
            selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        return;
    }
    if (!plainKey(event))
        QTreeView::keyPressEvent(event);
}

void ThermostatList::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    m_pressedStep = event->button() == Qt::LeftButton ? stepAt(at) : 0;
    m_pressedAt = event->button() == Qt::LeftButton && m_pressedStep == 0 && indexAt(at).isValid() ? std::optional(at)
                                                                                                : std::nullopt;
    if (m_pressedStep == 0)
        QTreeView::mousePressEvent(event);
}

void ThermostatList::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (const int over = indexAt(at).row(); over != m_hoveredRow) {
        m_hoveredRow = over;
        viewport()->update();
    }
    if (!(event->buttons() & Qt::LeftButton)) {
        QTreeView::mouseMoveEvent(event);
        return;
    }
    if (!m_pressedAt || isSorted() || (at - *m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    const QModelIndex row = indexAt(*m_pressedAt);
    const QRect area(0, visualRect(row).top(), viewport()->width(), visualRect(row).height());
    const QPoint grip = *std::exchange(m_pressedAt, std::nullopt) - area.topLeft();
    if (row.isValid())
        Arrangement::drag(this, row.data(ThermostatTable::IdRole).toString(), viewport()->grab(area), grip);
}

void ThermostatList::mouseReleaseEvent(QMouseEvent *event)
{
    m_pressedAt.reset();
    const QPoint at = event->position().toPoint();
    const int pressed = std::exchange(m_pressedStep, 0);
    if (pressed == 0)
        QTreeView::mouseReleaseEvent(event);
    else if (stepAt(at) == pressed)
        step(idAt(at), pressed);
}

void ThermostatList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    m_pressedStep = event->button() == Qt::LeftButton ? stepAt(at) : 0; // the second of two presses
    if (m_pressedStep == 0 && event->button() == Qt::LeftButton && !idAt(at).isEmpty())
        Q_EMIT openRequested(idAt(at));
}

void ThermostatList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QString id = isKey ? current() : idAt(event->pos());
    if (!id.isEmpty())
        Q_EMIT menuRequested(id, isKey ? viewport()->mapToGlobal(visualRect(rowOf(id)).center()) : event->globalPos());
}

ThermostatList::Place ThermostatList::placeAt(const QPoint &at, const QString &moduleId) const
{
    const QModelIndex row = indexAt(at).siblingAtColumn(0);
    if (!row.isValid() || isSorted() ||
        !Arrangement::canDrop(m_house.household, moduleId, row.data(ThermostatTable::IdRole).toString()))
        return {};
    return {.row = row, .isAfter = at.y() > visualRect(row).center().y()};
}

void ThermostatList::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_house.household.thermostat(Arrangement::draggedId(event->mimeData())))
        event->acceptProposedAction();
}

void ThermostatList::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeView::dragMoveEvent(event); // it scrolls at its edges
    m_place = placeAt(event->position().toPoint(), Arrangement::draggedId(event->mimeData()));
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(m_place.row.isValid());
    viewport()->update();
}

void ThermostatList::dragLeaveEvent(QDragLeaveEvent *event)
{
    QTreeView::dragLeaveEvent(event);
    m_place = {};
    viewport()->update();
}

void ThermostatList::dropEvent(QDropEvent *event)
{
    const QString id = Arrangement::draggedId(event->mimeData());
    const Place place = placeAt(event->position().toPoint(), id);
    m_place = {};
    viewport()->update();
    if (!place.row.isValid())
        return;
    event->setDropAction(Qt::MoveAction);
    event->accept();
    Arrangement::drop(m_house.household, id, place.row.data(ThermostatTable::IdRole).toString(), place.isAfter);
}
