#include "ui/thermostatlist.h"

#include "ui/accessibility.h"
#include "ui/arrangement.h"
#include "ui/format.h"
#include "ui/thermostatmenu.h"
#include "ui/thermostatrow.h"
#include "ui/thermostatrows.h"
#include "ui/words.h"

#include <QActionGroup>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMetaEnum>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionHeader>
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
    if (currentIndex().isValid())
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

// As QHeaderView measures what it shows: in bold, and with an arrow.
int ThermostatList::headingWidth(int column) const
{
    QFont bold = header()->font();
    bold.setBold(true);
    QStyleOptionHeader heading;
    heading.initFrom(header());
    heading.text = m_table->headerData(column, Qt::Horizontal).toString();
    heading.fontMetrics = QFontMetrics(bold);
    heading.sortIndicator = QStyleOptionHeader::SortDown;
    return header()->style()->sizeFromContents(QStyle::CT_HeaderSection, &heading, QSize(), header()).width();
}

int ThermostatList::widthOf(int column) const
{
    const QFontMetrics body(font());
    const QFontMetrics strong(typeFont(Type::Strong, QApplication::font()));
    const int around = 2 * Space::small;
    const auto letters = [&](int count) { return count * body.averageCharWidth() + around; };
    const int least = headingWidth(column);
    switch (column) {
    case ThermostatTable::Name:
        return std::max(least, letters(18));
    case ThermostatTable::HomeName:
        return std::max(least, letters(12));
    case ThermostatTable::Measured:
        return std::max(least, strong.horizontalAdvance(u"88.8 °C"_s) + around);
    case ThermostatTable::SetTo:
        return std::max(least, body.horizontalAdvance(u"88.8 °C?"_s) + ThermostatRow::widthForStepping());
    case ThermostatTable::Humidity:
        return std::max(least, body.horizontalAdvance(u"100 %"_s) + around);
    case ThermostatTable::State:
        return std::max(least, letters(15) + 16 + Space::tiny);
    case ThermostatTable::ModeLine:
        return std::max(least, letters(22));
    default:
        return std::max(least, letters(14) + 16 + Space::tiny);
    }
}

// What is most wanted first, as far as it fits; what is left over goes to the columns of words.
void ThermostatList::arrangeColumns()
{
    using Table = ThermostatTable;
    const bool hasHomes = m_house.household.homes().size() > 1;
    const std::array wanted{Table::Name, Table::Measured, Table::SetTo,   Table::State,
                            Table::Age,  Table::HomeName, Table::Humidity, Table::ModeLine};
    constexpr int needed = 4; // are there however narrow it is
    std::array<int, Table::ColumnCount> widths{};
    int left = viewport()->width();
    int count = 0;
    for (const int column : wanted) {
        const int width = widthOf(column);
        const bool fits = count++ < needed || width <= left;
        if (!fits || (column == Table::HomeName && !hasHomes))
            continue;
        widths[static_cast<std::size_t>(column)] = width;
        left -= width;
    }
    const std::array growing{Table::Name, Table::State, Table::ModeLine, Table::HomeName};
    constexpr std::array shares{4, 2, 3, 1};
    int parts = 0;
    for (std::size_t i = 0; i < growing.size(); ++i)
        parts += widths[growing[i]] > 0 ? shares[i] : 0;
    for (std::size_t i = 0; i < growing.size() && left != 0; ++i) {
        int &width = widths[growing[i]];
        if (width == 0)
            continue;
        const int more = parts == shares[i] ? left : left * shares[i] / parts;
        // Too narrow for all of it: the words are cut, then their headings, and not the numbers.
        const int taken = std::max(more, headingWidth(growing[i]) - width);
        width += taken;
        parts -= shares[i];
        left -= taken;
    }
    for (std::size_t i = 0; i < growing.size() && left < 0; ++i) {
        int &width = widths[growing[i]];
        const int given = std::clamp(width - 48, 0, -left);
        width -= given;
        left += given;
    }
    for (int column = 0; column < Table::ColumnCount; ++column) {
        const int width = widths[static_cast<std::size_t>(column)];
        header()->setSectionHidden(column, width == 0);
        if (width > 0)
            header()->resizeSection(column, width);
    }
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
    // Rich text is told apart by its looks, and a name may look so.
    const QString tip = step != 0 ? stepTip(id, step) : index.data().toString();
    QToolTip::showText(help->globalPos(), tip.toHtmlEscaped(), viewport());
    return true;
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
