#include "app/history/historyrecorder.h"

#include "app/calls/callledger.h"
#include "app/history/whenready.h"
#include "app/household/freshness.h"

#include <algorithm>

namespace {

using Event = HistoryEvent;
using Stage = PendingCommand::Stage;

constexpr qint64 leftOverSeconds = 3600;
constexpr qint64 echoSeconds = 60;      // after a command, until every reading shows it
constexpr qint64 sameStampSeconds = 60; // stamps follow the server's clock, which is not quite ours
constexpr qint64 outageSeconds = 60;    // many failures of one thermostat are over at once
constexpr auto leastShift = std::chrono::minutes(1); // less does not matter to readings minutes apart

bool showsOther(const ThermostatStatus &before, const ThermostatStatus &after)
{
    if (before.mode != after.mode || (after.mode == Mode::Automatic && before.program != after.program))
        return true;
    return hasTarget(after.mode) && before.setPoint != after.setPoint;
}

std::optional<double> celsius(const std::optional<Temperature> &temperature)
{
    return temperature ? std::optional(temperature->celsius()) : std::nullopt;
}

Event::Outcome outcomeOf(Stage stage)
{
    switch (stage) {
    case Stage::Confirmed:
        return Event::Outcome::Confirmed;
    case Stage::Unconfirmed:
        return Event::Outcome::Unconfirmed;
    case Stage::NotKept:
        return Event::Outcome::NotKept;
    case Stage::Refused:
        return Event::Outcome::Refused;
    default:
        return Event::Outcome::UnderWay;
    }
}

void describe(Event &event, const Command &wish)
{
    event.mode = wish.mode;
    event.setPoint = wish.mode == Mode::Manual ? celsius(wish.setPoint) : std::nullopt;
    event.program = wish.program;
    event.until = wish.end.value_or(QDateTime());
}

bool meets(const Event &command, const ThermostatStatus &status)
{
    Command wish{.mode = command.mode, .program = command.program};
    if (command.setPoint)
        wish.setPoint = Temperature::fromCelsius(*command.setPoint);
    return isFulfilled(wish, status);
}

void move(QDateTime &moment, std::chrono::milliseconds by)
{
    if (moment.isValid())
        moment = moment.addMSecs(by.count());
}

void move(Event &event, std::chrono::milliseconds by)
{
    for (QDateTime *each : {&event.at, &event.until, &event.after})
        move(*each, by);
}

} // namespace

HistoryRecorder::HistoryRecorder(History &history, Household &household, HouseholdReader &reader,
                                 CommandDesk &desk, Session &session, Clock &clock, QObject *parent)
    : QObject(parent),
      m_history(history),
      m_household(household),
      m_reader(reader),
      m_session(session),
      m_clock(clock),
      m_signedIn(session.dates().signedIn),
      m_startedAt(clock.now())
{
    connect(&m_household, &Household::homesChanged, this, &HistoryRecorder::homesChanged);
    connect(&m_household, &Household::statusRead, this, &HistoryRecorder::statusRead);
    connect(&m_household, &Household::thermostatChanged, this, &HistoryRecorder::thermostatChanged);
    connect(&m_household, &Household::troubleChanged, this, &HistoryRecorder::troubleChanged);
    connect(&m_reader, &HouseholdReader::planChanged, this, &HistoryRecorder::notePlan);
    connect(&m_session, &Session::stateChanged, this, &HistoryRecorder::followSignIn);
    connect(&m_clock, &Clock::jumped, this, &HistoryRecorder::clockJumped);
    connect(&desk, &CommandDesk::changedElsewhere, this, [this](const QString &moduleId) {
        const Thermostat &thermostat = *m_household.thermostat(moduleId);
        if (!isLeftOver(thermostat))
            recordChange(thermostat, Event::Origin::Outside);
    });
}

void HistoryRecorder::start(CallLedger &ledger)
{
    const QDateTime now = m_clock.now();
    const QDateTime from = now.addSecs(-leftOverSeconds);
    const QList<CallLedger::Entry> calls = ledger.since(from);
    if (std::none_of(calls.begin(), calls.end(), [](const auto &call) { return call.kind == u"command"; }))
        return; // the usual start needs nothing of the history
    whenReady(m_history.events(m_household.moduleIds(), from, now, 1000), this, [this](const QList<Event> &events) {
        for (const Event &event : events) { // latest first
            if (event.kind == Event::Kind::Command && !m_leftOver.contains(event.moduleId))
                m_leftOver.insert(event.moduleId, {.event = event, .sentAt = event.at});
        }
    });
}

