#include "ui/trayhost.h"

#include <QGuiApplication>
#include <QLibrary>
#include <QSystemTrayIcon>

#include <cstdint>
#include <cstdlib>
#include <utility>

#ifdef TEPORE_HAS_SESSION_BUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#endif

using namespace Qt::StringLiterals;

namespace {

#ifdef TEPORE_HAS_SESSION_BUS

constexpr auto watcherName = "org.kde.StatusNotifierWatcher"_L1;
constexpr auto watcherPath = "/StatusNotifierWatcher"_L1;

// The older kind of tray, of X11: whoever owns this selection takes icons. libxcb is there, as Qt's own plugin for X11
// is linked with it.
bool hasX11Tray()
{
#if QT_CONFIG(xcb)
    auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11 || !x11->connection())
        return false;
    struct Cookie { unsigned int sequence; };
    struct Reply { std::uint8_t head[8]; std::uint32_t value; }; // an atom, or a window
    using Ask = Cookie (*)(xcb_connection_t *, std::uint8_t, std::uint16_t, const char *);
    using Owner = Cookie (*)(xcb_connection_t *, std::uint32_t);
    using Answer = Reply *(*)(xcb_connection_t *, Cookie, void **);
    QLibrary xcb(u"xcb"_s, 1);
    const auto askAtom = reinterpret_cast<Ask>(xcb.resolve("xcb_intern_atom"));
    const auto atomOf = reinterpret_cast<Answer>(xcb.resolve("xcb_intern_atom_reply"));
    const auto askOwner = reinterpret_cast<Owner>(xcb.resolve("xcb_get_selection_owner"));
    const auto ownerOf = reinterpret_cast<Answer>(xcb.resolve("xcb_get_selection_owner_reply"));
    if (!askAtom || !atomOf || !askOwner || !ownerOf)
        return false;
    const auto value = [](Reply *reply) {
        const std::uint32_t result = reply ? reply->value : 0;
        std::free(reply);
        return result;
    };
    constexpr char selection[] = "_NET_SYSTEM_TRAY_S0";
    const std::uint32_t atom =
        value(atomOf(x11->connection(), askAtom(x11->connection(), 0, sizeof selection - 1, selection), nullptr));
    return atom && value(ownerOf(x11->connection(), askOwner(x11->connection(), atom), nullptr));
#else
    return false;
#endif
}

#endif

} // namespace

TrayHost::TrayHost(QObject *parent) : QObject(parent)
{
#ifdef TEPORE_HAS_SESSION_BUS
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected()) {
        auto *watcher = new QDBusServiceWatcher(watcherName, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
        connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &TrayHost::look);
        for (const QString &signal : {u"StatusNotifierHostRegistered"_s, u"StatusNotifierHostUnregistered"_s})
            bus.connect(watcherName, watcherPath, watcherName, signal, this, SLOT(look()));
    }
#endif
    look();
}

void TrayHost::look()
{
    const auto answerLater = [this](auto answer) {
        QMetaObject::invokeMethod(this, [this, answer] { answered(answer()); }, Qt::QueuedConnection);
    };
#ifdef TEPORE_HAS_SESSION_BUS
    if (!QDBusConnection::sessionBus().isConnected()) {
        answerLater([] { return false; });
        return;
    }
    QDBusMessage question = QDBusMessage::createMethodCall(watcherName, watcherPath,
                                                           u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << QString(watcherName) << u"IsStatusNotifierHostRegistered"_s;
    question.setAutoStartService(false);
    auto *call = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<QVariant> reply = *call;
        const QDBusError::ErrorType error = reply.isError() ? reply.error().type() : QDBusError::NoError;
        const bool knowsNoHosts = error == QDBusError::UnknownProperty || error == QDBusError::UnknownInterface ||
                                  error == QDBusError::InvalidArgs; // yet it takes icons
        answered(knowsNoHosts || (!reply.isError() && reply.value().toBool()));
    });
#else
    answerLater([] { return QSystemTrayIcon::isSystemTrayAvailable(); });
#endif
}

void TrayHost::answered(bool hasNotifierHost)
{
#ifdef TEPORE_HAS_SESSION_BUS
    const bool isThere = hasNotifierHost || hasX11Tray();
#else
    const bool isThere = hasNotifierHost;
#endif
    if (std::exchange(m_isThere, isThere) != isThere)
        Q_EMIT changed();
}
