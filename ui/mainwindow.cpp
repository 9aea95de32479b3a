#include "ui/mainwindow.h"

#include "app/account/chosenstore.h"
#include "ui/accountnotices.h"
#include "ui/accountpage.h"
#include "ui/activitypage.h"
#include "ui/arrangement.h"
#include "ui/banner.h"
#include "ui/browserpages.h"
#include "ui/detailpage.h"
#include "ui/farewell.h"
#include "ui/format.h"
#include "ui/historypage.h"
#include "ui/homesdialog.h"
#include "ui/linkguide.h"
#include "ui/overviewpage.h"
#include "ui/requestmeter.h"
#include "ui/rounddialog.h"
#include "ui/secretsdialog.h"
#include "ui/sidebar.h"
#include "ui/toast.h"
#include "ui/troubles.h"
#include "ui/undoaction.h"
#include "ui/unlinkdialog.h"
#include "ui/zonequestion.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int sidebarNeeds = 640; // narrower windows do without
constexpr auto ageInterval = 30s;
constexpr auto scrollingStops = 300ms; // what is only scrolled past is not read

} // namespace

MainWindow::MainWindow(const House &house, CallQueue &queue, Session &session, AccountLink &link,
                       Settings &settings, const QString &note, QWidget *parent)
    : QMainWindow(parent), m_house(house), m_queue(queue), m_session(session), m_link(link), m_settings(settings),
      m_note(note), m_troubles(new Troubles(house, queue, this)),
      m_notices(new AccountNotices(session, settings, house.clock, this)),
      m_zones(new ZoneQuestion(house.household, house.clock, this)),
      m_undo(new UndoAction(UndoAction::Way::Back, house, this)),
      m_redo(new UndoAction(UndoAction::Way::Again, house, this)), m_farewell(new Farewell(house, session, this))
{
    setObjectName(u"mainWindow"_s);
    showTitle();
    setMinimumSize(480, 360);
    resize(1000, 680);
    build();
    for (UndoAction *action : {m_undo, m_redo})
        connect(action, &UndoAction::roundRequested, this,
                [this](const UndoOffer &offer) { (new RoundDialog(offer, m_house, this))->open(); });
    connect(m_zones, &ZoneQuestion::changed, this, &MainWindow::showTrouble);
    connect(m_troubles, &Troubles::changed, this, &MainWindow::showTrouble);
    connect(&m_session, &Session::stateChanged, this, &MainWindow::showPage);
    connect(&m_house.history, &History::problemChanged, this, &MainWindow::showTrouble);
    connect(&m_house.reader, &HouseholdReader::planChanged, this, &MainWindow::showRequests);
    m_ageTimer.setInterval(ageInterval);
    connect(&m_ageTimer, &QTimer::timeout, this, &MainWindow::refreshAll);
    connect(&m_house.clock, &Clock::jumped, this, &MainWindow::refreshAll);
    m_onScreenTimer.setSingleShot(true);
    connect(&m_onScreenTimer, &QTimer::timeout, this, &MainWindow::tellWhatIsOnScreen);
    connect(&m_house.household, &Household::homesChanged, this, [this] { m_onScreenTimer.start(0); });
    connect(&m_house.household, &Household::choicesChanged, this, &MainWindow::refreshAll);
    connect(m_farewell, &Farewell::leaves, this, &MainWindow::leave);
    connect(m_farewell, &Farewell::stays, this, [this] { m_quits = false; });
    if (!restoreGeometry(m_settings.windowGeometry()))
        resize(size().boundedTo(screen()->availableSize() - QSize(0, style()->pixelMetric(QStyle::PM_TitleBarHeight))));
    showPage();
    showTrouble();
    if (const QString page = m_settings.windowPage(); !page.isEmpty() && !isLinking())
        openThermostat(page);
}

