#include "ui/notifier.h"

#include <QGuiApplication>
#include <QSystemTrayIcon>

#ifdef TEPORE_HAS_SESSION_BUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

using namespace Qt::StringLiterals;

namespace {

#ifdef TEPORE_HAS_SESSION_BUS
constexpr auto serviceName = "org.freedesktop.Notifications"_L1;
constexpr auto servicePath = "/org/freedesktop/Notifications"_L1;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(serviceName, servicePath, serviceName, method);
}
#endif

} // namespace

Notifier::Notifier(QObject *parent) : QObject(parent) {}

void Notifier::setIcon(QSystemTrayIcon *icon)
{
    m_icon = icon;
    // On X11 Qt takes every press on an icon whose balloon is shown for one on the balloon, the one for the menu, too.
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        if (!QGuiApplication::mouseButtons().testFlag(Qt::RightButton))
            Q_EMIT clicked(m_lastByIcon);
    });
}

void Notifier::say(const QString &key, const QString &title, const QString &text)
{
#ifdef TEPORE_HAS_SESSION_BUS
    if (QDBusConnection::sessionBus().isConnected()) {
        sayByBus(key, title, text);
        return;
    }
#endif
    sayByIcon(key, title, text);
}

void Notifier::sayByIcon(const QString &key, const QString &title, const QString &text)
{
    if (!m_icon)
        return;
    m_lastByIcon = key;
    m_icon->showMessage(title, text, m_icon->icon());
}

#ifdef TEPORE_HAS_SESSION_BUS

void Notifier::sayByBus(const QString &key, const QString &title, const QString &text)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!std::exchange(m_isListening, true)) {
        bus.connect(serviceName, servicePath, serviceName, u"ActionInvoked"_s, this,
                    SLOT(actionInvoked(uint,QString)));
        bus.connect(serviceName, servicePath, serviceName, u"ActivationToken"_s, this,
                    SLOT(activationToken(uint,QString)));
        bus.connect(serviceName, servicePath, serviceName, u"NotificationClosed"_s, this, SLOT(closed(uint)));
    }
    // Names from the cloud are text; whether the other side reads markup is for it to say.
    auto *asking = new QDBusPendingCallWatcher(bus.asyncCall(call(u"GetCapabilities"_s)), this);
    connect(asking, &QDBusPendingCallWatcher::finished, this, [this, asking, key, title, text] {
        asking->deleteLater();
        const QDBusPendingReply<QStringList> can = *asking;
        if (can.isError()) {
            sayByIcon(key, title, text);
            return;
        }
        const bool readsMarkup = can.value().contains(u"body-markup"_s);
        QDBusMessage notify = call(u"Notify"_s);
        notify << u"Tepore"_s << m_shown.value(key, 0) << u"" TEPORE_APP_ID ""_s << title
               << (readsMarkup ? text.toHtmlEscaped() : text) << QStringList{u"default"_s, tr("Open")}
               << QVariantMap{{u"desktop-entry"_s, u"" TEPORE_APP_ID ""_s}} << -1;
        auto *showing = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(notify), this);
        connect(showing, &QDBusPendingCallWatcher::finished, this, [this, showing, key, title, text] {
            showing->deleteLater();
            const QDBusPendingReply<uint> id = *showing;
            if (id.isError())
                sayByIcon(key, title, text);
            else
                m_shown[key] = id.value();
        });
    });
}

void Notifier::actionInvoked(uint id, const QString &)
{
    if (const QString key = m_shown.key(id); !key.isEmpty())
        Q_EMIT clicked(key);
}

void Notifier::closed(uint id)
{
    m_shown.remove(m_shown.key(id));
}

// Comes before the action: with it the window may come to the front on Wayland.
void Notifier::activationToken(uint id, const QString &token)
{
    if (!m_shown.key(id).isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

#else

void Notifier::sayByBus(const QString &, const QString &, const QString &) {}
void Notifier::actionInvoked(uint, const QString &) {}
void Notifier::closed(uint) {}
void Notifier::activationToken(uint, const QString &) {}

#endif
