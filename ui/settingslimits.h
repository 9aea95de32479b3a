#pragma once

#include "ui/house.h"
#include "ui/settingssection.h"

// For each thermostat the limits beyond which a person wants to be told.
class LimitSettings : public SettingsSection
{
    Q_OBJECT

public:
    explicit LimitSettings(const House &house, QWidget *parent = nullptr);

    void refresh();

private:
    void addThermostat(const Thermostat &thermostat, const Home &home);
    QComboBox *addLimit(QLayout *to, const QString &caption, const QString &name, const QString &thermostat);

    House m_house;
};
