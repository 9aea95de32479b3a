#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QSettings>
#include <QString>

// How far a person has come with linking; None: not begun, or done.
enum class LinkStep { None, Before, Portal, Waiting, Values, SignIn, Homes };

// Memory: nowhere, they are asked for at every start.
enum class SecretPlace { Keychain, Memory, File };

// What is kept and is no secret, in an INI file. An unknown or damaged value reads as its default.
class Settings
{
public:
    explicit Settings(const QString &file);

    // Somebody signed in and did not unlink: an empty keychain then means "locked", never "signed out".
    bool isLinked() const;
    void setLinked(bool linked);

    // A random name for this profile's keychain entries, made at first use: Windows knows no service name.
    QString accountKey();

    QString clientId() const;
    void setClientId(const QString &id);
    // The registered Reply URL, letter for letter.
    QString replyUrl() const;
    void setReplyUrl(const QString &url);

    // The step of the guide to come back to.
    LinkStep linkStep() const;
    void setLinkStep(LinkStep step);
    // The Reply URL the guide gave to register; what is typed later is compared with it.
    QString offeredReplyUrl() const;
    void setOfferedReplyUrl(const QString &url);
    // The keychain holds what was typed into the guide and is secret; without it the keychain is left alone.
    bool hasLinkDraft() const;
    void setHasLinkDraft(bool has);
    static QString localReplyUrl(); // this computer, with the port that is always the same

    // Where the secrets are, as the person chose; the keychain unless there is none.
    SecretPlace secretPlace() const;
    void setSecretPlace(SecretPlace place);
    // A renewal of the sign-in was begun, and what came of it is not kept. A file of its own beside the settings:
    // it survives a crash at once, while writing the settings waits for the disk.
    bool isRenewalOpen() const;
    void setRenewalOpen(bool open);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    bool sync(); // false when the file could not be written

private:
    QString renewalFile() const;

    QSettings m_settings;
};
