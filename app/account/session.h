#pragma once

#include "app/account/accountsecrets.h"
#include "app/account/leftovers.h"
#include "app/account/refusals.h"
#include "app/account/secretreplacement.h"
#include "app/account/secretskeeper.h"
#include "app/account/secretstore.h"
#include "app/account/tokenclient.h"
#include "app/clock.h"
#include "app/settings.h"
#include "app/smarther/smartherapi.h"

#include <QPointer>
#include <QTimer>

#include <vector>

// Being linked: hands out access tokens, renews them, and keeps the rotating refresh token.
//
// The access token lives in memory only. A new refresh token is written durably before its access token is
// used. Renewals never overlap. Only a refused refresh token leads to SignInNeeded; the network, the
// keychain, 5xx and 429 never do.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class State {
        NotLinked,
        Opening,        // reading the keychain
        KeychainClosed, // linked, but the keychain does not give the entry: problem() says why
        Linked,
        SignInNeeded,   // the refresh token was refused: problem() says why
    };

    Session(TokenClient &tokenClient, SecretStore &store, Settings &settings, Clock &clock,
            QObject *parent = nullptr);
    ~Session() override; // whoever still waits for keys is told Cancelled

    State state() const { return m_state; }
    std::optional<Error> problem() const { return m_problem; }
    // The keychain has not answered for a while; a person may have to unlock it.
    bool isKeychainSlow() const { return m_readingSlow || m_keeper.isSlow(); }
    // A renewed sign-in is in memory alone. It is tried again by itself, ever more seldom, and when the computer wakes.
    bool isUnsaved() const { return m_keeper.isUnsaved(); }
    // The same, and a person said no to the keychain's question: it is asked again by their word, or the next renewal.
    bool isSaveDenied() const { return m_keeper.isDenied(); }

    // A renewal is under way, or its answer is on its way to the keychain: whoever ends the program now may lose the sign-in.
    static constexpr std::chrono::seconds safeTakes{25}; // a request for tokens at its longest, and the keychain
    bool isMakingSafe() const { return m_renewing || m_keeper.isMakingSafe(); }

    // Reads the keychain if the profile is linked. Called once, after the first paint.
    void open();
    // Tries the keychain again at once, even if it asks the person to unlock it: they said so.
    void retryKeychain();
    // The same, unless that would ask the person: they may just have refused it.
    void retryKeychainQuietly();

    // Valid keys, renewed first if need be. `done` is called exactly once, while `context` lives.
    void keys(QObject *context, std::function<void(const Result<ApiKeys> &)> done);
    // The API refused this access token: the next keys() brings another, unless that has happened already.
    void accessTokenRefused(const QByteArray &accessToken);

    // A fresh sign-in: stores it, reads it back, and is Linked.
    void adopt(const ClientIdentity &client, const QByteArray &subscriptionKey, const Tokens &tokens,
               QObject *context, std::function<void(const Outcome &)> done);
    // Tries another client secret by renewing the sign-in with it, and keeps it when that works. An error of the
    // keychain means that it works and is not kept yet; after any other one nothing has changed.
    void replaceSecret(const QString &clientSecret, QObject *context, std::function<void(const Outcome &)> done);
    // One that the API has accepted.
    void setSubscriptionKey(const QByteArray &subscriptionKey);

    // Forgets the account, keychain entry included. What the keychain does not remove is tried again with
    // retryKeychain() and at the next start.
    void unlink();
    // Why an entry of an account that was unlinked is still in the keychain; empty when none is.
    const std::optional<Error> &leftBehind() const { return m_leftovers.problem(); }

    QString clientId() const { return m_client.clientId; }
    // What was typed at the last sign-in, for signing in again. Empty while the keychain is closed.
    QString clientSecret() const { return m_client.clientSecret; }
    QByteArray subscriptionKey() const { return m_secrets.subscriptionKey; }

    AccountDates dates() const { return m_dates; }
    QDateTime accessTokenExpires() const { return m_accessToken.isEmpty() ? QDateTime() : m_accessTokenExpires; }
    // As the last answer of this run told; for information only.
    const std::optional<IdToken> &idToken() const { return m_idToken; }
    void checkIdToken(); // its signature: other keys are known now

Q_SIGNALS:
    void stateChanged();

private:
    using Waiter = std::pair<QPointer<QObject>, std::function<void(const Result<ApiKeys> &)>>;

    void setState(State state, std::optional<Error> problem = {});
    void readKeychain();
    void keychainAnswered(const Result<std::optional<QByteArray>> &entry);
    void keychainFailed(const Error &error);
    void waitForKeychain();
    void renew();
    // The one way to new tokens; never while another is under way.
    void askForTokens(const ClientIdentity &client,
                      std::function<void(const Result<Tokens> &, const QByteArray &used)> then);
    void renewed(const Result<Tokens> &result, const QByteArray &used);
    void refused(const Error &error);
    void giveUp(const Error &reason);
    void lookAgainLater();
    void lookAgain();
    void linkedAgain(const Result<Tokens> &result, const QByteArray &used);
    void save();
    void saved(const Outcome &outcome);
    void answerWaiters(const Result<ApiKeys> &result);
    void tryReplacement();
    void noteTokens(const Tokens &tokens);
    void setDates(const AccountDates &dates);
    bool hasFreshToken() const;
    ApiKeys freshKeys() const;

    TokenClient &m_tokenClient;
    SecretStore &m_store;
    Settings &m_settings;
    Clock &m_clock;
    Leftovers m_leftovers;
    SecretsKeeper m_keeper;
    SecretReplacement m_replacement;

    State m_state = State::NotLinked;
    std::optional<Error> m_problem;
    bool m_reading = false;
    bool m_readingSlow = false;
    bool m_renewing = false;
    Refusals m_refusals;
    QDateTime m_lookAgainAt; // UTC; invalid: not by itself
    size_t m_keychainTries = 0;

    ClientIdentity m_client;
    AccountSecrets m_secrets;
    QByteArray m_accessToken;
    QDateTime m_accessTokenExpires;
    std::optional<IdToken> m_idToken;
    AccountDates m_dates;
    std::vector<Waiter> m_waiters;
    QTimer m_keychainRetry;
    QTimer m_readingWatch;
    QTimer m_lookAgain;
};
