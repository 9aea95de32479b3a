#include "app/account/keychainstore.h"

#include "app/account/keyring.h"

#include <qt6keychain/keychain.h>

#include <QCryptographicHash>
#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pieceSize = 2000;
constexpr int mostPieces = 64;
constexpr char headStart[] = "tepore2";
constexpr char oldHeadStart[] = "tepore1"; // without a checksum

QByteArray checksum(const QByteArray &value)
{
    return QCryptographicHash::hash(value, QCryptographicHash::Sha256).first(8).toHex();
}

Error errorOf(const QKeychain::Job &job)
{
    const auto kind = [&job] {
        switch (job.error()) {
        case QKeychain::AccessDeniedByUser:
        case QKeychain::AccessDenied:
            return Error::Kind::KeychainDenied;
        case QKeychain::NoBackendAvailable:
            return Error::Kind::KeychainMissing;
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
    QByteArray sum = {}; // of the whole value; empty in old heads
    QByteArray first = {};

    static std::optional<Head> from(const QByteArray &entry)
    {
        // tepore2 <set> <pieces> <checksum>\n<first piece>
        const qsizetype line = entry.indexOf('\n');
        const QList<QByteArray> words = entry.left(line).split(' ');
        const bool isOld = words.size() == 3 && words[0] == oldHeadStart;
        const bool isNew = words.size() == 4 && words[0] == headStart;
        if (line < 0 || (!isOld && !isNew) || words[1].size() != 1)
            return std::nullopt;
        bool isNumber = false;
        const int pieces = words[2].toInt(&isNumber);
        if (!isNumber || pieces < 0 || pieces > mostPieces)
            return std::nullopt;
        return Head{.set = words[1][0], .pieces = pieces, .sum = words.value(3), .first = entry.mid(line + 1)};
    }

    QByteArray entry() const
    {
        return headStart + (' ' + QByteArray(1, set)) + ' ' + QByteArray::number(pieces) + ' ' + sum + '\n' + first;
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
        if (!head.sum.isEmpty() && head.sum != checksum(soFar))
            done(Error{.kind = Error::Kind::KeychainUnavailable, .detail = u"the entry's parts do not fit"_s});
        else
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

void removeEntry(const QString &key, QObject *context, std::function<void(const Outcome &)> done)
{
    auto *job = makeJob<QKeychain::DeletePasswordJob>(key);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] {
        if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
            done(Done{});
        else
            done(errorOf(*job));
    });
    job->start();
}

// Removes pieces index, index + 1, ... of a set, as many as there are: a longer value of earlier may have left
// more than the present one has. Looks first, since libsecret reports success for what was not there.
void removePieces(const QString &key, char set, int index, QObject *context,
                  std::function<void(const Outcome &)> done)
{
    readEntry(pieceKey(key, set, index), context, [=](const Result<std::optional<QByteArray>> &piece) {
        if (!piece || !piece.value()) {
            done(piece ? Outcome(Done{}) : Outcome(piece.error()));
            return;
        }
        removeEntry(pieceKey(key, set, index), context, [=](const Outcome &removed) {
            if (removed)
                removePieces(key, set, index + 1, context, done);
            else
                done(removed);
        });
    });
}

} // namespace

void KeychainStore::enqueue(std::function<void()> operation)
{
    m_operations.push_back(std::move(operation));
    if (m_operations.size() == 1)
        m_operations.front()();
}

// The answer to the operation at the front, which is over with it.
template <typename T>
std::function<void(const T &)> KeychainStore::lastWord(QObject *context, std::function<void(const T &)> done)
{
    return [this, guard = QPointer<QObject>(context), done = std::move(done)](const T &answer) {
        m_operations.pop_front();
        if (!m_operations.empty())
            m_operations.front()();
        if (answer || answer.error().kind != Error::Kind::KeychainUnavailable) {
            if (guard)
                done(answer);
            return;
        }
        Keyring::beginAnew();
        // Is it only troubled, or not there at all?
        Keyring::ask(this, [guard, done, error = answer.error()](Keyring::State state) mutable {
            if (state == Keyring::State::Missing)
                error.kind = Error::Kind::KeychainMissing;
            else if (state == Keyring::State::Denied)
                error.kind = Error::Kind::KeychainDenied;
            if (guard)
                done(error);
        });
    };
}

void KeychainStore::read(const QString &key, QObject *context,
                         std::function<void(const Result<std::optional<QByteArray>> &)> done)
{
    enqueue([=, this, done = lastWord(context, std::move(done))] {
        readEntry(key, this, [=, this](const Result<std::optional<QByteArray>> &entry) {
            if (!entry || !entry.value()) {
                done(entry);
                return;
            }
            const std::optional<Head> head = Head::from(*entry.value());
            if (!head) {
                done(Error{.kind = Error::Kind::KeychainUnavailable, .detail = u"the entry is not readable"_s});
                return;
            }
            m_sets[key] = head->set;
            readPieces(key, *head, 1, head->first, this, done);
        });
    });
}

void KeychainStore::write(const QString &key, const QByteArray &value, QObject *context,
                          std::function<void(const Outcome &)> done)
{
    enqueue([=, this, done = lastWord(context, std::move(done))] {
        // The head now in force decides which set of names is free.
        readEntry(key, this, [=, this](const Result<std::optional<QByteArray>> &entry) {
            if (!entry) {
                done(entry.error());
                return;
            }
            // Nothing is found while the keyring is locked, which may end before the first piece is written.
            const std::optional<Head> old = entry.value() ? Head::from(*entry.value()) : std::nullopt;
            const char oldSet = old ? old->set : m_sets.value(key);
            const QByteArray rest = value.mid(pieceSize);
            const Head head{.set = oldSet == 'a' ? 'b' : 'a',
                            .pieces = static_cast<int>((rest.size() + pieceSize - 1) / pieceSize),
                            .sum = checksum(value),
                            .first = value.left(pieceSize)};
            writePieces(key, head, rest, 1, this, [this, key, set = head.set, done](const Outcome &outcome) {
                if (outcome)
                    m_sets[key] = set;
                done(outcome);
            });
        });
    });
}

void KeychainStore::remove(const QString &key, QObject *context, std::function<void(const Outcome &)> done)
{
    enqueue([=, this, done = lastWord(context, std::move(done))] {
        removeEntry(key, this, [=, this](const Outcome &removed) {
            if (!removed) {
                done(removed);
                return;
            }
            removePieces(key, 'a', 1, this, [=, this](const Outcome &outcome) {
                if (outcome)
                    removePieces(key, 'b', 1, this, done);
                else
                    done(outcome);
            });
        });
    });
}

void KeychainStore::needsPerson(QObject *context, std::function<void(bool)> done)
{
    Keyring::ask(context, [done = std::move(done)](Keyring::State state) { done(state == Keyring::State::Locked); });
}
