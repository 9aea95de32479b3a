#include "app/account/session.h"

#include "app/account/signature.h"
#include "app/logging.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array keychainRetries{2s, 5s, 10s, 30s, 60s};
constexpr std::chrono::seconds lookAgainAfter = 1h;
constexpr qint64 renewAheadSeconds = 4 * 60;
constexpr qint64 datesKeptSeconds = 3600; // more precisely they are not needed on disk

// The refresh token may have been exchanged although the new one has not come.
bool mayHaveRotated(const Error &error)
{
    using Kind = Error::Kind;
    return outcomeUnknown(error) || error.kind == Kind::AuthServerError || error.kind == Kind::BadAnswer ||
           error.kind == Kind::UnexpectedStatus || error.kind == Kind::NetworkSignIn;
}

} // namespace

Session::Session(TokenClient &tokenClient, SecretStore &store, Settings &settings, Clock &clock, QObject *parent)
    : QObject(parent), m_tokenClient(tokenClient), m_store(store), m_settings(settings), m_clock(clock),
      m_leftovers(store.lasting(), settings), m_keeper(store, clock)
{
    m_keychainRetry.setSingleShot(true);
    connect(&m_keychainRetry, &QTimer::timeout, this, &Session::retryKeychainQuietly);
    m_readingWatch.setSingleShot(true);
    m_readingWatch.setInterval(SecretStore::patience);
    connect(&m_readingWatch, &QTimer::timeout, this, [this] {
        m_readingSlow = true;
        Q_EMIT stateChanged();
    });
    connect(&m_keeper, &SecretsKeeper::changed, this, &Session::stateChanged);
    connect(&m_keeper, &SecretsKeeper::ended, this, &Session::saved);
    connect(&m_clock, &Clock::resumed, this, &Session::retryKeychainQuietly);
    connect(&m_leftovers, &Leftovers::changed, this, &Session::stateChanged);
    m_lookAgain.setSingleShot(true);
    m_lookAgain.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_lookAgain, &QTimer::timeout, this, &Session::lookAgain);
    connect(&m_clock, &Clock::jumped, this, [this](std::chrono::milliseconds setBy) {
        m_lookAgainAt = m_lookAgainAt.addMSecs(setBy.count());
        if (m_lookAgainAt.isValid() && m_lookAgainAt <= m_clock.now())
            lookAgain();
    });
    if (m_settings.isLinked())
        m_state = State::Opening;
    m_client.clientId = m_settings.clientId();
    m_dates = m_settings.accountDates();
}

Session::~Session()
{
    m_replacement.end(Error{.kind = Error::Kind::Cancelled});
    answerWaiters(Error{.kind = Error::Kind::Cancelled});
}

void Session::setState(State state, std::optional<Error> problem)
{
    m_problem = std::move(problem);
    m_state = state;
    static constexpr std::array names{"not linked", "opening", "keychain closed", "linked", "sign-in needed"};
    qCInfo(logAccount) << "the account is" << names[static_cast<size_t>(state)];
    Q_EMIT stateChanged();
}

void Session::open()
{
    if (m_state != State::Opening) {
        m_leftovers.removeQuietly();
        return;
    }
    // A profile from before the date was kept, or a clock that was wrong.
    if (const QDateTime now = m_clock.now(); !m_dates.secretSince.isValid() || m_dates.secretSince > now) {
        AccountDates dates = m_dates;
        dates.secretSince = now;
        setDates(dates);
    }
    readKeychain();
}

void Session::retryKeychain()
{
    if (m_state == State::KeychainClosed)
        readKeychain();
    m_keeper.tryAgain();
    if (m_leftovers.problem())
        m_leftovers.remove();
}

void Session::retryKeychainQuietly()
{
    m_keeper.tryAgainQuietly();
    // A refusal is taken back by the person alone.
    if (m_state != State::KeychainClosed || m_reading || m_problem->kind == Error::Kind::KeychainDenied)
        return;
    m_store.needsPerson(this, [this](bool needed) {
        if (m_state != State::KeychainClosed)
            return;
        if (!needed)
            readKeychain();
        else if (!m_keychainRetry.isActive())
            waitForKeychain();
    });
}

void Session::readKeychain()
{
    if (m_reading)
        return;
    m_reading = true;
    m_keychainRetry.stop();
    m_readingWatch.start();
    m_store.read(m_settings.accountKey(), this, [this](const Result<std::optional<QByteArray>> &entry) {
        m_reading = false;
        m_readingWatch.stop();
        m_readingSlow = false;
        keychainAnswered(entry);
        m_leftovers.removeQuietly(); // only now: it may have been unlocked for the account
    });
}

