#pragma once

#include <QFutureWatcher>

#include <utility>

// Calls `done` with the result of what History was asked, in the thread of `context` and while it lives; never if there is
// none because the program ends. Instead of QFuture::then(context), which with Qt 6.4 uses a context that is gone: a
// page may be closed before the disk has answered.
template <typename T, typename Function>
void whenReady(const QFuture<T> &future, QObject *context, Function done)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            done(watcher->result());
    });
    watcher->setFuture(future);
}
