#pragma once

#include "app/alerts/alerts.h"
#include "ui/house.h"

#include <QCoreApplication>

// An alert as a notification says it.
class AlertWords
{
    Q_DECLARE_TR_FUNCTIONS(AlertWords)

public:
    struct Said
    {
        QString title;
        QString text;
    };
    static Said of(const Alert &alert, const House &house, const AccountDates &dates);
    // For the settings: "A thermostat is not reachable for two hours"
    static QString kindName(AlertKind kind);

private:
    static Said ofThermostat(AlertKind kind, const Thermostat &thermostat, const House &house);
    static Said ofSeveral(AlertKind kind, const QStringList &names);
    static Said ofAccount(AlertKind kind, const House &house, const AccountDates &dates);
};
