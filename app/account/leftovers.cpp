#include "app/account/leftovers.h"

#include "app/logging.h"

Leftovers::Leftovers(SecretStore &store, Settings &settings, QObject *parent)
    : QObject(parent), m_store(store), m_settings(settings)
{
}

void Leftovers::remove()
{
    if (!m_pending)
        removeNext();
}

void Leftovers::removeQuietly()
{
    if (m_pending || m_settings.entriesToRemove().isEmpty())
        return;
    m_store.needsPerson(this, [this](bool needed) {
        if (m_pending)
            return;
        if (needed && !m_settings.entriesToRemove().isEmpty())
            setProblem(Error{.kind = Error::Kind::KeychainLocked});
        else
            removeNext();
    });
}

// Written over first: a locked keyring says of an entry it does not show that there is none, but takes no value either.
void Leftovers::removeNext()
{
    const QStringList entries = m_settings.entriesToRemove();
    m_pending = !entries.isEmpty();
    if (!m_pending) {
        setProblem({});
        return;
    }
    m_store.write(entries.first(), "{}", this, [this, entry = entries.first()](const Outcome &written) {
        if (written)
            m_store.remove(entry, this, [this, entry](const Outcome &removed) { ended(entry, removed); });
        else
            ended(entry, written);
    });
}

void Leftovers::ended(const QString &entry, const Outcome &outcome)
{
    if (!outcome) {
        qCWarning(logAccount) << "a keychain entry could not be removed:" << outcome.error().detail;
        m_pending = false;
        setProblem(outcome.error());
        return;
    }
    m_settings.entryIsRemoved(entry);
    m_settings.sync();
    removeNext();
}

void Leftovers::setProblem(const std::optional<Error> &problem)
{
    if (problem == std::exchange(m_problem, problem))
        return;
    Q_EMIT changed();
}
