#include "app/history/seriesbuilder.h"

namespace {

float shown(int hundredths)
{
    return hundredths == Sample::none ? HistoryColumn::none : static_cast<float>(hundredths) / 100;
}

void widen(float &lowest, float &highest, int hundredths)
{
    if (hundredths == Sample::none)
        return;
    const float value = shown(hundredths);
    lowest = std::isnan(lowest) ? value : std::min(lowest, value);
    highest = std::isnan(highest) ? value : std::max(highest, value);
}

} // namespace

SeriesBuilder::SeriesBuilder(const QString &moduleId, const QDateTime &from, const QDateTime &to, int columns)
    : m_from(from.toMSecsSinceEpoch()), m_length(std::max<qint64>(0, from.msecsTo(to)))
{
    m_series.moduleId = moduleId;
    m_series.from = from;
    m_series.to = to;
    const qsizetype count = m_length > 0 ? std::max(0, columns) : 0;
    m_series.columns.resize(count);
    m_loads.resize(static_cast<size_t>(count));
    m_tally.from = static_cast<double>(m_from) / 1000;
    m_tally.to = static_cast<double>(m_from + m_length) / 1000;
}

// Before the range: -1; after it: the number of columns.
qsizetype SeriesBuilder::columnAt(qint64 ms) const
{
    const qsizetype count = m_series.columns.size();
    if (ms < m_from)
        return -1;
    if (ms >= m_from + m_length)
        return count;
    // Not with whole numbers: a few thousand columns times decades of milliseconds would not fit.
    const double share = static_cast<double>(ms - m_from) / static_cast<double>(m_length);
    return std::min(count - 1, static_cast<qsizetype>(share * static_cast<double>(count)));
}

void SeriesBuilder::add(const Sample &sample)
{
    const bool areJoined = m_before && joined(*m_before, sample);
    if (m_before)
        span(*m_before, sample, areJoined);
    else // the first of all
        m_gap += std::max(0.0, std::min(m_tally.to, static_cast<double>(sample.at)) - m_tally.from);
    const qsizetype column = columnAt(sample.at * 1000);
    if (column >= 0 && column < m_series.columns.size()) {
        if (column != m_lastColumn)
            m_series.columns[column].joins = areJoined;
        m_lastColumn = column;
        show(sample);
    }
    m_before = sample;
}

void SeriesBuilder::show(const Sample &sample)
{
    m_tally.measured(sample);
    noteTarget(sample.target());
    HistoryColumn &column = m_series.columns[m_lastColumn];
    widen(column.lowest, column.highest, sample.temperature);
    widen(column.lowestHumidity, column.highestHumidity, sample.humidity);
    if (sample.temperature != Sample::none)
        column.last = shown(sample.temperature);
    column.setPoint = shown(sample.target());
    column.function = sample.function;
}

void SeriesBuilder::noteTarget(int target)
{
    m_targetsDiffer = m_targetsDiffer || (m_hasTarget && target != m_target);
    m_target = target;
    m_hasTarget = true;
}

void SeriesBuilder::span(const Sample &before, const Sample &after, bool areJoined)
{
    const double begin = std::max(m_tally.from, static_cast<double>(before.at));
    const double end = std::min(m_tally.to, static_cast<double>(after.at));
    if (end <= begin)
        return;
    if (!areJoined) {
        m_gap += end - begin;
        return;
    }
    m_distances.push_back(after.at - before.at);
    m_tally.passed(before, after);
    if (static_cast<double>(before.at) < m_tally.from)
        noteTarget(before.target());
    if (!m_series.columns.isEmpty())
        spanColumns(before, after);
}

void SeriesBuilder::spanColumns(const Sample &before, const Sample &after)
{
    const auto middle = static_cast<double>(before.at + after.at) / 2;
    addLoad(before, static_cast<double>(before.at), middle);
    addLoad(after, middle, static_cast<double>(after.at));
    // What was aimed at holds until the next reading, also in the columns between the two.
    const qsizetype first = std::max<qsizetype>(0, columnAt(before.at * 1000));
    const qsizetype end = std::min(m_series.columns.size(), columnAt(after.at * 1000));
    for (qsizetype i = first; i < end; ++i) {
        m_series.columns[i].setPoint = shown(before.target());
        m_series.columns[i].function = before.function;
    }
}

void SeriesBuilder::addLoad(const Sample &sample, double begin, double end)
{
    if (sample.load == LoadState::Unknown)
        return;
    begin = std::max(begin, m_tally.from);
    end = std::min(end, m_tally.to);
    const double width = (m_tally.to - m_tally.from) / static_cast<double>(m_loads.size());
    for (auto i = static_cast<size_t>(std::max(0.0, (begin - m_tally.from) / width)); i < m_loads.size();
         ++i) {
        const double left = m_tally.from + static_cast<double>(i) * width;
        if (left >= end)
            break;
        const double seconds = std::max(0.0, std::min(end, left + width) - std::max(begin, left));
        m_loads[i].known += seconds;
        m_loads[i].active += sample.load == LoadState::Active ? seconds : 0;
    }
}

HistorySeries SeriesBuilder::finish(std::optional<qint64> firstReading, const QDateTime &now)
{
    for (qsizetype i = 0; i < m_series.columns.size(); ++i) {
        const Load &load = m_loads[static_cast<size_t>(i)];
        if (load.known > 0)
            m_series.columns[i].active = static_cast<float>(load.active / load.known);
    }
    if (firstReading)
        m_series.firstReading = utc(*firstReading * 1000);
    const auto current = static_cast<double>(now.toSecsSinceEpoch());
    if (m_before && static_cast<double>(m_before->at) < m_tally.to) { // nothing came after
        const auto last = static_cast<double>(m_before->at);
        if (current - last > 2.5 * m_before->planned)
            m_gap += std::max(0.0, std::min(current, m_tally.to) - std::max(last, m_tally.from));
    }
    HistorySummary &summary = m_series.summary;
    if (m_tally.lowest != Sample::none) {
        summary.lowest = m_tally.lowest / 100.0;
        summary.highest = m_tally.highest / 100.0;
    }
    if (m_hasTarget && !m_targetsDiffer && m_target != Sample::none)
        summary.setPoint = m_target / 100.0;
    summary.heatingSeconds = std::llround(m_tally.heating.value);
    summary.coolingSeconds = std::llround(m_tally.cooling.value);
    summary.edges = m_tally.edges;
    summary.knownSeconds = std::llround(m_tally.known);
    summary.gapSeconds = std::llround(m_gap);
    if (!m_distances.empty()) {
        const auto middle = m_distances.begin() + static_cast<std::ptrdiff_t>(m_distances.size() / 2);
        std::nth_element(m_distances.begin(), middle, m_distances.end());
        summary.usualIntervalSeconds = *middle;
    }
    return m_series;
}
