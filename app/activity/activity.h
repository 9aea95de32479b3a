#pragma once

#include "app/activity/callarchive.h"
#include "app/history/history.h"

#include <functional>

// One thing that happened: an event of the history, or a call to the vendor's API.
struct Happening
{
    QDateTime at = {};     // UTC
    QString moduleId = {}; // empty: about no single thermostat
    std::optional<HistoryEvent> event = {};
    std::optional<CallLedger::Entry> call = {}; // if it is no event
    std::optional<Error::Kind> error = {};      // of a call that failed and was answered
};

struct ActivityFilter
{
    enum class Kind {
        Notable,  // everything but calls that did what they should
        Changes,  // commands, and what was changed elsewhere
        Problems, // outages, and calls that failed
        SignIns,
        Calls, // all of them
    };
    Kind kind = Kind::Notable;
    QString moduleId = {}; // empty: of all; what concerns all counts for each
};

// What happened, latest first, in pages, from the history and the ledger. Both are read in other threads.
class Activity
{
public:
    struct Page
    {
        QList<Happening> happenings = {};
        QDateTime next = {}; // what the next page is asked with; invalid: there is none
    };

    Activity(History &history, const QString &ledgerFile) : m_history(history), m_ledgerFile(ledgerFile) {}

    // What was before `before` (UTC). `done` is called later, in the thread of `context` and while it lives; not at all if
    // the program ends.
    void page(const ActivityFilter &filter, const QDateTime &before, QObject *context,
              std::function<void(const Page &)> done);

private:
    History &m_history;
    QString m_ledgerFile;
};
