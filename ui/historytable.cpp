#include "ui/historytable.h"

#include "app/history/whenready.h"
#include "ui/format.h"
#include "ui/historywords.h"
#include "ui/words.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace {

constexpr int page = 300;

} // namespace

HistoryTableModel::HistoryTableModel(History &history, QObject *parent) : QAbstractTableModel(parent), m_history(history)
{
}

void HistoryTableModel::show(const QString &moduleId, const QDateTime &from, const QDateTime &to, const QTimeZone &zone,
                             Temperature::Unit unit)
{
    beginResetModel();
    m_moduleId = moduleId;
    m_from = from;
    m_to = to;
    m_zone = zone;
    m_unit = unit;
    m_readings.clear();
    ++m_shows;
    m_isAsking = false;
    m_isWhole = moduleId.isEmpty();
    endResetModel();
}

int HistoryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_readings.size());
}

int HistoryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool HistoryTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isWhole && !m_isAsking;
}

void HistoryTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isAsking = true;
    whenReady(m_history.readings(m_moduleId, m_from, m_to, rowCount(), page), this, [this, asked = m_shows](const QList<HistoryReading> &readings) {
            if (asked != m_shows)
                return;
            m_isAsking = false;
            m_isWhole = readings.size() < page;
            if (readings.isEmpty())
                return;
            beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(readings.size()) - 1);
            m_readings += readings;
            endInsertRows();
        });
}

QString HistoryTableModel::text(const HistoryReading &reading, int column) const
{
    switch (column) {
    case Time:
        return HistoryWords::moment(reading.at, m_zone);
    case Measured:
        return reading.temperature ? HistoryWords::temperature(*reading.temperature, m_unit) : u"–"_s;
    case Humidity:
        return reading.humidity ? Format::humidity(*reading.humidity) : u"–"_s;
    case SetPoint:
        return reading.setPoint && (reading.mode == Mode::Automatic || reading.mode == Mode::Manual)
                   ? HistoryWords::temperature(*reading.setPoint, m_unit)
                   : u"–"_s;
    case ModeColumn:
        return reading.mode == Mode::Unknown ? u"–"_s : Words::mode(reading.mode, reading.function, {});
    case Load:
        return reading.load == LoadState::Unknown ? u"–"_s
                                                  : HistoryWords::load(reading.load == LoadState::Active ? 1 : 0, reading.function);
    default:
        return {};
    }
}

QVariant HistoryTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_readings.size())
        return {};
    if (role == Qt::DisplayRole)
        return text(m_readings[index.row()], index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() >= Measured ? Qt::AlignTrailing : Qt::AlignLeading));
    return {};
}

QVariant HistoryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section >= Measured ? Qt::AlignTrailing : Qt::AlignLeading));
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Time"), tr("Mode"), tr("State"), tr("Measured"), tr("Set to"), tr("Humidity")};
    return names.value(section);
}

HistoryTable::HistoryTable(QWidget *parent) : QTableView(parent)
{
    setObjectName(u"history.table"_s);
    setAccessibleName(tr("Readings"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void HistoryTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &HistoryTable::fitColumns);
    connect(model, &QAbstractItemModel::modelReset, this, &HistoryTable::fitColumns);
}

void HistoryTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

// Each column has what its words need, and a share of the rest; the table scrolls sideways when there is no rest.
void HistoryTable::fitColumns()
{
    if (!model())
        return;
    const int columns = model()->columnCount();
    QList<int> widths;
    int rest = viewport()->width();
    for (int column = 0; column < columns; ++column) {
        const QModelIndex first = model()->index(0, column);
        widths << std::max(horizontalHeader()->sectionSizeHint(column), first.isValid() ? sizeHintForIndex(first).width() : 0);
        rest -= widths.last();
    }
    for (int column = 0; column < columns; ++column) {
        const int share = std::max(0, rest) / (columns - column);
        rest -= share;
        setColumnWidth(column, widths[column] + share);
    }
}

QString HistoryTable::copied() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells << row.siblingAtColumn(column).data().toString();
        lines << cells.join(u'\t');
    }
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

bool HistoryTable::event(QEvent *event)
{
    // Rows are copied here, though the window has something else to copy.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void HistoryTable::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy))
        QTableView::keyPressEvent(event);
    else if (const QString text = copied(); !text.isEmpty())
        QApplication::clipboard()->setText(text);
}
