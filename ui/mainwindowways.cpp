#include "ui/activitypage.h"
#include "ui/detailpage.h"
#include "ui/historychart.h"
#include "ui/historypage.h"
#include "ui/historytable.h"
#include "ui/mainwindow.h"
#include "ui/overviewpage.h"
#include "ui/regions.h"
#include "ui/requestmeter.h"
#include "ui/sidebar.h"
#include "ui/switcher.h"
#include "ui/thermostattable.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>

using namespace Qt::StringLiterals;

// The ways about MainWindow: to a thermostat by its name, from part to part, out with a reading.

namespace {

void focusFirstIn(QWidget *page)
{
    for (QWidget *next = page->nextInFocusChain(); next && next != page; next = next->nextInFocusChain()) {
        if (page->isAncestorOf(next) && next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus)) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace

void MainWindow::buildRegions()
{
    const auto enterPage = [this] {
        if (m_pages->currentWidget() == m_overview)
            m_overview->focusThermostat({});
        else
            focusFirstIn(m_pages->currentWidget());
    };
    m_regions = new Regions({{.widget = m_sidebar, .enter = [this] { m_sidebar->setFocus(Qt::TabFocusReason); }},
                             {.widget = m_pages, .enter = enterPage},
                             {.widget = statusBar(), .enter = [this] { m_requests->focus(); }}},
                            this);
    for (QAction *menu : menuBar()->actions()) {
        if (menu->menu() && menu->menu()->objectName() == "menu.view"_L1) {
            menu->menu()->addSeparator();
            menu->menu()->addActions({m_regions->next(), m_regions->previous()});
        }
    }
}

void MainWindow::buildStyleMenu(QMenu *menu)
{
    menu->clear();
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, const QString &name, OverviewStyle style) {
        QAction *action = menu->addAction(text, this, [this, style] {
            m_settings.setOverviewStyle(style);
            m_overview->setStyle(style);
            openOverview();
        });
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(m_settings.overviewStyle() == style);
        group->addAction(action);
    };
    add(tr("&Automatic: a list above 8 thermostats"), u"action.style.automatic"_s, OverviewStyle::Automatic);
    add(tr("&Cards"), u"action.style.cards"_s, OverviewStyle::Cards);
    add(tr("&List"), u"action.style.list"_s, OverviewStyle::List);
}

void MainWindow::openSwitcher()
{
    QList<Switcher::Page> pages;
    if (!isLinking()) {
        pages << Switcher::Page{.name = tr("Overview"), .open = [this] { openOverview(); }}
              << Switcher::Page{.name = tr("History"), .open = [this] { openHistory(); }}
              << Switcher::Page{.name = tr("Activity"), .open = [this] { openActivity(); }};
    }
    pages << Switcher::Page{.name = tr("Account"), .open = [this] { openAccount(); }}
          << Switcher::Page{.name = tr("Settings"), .open = [this] { openSettings(); }};
    auto *switcher = new Switcher(m_house, pages, this);
    connect(switcher, &Switcher::openRequested, this, &MainWindow::openThermostat);
    switcher->open();
}

void MainWindow::openFilter()
{
    if (isLinking() && m_note.isEmpty())
        return;
    openOverview();
    m_overview->beginFilter();
}

void MainWindow::copyReading()
{
    QWidget *focus = QApplication::focusWidget();
    QString text;
    if (const auto *table = qobject_cast<HistoryTable *>(focus))
        text = table->copied();
    else if (const auto *chart = qobject_cast<HistoryChart *>(focus); chart && !chart->cursorText().isEmpty())
        text = chart->cursorText();
    else if (const auto *label = qobject_cast<QLabel *>(focus); label && label->hasSelectedText())
        text = label->selectedText().remove(u'\u200B').replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    else if (m_activity && m_pages->currentWidget() == m_activity)
        text = m_activity->copied();
    else if (m_pages->currentWidget() == m_overview)
        text = m_overview->copied();
    else if (m_house.household.thermostat(currentModuleId()))
        text = ThermostatTable(m_house).textOf({currentModuleId()});
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void MainWindow::openRoundFor(const QStringList &moduleIds)
{
    if (moduleIds.isEmpty() || !m_house.household.thermostat(moduleIds.first()))
        return;
    (new RoundDialog(moduleIds, m_house, m_queue.budget().left(m_house.clock.now()), this))->open();
}
