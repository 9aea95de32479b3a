#include "ui/sidebar.h"

#include "ui/arrangement.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int moduleIdRole = Qt::UserRole;
constexpr int readingRole = Qt::UserRole + 1;
constexpr int homeIdRole = Qt::UserRole + 2;
constexpr int chevron = 16;

} // namespace

Sidebar::Sidebar(const House &house, Arrangement &arrangement, QWidget *parent)
    : QTreeWidget(parent), m_house(house), m_arrangement(arrangement)
{
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("Homes and thermostats"));
    setHeaderHidden(true);
    header()->setMinimumSectionSize(0); // else found by measuring a font
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideMiddle);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    viewport()->setAcceptDrops(true);
    setExpandsOnDoubleClick(false); // one click does

    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item == m_overview)
            Q_EMIT overviewRequested();
        else if (item && item == m_history)
            Q_EMIT historyRequested();
        else if (item && item == m_activity)
            Q_EMIT activityRequested();
        else if (item && !item->data(0, moduleIdRole).toString().isEmpty())
            Q_EMIT openRequested(item->data(0, moduleIdRole).toString());
    });
    connect(this, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem *item) {
        if (item == m_overview && item == currentItem()) // it is current, too, while a page without a row is shown
            Q_EMIT overviewRequested();
    });
    connect(this, &QTreeWidget::itemExpanded, this, [this](QTreeWidgetItem *item) { fold(item, false); });
    connect(this, &QTreeWidget::itemCollapsed, this, [this](QTreeWidgetItem *item) { fold(item, true); });
    connect(&m_house.household, &Household::homesChanged, this, &Sidebar::rebuild);
    connect(&m_house.household, &Household::thermostatChanged, this, [this](const QString &moduleId) {
        const Thermostat *thermostat = m_house.household.thermostat(moduleId);
        const Home *home = m_house.household.homeOf(moduleId);
        if (QTreeWidgetItem *item = m_items.value(moduleId); item && thermostat && home)
            showReading(item, *thermostat, *home);
    });
    rebuild();
}

void Sidebar::refreshAll()
{
    for (auto it = m_items.begin(); it != m_items.end(); ++it) {
        const Thermostat *thermostat = m_house.household.thermostat(it.key());
        const Home *home = m_house.household.homeOf(it.key());
        if (thermostat && home)
            showReading(it.value(), *thermostat, *home);
    }
}

void Sidebar::rebuild()
{
    const QSignalBlocker blocker(this);
    const bool isHistory = m_history && currentItem() == m_history;
    const QString selected = current();
    const bool isActivity = m_activity && currentItem() == m_activity;
    const bool isNothing = m_overview && selectedItems().isEmpty();
    clear();
    m_items.clear();
    m_headings.clear();
    m_overview = new QTreeWidgetItem(this, {tr("Overview")});
    m_history = new QTreeWidgetItem(this, {tr("History")});
    m_activity = new QTreeWidgetItem(this, {tr("Activity")});
    for (const Home &home : m_house.household.homes())
        addHome(home);
    QTreeWidgetItem *was = itemOf(selected);
    setCurrentItem(isActivity ? m_activity : isHistory ? m_history : was ? was : m_overview);
    if (isNothing)
        clearSelection();
}

void Sidebar::addHome(const Home &home)
{
    auto *heading = new QTreeWidgetItem(this, {home.name.isEmpty() ? tr("Home") : home.name});
    heading->setFlags(Qt::ItemIsEnabled);
    heading->setFont(0, typeFont(Type::Caption, QApplication::font()));
    heading->setData(0, homeIdRole, home.id);
    heading->setToolTip(0, Format::asTip(home.name));
    m_headings.insert(home.id, heading);
    for (const Thermostat &thermostat : home.thermostats) {
        auto *item = new QTreeWidgetItem(heading);
        item->setData(0, moduleIdRole, thermostat.id);
        m_items.insert(thermostat.id, item);
        showReading(item, thermostat, home);
    }
    // expandAll() would measure all rows now, and once more when they are shown
    heading->setExpanded(!m_house.household.choices().folded.contains(home.id));
}

void Sidebar::fold(QTreeWidgetItem *heading, bool folded)
{
    Choices choices = m_house.household.choices();
    const QString id = heading->data(0, homeIdRole).toString();
    if (folded)
        choices.folded.insert(id);
    else
        choices.folded.remove(id);
    m_house.household.setChoices(choices);
}

QTreeWidgetItem *Sidebar::itemOf(const QString &id) const
{
    return m_items.value(id, m_headings.value(id));
}

