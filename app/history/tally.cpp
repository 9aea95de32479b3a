#include "app/history/tally.h"

void Tally::addLoad(const Sample &sample, double begin, double end)
{
    if (end <= begin || sample.load == LoadState::Unknown)
        return;
    loadKnown += end - begin;
    if (sample.load == LoadState::Active)
        (sample.isCooling() ? cooling : heating).value += end - begin;
}

void Tally::passed(const Sample &before, const Sample &after)
{
    const auto start = static_cast<double>(before.at);
    const auto length = static_cast<double>(after.at - before.at);
    const double begin = std::max(from, start);
    const double end = std::min(to, start + length);
    if (end <= begin)
        return;
    known += end - begin;
    const double middle = start + length / 2;
    addLoad(before, begin, std::min(end, middle));
    addLoad(after, std::max(begin, middle), end);
    if (before.load != after.load && before.load != LoadState::Unknown && after.load != LoadState::Unknown &&
        middle >= from && middle < to) {
        ++edges;
        const Sample &active = before.load == LoadState::Active ? before : after;
        (active.isCooling() ? cooling : heating).error += length / 2;
    }
    if (before.temperature == Sample::none || after.temperature == Sample::none)
        return;
    const double slope = (after.temperature - before.temperature) / length;
    const double halfway = before.temperature + slope * ((begin + end) / 2 - start);
    degreeSeconds += halfway / 100 * (end - begin);
    degreesKnown += end - begin;
}