void MainWindow::build()
{
    setBrowserPages(m_link);
    m_arrangement = new Arrangement(m_house, [this] { return currentPlace(); }, this);
    m_banner = new Banner;
    m_pages = new QStackedWidget;
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (!m_note.isEmpty()) {
        auto *line = new Banner;
        line->setObjectName(u"sampleData"_s);
        line->showNote(tr("%1 – these homes are made up; nothing here touches a real thermostat.").arg(m_note));
        m_noteLine = line;
        layout->addWidget(line);
    }
    layout->addWidget(m_banner);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_sidebar = new Sidebar(m_house, *m_arrangement);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(0, Space::small, 0, 0);
    side->addWidget(m_sidebar);
    row->addLayout(side);
    row->addWidget(m_pages, 1);
    layout->addLayout(row, 1);
    setCentralWidget(central);
    buildMenus();
    m_overview = new OverviewPage(m_house, *m_arrangement); // so late because it needs the fonts, as does what follows
    m_overview->setStyle(m_settings.overviewStyle());
    m_pages->addWidget(m_overview);
    auto *toast = new Toast(m_house, m_pages);
    connect(toast, &Toast::endRequested, this, [this](const QString &moduleId) {
        openThermostat(moduleId);
        detailPage()->focusEnd();
    });
    buildStatusBar();
    buildRegions();
    connect(m_sidebar, &Sidebar::overviewRequested, this, &MainWindow::openOverview);
    connect(m_sidebar, &Sidebar::openRequested, this, &MainWindow::openThermostat);
    connect(m_sidebar, &Sidebar::historyRequested, this, [this] { openHistory(); });
    connect(m_sidebar, &Sidebar::activityRequested, this, &MainWindow::openActivity);
    connect(m_overview, &OverviewPage::openRequested, this, &MainWindow::openThermostat);
    connect(m_overview, &OverviewPage::settingRequested, this, &MainWindow::openRoundFor);
    connect(m_overview, &OverviewPage::homesRequested, this, [this] { (new HomesDialog(m_house, this))->open(); });
    connect(m_overview, &OverviewPage::digitTyped, this, [this](const QString &moduleId, const QString &digit) {
        openThermostat(moduleId);
        detailPage()->typeNumber(digit);
    });
    connect(m_banner, &Banner::stepRequested, this, &MainWindow::takeStep);
    connect(m_banner, &Banner::otherRequested, this, [this] {
        if (m_troubles->shown())
            takeStep(ErrorText::Step::TryAgain, ErrorText::Field::None);
        else if (m_zones->shown())
            m_zones->answer(false);
        else if (m_notices->shown())
            m_notices->putOff();
        else
            m_hasNews = false;
        showTrouble();
    });
    // As long as the timer lives: it goes before what scrolls.
    connect(m_overview, &OverviewPage::scrolled, &m_onScreenTimer, [this] { m_onScreenTimer.start(scrollingStops); });
    connect(m_pages, &QStackedWidget::currentChanged, this, [this] { m_onScreenTimer.start(0); });
}

void MainWindow::askFor(ChosenStore &secrets)
{
    m_secrets = &secrets;
    connect(m_secrets, &ChosenStore::questionChanged, this, &MainWindow::showTrouble);
    connect(m_secrets, &ChosenStore::answered, this, [this] {
        m_session.retryKeychain();
        if (m_guide && m_pages->currentWidget() == m_guide)
            m_guide->open(); // what was typed there can be read now
    });
}

void MainWindow::buildStatusBar()
{
    m_requests = new RequestMeter(m_house, m_queue);
    m_connection = new QLabel;
    m_connection->setObjectName(u"status.connection"_s);
    m_connection->setTextFormat(Qt::PlainText);
    m_connection->setContentsMargins(Space::small, 2, Space::normal, 2);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_requests, 1);
    statusBar()->addPermanentWidget(m_connection);
}

LinkGuide *MainWindow::guide()
{
    if (!m_guide) {
        m_guide = new LinkGuide(m_house, m_queue, m_link, m_session, m_settings);
        m_pages->addWidget(m_guide);
        connect(m_guide, &LinkGuide::sampleDataRequested, this, &MainWindow::sampleDataRequested);
        connect(m_guide, &LinkGuide::linked, this, [this] {
            showPage();
            openOverview();
        });
        connect(m_guide, &LinkGuide::proxyRequested, this, &MainWindow::openProxy);
        connect(m_guide, &LinkGuide::backRequested, this, &MainWindow::openOverview);
        connect(m_guide, &LinkGuide::progressChanged, this, [this](const QString &line) {
            m_progress = line;
            showTitle();
        });
    }
    return m_guide;
}

