#include "ui/sidebar.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int moduleIdRole = Qt::UserRole;
constexpr int readingRole = Qt::UserRole + 1;

} // namespace

Sidebar::Sidebar(const House &house, QWidget *parent) : QTreeWidget(parent), m_house(house)
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
    connect(&m_house.household, &Household::homesChanged, this, &Sidebar::rebuild);
    connect(&m_house.household, &Household::choicesChanged, this, [this] { // the unit
        for (auto it = m_items.begin(); it != m_items.end(); ++it) {
            const Thermostat *thermostat = m_house.household.thermostat(it.key());
            const Home *home = m_house.household.homeOf(it.key());
            if (thermostat && home)
                showReading(it.value(), *thermostat, *home);
        }
    });
    connect(&m_house.household, &Household::thermostatChanged, this, [this](const QString &moduleId) {
        const Thermostat *thermostat = m_house.household.thermostat(moduleId);
        const Home *home = m_house.household.homeOf(moduleId);
        if (QTreeWidgetItem *item = m_items.value(moduleId); item && thermostat && home)
            showReading(item, *thermostat, *home);
    });
    rebuild();
}

void Sidebar::rebuild()
{
    const QSignalBlocker blocker(this);
    const bool isHistory = m_history && currentItem() == m_history;
    const bool isActivity = m_activity && currentItem() == m_activity;
    const QString selected = currentItem() ? currentItem()->data(0, moduleIdRole).toString() : QString();
    clear();
    m_items.clear();
    m_overview = new QTreeWidgetItem(this, {tr("Overview")});
    m_history = new QTreeWidgetItem(this, {tr("History")});
    m_activity = new QTreeWidgetItem(this, {tr("Activity")});
    for (const Home &home : m_house.household.homes()) {
        auto *heading = new QTreeWidgetItem(this, {home.name.isEmpty() ? tr("Home") : home.name});
        heading->setFlags(Qt::ItemIsEnabled);
        heading->setFont(0, typeFont(Type::Caption, QApplication::font()));
        for (const Thermostat &thermostat : home.thermostats) {
            auto *item = new QTreeWidgetItem(heading);
            item->setData(0, moduleIdRole, thermostat.id);
            m_items.insert(thermostat.id, item);
            showReading(item, thermostat, home);
        }
        heading->setExpanded(true); // expandAll() would measure all rows now, and once more when they are shown
    }
    setCurrentItem(isActivity ? m_activity : isHistory ? m_history : m_items.value(selected, m_overview));
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
    item->setToolTip(0, thermostat.name.toHtmlEscaped());
    item->setData(0, Qt::AccessibleDescriptionRole,
                  Words::description(thermostat, home, unit, now, m_house.reader.interval(thermostat.id)));
}

void Sidebar::select(const QString &moduleId)
{
    const QSignalBlocker blocker(this);
    setCurrentItem(m_items.value(moduleId, m_overview));
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
    if (selectionModel()->isSelected(index)) {
        QColor fill = theme.accent;
        fill.setAlphaF(theme.dark ? 0.22f : 0.12f);
        const bool ring = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
        painter->setPen(ring ? QPen(theme.focus, 2) : QPen(Qt::NoPen));
        painter->setBrush(fill);
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), Space::radiusControl, Space::radiusControl);
    }
    const bool isHeading = !(index.flags() & Qt::ItemIsSelectable);
    const bool isChild = index.parent().isValid();
    painter->setFont(isHeading ? typeFont(Type::Caption, font()) : font());
    painter->setPen(isHeading ? theme.text2 : theme.text);
    const QFontMetrics metrics(painter->font());
    QRect area = row.adjusted(isChild ? Space::card : Space::small, 0, -Space::small, 0);
    const QString number = index.data(readingRole).toString();
    const Qt::Alignment lead = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const Qt::Alignment tail = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    const int reserved = number.isEmpty() ? 0 : metrics.horizontalAdvance(number) + Space::small;
    QRect words = area;
    if (layoutDirection() == Qt::RightToLeft)
        words.setLeft(words.left() + reserved);
    else
        words.setRight(words.right() - reserved);
    painter->drawText(words, static_cast<int>(lead | (isHeading ? Qt::AlignBottom : Qt::AlignVCenter)),
                      metrics.elidedText(index.data().toString(), Qt::ElideMiddle, words.width()));
    painter->setPen(theme.text2);
    painter->drawText(area, static_cast<int>(tail | Qt::AlignVCenter), number);
    painter->restore();
}
