#include "app/household/commanddesk.h"

using namespace std::chrono_literals;

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

CommandDesk::CommandDesk(Household &household, HouseholdReader &reader, CallQueue &queue, SmartherApi &api,
                         Clock &clock, QObject *parent)
    : QObject(parent), m_household(household), m_clock(clock), m_course(household, reader, queue, api, clock)
{
    connect(&m_course, &CommandCourse::busyChanged, this, &CommandDesk::busyChanged);
    connect(&m_course, &CommandCourse::accepted, this, &CommandDesk::accepted);
    connect(&m_course, &CommandCourse::changedElsewhere, this, &CommandDesk::changedElsewhere);
    connect(&m_course, &CommandCourse::departing, this, &CommandDesk::departing);
    connect(&m_course, &CommandCourse::refused, this, &CommandDesk::refused);
    connect(&m_household, &Household::statusRead, this, &CommandDesk::forgetBeforeBoost);
    connect(&m_household, &Household::homesChanged, this, &CommandDesk::homesChanged);
    homesChanged();
    connect(&m_clock, &Clock::jumped, this, [this](std::chrono::milliseconds setBy) {
        m_history.shift(setBy);
        m_undone.shift(setBy);
        for (SentProgram &program : m_programs)
            program.at = program.at.addMSecs(setBy.count());
    });
}

void CommandDesk::arm(const QString &moduleId, CommandCourse::Order order)
{
    const Thermostat *thermostat = m_household.thermostat(moduleId);
    if (!thermostat)
        return;
    if (thermostat->status)
        order.wish.function = thermostat->status->function;
    if (order.wish.mode == Mode::Automatic && !order.wish.program)
        order.wish.program = usualProgram(moduleId);
    if (order.gesture == 0)
        order.gesture = newGesture();
    m_armed.removeAll(moduleId);
    m_armed << moduleId;
    m_course.arm(moduleId, order);
}

void CommandDesk::step(const QString &moduleId, int steps, Temperature::Unit unit)
{
    const Thermostat *thermostat = m_household.thermostat(moduleId);
    if (!thermostat || !canStep(*thermostat))
        return;
    const std::optional<Temperature> from = shownTarget(*thermostat);
    if (!from)
        return;
    Temperature to = stepped(*from, steps, unit, m_household.choices().step);
    // Back at the °F that the gesture began with: the same tenths of a degree Celsius, and nothing to send.
    const std::optional<Temperature> reported = thermostat->status ? thermostat->status->setPoint : std::nullopt;
    if (unit == Temperature::Unit::Fahrenheit && reported && qRound(reported->in(unit)) == qRound(to.in(unit)))
        to = *reported;
    setPoint(moduleId, to, Grace::Step);
}

void CommandDesk::setPoint(const QString &moduleId, Temperature setPoint, Grace grace)
{
    const Thermostat *thermostat = m_household.thermostat(moduleId);
    if (!thermostat || !thermostat->status)
        return;
    CommandCourse::Order order{.wish = {.mode = Mode::Manual, .setPoint = setPoint}, .grace = duration(grace)};
    const std::optional<CommandCourse::Order> armed = m_course.armed(moduleId);
    if (armed && armed->wish.mode == Mode::Manual) {
        order.wish.end = armed->wish.end; // chosen earlier in this gesture
        order.onlySetPoint = armed->onlySetPoint;
        order.minutes = armed->minutes;
    } else {
        order.wish.end = inheritedEnd(*thermostat, m_household.homeOf(moduleId)->zone, m_clock.now());
        order.onlySetPoint = true;
    }
    arm(moduleId, order);
}

void CommandDesk::manual(const QString &moduleId, Temperature setPoint, const ManualEnd &end, Grace grace)
{
    CommandCourse::Order order{.wish = {.mode = Mode::Manual, .setPoint = setPoint}, .grace = duration(grace)};
    switch (end.kind) {
    case ManualEnd::Kind::Kept:
        this->setPoint(moduleId, setPoint, grace);
        return;
    case ManualEnd::Kind::UntilChanged:
        break;
    case ManualEnd::Kind::At:
        order.wish.end = end.at;
        break;
    case ManualEnd::Kind::For:
        order.wish.end = m_clock.now().addSecs(60 * end.minutes);
        order.minutes = end.minutes;
    }
    arm(moduleId, order);
}

void CommandDesk::manualEnd(const QString &moduleId, const ManualEnd &end)
{
    const Thermostat *thermostat = m_household.thermostat(moduleId);
    if (!thermostat)
        return;
    if (const std::optional<Temperature> setPoint = shownTarget(*thermostat))
        manual(moduleId, *setPoint, end, Grace::Step);
}