AccountPage *MainWindow::accountPage()
{
    if (!m_account) {
        m_account = new AccountPage(m_house, m_queue, m_session, m_settings);
        m_pages->addWidget(m_account);
        connect(m_account, &AccountPage::backRequested, this, &MainWindow::openOverview);
        connect(m_account, &AccountPage::signInRequested, this, [this] { openLinking(); });
        connect(m_account, &AccountPage::replaced, this, [this] {
            if (m_guide)
                m_guide->forgetSecrets(); // its fields hold the old ones
            showTrouble();
        });
        connect(m_account, &AccountPage::unlinkRequested, this, &MainWindow::askToUnlink);
    }
    return m_account;
}

HistoryPage *MainWindow::historyPage()
{
    if (!m_history) {
        m_history = new HistoryPage(m_house, m_settings);
        m_pages->addWidget(m_history);
        connect(m_history, &HistoryPage::backRequested, this, &MainWindow::openOverview);
        connect(&m_house.household, &Household::homesChanged, m_history, &HistoryPage::refresh);
    }
    return m_history;
}

void MainWindow::setProfile(const QString &folder, const QString &name)
{
    m_profileFolder = folder;
    m_profileName = name;
    showTitle();
}

void MainWindow::showTitle()
{
    QStringList parts{u"Tepore"_s, m_profileName, m_note.isEmpty() ? m_progress : m_note};
    parts.removeAll(QString());
    setWindowTitle(parts.join(u" – "_s));
}

bool MainWindow::isLinking() const
{
    return m_session.state() == Session::State::NotLinked || m_settings.linkStep() != LinkStep::None;
}

DetailPage *MainWindow::detailPage()
{
    if (!m_detail) {
        m_detail = new DetailPage(m_house);
        m_pages->addWidget(m_detail);
        connect(m_detail, &DetailPage::backRequested, this, &MainWindow::openOverview);
        connect(m_detail, &DetailPage::historyRequested, this, &MainWindow::openHistory);
        connect(&m_house.household, &Household::homesChanged, m_detail, [this] {
            if (m_pages->currentWidget() == m_detail)
                m_detail->refresh(); // renamed, or hidden
        });
    }
    return m_detail;
}

void MainWindow::openOverview()
{
    const QString from = currentModuleId();
    const bool changes = m_pages->currentWidget() != m_overview;
    m_pages->setCurrentWidget(m_overview);
    m_overview->refreshAll();
    m_sidebar->select({});
    if (changes)
        m_overview->focusThermostat(from);
}

void MainWindow::openThermostat(const QString &moduleId)
{
    if (!m_house.household.thermostat(moduleId))
        return;
    DetailPage *page = detailPage();
    page->setBlocked(m_troubles->blockedReason());
    m_pages->setCurrentWidget(page);
    page->open(moduleId);
    m_sidebar->select(moduleId);
    m_onScreenTimer.start(0);
}

void MainWindow::openHistory(const QString &moduleId)
{
    const QString shown = moduleId.isEmpty() ? currentModuleId() : moduleId;
    HistoryPage *page = historyPage();
    page->open(shown);
    m_pages->setCurrentWidget(page);
    page->focusFirst();
    m_sidebar->selectHistory();
    m_onScreenTimer.start(0);
}

void MainWindow::openActivity()
{
    if (!m_activity) {
        m_activity = new ActivityPage(m_house, m_queue.ledgerFile());
        m_pages->addWidget(m_activity);
        connect(m_activity, &ActivityPage::backRequested, this, &MainWindow::openOverview);
    }
    m_activity->open();
    m_pages->setCurrentWidget(m_activity);
    m_activity->focusFirst();
    m_sidebar->selectActivity();
    m_onScreenTimer.start(0);
}

void MainWindow::openLinking(ErrorText::Field field)
{
    LinkGuide *page = guide();
    m_pages->setCurrentWidget(page);
    page->open(field);
}

void MainWindow::openAccount()
{
    if (isLinking()) {
        openLinking();
        return;
    }
    AccountPage *page = accountPage();
    page->refresh();
    m_pages->setCurrentWidget(page);
    m_sidebar->selectNothing(); // it has no row
    page->focusFirst();
}

void MainWindow::sayNoBrowser()
{
    guide()->sayNoBrowser();
}

void MainWindow::tellWhatIsOnScreen()
{
    QSet<QString> moduleIds;
    if (isVisible() && !isMinimized()) {
        if (m_pages->currentWidget() == m_overview)
            moduleIds += m_overview->onScreen();
        else if (m_detail && m_pages->currentWidget() == m_detail)
            moduleIds << m_detail->moduleId();
        else if (m_history && m_pages->currentWidget() == m_history && !m_history->moduleId().isEmpty())
            moduleIds << m_history->moduleId(); // its chart goes on until now
    }
    m_house.reader.setVisible(moduleIds);
}

