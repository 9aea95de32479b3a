#pragma once

#include "app/history/historycsv.h"
#include "app/history/historyseries.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <atomic>
#include <chrono>
#include <memory>

class Clock;
class HistoryStore;

// Everything that was read and done, kept in the profile's `history.sqlite`: the vendor's cloud keeps nothing. All of
// the disk's work is done in one thread of its own, in the order of the calls; it begins with the first of them, which
// should come after the first paint. What is recorded is with the system a moment later: kill -9 then loses nothing.
//
// A damaged file is set aside with its date, never deleted; if none can be opened, it goes on in memory, and into the
// file with the first reading that finds it openable again. That is told by problem(). A future that is asked for while the program ends is cancelled and has no result.
class History : public QObject
{
    Q_OBJECT

public:
    History(const QString &file, const Clock &clock, int daysKept, QObject *parent = nullptr);
    ~History() override;

    // The range in `columns` equal parts. Empty columns where nothing is known.
    QFuture<HistorySeries> series(const QString &moduleId, const QDateTime &from, const QDateTime &to, int columns);
    // What happened to thermostats within [from, to), latest first, at most `most`; to these and to all. An outage counts
    // by its beginning.
    QFuture<QList<HistoryEvent>> events(const QStringList &moduleIds, const QDateTime &from, const QDateTime &to,
                                        int most);
    // Before `before`, latest first: some `most`, and all of the last one's moment.
    QFuture<QList<HistoryEvent>> eventsBefore(const HistoryEventFilter &filter, const QDateTime &before, int most);
    // Within [from, to), oldest first, from the `offset`th on, at most `most`.
    QFuture<QList<HistoryReading>> readings(const QString &moduleId, const QDateTime &from, const QDateTime &to,
                                            int offset, int most);
    QFuture<int> readingCount(const QString &moduleId, const QDateTime &from, const QDateTime &to);
    // Days and weeks are those of `zone`, the home's.
    QFuture<HistoryInsights> insights(const QString &moduleId, const QDateTime &now, const QTimeZone &zone);

    // See historycsv.h. An existing file is replaced once the new one is whole.
    QFuture<CsvOutcome> exportCsv(const CsvExport &what);
    // Readings that are there already stay as they are. A file with anything wrong in it changes nothing.
    QFuture<CsvOutcome> importCsv(const QString &file);

    // All that anything is kept of, those that are gone from the homes too.
    QFuture<QList<HistoryKept>> kept();
    // Readings and events of this thermostat, for good; the future has one result when they are gone.
    QFuture<bool> remove(const QString &moduleId);
    QFuture<bool> removeAll();
    // A person's choice: what is older goes at once. Otherwise the oldest go little by little.
    QFuture<bool> setDaysKept(int days);

    // What is wrong with the file, for "Details"; empty: nothing.
    QString problem() const { return m_problem; }
    const QString &file() const { return m_file; }

    // For HistoryRecorder. An event with the moment, thermostat and kind of an earlier one replaces it.
    void record(const QString &moduleId, const HistoryReading &reading);
    void setNames(const QString &moduleId, const HistoryNames &names);
    void record(const HistoryEvent &event);
    // The clock was set by this much: what was recorded from `from` until `to` moves with it.
    void shift(const QDateTime &from, const QDateTime &to, std::chrono::milliseconds by);

Q_SIGNALS:
    // Something new of it can be asked for; of all when empty.
    void recorded(const QString &moduleId);
    void problemChanged();

private:
    class Worker;
    enum class Ending { GivesUp, CarriesOut }; // when the program ends meanwhile
    template <typename T, typename Work>
    QFuture<T> ask(Work work, Ending ending = Ending::GivesUp);
    template <typename Job>
    QFuture<CsvOutcome> start(std::shared_ptr<Job> job);
    template <typename Work>
    void post(Work work);

    QString m_file;
    const Clock &m_clock;
    int m_daysKept;
    QString m_problem;
    std::atomic<bool> m_ending = false; // what only asks is not worth waiting for any more
    std::unique_ptr<Worker> m_worker;
    QThread m_thread;
};
