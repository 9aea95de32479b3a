#include "ui/accountpage.h"
#include "ui/activitypage.h"
#include "ui/arrangement.h"
#include "ui/detailpage.h"
#include "ui/farewell.h"
#include "ui/historypage.h"
#include "ui/linkguide.h"
#include "ui/mainwindow.h"
#include "ui/regions.h"
#include "ui/settingswindow.h"
#include "ui/toast.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QMenuBar>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStatusBar>

// How MainWindow comes, goes out of sight, changes its language, and ends.

namespace {

QAbstractScrollArea *scrollAreaOf(QWidget *page)
{
    if (auto *area = qobject_cast<QAbstractScrollArea *>(page))
        return area;
    for (QAbstractScrollArea *area : page->findChildren<QAbstractScrollArea *>()) {
        if (area->isVisibleTo(page))
            return area;
    }
    return nullptr;
}

} // namespace

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

// In another language: the same window, where it stood, with new contents. What the core knows is in them by itself; the
// page, what was typed into the guide or went wrong in it, the toast and the focus are taken over.
void MainWindow::rebuild()
{
    m_willBeRebuilt = false;
    setUpdatesEnabled(false);
    unsetLocale(); // or every child would go on with the formats of the last language
    const QWidget *const page = m_pages->currentWidget();
    const QAbstractScrollArea *const scrolls = scrollAreaOf(m_pages->currentWidget());
    const int scrolled = scrolls ? scrolls->verticalScrollBar()->value() : 0;
    const QString focused = focusWidget() ? focusWidget()->objectName() : QString();
    const DetailPage *const detail = std::exchange(m_detail, nullptr);
    const HistoryPage *const history = std::exchange(m_history, nullptr);
    const LinkGuide *const guide = std::exchange(m_guide, nullptr);
    const AccountPage *const account = std::exchange(m_account, nullptr);
    const ActivityPage *const activity = std::exchange(m_activity, nullptr);
    const auto *const toast = m_pages->findChild<Toast *>();

    QWidget *before = takeCentralWidget();
    before->deleteLater();
    qDeleteAll(findChildren<QDialog *>(Qt::FindDirectChildrenOnly));
    delete m_regions; // made anew, like what follows
    delete m_arrangement; // with its actions
    qDeleteAll(actions());
    setMenuBar(nullptr);
    setStatusBar(nullptr);
    m_noteLine = nullptr;
    if (!m_note.isEmpty())
        m_note = tr("Sample data");
    build();
    menuBar()->show();
    centralWidget()->show();

    if (guide)
        this->guide()->takeOver(*guide);
    if (history)
        historyPage()->takeOver(*history);
    if (page && page == detail)
        openThermostat(detail->moduleId());
    else if (page && page == history)
        openHistory(history->moduleId());
    else if (page && page == account)
        openAccount();
    else if (page && page == activity)
        openActivity();
    else if (page && page == guide)
        m_pages->setCurrentWidget(m_guide);
    else
        openOverview();
    placeSidebar();
    showTitle();
    refreshAll();
    if (toast)
        m_pages->findChild<Toast *>()->takeOver(*toast);
    if (QWidget *again = focused.isEmpty() ? nullptr : findChild<QWidget *>(focused); again && again->isVisibleTo(this))
        again->setFocus();
    setUpdatesEnabled(true);
    if (auto *now = scrollAreaOf(m_pages->currentWidget()))
        QTimer::singleShot(0, now, [now, scrolled] { now->verticalScrollBar()->setValue(scrolled); }); // laid out then
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
