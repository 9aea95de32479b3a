#pragma once

#include "ui/house.h"

#include <QMenu>

class Troubles;

// The tray's menu: readings, the usual wishes for the chosen thermostat, and the ways into the window. Made anew before
// it opens and when something changed, never while it is open; desktops that show it themselves may not tell that it
// opens.
class TrayMenu : public QMenu
{
    Q_OBJECT

public:
    TrayMenu(const House &house, const Troubles &troubles, QWidget *parent = nullptr);

    // The thermostat in the tray: the chosen one, else the first; null when there is none.
    static const Thermostat *chosen(const Household &household);
    // All ids, the chosen one's first.
    static QStringList order(const Household &household);

Q_SIGNALS:
    void openRequested(const QString &moduleId); // empty: the window as it was
    void overviewRequested();
    void awayRequested();
    void settingsRequested();
    void quitRequested();
    // The person wished something for this thermostat here, where its outcome cannot be seen.
    void wished(const QString &moduleId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addReadings();
    void addWishes();
    void addWays();
    QMenu *addPart(const QString &title);
    const Home &homeOf(const Thermostat &thermostat) const;

    House m_house;
    const Troubles &m_troubles;
    QList<QMenu *> m_parts;
    QTimer m_soon;
    bool m_isOpen = false;
};
