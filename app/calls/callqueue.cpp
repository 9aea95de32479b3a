#include "app/calls/callqueue.h"

#include "app/logging.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto pausedUntilKey = "pausedUntil"_L1;
constexpr auto pauseReasonKey = "pauseReason"_L1;
constexpr auto spacingKey = "spacing"_L1;
constexpr auto quotaReason = "quota"_L1;
constexpr auto rateReason = "rate"_L1;
constexpr auto statusKind = "status"_L1;
constexpr auto forgottenKind = "earlier"_L1; // of which the moment alone is known
constexpr auto untold = " untold"_L1; // after a reason: the cloud did not name the end

constexpr int daysCounted = 2; // as in CallBudget
constexpr auto patience = 4s;
constexpr int mostRemoved = 200; // takes a millisecond or two
constexpr std::chrono::milliseconds removeMore = 1s;
constexpr std::chrono::milliseconds removeAgain = 24h;
constexpr qint64 writeAgainSeconds = 5 * 60;

// The gateway let the call through, whatever became of it then.
bool isAdmitted(const std::optional<Error> &error)
{
    if (!error)
        return true;
    switch (error->kind) {
    case Error::Kind::NotFound:
    case Error::Kind::ThermostatTimeout:
    case Error::Kind::ValuesRefused:
    case Error::Kind::DisplayInUse:
    case Error::Kind::AppPasswordExpired:
    case Error::Kind::AppTermsNotAccepted:
        return true;
    default:
        return false;
    }
}

} // namespace

CallQueue::CallQueue(Session &session, CallLedger &ledger, Clock &clock, QObject *parent)
    : QObject(parent), m_session(session), m_ledger(ledger), m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &CallQueue::startNext);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { setSilent(true); });
    connect(&m_clock, &Clock::jumped, this, &CallQueue::clockJumped);
    connect(&m_session, &Session::stateChanged, this, &CallQueue::sessionChanged);
}

void CallQueue::restore()
{
    const QDateTime now = m_clock.now();
    m_startedAt = now;
    m_setForward = {};
    m_ledger.endAt(now);
    loadAttempts(now);
    loadPause(now);
    m_ledgerProblem = m_ledger.problem();
    Q_EMIT budgetChanged();
}

void CallQueue::removeOlder(const std::function<int()> &days)
{
    const bool isMore = m_ledgerProblem.isEmpty() && m_ledger.removeOlder(m_clock.now().addDays(-days()), mostRemoved);
    QTimer::singleShot(isMore ? removeMore : removeAgain, Qt::VeryCoarseTimer, this, [this, days] { removeOlder(days); });
}

void CallQueue::loadPause(const QDateTime &now)
{
    const QString reason = m_ledger.kept(pauseReasonKey);
    CallBudget::Pause pause{.until = QDateTime::fromString(m_ledger.kept(pausedUntilKey), Qt::ISODateWithMs),
                            .why = reason.startsWith(quotaReason) ? Error::Kind::QuotaUsedUp
                                                                  : Error::Kind::RateLimited,
                            .isTold = !reason.endsWith(untold)};
    if (pause.until <= now && pause.isTold)
        pause = {};
    m_budget.restorePause(pause, m_ledger.kept(spacingKey).toInt());
}

void CallQueue::loadAttempts(const QDateTime &now)
{
    std::deque<QDateTime> attempts;
    for (const CallLedger::Entry &entry : m_ledger.since(now.addDays(-daysCounted)))
        attempts.push_back(entry.at);
    m_budget.restore(attempts);
}

// Whether the ledger takes calls, as far as is known; tried again every few minutes when it did not.
bool CallQueue::isWritable(const QDateTime &now)
{
    if (m_ledgerProblem.isEmpty() || (m_writeAgainAt.isValid() && now < m_writeAgainAt))
        return m_ledgerProblem.isEmpty();
    m_writeAgainAt = now.addSecs(writeAgainSeconds);
    m_ledger.reopen();
    m_ledger.keep(spacingKey, QString::number(m_budget.spacing())); // shows whether it can be written
    while (m_ledger.problem().isEmpty() && !m_unwritten.isEmpty()) {
        const CallTag &tag = m_unwritten.first().tag;
        m_ledger.begin(m_unwritten.first().at, tag.kind, tag.moduleId, tag.purpose);
        if (m_ledger.problem().isEmpty())
            m_unwritten.removeFirst();
    }
    if (m_ledger.problem().isEmpty()) {
        loadAttempts(now); // those of earlier starts too
        tellLedger(now);
    }
    m_ledgerProblem = m_ledger.problem();
    if (m_ledgerProblem.isEmpty()) {
        if (m_budget.isPaused(now))
            remember();
        else
            loadPause(now);
    }
    Q_EMIT budgetChanged();
    return m_ledgerProblem.isEmpty();
}