std::optional<int> CommandDesk::program(const QString &moduleId) const
{
    const Thermostat *thermostat = m_household.thermostat(moduleId);
    const auto sent = m_programs.constFind(moduleId);
    if (sent != m_programs.constEnd() && (!thermostat || thermostat->readAt <= sent->at))
        return sent->number;
    return thermostat && thermostat->status ? thermostat->status->program : std::nullopt;
}

// Mandatory in a command, so that there is one even if nothing was ever reported. Outside Automatic, number 0 is no
// program but "Off" or "Default" (smarther-api.md §2.6).
int CommandDesk::usualProgram(const QString &moduleId) const
{
    const Thermostat &thermostat = *m_household.thermostat(moduleId);
    const std::optional<int> known = program(moduleId);
    if (known && (*known > 0 || (thermostat.status && thermostat.status->mode == Mode::Automatic)))
        return *known;
    if (thermostat.lastProgram > 0)
        return thermostat.lastProgram;
    for (const Program &candidate : thermostat.programs) {
        if (candidate.number > 0)
            return candidate.number;
    }
    return known.value_or(1);
}

void CommandDesk::automatic(const QString &moduleId, std::optional<int> program, Grace grace)
{
    arm(moduleId, {.wish = {.mode = Mode::Automatic, .program = program}, .grace = duration(grace)});
}

void CommandDesk::boost(const QString &moduleId, int minutes)
{
    arm(moduleId, {.wish = boosted(minutes, m_clock.now())});
}

void CommandDesk::stopBoost(const QString &moduleId)
{
    if (const Thermostat *thermostat = m_household.thermostat(moduleId))
        arm(moduleId, {.wish = resumed(thermostat->beforeBoost, m_clock.now())});
}

void CommandDesk::off(const QString &moduleId, Grace grace)
{
    arm(moduleId, {.wish = {.mode = Mode::Off}, .grace = duration(grace)});
}

void CommandDesk::protection(const QString &moduleId, Grace grace)
{
    arm(moduleId, {.wish = {.mode = Mode::Protection}, .grace = duration(grace)});
}

void CommandDesk::tryAgain(const QString &moduleId)
{
    const std::optional<PendingCommand> sent = m_course.sent(moduleId);
    if (!sent || m_course.isUnderWay(moduleId))
        return;
    Command wish = sent->wish;
    if (wish.mode == Mode::Boost) {
        boost(moduleId, static_cast<int>(wish.start->secsTo(*wish.end) / 60));
        return;
    }
    if (wish.end && *wish.end <= m_clock.now())
        wish.end = defaultEnd(m_clock.now());
    arm(moduleId, {.wish = wish});
}

void CommandDesk::sendOneOf(int gesture, const QString &moduleId, const Command &wish)
{
    arm(moduleId, {.wish = wish, .mayRetry = false, .gesture = gesture});
}

bool CommandDesk::stillHolds(const UndoHistory::Entry &entry) const
{
    const Thermostat *thermostat = m_household.thermostat(entry.moduleId);
    if (!thermostat)
        return false; // hidden meanwhile, or no longer listed
    const std::optional<PendingCommand> sent = m_course.sent(entry.moduleId);
    if (isNews(sent))
        return sameGoal(sent->wish, entry.wish);
    return thermostat->status &&
           (isFulfilled(entry.wish, *thermostat->status) || isRounded(entry.wish, *thermostat->status));
}

std::optional<UndoOffer> CommandDesk::undoOffer(const QString &moduleId) const
{
    for (auto id = m_armed.crbegin(); id != m_armed.crend(); ++id) {
        if (m_course.armed(*id) && (moduleId.isEmpty() || moduleId == *id))
            return UndoOffer{.state = UndoOffer::State::TakeBack, .items = {{.moduleId = *id}}};
    }
    const QList<UndoHistory::Entry> entries = m_history.latest(moduleId, m_clock.now());
    if (entries.isEmpty())
        return std::nullopt;
    UndoOffer offer{.gesture = entries.first().gesture};
    for (const UndoHistory::Entry &entry : entries) {
        if (!stillHolds(entry))
            continue;
        Command back = resumed(entry.before, m_clock.now());
        if (back.mode == Mode::Automatic && !back.program)
            back.program = usualProgram(entry.moduleId);
        offer.items << UndoOffer::Item{.moduleId = entry.moduleId, .back = back};
    }
    if (offer.items.isEmpty())
        offer.state = UndoOffer::State::ChangedElsewhere;
    return offer;
}

void CommandDesk::takeBack(int gesture, const QString &moduleId)
{
    const std::optional<UndoHistory::Entry> entry = m_history.take(gesture, moduleId);
    if (entry && m_household.thermostat(moduleId))
        arm(moduleId, {.wish = resumed(entry->before, m_clock.now()), .mayRetry = false, .undoes = entry});
}

