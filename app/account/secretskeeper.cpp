#include "app/account/secretskeeper.h"

#include "app/logging.h"

#include <array>

using namespace std::chrono_literals;

namespace {

constexpr std::array<std::chrono::seconds, 8> retries{10s, 10s, 10s, 1min, 2min, 5min, 10min, 20min};

} // namespace

SecretsKeeper::SecretsKeeper(SecretStore &store, Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &SecretsKeeper::tryAgainQuietly);
    connect(&m_clock, &Clock::jumped, this, &SecretsKeeper::clockJumped);
    m_watch.setSingleShot(true);
    m_watch.setInterval(SecretStore::patience);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        m_slow = true;
        Q_EMIT changed();
    });
}

void SecretsKeeper::keep(const QString &key, const AccountSecrets &secrets)
{
    m_key = key;
    m_secrets = secrets;
    if (!m_writing)
        write();
}

void SecretsKeeper::forget()
{
    m_secrets.reset();
    m_held = false;
    m_waiting = false;
    m_unsaved = false;
    m_denied = false;
    m_tries = 0;
    m_againAt = {};
    m_again.stop();
}

void SecretsKeeper::release()
{
    m_held = false;
    if (std::exchange(m_waiting, false) && !m_writing)
        write();
}

void SecretsKeeper::tryAgain()
{
    if (!m_unsaved)
        return;
    m_tries = 0;
    if (!m_writing)
        write();
}

void SecretsKeeper::tryAgainQuietly()
{
    if (!m_unsaved || m_denied)
        return; // a refusal is taken back by the person alone
    m_againAt = {};
    m_store.needsPerson(this, [this](bool needed) {
        if (!m_unsaved)
            return;
        if (needed)
            tryLater();
        else if (!m_writing)
            write();
    });
}

void SecretsKeeper::tryLater()
{
    const std::chrono::seconds wait = retries[qMin(m_tries, retries.size() - 1)];
    ++m_tries;
    m_againAt = m_clock.now().addSecs(wait.count());
    m_again.start(wait);
}

void SecretsKeeper::clockJumped(std::chrono::milliseconds setBy)
{
    if (!m_againAt.isValid())
        return;
    m_againAt = m_againAt.addMSecs(setBy.count());
    if (m_againAt <= m_clock.now())
        tryAgainQuietly();
}

void SecretsKeeper::write()
{
    if (m_held) {
        m_waiting = true;
        return;
    }
    m_writing = true;
    m_again.stop();
    m_againAt = {};
    m_watch.start();
    m_store.write(m_key, m_secrets->toBytes(), this,
                  [this, secrets = *m_secrets](const Outcome &outcome) { written(secrets, outcome); });
}

void SecretsKeeper::written(const AccountSecrets &secrets, const Outcome &outcome)
{
    m_writing = false;
    m_watch.stop();
    const bool wasSlow = std::exchange(m_slow, false);
    const bool isOutdated = m_secrets && outcome && secrets != *m_secrets;
    if (isOutdated)
        write(); // what is in memory is as safe or unsafe as it was
    if (isOutdated || !m_secrets) {
        if (wasSlow)
            Q_EMIT changed();
        return;
    }
    const bool wasUnsaved = std::exchange(m_unsaved, !outcome.ok());
    m_denied = !outcome && outcome.error().kind == Error::Kind::KeychainDenied;
    if (outcome) {
        m_tries = 0;
        qCInfo(logAccount) << "the refresh token is kept";
    } else {
        qCWarning(logAccount) << "the renewed sign-in could not be stored:" << outcome.error().detail;
        if (!m_denied)
            tryLater();
    }
    if (m_unsaved != wasUnsaved || wasSlow)
        Q_EMIT changed();
    Q_EMIT ended(outcome);
}
