#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isKnown(const QString &code)
{
    const QList<Language> &all = Language::all();
    return std::any_of(all.begin(), all.end(), [&](const Language &language) { return language.code == code; });
}

QString ofTheSystem()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        const QString code = wanted.section(u'-', 0, 0);
        if (isKnown(code))
            return code;
    }
    return u"en"_s;
}

} // namespace

const QList<Language> &Language::all()
{
    static const QList<Language> languages{{u"de"_s, u"Deutsch"_s},
                                           {u"en"_s, u"English"_s},
                                           {u"es"_s, u"Español"_s},
                                           {u"fr"_s, u"Français"_s},
                                           {u"it"_s, u"Italiano"_s}};
    return languages;
}

QLocale Language::formats(const QString &code, const QLocale &system)
{
    const QLocale own(code);
    if (own.language() == system.language())
        return system;
    const QLocale there(own.language(), system.territory());
    if (there.territory() == system.territory())
        return there;
    // What English means without a country, to Qt, are the formats of the United States, which no other has.
    return own.language() == QLocale::English ? QLocale(QLocale::English, QLocale::UnitedKingdom) : own;
}

void Language::show(const QString &code)
{
    const bool isChosen = isKnown(code);
    const QString spoken = isChosen ? code : ofTheSystem();
    QLocale::setDefault(isChosen ? formats(code, QLocale::system()) : QLocale::system());
    const QString ours = u"language"_s;
    qDeleteAll(qApp->findChildren<QTranslator *>(ours, Qt::FindDirectChildrenOnly));
    for (const auto &[name, folder] : {std::pair(u"qtbase_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)),
                                       std::pair(u"tepore_"_s, u":/i18n"_s)}) {
        auto *translator = new QTranslator(qApp);
        translator->setObjectName(ours);
        if (translator->load(name + spoken, folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    }
}
