#pragma once

#include "app/account/memorystore.h"
#include "app/account/passphrasestore.h"
#include "app/settings.h"

// The secrets' place: the keychain; where there is none, what the person chose instead. Never another one silently, and
// the keychain again once the other holds nothing more.
class ChosenStore : public SecretStore
{
    Q_OBJECT

public:
    // What a person is to be asked.
    enum class Question { None, Place, Passphrase };

    // The settings and the file of secrets lie in `profile`.
    ChosenStore(SecretStore &keychain, const QString &profile, QObject *parent = nullptr);

    SecretPlace place() const { return m_place; }
    Question question() const { return m_question; }

    void keepInMemory(); // asked for at every start
    void keepInFile(const QString &passphrase, QObject *context, std::function<void(const Outcome &)> done);
    void openFile(const QString &passphrase, QObject *context, std::function<void(const Outcome &)> done);

    void read(const QString &key, QObject *context,
              std::function<void(const Result<std::optional<QByteArray>> &)> done) override;
    void write(const QString &key, const QByteArray &value, QObject *context,
               std::function<void(const Outcome &)> done) override;
    void remove(const QString &key, QObject *context, std::function<void(const Outcome &)> done) override;
    void needsPerson(QObject *context, std::function<void(bool)> done) override;
    SecretStore &lasting() override { return m_keychain; }
    bool forgetAll() override;

Q_SIGNALS:
    void questionChanged();
    void answered(); // the person has: what could not be read or written is worth another try

private:
    SecretStore &store();
    void setPlace(SecretPlace place);
    void ask(Question question);
    void learn(const Error &error);
    void keychainWorks();

    Settings m_settings;
    SecretStore &m_keychain;
    MemoryStore m_memory;
    PassphraseStore m_file;
    SecretPlace m_place;
    Question m_question = Question::None;
};
