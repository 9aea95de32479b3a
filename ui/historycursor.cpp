#include "ui/historycursor.h"

#include "ui/format.h"
#include "ui/historywords.h"

#include <cmath>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

bool isReading(const HistoryColumn &column)
{
    return !std::isnan(column.lowest);
}

constexpr qint64 coarse = 5 * 60 * 1000; // ms: more than one reading, rather than its moment

// When a column is, or the moment where nothing is known.
QString when(const HistorySeries &series, qsizetype column, const QDateTime &time, const QTimeZone &zone)
{
    const qint64 from = series.from.toMSecsSinceEpoch();
    const double step = static_cast<double>(series.to.toMSecsSinceEpoch() - from) / static_cast<double>(std::max<qsizetype>(1, series.columns.size()));
    if (column < 0 || step <= coarse)
        return HistoryWords::moment(time, zone);
    const auto at = [&](qsizetype edge) {
        return QDateTime::fromMSecsSinceEpoch(from + static_cast<qint64>(step * static_cast<double>(edge)), zone);
    };
    return HistoryWords::stretch(at(column), at(column + 1), zone);
}

// Of one thermostat alone its set point is told, as it is drawn.
QStringList words(const HistoryColumn &column, Temperature::Unit unit, bool isAlone)
{
    QStringList parts{HistoryWords::span(column.lowest, column.highest, unit)};
    if (isAlone && !std::isnan(column.setPoint))
        parts << HistoryWords::tr("set to %1").arg(HistoryWords::temperature(column.setPoint, unit));
    if (const QString load = HistoryWords::load(column.active, column.function); !load.isEmpty())
        parts << load;
    if (!std::isnan(column.highestHumidity))
        parts << HistoryWords::tr("humidity %1").arg(Format::humidity(column.highestHumidity));
    return parts;
}

} // namespace

QDateTime HistoryCursor::moment(const HistorySeries &series, qsizetype column)
{
    return QDateTime::fromMSecsSinceEpoch(HistoryBars::middleOf(series, column), QTimeZone::utc()).toUTC();
}

qsizetype HistoryCursor::next(const HistorySeries &series, const QDateTime &time, int direction)
{
    const qint64 at = time.toMSecsSinceEpoch();
    const qsizetype count = series.columns.size();
    qsizetype i = HistoryBars::columnsIn(series, at, at + 1).first;
    i = std::min(i, count - 1);
    for (; i >= 0 && i < count; i += direction) {
        const qint64 middle = HistoryBars::middleOf(series, i);
        if (isReading(series.columns[i]) && (direction < 0 ? middle < at : middle > at))
            return i;
    }
    return -1;
}

qsizetype HistoryCursor::at(const HistorySeries &series, const QDateTime &time)
{
    const qint64 ms = time.toMSecsSinceEpoch();
    const auto [here, end] = HistoryBars::columnsIn(series, ms, ms + 1);
    if (here < end && isReading(series.columns[here]))
        return here;
    const qsizetype before = next(series, time, -1);
    const qsizetype after = next(series, time, 1);
    if (before < 0 || after < 0)
        return -1;
    for (qsizetype i = before + 1; i <= after; ++i) {
        if (!series.columns[i].joins)
            return -1;
    }
    return ms - HistoryBars::middleOf(series, before) <= HistoryBars::middleOf(series, after) - ms ? before : after;
}

QStringList HistoryCursor::lines(const QList<HistoryLine> &lines, const QDateTime &time, const HistoryView &view)
{
    QStringList result;
    for (const HistoryLine &line : lines) {
        const qsizetype column = at(line.series, time);
        if (result.isEmpty())
            result << when(line.series, column, time, view.zone);
        const QStringList known = column < 0 ? QStringList(HistoryWords::tr("no data")) : words(line.series.columns[column], view.unit, lines.size() == 1);
        if (lines.size() == 1)
            result << known;
        else
            result << HistoryWords::tr("%1: %2", "a thermostat and what is known of it")
                          .arg(line.name, known.join(HistoryWords::tr(", ", "between parts of a sentence")));
    }
    return result;
}
