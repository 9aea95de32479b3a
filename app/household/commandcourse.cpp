#include "app/household/commandcourse.h"

#include "app/household/commandrules.h"
#include "app/logging.h"

#include <array>

using namespace Qt::StringLiterals;
using Stage = PendingCommand::Stage;

namespace {

constexpr qint64 firstReadBackSeconds = 15;
constexpr qint64 secondReadBackSeconds = 60; // after the sending: the echo may lag (smarther-api.md §6)
constexpr qint64 retrySeconds = 10;          // smarther-api.md §4
constexpr int retries = 2;
// A gesture that is older than this, or could have gone out so long ago, was slept over.
constexpr qint64 staleSeconds = 2 * 60;
constexpr qint64 lateSeconds = 10;

constexpr std::array stageNames{"armed", "retrying", "sending", "accepted", "confirmed", "unconfirmed", "not kept", "refused"}; // for the log

// Arming the set point that is wanted already is no wish.
bool isAsNow(const Thermostat &thermostat, const std::optional<PendingCommand> &sent, const Command &wish)
{
    if (isNews(sent))
        return sent->wish.mode == Mode::Manual && sent->wish.setPoint == wish.setPoint;
    return thermostat.status && hasTarget(thermostat.status->mode) && thermostat.status->setPoint == wish.setPoint;
}

// What is reported is an earlier command's doing. Of two with the same goal, the end tells whose.
bool isEarlier(const QList<Command> &earlier, const Command &wish, const ThermostatStatus &status, const QTimeZone &home,
               const QDateTime &now)
{
    const bool isGoal = isFulfilled(wish, status);
    const bool mayBeRounded = isRounded(wish, status);
    return std::any_of(earlier.begin(), earlier.end(), [&](const Command &each) {
        return (isFulfilled(each, status) || (isRounded(each, status) && !mayBeRounded)) &&
               (!isGoal || isEndReported(each, status, home, now));
    });
}

} // namespace

CommandCourse::CommandCourse(Household &household, HouseholdReader &reader, CallQueue &queue, SmartherApi &api,
                             Clock &clock, QObject *parent)
    : QObject(parent), m_household(household), m_reader(reader), m_queue(queue), m_api(api), m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &CommandCourse::sendDue);
    connect(&m_clock, &Clock::jumped, this, &CommandCourse::clockJumped);
    connect(&m_household, &Household::statusRead, this, &CommandCourse::compare);
}

// A clock that is set neither delays a gesture nor makes it look slept over.
void CommandCourse::clockJumped(std::chrono::milliseconds setBy)
{
    if (setBy.count() != 0) {
        for (auto slot = m_slots.begin(); slot != m_slots.end(); ++slot) {
            for (QDateTime *moment : {slot->armed ? &slot->armed->deadline : nullptr, &slot->freeSince, &slot->giveUpAt,
                                      slot->sent ? &slot->sent->since : nullptr, slot->sent ? &slot->sent->sentAt : nullptr}) {
                if (moment && moment->isValid())
                    *moment = moment->addMSecs(setBy.count());
            }
            show(slot.key());
        }
        // Not before everybody else has moved with the clock, too.
        QMetaObject::invokeMethod(this, &CommandCourse::sendDue, Qt::QueuedConnection);
        return;
    }
    sendDue();
}

void CommandCourse::arm(const QString &moduleId, const Order &order)
{
    const Thermostat *thermostat = m_household.thermostat(moduleId);
    if (!thermostat)
        return;
    Slot &slot = m_slots[moduleId];
    if (order.onlySetPoint && isAsNow(*thermostat, slot.sent, order.wish))
        slot.armed.reset(); // back at the value it started from: nothing to send
    else
        slot.armed = Armed{.order = order, .deadline = m_clock.now().addMSecs(order.grace.count())};
    show(moduleId);
    tellBusy();
    if (order.grace.count() == 0)
        sendDue();
    else
        schedule();
}

void CommandCourse::hold(const QString &moduleId)
{
    const auto slot = m_slots.find(moduleId);
    if (slot != m_slots.end() && slot->armed)
        slot->armed->deadline = {};
    schedule();
}

