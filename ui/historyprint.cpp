#include "ui/historyprint.h"

#include "app/history/whenready.h"
#include "ui/historyevents.h"
#include "ui/historywords.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000; // ms
constexpr qint64 mostColumns = 24'000;
constexpr int mostEvents = 400; // some eight pages

// "Living room · Bedroom, Casa"
QString titleOf(const QList<CsvExport::Source> &sources)
{
    const auto withHome = [](const QString &name, const QString &home) {
        return home.isEmpty() ? name : HistorySheet::tr("%1, %2", "a thermostat, its home").arg(name, home);
    };
    QStringList names;
    QStringList namesWithHomes;
    QSet<QString> homes;
    for (const CsvExport::Source &source : sources) {
        names << source.thermostat;
        namesWithHomes << withHome(source.thermostat, source.home);
        homes << source.home;
    }
    const QString between = u" · "_s;
    return homes.size() == 1 ? withHome(names.join(between), *homes.begin()) : namesWithHomes.join(between);
}

} // namespace

void HistoryPrint::make(History &history, const HistoryPrintWish &wish, QObject *context,
                        const std::function<void(const HistorySheet &)> &done)
{
    const QList<CsvExport::Source> &sources = wish.what.sources;
    if (sources.isEmpty())
        return;
    const HistoryView view = wish.sheet.view;
    const QString first = sources.first().moduleId;
    // Every reading in a column of its own, where they are not too many.
    const auto columns = static_cast<int>(std::clamp<qint64>(view.from.msecsTo(view.to) / minute, 1, mostColumns));
    QList<QFuture<HistorySeries>> asked;
    QStringList ids;
    for (const CsvExport::Source &source : sources) {
        asked << history.series(source.moduleId, view.from, view.to, columns);
        ids << source.moduleId;
    }
    asked << history.series(first, wish.told.from, wish.told.to, 1);
    const auto events = history.events(ids, view.from, view.to, mostEvents + 1);
    // The last that is asked for is answered last.
    whenReady(history.insights(first, wish.sheet.printedAt, view.zone), context, [=](const HistoryInsights &insights) {
        HistorySheet sheet = wish.sheet;
        sheet.title = titleOf(wish.what.sources);
        for (qsizetype i = 0; i < wish.what.sources.size(); ++i)
            sheet.lines << HistoryLine{.name = wish.what.sources[i].thermostat, .series = asked[i].result()};
        sheet.sentence = HistoryWords::sentence(asked.last().result().summary, wish.told.from, wish.told.to, view.zone, view.unit);
        sheet.note = wish.note(sheet.lines.first().series.firstReading);
        if (insights.coldest) { // there were readings in these weeks
            sheet.insights = HistoryInsightsPanel::rows(insights, view.zone, view.unit);
            sheet.days = HistoryInsightsPanel::days(insights, view.unit);
        }
        sheet.events = HistoryEventsPanel::lines(
            events.result(), mostEvents, wish.household,
            {.zone = view.zone, .unit = view.unit, .now = sheet.printedAt, .named = wish.what.sources.size() > 1});
        done(sheet);
    });
}

void HistoryPrint::save(History &history, const HistoryPrintWish &wish, const QString &file, QObject *context,
                        const std::function<void(const QString &)> &done)
{
    make(history, wish, context, [=](const HistorySheet &sheet) { whenReady(sheet.save(file), context, done); });
}
