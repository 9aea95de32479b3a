#pragma once

#include "app/account/secretstore.h"

#include <QHash>

#include <deque>

// The operating system's keychain. Values over 2000 bytes are split, since a Windows credential holds 2560:
// the entry named by the key carries the first piece, and says how many follow and which of two sets of
// names they use, so that replacing a value is one write whatever its length. A checksum of the whole tells if pieces of
// two values were mixed.
class KeychainStore : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    void read(const QString &key, QObject *context,
              std::function<void(const Result<std::optional<QByteArray>> &)> done) override;
    void write(const QString &key, const QByteArray &value, QObject *context,
               std::function<void(const Outcome &)> done) override;
    void remove(const QString &key, QObject *context, std::function<void(const Outcome &)> done) override;
    void needsPerson(QObject *context, std::function<void(bool)> done) override;

private:
    void enqueue(std::function<void()> operation);
    template <typename T>
    std::function<void(const T &)> lastWord(QObject *context, std::function<void(const T &)> done);

    QHash<QString, char> m_sets; // key → the set its value is known to use

    // One at a time, since they share the names of their pieces; each ends by itself, wanted or not.
    std::deque<std::function<void()>> m_operations;
};