void CommandCourse::cancel(const QString &moduleId)
{
    const auto slot = m_slots.find(moduleId);
    if (slot == m_slots.end() || !slot->armed)
        return;
    slot->armed.reset();
    show(moduleId);
    schedule();
    tellBusy();
}

void CommandCourse::dismiss(const QString &moduleId)
{
    const auto slot = m_slots.find(moduleId);
    if (slot == m_slots.end() || slot->inFlight)
        return;
    forget(moduleId);
    tellBusy();
}

void CommandCourse::change(const QString &moduleId, const std::function<Command(const Command &)> &to)
{
    const auto slot = m_slots.find(moduleId);
    if (slot == m_slots.end() || !slot->sent)
        return;
    slot->sent->wish = to(slot->sent->wish);
    show(moduleId);
}

void CommandCourse::forget(const QString &moduleId)
{
    Slot &slot = m_slots[moduleId];
    slot.sent.reset();
    slot.giveUpAt = {};
    if (slot.armed && slot.armed->retry > 0)
        slot.armed.reset();
    show(moduleId);
}

void CommandCourse::flush()
{
    for (auto slot = m_slots.begin(); slot != m_slots.end(); ++slot) {
        if (slot->armed && slot->armed->retry > 0) {
            slot->armed.reset(); // its time has not come, and there is none to wait
            show(slot.key());
        } else if (slot->armed) {
            slot->armed->deadline = m_clock.now();
        }
    }
    sendDue();
}

bool CommandCourse::isBusy() const
{
    return std::any_of(m_slots.begin(), m_slots.end(),
                       [](const Slot &slot) { return slot.armed.has_value() || slot.inFlight; });
}

std::optional<CommandCourse::Order> CommandCourse::armed(const QString &moduleId) const
{
    const auto slot = m_slots.constFind(moduleId);
    return slot != m_slots.constEnd() && slot->armed ? std::optional(slot->armed->order) : std::nullopt;
}

void CommandCourse::tellBusy()
{
    if (std::exchange(m_wasBusy, isBusy()) != m_wasBusy)
        Q_EMIT busyChanged();
}

void CommandCourse::schedule()
{
    const QDateTime now = m_clock.now();
    QDateTime next;
    const auto consider = [&next](const QDateTime &at) {
        if (at.isValid() && (!next.isValid() || at < next))
            next = at;
    };
    for (const Slot &slot : m_slots) {
        if (slot.armed && !slot.inFlight)
            consider(slot.armed->deadline);
        consider(slot.giveUpAt);
    }
    if (next.isValid())
        m_timer.start(std::chrono::milliseconds(std::max<qint64>(0, now.msecsTo(next))));
    else
        m_timer.stop();
}

void CommandCourse::sendDue()
{
    m_clock.look();
    const QDateTime now = m_clock.now();
    QStringList due;
    QStringList late;
    for (auto it = m_slots.cbegin(); it != m_slots.cend(); ++it) {
        if (it->armed && !it->inFlight && it->armed->deadline.isValid() && it->armed->deadline <= now)
            due << it.key();
        if (it->giveUpAt.isValid() && it->giveUpAt <= now)
            late << it.key();
    }
    for (const QString &moduleId : late) {
        m_slots[moduleId].giveUpAt = {};
        settle(moduleId, Stage::Unconfirmed);
    }
    for (const QString &moduleId : due)
        send(moduleId);
    schedule();
    tellBusy();
}

