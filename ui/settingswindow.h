#pragma once

#include "app/settings.h"
#include "ui/house.h"

#include <QWidget>

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
    void setHasTray(bool hasTray); // without one what concerns it is not shown

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void find(const QString &text);
    void add(SettingsSection *section);

    bool m_hasTray = false;
    QLineEdit *m_search;
    QScrollArea *m_area;
    QVBoxLayout *m_column = nullptr;
    QList<SettingsSection *> m_sections;
    GeneralSettings *m_general;
    NotificationSettings *m_notifications;
    LimitSettings *m_limits;
    Paragraph *m_nothing;
};
