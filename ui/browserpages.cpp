#include "ui/browserpages.h"

#include "app/account/accountlink.h"
#include "ui/linkwords.h"

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

QByteArray pageFor(const Outcome &outcome)
{
    if (outcome)
        return page(words(QT_TRANSLATE_NOOP("BrowserPages", "Done: you are signed in")),
                    words(QT_TRANSLATE_NOOP("BrowserPages", "You can close this tab and go back to Tepore.")));
    const QString back =
        words(QT_TRANSLATE_NOOP("BrowserPages", "You can close this tab: Tepore shows what to do next."));
    if (outcome.error().kind == Error::Kind::Cancelled)
        return page(words(QT_TRANSLATE_NOOP("BrowserPages", "This sign-in was cancelled in Tepore")), back);
    const LinkText text = LinkWords::of(outcome.error());
    return page(text.title, text.sentence + u' ' + back);
}

} // namespace

void setBrowserPages(AccountLink &link)
{
    link.receiver().setPages(
        page(words(QT_TRANSLATE_NOOP("BrowserPages", "Go back to Tepore")),
             words(QT_TRANSLATE_NOOP("BrowserPages", "Your part is done. It takes Tepore longer than usual to finish the "
                                                     "sign-in with Legrand; it shows how that ends."))),
        page(words(QT_TRANSLATE_NOOP("BrowserPages", "An answer to another sign-in")),
             words(QT_TRANSLATE_NOOP("BrowserPages", "For your safety Tepore has ignored it. Close this tab and go on in "
                                                     "the newest one that Tepore opened."))));
    QObject::connect(&link, &AccountLink::finished, &link.receiver(),
                     [&link](const Outcome &outcome) { link.receiver().conclude(pageFor(outcome)); });
}
