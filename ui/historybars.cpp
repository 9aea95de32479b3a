#include "ui/historybars.h"

#include <algorithm>
#include <cmath>

using Bar = HistoryBars::Bar;

namespace {

// What is not known stays so.
QList<float> smoothed(const QList<float> &values, qsizetype reach)
{
    QList<float> result(values.size());
    double sum = 0;
    int count = 0;
    const auto weigh = [&](qsizetype i, int sign) {
        if (i < 0 || i >= values.size() || std::isnan(values[i]))
            return;
        sum += sign * static_cast<double>(values[i]);
        count += sign;
    };
    for (qsizetype i = 0; i < reach; ++i)
        weigh(i, 1);
    for (qsizetype i = 0; i < values.size(); ++i) {
        weigh(i + reach, 1);
        weigh(i - reach - 1, -1);
        result[i] = std::isnan(values[i]) ? values[i] : static_cast<float>(sum / count);
    }
    return result;
}

} // namespace

qint64 HistoryBars::middleOf(const HistorySeries &series, qsizetype column)
{
    const qint64 from = series.from.toMSecsSinceEpoch();
    return from + static_cast<qint64>(static_cast<double>(series.to.toMSecsSinceEpoch() - from) *
                                      (static_cast<double>(column) + 0.5) / static_cast<double>(series.columns.size()));
}

std::pair<qsizetype, qsizetype> HistoryBars::columnsIn(const HistorySeries &series, qint64 from, qint64 to)
{
    const qint64 begin = series.from.toMSecsSinceEpoch();
    const qint64 span = series.to.toMSecsSinceEpoch() - begin;
    const qsizetype count = series.columns.size();
    if (span <= 0 || count == 0)
        return {0, 0};
    const double perMs = static_cast<double>(count) / static_cast<double>(span);
    const auto index = [&](double at) { return static_cast<qsizetype>(std::clamp(at, 0.0, static_cast<double>(count))); };
    return {index(std::floor(static_cast<double>(from - begin) * perMs)), index(std::ceil(static_cast<double>(to - begin) * perMs))};
}

QList<Bar> HistoryBars::of(const HistorySeries &series, const Curve &curve, const Scale &scale)
{
    const qsizetype width = std::max<qsizetype>(1, scale.pixels);
    const double perMs = static_cast<double>(width) / static_cast<double>(std::max<qint64>(1, scale.to - scale.from));
    QList<Bar> bars(width);
    const auto reach = [&](qsizetype x, float low, float high) {
        if (x < 0 || x >= width)
            return;
        Bar &bar = bars[x];
        bar.lowest = std::fmin(bar.lowest, low);
        bar.highest = std::fmax(bar.highest, high);
    };
    auto [begin, end] = columnsIn(series, scale.from, scale.to);
    // The line comes from, and leads to, what is out of sight.
    const auto isReading = [&](qsizetype i) { return !std::isnan(series.columns[i].*curve.lowest); };
    while (begin > 0 && !isReading(--begin)) { }
    while (end < series.columns.size() && !isReading(end++)) { }
    bool isFirst = true;
    qsizetype before = 0;
    float from = 0;
    bool joins = true;
    float sum = 0; // of the readings in the same column of pixels
    int count = 0;
    for (qsizetype i = begin; i < end; ++i) {
        const HistoryColumn &column = series.columns[i];
        joins = joins && column.joins;
        if (!isReading(i))
            continue;
        const float low = column.*curve.lowest;
        const float high = column.*curve.highest;
        const auto x = static_cast<qsizetype>(std::floor(static_cast<double>(middleOf(series, i) - scale.from) * perMs));
        reach(x, low, high);
        sum = (isFirst || x != before ? 0 : sum) + (low + high) / 2;
        count = (isFirst || x != before ? 0 : count) + 1;
        if (x >= 0 && x < width)
            bars[x].average = sum / static_cast<float>(count);
        if (!isFirst && joins) {
            const float to = std::clamp(from, low, high);
            const float slope = (to - from) / static_cast<float>(std::max<qsizetype>(1, x - before));
            for (qsizetype at = std::max<qsizetype>(before, 0); at <= std::min(x, width - 1); ++at) {
                const auto along = static_cast<float>(at - before);
                const float a = from + slope * std::max(0.0f, along - 0.5f);
                const float b = from + slope * std::min(static_cast<float>(x - before), along + 0.5f);
                reach(at, std::min(a, b), std::max(a, b));
            }
        }
        isFirst = false;
        joins = true;
        before = x;
        from = column.*curve.last;
    }
    return bars;
}

QList<Bar> HistoryBars::averages(const QList<Bar> &bars, const Scale &scale)
{
    const double perDay = static_cast<double>(bars.size()) * 86'400'000 / static_cast<double>(std::max<qint64>(1, scale.to - scale.from));
    const auto reach = std::max<qsizetype>(4, std::llround(perDay / 2)); // to each side
    QList<float> values(bars.size());
    for (qsizetype i = 0; i < bars.size(); ++i)
        values[i] = std::isnan(bars[i].average) ? (bars[i].lowest + bars[i].highest) / 2 : bars[i].average;
    for (int pass = 0; pass < 2; ++pass) // once leaves ripples of the days
        values = smoothed(values, reach);
    QList<Bar> result(bars.size());
    float before = HistoryColumn::none;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const float here = values[i];
        if (!std::isnan(here))
            result[i] = {.lowest = std::fmin(here, before), .highest = std::fmax(here, before)};
        before = here;
    }
    return result;
}
