#include "days/informed.h"

#include "app/calls/callbudget.h"

#include <cmath>

namespace {

constexpr auto limit = static_cast<size_t>(CallBudget::perDay - CallBudget::reserve);
constexpr double spacing = CallBudget::spacingMs / 1000.0;
constexpr double fastest = 60;
constexpr double afterAFailure = 4;
constexpr double planHolds = 240;
constexpr double stretch = 600; // of a look, in which calls come free
constexpr int futures = 40;
constexpr double hiddenIntervals[] = {6960, 3480, 1740, 1160, 870};

class Informed
{
public:
    Informed(const Life &life, size_t person, size_t thermostats, double hidden, quint32 seed)
        : m_life(life), m_person(person), m_hidden(hidden), m_cloud(life, thermostats, seed), m_chance(seed + 1)
    {
        for (size_t i = 0; i < thermostats; ++i)
            m_modules.push_back({.closed = life.closedFor(i)});
    }

    Outcomes live()
    {
        const auto end = static_cast<double>(m_life.seconds());
        while (m_now < end) {
            while (m_look < m_life.looks.size() && to(m_look) <= m_now)
                ++m_look;
            if (isSeen() && (m_planned < from(m_look) || m_now - m_planned >= planHolds))
                plan();
            const Module &next = nextOne();
            const double at = std::max({due(next), m_lastCall + spacing, freeAt()});
            double until = std::min(end, m_look == m_life.looks.size() ? end : isSeen() ? to(m_look) : from(m_look));
            if (isSeen())
                until = std::min(until, m_planned + planHolds);
            if (at >= until) {
                m_now = until;
                continue;
            }
            m_now = at;
            read(m_modules[static_cast<size_t>(&next - m_modules.data())]);
        }
        return m_cloud.end();
    }

private:
    struct Module
    {
        Spans closed;
        double read = 0;
        double failed = -afterAFailure;
    };

    double from(size_t look) const { return static_cast<double>(m_life.looks[look].from); }
    double to(size_t look) const { return static_cast<double>(m_life.looks[look].to); }
    bool isSeen() const { return m_look < m_life.looks.size() && from(m_look) <= m_now; }
    bool isOnScreen(const Module &module) const { return &module - m_modules.data() < static_cast<std::ptrdiff_t>(screen); }
    double onScreen() const { return static_cast<double>(std::min(m_modules.size(), screen)); }

    double due(const Module &module) const
    {
        double at = module.read + (isOnScreen(module) ? m_hidden : hiddenIntervals[0]);
        if (isSeen() && isOnScreen(module))
            at = std::min(at, module.read < from(m_look) - fastest ? m_now : module.read + m_shown);
        else if (isOnScreen(module) && m_hidden < hiddenIntervals[0]) // calls enough that they need not be equally old
            at = std::min(at, m_lastOfThem + m_hidden / onScreen());
        at = std::max({at, m_now, module.failed + afterAFailure});
        const auto second = static_cast<qint64>(at);
        return isIn(module.closed, second) ? static_cast<double>(endOf(module.closed, second)) : at;
    }
    const Module &nextOne() const
    {
        return *std::min_element(m_modules.begin(), m_modules.end(), [this](const Module &a, const Module &b) {
            return std::pair(due(a), a.read) < std::pair(due(b), b.read);
        });
    }
    double freeAt()
    {
        while (!m_calls.empty() && m_calls.front() <= m_now - daySeconds)
            m_calls.pop_front();
        return m_calls.size() < limit ? m_now : m_calls.front() + daySeconds + 0.001;
    }
    void read(Module &module)
    {
        m_calls.push_back(m_now);
        m_lastCall = m_now;
        if (isOnScreen(module))
            m_lastOfThem = m_now;
        const auto number = static_cast<size_t>(&module - m_modules.data());
        if (m_cloud.ask(m_now, number).answer == DaysCloud::Answer::Good)
            module.read = m_now;
        else
            module.failed = m_now;
    }

    void plan()
    {
        double squares = 0;
        for (int i = 0; i < futures; ++i)
            squares += std::pow(holdsIn(mayGoOn(m_person, m_life.looks, static_cast<qint64>(m_now), m_chance)), 2);
        m_shown = std::sqrt(squares / futures);
        m_planned = m_now;
    }
    // The interval that just holds until the same time tomorrow.
    double holdsIn(const Spans &looks) const
    {
        double seen = 0; // thermostat-seconds
        double openings = 0;
        double interval = fastest;
        size_t gone = 0;
        const double never = static_cast<double>(m_modules.size()) - onScreen();
        for (const Span &look : looks) {
            const double end = std::min(static_cast<double>(look.to), m_now + daySeconds);
            double at = std::max(static_cast<double>(look.from), m_now);
            openings += at > m_now && at < end ? onScreen() : 0;
            while (at < end) {
                const double next = std::min(end, at + stretch);
                seen += onScreen() * (next - at);
                at = next;
                while (gone < m_calls.size() && m_calls[gone] <= at - daySeconds)
                    ++gone;
                const double used = static_cast<double>(m_calls.size() - gone) + openings / 2 +
                                    (onScreen() * (at - m_now) - seen) / m_hidden + never * (at - m_now) / hiddenIntervals[0];
                const double left = static_cast<double>(limit) - used;
                // A call saves no more than its stretch is long.
                const double most = std::max(fastest, (at - static_cast<double>(looks.front().from)) / std::sqrt(2.0));
                interval = std::max(interval, left > 0 ? std::min(most, seen / left) : most);
            }
        }
        return interval;
    }

    const Life &m_life;
    size_t m_person;
    double m_hidden;
    DaysCloud m_cloud;
    QRandomGenerator m_chance;
    std::vector<Module> m_modules;
    std::deque<double> m_calls; // of the last 24 hours
    double m_now = 0;
    double m_lastCall = -spacing;
    double m_lastOfThem = 0; // that can be seen
    size_t m_look = 0; // the one that is, or comes next
    double m_planned = -planHolds;
    double m_shown = fastest;
};

} // namespace

Outcomes withTheLaw(const Life &life, size_t person, size_t thermostats, quint32 seed)
{
    Outcomes best;
    for (const double hidden : hiddenIntervals) {
        Outcomes outcomes = Informed(life, person, thermostats, hidden, seed).live();
        if (best.seen.seconds() == 0 || outcomes.seen.mean() < best.seen.mean())
            best = std::move(outcomes);
    }
    return best;
}
