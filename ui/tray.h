#pragma once

#include "app/settings.h"
#include "ui/house.h"
#include "ui/trayhost.h"
#include "ui/trayicon.h"

#include <QSystemTrayIcon>

#include <memory>

class TrayMenu;
class Troubles;

// The icon in the tray, from the moment at which there is a tray: what the chosen thermostat does as a badge, the readings
// as the tooltip, and the menu. A convenience: everything it offers is in the window, too (ux.md §6.2).
class Tray : public QObject
{
    Q_OBJECT

public:
    Tray(const House &house, const Troubles &troubles, const Settings &settings, QObject *parent = nullptr);
    ~Tray() override;

    // The icon has a place where it can be seen. Empty until the desktop has answered.
    std::optional<bool> isThere() const { return m_host.isThere(); }
    void look() { m_host.look(); }
    TrayMenu &menu(); // made when first needed
    QSystemTrayIcon *icon() const { return m_icon.get(); } // null until there is a tray
    void refresh();

    // Seen in the icon itself: it is to be read more often than what nobody sees.
    QSet<QString> seen() const;

    TrayFace face() const;
    // "Living room 20.4 °C · heating to 21.0 · 4 min ago", a line for each that there is room for.
    QString tooltip() const;

Q_SIGNALS:
    void presenceChanged(); // also with the first answer
    void clicked();
    void seenChanged();

private:
    void appear();
    void searchOn();

    House m_house;
    const Troubles &m_troubles;
    const Settings &m_settings;
    TrayHost m_host;
    std::unique_ptr<TrayMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    std::optional<TrayFace> m_shownFace;
    QSet<QString> m_seen;
    QTimer m_soon;
    QTimer m_ages;   // runs while there is an icon
    QTimer m_search; // for a tray that does not tell when it comes, in the first minute
    size_t m_searches = 0;
};
