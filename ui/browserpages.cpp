#include "ui/browserpages.h"

#include "app/account/accountlink.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

// No script, no resource from elsewhere.
QByteArray page(const QString &title, const QString &text)
{
    return u"<!doctype html><html lang=\"%1\"><head><meta charset=\"utf-8\"><title>Tepore</title>"
           "<meta name=\"viewport\" content=\"width=device-width\"><style>"
           "body{font:18px/1.5 system-ui,sans-serif;max-width:32em;margin:18vh auto;padding:0 1em;"
           "color:#1b1f24;background:#f4f6f8}h1{font-size:1.4em}"
           "@media(prefers-color-scheme:dark){body{color:#e9ecf0;background:#14171b}}"
           "</style></head><body><h1>%2</h1><p>%3</p></body></html>"_s
        .arg(QLocale().bcp47Name(), title.toHtmlEscaped(), text.toHtmlEscaped())
        .toUtf8();
}

QString words(const char *text)
{
    return QCoreApplication::translate("BrowserPages", text);
}

} // namespace

void setBrowserPages(AccountLink &link)
{
    link.receiver().setPages(
        page(words(QT_TRANSLATE_NOOP("BrowserPages", "Your part is done")),
             words(QT_TRANSLATE_NOOP("BrowserPages", "You can close this tab and go back to Tepore: it finishes the "
                                                     "sign-in there."))),
        page(words(QT_TRANSLATE_NOOP("BrowserPages", "Access was not given")),
             words(QT_TRANSLATE_NOOP("BrowserPages",
                                     "You can close this tab. Tepore says what happened and what to do next."))));
}
