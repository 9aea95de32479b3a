#include "app/account/linkdraft.h"

#include "app/logging.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

LinkDraft::LinkDraft(SecretStore &store, Settings &settings, QObject *parent)
    : QObject(parent), m_store(store), m_settings(settings)
{
}

void LinkDraft::read(QObject *context, std::function<void(const Result<Secrets> &)> done)
{
    if (!m_settings.hasLinkDraft()) {
        QMetaObject::invokeMethod(context, [done = std::move(done)] { done(Secrets()); }, Qt::QueuedConnection);
        return;
    }
    m_store.read(key(), context, [this, done = std::move(done)](const Result<std::optional<QByteArray>> &entry) {
        if (!entry) {
            done(entry.error());
            return;
        }
        if (!entry.value()) { // it was written: a locked keyring looks like an empty one
            done(Error{.kind = Error::Kind::KeychainLocked});
            return;
        }
        const QJsonObject object = QJsonDocument::fromJson(*entry.value()).object();
        m_kept = Secrets{.clientSecret = object["clientSecret"_L1].toString(),
                         .subscriptionKey = object["subscriptionKey"_L1].toString()};
        done(m_kept);
    });
}

void LinkDraft::keep(const Secrets &secrets)
{
    if (secrets == m_kept)
        return;
    m_kept = secrets;
    m_settings.setHasLinkDraft(true); // first: an entry that nobody knows of would stay for ever
    m_settings.sync();
    const QJsonObject object{{"clientSecret"_L1, secrets.clientSecret},
                             {"subscriptionKey"_L1, secrets.subscriptionKey}};
    m_store.write(key(), QJsonDocument(object).toJson(QJsonDocument::Compact), this, [this](const Outcome &outcome) {
        if (outcome)
            return;
        qCWarning(logAccount) << "the keychain does not keep what was typed:" << outcome.error().detail;
        m_kept = {};
        Q_EMIT refused(outcome.error());
    });
}

void LinkDraft::forget()
{
    if (!m_settings.hasLinkDraft())
        return;
    m_kept = {};
    m_store.remove(key(), this, [this](const Outcome &outcome) {
        if (outcome) {
            m_settings.setHasLinkDraft(false);
            m_settings.sync();
        } else {
            qCWarning(logAccount) << "the draft could not be removed:" << outcome.error().detail;
        }
    });
}
