#include "ui/look.h"

#include "ui/teporestyle.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLibrary>
#include <QLibraryInfo>
#include <QLocale>
#include <QStyleHints>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

} // namespace

FontSearch::FontSearch()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // QtGui calls it at the first text; then it finds the work done. It may be called from any thread.
    const QFunctionPointer init = QLibrary::resolve(u"fontconfig"_s, 1, "FcInit");
    if (init)
        m_thread = std::thread([init] { reinterpret_cast<int (*)()>(init)(); });
#endif
}

void FontSearch::wait()
{
    if (m_thread.joinable())
        m_thread.join();
}

void installLook(QApplication &app, const QString &appearance)
{
    const bool dark = appearance == "dark"_L1 || (appearance != "light"_L1 && systemIsDark());
    QApplication::setStyle(new TeporeStyle);
    QApplication::setPalette(Theme::palette(dark));
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (appearance == "light"_L1 || appearance == "dark"_L1)
        return;
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, &app,
                     [](Qt::ColorScheme scheme) {
                         QApplication::setPalette(Theme::palette(scheme == Qt::ColorScheme::Dark));
                     });
#else
    Q_UNUSED(app)
#endif
}

void installTranslations(QApplication &app)
{
    const QLocale locale;
    for (const auto &[name, folder] :
         {std::pair(u"tepore"_s, u":/i18n"_s),
          std::pair(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))}) {
        auto *translator = new QTranslator(&app);
        if (translator->load(locale, name, u"_"_s, folder))
            QApplication::installTranslator(translator);
        else
            delete translator;
    }
}
