#pragma once

#include "app/household/commanddesk.h"

// One gesture for many thermostats: a command for each, one after the other and at least a second apart, each
// with its own end (ux.md M7). What would fail for all ends the round, such as 429 or a used-up quota; so does
// the end of this object, and sleep. Nothing is sent later, or twice by itself.
class CommandRound : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Waiting,
        Sending,
        Sent,
        NotSure, // the answer was lost: the next reading tells
        Failed,  // surely not carried out
        NotSent, // the round ended before
    };
    struct Part
    {
        QString moduleId = {};
        State state = State::Waiting;
        std::optional<Error> error = {};
    };

    CommandRound(Household &household, CommandDesk &desk, Clock &clock, QObject *parent = nullptr);

    // `send` gives the desk the command for one thermostat.
    void start(const QStringList &moduleIds, std::function<void(const QString &moduleId)> send);
    void retryFailed();
    void stop(); // what has not gone out does not

    const QList<Part> &parts() const { return m_parts; }
    bool isRunning() const;
    int failed() const; // and not sent

Q_SIGNALS:
    void changed();

private:
    void sendNext();
    void look();
    void homesChanged();
    void lookBack(const QString &moduleId);
    void end(const std::optional<Error> &error);
    Part *find(State state);

    Household &m_household;
    CommandDesk &m_desk;
    Clock &m_clock;
    std::function<void(const QString &)> m_send;
    QList<Part> m_parts;
    QDateTime m_nextAt; // invalid while one is under way
    QTimer m_timer;
};
