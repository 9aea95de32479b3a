#pragma once

#include "app/result.h"

#include <QByteArray>
#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

// A safe place for secrets. What is asked for is done in the order it was asked for. Answers come exactly
// once, later than the call, while `context` lives; they may take as long as a person needs to unlock a
// keyring.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds patience{6}; // after which a person is told that it has not answered yet

    using QObject::QObject;

    // Empty when there is no such entry, which is also what a locked keyring looks like (qt-notes.md §2).
    virtual void read(const QString &key, QObject *context,
                      std::function<void(const Result<std::optional<QByteArray>> &)> done) = 0;
    // Durable when it reports Done; the old value stays whole until then.
    virtual void write(const QString &key, const QByteArray &value, QObject *context,
                       std::function<void(const Outcome &)> done) = 0;
    virtual void remove(const QString &key, QObject *context, std::function<void(const Outcome &)> done) = 0;
    // Whether reading or writing would now make the system ask a person. Asks nobody itself.
    virtual void needsPerson(QObject *context, std::function<void(bool)> done)
    {
        QMetaObject::invokeMethod(context, [done = std::move(done)] { done(false); }, Qt::QueuedConnection);
    }
    // The one that keeps entries whatever a person chooses; asking it asks nobody for a choice.
    virtual SecretStore &lasting() { return *this; }
    // Gives up a place that holds nothing but this profile's secrets, all at once; false if this is no such place, and
    // entries go one by one.
    virtual bool forgetAll() { return false; }
};
