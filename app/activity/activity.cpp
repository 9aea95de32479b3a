#include "app/activity/activity.h"

#include "app/history/whenready.h"
#include "app/smarther/answer.h"

#include <QPointer>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>

using Filter = ActivityFilter;
using Event = HistoryEvent;

namespace {

constexpr int pageSize = 100; // of each source

QList<Event::Kind> eventKinds(Filter::Kind kind)
{
    switch (kind) {
    case Filter::Kind::Notable:
        return {Event::Kind::Command, Event::Kind::Change, Event::Kind::Outage, Event::Kind::SignIn};
    case Filter::Kind::Changes:
        return {Event::Kind::Command, Event::Kind::Change};
    case Filter::Kind::Problems:
        return {Event::Kind::Outage};
    case Filter::Kind::SignIns:
        return {Event::Kind::SignIn};
    case Filter::Kind::Calls:
        break;
    }
    return {};
}

bool hasCalls(Filter::Kind kind)
{
    return kind == Filter::Kind::Notable || kind == Filter::Kind::Problems || kind == Filter::Kind::Calls;
}

Happening happeningOf(const Event &event)
{
    return {.at = event.at, .moduleId = event.moduleId, .event = event};
}

Happening happeningOf(const CallLedger::Entry &call)
{
    Happening happening{.at = call.at, .moduleId = call.moduleId, .call = call};
    if (call.status.value_or(0) > 0) {
        if (const auto error = errorIn(HttpAnswer{.status = *call.status}, call.at))
            happening.error = error->kind;
    }
    return happening;
}

// Down to where both sources are known.
Activity::Page merged(const QList<Event> &events, const QList<CallLedger::Entry> &calls)
{
    QDateTime known;
    const auto reaches = [&known](const QDateTime &last) { known = known.isValid() ? std::max(known, last) : last; };
    if (events.size() >= pageSize)
        reaches(events.last().at);
    if (calls.size() >= pageSize)
        reaches(calls.last().at);
    Activity::Page page{.next = known};
    for (const Event &event : events)
        page.happenings << happeningOf(event);
    for (const CallLedger::Entry &call : calls)
        page.happenings << happeningOf(call);
    page.happenings.removeIf([&known](const Happening &each) { return known.isValid() && each.at < known; });
    std::stable_sort(page.happenings.begin(), page.happenings.end(),
                     [](const Happening &a, const Happening &b) { return a.at > b.at; });
    return page;
}

} // namespace

void Activity::page(const Filter &filter, const QDateTime &before, QObject *context,
                    std::function<void(const Page &)> done)
{
    auto promise = std::make_shared<QPromise<QList<CallLedger::Entry>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, filter, before, file = m_ledgerFile] {
        promise->addResult(hasCalls(filter.kind) ? callsFrom(file, {.moduleId = filter.moduleId,
                                                                    .failedOnly = filter.kind != Filter::Kind::Calls,
                                                                    .before = before,
                                                                    .most = pageSize})
                                                 : QList<CallLedger::Entry>());
        promise->finish();
    });
    const auto events = m_history.eventsBefore({.moduleId = filter.moduleId, .kinds = eventKinds(filter.kind)}, before, pageSize);
    whenReady(events, context, [context, calls = promise->future(), done = std::move(done)](const QList<Event> &found) {
        whenReady(calls, context, [found, done](const QList<CallLedger::Entry> &others) { done(merged(found, others)); });
    });
}
