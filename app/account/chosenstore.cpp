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
}

void ChosenStore::ask(Question question)
{
    if (std::exchange(m_question, question) != question)
        Q_EMIT questionChanged();
}

void ChosenStore::keepInMemory()
{
    setPlace(SecretPlace::Memory);
    ask(Question::None);
    Q_EMIT answered();
}

void ChosenStore::keepInFile(const QString &passphrase, QObject *context, std::function<void(const Outcome &)> done)
{
    const QPointer<QObject> guard(context);
    m_file.create(passphrase, this, [this, guard, done = std::move(done)](const Outcome &outcome) {
        if (outcome) {
            setPlace(SecretPlace::File);
            ask(Question::None);
        }
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

void ChosenStore::read(const QString &key, QObject *context,
                       std::function<void(const Result<std::optional<QByteArray>> &)> done)
{
    using Read = Result<std::optional<QByteArray>>;
    const QPointer<QObject> guard(context);
    store().read(key, this, [this, guard, place = m_place, done = std::move(done)](const Read &entry) {
        if (!entry && entry.error().kind == Kind::PassphraseNeeded)
            learn(entry.error()); // that the keychain is missing is no reason yet: it may only be late
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
    store().write(key, value, this, [this, guard, done = std::move(done)](const Outcome &outcome) {
        if (!outcome)
            learn(outcome.error());
        if (guard)
            done(outcome);
    });
}

void ChosenStore::remove(const QString &key, QObject *context, std::function<void(const Outcome &)> done)
{
    const QPointer<QObject> guard(context);
    const auto answer = [this, guard, done = std::move(done)](const Outcome &outcome) {
        const bool nothingLeft = m_place == SecretPlace::Memory ? m_memory.isEmpty()
                                                                : m_place == SecretPlace::File && m_file.isEmpty();
        if (outcome && nothingLeft) {
            m_file.close();
            setPlace(SecretPlace::Keychain);
        }
        if (guard)
            done(outcome);
    };
    if (m_place == SecretPlace::File && !m_file.isOpen()) // one entry cannot be removed; there is one account in it
        QMetaObject::invokeMethod(this, [answer] { answer(Done{}); }, Qt::QueuedConnection);
    else
        store().remove(key, this, answer);
}

void ChosenStore::needsPerson(QObject *context, std::function<void(bool)> done)
{
    store().needsPerson(context, std::move(done));
}