void Session::keychainAnswered(const Result<std::optional<QByteArray>> &entry)
{
    if (m_state != State::Opening && m_state != State::KeychainClosed)
        return; // signed in anew meanwhile
    if (!entry) {
        keychainFailed(entry.error());
        return;
    }
    if (!entry.value()) {
        // A locked keyring looks like an empty one (qt-notes.md §2).
        keychainFailed(Error{.kind = Error::Kind::KeychainLocked});
        return;
    }
    const std::optional<AccountSecrets> secrets = AccountSecrets::fromBytes(*entry.value());
    if (!secrets) {
        keychainFailed(Error{.kind = Error::Kind::KeychainUnavailable, .detail = u"the entry is damaged"_s});
        return;
    }
    m_secrets = *secrets;
    m_client.clientSecret = secrets->clientSecret;
    m_keychainTries = 0;
    setState(State::Linked);
    if (!m_waiters.empty())
        renew();
}

void Session::keychainFailed(const Error &error)
{
    using Kind = Error::Kind;
    qCWarning(logAccount) << "the keychain gave nothing:" << error.detail;
    const bool isGone = error.kind == Kind::SecretsFileDamaged || error.kind == Kind::SecretsNotStored;
    if (!isGone && error.kind != Kind::KeychainDenied && error.kind != Kind::PassphraseNeeded)
        waitForKeychain();
    setState(isGone ? State::SignInNeeded : State::KeychainClosed, error);
    answerWaiters(error);
}

void Session::waitForKeychain()
{
    m_keychainRetry.start(keychainRetries[qMin(m_keychainTries, keychainRetries.size() - 1)]);
    ++m_keychainTries;
}

bool Session::hasFreshToken() const
{
    return !m_accessToken.isEmpty() &&
           m_clock.now().secsTo(m_accessTokenExpires) > renewAheadSeconds;
}

ApiKeys Session::freshKeys() const
{
    return ApiKeys{.accessToken = m_accessToken, .subscriptionKey = m_secrets.subscriptionKey};
}

void Session::keys(QObject *context, std::function<void(const Result<ApiKeys> &)> done)
{
    m_waiters.emplace_back(context, std::move(done));
    const auto later = [this](const Error &error) {
        QTimer::singleShot(0, this, [this, error] { answerWaiters(error); });
    };
    switch (m_state) {
    case State::NotLinked:
        later(Error{.kind = Error::Kind::SignInNeeded});
        break;
    case State::SignInNeeded:
    case State::KeychainClosed:
        later(m_problem.value_or(Error{.kind = Error::Kind::SignInNeeded}));
        break;
    case State::Opening:
        break; // answered by the keychain's answer
    case State::Linked:
        if (hasFreshToken()) {
            QTimer::singleShot(0, this, [this] {
                if (hasFreshToken() && !m_renewing && !m_keeper.isMakingSafe())
                    answerWaiters(freshKeys());
                else
                    renew();
            });
        } else if (const std::optional<Error> waits = m_renewing ? std::nullopt : m_refusals.wait(m_clock.now())) {
            later(*waits);
        } else {
            renew();
        }
    }
}

void Session::accessTokenRefused(const QByteArray &accessToken)
{
    if (m_accessToken == accessToken)
        m_accessToken.clear();
}

void Session::renew()
{
    if (m_renewing || m_keeper.isMakingSafe() || m_state != State::Linked)
        return;
    askForTokens(m_client, [this](const Result<Tokens> &result, const QByteArray &used) {
        renewed(result, used);
        tryReplacement();
    });
}

void Session::askForTokens(const ClientIdentity &client,
                           std::function<void(const Result<Tokens> &, const QByteArray &used)> then)
{
    m_renewing = true;
    const bool wasOpen = m_settings.isRenewalOpen();
    m_settings.setRenewalOpen(true);
    const QByteArray used = m_secrets.refreshToken;
    m_tokenClient.refresh(client, used, this, [this, used, wasOpen, then = std::move(then)](const Result<Tokens> &result) {
        m_renewing = false;
        const bool isSame = used == m_secrets.refreshToken; // nobody signed in anew meanwhile
        if (!result && isSame && !mayHaveRotated(result.error()))
            m_settings.setRenewalOpen(wasOpen);
        then(result, used);
    });
}

