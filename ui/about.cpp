#include "ui/about.h"

#include <QApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

void About::show(QWidget *window)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Tepore"), tr("Tepore %1").arg(u"" TEPORE_VERSION ""_s),
                                QMessageBox::Close, window);
    box->setObjectName(u"about"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const auto link = [](const QString &address, const QString &text) {
        return u"<a href=\"%1\">%2</a>"_s.arg(address, text.toHtmlEscaped());
    };
    const QStringList paragraphs{
        tr("Shows and controls BTicino and Legrand Smarther chronothermostats.").toHtmlEscaped(),
        tr("Not affiliated with BTicino or Legrand. It talks only to Legrand's sign-in and thermostat service; no telemetry.")
            .toHtmlEscaped(),
        tr("Free software under the GNU General Public License, version 3 or later. Made with Qt %1, QtKeychain, libsodium, "
           "OpenSSL and SQLite.")
            .arg(QString::fromLatin1(qVersion()))
            .toHtmlEscaped(),
        link(u"" TEPORE_HOMEPAGE ""_s, tr("Tepore's page")) + u" · "_s +
            link(u"https://www.gnu.org/licenses/gpl-3.0.html"_s, tr("The licence")) + u" · "_s +
            link(u"https://www.qt.io"_s, tr("Qt"))};
    box->setTextFormat(Qt::RichText);
    box->setInformativeText(u"<p>"_s + paragraphs.join(u"</p><p>"_s) + u"</p>"_s);
    box->setTextInteractionFlags(Qt::TextBrowserInteraction);
    box->setIconPixmap(QApplication::windowIcon().pixmap(64));
    box->open();
}
