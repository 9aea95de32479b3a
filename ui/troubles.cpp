#include "ui/troubles.h"

#include "ui/format.h"

using namespace std::chrono_literals;

namespace {

constexpr auto patienceAfterSleep = 60s; // the network comes back later than the computer

} // namespace

Troubles::Troubles(const House &house, CallQueue &queue, QObject *parent)
    : QObject(parent), m_house(house), m_queue(queue)
{
    connect(&m_house.household, &Household::troubleChanged, this, &Troubles::changed);
    connect(&m_queue, &CallQueue::budgetChanged, this, &Troubles::changed);
    connect(&m_queue, &CallQueue::silenceChanged, this, &Troubles::changed);
    connect(&m_queue.reachability(), &Reachability::changed, this, &Troubles::changed);
    connect(&m_house.clock, &Clock::jumped, this, [this](std::chrono::milliseconds setBy) {
        if (m_wokeAt.isValid())
            m_wokeAt = m_wokeAt.addMSecs(setBy.count());
    });
    connect(&m_house.clock, &Clock::resumed, this, [this] {
        m_wokeAt = m_house.clock.now();
        QTimer::singleShot(patienceAfterSleep, this, &Troubles::changed);
    });
}

std::optional<Error> Troubles::known() const
{
    const std::optional<Error> trouble = m_house.household.trouble();
    return trouble ? std::optional(m_queue.reachability().explained(*trouble)) : std::nullopt;
}

std::optional<Error> Troubles::shown() const
{
    const QDateTime now = m_house.clock.now();
    std::optional<Error> trouble = known();
    if (!trouble && m_queue.reachability().isLost() && m_queue.isSilent())
        trouble = Error{.kind = Error::Kind::Offline};
    if (!trouble)
        return m_queue.budget().refusal(now);
    const bool justWoke = m_wokeAt.isValid() && m_wokeAt.secsTo(now) < patienceAfterSleep.count() &&
                          (!m_house.household.trouble() || m_house.household.troubleSince() >= m_wokeAt);
    if (ErrorWords::isOutage(*trouble) && justWoke)
        return std::nullopt;
    return trouble;
}

QString Troubles::shownTitle() const
{
    const std::optional<Error> error = shown();
    return error ? text(*error).title : QString();
}

ErrorText Troubles::text(const Error &error) const
{
    const QDateTime now = m_house.clock.now();
    const CallBudget &budget = m_queue.budget();
    Circumstances known{.now = now, .counted = budget.counted(now)};
    const bool isTold = !budget.isPaused(now) || budget.pause().isTold || error.kind == Error::Kind::RateLimited;
    if (const QDateTime until = budget.nextAllowed(now, CallBudget::Purpose::Person); isTold && until > now)
        known.until = Format::fullMinute(until);
    return ErrorWords::forHousehold(error, known);
}

QString Troubles::blockedReason() const
{
    const std::optional<Error> trouble = known();
    if (trouble && ErrorWords::keepsFromSending(*trouble))
        return text(*trouble).title;
    const std::optional<Error> refusal = m_queue.budget().refusal(m_house.clock.now());
    return refusal ? text(*refusal).title : QString();
}

QString Troubles::since(const Error &error) const
{
    const QDateTime since = m_house.household.troubleSince();
    return ErrorWords::isOutage(error) && since.isValid() ? Format::since(since, m_house.clock.now()) : QString();
}
