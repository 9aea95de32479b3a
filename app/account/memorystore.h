#pragma once

#include "app/account/secretstore.h"

#include <QHash>

// Secrets that last as long as the program: for the sample data, which must not touch the keychain, and for people
// without one who would rather be asked at every start.
class MemoryStore : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    bool isEmpty() const { return m_entries.isEmpty(); }
    void clear() { m_entries.clear(); }

    void read(const QString &key, QObject *context,
              std::function<void(const Result<std::optional<QByteArray>> &)> done) override
    {
        const auto entry = m_entries.constFind(key);
        const std::optional<QByteArray> value =
            entry == m_entries.constEnd() ? std::nullopt : std::optional(*entry);
        QMetaObject::invokeMethod(
            context, [value, done = std::move(done)] { done(value); }, Qt::QueuedConnection);
    }

    void write(const QString &key, const QByteArray &value, QObject *context,
               std::function<void(const Outcome &)> done) override
    {
        m_entries.insert(key, value);
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(Done{}); }, Qt::QueuedConnection);
    }

    void remove(const QString &key, QObject *context, std::function<void(const Outcome &)> done) override
    {
        m_entries.remove(key);
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(Done{}); }, Qt::QueuedConnection);
    }

private:
    QHash<QString, QByteArray> m_entries;
};
