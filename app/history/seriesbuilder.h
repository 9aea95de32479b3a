#pragma once

#include "app/history/tally.h"

#include <vector>

// Reduces readings to the columns of a chart, in one pass.
class SeriesBuilder
{
public:
    // An empty range, or no columns, gives a series without columns.
    SeriesBuilder(const QString &moduleId, const QDateTime &from, const QDateTime &to, int columns);

    // Oldest first: the last one before the range, those in it, the first one after it.
    void add(const Sample &sample);
    // `firstReading`: of all, in seconds; `now`: what lies ahead is no gap.
    HistorySeries finish(std::optional<qint64> firstReading, const QDateTime &now);

private:
    struct Load
    {
        double active = 0;
        double known = 0;
    };

    qsizetype columnAt(qint64 ms) const;
    void span(const Sample &before, const Sample &after, bool areJoined);
    void spanColumns(const Sample &before, const Sample &after);
    void addLoad(const Sample &sample, double begin, double end);
    void show(const Sample &sample);
    void noteTarget(int target);

    HistorySeries m_series;
    qint64 m_from;   // ms
    qint64 m_length; // ms
    Tally m_tally;
    std::vector<Load> m_loads;
    std::vector<qint64> m_distances; // of joined readings, seconds
    double m_gap = 0;                // seconds
    std::optional<Sample> m_before;
    qsizetype m_lastColumn = -1; // the one that the latest reading within lies in
    bool m_hasTarget = false;
    bool m_targetsDiffer = false;
    int m_target = Sample::none;
};
