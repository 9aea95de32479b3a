#include "app/calls/callqueue.h"

#include "app/logging.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto pausedUntilKey = "pausedUntil"_L1;
constexpr auto pauseReasonKey = "pauseReason"_L1;
constexpr auto quotaReason = "quota"_L1;

} // namespace

CallQueue::CallQueue(Session &session, CallLedger &ledger, Clock &clock, QObject *parent)
    : QObject(parent), m_session(session), m_ledger(ledger), m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &CallQueue::startNext);
    connect(&m_clock, &Clock::jumped, this, &CallQueue::startNext);
}

void CallQueue::restore()
{
    const QDateTime now = m_clock.now();
    std::deque<QDateTime> attempts;
    for (const CallLedger::Entry &entry : m_ledger.since(now.addDays(-2)))
        attempts.push_back(entry.at);
    m_budget.restore(attempts);
    const QDateTime until = QDateTime::fromString(m_ledger.kept(pausedUntilKey), Qt::ISODateWithMs);
    if (until > now) {
        m_budget.restorePause(until, m_ledger.kept(pauseReasonKey) == quotaReason ? Error::Kind::QuotaUsedUp
                                                                                  : Error::Kind::RateLimited);
    }
    Q_EMIT budgetChanged();
}

void CallQueue::enqueue(Call call)
{
    if (call.tag.purpose == CallBudget::Purpose::Person) {
        const auto place = std::find_if(m_waiting.begin(), m_waiting.end(), [](const Call &other) {
            return other.tag.purpose == CallBudget::Purpose::Reading;
        });
        m_waiting.insert(place, std::move(call));
    } else {
        m_waiting.push_back(std::move(call));
    }
    QMetaObject::invokeMethod(this, &CallQueue::startNext, Qt::QueuedConnection);
}

void CallQueue::drop(const QString &moduleId, const QString &kind)
{
    std::erase_if(m_waiting, [&](const Call &call) {
        return call.tag.moduleId == moduleId && call.tag.kind == kind;
    });
}

void CallQueue::startNext()
{
    std::erase_if(m_waiting, [](const Call &call) { return !call.context; });
    if (m_current || m_waiting.empty())
        return;
    const QDateTime now = m_clock.now();
    const CallBudget::Purpose purpose = m_waiting.front().tag.purpose;
    if (purpose == CallBudget::Purpose::Person) {
        if (const std::optional<Error> refusal = m_budget.refusal(now)) {
            m_current = std::move(m_waiting.front());
            m_waiting.pop_front();
            failCurrent(*refusal);
            return;
        }
    }
    const qint64 waitMs = now.msecsTo(m_budget.nextAllowed(now, purpose));
    if (waitMs > 0) {
        m_timer.start(std::chrono::milliseconds(waitMs));
        return;
    }
    m_current = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_session.keys(this, [this](const Result<ApiKeys> &keys) { withKeys(keys); });
}

void CallQueue::withKeys(const Result<ApiKeys> &keys)
{
    if (!keys) {
        failCurrent(keys.error());
        return;
    }
    const QDateTime began = m_clock.now();
    const qint64 entry = m_ledger.begin(began, m_current->tag.kind, m_current->tag.moduleId);
    m_budget.record(began, m_current->tag.purpose);
    m_current->send(keys.value(), m_current->context,
                    [this, keys = keys.value(), entry, began](const std::optional<Error> &error) {
                        return ended(keys, entry, began, error);
                    });
    Q_EMIT budgetChanged();
}

bool CallQueue::ended(const ApiKeys &keys, qint64 entry, const QDateTime &began,
                      const std::optional<Error> &error)
{
    m_ledger.end(entry, error ? error->status : 200, began.msecsTo(m_clock.now()));
    learn(error);
    Call call = *std::exchange(m_current, std::nullopt);
    const bool again = error && error->kind == Error::Kind::Unauthorized && !call.repeated;
    const CallTag tag = call.tag;
    if (again) {
        m_session.accessTokenRefused(keys.accessToken);
        call.repeated = true;
        m_waiting.push_front(std::move(call));
    }
    QMetaObject::invokeMethod(this, &CallQueue::startNext, Qt::QueuedConnection);
    if (!again)
        Q_EMIT answered(tag, error);
    return again;
}

void CallQueue::learn(const std::optional<Error> &error)
{
    const QDateTime now = m_clock.now();
    if (error && error->kind == Error::Kind::QuotaUsedUp)
        m_budget.quotaUsedUp(now, error->retryAfter);
    else if (error && error->kind == Error::Kind::RateLimited)
        m_budget.rateLimited(now, error->retryAfter);
    else if (!error && m_budget.pausedUntil().isValid())
        m_budget.answered();
    else
        return;
    m_ledger.keep(pausedUntilKey, m_budget.pausedUntil().toString(Qt::ISODateWithMs));
    m_ledger.keep(pauseReasonKey,
                  error && error->kind == Error::Kind::QuotaUsedUp ? QString(quotaReason) : QString());
    Q_EMIT budgetChanged();
}

void CallQueue::failCurrent(const Error &error)
{
    const Call call = *std::exchange(m_current, std::nullopt);
    QMetaObject::invokeMethod(this, &CallQueue::startNext, Qt::QueuedConnection);
    Q_EMIT answered(call.tag, error);
    if (call.context)
        call.fail(error);
}