QString Sidebar::current() const
{
    const QTreeWidgetItem *item = currentItem();
    const QString moduleId = item ? item->data(0, moduleIdRole).toString() : QString();
    return item && moduleId.isEmpty() ? item->data(0, homeIdRole).toString() : moduleId;
}

void Sidebar::showReading(QTreeWidgetItem *item, const Thermostat &thermostat, const Home &home)
{
    const QDateTime now = m_house.clock.now();
    const Temperature::Unit unit = Format::unitFor(m_house.household);
    const Freshness age = freshness(thermostat.measuredAt(), now, m_house.reader.interval(thermostat.id));
    const bool shown = thermostat.status && thermostat.status->temperature && age != Freshness::VeryOld;
    item->setText(0, thermostat.name.isEmpty() ? tr("Thermostat") : thermostat.name);
    const QString reading = shown ? Format::number(*thermostat.status->temperature, unit) + u'°' : u"–"_s;
    item->setData(0, readingRole, reading);
    item->setData(0, Qt::AccessibleTextRole, item->text(0) + u' ' + reading);
    item->setToolTip(0, Format::asTip(thermostat.name));
    item->setData(0, Qt::AccessibleDescriptionRole,
                  Words::description(thermostat, home, unit, now, m_house.reader.interval(thermostat.id)));
}

void Sidebar::select(const QString &moduleId)
{
    const QSignalBlocker blocker(this);
    setCurrentItem(m_items.value(moduleId, m_overview));
}

void Sidebar::selectNothing()
{
    const QSignalBlocker blocker(this);
    setCurrentItem(m_overview); // where the keys begin
    clearSelection();
}

void Sidebar::selectHistory()
{
    const QSignalBlocker blocker(this);
    setCurrentItem(m_history);
}

void Sidebar::selectActivity()
{
    const QSignalBlocker blocker(this);
    setCurrentItem(m_activity);
}

void Sidebar::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(this);
    const QRect row = option.rect.adjusted(Space::small, 1, -Space::small, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isChosen = selectionModel()->isSelected(index);
    if (isChosen) {
        const bool ring = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
        painter->setPen(ring ? QPen(theme.focus, 2) : QPen(Qt::NoPen));
        painter->setBrush(theme.contrast ? theme.accent : theme.tint(theme.dark ? 0.22 : 0.12));
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), Space::radiusControl, Space::radiusControl);
    }
    const bool isHeading = !(index.flags() & Qt::ItemIsSelectable);
    if (isHeading && index == currentIndex() && hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter->setPen(QPen(theme.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), Space::radiusControl, Space::radiusControl);
    }
    const bool isChild = index.parent().isValid();
    painter->setFont(isHeading ? typeFont(Type::Caption, font()) : font());
    painter->setPen(isChosen && theme.contrast ? theme.onAccent : isHeading ? theme.text2 : theme.text);
    const QFontMetrics metrics(painter->font());
    QRect area = row.adjusted(isChild ? Space::card : Space::small, 0, -Space::small, 0);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (isHeading && model()->hasChildren(index)) {
        const QString icon = isExpanded(index) ? u"chevron-down"_s : mirrored ? u"chevron-left"_s : u"chevron-right"_s;
        const int x = mirrored ? area.left() : area.right() - chevron + 1;
        painter->drawPixmap(x, area.bottom() - (metrics.height() + chevron) / 2,
                            tintedPixmap(icon, theme.text2, chevron, painter->device()->devicePixelRatioF()));
        area.adjust(mirrored ? chevron + Space::tiny : 0, 0, mirrored ? 0 : -chevron - Space::tiny, 0);
    }
    const QString number = index.data(readingRole).toString();
    const Qt::Alignment lead = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const Qt::Alignment tail = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    const int reserved = number.isEmpty() ? 0 : metrics.horizontalAdvance(number) + Space::small;
    QRect words = area;
    if (mirrored)
        words.setLeft(words.left() + reserved);
    else
        words.setRight(words.right() - reserved);
    painter->drawText(words, static_cast<int>(lead | (isHeading ? Qt::AlignBottom : Qt::AlignVCenter)),
                      metrics.elidedText(index.data().toString(), Qt::ElideMiddle, words.width()));
    painter->setPen(isChosen && theme.contrast ? theme.onAccent : theme.text2);
    painter->drawText(area, static_cast<int>(tail | Qt::AlignVCenter), number);
    painter->restore();
}

