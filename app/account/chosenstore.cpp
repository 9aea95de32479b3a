#include "app/account/chosenstore.h"

#include <QPointer>

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

ChosenStore::ChosenStore(SecretStore &keychain, const QString &profile, QObject *parent)
    : SecretStore(parent), m_settings(profile + "/tepore.ini"_L1), m_keychain(keychain),
      m_file(profile + "/tepore.secrets"_L1), m_place(m_settings.secretPlace())
{
}

SecretStore &ChosenStore::store()
{
    switch (m_place) {
    case SecretPlace::Keychain:
        break;
    case SecretPlace::Memory:
        return m_memory;
    case SecretPlace::File:
        return m_file;
    }
    return m_keychain;
}

void ChosenStore::setPlace(SecretPlace place)
{
    m_place = place;
    m_settings.setSecretPlace(place);
    m_settings.sync();
    ask(Question::None);
}

void ChosenStore::ask(Question question)
{
    if (std::exchange(m_question, question) != question)
        Q_EMIT questionChanged();
}

void ChosenStore::keepInMemory()
{
    setPlace(SecretPlace::Memory);
    Q_EMIT answered();
}

void ChosenStore::keepInFile(const QString &passphrase, QObject *context, std::function<void(const Outcome &)> done)
{
    const QPointer<QObject> guard(context);
    m_file.create(passphrase, this, [this, guard, done = std::move(done)](const Outcome &outcome) {
        if (outcome)
            setPlace(SecretPlace::File);
        if (guard)
            done(outcome);
        if (outcome)
            Q_EMIT answered();
    });
}

void ChosenStore::openFile(const QString &passphrase, QObject *context, std::function<void(const Outcome &)> done)
{
    const QPointer<QObject> guard(context);
    m_file.open(passphrase, this, [this, guard, done = std::move(done)](const Outcome &outcome) {
        const bool isOver = outcome || outcome.error().kind == Kind::SecretsFileDamaged;
        if (isOver)
            ask(Question::None);
        if (guard)
            done(outcome);
        if (isOver)
            Q_EMIT answered();
    });
}

void ChosenStore::learn(const Error &error)
{
    if (error.kind == Kind::KeychainMissing)
        ask(Question::Place);
    else if (error.kind == Kind::PassphraseNeeded)
        ask(Question::Passphrase);
}

// It was only late: there is nothing to choose any more.
void ChosenStore::keychainWorks()
{
    if (m_question == Question::Place)
        ask(Question::None);
}

void ChosenStore::read(const QString &key, QObject *context,
                       std::function<void(const Result<std::optional<QByteArray>> &)> done)
{
    using Read = Result<std::optional<QByteArray>>;
    const QPointer<QObject> guard(context);
    store().read(key, this, [this, key, guard, place = m_place, done = std::move(done)](const Read &entry) {
        if (!entry && entry.error().kind == Kind::PassphraseNeeded)
            learn(entry.error()); // that the keychain is missing is no reason yet: it may only be late
        if (entry && place == SecretPlace::Keychain)
            keychainWorks();
        if (entry && entry.value() && place == SecretPlace::Keychain)
            m_settings.noteInKeychain(key);
        if (!guard)
            return;
        const bool isAbsent = entry && !entry.value();
        if (isAbsent && place == SecretPlace::Memory)
            done(Error{.kind = Kind::SecretsNotStored});
        else if (isAbsent && place == SecretPlace::File) // begun anew: the passphrase was forgotten
            done(Error{.kind = Kind::SecretsFileDamaged});
        else
            done(entry);
    });
}

void ChosenStore::write(const QString &key, const QByteArray &value, QObject *context,
                        std::function<void(const Outcome &)> done)
{
    const QPointer<QObject> guard(context);
    if (m_place == SecretPlace::File && m_file.isLost())
        setPlace(SecretPlace::Keychain); // is there one by now?
    store().write(key, value, this, [this, key, guard, place = m_place, done = std::move(done)](const Outcome &outcome) {
        if (!outcome) {
            learn(outcome.error());
        } else if (place == SecretPlace::Keychain) {
            m_settings.noteInKeychain(key);
            keychainWorks();
        }
        if (guard)
            done(outcome);
    });
}

void ChosenStore::remove(const QString &key, QObject *context, std::function<void(const Outcome &)> done)
{
    const QPointer<QObject> guard(context);
    store().remove(key, this, [this, guard, done = std::move(done)](const Outcome &outcome) {
        const bool nothingLeft = m_place == SecretPlace::Memory ? m_memory.isEmpty()
                                                                : m_place == SecretPlace::File && m_file.isOpen() &&
                                                                      m_file.isEmpty();
        if (outcome && nothingLeft) {
            m_file.close();
            setPlace(SecretPlace::Keychain);
        }
        if (guard)
            done(outcome);
    });
}

// Without the passphrase too.
bool ChosenStore::forgetAll()
{
    if (m_place == SecretPlace::Keychain)
        return false;
    m_memory.clear();
    m_file.close();
    setPlace(SecretPlace::Keychain);
    return true;
}

void ChosenStore::needsPerson(QObject *context, std::function<void(bool)> done)
{
    store().needsPerson(context, std::move(done));
}
