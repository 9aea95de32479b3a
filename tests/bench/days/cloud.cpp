#include "days/cloud.h"

namespace {

constexpr size_t quota = 500;
constexpr double othersInterval = 40; // seconds between two calls of the other program

void forgetUntil(std::deque<double> &calls, double time)
{
    while (!calls.empty() && calls.front() <= time)
        calls.pop_front();
}

} // namespace

DaysCloud::DaysCloud(const Life &life, size_t thermostats, quint32 seed) : m_life(life), m_chance(seed)
{
    for (size_t i = 0; i < thermostats; ++i)
        m_seen.emplace_back(i < screen ? life.measuredFor(i) : Spans(), life.closedFor(i));
}

void DaysCloud::letOthersCall(double now)
{
    while (m_elsewhere < m_life.elsewhere.size() &&
           static_cast<double>(m_life.elsewhere[m_elsewhere].from) < now) {
        const Span &use = m_life.elsewhere[m_elsewhere];
        m_othersNext = std::max(m_othersNext, static_cast<double>(use.from));
        for (; m_othersNext < std::min(now, static_cast<double>(use.to)); m_othersNext += othersInterval) {
            forgetUntil(m_account, m_othersNext - daySeconds);
            if (m_account.size() < quota)
                m_account.push_back(m_othersNext);
        }
        if (m_othersNext < static_cast<double>(use.to))
            break;
        ++m_elsewhere;
    }
    forgetUntil(m_account, now - daySeconds);
}

DaysCloud::Reply DaysCloud::judge(double now, std::optional<size_t> thermostat)
{
    const auto second = static_cast<qint64>(now);
    if (isIn(m_life.outages, second))
        return {.answer = Answer::Out};
    if (isIn(m_life.storms, second)) {
        const qint64 end = endOf(m_life.storms, second);
        return {.answer = Answer::TooMany, .retryAfter = isTold(end) ? end - second : 0};
    }
    if (m_account.size() >= quota)
        return {.answer = Answer::QuotaGone,
                .retryAfter = 1 + static_cast<qint64>(m_account.front() + daySeconds - now)};
    m_account.push_back(now);
    if (!thermostat)
        return {};
    if (*thermostat == 0 && isIn(m_life.offline, second))
        return {.answer = Answer::Offline};
    if (m_chance.bounded(50) == 0)
        return {.answer = std::array{Answer::Fault, Answer::Timeout, Answer::Lost}[m_chance.bounded(3U)]};
    return {};
}

DaysCloud::Reply DaysCloud::ask(double now, std::optional<size_t> thermostat)
{
    letOthersCall(now);
    forgetUntil(m_calls, now - daySeconds);
    m_calls.push_back(now);
    m_most = std::max(m_most, static_cast<int>(m_calls.size()));
    m_all += 1;
    const Reply reply = judge(now, thermostat);
    if (thermostat && reply.answer == Answer::Good)
        m_seen[*thermostat].read(now);
    return reply;
}

int DaysCloud::inTheLast24Hours(double now)
{
    forgetUntil(m_calls, now - daySeconds);
    return static_cast<int>(m_calls.size());
}

Outcomes DaysCloud::end()
{
    Outcomes outcomes{
        .callsPerDay = m_all / static_cast<double>(m_life.days), .mostIn24Hours = m_most, .seen = {}};
    for (Seen &seen : m_seen) {
        seen.end(static_cast<double>(m_life.seconds()));
        outcomes.seen.add(seen);
    }
    return outcomes;
}

Outcomes withAFixedInterval(const Life &life, size_t thermostats, qint64 interval, quint32 seed)
{
    DaysCloud cloud(life, thermostats, seed);
    for (qint64 round = 0; round < life.seconds(); round += interval) {
        for (size_t i = 0; i < thermostats; ++i) {
            const qint64 now = round + static_cast<qint64>(i);
            if (now < life.seconds() && !isIn(life.down, now) &&
                cloud.inTheLast24Hours(static_cast<double>(now)) < static_cast<int>(quota))
                cloud.ask(static_cast<double>(now), i);
        }
    }
    return cloud.end();
}
