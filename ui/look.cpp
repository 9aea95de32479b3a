#include "ui/look.h"

#include "ui/teporestyle.h"
#include "ui/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QLibrary>
#include <QStyleHints>

#ifdef TEPORE_HAS_SESSION_BUS
#include <QDBusConnection>
#endif

using namespace Qt::StringLiterals;

namespace {

bool isInstalled = false;
bool wasDark = false; // the system, when last looked at
Appearance shown = Appearance::System;

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

} // namespace

std::future<void> readFontConfiguration()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // QtGui calls it at the first text; then it finds the work done. It may be called from any thread.
    const QFunctionPointer init = QLibrary::resolve(u"fontconfig"_s, 1, "FcInit");
    if (init)
        return std::async(std::launch::async, [init] { reinterpret_cast<int (*)()>(init)(); });
#endif
    return {};
}

std::array<std::future<void>, 2> prepareFirstPaint(std::future<void> fontConfiguration, const QApplication &)
{
    // A font is not shared between threads; what is known of its family is.
    std::future<void> fonts = std::async(
        std::launch::async,
        [configuration = std::move(fontConfiguration), families = QApplication::font().families()] {
            if (configuration.valid())
                configuration.wait();
            (void)QFontMetrics(QFont(families)).height();
        });
    std::future<void> bus;
#ifdef TEPORE_HAS_SESSION_BUS
    bus = std::async(std::launch::async, [] { (void)QDBusConnection::sessionBus(); });
#endif
    return {std::move(bus), std::move(fonts)};
}

void installLook(QApplication &app, const QString &appearance)
{
    isInstalled = true;
    wasDark = systemIsDark(); // before the palette is ours
    QApplication::setStyle(new TeporeStyle);
    showAppearance(appearance == "dark"_L1    ? Appearance::Dark
                   : appearance == "light"_L1 ? Appearance::Light
                                              : Appearance::System);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, &app,
                     [] { showAppearance(shown); });
#else
    Q_UNUSED(app)
#endif
}

void showAppearance(Appearance appearance)
{
    if (!isInstalled)
        return;
    shown = appearance;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        wasDark = systemIsDark(); // which does not look at our palette then
#endif
    QApplication::setPalette(
        Theme::palette(appearance == Appearance::Dark || (appearance == Appearance::System && wasDark)));
}
