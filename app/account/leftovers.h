#pragma once

#include "app/account/secretstore.h"
#include "app/settings.h"

// The keychain's entries of accounts that were unlinked, until the keychain has let go of them.
class Leftovers : public QObject
{
    Q_OBJECT

public:
    Leftovers(SecretStore &store, Settings &settings, QObject *parent = nullptr);

    void remove();
    // The same, unless the system would ask a person, who has not asked for it: then that is the problem.
    void removeQuietly();
    // Why one could not be removed at the last try; empty when none is left.
    const std::optional<Error> &problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void removeNext(); // one after the other, up to the first that stays
    void ended(const QString &entry, const Outcome &outcome);
    void setProblem(const std::optional<Error> &problem);

    SecretStore &m_store;
    Settings &m_settings;
    std::optional<Error> m_problem;
    bool m_pending = false;
};
