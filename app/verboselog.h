#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>

class Clock;
class Settings;

// For an hour the log tells more, because somebody wants to find out what happens. The settings keep until when: it goes on
// after a restart, and ends by itself. One at a time in a program, and no longer there than its LogFile.
class VerboseLog : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::hours lasts{1};

    VerboseLog(Settings &settings, Clock &clock, QObject *parent = nullptr);
    ~VerboseLog() override; // what the settings keep stays

    bool isOn() const { return m_until.isValid(); }
    QDateTime until() const { return m_until; } // UTC; invalid: it is off
    void turnOn();                              // again: for an hour from now
    void turnOff();

Q_SIGNALS:
    void changed();

private:
    void look();
    void setUntil(const QDateTime &until);

    Settings &m_settings;
    Clock &m_clock;
    QDateTime m_until;
    QTimer m_end;
};
