#include "app/account/passphrasestore.h"

#include "app/logging.h"
#include "app/wholefile.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <QFileInfo>
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

constexpr qint64 largestFile = 1024 * 1024;

QByteArray toBytes(const QHash<QString, QByteArray> &entries)
{
    QJsonObject object;
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry)
        object[entry.key()] = QString::fromLatin1(entry.value().toBase64());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QHash<QString, QByteArray> fromBytes(const QByteArray &bytes)
{
    QHash<QString, QByteArray> entries;
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry)
        entries.insert(entry.key(), QByteArray::fromBase64(entry.value().toString().toLatin1()));
    return entries;
}

// A renamed file survives a power cut only once its folder is on disk.
void syncFolderOf([[maybe_unused]] const QString &file)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(QFileInfo(file).path()).constData(), O_RDONLY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
#endif
}

Outcome store(const QString &name, const QByteArray &sealed)
{
    QSaveFile file(name);
    const bool stored = file.open(QIODevice::WriteOnly) &&
                        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                        file.write(sealed) == sealed.size() && commitWhole(file);
    if (!stored)
        return Error{.kind = Kind::KeychainUnavailable, .detail = file.errorString()};
    syncFolderOf(name);
    return Done{};
}

void setAside(const QString &name)
{
    if (!QFile::exists(name))
        return;
    QFile::rename(name, u"%1.damaged-%2"_s.arg(
                            name, QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s)));
    qCWarning(logStorage) << "the secrets' file is set aside";
}

using Opened = Result<std::pair<Seal, QHash<QString, QByteArray>>>;

Opened openFile(const QString &name, const QString &passphrase)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) && file.exists())
        return Error{.kind = Kind::KeychainUnavailable, .detail = file.errorString()};
    const QByteArray sealed = file.isOpen() ? file.read(largestFile) : QByteArray();
    file.close();
    const Result<Seal> seal = Seal::of(sealed, passphrase);
    const Result<QByteArray> plain = seal ? seal.value().open(sealed) : Result<QByteArray>(seal.error());
    if (plain)
        return std::pair(seal.value(), fromBytes(plain.value()));
    if (plain.error().kind == Kind::SecretsFileDamaged)
        setAside(name);
    return plain.error();
}

} // namespace

PassphraseStore::PassphraseStore(const QString &file, QObject *parent) : SecretStore(parent), m_file(file)
{
    m_worker.setMaxThreadCount(1);
}

PassphraseStore::~PassphraseStore()
{
    m_worker.waitForDone();
}

template <typename T>
void PassphraseStore::work(std::function<T()> work, std::function<void(const T &)> then)
{
    m_worker.start([this, work = std::move(work), then = std::move(then)] {
        const T result = work();
        QMetaObject::invokeMethod(this, [then, result] { then(result); }, Qt::QueuedConnection);
    });
}

void PassphraseStore::create(const QString &passphrase, QObject *context, std::function<void(const Outcome &)> done)
{
    const QPointer<QObject> guard(context);
    work<Result<Seal>>(
        [file = m_file, passphrase]() -> Result<Seal> {
            const Result<Seal> seal = Seal::make(passphrase);
            if (!seal)
                return seal;
            setAside(file);
            const Outcome stored = store(file, seal.value().seal(toBytes({})));
            return stored ? seal : Result<Seal>(stored.error());
        },
        [this, guard, done = std::move(done)](const Result<Seal> &seal) {
            if (seal) {
                m_seal = seal.value();
                m_entries.clear();
            }
            if (guard)
                done(seal ? Outcome(Done{}) : Outcome(seal.error()));
        });
}

void PassphraseStore::open(const QString &passphrase, QObject *context, std::function<void(const Outcome &)> done)
{
    const QPointer<QObject> guard(context);
    work<Opened>([file = m_file, passphrase] { return openFile(file, passphrase); },
                 [this, guard, done = std::move(done)](const Opened &opened) {
                     if (opened) {
                         m_seal = opened.value().first;
                         m_entries = opened.value().second;
                     }
                     if (guard)
                         done(opened ? Outcome(Done{}) : Outcome(opened.error()));
                 });
}

bool PassphraseStore::isLost() const
{
    return !isOpen() && !QFile::exists(m_file);
}

void PassphraseStore::close()
{
    m_seal.reset();
    m_entries.clear();
    m_worker.start([file = m_file] { QFile::remove(file); });
}

void PassphraseStore::read(const QString &key, QObject *context,
                           std::function<void(const Result<std::optional<QByteArray>> &)> done)
{
    Result<std::optional<QByteArray>> answer = std::optional<QByteArray>();
    if (!isOpen())
        answer = Error{.kind = isLost() ? Kind::SecretsFileDamaged : Kind::PassphraseNeeded};
    else if (const auto entry = m_entries.constFind(key); entry != m_entries.constEnd())
        answer = std::optional(*entry);
    QMetaObject::invokeMethod(context, [answer, done = std::move(done)] { done(answer); }, Qt::QueuedConnection);
}

void PassphraseStore::change(std::function<void(Entries &)> change, QObject *context,
                             std::function<void(const Outcome &)> done)
{
    const QPointer<QObject> guard(context);
    const auto answer = [guard, done = std::move(done)](const Outcome &outcome) {
        if (guard)
            done(outcome);
    };
    if (!isOpen()) {
        QMetaObject::invokeMethod(this, [answer] { answer(Error{.kind = Kind::PassphraseNeeded}); },
                                  Qt::QueuedConnection);
        return;
    }
    change(m_entries);
    work<Outcome>([file = m_file, seal = *m_seal, entries = m_entries] { return store(file, seal.seal(toBytes(entries))); },
                  answer);
}

void PassphraseStore::write(const QString &key, const QByteArray &value, QObject *context,
                            std::function<void(const Outcome &)> done)
{
    change([key, value](Entries &entries) { entries.insert(key, value); }, context, std::move(done));
}

void PassphraseStore::remove(const QString &key, QObject *context, std::function<void(const Outcome &)> done)
{
    change([key](Entries &entries) { entries.remove(key); }, context, std::move(done));
}
