#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QSettings>
#include <QString>

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

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    bool sync(); // false when the file could not be written

private:
    QSettings m_settings;
};
