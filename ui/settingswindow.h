#pragma once

#include "app/settings.h"
#include "ui/house.h"

#include <QWidget>

class AdvancedSettings;
class GeneralSettings;
class LimitSettings;
class NotificationSettings;
class Paragraph;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;
class SettingsSection;

// The settings: a window of its own, beside the main one, in which each change holds at once (ux.md §6.4).
class SettingsWindow : public QWidget
{
    Q_OBJECT

public:
    // `profile` is empty for the usual one. `isReal`: not on sample data.
    SettingsWindow(const House &house, Settings &settings, const QString &profile, bool isReal, QWidget *parent);

    void open();
    void showProxy(); // once it is open
    void setHasTray(bool hasTray); // without one what concerns it is not shown

Q_SIGNALS:
    void changed();
    void proxyChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void rebuild();
    void refresh();
    void find(const QString &text);
    void add(SettingsSection *section);

    House m_house;
    Settings &m_settings;
    QString m_profile;
    bool m_isReal;
    bool m_hasTray = false;
    bool m_willBeRebuilt = false;
    QWidget *m_content = nullptr;
    QLineEdit *m_search = nullptr;
    QScrollArea *m_area = nullptr;
    QVBoxLayout *m_column = nullptr;
    QList<SettingsSection *> m_sections;
    GeneralSettings *m_general = nullptr;
    NotificationSettings *m_notifications = nullptr;
    LimitSettings *m_limits = nullptr;
    AdvancedSettings *m_advanced = nullptr;
    Paragraph *m_nothing = nullptr;
};
