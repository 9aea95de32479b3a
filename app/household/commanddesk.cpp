#include "app/household/commanddesk.h"

#include "app/logging.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 firstReadBackSeconds = 15;
constexpr qint64 secondReadBackSeconds = 60; // after the sending: the echo may lag (smarther-api.md §6)
constexpr qint64 defaultManualSeconds = 2 * 3600;
constexpr qint64 staleSeconds = 2 * 60; // an armed gesture is older only if the computer slept

bool isTemperatureTarget(Mode mode)
{
    return mode == Mode::Automatic || mode == Mode::Manual;
}

// Wanted, and not read back: it says more than the last reading.
bool isNews(const std::optional<PendingCommand> &command)
{
    return command && command->isTarget() && command->stage != PendingCommand::Stage::Confirmed;
}

bool sameSetting(const ThermostatStatus &a, const ThermostatStatus &b)
{
    return a.mode == b.mode && a.setPoint == b.setPoint && a.program == b.program &&
           a.activationTime == b.activationTime;
}

} // namespace

std::chrono::milliseconds CommandDesk::duration(Grace grace)
{
    switch (grace) {
    case Grace::None:
        return 0ms;
    case Grace::Drag:
        return 700ms;
    case Grace::Step:
        return 1200ms;
    case Grace::Caution:
        return 2000ms;
    }
    return 0ms;
}

Temperature stepped(Temperature from, int steps, Temperature::Unit unit)
{
    const double grid = unit == Temperature::Unit::Celsius ? 0.5 : 1.0;
    // Within a twentieth of a degree a value counts as being on the grid: 70 °F is 21.1 °C is 69.98 °F.
    const double position = from.in(unit) / grid;
    const double nearest = std::round(position);
    double next = 0;
    if (std::abs(position - nearest) * grid < 0.1)
        next = nearest + steps;
    else
        next = (steps > 0 ? std::floor(position) : std::ceil(position)) + steps;
    const Temperature result = Temperature::from(next * grid, unit);
    return std::clamp(result, std::min(from, lowestOfferedSetPoint), highestSetPoint);
}

bool isFulfilled(const Command &wish, const ThermostatStatus &status)
{
    if (status.mode != wish.mode)
        return false;
    if (wish.mode == Mode::Manual)
        return status.setPoint == wish.setPoint;
    if (wish.mode == Mode::Automatic)
        return !status.program || status.program == wish.program;
    return true;
}

CommandDesk::CommandDesk(Household &household, HouseholdReader &reader, CallQueue &queue, SmartherApi &api,
                         Clock &clock, QObject *parent)
    : QObject(parent), m_household(household), m_reader(reader), m_queue(queue), m_api(api), m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &CommandDesk::sendDue);
    connect(&m_clock, &Clock::jumped, this, &CommandDesk::sendDue);
    connect(&m_household, &Household::statusRead, this, &CommandDesk::compare);
}

bool CommandDesk::canStep(const Thermostat &thermostat)
{
    if (thermostat.command && thermostat.command->isTarget())
        return isTemperatureTarget(thermostat.command->wish.mode);
    return thermostat.status && isTemperatureTarget(thermostat.status->mode);
}

std::optional<Temperature> CommandDesk::target(const Thermostat &thermostat)
{
    if (thermostat.command && thermostat.command->isTarget() && thermostat.command->wish.setPoint)
        return thermostat.command->wish.setPoint;
    if (thermostat.status && isTemperatureTarget(thermostat.status->mode))
        return thermostat.status->setPoint;
    return std::nullopt;
}

Command CommandDesk::commandFor(const Thermostat &thermostat, Mode mode) const
{
    Command command;
    command.mode = mode;
    command.function = thermostat.status ? thermostat.status->function : Function::Unknown;
    return command;
}

