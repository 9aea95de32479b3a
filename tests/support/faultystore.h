#pragma once

#include "app/account/secretstore.h"

#include <QHash>
#include <QPointer>

#include <utility>
#include <vector>

// A keychain that does what a test tells it to: refuses, looks empty, forgets, or keeps one waiting.
class FaultyStore : public SecretStore
{
public:
    QHash<QString, QByteArray> entries;
    std::optional<Error> readError;
    std::optional<Error> writeError;
    std::optional<Error> removeError;
    bool isLocked = false;    // a read finds nothing, as QtKeychain tells of a locked keyring
    bool isForgetful = false; // a write is reported as done, and lost
    bool isHeld = false;      // nothing is done or answered until release()
    int reads = 0;            // that were asked for
    int writes = 0;
    int quietQuestions = 0;   // whether a person would be needed

    using SecretStore::SecretStore;

    void read(const QString &key, QObject *context,
              std::function<void(const Result<std::optional<QByteArray>> &)> done) override
    {
        ++reads;
        act([this, key, guard = QPointer<QObject>(context), done = std::move(done)] {
            Result<std::optional<QByteArray>> answer = std::optional<QByteArray>();
            if (readError)
                answer = *readError;
            else if (!isLocked && entries.contains(key))
                answer = std::optional(entries.value(key));
            if (guard)
                done(answer);
        });
    }

    void write(const QString &key, const QByteArray &value, QObject *context,
               std::function<void(const Outcome &)> done) override
    {
        ++writes;
        act([this, key, value, guard = QPointer<QObject>(context), done = std::move(done)] {
            if (!writeError && !isForgetful)
                entries.insert(key, value);
            if (guard)
                done(writeError ? Outcome(*writeError) : Outcome(Done{}));
        });
    }

    void remove(const QString &key, QObject *context, std::function<void(const Outcome &)> done) override
    {
        act([this, key, guard = QPointer<QObject>(context), done = std::move(done)] {
            if (!removeError)
                entries.remove(key);
            if (guard)
                done(removeError ? Outcome(*removeError) : Outcome(Done{}));
        });
    }

    void needsPerson(QObject *context, std::function<void(bool)> done) override
    {
        ++quietQuestions;
        QMetaObject::invokeMethod(
            context, [this, done = std::move(done)] { done(isLocked); }, Qt::QueuedConnection);
    }

    // The program died before any of it was done.
    void drop()
    {
        isHeld = false;
        m_held.clear();
    }
    // Does and answers what was held, in order, and holds no more.
    void release()
    {
        isHeld = false;
        for (const auto &step : std::exchange(m_held, {}))
            step();
    }

private:
    void act(std::function<void()> step)
    {
        if (isHeld)
            m_held.push_back(std::move(step));
        else
            QMetaObject::invokeMethod(this, std::move(step), Qt::QueuedConnection);
    }

    std::vector<std::function<void()>> m_held;
};
