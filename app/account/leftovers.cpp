#include "app/account/leftovers.h"

#include "app/logging.h"

Leftovers::Leftovers(SecretStore &store, Settings &settings, QObject *parent)
    : QObject(parent), m_store(store), m_settings(settings)
{
}

// Written over first: a locked keyring says of an entry it does not show that there is none, but takes no value either.
void Leftovers::remove()
{
    const QStringList entries = m_settings.entriesToRemove();
    for (const QString &entry : entries) {
        m_store.write(entry, "{}", this, [this, entry](const Outcome &written) {
            if (written)
                m_store.remove(entry, this, [this, entry](const Outcome &removed) { ended(entry, removed); });
            else
                ended(entry, written);
        });
    }
}

void Leftovers::ended(const QString &entry, const Outcome &outcome)
{
    std::optional<Error> problem = m_problem;
    if (outcome) {
        m_settings.entryIsRemoved(entry);
        m_settings.sync();
        if (m_settings.entriesToRemove().isEmpty())
            problem.reset();
    } else {
        qCWarning(logAccount) << "a keychain entry could not be removed:" << outcome.error().detail;
        problem = outcome.error();
    }
    if (problem == std::exchange(m_problem, problem))
        return;
    Q_EMIT changed();
}
