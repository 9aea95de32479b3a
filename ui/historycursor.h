#pragma once

#include "ui/historyplot.h"

// Where a chart's cursor may stand, and what is known there. Pure.
namespace HistoryCursor {

// The column with a reading next to `time`, before it (-1) or after it (1); -1: none.
qsizetype next(const HistorySeries &series, const QDateTime &time, int direction);
// The column with the reading that holds at `time`: the nearest one, unless `time` lies in a gap; -1: nothing is known.
qsizetype at(const HistorySeries &series, const QDateTime &time);
QDateTime moment(const HistorySeries &series, qsizetype column); // UTC

// A line on the time, then one or more on each thermostat.
QStringList lines(const QList<HistoryLine> &lines, const QDateTime &time, const HistoryView &view);

} // namespace HistoryCursor