void CommandDesk::step(const QString &moduleId, int steps, Temperature::Unit unit)
{
    const Thermostat *thermostat = m_household.thermostat(moduleId);
    if (!thermostat || !canStep(*thermostat))
        return;
    if (const std::optional<Temperature> from = target(*thermostat))
        setPoint(moduleId, stepped(*from, steps, unit), Grace::Step);
}

void CommandDesk::setPoint(const QString &moduleId, Temperature setPoint, Grace grace)
{
    const Thermostat *thermostat = m_household.thermostat(moduleId);
    if (!thermostat || !thermostat->status)
        return;
    Command wish = commandFor(*thermostat, Mode::Manual);
    wish.setPoint = setPoint;
    const auto slot = m_slots.constFind(moduleId);
    const bool goesOn = slot != m_slots.constEnd() && slot->armed && slot->armed->wish.mode == Mode::Manual;
    if (goesOn) {
        wish.end = slot->armed->wish.end; // chosen earlier in this gesture
        arm(moduleId, wish, grace, slot->armed->onlySetPoint, slot->armed->minutes);
        return;
    }
    wish.end = inheritedEnd(*thermostat);
    arm(moduleId, wish, grace, true);
}

// The end of a new set point: that of the manual setting it changes, or of the program's present part.
std::optional<QDateTime> CommandDesk::inheritedEnd(const Thermostat &thermostat) const
{
    const QDateTime now = m_clock.now();
    const bool pending = isNews(thermostat.command);
    const Mode mode = pending ? thermostat.command->wish.mode : thermostat.status->mode;
    std::optional<QDateTime> end;
    if (!pending)
        end = thermostat.modeEnds(m_household.homeOf(thermostat.id)->zone, now);
    else if (mode == Mode::Manual)
        end = thermostat.command->wish.end;
    if (!isTemperatureTarget(mode) || (mode == Mode::Manual && !end))
        return std::nullopt;
    // One that is over has not been read yet.
    return end && *end > now ? *end : now.addSecs(defaultManualSeconds);
}

void CommandDesk::manual(const QString &moduleId, Temperature setPoint, const ManualEnd &end, Grace grace)
{
    const Thermostat *thermostat = m_household.thermostat(moduleId);
    if (!thermostat)
        return;
    if (end.kind == ManualEnd::Kind::Kept) {
        this->setPoint(moduleId, setPoint, grace);
        return;
    }
    Command wish = commandFor(*thermostat, Mode::Manual);
    wish.setPoint = setPoint;
    if (end.kind == ManualEnd::Kind::At)
        wish.end = end.at;
    else if (end.kind == ManualEnd::Kind::For)
        wish.end = m_clock.now().addSecs(60 * end.minutes);
    arm(moduleId, wish, grace, false, end.kind == ManualEnd::Kind::For ? end.minutes : 0);
}

void CommandDesk::manualEnd(const QString &moduleId, const ManualEnd &end)
{
    const Thermostat *thermostat = m_household.thermostat(moduleId);
    if (!thermostat)
        return;
    if (const std::optional<Temperature> setPoint = target(*thermostat))
        manual(moduleId, *setPoint, end, Grace::Step);
}

std::optional<int> CommandDesk::program(const QString &moduleId) const
{
    const Thermostat *thermostat = m_household.thermostat(moduleId);
    const auto slot = m_slots.constFind(moduleId);
    if (slot != m_slots.constEnd() && slot->program && (!thermostat || thermostat->readAt <= slot->programSentAt))
        return slot->program;
    return thermostat && thermostat->status ? thermostat->status->program : std::nullopt;
}

void CommandDesk::automatic(const QString &moduleId, std::optional<int> program, Grace grace)
{
    const Thermostat *thermostat = m_household.thermostat(moduleId);
    if (!thermostat)
        return;
    Command wish = commandFor(*thermostat, Mode::Automatic);
    wish.program = program ? program : this->program(moduleId);
    if (!wish.program) {
        for (const Program &candidate : thermostat->programs) {
            if (candidate.number > 0) {
                wish.program = candidate.number;
                break;
            }
        }
    }
    if (!wish.program)
        wish.program = 1; // mandatory, and nothing was ever reported
    arm(moduleId, wish, grace);
}

