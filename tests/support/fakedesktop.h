#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QVariantMap>

// A stand-in for what shows notifications, on the session bus by a connection of its own.
class FakeNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Said
    {
        uint id;
        QString title;
        QString text;
        QStringList actions;
        QVariantMap hints;
    };

    explicit FakeNotifications(const QStringList &capabilities)
        : m_capabilities(capabilities),
          m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("notifications")))
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    ~FakeNotifications() override { QDBusConnection::disconnectFromBus(QStringLiteral("notifications")); }

    void click(uint id) { Q_EMIT ActionInvoked(id, QStringLiteral("default")); }

    QList<Said> said;

public Q_SLOTS:
    QStringList GetCapabilities() const { return m_capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &text,
                const QStringList &actions, const QVariantMap &hints, int)
    {
        const uint id = replaces ? replaces : ++m_last;
        said << Said{.id = id, .title = title, .text = text, .actions = actions, .hints = hints};
        return id;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    QStringList m_capabilities;
    QDBusConnection m_bus;
    uint m_last = 0;
};

// A stand-in for the tray of a desktop's panel.
class FakeTrayHost : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)

public:
    explicit FakeTrayHost(bool hasHost = true)
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("tray"))), m_hasHost(hasHost)
    {
        m_bus.registerObject(QStringLiteral("/StatusNotifierWatcher"), this,
                             QDBusConnection::ExportAllProperties | QDBusConnection::ExportAllSignals);
        m_bus.registerService(QStringLiteral("org.kde.StatusNotifierWatcher"));
    }
    ~FakeTrayHost() override { QDBusConnection::disconnectFromBus(QStringLiteral("tray")); }

    bool hasHost() const { return m_hasHost; }
    void hostCame()
    {
        m_hasHost = true;
        Q_EMIT StatusNotifierHostRegistered();
    }

Q_SIGNALS:
    void StatusNotifierHostRegistered();

private:
    QDBusConnection m_bus;
    bool m_hasHost;
};
