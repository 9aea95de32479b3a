#include "ui/historytable.h"

#include "app/history/whenready.h"
#include "ui/format.h"
#include "ui/historywords.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr int page = 300;

// Of any day, without its time.
int widestDay(const QFontMetrics &metrics)
{
    constexpr int months = 12;
    constexpr int daysOfAWeek = 7;
    int widest = 0;
    for (int month = 1; month <= months; ++month) {
        for (int day = 20; day < 20 + daysOfAWeek; ++day)
            widest = std::max(widest, metrics.horizontalAdvance(HistoryWords::day(QDate(2024, month, day))));
    }
    return widest;
}

// What may come further down, wherever one begins.
QStringList wordsOf(int column)
{
    if (column == HistoryTableModel::Load)
        return {HistoryWords::load(0, Function::Heating), HistoryWords::load(1, Function::Heating), HistoryWords::load(1, Function::Cooling)};
    if (column != HistoryTableModel::ModeColumn)
        return {};
    QStringList words;
    for (const Mode mode : {Mode::Automatic, Mode::Manual, Mode::Boost, Mode::Off, Mode::Protection})
        words << Words::mode(mode, Function::Heating, {});
    return words;
}

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

int HistoryTable::aroundWords() const
{
    return 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1);
}

int HistoryTable::widthFor(int column) const
{
    const QModelIndex first = model()->index(0, column);
    int width = std::max(horizontalHeader()->sectionSizeHint(column), first.isValid() ? sizeHintForIndex(first).width() : 0);
    for (const QString &words : wordsOf(column))
        width = std::max(width, fontMetrics().horizontalAdvance(words) + aroundWords());
    return width;
}

// Each column has what its words need, and a share of the rest. When there is no rest, the time of day goes below the day,
// then the mode is left out, and then the table scrolls sideways.
void HistoryTable::fitColumns()
{
    if (!model())
        return;
    QList<int> widths;
    for (int column = 0; column < HistoryTableModel::ColumnCount; ++column)
        widths << widthFor(column);
    const auto rest = [&] { return viewport()->width() - std::accumulate(widths.cbegin(), widths.cend(), 0); };
    const bool isNarrow = rest() < 0;
    if (isNarrow) {
        widths[HistoryTableModel::Time] =
            std::max(horizontalHeader()->sectionSizeHint(HistoryTableModel::Time), widestDay(fontMetrics()) + aroundWords());
    }
    const bool hasMode = rest() >= 0;
    if (!hasMode)
        widths[HistoryTableModel::ModeColumn] = 0;
    setWordWrap(isNarrow);
    const int usual = style()->pixelMetric(QStyle::PM_HeaderDefaultSectionSizeVertical, nullptr, verticalHeader());
    if (const int height = std::max(usual, isNarrow ? 2 * fontMetrics().lineSpacing() + Space::small : 0); height != verticalHeader()->defaultSectionSize())
        verticalHeader()->setDefaultSectionSize(height);
    setColumnHidden(HistoryTableModel::ModeColumn, !hasMode);
    qsizetype left = widths.size() - (hasMode ? 0 : 1);
    int room = std::max(0, rest());
    for (int column = 0; column < widths.size(); ++column) {
        if (widths[column] == 0)
            continue;
        const int share = room / static_cast<int>(left--);
        room -= share;
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
