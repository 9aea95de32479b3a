#include "app/household/commandround.h"

namespace {

constexpr qint64 apartMs = 1000;
constexpr qint64 staleSeconds = 2 * 60;

// It would be the same for the next thermostat.
bool concernsAll(Error::Kind kind)
{
    using Kind = Error::Kind;
    switch (kind) {
    case Kind::NotFound:
    case Kind::ValuesRefused:
    case Kind::DisplayInUse:
    case Kind::FunctionUnknown:
    case Kind::BadRequest:
    case Kind::UnexpectedStatus:
        return false;
    default:
        return true;
    }
}

} // namespace

CommandRound::CommandRound(Household &household, CommandDesk &desk, Clock &clock, QObject *parent)
    : QObject(parent), m_household(household), m_desk(desk), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CommandRound::sendNext);
    connect(&m_clock, &Clock::jumped, this, [this](std::chrono::milliseconds setBy) {
        if (m_nextAt.isValid())
            m_nextAt = m_nextAt.addMSecs(setBy.count());
        sendNext();
    });
    connect(&m_household, &Household::homesChanged, this, &CommandRound::homesChanged);
    connect(&m_household, &Household::thermostatChanged, this, [this](const QString &moduleId) {
        lookBack(moduleId);
        look();
    });
}

void CommandRound::start(const QStringList &moduleIds, std::function<void(const QString &)> send)
{
    m_send = std::move(send);
    m_parts.clear();
    for (const QString &id : moduleIds)
        m_parts << Part{.moduleId = id};
    m_nextAt = m_clock.now();
    sendNext();
}

void CommandRound::retryFailed()
{
    if (isRunning())
        return;
    for (Part &part : m_parts) {
        if (part.state == State::Failed || part.state == State::NotSent)
            part = Part{.moduleId = part.moduleId};
    }
    m_nextAt = m_clock.now();
    sendNext();
}

void CommandRound::stop()
{
    end(std::nullopt);
}

bool CommandRound::isRunning() const
{
    return std::any_of(m_parts.begin(), m_parts.end(), [](const Part &part) {
        return part.state == State::Waiting || part.state == State::Sending;
    });
}

int CommandRound::failed() const
{
    return static_cast<int>(std::count_if(m_parts.begin(), m_parts.end(), [](const Part &part) {
        return part.state == State::Failed || part.state == State::NotSent;
    }));
}

CommandRound::Part *CommandRound::find(State state)
{
    const auto part = std::find_if(m_parts.begin(), m_parts.end(),
                                   [state](const Part &candidate) { return candidate.state == state; });
    return part == m_parts.end() ? nullptr : &*part;
}

void CommandRound::sendNext()
{
    Part *next = find(State::Waiting);
    if (!next || !m_nextAt.isValid())
        return;
    const QDateTime now = m_clock.now();
    if (m_nextAt > now) {
        m_timer.start(std::chrono::milliseconds(now.msecsTo(m_nextAt)));
        return;
    }
    if (m_nextAt.secsTo(now) > staleSeconds) {
        end(Error{.kind = Error::Kind::Cancelled});
        return;
    }
    m_nextAt = {};
    m_send(next->moduleId);
    next->state = State::Sending; // from here on what the household says of it is news
    look();
    Q_EMIT changed();
}

// How the one under way has ended, if it has.
void CommandRound::look()
{
    using Stage = PendingCommand::Stage;
    Part *part = find(State::Sending);
    if (!part)
        return;
    const Thermostat *thermostat = m_household.thermostat(part->moduleId);
    const std::optional<PendingCommand> command = thermostat ? thermostat->command : std::nullopt;
    if (!thermostat) { // nobody will say what became of it
        part->state = State::NotSure;
        part->error = Error{.kind = Error::Kind::NotFound};
    } else if (!command) {
        part->state = State::NotSent;
    } else {
        switch (command->stage) {
        case Stage::Armed:
        case Stage::Retrying:
        case Stage::Sending:
            return;
        case Stage::Accepted:
        case Stage::Confirmed:
        case Stage::NotKept: // what became of it is on the card
            part->state = State::Sent;
            break;
        case Stage::Unconfirmed:
            part->state = State::NotSure;
            part->error = command->error;
            break;
        case Stage::Refused:
            part->state = State::Failed;
            part->error = command->error;
        }
    }
    m_nextAt = m_clock.now().addMSecs(apartMs);
    if (part->state == State::Failed && concernsAll(part->error->kind))
        end(part->error);
    else
        sendNext();
    Q_EMIT changed();
}

// Some may be listed no longer.
void CommandRound::homesChanged()
{
    for (Part &part : m_parts) {
        if (part.state == State::Waiting && !m_household.thermostat(part.moduleId)) {
            part.state = State::NotSent;
            part.error = Error{.kind = Error::Kind::NotFound};
        }
    }
    look();
    Q_EMIT changed();
}

// Whose answer was lost, and what the readings have told since.
void CommandRound::lookBack(const QString &moduleId)
{
    using Stage = PendingCommand::Stage;
    const auto part = std::find_if(m_parts.begin(), m_parts.end(), [&moduleId](const Part &candidate) {
        return candidate.moduleId == moduleId && candidate.state == State::NotSure;
    });
    const Thermostat *thermostat = m_household.thermostat(moduleId);
    if (part == m_parts.end() || !thermostat || !thermostat->command)
        return;
    const Stage stage = thermostat->command->stage;
    if (stage == Stage::Refused)
        part->state = State::Failed; // the error stays
    else if (stage == Stage::Confirmed || stage == Stage::NotKept)
        *part = {.moduleId = moduleId, .state = State::Sent};
    else
        return;
    Q_EMIT changed();
}

void CommandRound::end(const std::optional<Error> &error)
{
    for (Part &part : m_parts) {
        if (part.state == State::Waiting) {
            part.state = State::NotSent;
            part.error = error;
        }
    }
    m_timer.stop();
    m_nextAt = {};
    Q_EMIT changed();
}
