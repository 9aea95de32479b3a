#include "ui/thermostatlist.h"

#include "ui/accessibility.h"
#include "ui/arrangement.h"
#include "ui/format.h"
#include "ui/thermostatcolumns.h"
#include "ui/thermostatrow.h"
#include "ui/thermostatrows.h"
#include "ui/words.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QMetaEnum>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

using namespace Qt::StringLiterals;

ThermostatList::ThermostatList(const House &house, QWidget *parent)
    : QTreeView(parent), m_house(house), m_table(new ThermostatTable(house, this)),
      m_rows(new ThermostatRows(*m_table, this))
{
    setUp();
    auto *row = new ThermostatRow(this);
    row->isInHand = [this](const QModelIndex &index) {
        return index.row() == m_hoveredRow || (hasFocus() && index.row() == currentIndex().row());
    };
    row->canStep = [this](const QModelIndex &index) {
        const Thermostat *thermostat = m_house.household.thermostat(index.data(ThermostatTable::IdRole).toString());
        return thermostat && m_blocked.isEmpty() && ::canStep(*thermostat);
    };
    setItemDelegate(row);
    m_rows->setShown(m_house.household.moduleIds());
    setModel(m_rows);
    header()->setSectionResizeMode(QHeaderView::Fixed); // there are sections now
    sortAsKept();
    setSortingEnabled(true);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, &ThermostatList::keepSorting);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ThermostatList::scrolled);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ThermostatList::scrolled);
    connect(m_rows, &QAbstractItemModel::layoutChanged, this, &ThermostatList::scrolled);
    connect(&m_house.household, &Household::thermostatChanged, this, &ThermostatList::tell);
}

void ThermostatList::setUp()
{
    setObjectName(u"overview.list"_s);
    setAccessibleName(tr("Thermostats"));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAcceptDrops(true);
    viewport()->setBackgroundRole(QPalette::Base);
    header()->setObjectName(u"overview.list.header"_s);
    header()->setProperty("look", u"list"_s);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setSortIndicatorClearable(true);
    header()->setHighlightSections(false);
}

void ThermostatList::sortAsKept()
{
    const Choices &choices = m_house.household.choices();
    bool isColumn = false;
    const int column = QMetaEnum::fromType<ThermostatTable::Column>().keyToValue(choices.sortedBy.toLatin1().constData(), &isColumn);
    header()->setSortIndicator(isColumn && column < ThermostatTable::ColumnCount ? column : -1,
                               choices.sortsDownwards ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ThermostatList::keepSorting(int column, Qt::SortOrder order)
{
    Choices choices = m_house.household.choices();
    choices.sortedBy = QString::fromLatin1(QMetaEnum::fromType<ThermostatTable::Column>().valueToKey(column));
    choices.sortsDownwards = column >= 0 && order == Qt::DescendingOrder;
    m_house.household.setChoices(choices);
}

bool ThermostatList::isSorted() const
{
    return m_rows->sortColumn() >= 0;
}

QString ThermostatList::idAt(const QPoint &at) const
{
    return indexAt(at).data(ThermostatTable::IdRole).toString();
}

QModelIndex ThermostatList::rowOf(const QString &moduleId) const
{
    const int row = m_table->rowOf(moduleId);
    return row < 0 ? QModelIndex() : m_rows->mapFromSource(m_table->index(row, 0));
}

QString ThermostatList::current() const
{
    return currentIndex().data(ThermostatTable::IdRole).toString();
}

QStringList ThermostatList::selected() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    for (const QModelIndex &row : std::as_const(rows))
        ids << row.data(ThermostatTable::IdRole).toString();
    return ids;
}

void ThermostatList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectionChangedTo(static_cast<int>(selectionModel()->selectedRows().size()));
}

bool ThermostatList::focusRow(const QString &moduleId)
{
    QModelIndex row = rowOf(moduleId);
    if (!row.isValid())
        row = m_rows->index(0, 0);
    if (!row.isValid())
        return false;
    if (row.row() != currentIndex().row())
        setCurrentIndex(row);
    scrollTo(row);
    setFocus();
    return true;
}

void ThermostatList::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    if (!currentIndex().isValid() && m_rows->rowCount() > 0)
        setCurrentIndex(m_rows->index(0, 0)); // there is always one that the keys are about
}

