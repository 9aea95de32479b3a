#include "app/account/keychainstore.h"

#include "app/logging.h"

#include <qt6keychain/keychain.h>

#include <QPointer>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pieceSize = 2000;
constexpr auto headStart = "tepore1 "_L1;

Error errorOf(const QKeychain::Job &job)
{
    const auto kind = [&job] {
        switch (job.error()) {
        case QKeychain::AccessDeniedByUser:
        case QKeychain::AccessDenied:
            return Error::Kind::KeychainDenied;
        default:
            return Error::Kind::KeychainUnavailable;
        }
    }();
    return Error{.kind = kind, .detail = job.errorString()};
}

QString fullKey(const QString &key)
{
    return u"" TEPORE_APP_ID "/"_s + key;
}

template <typename Job>
Job *makeJob(const QString &key)
{
    auto *job = new Job(u"" TEPORE_APP_ID ""_s);
    job->setKey(fullKey(key));
    job->setInsecureFallback(false);
    return job;
}

void readEntry(const QString &key, QObject *context,
               std::function<void(const Result<std::optional<QByteArray>> &)> done)
{
    auto *job = makeJob<QKeychain::ReadPasswordJob>(key);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] {
        if (job->error() == QKeychain::NoError)
            done(std::optional(job->binaryData()));
        else if (job->error() == QKeychain::EntryNotFound)
            done(std::optional<QByteArray>());
        else
            done(errorOf(*job));
    });
    job->start();
}

void writeEntry(const QString &key, const QByteArray &value, QObject *context,
                std::function<void(const Outcome &)> done)
{
    auto *job = makeJob<QKeychain::WritePasswordJob>(key);
    job->setBinaryData(value);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] {
        if (job->error() == QKeychain::NoError)
            done(Done{});
        else
            done(errorOf(*job));
    });
    job->start();
}

// The head of a stored value: how the rest is laid out.
struct Head
{
    char set = 'a';
    int pieces = 0; // beyond the first, which follows the head itself
    QByteArray first;

    static std::optional<Head> from(const QByteArray &entry)
    {
        // tepore1 <set> <pieces>\n<first piece>
        const qsizetype line = entry.indexOf('\n');
        const QList<QByteArray> words = entry.left(line).split(' ');
        if (line < 0 || !entry.startsWith(QByteArray(headStart.data(), headStart.size())) ||
            words.size() != 3 || words[1].size() != 1)
            return std::nullopt;
        bool isNumber = false;
        const int pieces = words[2].toInt(&isNumber);
        if (!isNumber || pieces < 0 || pieces > 64)
            return std::nullopt;
        return Head{.set = words[1][0], .pieces = pieces, .first = entry.mid(line + 1)};
    }

    QByteArray entry() const
    {
        return "tepore1 " + QByteArray(1, set) + ' ' + QByteArray::number(pieces) + '\n' + first;
    }
};

QString pieceKey(const QString &key, char set, int index)
{
    return u"%1/%2%3"_s.arg(key).arg(QLatin1Char(set)).arg(index);
}

// Reads pieces index..count and appends them.
void readPieces(const QString &key, const Head &head, int index, QByteArray soFar, QObject *context,
                std::function<void(const Result<std::optional<QByteArray>> &)> done)
{
    if (index > head.pieces) {
        done(std::optional(soFar));
        return;
    }
    readEntry(pieceKey(key, head.set, index), context,
              [=](const Result<std::optional<QByteArray>> &piece) {
                  if (!piece)
                      done(piece);
                  else if (!piece.value())
                      done(Error{.kind = Error::Kind::KeychainLocked, .detail = u"a part of the entry is missing"_s});
                  else
                      readPieces(key, head, index + 1, soFar + *piece.value(), context, done);
              });
}

void writePieces(const QString &key, const Head &head, const QByteArray &rest, int index, QObject *context,
                 std::function<void(const Outcome &)> done)
{
    if (index > head.pieces) {
        writeEntry(key, head.entry(), context, done);
        return;
    }
    writeEntry(pieceKey(key, head.set, index), rest.left(pieceSize), context, [=](const Outcome &outcome) {
        if (outcome)
            writePieces(key, head, rest.mid(pieceSize), index + 1, context, done);
        else
            done(outcome);
    });
}

void removeEntries(const QStringList &keys, QObject *context, std::function<void(const Outcome &)> done)
{
    if (keys.isEmpty()) {
        done(Done{});
        return;
    }
    auto *job = makeJob<QKeychain::DeletePasswordJob>(keys.first());
    QObject::connect(job, &QKeychain::Job::finished, context, [=] {
        if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
            done(errorOf(*job));
        else
            removeEntries(keys.mid(1), context, done);
    });
    job->start();
}

} // namespace

void KeychainStore::read(const QString &key, QObject *context,
                         std::function<void(const Result<std::optional<QByteArray>> &)> done)
{
    readEntry(key, context, [=](const Result<std::optional<QByteArray>> &entry) {
        if (!entry || !entry.value()) {
            done(entry);
            return;
        }
        const std::optional<Head> head = Head::from(*entry.value());
        if (!head)
            done(Error{.kind = Error::Kind::KeychainUnavailable, .detail = u"the entry is not readable"_s});
        else
            readPieces(key, *head, 1, head->first, context, done);
    });
}

void KeychainStore::write(const QString &key, const QByteArray &value, QObject *context,
                          std::function<void(const Outcome &)> done)
{
    // The head now in force decides which set of names is free.
    readEntry(key, context, [=](const Result<std::optional<QByteArray>> &entry) {
        Head head;
        if (entry && entry.value()) {
            if (const std::optional<Head> old = Head::from(*entry.value()))
                head.set = old->set == 'a' ? 'b' : 'a';
        }
        head.first = value.left(pieceSize);
        const QByteArray rest = value.mid(pieceSize);
        head.pieces = static_cast<int>((rest.size() + pieceSize - 1) / pieceSize);
        writePieces(key, head, rest, 1, context, done);
    });
}

void KeychainStore::remove(const QString &key, QObject *context, std::function<void(const Outcome &)> done)
{
    readEntry(key, context, [=](const Result<std::optional<QByteArray>> &entry) {
        QStringList keys{key};
        if (entry && entry.value()) {
            if (const std::optional<Head> head = Head::from(*entry.value())) {
                for (int i = 1; i <= head->pieces; ++i)
                    keys << pieceKey(key, 'a', i) << pieceKey(key, 'b', i);
            }
        }
        removeEntries(keys, context, done);
    });
}
