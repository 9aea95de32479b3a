#pragma once

#include "app/alerts/alertwatch.h"
#include "ui/notifier.h"
#include "ui/tray.h"

#include <QElapsedTimer>

class MainWindow;

// What Tepore is while its window is not in front: the icon in the tray, the notifications, and whether closing the
// window ends it. Made after the first paint.
class Background : public QObject
{
    Q_OBJECT

public:
    Background(MainWindow &window, const House &house, Session &session, Settings &settings,
               QObject *parent = nullptr);

    // Instead of showing the window: where there is no tray, now or later, it is minimised, never invisible.
    void startHidden();

    Tray &tray() { return m_tray; }
    AlertWatch &alerts() { return m_alerts; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectMenu();
    void apply();
    void presenceChanged();
    void toggleWindow();
    void tell(const Alert &alert);
    void tellOutcome(const QString &moduleId);
    void open(const QString &key);
    bool isInView() const;

    MainWindow &m_window;
    House m_house;
    Session &m_session;
    Settings &m_settings;
    Tray m_tray;
    Notifier m_notifier;
    AlertWatch m_alerts;
    QSet<QString> m_wished; // by the tray's menu; what became of it is not known yet
    QElapsedTimer m_left;   // since the window was no longer the active one
    QTimer m_lost;          // the tray is gone: it may only be restarting
    bool m_startsHidden = false;
    bool m_hasIcon = false;
};