void ThermostatList::rebuild()
{
    const QString was = current();
    const QStringList chosen = selected();
    const int scrolledTo = verticalScrollBar()->value();
    const bool wasSeen = visualRect(currentIndex()).intersects(viewport()->rect());
    const QStringList ids = m_house.household.moduleIds();
    QStringList before;
    for (int row = 0; row < m_table->rowCount(); ++row)
        before << m_table->idOf(row);
    const bool isMoved = before != ids && QSet<QString>(before.begin(), before.end()) == QSet<QString>(ids.begin(), ids.end());
    m_table->rebuild();
    if (isMoved && isSorted())
        header()->setSortIndicator(-1, Qt::AscendingOrder); // whoever moves one wants to see it
    if (const QModelIndex row = rowOf(was); row.isValid())
        selectionModel()->setCurrentIndex(row, QItemSelectionModel::NoUpdate);
    for (const QString &id : chosen) {
        if (const QModelIndex row = rowOf(id); row.isValid())
            selectionModel()->select(row, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(scrolledTo);
    if (wasSeen && currentIndex().isValid())
        scrollTo(currentIndex());
    arrangeColumns();
}

void ThermostatList::setShown(const QStringList &moduleIds)
{
    m_rows->setShown(moduleIds);
}

void ThermostatList::setBlocked(const QString &reason)
{
    if (m_blocked == reason)
        return;
    m_blocked = reason;
    viewport()->update();
}

void ThermostatList::refresh(const QString &moduleId)
{
    m_table->refresh(moduleId);
}

void ThermostatList::refreshAll()
{
    m_table->refreshAll();
    if (isSorted() && !underMouse())
        m_rows->resort();
}

QSet<QString> ThermostatList::onScreen() const
{
    QSet<QString> ids;
    const QRect screen = viewport()->rect();
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QModelIndex index = m_rows->index(row, 0);
        const QRect seen = visualRect(index);
        if (!seen.isEmpty() && screen.contains(QPoint(screen.center().x(), seen.center().y())))
            ids << index.data(ThermostatTable::IdRole).toString();
    }
    return ids;
}

void ThermostatList::fillSorting(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, int column) {
        QAction *action = menu->addAction(text, this, [this, column] {
            const bool again = column >= 0 && m_rows->sortColumn() == column && m_rows->sortOrder() == Qt::AscendingOrder;
            header()->setSortIndicator(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
        action->setObjectName(u"action.sort.%1"_s.arg(column));
        action->setCheckable(true);
        action->setChecked(m_rows->sortColumn() == column);
        group->addAction(action);
    };
    add(tr("My own order"), -1);
    for (int column = 0; column < ThermostatTable::ColumnCount; ++column)
        add(m_table->headerData(column, Qt::Horizontal).toString(), column);
}

void ThermostatList::arrangeColumns()
{
    arrangeThermostatColumns(this, m_house.household.homes().size() > 1);
}

void ThermostatList::resizeEvent(QResizeEvent *event)
{
    arrangeColumns();
    QTreeView::resizeEvent(event);
}

void ThermostatList::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrangeColumns();
}

void ThermostatList::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(this);
    const QRect row = option.rect.adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    const bool isSelected = selectionModel()->isSelected(index);
    if (isSelected || index.row() == m_hoveredRow) {
        QColor fill = theme.accent;
        fill.setAlphaF(isSelected ? (theme.dark ? 0.22f : 0.12f) : (theme.dark ? 0.10f : 0.05f));
        painter->setPen(Qt::NoPen);
        painter->setBrush(fill);
        painter->drawRoundedRect(row, Space::radiusControl, Space::radiusControl);
    }
    if (hasFocus() && index.row() == currentIndex().row() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter->setPen(QPen(theme.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), Space::radiusControl, Space::radiusControl);
    }
    painter->restore();
    for (int column = 0; column < ThermostatTable::ColumnCount; ++column) {
        if (isColumnHidden(column))
            continue;
        QStyleOptionViewItem cell = option;
        cell.rect.setLeft(header()->sectionViewportPosition(column));
        cell.rect.setWidth(header()->sectionSize(column));
        itemDelegate()->paint(painter, cell, index.siblingAtColumn(column));
    }
}

void ThermostatList::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (!m_place.row.isValid())
        return;
    const QRect row = visualRect(m_place.row);
    const int y = m_place.isAfter ? row.bottom() + 1 : row.top();
    QPainter painter(viewport());
    painter.fillRect(0, std::max(0, y - DropMark::thickness / 2), viewport()->width(), DropMark::thickness,
                     Theme::of(this).accent);
}

bool ThermostatList::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave || event->type() == QEvent::HoverLeave) {
        m_hoveredRow = -1;
        viewport()->update();
    }
    if (event->type() != QEvent::ToolTip)
        return QTreeView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    const int step = stepAt(help->pos());
    const QString id = idAt(help->pos());
    const QString tip = step != 0 ? stepTip(id, step) : index.data().toString();
    QToolTip::showText(help->globalPos(), Format::asTip(tip), viewport());
    return true;
}

// What a card says of a command by itself; each turn once.
void ThermostatList::tell(const QString &moduleId)
{
    using Stage = PendingCommand::Stage;
    const Thermostat *thermostat = m_house.household.thermostat(moduleId);
    const Home *home = m_house.household.homeOf(moduleId);
    if (!thermostat || !home || !thermostat->command) {
        m_told.remove(moduleId);
        return;
    }
    const Stage stage = thermostat->command->stage;
    const auto before = m_told.constFind(moduleId);
    if (before != m_told.constEnd() && *before == stage)
        return;
    m_told[moduleId] = stage;
    if (stage == Stage::Sending || !isVisible())
        return;
    const QString words = Words::command(*thermostat, *home, Format::unitFor(m_house.household), m_house.clock.now());
    announce(this, tr("%1: %2", "thermostat, what becomes of a command").arg(thermostat->name, words),
             stage == Stage::Refused || stage == Stage::NotKept);
}
