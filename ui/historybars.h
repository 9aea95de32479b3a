#pragma once

#include "app/history/historyseries.h"

#include <utility>

// A series as the columns of pixels of a chart show it. Pure.
namespace HistoryBars {

// What is drawn in one column of pixels; NaN where no line runs.
struct Bar
{
    float lowest = HistoryColumn::none;
    float highest = HistoryColumn::none;
    float average = HistoryColumn::none; // of the readings in it; none where a line passes between two
};

// What is drawn of a column of the series.
struct Curve
{
    float HistoryColumn::*lowest;
    float HistoryColumn::*highest;
    float HistoryColumn::*last;
};
inline constexpr Curve measured{&HistoryColumn::lowest, &HistoryColumn::highest, &HistoryColumn::last};
inline constexpr Curve humidity{&HistoryColumn::lowestHumidity, &HistoryColumn::highestHumidity, &HistoryColumn::highestHumidity};

struct Scale
{
    qint64 from; // ms
    qint64 to;
    qsizetype pixels;
};

// The moment a column stands for, in ms.
qint64 middleOf(const HistorySeries &series, qsizetype column);
// The columns that reach into a stretch of time, in ms: the first, and the one after the last.
std::pair<qsizetype, qsizetype> columnsIn(const HistorySeries &series, qint64 from, qint64 to);

// One for each column of pixels, joined as the readings are: gaps have none.
QList<Bar> of(const HistorySeries &series, const Curve &curve, const Scale &scale);
// The average over the days around, or over some pixels where a day is less.
QList<Bar> averages(const QList<Bar> &bars, const Scale &scale);

} // namespace HistoryBars
