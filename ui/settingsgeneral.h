#pragma once

#include "app/settings.h"
#include "ui/house.h"
#include "ui/settingssection.h"

// How Tepore shows things, when it starts, and what closing its window means.
class GeneralSettings : public SettingsSection
{
    Q_OBJECT

public:
    // `isReal`: not on sample data, which nobody wants at every login.
    GeneralSettings(const House &house, Settings &settings, const QString &profile, bool isReal,
                    QWidget *parent = nullptr);

    void refresh(bool hasTray);

Q_SIGNALS:
    void changed();

private:
    void addUnits();
    void addLook();
    void addKeys();
    void addLife();

    House m_house;
    Settings &m_settings;
    QString m_profile;
    QComboBox *m_unit = nullptr;
    QComboBox *m_step = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_appearance = nullptr;
    QCheckBox *m_plainKeys = nullptr;
    QCheckBox *m_atLogin = nullptr;
    Paragraph *m_problem = nullptr;
    QCheckBox *m_toTray = nullptr;
    QCheckBox *m_number = nullptr;
};
