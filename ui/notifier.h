#pragma once

#include <QHash>
#include <QObject>

class QSystemTrayIcon;

// Says something through the system's notifications. On Linux by the session bus, which works without a tray, too; else,
// and where nobody takes them there, as a message of the tray's icon.
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(QObject *parent = nullptr);

    // Of the tray. Called once, when there is one.
    void setIcon(QSystemTrayIcon *icon);
    // Plain text. `key` comes back when the person clicks it; a later one of the same key takes the place of the earlier.
    void say(const QString &key, const QString &title, const QString &text);

Q_SIGNALS:
    void clicked(const QString &key);

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);
    void closed(uint id);
    void activationToken(uint id, const QString &token);

private:
    void sayByIcon(const QString &key, const QString &title, const QString &text);
    void sayByBus(const QString &key, const QString &title, const QString &text);

    QSystemTrayIcon *m_icon = nullptr;
    QString m_lastByIcon;
    QHash<QString, uint> m_shown; // key: the system's number
    bool m_isListening = false;
};