void HistoryRecorder::statusRead(const QString &moduleId, const std::optional<ThermostatStatus> &before)
{
    const Thermostat &thermostat = *m_household.thermostat(moduleId);
    settleLeftOver(thermostat);
    if (before && showsOther(*before, *thermostat.status) &&
        !settingChanged(*before, *thermostat.status, m_household.homeOf(moduleId)->zone, m_clock.now()))
        recordChange(thermostat, Event::Origin::Program);
    recordReading(thermostat, before);
    m_readAt.insert(moduleId, thermostat.readAt);
}

void HistoryRecorder::recordReading(const Thermostat &thermostat,
                                    const std::optional<ThermostatStatus> &before)
{
    const int interval = static_cast<int>(m_reader.interval(thermostat.id));
    QDateTime at = thermostat.readAt;
    if (freshness(thermostat.measuredAt(), at, interval) > Freshness::Ageing) {
        Thermostat earlier = thermostat;
        earlier.status = before;
        at = thermostat.measuredAt();
        if (before && qAbs(earlier.measuredAt().secsTo(at)) < sameStampSeconds)
            return; // it has not been heard of since
    }
    const ThermostatStatus &status = *thermostat.status;
    const Home &home = *m_household.homeOf(thermostat.id);
    m_history.setNames(thermostat.id, {.home = home.name, .thermostat = thermostat.name, .zone = QString::fromUtf8(home.zone.id())});
    m_history.record(thermostat.id,
                     {.at = at,
                      .temperature = celsius(status.temperature),
                      .humidity = status.humidity,
                      .setPoint = celsius(status.setPoint),
                      .mode = status.mode,
                      .function = status.function,
                      .load = status.loadState,
                      .program = status.mode == Mode::Automatic ? status.program.value_or(0) : 0,
                      .plannedSeconds = std::max(interval, m_planned.value(thermostat.id))});
    m_planned.insert(thermostat.id, interval);
}

void HistoryRecorder::notePlan()
{
    for (const QString &id : m_household.moduleIds()) {
        int &longest = m_planned[id];
        longest = std::max(longest, static_cast<int>(m_reader.interval(id)));
    }
}

void HistoryRecorder::recordChange(const Thermostat &thermostat, Event::Origin by)
{
    const ThermostatStatus &status = *thermostat.status;
    const QTimeZone &zone = m_household.homeOf(thermostat.id)->zone;
    m_history.record(Event{.at = thermostat.readAt,
                           .moduleId = thermostat.id,
                           .kind = Event::Kind::Change,
                           .by = by,
                           .mode = status.mode,
                           .setPoint = hasTarget(status.mode) ? celsius(status.setPoint) : std::nullopt,
                           .program = status.mode == Mode::Automatic ? status.program : std::nullopt,
                           .until = thermostat.modeEnds(zone, m_clock.now()).value_or(QDateTime()),
                           .after = m_readAt.value(thermostat.id)});
}

bool HistoryRecorder::isLeftOver(const Thermostat &thermostat) const
{
    const auto left = m_leftOver.constFind(thermostat.id);
    if (left == m_leftOver.constEnd() || !meets(left->event, *thermostat.status))
        return false;
    return left->event.outcome == Event::Outcome::UnderWay || left->event.outcome == Event::Outcome::Unconfirmed;
}

// The program ended before it read back what became of a command.
void HistoryRecorder::settleLeftOver(const Thermostat &thermostat)
{
    const auto left = m_leftOver.find(thermostat.id);
    if (left == m_leftOver.end())
        return;
    const bool isMet = isLeftOver(thermostat);
    if (isMet) {
        left->event.outcome = Event::Outcome::Confirmed;
        m_history.record(left->event);
    }
    if (isMet || left->sentAt.secsTo(m_clock.now()) > echoSeconds)
        m_leftOver.erase(left);
}

void HistoryRecorder::thermostatChanged(const QString &moduleId)
{
    if (const Thermostat *thermostat = m_household.thermostat(moduleId)) {
        followCommand(*thermostat);
        followTrouble(*thermostat);
    }
}

