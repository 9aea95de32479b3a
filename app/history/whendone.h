#pragma once

#include <QFutureWatcher>

// Calls `done` with the answer in the thread of `context`, unless that has gone by then. QFuture::then() with a context would
// look whether it has gone in the thread that answers, which is too late, and in Qt 6.4 does not bear that it has.
template <typename T, typename Done>
void whenDone(const QFuture<T> &future, QObject *context, Done done)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0) // else the history ended first
            done(watcher->result());
    });
    watcher->setFuture(future);
}
