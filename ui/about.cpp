#include "ui/about.h"

#include <QApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

void About::show(QWidget *window)
{
    QMessageBox box(QMessageBox::NoIcon, tr("About Tepore"),
                    tr("Tepore %1").arg(u"" TEPORE_VERSION ""_s), QMessageBox::Close, window);
    box.setInformativeText(
        tr("Shows and controls BTicino and Legrand Smarther chronothermostats.\n\nNot affiliated with BTicino or "
           "Legrand. It talks only to Legrand's sign-in and thermostat service; no telemetry.\n\nFree software under "
           "the GNU General Public License, version 3 or later. Made with Qt %1.")
            .arg(QString::fromLatin1(qVersion())));
    box.setIconPixmap(QApplication::windowIcon().pixmap(64));
    box.exec();
}