QString MainWindow::currentModuleId() const
{
    if (m_detail && m_pages->currentWidget() == m_detail)
        return m_detail->moduleId();
    if (m_history && m_pages->currentWidget() == m_history)
        return m_history->moduleId();
    return m_pages->currentWidget() == m_overview ? m_overview->currentModuleId() : QString();
}

QString MainWindow::currentPlace() const
{
    const QString inSidebar = m_sidebar->hasFocus() ? m_sidebar->current() : QString();
    return inSidebar.isEmpty() ? currentModuleId() : inSidebar;
}

void MainWindow::showPage()
{
    const bool linking = isLinking();
    if (linking && m_note.isEmpty() && (!m_guide || m_pages->currentWidget() != m_guide))
        openLinking();
    if (!linking && std::exchange(m_wasLinking, linking))
        openOverview();
    m_wasLinking = linking;
    placeSidebar();
    showTrouble();
}

void MainWindow::placeSidebar()
{
    m_sidebar->setFixedWidth(std::clamp(width() / 4, 180, 260));
    m_sidebar->setVisible(width() >= sidebarNeeds && (!isLinking() || !m_note.isEmpty()));
}

void MainWindow::showTrouble()
{
    const std::optional<Error> trouble = m_troubles->shown();
    const auto question = m_secrets ? m_secrets->question() : ChosenStore::Question::None;
    const bool guideSaysIt = m_guide && m_pages->currentWidget() == m_guide && m_settings.linkStep() != LinkStep::None;
    if (question == ChosenStore::Question::Place)
        m_banner->showError(ErrorWords::noKeychain(), {});
    else if (question == ChosenStore::Question::Passphrase)
        m_banner->showError(ErrorWords::forHousehold({.kind = Error::Kind::PassphraseNeeded}), {});
    else if (guideSaysIt)
        m_banner->clear();
    else if (trouble) {
        ErrorText text = m_troubles->text(*trouble);
        text.sentence = QString(text.sentence + u' ' + m_notices->deadline(*trouble)).trimmed();
        m_banner->showError(text, m_troubles->since(*trouble),
                            text.step == ErrorText::Step::Proxy ? ErrorWords::stepName(ErrorText::Step::TryAgain) : QString());
    } else if (m_session.isKeychainSlow())
        m_banner->showError({.title = tr("Waiting for the keyring"),
                             .sentence = tr("This computer's keyring has not answered yet. Unlock it if it asks.")},
                            {});
    else if (m_session.isUnsaved())
        m_banner->showError({.title = tr("The sign-in is not saved"),
                             .sentence = m_session.isSaveDenied()
                                             ? tr("Access to the keyring was refused. Tepore asks for it again when you try "
                                                  "again, or at the next renewal; leave it open until this message is gone.")
                                             : tr("The keyring does not take the renewed sign-in. Tepore keeps trying; "
                                                  "leave it open until this message is gone."),
                             .step = ErrorText::Step::Unlock},
                            {});
    else if (!m_queue.ledgerProblem().isEmpty())
        m_banner->showError(ErrorWords::forLedger(m_queue.ledgerFile()), {});
    else if (!m_house.history.problem().isEmpty())
        m_banner->showError(ErrorWords::forHistory(m_house.history.file()), {});
    else if (const auto asked = m_zones->shown())
        m_banner->showError(*asked, {}, ZoneQuestion::otherAnswer());
    else if (const auto notice = m_notices->shown())
        m_banner->showError(notice->text, {}, notice->canWait ? tr("Not today") : QString());
    else if (m_hasNews)
        m_banner->showError(news(), {}, tr("Close"));
    else
        m_banner->clear();
    const QString blocked = m_troubles->blockedReason();
    m_overview->setBlocked(blocked);
    m_undo->setBlocked(blocked);
    m_redo->setBlocked(blocked);
    if (m_detail)
        m_detail->setBlocked(blocked);
    showRequests();
}

