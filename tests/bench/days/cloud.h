#pragma once

#include "days/seen.h"

#include <QRandomGenerator>

#include <array>
#include <deque>
#include <optional>

// What a policy came to, over all thermostats.
struct Outcomes
{
    double callsPerDay = 0;
    int mostIn24Hours = 0;
    Seen seen;
};

// The vendor's side of the simulated days, and the bookkeeping of what was read. Of a hundred readings two
// fail.
class DaysCloud
{
public:
    enum class Answer { Good, Fault, Timeout, Lost, Offline, Out, TooMany, QuotaGone };
    struct Reply
    {
        Answer answer = Answer::Good;
        qint64 retryAfter = 0; // seconds; none: it is not told
    };

    DaysCloud(const Life &life, size_t thermostats, quint32 seed);

    // A call, of which thermostat if it reads one. Seconds since the start, with fractions.
    Reply ask(double now, std::optional<size_t> thermostat);
    int inTheLast24Hours(double now);
    Outcomes end();

private:
    Reply judge(double now, std::optional<size_t> thermostat);
    void letOthersCall(double now);

    const Life &m_life;
    QRandomGenerator m_chance;
    std::vector<Seen> m_seen;
    std::deque<double> m_calls;   // ours, of the last 24 hours
    std::deque<double> m_account; // those that count, other programs' as well
    size_t m_elsewhere = 0;
    double m_othersNext = 0;
    double m_all = 0;
    int m_most = 0;
};

// Reads each thermostat at a fixed interval while there are calls left, as other programs do.
Outcomes withAFixedInterval(const Life &life, size_t thermostats, qint64 interval, quint32 seed);