void CommandDesk::boost(const QString &moduleId, int minutes)
{
    const Thermostat *thermostat = m_household.thermostat(moduleId);
    if (!thermostat)
        return;
    Command wish = commandFor(*thermostat, Mode::Boost);
    QDateTime start = m_clock.now();
    start = start.addSecs(-start.time().second()).addMSecs(-start.time().msec());
    wish.start = start;
    wish.end = start.addSecs(60 * minutes);
    arm(moduleId, wish, Grace::None);
}

void CommandDesk::stopBoost(const QString &moduleId)
{
    const Thermostat *thermostat = m_household.thermostat(moduleId);
    if (!thermostat)
        return;
    const std::optional<Command> before = thermostat->beforeBoost;
    const bool ended = before && before->end && *before->end <= m_clock.now();
    if (before && !ended && before->mode == Mode::Manual)
        arm(moduleId, *before, Grace::None);
    else
        automatic(moduleId, before ? before->program : std::nullopt);
}

void CommandDesk::off(const QString &moduleId)
{
    if (const Thermostat *thermostat = m_household.thermostat(moduleId))
        arm(moduleId, commandFor(*thermostat, Mode::Off), Grace::Caution);
}

void CommandDesk::protection(const QString &moduleId)
{
    if (const Thermostat *thermostat = m_household.thermostat(moduleId))
        arm(moduleId, commandFor(*thermostat, Mode::Protection), Grace::Caution);
}

bool CommandDesk::isAsNow(const Thermostat &thermostat, const Command &wish) const
{
    const auto slot = m_slots.constFind(thermostat.id);
    if (slot != m_slots.constEnd() && isNews(slot->sent))
        return slot->sent->wish.mode == Mode::Manual && slot->sent->wish.setPoint == wish.setPoint;
    return thermostat.status && isTemperatureTarget(thermostat.status->mode) &&
           thermostat.status->setPoint == wish.setPoint;
}

void CommandDesk::arm(const QString &moduleId, Command wish, Grace grace, bool onlySetPoint, int minutes)
{
    const bool wasBusy = isBusy();
    Slot &slot = m_slots[moduleId];
    if (onlySetPoint && isAsNow(*m_household.thermostat(moduleId), wish)) {
        slot.armed.reset(); // back at the value it started from: nothing to send
    } else {
        slot.armed = Armed{.wish = std::move(wish),
                           .deadline = m_clock.now().addMSecs(duration(grace).count()),
                           .onlySetPoint = onlySetPoint,
                           .minutes = minutes};
    }
    show(moduleId);
    if (grace == Grace::None)
        sendDue();
    else
        schedule();
    if (wasBusy != isBusy())
        Q_EMIT busyChanged();
}

void CommandDesk::hold(const QString &moduleId)
{
    const auto slot = m_slots.find(moduleId);
    if (slot != m_slots.end() && slot->armed)
        slot->armed->deadline = {};
    schedule();
}

void CommandDesk::cancel(const QString &moduleId)
{
    const auto slot = m_slots.find(moduleId);
    if (slot == m_slots.end() || !slot->armed)
        return;
    slot->armed.reset();
    show(moduleId);
    schedule();
    Q_EMIT busyChanged();
}

void CommandDesk::dismiss(const QString &moduleId)
{
    const auto slot = m_slots.find(moduleId);
    if (slot == m_slots.end() || slot->inFlight)
        return;
    slot->sent.reset();
    slot->giveUpAt = {};
    show(moduleId);
}

void CommandDesk::tryAgain(const QString &moduleId)
{
    const auto slot = m_slots.constFind(moduleId);
    if (slot == m_slots.constEnd() || !slot->sent || slot->inFlight)
        return;
    Command wish = slot->sent->wish;
    if (wish.mode == Mode::Boost) {
        boost(moduleId, static_cast<int>(wish.start->secsTo(*wish.end) / 60));
        return;
    }
    if (wish.end && *wish.end <= m_clock.now())
        wish.end = m_clock.now().addSecs(defaultManualSeconds);
    arm(moduleId, wish, Grace::None);
}