void Session::renewed(const Result<Tokens> &result, const QByteArray &used)
{
    if (m_state != State::Linked)
        return; // unlinked meanwhile; the waiters were answered then
    if (used != m_secrets.refreshToken) { // signed in anew meanwhile
        if (hasFreshToken())
            answerWaiters(freshKeys());
        else if (!m_waiters.empty())
            renew();
        return;
    }
    if (!result) {
        refused(result.error());
        return;
    }
    m_refusals.forget();
    m_accessToken = result.value().accessToken;
    m_accessTokenExpires = result.value().accessTokenExpires;
    noteTokens(result.value());
    const QByteArray &fresh = result.value().refreshToken;
    if (fresh.isEmpty() || fresh == used) {
        m_settings.setRenewalOpen(false);
        answerWaiters(freshKeys());
        return;
    }
    qCInfo(logAccount) << "a new refresh token came";
    m_secrets.previousRefreshToken = used;
    m_secrets.refreshToken = fresh;
    save();
}

void Session::refused(const Error &error)
{
    qCWarning(logAccount) << "renewal refused:" << error.status << error.detail;
    switch (m_refusals.judge(error, m_secrets, m_clock.now())) {
    case Refusals::Verdict::Passing:
        answerWaiters(error);
        break;
    case Refusals::Verdict::TryOther:
        renew();
        break;
    case Refusals::Verdict::TokenRefused: { // because an earlier renewal was carried out, and its answer lost?
        Error reason = error;
        reason.kind = m_settings.isRenewalOpen() ? Error::Kind::SignInInterrupted : Error::Kind::SignInNeeded;
        giveUp(reason);
        break;
    }
    case Refusals::Verdict::ClientRefused:
        giveUp(error);
        break;
    }
}

void Session::giveUp(const Error &reason)
{
    setState(State::SignInNeeded, reason);
    answerWaiters(reason);
    if (m_refusals.isUnexplained())
        lookAgainLater();
}

void Session::lookAgainLater()
{
    m_lookAgainAt = m_clock.now().addSecs(lookAgainAfter.count());
    m_lookAgain.start(lookAgainAfter);
}

// The cloud refused without a reason, and may have been at fault: the person finds it linked again.
void Session::lookAgain()
{
    m_lookAgain.stop();
    m_lookAgainAt = {};
    if (m_state != State::SignInNeeded || !m_refusals.isUnexplained())
        return;
    if (m_renewing || m_keeper.isWriting()) {
        lookAgainLater();
        return;
    }
    askForTokens(m_client, [this](const Result<Tokens> &result, const QByteArray &used) {
        if (used != m_secrets.refreshToken || m_state != State::SignInNeeded)
            renewed(result, used);
        else if (result)
            linkedAgain(result, used);
        else
            lookAgainLater();
        tryReplacement();
    });
}

// Whatever the state was.
void Session::linkedAgain(const Result<Tokens> &result, const QByteArray &used)
{
    const bool wasLinked = std::exchange(m_state, State::Linked) == State::Linked;
    m_problem.reset();
    renewed(result, used);
    if (!wasLinked)
        Q_EMIT stateChanged();
}

void Session::save()
{
    m_keeper.keep(m_settings.accountKey(), m_secrets);
}

void Session::saved(const Outcome &outcome)
{
    if (outcome)
        m_settings.setRenewalOpen(m_renewing);
    // A keychain that fails to store must not stop the readings: the token is valid, and kept in memory.
    // Fresh or not: a token may live for a shorter time than we like to renew ahead.
    if (m_state == State::Linked && !m_renewing)
        answerWaiters(freshKeys());
    if (m_replacement.isToBeKept())
        m_replacement.end(outcome);
    else
        tryReplacement();
}

void Session::replaceSecret(const QString &clientSecret, QObject *context, std::function<void(const Outcome &)> done)
{
    m_replacement.begin(clientSecret, context, std::move(done));
    QMetaObject::invokeMethod(this, &Session::tryReplacement, Qt::QueuedConnection);
}

// Nothing while a renewal or a write is under way: it is called again at their end.
void Session::tryReplacement()
{
    if (!m_replacement.isToBeTried() || m_renewing || m_keeper.isWriting())
        return;
    if (m_secrets.refreshToken.isEmpty()) {
        m_replacement.end(m_problem.value_or(Error{.kind = Error::Kind::SignInNeeded}));
        return;
    }
    const ClientIdentity client{.clientId = m_client.clientId, .clientSecret = m_replacement.clientSecret()};
    askForTokens(client, [this, client](const Result<Tokens> &result, const QByteArray &used) {
        if (used != m_secrets.refreshToken) { // unlinked or signed in anew meanwhile
            m_replacement.end(Error{.kind = Error::Kind::Cancelled});
            renewed(result, used);
            return;
        }
        const bool isWanted = m_replacement.is(client.clientSecret);
        if (!result) {
            if (isWanted)
                m_replacement.end(result.error());
            if (!m_waiters.empty())
                renew();
            tryReplacement();
            return;
        }
        m_client.clientSecret = client.clientSecret;
        m_secrets.clientSecret = client.clientSecret;
        AccountDates dates = m_dates;
        dates.secretSince = m_clock.now();
        setDates(dates);
        if (isWanted)
            m_replacement.prove();
        linkedAgain(result, used);
        save(); // a server that sent no new refresh token leaves the secret to be kept
    });
}

