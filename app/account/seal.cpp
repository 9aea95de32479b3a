#include "app/account/seal.h"

#include <QtEndian>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

// The file: format, operations and memory of argon2id (64 bits each, little-endian), salt, key check, checksum of all
// that, nonce, secretbox.
constexpr char format[] = "Tepore secrets 1\n";
constexpr qsizetype formatSize = sizeof format - 1;
constexpr qsizetype saltAt = formatSize + 16;
constexpr qsizetype checkAt = saltAt + crypto_pwhash_SALTBYTES;
constexpr qsizetype checkSize = crypto_generichash_BYTES_MIN;
constexpr qsizetype sumAt = checkAt + checkSize;
constexpr qsizetype sumSize = crypto_generichash_BYTES_MIN;
constexpr qsizetype headSize = sumAt + sumSize;
constexpr qsizetype bodyAt = headSize + crypto_secretbox_NONCEBYTES;

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}
const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}
unsigned long long length(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

QByteArray hash(const QByteArray &bytes, const QByteArray &key = {})
{
    QByteArray result(crypto_generichash_BYTES_MIN, Qt::Uninitialized);
    crypto_generichash(raw(result), static_cast<size_t>(result.size()), raw(bytes), length(bytes),
                       key.isEmpty() ? nullptr : raw(key), static_cast<size_t>(key.size()));
    return result;
}

QByteArray number(quint64 value)
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

// Empty when there is not enough memory.
QByteArray keyFor(const QString &passphrase, const QByteArray &salt, quint64 operations, quint64 memory)
{
    // The same letters typed on another keyboard are the same passphrase.
    QByteArray secret = passphrase.normalized(QString::NormalizationForm_KC).toUtf8();
    QByteArray key(crypto_secretbox_KEYBYTES, Qt::Uninitialized);
    const bool made = crypto_pwhash(raw(key), length(key), secret.constData(), length(secret), raw(salt), operations,
                                    static_cast<size_t>(memory), crypto_pwhash_ALG_ARGON2ID13) == 0;
    sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    return made ? key : QByteArray();
}

const QByteArray checkText("is this the passphrase");

Error damaged()
{
    return Error{.kind = Error::Kind::SecretsFileDamaged, .detail = u"the secrets' file is damaged"_s};
}
Error outOfMemory()
{
    return Error{.kind = Error::Kind::KeychainUnavailable, .detail = u"too little memory to check the passphrase"_s};
}

} // namespace

Seal::~Seal()
{
    if (m_key.isDetached()) // else a copy still needs it
        sodium_memzero(m_key.data(), static_cast<size_t>(m_key.size()));
}

Result<Seal> Seal::make(const QString &passphrase)
{
    if (sodium_init() < 0)
        return Error{.kind = Error::Kind::KeychainUnavailable, .detail = u"libsodium cannot be used"_s};
    Seal seal;
    const QByteArray salt = randomBytes(crypto_pwhash_SALTBYTES);
    seal.m_key = keyFor(passphrase, salt, crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE);
    if (seal.m_key.isEmpty())
        return outOfMemory();
    seal.m_head = QByteArray(format, formatSize) + number(crypto_pwhash_OPSLIMIT_MODERATE) +
                  number(crypto_pwhash_MEMLIMIT_MODERATE) + salt + hash(checkText, seal.m_key);
    seal.m_head += hash(seal.m_head);
    return seal;
}

Result<Seal> Seal::of(const QByteArray &sealed, const QString &passphrase)
{
    if (sodium_init() < 0)
        return Error{.kind = Error::Kind::KeychainUnavailable, .detail = u"libsodium cannot be used"_s};
    Seal seal;
    seal.m_head = sealed.first(qMin(headSize, sealed.size()));
    if (sealed.size() < bodyAt || !sealed.startsWith(format) || hash(sealed.first(sumAt)) != sealed.mid(sumAt, sumSize))
        return damaged();
    const auto operations = qFromLittleEndian<quint64>(sealed.constData() + formatSize);
    const auto memory = qFromLittleEndian<quint64>(sealed.constData() + formatSize + 8);
    if (operations > 64 || memory > crypto_pwhash_MEMLIMIT_SENSITIVE) // not by us
        return damaged();
    seal.m_key = keyFor(passphrase, sealed.mid(saltAt, crypto_pwhash_SALTBYTES), operations, memory);
    if (seal.m_key.isEmpty())
        return outOfMemory();
    if (hash(checkText, seal.m_key) != sealed.mid(checkAt, checkSize))
        return Error{.kind = Error::Kind::PassphraseWrong};
    return seal;
}

QByteArray Seal::seal(const QByteArray &plain) const
{
    const QByteArray nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    QByteArray box(plain.size() + static_cast<qsizetype>(crypto_secretbox_MACBYTES), Qt::Uninitialized);
    crypto_secretbox_easy(raw(box), raw(plain), length(plain), raw(nonce), raw(m_key));
    return m_head + nonce + box;
}

Result<QByteArray> Seal::open(const QByteArray &sealed) const
{
    const QByteArray box = sealed.mid(bodyAt);
    if (!sealed.startsWith(m_head) || box.size() < static_cast<qsizetype>(crypto_secretbox_MACBYTES))
        return damaged();
    QByteArray plain(box.size() - static_cast<qsizetype>(crypto_secretbox_MACBYTES), Qt::Uninitialized);
    const QByteArray nonce = sealed.mid(headSize, crypto_secretbox_NONCEBYTES);
    if (crypto_secretbox_open_easy(raw(plain), raw(box), length(box), raw(nonce), raw(m_key)) != 0)
        return damaged();
    return plain;
}
