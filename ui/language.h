#pragma once

#include <QList>
#include <QString>

class QLocale;

// A language that Tepore speaks: "it", "Italiano".
struct Language
{
    QString code;
    QString name; // in the language itself

    static const QList<Language> &all();

    // Words and formats from now on; an empty or unknown code: the first of the system's languages that Tepore speaks,
    // else English, and the system's formats. Windows that are open learn of it by a LanguageChange.
    static void show(const QString &code);
    // The formats that go with a language: the system's where it is the same language, else the language's own, in the
    // system's country where it is spoken there.
    static QLocale formats(const QString &code, const QLocale &system);
};