void MainWindow::takeStep(ErrorText::Step step, ErrorText::Field field)
{
    switch (step) {
    case ErrorText::Step::None:
        break;
    case ErrorText::Step::TryAgain:
    case ErrorText::Step::Renewed:
    case ErrorText::Step::Accepted:
    case ErrorText::Step::Unlock:
        m_queue.askAgain();
        m_house.reader.tryNow();
        break;
    case ErrorText::Step::WriteAgain:
        m_queue.askAgain();
        break;
    case ErrorText::Step::HomeStays:
        m_zones->answer(true);
        break;
    case ErrorText::Step::Proxy:
        openProxy();
        break;
    case ErrorText::Step::News:
        openNews();
        break;
    case ErrorText::Step::ReplaceSecret:
    case ErrorText::Step::ReplaceKey:
        openAccount();
        accountPage()->replace(step == ErrorText::Step::ReplaceSecret ? ReplaceDialog::Kind::Secret
                                                                      : ReplaceDialog::Kind::Key);
        break;
    case ErrorText::Step::ChoosePlace:
    case ErrorText::Step::Passphrase:
        if (m_secrets) {
            const bool isChoice = step == ErrorText::Step::ChoosePlace;
            (new SecretsDialog(isChoice ? SecretsDialog::Kind::Choice : SecretsDialog::Kind::Passphrase, *m_secrets,
                               this))
                ->open();
        }
        break;
    case ErrorText::Step::SignIn:
    case ErrorText::Step::CheckValues:
        openLinking(field);
    }
}

void MainWindow::openTrouble()
{
    const std::optional<Error> trouble = m_troubles->shown();
    if (!trouble)
        return;
    const ErrorText text = m_troubles->text(*trouble);
    using Step = ErrorText::Step;
    if (text.step == Step::SignIn || text.step == Step::CheckValues || text.step == Step::ReplaceSecret ||
        text.step == Step::ReplaceKey || text.step == Step::Passphrase)
        takeStep(text.step, text.field); // what only opens a page
    else
        openOverview(); // under the banner
}

void MainWindow::showRequests()
{
    const bool linked = m_session.state() != Session::State::NotLinked;
    statusBar()->setVisible(linked);
    if (!linked)
        return;
    m_requests->refresh();
    QString state = tr("Connected");
    if (m_troubles->shown())
        state = tr("Not connected");
    else if (m_session.state() == Session::State::Opening)
        state = tr("Opening the keyring…");
    else if (m_house.reader.isDiscovering())
        state = tr("Looking for thermostats…");
    else if (m_queue.isSilent())
        state = tr("Waiting for Legrand…");
    if (m_connection->text() != state)
        m_connection->setText(state);
}

void MainWindow::refreshAll()
{
    m_overview->refreshAll();
    m_sidebar->refreshAll();
    m_undo->refresh();
    m_redo->refresh();
    if (m_detail && m_detail->isVisible())
        m_detail->refresh();
    if (m_account && m_account->isVisible())
        m_account->refresh();
    showTrouble();
}

void MainWindow::askToUnlink()
{
    auto *dialog = new UnlinkDialog(this);
    connect(dialog, &UnlinkDialog::unlinkRequested, this, &MainWindow::unlink);
    dialog->open();
}

void MainWindow::unlink(bool keepsReadings)
{
    m_link.cancel();
    if (LinkGuide *guide = std::exchange(m_guide, nullptr)) { // what was typed into it is forgotten with it
        m_pages->removeWidget(guide);
        guide->deleteLater();
    }
    if (!keepsReadings) {
        m_house.household.clear();
        m_house.history.removeAll(); // of thermostats that left the homes, too
    }
    m_session.unlink();
}

bool MainWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::Paint && !m_hasPainted) {
        m_hasPainted = true;
        QMetaObject::invokeMethod(this, &MainWindow::painted, Qt::QueuedConnection);
        QMetaObject::invokeMethod(this, &MainWindow::lookForNews, Qt::QueuedConnection);
    }
    if (event->type() == QEvent::WindowActivate) {
        m_house.clock.look(); // the computer may have slept a moment ago
        m_zones->look();
        m_session.retryKeychainQuietly(); // it may be the system's question, refused, that gave the window back
    }
    return handled;
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (m_hasPainted)
        refreshAll();
    m_ageTimer.start();
    m_onScreenTimer.start(0);
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    m_ageTimer.stop();
    m_onScreenTimer.start(0);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        m_onScreenTimer.start(0);
    // Once for all translators, and not while a widget that chose the language still handles that.
    if (event->type() == QEvent::LanguageChange && !std::exchange(m_willBeRebuilt, true))
        QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_onScreenTimer.start(0);
    placeSidebar();
}
