#pragma once

#include "app/account/secretstore.h"
#include "app/settings.h"

// What was typed into the guide and is secret, until the account is linked: an entry of its own beside the account's,
// so that linking can be left for days, or crash, and go on with the same values.
class LinkDraft : public QObject
{
    Q_OBJECT

public:
    struct Secrets
    {
        QString clientSecret = {};
        QString subscriptionKey = {};

        bool operator==(const Secrets &) const = default;
    };

    LinkDraft(SecretStore &store, Settings &settings, QObject *parent = nullptr);

    // Empty when nothing was kept; the keychain is not touched then. An error when something was and cannot be read.
    void read(QObject *context, std::function<void(const Result<Secrets> &)> done);
    // Writes what has changed; refused() if the keychain does not take it.
    void keep(const Secrets &secrets);
    void forget();

Q_SIGNALS:
    void refused(const Error &error);

private:
    QString key() { return m_settings.draftKey(); }

    SecretStore &m_store;
    Settings &m_settings;
    Secrets m_kept;
};
