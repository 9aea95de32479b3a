#pragma once

#include "app/account/seal.h"
#include "app/account/secretstore.h"

#include <QHash>
#include <QThreadPool>

// For computers without a keychain: one file that only its owner may read, and that only a passphrase opens. Until it is
// opened, once per start, everything is answered with PassphraseNeeded; or with SecretsFileDamaged if there is no file. A
// damaged file is set aside, never deleted.
class PassphraseStore : public SecretStore
{
    Q_OBJECT

public:
    explicit PassphraseStore(const QString &file, QObject *parent = nullptr);
    ~PassphraseStore() override; // what was begun is finished

    bool isOpen() const { return m_seal.has_value(); }
    bool isEmpty() const { return m_entries.isEmpty(); }
    bool isLost() const; // neither open, nor there to be opened
    // A new file, opened; whatever was there is set aside.
    void create(const QString &passphrase, QObject *context, std::function<void(const Outcome &)> done);
    // PassphraseWrong: try another. SecretsFileDamaged: it has been set aside, or was gone.
    void open(const QString &passphrase, QObject *context, std::function<void(const Outcome &)> done);
    // Forgets the passphrase and removes the file.
    void close();

    void read(const QString &key, QObject *context,
              std::function<void(const Result<std::optional<QByteArray>> &)> done) override;
    void write(const QString &key, const QByteArray &value, QObject *context,
               std::function<void(const Outcome &)> done) override;
    void remove(const QString &key, QObject *context, std::function<void(const Outcome &)> done) override;

private:
    using Entries = QHash<QString, QByteArray>;

    template <typename T>
    void work(std::function<T()> work, std::function<void(const T &)> then);
    void change(std::function<void(Entries &)> change, QObject *context, std::function<void(const Outcome &)> done);

    QString m_file;
    std::optional<Seal> m_seal;
    Entries m_entries; // what is asked for, maybe not yet on disk
    QThreadPool m_worker; // one thread: keys take a second to make, and the disk takes its time
};
