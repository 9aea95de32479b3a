#include "app/account/keyring.h"

#ifdef TEPORE_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QLibrary>
#endif

using namespace Qt::StringLiterals;

#ifdef TEPORE_HAS_DBUS

namespace {

using Keyring::State;
using Done = std::function<void(State)>;

constexpr int patienceMs = 2000; // a keyring that hangs is Unknown
constexpr auto secretService = "org.freedesktop.secrets"_L1;
const QStringList services{secretService, u"org.kde.kwalletd5"_s, u"org.kde.kwalletd6"_s};

bool holdsOne(const QStringList &names)
{
    return std::any_of(services.cbegin(), services.cend(), [&](const QString &name) { return names.contains(name); });
}

template <typename T>
void call(const QDBusMessage &message, QObject *context, std::function<void(const QDBusPendingReply<T> &)> done)
{
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, patienceMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(QDBusPendingReply<T>(*watcher));
    });
}

QDBusMessage toBus(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                          u"org.freedesktop.DBus"_s, method);
}

void askWhetherLocked(QObject *context, const Done &done)
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(secretService, u"/org/freedesktop/secrets/aliases/default"_s,
                                       u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question.setAutoStartService(false);
    question.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    call<QDBusVariant>(question, context, [done](const QDBusPendingReply<QDBusVariant> &reply) {
        switch (reply.isError() ? reply.error().type() : QDBusError::NoError) {
        case QDBusError::NoError:
            done(reply.value().variant().toBool() ? State::Locked : State::Open);
            break;
        case QDBusError::AccessDenied:
            done(State::Denied);
            break;
        case QDBusError::NoReply:
        case QDBusError::Timeout:
        case QDBusError::TimedOut:
            done(State::Unknown);
            break;
        default:
            done(State::Locked); // there is no keyring yet: writing would ask for one to be made
        }
    });
}

} // namespace

void Keyring::ask(QObject *context, Done done)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        QMetaObject::invokeMethod(context, [done = std::move(done)] { done(State::Missing); }, Qt::QueuedConnection);
        return;
    }
    call<QStringList>(toBus(u"ListNames"_s), context, [=](const QDBusPendingReply<QStringList> &running) {
        if (running.isError()) {
            done(State::Unknown);
        } else if (running.value().contains(secretService)) {
            askWhetherLocked(context, done);
        } else if (holdsOne(running.value())) {
            done(State::Unknown);
        } else {
            call<QStringList>(toBus(u"ListActivatableNames"_s), context,
                              [done](const QDBusPendingReply<QStringList> &startable) {
                                  const bool none = !startable.isError() && !holdsOne(startable.value());
                                  done(none ? State::Missing : State::Unknown);
                              });
        }
    });
}

void Keyring::beginAnew()
{
    // QtKeychain loads it in the same way, and tells nobody.
    const auto disconnect =
        reinterpret_cast<void (*)()>(QLibrary::resolve(u"secret-1"_s, 0, "secret_service_disconnect"));
    if (disconnect)
        disconnect();
}

#else

void Keyring::beginAnew() {}

void Keyring::ask(QObject *context, std::function<void(State)> done)
{
    QMetaObject::invokeMethod(context, [done = std::move(done)] { done(State::Unknown); }, Qt::QueuedConnection);
}

#endif
