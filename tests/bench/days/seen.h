#pragma once

#include "days/life.h"

#include <algorithm>

// What is seen and recorded of a thermostat: the ages of what is on screen, in steps of ten seconds, and the
// gaps.
class Seen
{
public:
    Seen() = default;
    Seen(Spans looks, Spans closed) : m_looks(std::move(looks)), m_closed(std::move(closed)) {}

    // It was read, and before that not since the last time. Seconds, with fractions.
    void read(double now)
    {
        passed(now);
        m_last = now;
    }
    void end(double now) { passed(now); }
    void add(const Seen &other)
    {
        for (size_t i = 0; i < m_ages.size(); ++i)
            m_ages[i] += other.m_ages[i];
        m_seconds += other.m_seconds;
        m_sum += other.m_sum;
        m_openings += other.m_openings;
        m_atOpening += other.m_atOpening;
        longestGap = std::max(longestGap, other.longestGap);
    }

    double seconds() const { return m_seconds; }
    double mean() const { return m_seconds > 0 ? m_sum / m_seconds : 0; }
    double atOpening() const { return m_openings > 0 ? m_atOpening / m_openings : 0; } // two seconds after it
    double percentile95() const
    {
        double left = m_seconds * 0.95;
        for (size_t i = 0; i < m_ages.size(); ++i) {
            if ((left -= m_ages[i]) <= 0)
                return 10.0 * static_cast<double>(i + 1);
        }
        return 0;
    }
    double longestGap = 0; // seconds in which it could have been read, and was not

private:
    void passed(double now)
    {
        noteGap(now);
        while (m_look < m_looks.size() && static_cast<double>(m_looks[m_look].to) <= m_last)
            ++m_look;
        for (size_t i = m_look; i < m_looks.size() && static_cast<double>(m_looks[i].from) < now; ++i) {
            const auto opened = static_cast<double>(m_looks[i].from);
            noteAges(std::max(opened, m_last), std::min(static_cast<double>(m_looks[i].to), now));
            const double look = opened + 2; // seen then, unless it is read once more before
            if (m_looks[i].isOpening && m_last <= look && look < now &&
                look < static_cast<double>(m_looks[i].to)) {
                m_openings += 1;
                m_atOpening += look - m_last;
            }
        }
    }
    void noteAges(double from, double to)
    {
        while (from < to) {
            const double age = from - m_last;
            const size_t step = std::min(static_cast<size_t>(age / 10), m_ages.size() - 1);
            const double until = std::min(to, m_last + 10.0 * static_cast<double>(step + 1));
            const double next = until > from ? until : to;
            m_ages[step] += next - from;
            m_seconds += next - from;
            m_sum += (next - from) * ((next + from) / 2 - m_last);
            from = next;
        }
    }
    void noteGap(double now)
    {
        while (m_hole < m_closed.size() && static_cast<double>(m_closed[m_hole].to) <= m_last)
            ++m_hole;
        double from = m_last;
        for (size_t i = m_hole; i < m_closed.size() && static_cast<double>(m_closed[i].from) < now; ++i) {
            longestGap = std::max(longestGap, static_cast<double>(m_closed[i].from) - from);
            from = std::max(from, static_cast<double>(m_closed[i].to));
        }
        longestGap = std::max(longestGap, now - from);
    }

    Spans m_looks;
    Spans m_closed;
    std::vector<double> m_ages = std::vector<double>(2880);
    double m_seconds = 0;
    double m_sum = 0;
    double m_openings = 0;
    double m_atOpening = 0;
    double m_last = 0;
    size_t m_look = 0;
    size_t m_hole = 0;
};
