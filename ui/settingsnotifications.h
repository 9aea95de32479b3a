#pragma once

#include "app/settings.h"
#include "ui/settingssection.h"

#include <QHash>

// Of what a person wants to be told, and when not.
class NotificationSettings : public SettingsSection
{
    Q_OBJECT

public:
    explicit NotificationSettings(Settings &settings, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void changed();

private:
    void addQuietHours();
    void keep();

    Settings &m_settings;
    QHash<AlertKind, QCheckBox *> m_kinds;
    QCheckBox *m_quiet = nullptr;
    QComboBox *m_from = nullptr;
    QComboBox *m_to = nullptr;
};
