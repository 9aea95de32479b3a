#include "ui/background.h"

#include "app/waituntil.h"
#include "ui/alertwords.h"
#include "ui/format.h"
#include "ui/mainwindow.h"
#include "ui/traymenu.h"
#include "ui/words.h"

#include <QApplication>
#include <QEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto restartTakes = 5s; // of a desktop's shell
constexpr auto shutdownWaits = 4s; // for what would be lost: Windows' own patience is 5 seconds
constexpr qint64 clickTakes = 400; // ms: pressing on the panel makes the panel the active window first

constexpr auto trayKey = "tray"_L1;
constexpr auto commandKey = "command/"_L1;
constexpr auto alertKey = "alert/"_L1;

bool isOfALimit(AlertKind kind)
{
    return kind == AlertKind::TooCold || kind == AlertKind::TooWarm || kind == AlertKind::TooHumid;
}

} // namespace

Background::Background(MainWindow &window, const House &house, Session &session, Settings &settings, QObject *parent)
    : QObject(parent), m_window(window), m_house(house), m_session(session), m_settings(settings),
      m_tray(house, window.troubles(), settings), m_alerts(house.household, session, settings, house.clock)
{
    m_lost.setSingleShot(true);
    m_lost.setInterval(restartTakes);
    connect(&m_lost, &QTimer::timeout, this, [this] {
        if (!m_window.isVisible())
            m_window.showMinimized();
    });
    connect(&m_tray, &Tray::presenceChanged, this, &Background::presenceChanged);
    connect(&m_tray, &Tray::clicked, this, &Background::toggleWindow);
    connect(&m_tray, &Tray::seenChanged, this, [this] { m_house.reader.setGlanced(m_tray.seen()); });
    connect(&m_alerts, &AlertWatch::due, this, &Background::tell);
    connect(&m_notifier, &Notifier::clicked, this, &Background::open);
    connect(&m_house.household, &Household::thermostatChanged, this, &Background::tellOutcome);
    connect(&m_window, &MainWindow::settingsChanged, this, &Background::apply);
    connect(&m_window, &MainWindow::wentToTray, this, [this] {
        if (m_settings.isTrayExplained())
            return;
        m_settings.setTrayExplained();
        m_notifier.say(trayKey, tr("Tepore keeps running"),
                       tr("Its icon is in the tray; choose Quit there to end it. What the window's close button does is a "
                          "matter of the settings."));
    });
    m_window.installEventFilter(this);
    // The Dock's Quit, or an X11 session's, closes the windows, which here would only hide them.
    qApp->installEventFilter(this);
    // Windows kills whoever has answered.
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this] {
        m_house.desk.flush();
        waitUntil(shutdownWaits, [this] { return !m_session.isMakingSafe() && !m_house.desk.isBusy(); });
    }, Qt::DirectConnection);
}

void Background::connectMenu()
{
    TrayMenu &menu = m_tray.menu();
    connect(&menu, &TrayMenu::openRequested, this, [this](const QString &moduleId) {
        m_window.comeForward();
        if (!moduleId.isEmpty())
            m_window.openThermostat(moduleId);
    });
    connect(&menu, &TrayMenu::overviewRequested, this, [this] {
        m_window.comeForward();
        m_window.openOverview();
    });
    connect(&menu, &TrayMenu::awayRequested, this, [this] {
        m_window.comeForward();
        m_window.openGoingAway();
    });
    connect(&menu, &TrayMenu::settingsRequested, &m_window, [this] { m_window.openSettings(); });
    connect(&menu, &TrayMenu::quitRequested, &m_window, &MainWindow::quit);
    connect(&menu, &TrayMenu::wished, this, [this](const QString &moduleId) { m_wished << moduleId; });
}

void Background::startHidden()
{
    m_startsHidden = true;
    if (m_tray.isThere())
        presenceChanged();
}