void CommandDesk::flush()
{
    for (Slot &slot : m_slots) {
        if (slot.armed)
            slot.armed->deadline = m_clock.now();
    }
    sendDue();
}

bool CommandDesk::isBusy() const
{
    return std::any_of(m_slots.begin(), m_slots.end(),
                       [](const Slot &slot) { return slot.armed.has_value() || slot.inFlight; });
}

void CommandDesk::schedule()
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

void CommandDesk::sendDue()
{
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
        settle(moduleId, PendingCommand::Stage::Unconfirmed);
    }
    for (const QString &moduleId : due)
        send(moduleId);
    schedule();
    if (!due.isEmpty())
        Q_EMIT busyChanged();
}

void CommandDesk::send(const QString &moduleId)
{
    Slot &slot = m_slots[moduleId];
    const Thermostat *thermostat = m_household.thermostat(moduleId);
    if (!thermostat) {
        slot.armed.reset();
        return;
    }
    Armed armed = *std::exchange(slot.armed, std::nullopt);
    const QDateTime now = m_clock.now();
    if (armed.minutes > 0)
        armed.wish.end = now.addSecs(60 * armed.minutes);
    const bool stale = armed.deadline.secsTo(now) > staleSeconds;
    const bool refused = stale || armed.wish.function == Function::Unknown;
    if (armed.wish.mode == Mode::Boost && !refused)
        rememberBeforeBoost(*thermostat);
    slot.sent = PendingCommand{
        .stage = PendingCommand::Stage::Sending, .wish = armed.wish, .since = now, .sentAt = now};
    slot.before = thermostat->status;
    slot.giveUpAt = {};
    if (refused) {
        slot.sent->error = Error{.kind = stale ? Error::Kind::Cancelled : Error::Kind::FunctionUnknown};
        settle(moduleId, PendingCommand::Stage::Refused);
        return;
    }
    if (armed.wish.mode == Mode::Automatic) {
        slot.program = armed.wish.program;
        slot.programSentAt = now;
    }
    slot.inFlight = true;
    show(moduleId);
    m_queue.submit<Done>(
        {.kind = u"command"_s, .moduleId = moduleId, .purpose = CallBudget::Purpose::Person}, this,
        [this, plantId = thermostat->plantId, moduleId, wish = armed.wish,
         zone = m_household.homeOf(moduleId)->zone](const ApiKeys &keys, QObject *context,
                                                    SmartherApi::Answer<Done> done) {
            m_api.command(keys, plantId, moduleId, wish, zone, context, std::move(done));
        },
        [this, moduleId](const Outcome &outcome) { answered(moduleId, outcome); });
}

void CommandDesk::rememberBeforeBoost(const Thermostat &thermostat)
{
    const Slot &slot = m_slots[thermostat.id];
    const bool pending = isNews(slot.sent);
    const Mode read = thermostat.status ? thermostat.status->mode : Mode::Unknown;
    const Mode mode = pending ? slot.sent->wish.mode : read;
    if (mode == Mode::Boost)
        return; // the second boost goes back to what was before the first
    std::optional<Command> before;
    if (pending && isTemperatureTarget(mode)) {
        before = slot.sent->wish;
    } else if (isTemperatureTarget(mode)) {
        before = commandFor(thermostat, mode);
        before->program = thermostat.status->program;
        if (mode == Mode::Manual) {
            before->setPoint = thermostat.status->setPoint;
            before->end = thermostat.modeEnds(m_household.homeOf(thermostat.id)->zone, m_clock.now());
        }
    }
    m_household.setBeforeBoost(thermostat.id, before);
}