// Its file was damaged, or somebody took it away, and another one begun: what is known here it must know, too.
void CallQueue::tellLedger(const QDateTime &now)
{
    if (!m_ledger.takeReopened())
        return;
    QSet<QDateTime> written;
    for (const CallLedger::Entry &entry : m_ledger.since(now.addDays(-daysCounted)))
        written << entry.at;
    for (const QDateTime &at : m_budget.attempts()) {
        if (!written.contains(at))
            m_ledger.end(m_ledger.begin(at, forgottenKind, {}), 0, 0);
    }
    remember();
}

// The clock was set, and no time passed: the attempts are as long ago as before. Of those before this start
// nobody knows whether the clock was wrong by then: set back, they might seem older than they are, and stay.
void CallQueue::clockJumped(std::chrono::milliseconds setBy)
{
    if (setBy.count() != 0) {
        const QDateTime before = m_clock.now().addMSecs(-setBy.count());
        const std::chrono::milliseconds ofAll = std::max(setBy, -m_setForward);
        m_setForward += ofAll;
        m_budget.shift(ofAll);
        m_ledger.shift(before.addDays(-daysCounted), ofAll);
        m_startedAt = m_startedAt.addMSecs(ofAll.count());
        if (const std::chrono::milliseconds rest = setBy - ofAll; rest < 0ms) {
            m_budget.setBack(rest, m_startedAt);
            m_ledger.setBack(rest, m_startedAt);
            m_startedAt = m_startedAt.addMSecs(rest.count());
        }
        for (Unwritten &call : m_unwritten)
            call.at = call.at.addMSecs(setBy.count());
        m_writeAgainAt = {};
        remember();
        // Not before everybody else has moved with the clock, too.
        QMetaObject::invokeMethod(this, &CallQueue::budgetChanged, Qt::QueuedConnection);
        QMetaObject::invokeMethod(this, &CallQueue::startNext, Qt::QueuedConnection);
        return;
    }
    startNext();
}

// What the cloud told an account or key that is gone says nothing of the next one.
void CallQueue::sessionChanged()
{
    const Session::State state = m_session.state();
    const bool isGone = state == Session::State::NotLinked;
    if (!isGone && state != Session::State::Linked)
        return;
    const QByteArray key = isGone ? QByteArray() : m_session.subscriptionKey();
    const bool isAnother = isGone || (!m_key.isEmpty() && m_key != key);
    m_key = key;
    if (!isAnother || m_budget.pause() == CallBudget::Pause())
        return;
    m_budget.forgetPause();
    remember();
    Q_EMIT budgetChanged();
    startNext();
}

void CallQueue::askAgain()
{
    m_budget.askAgain();
    m_writeAgainAt = {};
    if (!m_current) // whose line would be looked for in the file that is opened anew
        isWritable(m_clock.now());
    Q_EMIT budgetChanged();
    startNext();
}

void CallQueue::enqueue(Call call)
{
    if (call.tag.purpose == CallBudget::Purpose::Person)
        m_waiting.insert(firstReading(), std::move(call));
    else
        m_waiting.push_back(std::move(call));
    QMetaObject::invokeMethod(this, &CallQueue::startNext, Qt::QueuedConnection);
}

// It was the first of its kind, and is so again.
void CallQueue::putBack(Call call)
{
    const bool isReading = call.tag.purpose == CallBudget::Purpose::Reading;
    m_waiting.insert(isReading ? firstReading() : m_waiting.begin(), std::move(call));
}

std::deque<CallQueue::Call>::iterator CallQueue::firstReading()
{
    return std::find_if(m_waiting.begin(), m_waiting.end(),
                        [](const Call &call) { return call.tag.purpose == CallBudget::Purpose::Reading; });
}

bool CallQueue::isReadingWaiting(const QString &moduleId) const
{
    return std::any_of(m_waiting.begin(), m_waiting.end(), [&moduleId](const Call &call) {
        return call.tag.purpose == CallBudget::Purpose::Reading &&
               (moduleId.isEmpty() || (call.tag.moduleId == moduleId && call.tag.kind == statusKind));
    });
}

bool CallQueue::raise(const QString &kind, const QString &moduleId)
{
    const auto found = std::stable_partition(m_waiting.begin(), m_waiting.end(), [&](const Call &call) {
        return call.tag.purpose == CallBudget::Purpose::Person || call.tag.kind != kind || call.tag.moduleId != moduleId;
    });
    std::deque<Call> raised(std::make_move_iterator(found), std::make_move_iterator(m_waiting.end()));
    m_waiting.erase(found, m_waiting.end());
    for (Call &call : raised) {
        call.tag.purpose = CallBudget::Purpose::Person;
        enqueue(std::move(call));
    }
    return !raised.empty();
}