void HistoryRecorder::begin(Course &course, const QString &moduleId, const PendingCommand &command)
{
    if (course.open) {
        const bool refused = course.event.error.has_value();
        course.event.outcome = refused ? Event::Outcome::Refused : Event::Outcome::Replaced;
        m_history.record(course.event);
    }
    course.event = {
        .at = command.since, .moduleId = moduleId, .kind = Event::Kind::Command, .by = Event::Origin::Here};
    course.open = true;
}

void HistoryRecorder::followCommand(const Thermostat &thermostat)
{
    Course &course = m_courses[thermostat.id];
    const std::optional<Stage> before = course.stage;
    course.stage = thermostat.command ? std::optional(thermostat.command->stage) : std::nullopt;
    if (!thermostat.command || course.stage == Stage::Armed)
        return;
    const PendingCommand &command = *thermostat.command;
    const bool isKnown = before == course.stage || command.since == course.since;
    course.since = command.since;
    if (command.stage == Stage::Sending && !isKnown && !(course.open && before == Stage::Retrying))
        begin(course, thermostat.id, command);
    else if (command.stage == Stage::Refused && !course.open && !isKnown)
        begin(course, thermostat.id, command); // before it went out
    if (!course.open)
        return;
    Event event = course.event;
    describe(event, command.wish);
    event.outcome = outcomeOf(command.stage);
    event.error = command.error ? std::optional(command.error->kind) : std::nullopt;
    course.open = command.stage != Stage::Confirmed && command.stage != Stage::NotKept &&
                  command.stage != Stage::Refused;
    if (event == course.event)
        return;
    course.event = event;
    m_history.record(event);
}

void HistoryRecorder::followTrouble(const Thermostat &thermostat)
{
    const auto outage = m_outages.find(thermostat.id);
    if (outage == m_outages.end()) {
        if (!thermostat.trouble || thermostat.troubleSince.secsTo(m_clock.now()) < outageSeconds)
            return;
        const Event event{.at = thermostat.troubleSince,
                          .moduleId = thermostat.id,
                          .kind = Event::Kind::Outage,
                          .by = Event::Origin::Cloud,
                          .error = thermostat.trouble->kind};
        m_outages.insert(thermostat.id, event);
        m_history.record(event);
    } else if (!thermostat.trouble) {
        outage->until = m_clock.now();
        m_history.record(*outage);
        m_outages.erase(outage);
    }
}

void HistoryRecorder::troubleChanged()
{
    const std::optional<Error> trouble = m_household.trouble();
    const auto outage = m_outages.find(QString());
    if (outage != m_outages.end()) {
        if (trouble && trouble->kind == *outage->error)
            return;
        outage->until = m_clock.now();
        m_history.record(*outage);
        m_outages.erase(outage);
    }
    if (!trouble)
        return;
    const Event event{.at = m_household.troubleSince(),
                      .kind = Event::Kind::Outage,
                      .by = Event::Origin::Cloud,
                      .error = trouble->kind};
    m_outages.insert(QString(), event);
    m_history.record(event);
}

void HistoryRecorder::followSignIn()
{
    const QDateTime signedIn = m_session.dates().signedIn;
    if (std::exchange(m_signedIn, signedIn) == signedIn || !signedIn.isValid())
        return;
    m_history.record(Event{.at = m_clock.now(), .kind = Event::Kind::SignIn, .by = Event::Origin::Here});
}

void HistoryRecorder::homesChanged()
{
    if (!m_household.homes().isEmpty())
        return;
    // All is forgotten: nothing of it may be written again when it ends.
    m_readAt.clear();
    m_planned.clear();
    m_courses.clear();
    m_leftOver.clear();
    m_outages.clear();
}

// What was recorded moves with the clock, as what is shown does.
void HistoryRecorder::clockJumped(std::chrono::milliseconds setBy)
{
    if (std::chrono::abs(setBy) < leastShift)
        return;
    m_history.shift(m_startedAt, m_clock.now().addMSecs(-setBy.count()), setBy);
    move(m_startedAt, setBy);
    for (QDateTime &moment : m_readAt)
        move(moment, setBy);
    for (Course &course : m_courses) {
        move(course.event, setBy);
        move(course.since, setBy);
    }
    for (LeftOver &left : m_leftOver)
        move(left.sentAt, setBy); // what is on disk of it was written by an earlier start, and does not move
    for (Event &event : m_outages)
        move(event, setBy);
}