void Background::apply()
{
    m_window.setStaysInTray(m_tray.isThere().value_or(false), m_settings.closesToTray());
    m_tray.refresh();
    m_alerts.look();
}

void Background::presenceChanged()
{
    if (m_tray.icon() && !std::exchange(m_hasIcon, true)) {
        m_notifier.setIcon(m_tray.icon());
        connectMenu();
    }
    m_window.setStaysInTray(*m_tray.isThere(), m_settings.closesToTray());
    m_lost.stop();
    if (m_startsHidden && *m_tray.isThere())
        m_window.hide();
    else if (m_startsHidden)
        m_window.showMinimized();
    else if (!*m_tray.isThere() && !m_window.isVisible())
        m_lost.start();
}

bool Background::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::Quit && !m_window.isQuitting()) {
        m_window.quit();
        return true;
    }
    if (watched == qApp && event->type() == QEvent::LanguageChange)
        m_tray.refresh();
    if (watched != &m_window)
        return false;
    switch (event->type()) {
    case QEvent::WindowDeactivate:
        m_left.start();
        break;
    case QEvent::Show:
    case QEvent::WindowStateChange:
        if (m_window.isVisible() && !m_window.isMinimized())
            m_startsHidden = false; // the person has seen it
        m_tray.look();
        break;
    case QEvent::Hide:
        m_tray.look();
        break;
    default:
        break;
    }
    return false;
}

void Background::toggleWindow()
{
    const bool wasActive = m_window.isActiveWindow() || (m_left.isValid() && m_left.elapsed() < clickTakes);
    const bool isAsking = QApplication::activeModalWidget();
    if (m_window.isVisible() && !m_window.isMinimized() && wasActive && !isAsking)
        m_window.goToTray();
    else
        m_window.comeForward();
}

bool Background::isInView() const
{
    return m_window.isVisible() && !m_window.isMinimized() && m_window.isActiveWindow();
}

void Background::tell(const Alert &alert)
{
    if (isInView() && !isOfALimit(alert.kind))
        return; // the window says it
    const AlertWords::Said said = AlertWords::of(alert, m_house, m_session.dates());
    const QString id = alert.moduleIds.size() == 1 ? alert.moduleIds.first() : QString();
    if (!said.title.isEmpty())
        m_notifier.say(alertKey + QString::number(static_cast<int>(alert.kind)) + u'/' + id, said.title, said.text);
}

// What was wished in the tray's menu went wrong, and the window that says so is not in view.
void Background::tellOutcome(const QString &moduleId)
{
    const Thermostat *thermostat = m_wished.contains(moduleId) ? m_house.household.thermostat(moduleId) : nullptr;
    const Home *home = m_house.household.homeOf(moduleId);
    if (!thermostat || !home || !thermostat->command)
        return;
    using Stage = PendingCommand::Stage;
    const Stage stage = thermostat->command->stage;
    const bool failed = stage == Stage::Refused || stage == Stage::NotKept || stage == Stage::Unconfirmed;
    if (!failed && stage != Stage::Confirmed)
        return;
    m_wished.remove(moduleId);
    if (failed && !isInView())
        m_notifier.say(commandKey + moduleId, thermostat->name,
                       Words::command(*thermostat, *home, Format::unitFor(m_house.household), m_house.clock.now()));
}

void Background::open(const QString &key)
{
    m_window.comeForward();
    if (key.startsWith(commandKey)) {
        m_window.openThermostat(key.mid(commandKey.size()));
        return;
    }
    if (!key.startsWith(alertKey))
        return;
    const QString id = key.section(u'/', 2);
    switch (static_cast<AlertKind>(key.section(u'/', 1, 1).toInt())) {
    case AlertKind::AccountNeedsYou:
        m_window.openTrouble();
        break;
    case AlertKind::SecretEnds:
        m_window.openAccount();
        break;
    default:
        if (id.isEmpty())
            m_window.openOverview();
        else
            m_window.openThermostat(id);
    }
}
