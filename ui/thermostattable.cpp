#include "ui/thermostattable.h"

#include "app/household/freshness.h"
#include "ui/errorwords.h"
#include "ui/format.h"
#include "ui/words.h"

using namespace Qt::StringLiterals;

struct ThermostatTable::Row
{
    const Thermostat &thermostat;
    const Home &home;
    QDateTime now;
    Temperature::Unit unit;
    Freshness age;

    bool isPast() const { return age == Freshness::Old || age == Freshness::VeryOld; }
    bool isShown() const { return thermostat.status && age != Freshness::VeryOld; }
};

ThermostatTable::ThermostatTable(const House &house, QObject *parent) : QAbstractTableModel(parent), m_house(house)
{
    rebuild();
}

void ThermostatTable::rebuild()
{
    beginResetModel();
    m_lastAt = nowhere;
    m_ids = m_house.household.moduleIds();
    m_rows.clear();
    for (int i = 0; i < m_ids.size(); ++i)
        m_rows.insert(m_ids[i], i);
    endResetModel();
}

void ThermostatTable::refresh(const QString &moduleId)
{
    m_lastAt = nowhere;
    if (const int row = rowOf(moduleId); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ThermostatTable::refreshAll()
{
    m_lastAt = nowhere;
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ThermostatTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int ThermostatTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::Alignment ThermostatTable::alignment(int column)
{
    switch (column) {
    case Measured:
    case Humidity:
        return Qt::AlignTrailing | Qt::AlignVCenter;
    case SetTo:
        return Qt::AlignHCenter | Qt::AlignVCenter;
    default:
        return Qt::AlignLeading | Qt::AlignVCenter;
    }
}

ThermostatTable::Cell ThermostatTable::measured(const Row &row) const
{
    const std::optional<Temperature> value = row.isShown() ? row.thermostat.status->temperature : std::nullopt;
    return {.text = value ? Format::temperature(*value, row.unit) : u"–"_s,
            .colour = row.isPast() || row.thermostat.trouble ? &Theme::old : &Theme::text,
            .sortBy = value ? QVariant(value->tenths()) : QVariant()};
}

ThermostatTable::Cell ThermostatTable::setTo(const Row &row) const
{
    const std::optional<Temperature> target = shownTarget(row.thermostat);
    const bool unsure = row.thermostat.command && row.thermostat.command->stage == PendingCommand::Stage::Unconfirmed;
    if (!target && row.thermostat.status) // as the card says it
        return {.text = Words::mode(shownMode(row.thermostat), row.thermostat.status->function, row.thermostat.status->modeText),
                .colour = &Theme::text2};
    return {.text = target ? Format::temperature(*target, row.unit) + (unsure ? u"?"_s : QString()) : u"–"_s,
            .sortBy = target ? QVariant(target->tenths()) : QVariant()};
}

ThermostatTable::Cell ThermostatTable::news(const PendingCommand &command, const QString &words)
{
    using Stage = PendingCommand::Stage;
    Cell cell{.text = words, .icon = u"clock"_s, .colour = &Theme::text2, .sortBy = words};
    if (command.stage == Stage::Refused) {
        cell.icon = u"error"_s;
        cell.colour = &Theme::error;
    } else if (command.stage == Stage::NotKept || command.stage == Stage::Retrying ||
               command.stage == Stage::Unconfirmed) {
        cell.icon = u"warning"_s;
        cell.colour = &Theme::warnText;
    } else if (command.stage == Stage::Confirmed) {
        cell.icon = u"tick"_s;
        cell.colour = &Theme::ok;
    }
    return cell;
}

ThermostatTable::Cell ThermostatTable::state(const Row &row) const
{
    const Thermostat &thermostat = row.thermostat;
    const QString words = Words::command(thermostat, row.home, row.unit, row.now);
    if (!words.isEmpty())
        return news(*thermostat.command, words);
    // What fails for all is said once, by the banner.
    if (thermostat.trouble && !(m_house.household.trouble() && ErrorWords::isOutage(*thermostat.trouble))) {
        const QString title = ErrorWords::forThermostat(*thermostat.trouble).title;
        return {.text = title + u' ' + Format::since(thermostat.troubleSince, row.now),
                .shorter = title,
                .icon = u"offline"_s,
                .colour = &Theme::warnText,
                .sortBy = title};
    }
    if (!thermostat.status)
        return {.text = tr("Waiting for the first reading"), .icon = u"clock"_s, .colour = &Theme::text2};
    const StateWords state = Words::load(thermostat, row.age);
    return {.text = state.text, .icon = state.icon, .colour = state.colour, .sortBy = state.text};
}

ThermostatTable::Cell ThermostatTable::age(const Row &row) const
{
    const QDateTime at = row.thermostat.measuredAt();
    return {.text = Words::ageLine(row.thermostat, row.age, row.now),
            .shorter = at.isValid() ? Words::shortAge(row.thermostat, row.now) : QString(),
            .icon = row.isPast() || row.age == Freshness::Ageing ? u"clock"_s : QString(),
            .colour = row.isPast() ? &Theme::old : &Theme::text2,
            .sortBy = at.isValid() ? QVariant(-at.toMSecsSinceEpoch()) : QVariant()};
}

ThermostatTable::Cell ThermostatTable::cell(const Row &row, int column) const
{
    switch (column) {
    case Name: {
        const QString name = row.thermostat.name.isEmpty() ? tr("Thermostat") : row.thermostat.name;
        return {.text = name, .sortBy = name};
    }
    case HomeName: {
        const QString name = row.home.name.isEmpty() ? tr("Home") : row.home.name;
        return {.text = name, .colour = &Theme::text2, .sortBy = name};
    }
    case Measured:
        return measured(row);
    case SetTo:
        return setTo(row);
    case Humidity: {
        const std::optional<double> value = row.isShown() ? row.thermostat.status->humidity : std::nullopt;
        return {.text = value ? Format::humidity(*value) : u"–"_s,
                .colour = row.isPast() ? &Theme::old : &Theme::text2,
                .sortBy = value ? QVariant(*value) : QVariant()};
    }
    case State:
        return state(row);
    case ModeLine: {
        const QString line =
            row.thermostat.status ? Words::modeLine(row.thermostat, row.home, row.now) : QString();
        return {.text = line, .colour = &Theme::text2, .sortBy = line.isEmpty() ? QVariant() : QVariant(line)};
    }
    default:
        return age(row);
    }
}

const ThermostatTable::Cell *ThermostatTable::lastCell(const QModelIndex &index) const
{
    const QPoint at(index.column(), index.row());
    if (at == m_lastAt)
        return &m_last;
    const QString id = idOf(index.row());
    const Thermostat *thermostat = m_house.household.thermostat(id);
    const Home *home = m_house.household.homeOf(id);
    if (!thermostat || !home)
        return nullptr;
    const QDateTime now = m_house.clock.now();
    const qint64 interval = m_house.reader.interval(id);
    m_last = cell({.thermostat = *thermostat,
                   .home = *home,
                   .now = now,
                   .unit = Format::unitFor(m_house.household),
                   .age = freshness(thermostat->measuredAt(), now, interval)},
                  index.column());
    m_lastAt = at;
    return &m_last;
}

QVariant ThermostatTable::data(const QModelIndex &index, int role) const
{
    const QString id = index.isValid() ? idOf(index.row()) : QString();
    if (role == IdRole)
        return id;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(index.column()));
    if (role == Qt::AccessibleDescriptionRole && index.column() == Name) {
        const Thermostat *thermostat = m_house.household.thermostat(id);
        const Home *home = m_house.household.homeOf(id);
        return thermostat && home ? Words::description(*thermostat, *home, Format::unitFor(m_house.household),
                                                       m_house.clock.now(), m_house.reader.interval(id))
                                  : QVariant();
    }
    if (role != Qt::DisplayRole && role != SortRole && role != ShortRole && role != IconRole && role != ColourRole)
        return {};
    const Cell *cell = lastCell(index);
    if (!cell)
        return {};
    switch (role) {
    case SortRole:
        return cell->sortBy;
    case ShortRole:
        return cell->shorter;
    case IconRole:
        return cell->icon;
    case ColourRole:
        return QVariant::fromValue(cell->colour);
    default:
        return cell->text;
    }
}

QVariant ThermostatTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(section));
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Name"),     tr("Home"),  tr("Measured"), tr("Set to"),
                            tr("Humidity"), tr("State"), tr("Mode"),     tr("Read")};
    return names.value(section);
}

QString ThermostatTable::textOf(const QStringList &moduleIds) const
{
    QStringList lines;
    for (const QString &id : moduleIds) {
        const int row = rowOf(id);
        QStringList cells;
        for (int column = 0; row >= 0 && column < ColumnCount; ++column)
            cells << index(row, column).data().toString();
        if (!cells.isEmpty())
            lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}
