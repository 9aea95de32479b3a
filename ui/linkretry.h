#pragma once

#include "app/clock.h"

#include <QTimer>

// The time until something is tried again by itself, counted down before a person's eyes. Ticks only while it waits.
class LinkRetry : public QObject
{
    Q_OBJECT

public:
    explicit LinkRetry(Clock &clock, QObject *parent = nullptr);

    void start(int seconds); // 0: nothing is tried again
    int left() const; // seconds; 0: nothing is planned

Q_SIGNALS:
    void counted(const QString &line); // "Trying again in 4 min"; empty: nothing is planned
    void due();

private:
    void tick();

    Clock &m_clock;
    QDateTime m_at; // UTC; invalid: nothing is planned
    QTimer m_timer;
};
