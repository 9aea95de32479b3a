#include "ui/activitymodel.h"

#include "app/history/history.h"
#include "app/history/whenready.h"
#include "ui/activitywords.h"
#include "ui/format.h"
#include "ui/historywords.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

ActivityModel::ActivityModel(const House &house, const QString &ledgerFile, QWidget *view)
    : QAbstractTableModel(view), m_house(house), m_activity(house.history, ledgerFile), m_view(view)
{
}

void ActivityModel::show(const ActivityFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_happenings.clear();
    m_before = m_house.clock.now().addYears(1); // what a clock that was wrong wrote down, too
    ++m_shows;
    m_isAsking = false;
    endResetModel();
    askFormer();
}

// Where they were, as far as that is kept with their readings.
void ActivityModel::askFormer()
{
    whenReady(m_house.history.kept(), this, [this](const QList<HistoryKept> &kept) {
        QHash<QString, QTimeZone> zones;
        for (const HistoryKept &each : kept) {
            if (const QTimeZone zone(each.names.zone.toLatin1()); zone.isValid())
                zones.insert(each.moduleId, zone);
        }
        if (zones == m_formerZones)
            return;
        m_formerZones = zones;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, Time), index(rowCount() - 1, Time));
    });
}

QTimeZone ActivityModel::zoneOf(const QString &moduleId) const
{
    const Home *home = HistoryWords::homeOf(moduleId, m_house.household);
    return home ? home->zone : m_formerZones.value(moduleId, QTimeZone::systemTimeZone());
}

const Happening *ActivityModel::happening(int row) const
{
    return row >= 0 && row < m_happenings.size() ? &m_happenings[row] : nullptr;
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_happenings.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool ActivityModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_before.isValid() && !m_isAsking;
}

void ActivityModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isAsking = true;
    m_activity.page(m_filter, m_before, this, [this, asked = m_shows](const Activity::Page &page) {
        if (asked == m_shows)
            take(page);
    });
}

void ActivityModel::take(const Activity::Page &page)
{
    m_isAsking = false;
    m_before = page.next;
    if (!page.happenings.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page.happenings.size()) - 1);
        m_happenings += page.happenings;
        endInsertRows();
    }
    Q_EMIT fetched();
}

QString ActivityModel::text(const Happening &happening, int column) const
{
    switch (column) {
    case Time:
        return HistoryWords::moment(happening.at, zoneOf(happening.moduleId));
    case What:
        return ActivityWords::sentence(happening, m_house.household, Format::unitFor(m_house.household), m_house.clock.now());
    case Thermostat:
        return ActivityWords::thermostat(happening, m_house.household);
    case Who:
        return ActivityWords::who(happening);
    default:
        return {};
    }
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    const Happening *happening = this->happening(index.row());
    if (!happening)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*happening, index.column());
    case Qt::AccessibleTextRole: { // a cell that says nothing is met all the same
        const QString words = text(*happening, index.column());
        return words.isEmpty() ? u"–"_s : words;
    }
    case Qt::ToolTipRole:
        return index.column() == Thermostat || index.column() == What ? Format::asTip(text(*happening, index.column()))
                                                                      : QString();
    case Qt::DecorationRole: {
        if (index.column() != What)
            return {};
        const ActivityWords::Look look = ActivityWords::look(*happening);
        return tintedIcon(look.icon, Theme::of(m_view).*look.colour, m_view);
    }
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeading);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Time"), tr("What happened"), tr("Thermostat"), tr("By", "who did it")};
    return names.value(section);
}
