#pragma once

#include "app/result.h"

#include <QByteArray>
#include <QString>

// Bytes that a passphrase alone opens: libsodium's argon2id makes the key, its secretbox encrypts and authenticates.
// Pure; the only user of libsodium. Making a key takes a second and 256 MiB on purpose: not for the event loop.
class Seal
{
public:
    ~Seal(); // wipes the key
    Seal(const Seal &) = default;
    Seal &operator=(const Seal &) = default;

    static Result<Seal> make(const QString &passphrase);
    // The seal of what was sealed. PassphraseWrong and SecretsFileDamaged are told apart.
    static Result<Seal> of(const QByteArray &sealed, const QString &passphrase);

    QByteArray seal(const QByteArray &plain) const;
    Result<QByteArray> open(const QByteArray &sealed) const; // SecretsFileDamaged

private:
    Seal() = default;

    QByteArray m_head; // format, cost, salt, and what tells a wrong passphrase; authenticated by a checksum of its own
    QByteArray m_key;
};
