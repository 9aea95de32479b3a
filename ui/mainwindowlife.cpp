#include "ui/detailpage.h"
#include "ui/farewell.h"
#include "ui/mainwindow.h"
#include "ui/settingswindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QStackedWidget>

// How MainWindow comes, goes out of sight, and ends.

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    if (!m_hasPainted)
        refreshAll(); // started out of sight, perhaps long ago
    show();
    raise();
    activateWindow();
}

void MainWindow::goToTray()
{
    keepPlace();
    m_house.desk.flush(); // nobody sees it any more
    hide();
    Q_EMIT wentToTray();
}

void MainWindow::setStaysInTray(bool hasTray, bool stays)
{
    m_hasTray = hasTray;
    m_staysInTray = hasTray && stays;
    if (m_settingsWindow)
        m_settingsWindow->setHasTray(hasTray);
}

void MainWindow::keepPlace()
{
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setWindowPage(m_detail && m_pages->currentWidget() == m_detail ? m_detail->moduleId() : QString());
}

void MainWindow::quit()
{
    m_quits = true;
    keepPlace();
    if (m_farewell->mayClose())
        leave();
}

void MainWindow::leave()
{
    m_quits = true;
    if (isVisible())
        close();
    else
        Q_EMIT closed();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Without an account, or on sample data, there is nothing to stay for.
    const bool hasHomes = m_session.state() != Session::State::NotLinked && m_note.isEmpty();
    if (m_staysInTray && hasHomes && !m_quits && !qApp->isSavingSession()) {
        event->ignore();
        goToTray();
        return;
    }
    keepPlace();
    event->setAccepted(m_farewell->mayClose());
    if (event->isAccepted())
        QMetaObject::invokeMethod(this, &MainWindow::closed, Qt::QueuedConnection);
}
