#pragma once

#include "app/account/reminder.h"
#include "app/alerts/alerts.h"
#include "app/proxywish.h"

#include <QByteArray>
#include <QDateTime>
#include <QSettings>
#include <QStringList>

// How far a person has come with linking; None: not begun, or done.
enum class LinkStep { None, Before, Portal, Waiting, Values, SignIn, Homes };

// Memory: nowhere, they are asked for at every start.
enum class SecretPlace { Keychain, Memory, File };

enum class Appearance { System, Light, Dark, Contrast };

// Automatic: a list where there are many thermostats.
enum class OverviewStyle { Automatic, Cards, List };

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
    QString draftKey(); // what is typed into the guide has an entry of its own

    QString clientId() const;
    void setClientId(const QString &id);
    // The registered Reply URL, letter for letter.
    QString replyUrl() const;
    void setReplyUrl(const QString &url);

    // Where this account signs in, as its description told; empty: the known addresses.
    QString authorizeUrl() const;
    void setAuthorizeUrl(const QString &url);
    QString tokenUrl() const;
    void setTokenUrl(const QString &url);
    // The provider's public keys, as it told them when the account was linked; empty: it did not.
    QByteArray idKeys() const;
    void setIdKeys(const QByteArray &keys);
    // To remind of what ends.
    AccountDates accountDates() const;
    void setAccountDates(const AccountDates &dates);
    // The day a reminder was put off, by the computer's calendar; it comes back on another.
    QDate reminderPutOff() const;
    void setReminderPutOff(const QDate &day);

    // Everything above, the guide's step and values too. The keychain's entries become ones to be removed; an account
    // that is linked later has one of another name, which a late removal cannot meet.
    void forgetAccount(bool leavesEntries = true);
    // The keychain has an entry of this account, wherever its secrets are kept by now: it goes with the account, too.
    void noteInKeychain(const QString &entry);
    QStringList entriesToRemove() const;
    void entryIsRemoved(const QString &entry);

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

    // Half a wish, or a damaged one, reads as the system's.
    ProxyWish proxy() const;
    void setProxy(const ProxyWish &wish);

    // How long readings are kept.
    int historyDays() const;
    void setHistoryDays(int days);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    // The thermostat whose page was open, empty: the overview.
    QString windowPage() const;
    void setWindowPage(const QString &moduleId);
    OverviewStyle overviewStyle() const;
    void setOverviewStyle(OverviewStyle style);
    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    // "it"; empty: as the system. Which ones there are is for whoever has the words to say.
    QString language() const;
    void setLanguage(const QString &code);

    // The window's close button leaves the program running; where there is a tray only.
    bool closesToTray() const;
    void setClosesToTray(bool closesToTray);
    // It was said once where the program is after that.
    bool isTrayExplained() const;
    void setTrayExplained();
    bool showsTrayNumber() const; // the temperature, in the tray's icon
    void setShowsTrayNumber(bool shows);

    // The log tells more until then, UTC; invalid: it does not.
    QDateTime verboseLogUntil() const;
    void setVerboseLogUntil(const QDateTime &until);

    // The version that ran last; empty: none did.
    QString seenVersion() const;
    void setSeenVersion(const QString &version);

    AlertWishes alertWishes() const;
    void setAlertWishes(const AlertWishes &wishes);
    Alerts::Told alertsTold() const;
    void setAlertsTold(const Alerts::Told &told);

    bool sync(); // false when the file could not be written

private:
    void setOrRemove(const QString &key, const QString &value);
    QString renewalFile() const;

    QSettings m_settings;
};