void CommandCourse::send(const QString &moduleId)
{
    Slot &slot = m_slots[moduleId];
    const Thermostat *thermostat = m_household.thermostat(moduleId);
    const Armed armed = *std::exchange(slot.armed, std::nullopt);
    if (!thermostat)
        return;
    const QDateTime now = m_clock.now();
    slot.order = armed.order;
    slot.retry = armed.retry;
    Command &wish = slot.order.wish;
    if (wish.mode == Mode::Manual && armed.order.minutes > 0)
        wish.end = now.addSecs(60 * armed.order.minutes);
    wish.function = thermostat->status ? thermostat->status->function : Function::Unknown;
    const QDateTime couldGo = slot.freeSince.isValid() ? std::max(armed.deadline, slot.freeSince) : armed.deadline;
    const bool stale = armed.deadline.secsTo(now) > staleSeconds || couldGo.secsTo(now) > lateSeconds;
    const bool knows = wish.function != Function::Unknown;
    if (!stale && knows)
        Q_EMIT departing(moduleId, slot.order);
    if (!slot.sent || slot.sent->stage == Stage::Confirmed)
        slot.earlier.clear();
    else if (slot.sent->stage != Stage::Refused)
        slot.earlier << slot.sent->wish;
    slot.sent = PendingCommand{.stage = Stage::Sending, .wish = wish, .since = now, .sentAt = now};
    slot.before = thermostat->status;
    slot.giveUpAt = {};
    if (stale || !knows) {
        refuse(moduleId, Error{.kind = stale ? Error::Kind::Cancelled : Error::Kind::FunctionUnknown});
        return;
    }
    slot.inFlight = true;
    show(moduleId);
    submit(*thermostat, wish);
}

void CommandCourse::submit(const Thermostat &thermostat, const Command &wish)
{
    m_queue.submit<Done>(
        {.kind = u"command"_s, .moduleId = thermostat.id, .purpose = CallBudget::Purpose::Person}, this,
        [this, plantId = thermostat.plantId, moduleId = thermostat.id, wish,
         zone = m_household.homeOf(thermostat.id)->zone](const ApiKeys &keys, QObject *context,
                                                         SmartherApi::Answer<Done> done) {
            if (m_slots[moduleId].sent->since.secsTo(m_clock.now()) > staleSeconds) {
                // It waited for its turn, and the computer slept meanwhile.
                QMetaObject::invokeMethod(
                    context, [done] { done(Error{.kind = Error::Kind::Cancelled}); }, Qt::QueuedConnection);
                return;
            }
            if (const Thermostat *now = m_household.thermostat(moduleId))
                m_slots[moduleId].before = now->status; // a reading may have come while it waited
            m_api.command(keys, plantId, moduleId, wish, zone, context, std::move(done));
        },
        [this, moduleId = thermostat.id](const Outcome &outcome) { answered(moduleId, outcome); });
}

void CommandCourse::answered(const QString &moduleId, const Outcome &outcome)
{
    Slot &slot = m_slots[moduleId];
    slot.inFlight = false;
    slot.freeSince = m_clock.now();
    slot.sent->sentAt = m_clock.now();
    if (outcome) {
        settle(moduleId, Stage::Accepted);
        followUp(moduleId);
        Q_EMIT accepted(moduleId);
    } else if (outcomeUnknown(outcome.error())) {
        slot.sent->error = outcome.error();
        settle(moduleId, Stage::Unconfirmed);
        followUp(moduleId);
    } else {
        refuse(moduleId, outcome.error());
    }
    sendDue(); // a newer wish may have waited for this answer
}

void CommandCourse::followUp(const QString &moduleId)
{
    m_reader.wantReading(moduleId, m_clock.now().addSecs(firstReadBackSeconds));
    m_slots[moduleId].giveUpAt = m_clock.now().addSecs(2 * m_reader.interval() + secondReadBackSeconds);
}

void CommandCourse::refuse(const QString &moduleId, const Error &error)
{
    Slot &slot = m_slots[moduleId];
    slot.sent->error = error;
    const bool inUse = error.kind == Error::Kind::DisplayInUse;
    if (inUse && slot.order.mayRetry && slot.retry < retries && !slot.armed)
        armRetry(slot);
    settle(moduleId, Stage::Refused);
    Q_EMIT refused(moduleId, slot.order);
}

void CommandCourse::armRetry(Slot &slot)
{
    slot.armed = Armed{.order = slot.order, .deadline = m_clock.now().addSecs(retrySeconds), .retry = slot.retry + 1};
    slot.armed->order.minutes = 0; // its end stays as it was told
}

