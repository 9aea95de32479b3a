#include "ui/look.h"

#include "ui/teporestyle.h"
#include "ui/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QLibrary>
#include <QStyleHints>

#include <utility>
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#include <QAccessibilityHints>
#endif

#ifdef TEPORE_HAS_SESSION_BUS
#include <QDBusConnection>
#endif

using namespace Qt::StringLiterals;

namespace {

bool isInstalled = false;
bool wasDark = false; // the system, when last looked at
Appearance shown = Appearance::System;

QPalette systemPalette; // without ours

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
    return systemPalette.color(QPalette::Window).lightness() < 128;
}

bool systemWantsContrast()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    if (QGuiApplication::styleHints()->accessibility()->contrastPreference() == Qt::ContrastPreference::HighContrast)
        return true;
#endif
    return Theme::isOfHighContrast(systemPalette);
}

void lookAtSystem()
{
    QApplication::setPalette(QPalette()); // which gives way to the system's
    systemPalette = QApplication::palette();
    wasDark = systemIsDark();
    showAppearance(shown);
}

// The system has other colours: windows are told, the application is not.
class SystemWatch : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ThemeChange && watched->isWindowType() && !std::exchange(m_willLook, true))
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_willLook = false;
                    lookAtSystem();
                },
                Qt::QueuedConnection);
        return false;
    }

private:
    bool m_willLook = false;
};

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
    systemPalette = QApplication::palette();
    wasDark = systemIsDark();
    QApplication::setStyle(new TeporeStyle);
    showAppearance(appearance == "dark"_L1       ? Appearance::Dark
                   : appearance == "light"_L1    ? Appearance::Light
                   : appearance == "contrast"_L1 ? Appearance::Contrast
                                                 : Appearance::System);
    app.installEventFilter(new SystemWatch(&app));
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, &app,
                     [] { showAppearance(shown); });
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    QObject::connect(QGuiApplication::styleHints()->accessibility(), &QAccessibilityHints::contrastPreferenceChanged, &app,
                     [] { showAppearance(shown); });
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
    const bool contrast = appearance == Appearance::Contrast || (appearance == Appearance::System && systemWantsContrast());
    const bool dark = appearance == Appearance::Dark || (appearance != Appearance::Light && wasDark);
    QApplication::setPalette(contrast ? Theme::contrastPalette(systemPalette, dark) : Theme::palette(dark));
}
