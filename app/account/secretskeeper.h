#pragma once

#include "app/account/accountsecrets.h"
#include "app/account/secretstore.h"
#include "app/clock.h"

#include <QTimer>

// Writes an account's secrets into their store and does not give up: what it does not take is tried again by itself, ever
// more seldom and as the computer wakes, unless a person has refused it. One write at a time; the newest secrets win.
class SecretsKeeper : public QObject
{
    Q_OBJECT

public:
    SecretsKeeper(SecretStore &store, Clock &clock, QObject *parent = nullptr);

    // `key`: of the store's entry. ended() follows once the newest are written, or are not.
    void keep(const QString &key, const AccountSecrets &secrets);
    // What the store has not taken, at once, even if it asks the person: they said so.
    void tryAgain();
    // The same, unless that would ask the person: they may just have refused it.
    void tryAgainQuietly();
    // Something else has been stored, or nothing is to be. A write that is under way ends without a word. Ends hold().
    void forget();
    // Somebody else writes the same entry: nothing is written until release(), or forget().
    void hold() { m_held = true; }
    void release();

    bool isWriting() const { return m_writing || m_waiting; }
    // The first write of something new is under way: it is in memory alone.
    bool isMakingSafe() const { return (m_writing || m_waiting) && !m_unsaved; }
    bool isUnsaved() const { return m_unsaved; }
    bool isDenied() const { return m_unsaved && m_denied; } // by a person, who is asked again by their word alone
    bool isSlow() const { return m_slow; }                  // the store has not answered for a while

Q_SIGNALS:
    void ended(const Outcome &outcome);
    void changed(); // isUnsaved() or isSlow()

private:
    void write();
    void written(const AccountSecrets &secrets, const Outcome &outcome);
    void tryLater();
    void clockJumped(std::chrono::milliseconds setBy);

    SecretStore &m_store;
    Clock &m_clock;
    QString m_key;
    std::optional<AccountSecrets> m_secrets; // the newest; empty: nothing is to be kept
    bool m_writing = false;
    bool m_held = false;
    bool m_waiting = false; // to be written once it is not held
    bool m_unsaved = false;
    bool m_denied = false; // as the last write ended
    bool m_slow = false;
    size_t m_tries = 0; // that failed, in a row
    QDateTime m_againAt; // UTC; invalid: not by itself
    QTimer m_again;
    QTimer m_watch;
};
