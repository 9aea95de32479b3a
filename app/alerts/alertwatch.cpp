#include "app/alerts/alertwatch.h"

using namespace std::chrono_literals;

AlertWatch::AlertWatch(Household &household, Session &session, Settings &settings, Clock &clock, QObject *parent)
    : QObject(parent), m_household(household), m_session(session), m_settings(settings), m_clock(clock),
      m_alerts(settings.alertsTold())
{
    for (QTimer *timer : {&m_soon, &m_later}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &AlertWatch::look);
    }
    m_soon.setInterval(0);
    m_later.setTimerType(Qt::VeryCoarseTimer);
    const auto soon = [this] { m_soon.start(); };
    connect(&m_household, &Household::statusRead, this,
            [this](const QString &moduleId, const std::optional<ThermostatStatus> &before) {
                const Home *home = m_household.homeOf(moduleId);
                if (home)
                    m_alerts.read(*m_household.thermostat(moduleId), *home, before, m_clock.now());
            });
    connect(&m_household, &Household::thermostatChanged, this, soon);
    connect(&m_household, &Household::choicesChanged, this, soon);
    connect(&m_household, &Household::troubleChanged, this, soon);
    connect(&m_session, &Session::stateChanged, this, [this, soon] {
        if (m_session.state() == Session::State::NotLinked)
            forget();
        soon();
    });
    connect(&m_clock, &Clock::resumed, this, [this] { m_alerts.woke(m_clock.now()); });
    connect(&m_clock, &Clock::jumped, this, [this, soon](std::chrono::milliseconds setBy) {
        if (setBy.count() != 0) {
            m_alerts.shift(setBy);
            if (!m_alerts.told().isEmpty())
                m_settings.setAlertsTold(m_alerts.told());
        }
        soon();
    });
    soon();
}

// The names of what was told hold the ids of thermostats.
void AlertWatch::forget()
{
    m_alerts = Alerts();
    m_settings.setAlertsTold({});
}

void AlertWatch::look()
{
    if (m_session.state() == Session::State::NotLinked)
        return; // readings that were kept are no news of anybody's homes
    m_clock.look(); // one that was set unnoticed: what was told moves with it
    const QDateTime now = m_clock.now();
    const Alerts::Told before = m_alerts.told();
    const QList<Alert> alerts = m_alerts.take(m_household, m_session.dates(), m_settings.alertWishes(), now);
    if (m_alerts.told() != before)
        m_settings.setAlertsTold(m_alerts.told());
    planNext();
    for (const Alert &alert : alerts)
        Q_EMIT due(alert);
}

void AlertWatch::planNext()
{
    const QDateTime now = m_clock.now();
    const QDateTime next = m_alerts.nextLook(m_household, m_session.dates(), m_settings.alertWishes(), now);
    m_later.stop();
    if (next.isValid())
        m_later.start(std::chrono::milliseconds(std::clamp<qint64>(now.msecsTo(next), 1000, 24 * 3600 * 1000LL)));
}
