#include "ui/about.h"
#include "ui/diagnosticsdialog.h"
#include "ui/helpdialogs.h"
#include "ui/mainwindow.h"

#include "app/diagnostics/report.h"

#include <QMenuBar>

using namespace Qt::StringLiterals;

// What MainWindow has in its Help menu.

void MainWindow::buildHelpMenu()
{
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    const auto add = [&](const QString &text, const QString &name, void (MainWindow::*open)()) {
        QAction *action = help->addAction(text, this, open);
        action->setObjectName(u"action."_s + name);
        return action;
    };
    add(tr("&Keyboard shortcuts"), u"shortcuts"_s, &MainWindow::openShortcuts)
        ->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Question)});
    add(tr("What is &new"), u"news"_s, &MainWindow::openNews);
    m_diagnose = add(tr("&Diagnostics…"), u"diagnostics"_s, &MainWindow::openDiagnostics);
    m_diagnose->setEnabled(m_check); // as soon as there is a check
    help->addSeparator();
    QAction *aboutAction = help->addAction(tr("&About Tepore"), this, [this] { About::show(this); });
    aboutAction->setMenuRole(QAction::AboutRole);
    aboutAction->setObjectName(u"action.about"_s);
}

void MainWindow::setCheck(Check &check, VerboseLog &verbose, const QString &logFolder)
{
    m_check = &check;
    m_verbose = &verbose;
    m_logFolder = logFolder;
    m_diagnose->setEnabled(true);
}

void MainWindow::openShortcuts()
{
    (new ShortcutsDialog(this))->open();
}

void MainWindow::openNews()
{
    m_hasNews = false;
    showTrouble();
    (new NewsDialog(this))->open();
}

void MainWindow::openDiagnostics()
{
    if (!m_check)
        return;
    auto *dialog = new DiagnosticsDialog(
        *m_check, *m_verbose, m_house.clock, m_logFolder,
        [this] {
            return Report::of(Report::state(*m_check, m_session, m_queue, m_house.household, m_settings, m_house.clock.now()));
        },
        this);
    connect(dialog, &DiagnosticsDialog::stepRequested, this, &MainWindow::takeStep);
    dialog->open();
}

// After an update it is said once, where nothing more important has to be.
void MainWindow::lookForNews()
{
    const QString version = u"" TEPORE_VERSION ""_s;
    const QString before = m_settings.seenVersion();
    if (before == version || !m_note.isEmpty())
        return;
    m_settings.setSeenVersion(version);
    m_hasNews = !before.isEmpty(); // the first start is no update
    if (m_hasNews)
        showTrouble();
}

ErrorText MainWindow::news() const
{
    return {.title = tr("Tepore was updated to version %1").arg(u"" TEPORE_VERSION ""_s),
            .sentence = tr("What has changed is in the Help menu, too."),
            .step = ErrorText::Step::News};
}
