#include "ui/historyprint.h"

#include "app/history/whenready.h"
#include "ui/historywords.h"

#include <algorithm>

namespace {

constexpr qint64 minute = 60'000; // ms
constexpr qint64 mostColumns = 24'000;

} // namespace

void HistoryPrint::save(History &history, const HistoryPrintWish &wish, const QString &file, QObject *context, const std::function<void(const QString &)> &done)
{
    if (wish.moduleIds.isEmpty())
        return;
    const HistoryView &view = wish.sheet.view;
    const QString first = wish.moduleIds.first();
    // Every reading in a column of its own, where they are not too many.
    const auto columns = static_cast<int>(std::clamp<qint64>(view.from.msecsTo(view.to) / minute, 1, mostColumns));
    QList<QFuture<HistorySeries>> asked;
    for (const QString &id : wish.moduleIds)
        asked << history.series(id, view.from, view.to, columns);
    asked << history.series(first, wish.told.from, wish.told.to, 1);
    // The last that is asked for is answered last.
    whenReady(history.insights(first, wish.sheet.printedAt, view.zone), context, [=](const HistoryInsights &insights) {
        HistorySheet sheet = wish.sheet;
        for (qsizetype i = 0; i < wish.moduleIds.size(); ++i)
            sheet.lines << HistoryLine{.name = wish.names.value(i), .series = asked[i].result()};
        sheet.sentence = HistoryWords::sentence(asked.last().result().summary, wish.told.from, wish.told.to, view.zone, view.unit);
        sheet.note = wish.note ? wish.note(sheet.lines.first().series.firstReading) : QString();
        if (insights.coldest) { // there were readings in these weeks
            sheet.insights = HistoryInsightsPanel::rows(insights, view.zone, view.unit);
            sheet.days = HistoryInsightsPanel::days(insights, view.unit);
        }
        whenReady(sheet.save(file), context, done);
    });
}
