#pragma once

#include <QObject>

#include <optional>

// Whether there is a place for icons of programs: asked before a QSystemTrayIcon exists, because Qt settles at its first
// look for the whole run whether the session bus has a tray, and then never sees one that comes after that (6.4 to 6.11).
class TrayHost : public QObject
{
    Q_OBJECT

public:
    explicit TrayHost(QObject *parent = nullptr);

    // Empty until the desktop has answered.
    std::optional<bool> isThere() const { return m_isThere; }

public Q_SLOTS:
    void look(); // anew: not every kind of tray tells when it comes or goes

Q_SIGNALS:
    void changed(); // also with the first answer

private:
    void answered(bool hasNotifierHost);

    std::optional<bool> m_isThere;
};
