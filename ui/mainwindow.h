#pragma once

#include "app/account/accountlink.h"
#include "ui/errorwords.h"
#include "ui/house.h"
#include "ui/rounddialog.h"

#include <QMainWindow>

class AccountNotices;
class AccountPage;
class ActivityPage;
class Arrangement;
class Banner;
class Check;
class ChosenStore;
class DetailPage;
class Farewell;
class HistoryMenu;
class HistoryPage;
class LinkGuide;
class OverviewPage;
class QLabel;
class RequestMeter;
class QStackedWidget;
class Regions;
class SettingsWindow;
class Sidebar;
class Troubles;
class UndoAction;
class VerboseLog;
class ZoneQuestion;

// The one window: sidebar, pages, banner, and the line about requests. Decides nothing about thermostats.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // `note` stands under the menu bar the whole time, such as "Sample data"; usually empty.
    MainWindow(const House &house, CallQueue &queue, Session &session, AccountLink &link, Settings &settings,
               const QString &note, QWidget *parent = nullptr);

    // Asks the person what the secrets' place has to ask.
    void askFor(ChosenStore &secrets);

    void openOverview();
    void openThermostat(const QString &moduleId);
    void openHistory(const QString &moduleId = {}); // empty: of the one that is shown, or was
    void openActivity();
    void openLinking(ErrorText::Field field = ErrorText::Field::None);
    void openAccount(); // the guide while there is none
    void openGoingAway();
    void openTrouble(); // the page on which a person ends what is wrong
    void openSettings();
    void openProxy(); // in the settings
    void openShortcuts(); // mainwindowhelp.cpp
    void openNews();
    void openDiagnostics();
    // What diagnostics run, and where the log is. Without it there are none.
    void setCheck(Check &check, VerboseLog &verbose, const QString &logFolder);
    void sayNoBrowser();
    // For a profile that is not the usual one: its folder, and the name in the title.
    void setProfile(const QString &folder, const QString &name);

    // mainwindowlife.cpp: shown, out of sight, ended.
    void comeForward();
    void goToTray();
    void quit(); // even where closing leaves it in the tray
    void keepPlace(); // where it stands and what it shows, for the next start
    bool isQuitting() const { return m_quits; }
    // There is a tray, and closing the window leaves the program there.
    void setStaysInTray(bool hasTray, bool stays);
    const Troubles &troubles() const { return *m_troubles; }

Q_SIGNALS:
    void painted(); // the first time: whatever may cost time begins now
    void sampleDataRequested();
    void settingsChanged();
    void wentToTray();
    void closed(); // for good

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void rebuild(); // mainwindowlife.cpp
    void buildMenus(); // mainwindowmenus.cpp
    void buildHelpMenu(); // mainwindowhelp.cpp, like the next two
    void lookForNews();
    ErrorText news() const;
    void buildThermostatMenu(QMenu *menu);
    void buildStyleMenu(QMenu *menu);
    void buildRegions();
    void openSwitcher();
    void openFilter();
    void copyReading();
    void openRoundFor(const QStringList &moduleIds);
    void openRound(RoundDialog::Kind kind);
    void buildStatusBar();
    void showTrouble();
    void showRequests();
    void showPage();
    void placeSidebar();
    void tellWhatIsOnScreen();
    void takeStep(ErrorText::Step step, ErrorText::Field field);
    void refreshAll();
    void askToUnlink();
    void unlink(bool keepsReadings);
    void leave();
    void showTitle();
    AccountPage *accountPage();
    HistoryPage *historyPage();
    HistoryMenu *historyMenu(); // mainwindowmenus.cpp
    QString currentModuleId() const;
    QString currentPlace() const; // of which home or thermostat the name and place are meant
    LinkGuide *guide();
    bool isLinking() const;
    DetailPage *detailPage();

    House m_house;
    CallQueue &m_queue;
    Session &m_session;
    AccountLink &m_link;
    Settings &m_settings;
    ChosenStore *m_secrets = nullptr;
    QString m_note;
    QString m_profileName;
    QString m_profileFolder; // empty: the usual one
    QString m_progress; // of linking
    Troubles *m_troubles;
    AccountNotices *m_notices;
    ZoneQuestion *m_zones;
    Sidebar *m_sidebar = nullptr;
    QWidget *m_noteLine = nullptr;
    Banner *m_banner = nullptr;
    QStackedWidget *m_pages = nullptr;
    Arrangement *m_arrangement = nullptr;
    Regions *m_regions = nullptr;
    OverviewPage *m_overview = nullptr;
    UndoAction *m_undo;
    UndoAction *m_redo;
    Farewell *m_farewell;
    DetailPage *m_detail = nullptr; // made when first opened, like the next one
    LinkGuide *m_guide = nullptr;
    AccountPage *m_account = nullptr;
    HistoryPage *m_history = nullptr;
    ActivityPage *m_activity = nullptr;
    SettingsWindow *m_settingsWindow = nullptr;
    RequestMeter *m_requests = nullptr;
    QLabel *m_connection = nullptr;
    QAction *m_refresh = nullptr;
    QTimer m_ageTimer; // runs while the window is visible
    QTimer m_onScreenTimer; // runs while what is on screen changes
    Check *m_check = nullptr;
    VerboseLog *m_verbose = nullptr;
    QString m_logFolder;
    QAction *m_diagnose = nullptr;
    bool m_hasNews = false; // of an update, not read yet
    bool m_hasTray = false;
    bool m_staysInTray = false;
    bool m_quits = false;
    bool m_wasLinking = false;
    bool m_hasPainted = false;
    bool m_willBeRebuilt = false;
};