void CallQueue::startNext()
{
    m_clock.look(); // a clock that was set unnoticed comes back here first
    std::erase_if(m_waiting, [](const Call &call) { return !call.context; });
    if (m_current || m_waiting.empty())
        return;
    const QDateTime now = m_clock.now();
    const CallBudget::Purpose purpose = m_waiting.front().tag.purpose;
    CallBudget unpaused;
    if (m_waiting.front().tag.isTrial) {
        unpaused = m_budget;
        unpaused.forgetPause();
    }
    const CallBudget &budget = m_waiting.front().tag.isTrial ? unpaused : m_budget;
    if (purpose == CallBudget::Purpose::Person) {
        if (const std::optional<Error> refusal = budget.refusal(now)) {
            m_current = std::move(m_waiting.front());
            m_waiting.pop_front();
            failCurrent(*refusal);
            return;
        }
    }
    if (purpose == CallBudget::Purpose::Reading && !isWritable(now)) {
        m_timer.start(std::chrono::milliseconds(std::max<qint64>(0, now.msecsTo(m_writeAgainAt))));
        return;
    }
    const qint64 waitMs = now.msecsTo(budget.nextAllowed(now, purpose));
    if (waitMs > 0) {
        qCDebug(logCalls) << m_waiting.size() << "waiting, the next one for" << waitMs << "ms";
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
        Error error = keys.error();
        error.isUnsent = true; // or it was refused with 401, and would have gone out once more
        failCurrent(error);
        return;
    }
    m_clock.look(); // it is written down with the time
    const QDateTime began = m_clock.now();
    const CallTag &tag = m_current->tag;
    const qint64 entry = m_ledger.begin(began, tag.kind, tag.moduleId, tag.purpose);
    tellLedger(began);
    m_ledgerProblem = m_ledger.problem();
    if (!m_ledgerProblem.isEmpty()) {
        m_writeAgainAt = began.addSecs(writeAgainSeconds);
        if (tag.purpose == CallBudget::Purpose::Reading) {
            putBack(*std::exchange(m_current, std::nullopt));
            QMetaObject::invokeMethod(this, &CallQueue::startNext, Qt::QueuedConnection);
            Q_EMIT budgetChanged();
            return;
        }
        m_unwritten << Unwritten{.at = began, .tag = tag};
    }
    m_budget.record(began);
    if (!tag.isTrial)
        m_key = keys.value().subscriptionKey;
    qCDebug(logCalls).noquote() << "asking for" << tag.kind << (tag.purpose == CallBudget::Purpose::Person ? "for a person," : "as planned,")
                      << m_budget.counted(began) << "counted";
    QElapsedTimer duration;
    duration.start();
    m_patience.start();
    m_current->send(keys.value(), m_current->context,
                    [this, keys = keys.value(), entry, duration](const std::optional<Error> &error) {
                        m_ledger.end(entry, error ? error->status : 200, duration.elapsed());
                        tellLedger(m_clock.now());
                        return ended(keys, error);
                    });
    Q_EMIT budgetChanged();
}

bool CallQueue::ended(const ApiKeys &keys, const std::optional<Error> &error)
{
    m_patience.stop();
    setSilent(false);
    if (!error || !m_current->tag.isTrial)
        learn(error);
    Call call = *std::exchange(m_current, std::nullopt);
    const bool again = error && error->kind == Error::Kind::Unauthorized && !call.repeated;
    const CallTag tag = call.tag;
    if (again) {
        m_session.accessTokenRefused(keys.accessToken);
        call.repeated = true;
        putBack(std::move(call));
    }
    QMetaObject::invokeMethod(this, &CallQueue::startNext, Qt::QueuedConnection);
    if (!again)
        Q_EMIT answered(tag, error);
    return again;
}

void CallQueue::learn(const std::optional<Error> &error)
{
    const QDateTime now = m_clock.now();
    const CallBudget::Pause before = m_budget.pause();
    const int spacing = m_budget.spacing();
    if (error && error->kind == Error::Kind::QuotaUsedUp)
        m_budget.quotaUsedUp(now, error->retryAfter);
    else if (error && error->kind == Error::Kind::RateLimited)
        m_budget.rateLimited(now, error->retryAfter);
    else if (isAdmitted(error))
        m_budget.answered();
    if (m_budget.pause() == before && m_budget.spacing() == spacing)
        return;
    qCDebug(logCalls) << "paused until" << m_budget.pause().until << "spacing" << m_budget.spacing() << "ms";
    remember();
    Q_EMIT budgetChanged();
}

void CallQueue::remember()
{
    const CallBudget::Pause &pause = m_budget.pause();
    const QString reason = pause.why == Error::Kind::QuotaUsedUp ? quotaReason : rateReason;
    m_ledger.keep(pausedUntilKey, pause.until.toString(Qt::ISODateWithMs));
    m_ledger.keep(pauseReasonKey, pause.isTold ? reason : reason + untold);
    m_ledger.keep(spacingKey, QString::number(m_budget.spacing()));
}

void CallQueue::failCurrent(const Error &error)
{
    const Call call = *std::exchange(m_current, std::nullopt);
    qCDebug(logCalls).noquote() << call.tag.kind << "cannot go out:" << error.kind;
    QMetaObject::invokeMethod(this, &CallQueue::startNext, Qt::QueuedConnection);
    Q_EMIT answered(call.tag, error);
    if (call.context)
        call.fail(error);
}

void CallQueue::setSilent(bool silent)
{
    if (m_silent == silent)
        return;
    m_silent = silent;
    Q_EMIT silenceChanged();
}