void Sidebar::paintEvent(QPaintEvent *event)
{
    QTreeWidget::paintEvent(event);
    const QTreeWidgetItem *item = itemOf(m_dropOn);
    if (!item)
        return;
    QRect area = visualItemRect(item);
    if (m_dropAfter && item->isExpanded() && item->childCount() > 0)
        area = area.united(visualItemRect(item->child(item->childCount() - 1)));
    QPainter painter(viewport());
    const int y = m_dropAfter ? area.bottom() : area.top();
    painter.fillRect(Space::small, std::max(0, y - 1), viewport()->width() - 2 * Space::small, DropMark::thickness,
                     Theme::of(this).accent);
}

void Sidebar::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QTreeWidgetItem *item = itemAt(at);
    const bool isMovable = item && (item->data(0, moduleIdRole).isValid() || item->data(0, homeIdRole).isValid());
    m_pressedAt = event->button() == Qt::LeftButton && isMovable ? std::optional(at) : std::nullopt;
    // A menu opens no page, and a home is none.
    if (event->button() != Qt::RightButton && !(item && item->data(0, homeIdRole).isValid()))
        QTreeWidget::mousePressEvent(event);
}

void Sidebar::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (!(event->buttons() & Qt::LeftButton)) {
        QTreeWidget::mouseMoveEvent(event);
        return;
    }
    if (!m_pressedAt || (at - *m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    const QTreeWidgetItem *item = itemAt(*m_pressedAt);
    const QPoint grip = *std::exchange(m_pressedAt, std::nullopt);
    if (!item)
        return;
    const QRect area = visualItemRect(item);
    const QString moduleId = item->data(0, moduleIdRole).toString();
    Arrangement::drag(this, moduleId.isEmpty() ? item->data(0, homeIdRole).toString() : moduleId, viewport()->grab(area),
                      grip - area.topLeft());
}

void Sidebar::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeWidget::mouseReleaseEvent(event);
    QTreeWidgetItem *item = itemAt(event->position().toPoint());
    if (std::exchange(m_pressedAt, std::nullopt) && item && item->childCount() > 0)
        item->setExpanded(!item->isExpanded());
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    QTreeWidgetItem *item = currentItem();
    const bool isToggle = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isToggle && item && item->childCount() > 0)
        item->setExpanded(!item->isExpanded());
    else if (isToggle && item && item == m_overview)
        Q_EMIT overviewRequested();
    else
        QTreeWidget::keyPressEvent(event);
}

void Sidebar::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QTreeWidgetItem *item = isKey ? currentItem() : itemAt(event->pos());
    if (!item || (item->data(0, moduleIdRole).isNull() && item->data(0, homeIdRole).isNull()))
        return;
    const QString moduleId = item->data(0, moduleIdRole).toString();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"sidebar.menu"_s);
    m_arrangement.fill(menu, moduleId.isEmpty() ? item->data(0, homeIdRole).toString() : moduleId);
    menu->popup(isKey ? viewport()->mapToGlobal(visualItemRect(item).center()) : event->globalPos());
}

// For a home with its thermostats as a whole.
bool Sidebar::isAfter(const QTreeWidgetItem *item, const QPoint &at) const
{
    QRect area = visualItemRect(item);
    if (item->isExpanded() && item->childCount() > 0)
        area = area.united(visualItemRect(item->child(item->childCount() - 1)));
    return at.y() > area.center().y();
}

void Sidebar::dragEnterEvent(QDragEnterEvent *event)
{
    if (itemOf(Arrangement::draggedId(event->mimeData())))
        event->acceptProposedAction();
}

void Sidebar::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeWidget::dragMoveEvent(event); // it scrolls at its edges
    const QPoint at = event->position().toPoint();
    const QString id = Arrangement::draggedId(event->mimeData());
    QTreeWidgetItem *item = itemAt(at);
    if (item && m_headings.contains(id) && item->parent())
        item = item->parent(); // a home stands beside homes
    const QString moduleId = item ? item->data(0, moduleIdRole).toString() : QString();
    const QString on = item && moduleId.isEmpty() ? item->data(0, homeIdRole).toString() : moduleId;
    const bool can = item && Arrangement::canDrop(m_house.household, id, on);
    m_dropOn = can ? on : QString();
    m_dropAfter = can && isAfter(item, at);
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(can);
    viewport()->update();
}

void Sidebar::dragLeaveEvent(QDragLeaveEvent *event)
{
    QTreeWidget::dragLeaveEvent(event);
    m_dropOn.clear();
    viewport()->update();
}

void Sidebar::dropEvent(QDropEvent *event)
{
    const QString on = std::exchange(m_dropOn, QString());
    viewport()->update();
    if (on.isEmpty())
        return;
    event->setDropAction(Qt::MoveAction);
    event->accept();
    Arrangement::drop(m_house.household, Arrangement::draggedId(event->mimeData()), on, m_dropAfter);
}
