#pragma once

#include "app/terminal/errand.h"
#include "app/tepore.h"

#include <QSet>
#include <QTimer>

// Carries out one errand with a Tepore, by the same ways as the window's buttons: one gesture, one request. Ends
// exactly once, after 90 seconds at the latest; a thermostat is read back after 15, and after 60.
class ErrandRunner : public QObject
{
    Q_OBJECT

public:
    ErrandRunner(Tepore &tepore, const Errand &errand, QObject *parent = nullptr);

    void start();
    // Somebody waits for this process to end: what the cloud has taken is left to the next one to read back.
    void hurry();

Q_SIGNALS:
    void told(const ErrandNews &news); // the last one says so

private:
    void sessionChanged();
    void begin();
    void setUpToDate();
    void set();
    void lookAtCommand(const QString &moduleId);
    void refresh();
    void readAll();
    void answered(const CallTag &tag, const std::optional<Error> &error);
    void exportReadings();
    void check();
    void late();
    void giveUp(Error::Kind why);
    void tell(const ErrandNews &news);
    void end(ErrandNews news);

    using Stage = PendingCommand::Stage;

    Tepore &m_tepore;
    Errand m_errand;
    bool m_hasBegun = false;
    bool m_isOver = false;
    std::optional<PendingCommand> m_command; // as last told
    QSet<QString> m_awaited;                 // readings
    ErrandNews m_reading;                    // so far
    QDateTime m_deadline; // UTC
    QTimer m_timer;       // runs until then
};
