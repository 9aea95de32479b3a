#include "ui/arrangement.h"
#include "ui/historymenu.h"
#include "ui/historypage.h"
#include "ui/homesdialog.h"
#include "ui/mainwindow.h"
#include "ui/overviewpage.h"
#include "ui/rounddialog.h"
#include "ui/settingswindow.h"
#include "ui/thermostatmenu.h"
#include "ui/troubles.h"
#include "ui/undoaction.h"

#include <QMenuBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

// What MainWindow has in its menu bar.

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    QAction *signIn = file->addAction(tr("&Account…"), this, &MainWindow::openAccount);
    signIn->setObjectName(u"action.account"_s);
    QAction *unlinking = file->addAction(tr("&Unlink this account…"), this, &MainWindow::askToUnlink);
    unlinking->setObjectName(u"action.unlink"_s);
    connect(file, &QMenu::aboutToShow, this, [this, unlinking] {
        unlinking->setEnabled(m_session.state() != Session::State::NotLinked && m_note.isEmpty());
    });
    signIn->setEnabled(m_note.isEmpty());
    file->addSeparator();
    QAction *settings = file->addAction(tr("&Settings…"), this, &MainWindow::openSettings);
    settings->setShortcut(Qt::CTRL | Qt::Key_Comma);
    settings->setMenuRole(QAction::PreferencesRole);
    settings->setObjectName(u"action.settings"_s);
    file->addSeparator();
    QAction *closing = file->addAction(tr("&Close window"), this, &QWidget::close);
    closing->setShortcut(Qt::CTRL | Qt::Key_W);
    closing->setObjectName(u"action.close"_s);
    QAction *quit = file->addAction(tr("&Quit"), this, &MainWindow::quit);
    quit->setObjectName(u"action.quit"_s);
    quit->setShortcut(Qt::CTRL | Qt::Key_Q); // QKeySequence::Quit is none on Windows
    quit->setMenuRole(QAction::QuitRole);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    for (UndoAction *action : {m_undo, m_redo}) {
        edit->addAction(action);
        connect(edit, &QMenu::aboutToShow, action, &UndoAction::refresh);
    }
    edit->addSeparator();
    QAction *copy = edit->addAction(tr("&Copy"), this, &MainWindow::copyReading);
    copy->setShortcut(QKeySequence::Copy);
    copy->setObjectName(u"action.copy"_s);
    QAction *find = edit->addAction(tr("&Find…"), this, &MainWindow::openFilter);
    find->setShortcut(QKeySequence::Find);
    find->setObjectName(u"action.find"_s);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->setObjectName(u"menu.view"_s);
    QAction *overview = view->addAction(tr("&Overview"), this, &MainWindow::openOverview);
    overview->setShortcut(Qt::CTRL | Qt::Key_0);
    overview->setObjectName(u"action.overview"_s);
    QAction *goTo = view->addAction(tr("&Go to…"), this, &MainWindow::openSwitcher);
    goTo->setShortcut(Qt::CTRL | Qt::Key_K);
    goTo->setObjectName(u"action.goTo"_s);
    QMenu *style = view->addMenu(tr("O&verview as"));
    connect(style, &QMenu::aboutToShow, this, [this, style] { buildStyleMenu(style); });
    QMenu *sorting = view->addMenu(tr("&Sort by"));
    connect(sorting, &QMenu::aboutToShow, this, [this, sorting] {
        sorting->clear();
        m_overview->fillSorting(sorting);
    });
    view->addSeparator();
    m_refresh = view->addAction(tr("&Refresh"), this, [this] {
        const QString id = currentModuleId();
        if (id.isEmpty())
            m_house.reader.readAll();
        else
            m_house.reader.read(id);
    });
    m_refresh->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    m_refresh->setObjectName(u"action.refresh"_s);
    QAction *all = view->addAction(tr("Refresh &all"), this, [this] { m_house.reader.readAll(); });
    all->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    all->setObjectName(u"action.refreshAll"_s);
    view->addSeparator();
    QAction *look = view->addAction(tr("&Look for thermostats"), this,
                                    [this] { m_house.reader.discover(CallBudget::Purpose::Person); });
    look->setObjectName(u"action.discover"_s);
    QAction *homes = view->addAction(tr("&Homes and thermostats…"), this,
                                     [this] { (new HomesDialog(m_house, this))->open(); });
    homes->setObjectName(u"action.homes"_s);
    QAction *activity = view->addAction(tr("A&ctivity"), this, &MainWindow::openActivity);
    activity->setShortcut(Qt::CTRL | Qt::Key_L);
    activity->setObjectName(u"action.activity"_s);
    connect(view, &QMenu::aboutToShow, this, [this, all, homes] {
        homes->setEnabled(!m_house.household.homes().isEmpty());
        const HouseholdReader &reader = m_house.reader;
        const int price = reader.priceOfAll();
        all->setText(price > 0             ? tr("Refresh &all (%n request(s))", "", price)
                     : reader.isAnyAsked() ? tr("Refresh &all: reading…")
                                           : tr("Refresh &all: already up to date"));
        const QString id = currentModuleId();
        const int one = id.isEmpty() ? price : reader.price(id);
        const bool isAsked = id.isEmpty() ? reader.isAnyAsked() : reader.isAsked(id);
        m_refresh->setText(one > 0   ? tr("&Refresh (%n request(s))", "", one)
                           : isAsked ? tr("&Refresh: reading…")
                                     : tr("&Refresh: already up to date"));
    });

    QMenu *thermostat = menuBar()->addMenu(tr("&Thermostat"));
    connect(thermostat, &QMenu::aboutToShow, this, [this, thermostat] { buildThermostatMenu(thermostat); });
    for (int i = 1; i <= 9; ++i) {
        auto *go = new QAction(tr("Thermostat %1", "the first, the second …").arg(i), this);
        go->setShortcut(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + i));
        addAction(go);
        connect(go, &QAction::triggered, this, [this, i] {
            const QStringList ids = m_house.household.moduleIds();
            if (i <= ids.size())
                openThermostat(ids[i - 1]);
        });
    }

    menuBar()->addMenu(historyMenu());

    buildHelpMenu();
}

