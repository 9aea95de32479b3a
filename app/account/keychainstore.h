#pragma once

#include "app/account/secretstore.h"

// The operating system's keychain. Values over 2000 bytes are split, since a Windows credential holds 2560:
// the entry named by the key carries the first piece, and says how many follow and which of two sets of
// names they use, so that replacing a value is one write whatever its length.
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
};
