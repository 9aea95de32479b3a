#include "app/history/insights.h"

#include "app/history/tally.h"

namespace {

constexpr int shownDays = 14;
constexpr int shownDamp = 20;
constexpr int leastSwing = 50;     // hundredths of °C that are worth a slope
constexpr double leastDegrees = 1; // in all, to tell of it
constexpr int tooHumid = 65 * 100;
constexpr int tooDry = 35 * 100;
constexpr qint64 leastDamp = 3600;

double seconds(const QDateTime &moment)
{
    return static_cast<double>(moment.toMSecsSinceEpoch()) / 1000;
}

Tally within(const std::vector<Sample> &samples, const QDateTime &from, const QDateTime &to)
{
    Tally tally{.from = seconds(from), .to = seconds(to)};
    for (size_t i = 0; i < samples.size(); ++i) {
        tally.measured(samples[i]);
        if (i > 0 && joined(samples[i - 1], samples[i]))
            tally.passed(samples[i - 1], samples[i]);
    }
    return tally;
}

Estimate hours(const Estimate &of)
{
    return {.value = of.value / 3600, .error = of.error / 3600};
}

HistoryInsights::Span spanOf(const std::vector<Sample> &samples, const QDate &day, int days,
                             const QDateTime &from, const QDateTime &to)
{
    const Tally tally = within(samples, from, to);
    HistoryInsights::Span span{.day = day,
                               .days = days,
                               .heatingHours = hours(tally.heating),
                               .coolingHours = hours(tally.cooling),
                               .knownHours = tally.loadKnown / 3600};
    if (tally.lowest != Sample::none) {
        span.coldest = tally.lowest / 100.0;
        span.warmest = tally.highest / 100.0;
    }
    if (tally.degreesKnown > 0)
        span.mean = tally.degreeSeconds / tally.degreesKnown;
    return span;
}

// How the temperature goes while the load stays as it is: the widest way from a low to a later high, or back.
class Slope
{
public:
    explicit Slope(int direction) : m_direction(direction) {}

    void add(const Sample &sample)
    {
        const int level = sample.temperature * m_direction;
        if (m_run.empty() || level <= m_run[m_start].temperature * m_direction)
            m_start = m_run.size();
        m_run.push_back(sample);
        const int swing = level - m_run[m_start].temperature * m_direction;
        if (swing > m_swing) {
            m_swing = swing;
            m_from = m_start;
            m_to = m_run.size() - 1;
        }
    }
    void endRun()
    {
        if (m_swing >= leastSwing) {
            m_degrees += m_swing / 100.0;
            m_seconds += static_cast<double>(m_run[m_to].at - m_run[m_from].at);
            m_error += static_cast<double>(m_run[m_from + 1].at - m_run[m_from].at) / 2 +
                       static_cast<double>(m_run[m_to].at - m_run[m_to - 1].at) / 2;
        }
        m_run.clear();
        m_swing = 0;
    }
    std::optional<Estimate> minutesPerDegree() const
    {
        if (m_degrees < leastDegrees)
            return std::nullopt;
        return Estimate{.value = m_seconds / 60 / m_degrees, .error = m_error / 60 / m_degrees};
    }

private:
    int m_direction;
    std::vector<Sample> m_run;
    size_t m_start = 0; // of the furthest reading yet, against the direction
    size_t m_from = 0;
    size_t m_to = 0;
    int m_swing = 0;
    double m_degrees = 0;
    double m_seconds = 0;
    double m_error = 0;
};

void addSlopes(HistoryInsights &insights, const std::vector<Sample> &samples)
{
    Slope warming(1);
    Slope cooling(-1);
    const Sample *before = nullptr;
    for (const Sample &sample : samples) {
        if (sample.temperature == Sample::none)
            continue;
        if (!before || !joined(*before, sample) || before->load != sample.load) {
            warming.endRun();
            cooling.endRun();
        }
        before = &sample;
        if (sample.isCooling())
            continue;
        if (sample.load == LoadState::Active)
            warming.add(sample);
        else if (sample.load == LoadState::Inactive)
            cooling.add(sample);
    }
    warming.endRun();
    cooling.endRun();
    insights.warmUpMinutes = warming.minutesPerDegree();
    insights.coolDownMinutes = cooling.minutesPerDegree();
}

void addExtremes(HistoryInsights &insights, const std::vector<Sample> &samples)
{
    const Sample *coldest = nullptr;
    const Sample *warmest = nullptr;
    for (const Sample &sample : samples) {
        if (sample.temperature == Sample::none)
            continue;
        if (!coldest || sample.temperature < coldest->temperature)
            coldest = &sample;
        if (!warmest || sample.temperature > warmest->temperature)
            warmest = &sample;
    }
    const auto extreme = [](const Sample &sample) {
        return HistoryInsights::Extreme{.at = utc(sample.at * 1000),
                                        .temperature = sample.temperature / 100.0};
    };
    if (coldest) {
        insights.coldest = extreme(*coldest);
        insights.warmest = extreme(*warmest);
    }
}

int dampness(const Sample &sample)
{
    if (sample.humidity == Sample::none)
        return 0;
    return sample.humidity > tooHumid ? 1 : sample.humidity < tooDry ? -1 : 0;
}

void addDamp(HistoryInsights &insights, const std::vector<Sample> &samples)
{
    size_t first = 0;
    for (size_t i = 1; i <= samples.size(); ++i) {
        const int kind = dampness(samples[first]);
        if (i < samples.size() && dampness(samples[i]) == kind && joined(samples[i - 1], samples[i]))
            continue;
        if (kind != 0 && samples[i - 1].at - samples[first].at >= leastDamp) {
            int furthest = samples[first].humidity;
            for (size_t k = first; k < i; ++k)
                furthest = kind > 0 ? std::max(furthest, samples[k].humidity)
                                    : std::min(furthest, samples[k].humidity);
            insights.damp.prepend({.from = utc(samples[first].at * 1000),
                                   .to = utc(samples[i - 1].at * 1000),
                                   .furthest = furthest / 100.0,
                                   .tooHigh = kind > 0});
        }
        first = i;
    }
    insights.damp.resize(std::min<qsizetype>(insights.damp.size(), shownDamp));
}

} // namespace

HistoryInsights insightsOf(const std::vector<Sample> &samples, const QDateTime &now, const QTimeZone &zone)
{
    HistoryInsights insights;
    const QDateTime local = now.toTimeZone(zone);
    const QDate today = local.date();
    const auto startOf = [&zone](const QDate &day) { return day.startOfDay(zone); };
    for (QDate day = today.addDays(1 - shownDays); day <= today; day = day.addDays(1))
        insights.days << spanOf(samples, day, 1, startOf(day), std::min(startOf(day.addDays(1)), now));
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const QDate before = monday.addDays(-7);
    const int weekDays = today.dayOfWeek();
    insights.thisWeek = spanOf(samples, monday, weekDays, startOf(monday), now);
    insights.lastWeekSoFar =
        spanOf(samples, before, weekDays, startOf(before), QDateTime(today.addDays(-7), local.time(), zone));
    insights.lastWeek = spanOf(samples, before, 7, startOf(before), startOf(monday));
    addSlopes(insights, samples);
    addExtremes(insights, samples);
    if (!samples.empty())
        addDamp(insights, samples);
    return insights;
}
