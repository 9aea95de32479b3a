#include "ui/browserpages.h"

#include "app/account/accountlink.h"
#include "ui/linkwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

enum class Mark { None, Done, Problem };

// Drawn in the page itself: nothing comes from elsewhere.
QString svg(Mark mark)
{
    const QString shape = mark == Mark::Done
                              ? u"<circle cx='20' cy='20' r='18'/><path d='m12 21 6 6 11-13'/>"_s
                              : u"<path d='M20 4 38 35H2Z'/><path d='M20 15v9m0 5v.5'/>"_s;
    return mark == Mark::None
               ? QString()
               : u"<svg class='%1' viewBox='0 0 40 40' aria-hidden='true'>%2</svg>"_s.arg(
                     mark == Mark::Done ? u"done"_s : u"problem"_s, shape);
}

// No script, no resource from elsewhere.
QByteArray page(Mark mark, const QString &title, const QString &text)
{
    return u"<!doctype html><html lang='%1'><head><meta charset='utf-8'><title>%2 – Tepore</title>"
           "<meta name='viewport' content='width=device-width'><meta name='color-scheme' content='light dark'><style>"
           "body{margin:0;padding:18vh 1rem 1rem;font:1.0625rem/1.5 system-ui,sans-serif;color:#1b1f24;background:#f4f6f8}"
           "main{box-sizing:border-box;max-width:34rem;margin:auto;padding:1.75rem 2rem;background:#fff;"
           "border:1px solid #d5dae1;border-radius:12px}"
           "h1{margin:0 0 .5rem;font-size:1.375rem;line-height:1.3}p{margin:0;overflow-wrap:anywhere}"
           "svg{display:block;width:2.5rem;margin:0 0 1rem;fill:none;stroke-width:3;stroke-linecap:round;"
           "stroke-linejoin:round}.done{stroke:#00694b}.problem{stroke:#7a4f00}"
           "@media(prefers-color-scheme:dark){body{color:#e9ecf0;background:#14171b}main{background:#1e2228;"
           "border-color:#3a414b}.done{stroke:#5fd3a8}.problem{stroke:#f2c14e}}"
           "</style></head><body><main>%3<h1>%2</h1><p>%4</p></main></body></html>"_s
        .arg(QLocale().bcp47Name(), title.toHtmlEscaped(), svg(mark), text.toHtmlEscaped())
        .toUtf8();
}

QString words(const char *text)
{
    return QCoreApplication::translate("BrowserPages", text);
}

QByteArray pageFor(const Outcome &outcome)
{
    if (outcome)
        return page(Mark::Done, words(QT_TRANSLATE_NOOP("BrowserPages", "Done: you are signed in")),
                    words(QT_TRANSLATE_NOOP("BrowserPages", "You can close this tab and go back to Tepore.")));
    const QString back =
        words(QT_TRANSLATE_NOOP("BrowserPages", "You can close this tab: Tepore shows what to do next."));
    if (outcome.error().kind == Error::Kind::Cancelled)
        return page(Mark::None, words(QT_TRANSLATE_NOOP("BrowserPages", "This sign-in was cancelled in Tepore")), back);
    const LinkText text = LinkWords::of(outcome.error());
    return page(Mark::Problem, text.title, text.sentence + u' ' + back);
}

} // namespace

void setBrowserPages(AccountLink &link)
{
    link.receiver().setPages(
        page(Mark::None, words(QT_TRANSLATE_NOOP("BrowserPages", "Go back to Tepore")),
             words(QT_TRANSLATE_NOOP("BrowserPages", "Your part is done. It takes Tepore longer than usual to finish the "
                                                     "sign-in with Legrand; it shows how that ends."))),
        page(Mark::Problem, words(QT_TRANSLATE_NOOP("BrowserPages", "An answer to another sign-in")),
             words(QT_TRANSLATE_NOOP("BrowserPages", "For your safety Tepore has ignored it. Close this tab and go on in "
                                                     "the newest one that Tepore opened."))));
}

void concludeInBrowser(AccountLink &link)
{
    QObject::connect(&link, &AccountLink::finished, &link.receiver(),
                     [&link](const Outcome &outcome) { link.receiver().conclude(pageFor(outcome)); });
}