void Session::setSubscriptionKey(const QByteArray &subscriptionKey)
{
    if (m_state == State::NotLinked)
        return; // unlinked while it was tried
    m_secrets.subscriptionKey = subscriptionKey;
    save();
}

void Session::noteTokens(const Tokens &tokens)
{
    if (tokens.idToken) {
        m_idToken = tokens.idToken;
        checkIdToken();
    }
    AccountDates dates = m_dates;
    dates.renewed = m_clock.now();
    setDates(dates);
}

void Session::checkIdToken()
{
    if (m_idToken)
        m_idToken->signature = signatureOf(m_idToken->jwt, m_settings.idKeys());
}

void Session::setDates(const AccountDates &dates)
{
    m_dates = dates;
    AccountDates kept = m_settings.accountDates();
    if (std::abs(kept.renewed.secsTo(dates.renewed)) < datesKeptSeconds && kept.renewed.isValid())
        kept.renewed = dates.renewed;
    if (kept != dates)
        m_settings.setAccountDates(dates);
}

void Session::answerWaiters(const Result<ApiKeys> &result)
{
    const std::vector<Waiter> waiters = std::exchange(m_waiters, {});
    for (const auto &[context, done] : waiters) {
        if (context)
            done(result);
    }
}

void Session::adopt(const ClientIdentity &client, const QByteArray &subscriptionKey, const Tokens &tokens,
                    QObject *context, std::function<void(const Outcome &)> done)
{
    const AccountSecrets secrets{.clientSecret = client.clientSecret,
                                 .subscriptionKey = subscriptionKey,
                                 .refreshToken = tokens.refreshToken,
                                 .previousRefreshToken = {}};
    const QString key = m_settings.accountKey();
    const QPointer<QObject> guard(context);
    const auto answer = [this, guard, done = std::move(done)](const Outcome &outcome) {
        m_keeper.release(); // after a failure; else there is nothing to be released
        if (guard)
            done(outcome);
    };
    m_keeper.hold(); // a renewal of the sign-in before may be answered meanwhile
    m_store.write(key, secrets.toBytes(), this, [=, this](const Outcome &written) {
        if (!written) {
            answer(written);
            return;
        }
        if (key != m_settings.accountKey()) { // unlinked meanwhile
            answer(Error{.kind = Error::Kind::Cancelled});
            return;
        }
        // Some keyrings accept a value and do not keep it.
        m_store.read(key, this, [=, this](const Result<std::optional<QByteArray>> &entry) {
            if (key != m_settings.accountKey()) {
                answer(Error{.kind = Error::Kind::Cancelled});
                return;
            }
            if (!entry) {
                answer(entry.error());
                return;
            }
            if (entry.value() != secrets.toBytes()) {
                answer(Error{.kind = Error::Kind::KeychainNotKept});
                return;
            }
            const bool isOldSecret = m_client == client && m_dates.secretSince.isValid();
            m_client = client;
            m_secrets = secrets;
            m_accessToken = tokens.accessToken;
            m_accessTokenExpires = tokens.accessTokenExpires;
            m_refusals.forget();
            m_keeper.forget();
            m_keychainRetry.stop();
            m_idToken.reset(); // of the account before
            noteTokens(tokens);
            setDates({.signedIn = m_clock.now(),
                      .renewed = m_clock.now(),
                      .secretSince = isOldSecret ? m_dates.secretSince : m_clock.now()});
            m_settings.setClientId(client.clientId);
            m_settings.setLinked(true);
            m_settings.setRenewalOpen(false);
            m_settings.sync();
            setState(State::Linked);
            answerWaiters(freshKeys());
            answer(Done{});
        });
    });
}

void Session::unlink()
{
    m_settings.forgetAccount(!m_store.forgetAll());
    m_settings.setRenewalOpen(false);
    m_settings.sync();
    m_secrets = {};
    m_client = {};
    m_dates = {};
    m_idToken.reset();
    m_accessToken.clear();
    m_refusals.forget();
    m_keeper.forget();
    m_keychainRetry.stop();
    m_leftovers.remove();
    setState(State::NotLinked);
    m_replacement.end(Error{.kind = Error::Kind::Cancelled});
    answerWaiters(Error{.kind = Error::Kind::SignInNeeded});
}