// The boost is over, and the next one may be somebody else's.
void CommandDesk::forgetBeforeBoost(const Thermostat &thermostat)
{
    using Stage = PendingCommand::Stage;
    const std::optional<PendingCommand> sent = m_slots.value(thermostat.id).sent;
    const bool mayYetBegin = sent && sent->wish.mode == Mode::Boost &&
                             (sent->stage == Stage::Sending || sent->stage == Stage::Accepted ||
                              sent->stage == Stage::Unconfirmed);
    if (thermostat.beforeBoost && !mayYetBegin && thermostat.status->mode != Mode::Boost)
        m_household.setBeforeBoost(thermostat.id, std::nullopt);
}

void CommandDesk::answered(const QString &moduleId, const Outcome &outcome)
{
    Slot &slot = m_slots[moduleId];
    slot.inFlight = false;
    slot.sent->sentAt = m_clock.now();
    if (outcome) {
        settle(moduleId, PendingCommand::Stage::Accepted);
    } else if (outcomeUnknown(outcome.error())) {
        slot.sent->error = outcome.error();
        settle(moduleId, PendingCommand::Stage::Unconfirmed);
    } else {
        slot.sent->error = outcome.error();
        slot.program.reset();
        settle(moduleId, PendingCommand::Stage::Refused);
    }
    if (slot.sent->stage != PendingCommand::Stage::Refused) {
        m_reader.wantReading(moduleId, m_clock.now().addSecs(firstReadBackSeconds));
        slot.giveUpAt = m_clock.now().addSecs(2 * m_reader.interval() + secondReadBackSeconds);
    }
    sendDue(); // a newer wish may have waited for this answer
    Q_EMIT busyChanged();
}

void CommandDesk::compare(const QString &moduleId)
{
    forgetBeforeBoost(*m_household.thermostat(moduleId));
    const auto slot = m_slots.find(moduleId);
    if (slot == m_slots.end() || !slot->sent || slot->inFlight)
        return;
    const ThermostatStatus &status = *m_household.thermostat(moduleId)->status;
    using Stage = PendingCommand::Stage;
    const Stage stage = slot->sent->stage;
    if (stage == Stage::Confirmed || stage == Stage::NotKept || stage == Stage::Refused) {
        // Changed elsewhere, or by the program: the old news no longer speaks of what is shown.
        if (isFulfilled(slot->sent->wish, status) != (stage == Stage::Confirmed)) {
            slot->sent.reset();
            show(moduleId);
        }
        return;
    }
    slot->giveUpAt = {};
    const bool isAsBefore = slot->before && sameSetting(status, *slot->before);
    if (isFulfilled(slot->sent->wish, status)) {
        slot->sent->error.reset();
        settle(moduleId, Stage::Confirmed);
    } else if (!slot->sent->readBackOnce && isAsBefore) {
        slot->sent->readBackOnce = true;
        m_reader.wantReading(moduleId, slot->sent->sentAt.addSecs(secondReadBackSeconds));
        slot->giveUpAt = m_clock.now().addSecs(2 * m_reader.interval() + secondReadBackSeconds);
        show(moduleId);
    } else if (slot->sent->error && isAsBefore) {
        settle(moduleId, Stage::Refused); // an error, or no answer; and the reading bears it out
    } else {
        slot->sent->error.reset();
        settle(moduleId, Stage::NotKept);
    }
    schedule();
}

void CommandDesk::settle(const QString &moduleId, PendingCommand::Stage stage)
{
    Slot &slot = m_slots[moduleId];
    slot.sent->stage = stage;
    slot.sent->since = m_clock.now();
    show(moduleId);
}

void CommandDesk::show(const QString &moduleId)
{
    const Slot &slot = m_slots[moduleId];
    if (!slot.armed) {
        m_household.setCommand(moduleId, slot.sent);
        return;
    }
    m_household.setCommand(moduleId, PendingCommand{.stage = PendingCommand::Stage::Armed,
                                                    .wish = slot.armed->wish,
                                                    .since = m_clock.now()});
}