void CommandCourse::compare(const QString &moduleId, const std::optional<ThermostatStatus> &before)
{
    const Thermostat &thermostat = *m_household.thermostat(moduleId);
    const auto slot = m_slots.find(moduleId);
    const bool changed = before && settingChanged(*before, *thermostat.status,
                                                  m_household.homeOf(moduleId)->zone, m_clock.now());
    bool ours = false;
    if (slot != m_slots.end() && slot->sent) {
        const bool open = slot->sent->stage == Stage::Accepted || slot->sent->stage == Stage::Unconfirmed;
        const bool awaited = slot->sent->stage != Stage::Confirmed;
        ours = slot->inFlight || open || (awaited && isFulfilled(slot->sent->wish, *thermostat.status));
        if (changed && slot->armed && slot->armed->retry > 0) {
            slot->armed.reset(); // whoever stood at the thermostat has decided
            show(moduleId);
        }
        if (!slot->inFlight)
            compareSent(moduleId, thermostat, changed);
        schedule();
        tellBusy();
    }
    if (changed && !ours)
        Q_EMIT changedElsewhere(moduleId);
}

void CommandCourse::compareSent(const QString &moduleId, const Thermostat &thermostat, bool changed)
{
    Slot &slot = m_slots[moduleId];
    const ThermostatStatus &status = *thermostat.status;
    const QTimeZone &home = m_household.homeOf(moduleId)->zone;
    const QDateTime now = m_clock.now();
    PendingCommand &sent = *slot.sent;
    const bool isAsBefore = (slot.before && !settingChanged(*slot.before, status, home, now)) ||
                            isEarlier(slot.earlier, sent.wish, status, home, now);
    // Where it was so before, the end alone tells whether it is so now.
    const bool fulfilled =
        isFulfilled(sent.wish, status) && (!isAsBefore || isEndReported(sent.wish, status, home, now));
    if (sent.stage == Stage::Confirmed || sent.stage == Stage::NotKept || sent.stage == Stage::Refused) {
        // Changed elsewhere, or by the program: the old news no longer speaks of what is shown.
        if (sent.stage == Stage::Confirmed ? !fulfilled || changed : fulfilled)
            forget(moduleId);
        return;
    }
    slot.giveUpAt = {};
    if (fulfilled || (isRounded(sent.wish, status) && !isAsBefore)) {
        sent.error.reset();
        sent.roundedFrom = fulfilled ? std::nullopt : sent.wish.setPoint;
        sent.wish = asReported(sent.wish, status, home, now);
        settle(moduleId, Stage::Confirmed);
    } else if (!sent.readBackOnce && isAsBefore) {
        sent.readBackOnce = true;
        m_reader.wantReading(moduleId, sent.sentAt.addSecs(secondReadBackSeconds));
        slot.giveUpAt = now.addSecs(2 * m_reader.interval() + secondReadBackSeconds);
        show(moduleId);
    } else if (sent.error && isAsBefore) {
        settle(moduleId, Stage::Refused); // an error, or no answer; and the reading bears it out
        Q_EMIT refused(moduleId, slot.order);
    } else {
        sent.error.reset();
        settle(moduleId, Stage::NotKept);
    }
}

void CommandCourse::settle(const QString &moduleId, Stage stage)
{
    Slot &slot = m_slots[moduleId];
    qCDebug(logHousehold) << "a command is" << stageNames[size_t(stage)] << "that was sent at" << slot.sent->sentAt;
    slot.sent->stage = stage;
    slot.sent->since = m_clock.now();
    show(moduleId);
}

void CommandCourse::show(const QString &moduleId)
{
    const Slot &slot = m_slots[moduleId];
    if (!slot.armed) {
        m_household.setCommand(moduleId, slot.sent);
        return;
    }
    PendingCommand command{.stage = Stage::Armed, .wish = slot.armed->order.wish, .since = m_clock.now()};
    if (slot.armed->retry > 0) {
        command.stage = Stage::Retrying;
        command.sentAt = slot.sent->sentAt;
        command.due = slot.armed->deadline;
        command.error = slot.sent->error;
    }
    m_household.setCommand(moduleId, command);
}
