#pragma once

#include "app/account/session.h"
#include "app/alerts/alerts.h"

#include <QTimer>

// Watches the household and the account for what a person wants to be told of, and keeps what was told. Its timer runs
// only towards a moment at which something may become due by itself.
class AlertWatch : public QObject
{
    Q_OBJECT

public:
    AlertWatch(Household &household, Session &session, Settings &settings, Clock &clock, QObject *parent = nullptr);

    // What is wanted was changed in the settings.
    void look();

Q_SIGNALS:
    void due(const Alert &alert);

private:
    void planNext();
    void forget();

    Household &m_household;
    Session &m_session;
    Settings &m_settings;
    Clock &m_clock;
    Alerts m_alerts;
    QTimer m_soon; // what changes together is looked at once
    QTimer m_later;
};