HistoryMenu *MainWindow::historyMenu()
{
    auto *menu = new HistoryMenu(menuBar());
    const auto isShown = [this] { return m_history && m_pages->currentWidget() == m_history; };
    // What is done to a range needs one that is seen.
    const auto page = [this, isShown] {
        if (!isShown())
            openHistory();
        return m_history;
    };
    connect(menu, &QMenu::aboutToShow, this, [this, menu, isShown] { menu->setPage(isShown(), isShown() && m_history->showsTable()); });
    connect(menu, &HistoryMenu::openRequested, this, [this] { openHistory(); });
    connect(menu, &HistoryMenu::tableRequested, this, [page] { page()->showTable(!page()->showsTable()); });
    connect(menu, &HistoryMenu::exportRequested, this, [page] { page()->exportRange(); });
    connect(menu, &HistoryMenu::pdfRequested, this, [page] { page()->savePdf(); });
    connect(menu, &HistoryMenu::importRequested, this, [page] { page()->importFile(); });
    connect(menu, &HistoryMenu::keepRequested, this, [page] { page()->keep(); });
    return menu;
}

void MainWindow::buildThermostatMenu(QMenu *menu)
{
    menu->clear();
    const bool isSeveral = m_pages->currentWidget() == m_overview && m_overview->fillSelection(menu);
    const QString id = isSeveral ? QString() : currentModuleId();
    if (const Thermostat *thermostat = m_house.household.thermostat(id)) {
        ThermostatMenu::addTitle(menu, thermostat->name);
        ThermostatMenu::fill(menu, id, m_house);
    } else if (!isSeveral) {
        menu->addAction(tr("Choose a thermostat first"))->setEnabled(false);
    }
    menu->addSeparator();
    const auto addRound = [&](const QString &text, const QString &name, RoundDialog::Kind kind) {
        QAction *action = menu->addAction(text, this, [this, kind] { openRound(kind); });
        action->setObjectName(name);
        action->setEnabled(!m_house.household.moduleIds().isEmpty());
    };
    addRound(tr("Going awa&y…"), u"action.away"_s, RoundDialog::Kind::GoingAway);
    addRound(tr("&Everything back to Automatic…"), u"action.automaticAll"_s, RoundDialog::Kind::BackToAutomatic);
    if (!m_troubles->blockedReason().isEmpty()) {
        for (QAction *action : menu->actions())
            action->setEnabled(false);
    }
    if (m_house.household.thermostat(id)) { // costs no request
        menu->addSeparator();
        m_arrangement->addTo(menu);
    }
}

void MainWindow::openRound(RoundDialog::Kind kind)
{
    (new RoundDialog(kind, m_house, m_queue.budget().left(m_house.clock.now()), this))->open();
}

void MainWindow::openGoingAway()
{
    openRound(RoundDialog::Kind::GoingAway);
}

void MainWindow::openSettings()
{
    if (!m_settingsWindow) {
        m_settingsWindow = new SettingsWindow(m_house, m_settings, m_profileFolder, m_note.isEmpty(), this);
        m_settingsWindow->setHasTray(m_hasTray);
        connect(m_settingsWindow, &SettingsWindow::changed, this, &MainWindow::settingsChanged);
        connect(m_settingsWindow, &SettingsWindow::proxyChanged, this, [this] {
            if (m_house.household.trouble()) // perhaps it is over now
                takeStep(ErrorText::Step::TryAgain, ErrorText::Field::None);
        });
    }
    m_settingsWindow->open();
}

void MainWindow::openProxy()
{
    openSettings();
    m_settingsWindow->showProxy();
}
