#include "ui/historyloader.h"

#include "app/history/whenready.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr auto standsStill = 120ms;
constexpr int widths = 3; // of what is seen: as much again before it and after it
constexpr int mostColumns = 24'000;
constexpr qint64 minute = 60'000; // ms

} // namespace

HistoryLoader::HistoryLoader(History &history, QObject *parent) : QObject(parent), m_history(history)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(standsStill);
    connect(&m_soon, &QTimer::timeout, this, [this] { load(m_wish); });
}

bool HistoryLoader::isCovered(const Wish &wish) const
{
    const double wanted = wish.columnsSeen / static_cast<double>(std::max<qint64>(1, wish.seen.from.msecsTo(wish.seen.to)));
    return wish.moduleIds == m_coveredIds && wish.seen.from >= m_covered.from && wish.seen.to <= m_covered.to &&
           m_columnsPerMs >= std::min(wanted, 1.0 / minute);
}

void HistoryLoader::loadSoon(const Wish &wish)
{
    m_wish = wish;
    if (!isCovered(wish) && m_missing == 0)
        load(wish);
    else
        m_soon.start();
}

void HistoryLoader::load(const Wish &wish)
{
    m_soon.stop();
    m_wish = wish;
    const int asked = ++m_asked;
    const qint64 span = wish.seen.from.msecsTo(wish.seen.to);
    // A column of a minute of the clock tells when its reading was; where there would be too many, finer ones than can be
    // seen still make a truer average.
    const qint64 from = wish.seen.from.addMSecs(-span).toMSecsSinceEpoch() / minute * minute;
    const qint64 minutes = ((widths * span) + 2 * minute - 1) / minute;
    const int columns = static_cast<int>(std::min<qint64>(minutes, mostColumns));
    const HistoryStretch wide{.from = wish.seen.from.addMSecs(from - wish.seen.from.toMSecsSinceEpoch()),
                              .to = wish.seen.from.addMSecs(from - wish.seen.from.toMSecsSinceEpoch() + minutes * minute)};
    m_series = QList<HistorySeries>(wish.moduleIds.size());
    m_missing = wish.moduleIds.size();
    for (qsizetype i = 0; i < wish.moduleIds.size(); ++i) {
        whenReady(m_history.series(wish.moduleIds[i], wide.from, wide.to, columns), this, [this, asked, i](const HistorySeries &series) {
            take(asked, i, series);
        });
    }
    if (wish.moduleIds.isEmpty())
        return;
    whenReady(m_history.series(wish.moduleIds.first(), wish.told.from, wish.told.to, 1), this, [this, asked, stretch = wish.told](const HistorySeries &series) {
            if (asked == m_asked)
                Q_EMIT told(series.summary, stretch);
        });
}

void HistoryLoader::take(int asked, qsizetype place, const HistorySeries &series)
{
    if (asked != m_asked)
        return;
    m_series[place] = series;
    if (--m_missing > 0)
        return;
    m_covered = {.from = series.from, .to = series.to};
    m_columnsPerMs = static_cast<double>(series.columns.size()) / static_cast<double>(std::max<qint64>(1, series.from.msecsTo(series.to)));
    m_coveredIds = m_wish.moduleIds;
    Q_EMIT loaded(m_series);
}
