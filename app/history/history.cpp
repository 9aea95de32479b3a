#include "app/history/history.h"

#include "app/clock.h"
#include "app/history/csvjobs.h"
#include "app/history/insights.h"

#include <QPromise>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 daySeconds = 24 * 3600;
// A clock that was set wrongly must not cost more than the oldest days.
constexpr int mostDaysRemoved = 7;

} // namespace

// Lives in the thread, and the store with it.
class History::Worker : public QObject
{
public:
    explicit Worker(History &history) : m_history(history) {}

    HistoryStore &store()
    {
        if (!m_store)
            m_store.emplace(m_history.m_file);
        return *m_store;
    }
    void close() { m_store.reset(); }

    void written(const QString &moduleId)
    {
        tellProblem();
        QMetaObject::invokeMethod(&m_history,
                                  [&history = m_history, moduleId] { Q_EMIT history.recorded(moduleId); });
    }
    void tellProblem()
    {
        const QString problem = store().problem();
        if (std::exchange(m_told, problem) == problem)
            return;
        QMetaObject::invokeMethod(&m_history, [&history = m_history, problem] {
            history.m_problem = problem;
            Q_EMIT history.problemChanged();
        });
    }
    // Once in a day of readings.
    void removeOld(qint64 now, int daysKept)
    {
        if (m_removedAt && std::abs(now - *m_removedAt) < daySeconds)
            return;
        m_removedAt = now;
        store().removeOlder(utc((now - daysKept * daySeconds) * 1000), mostDaysRemoved);
    }
    // Steps of other work may come between two of a job's.
    template <typename Job>
    void step(std::shared_ptr<Job> job, std::shared_ptr<QPromise<CsvOutcome>> promise)
    {
        if (m_history.m_ending)
            return;
        if (const std::optional<CsvOutcome> outcome = job->step(store())) {
            promise->addResult(*outcome);
            promise->finish();
            written({});
            return;
        }
        QMetaObject::invokeMethod(
            this, [this, job, promise] { step(job, promise); }, Qt::QueuedConnection);
    }

private:
    History &m_history;
    std::optional<HistoryStore> m_store;
    std::optional<qint64> m_removedAt;
    QString m_told;
};

History::History(const QString &file, const Clock &clock, int daysKept, QObject *parent)
    : QObject(parent),
      m_file(file),
      m_clock(clock),
      m_daysKept(daysKept),
      m_worker(std::make_unique<Worker>(*this))
{
    m_thread.setObjectName(u"history"_s);
    m_worker->moveToThread(&m_thread);
}

History::~History()
{
    m_ending = true;
    if (!m_thread.isRunning())
        return;
    post([](Worker &worker) { // what is to be recorded comes first
        worker.close();
        worker.thread()->quit();
    });
    m_thread.wait();
}

template <typename Work>
void History::post(Work work)
{
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get(), work] { work(*worker); }, Qt::QueuedConnection);
}

template <typename T, typename Work>
QFuture<T> History::ask(Work work, Ending ending)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    post([this, promise, work, ending](Worker &worker) {
        if (m_ending && ending == Ending::GivesUp)
            return;
        promise->addResult(work(worker.store()));
        promise->finish();
        worker.tellProblem();
    });
    return promise->future();
}

template <typename Job>
QFuture<CsvOutcome> History::start(std::shared_ptr<Job> job)
{
    auto promise = std::make_shared<QPromise<CsvOutcome>>();
    promise->start();
    post([job, promise](Worker &worker) { worker.step(job, promise); });
    return promise->future();
}

QFuture<HistorySeries> History::series(const QString &moduleId, const QDateTime &from, const QDateTime &to,
                                       int columns)
{
    return ask<HistorySeries>([=, now = m_clock.now()](HistoryStore &store) {
        return store.series(moduleId, from, to, columns, now);
    });
}

QFuture<QList<HistoryEvent>> History::events(const QStringList &moduleIds, const QDateTime &from,
                                             const QDateTime &to, int most)
{
    return ask<QList<HistoryEvent>>(
        [=](HistoryStore &store) { return store.events(moduleIds, from, to, most); });
}

QFuture<QList<HistoryEvent>> History::eventsBefore(const HistoryEventFilter &filter, const QDateTime &before, int most)
{
    return ask<QList<HistoryEvent>>(
        [=](HistoryStore &store) { return store.eventsBefore(filter, before, most); });
}

QFuture<QList<HistoryReading>> History::readings(const QString &moduleId, const QDateTime &from,
                                                 const QDateTime &to, int offset, int most)
{
    return ask<QList<HistoryReading>>([=](HistoryStore &store) {
        QList<HistoryReading> readings;
        for (const Sample &sample :
             store.samples(moduleId, from, to, offset, most).value_or(std::vector<Sample>()))
            readings << toReading(sample);
        return readings;
    });
}

QFuture<int> History::readingCount(const QString &moduleId, const QDateTime &from, const QDateTime &to)
{
    return ask<int>([=](HistoryStore &store) { return store.count(moduleId, from, to); });
}

QFuture<HistoryInsights> History::insights(const QString &moduleId, const QDateTime &now,
                                           const QTimeZone &zone)
{
    return ask<HistoryInsights>([=](HistoryStore &store) {
        const QDateTime from = now.addDays(-insightDays);
        return insightsOf(store.samples(moduleId, from, now).value_or(std::vector<Sample>()), now, zone);
    });
}

QFuture<CsvOutcome> History::exportCsv(const CsvExport &what)
{
    return start(std::make_shared<CsvExportJob>(what));
}

QFuture<CsvOutcome> History::importCsv(const QString &file)
{
    return start(std::make_shared<CsvImportJob>(file));
}

QFuture<QList<HistoryKept>> History::kept()
{
    return ask<QList<HistoryKept>>([](HistoryStore &store) { return store.kept(); });
}

QFuture<bool> History::remove(const QString &moduleId)
{
    return ask<bool>([=](HistoryStore &store) { return store.remove(moduleId); }, Ending::CarriesOut);
}

QFuture<bool> History::removeAll()
{
    return ask<bool>([](HistoryStore &store) { return store.removeAll(); }, Ending::CarriesOut);
}

QFuture<bool> History::setDaysKept(int days)
{
    m_daysKept = days;
    return ask<bool>(
        [before = m_clock.now().addDays(-days)](HistoryStore &store) { return store.removeOlder(before); },
        Ending::CarriesOut);
}

void History::record(const QString &moduleId, const HistoryReading &reading)
{
    post([moduleId, sample = toSample(reading), days = m_daysKept](Worker &worker) {
        worker.store().returnToFile();
        worker.store().add(moduleId, sample);
        worker.removeOld(sample.at, days);
        worker.written(moduleId);
    });
}

void History::setNames(const QString &moduleId, const HistoryNames &names)
{
    post([moduleId, names](Worker &worker) { worker.store().setNames(moduleId, names); });
}

void History::record(const HistoryEvent &event)
{
    post([event](Worker &worker) {
        worker.store().add(event);
        worker.written(event.moduleId);
    });
}

void History::shift(const QDateTime &from, const QDateTime &to, std::chrono::milliseconds by)
{
    post([from, to, by](Worker &worker) {
        worker.store().shift(from, to, by);
        worker.written({});
    });
}