std::optional<UndoOffer> CommandDesk::redoOffer() const
{
    const QDateTime now = m_clock.now();
    const QList<UndoHistory::Entry> entries = m_undone.latest({}, now);
    UndoOffer offer{.state = UndoOffer::State::Again};
    for (const UndoHistory::Entry &entry : entries) {
        const bool isOver = entry.before.end && *entry.before.end <= now;
        if (isOver || !stillHolds(entry))
            continue;
        offer.gesture = entry.gesture;
        offer.items << UndoOffer::Item{.moduleId = entry.moduleId, .back = resumed(entry.before, now)};
    }
    return offer.items.isEmpty() ? std::nullopt : std::optional(offer);
}

void CommandDesk::doAgain(int gesture, const QString &moduleId)
{
    const std::optional<UndoHistory::Entry> entry = m_undone.take(gesture, moduleId);
    if (entry && m_household.thermostat(moduleId)) {
        arm(moduleId, {.wish = resumed(entry->before, m_clock.now()), .mayRetry = false, .gesture = gesture,
                       .redoes = entry});
    }
}

void CommandDesk::departing(const QString &moduleId, const CommandCourse::Order &order)
{
    const Thermostat &thermostat = *m_household.thermostat(moduleId);
    if (order.wish.mode == Mode::Boost)
        rememberBeforeBoost(thermostat);
    if (order.wish.mode == Mode::Automatic)
        m_programs[moduleId] = {.number = *order.wish.program, .at = m_clock.now()};
    if (order.undoes) {
        m_undone.add({.gesture = order.undoes->gesture,
                      .moduleId = moduleId,
                      .before = order.undoes->wish,
                      .wish = order.wish,
                      .sentAt = m_clock.now()});
        return;
    }
    if (!order.redoes)
        m_undone.forget(moduleId);
    const std::optional<Command> before = presentSetting(thermostat, m_course.sent(moduleId),
                                                         m_household.homeOf(moduleId)->zone, m_clock.now());
    if (before) {
        m_history.add({.gesture = order.gesture,
                       .moduleId = moduleId,
                       .before = *before,
                       .wish = order.wish,
                       .sentAt = m_clock.now()});
    }
}

void CommandDesk::refused(const QString &moduleId, const CommandCourse::Order &order)
{
    m_programs.remove(moduleId);
    m_history.take(order.gesture, moduleId);
    if (order.undoes) {
        m_undone.take(order.undoes->gesture, moduleId);
        m_history.add(*order.undoes); // what it would have taken back still holds
    }
    if (order.redoes)
        m_undone.add(*order.redoes);
}

// What is remembered ends when the thermostats' own clocks say so, whatever zone they were thought to be in.
void CommandDesk::homesChanged()
{
    for (const Home &home : QList(m_household.homes())) {
        const QTimeZone thought = std::exchange(m_zones[home.id], home.zone);
        if (!thought.isValid() || thought == home.zone)
            continue;
        const auto moved = [&](const Command &command) { return inZone(command, thought, home.zone); };
        for (const Thermostat &thermostat : home.thermostats) {
            m_history.change(thermostat.id, moved);
            m_undone.change(thermostat.id, moved);
            m_course.change(thermostat.id, moved);
            if (thermostat.beforeBoost)
                m_household.setBeforeBoost(thermostat.id, moved(*thermostat.beforeBoost));
        }
    }
}

void CommandDesk::rememberBeforeBoost(const Thermostat &thermostat)
{
    const std::optional<Command> before = presentSetting(thermostat, m_course.sent(thermostat.id),
                                                         m_household.homeOf(thermostat.id)->zone, m_clock.now());
    const Mode mode = before ? before->mode : Mode::Unknown;
    const bool boosts = thermostat.status && thermostat.status->mode == Mode::Boost && !isNews(m_course.sent(thermostat.id));
    if (mode == Mode::Boost || boosts)
        return; // the second boost goes back to what was before the first
    m_household.setBeforeBoost(thermostat.id, hasTarget(mode) ? before : std::nullopt);
}

// The boost is over, and the next one may be somebody else's.
void CommandDesk::forgetBeforeBoost(const QString &moduleId)
{
    using Stage = PendingCommand::Stage;
    const Thermostat &thermostat = *m_household.thermostat(moduleId);
    const std::optional<PendingCommand> sent = m_course.sent(moduleId);
    const bool mayYetBegin = sent && sent->wish.mode == Mode::Boost &&
                             (sent->stage == Stage::Sending || sent->stage == Stage::Accepted ||
                              sent->stage == Stage::Unconfirmed);
    if (thermostat.beforeBoost && !mayYetBegin && thermostat.status->mode != Mode::Boost)
        m_household.setBeforeBoost(moduleId, std::nullopt);
}
