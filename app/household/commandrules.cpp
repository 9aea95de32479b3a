#include "app/household/commandrules.h"

#include <cmath>

namespace {

constexpr qint64 defaultManualSeconds = 2 * 3600;
constexpr qint64 longestBoostSeconds = 90 * 60;
constexpr int roundingTenths = 2;      // to the nearest half degree, in tenths
constexpr qint64 earlyEndSeconds = 60; // the thermostat's clock may be ahead of this one
constexpr qint64 sameEndSeconds = 60;  // it may take whole minutes alone

bool sameProgram(const std::optional<int> &a, const std::optional<int> &b)
{
    return !a || !b || *a == *b;
}

} // namespace

Temperature stepped(Temperature from, int steps, Temperature::Unit unit, int tenths)
{
    const double grid = unit == Temperature::Unit::Celsius ? tenths / 10.0 : 1.0;
    const double position = from.in(unit) / grid;
    const double nearest = std::round(position);
    double next = 0;
    // Tenths of a degree Celsius are finer than what is shown in °F.
    if (unit == Temperature::Unit::Fahrenheit || std::abs(position - nearest) * grid < 0.05)
        next = nearest + steps;
    else
        next = (steps > 0 ? std::floor(position) : std::ceil(position)) + steps;
    const Temperature result = Temperature::from(next * grid, unit);
    return std::clamp(result, std::min(from, lowestOfferedSetPoint), highestSetPoint);
}

bool hasTarget(Mode mode)
{
    return mode == Mode::Automatic || mode == Mode::Manual;
}

bool isNews(const std::optional<PendingCommand> &command)
{
    return command && command->isTarget() && command->stage != PendingCommand::Stage::Confirmed;
}

Mode shownMode(const Thermostat &thermostat)
{
    if (thermostat.command && thermostat.command->isTarget())
        return thermostat.command->wish.mode;
    return thermostat.status ? thermostat.status->mode : Mode::Unknown;
}

bool canStep(const Thermostat &thermostat)
{
    return hasTarget(shownMode(thermostat));
}

std::optional<Temperature> shownTarget(const Thermostat &thermostat)
{
    if (!canStep(thermostat))
        return std::nullopt;
    if (thermostat.command && thermostat.command->isTarget() && thermostat.command->wish.setPoint)
        return thermostat.command->wish.setPoint;
    if (thermostat.status && hasTarget(thermostat.status->mode))
        return thermostat.status->setPoint;
    return std::nullopt;
}

bool isFulfilled(const Command &wish, const ThermostatStatus &status)
{
    if (status.mode != wish.mode)
        return false;
    if (wish.mode == Mode::Manual)
        return status.setPoint == wish.setPoint;
    if (wish.mode == Mode::Automatic)
        return sameProgram(status.program, wish.program);
    return true;
}

bool isEndReported(const Command &wish, const ThermostatStatus &status, const QTimeZone &home, const QDateTime &now)
{
    if (wish.mode != Mode::Manual && wish.mode != Mode::Boost)
        return true;
    if (!status.activationTime)
        return !wish.end || wish.mode == Mode::Boost;
    const QDateTime end = endsAt(*status.activationTime, home, status.mode, now);
    return wish.end && std::abs(wish.end->secsTo(end)) <= sameEndSeconds;
}

bool isRounded(const Command &wish, const ThermostatStatus &status)
{
    if (wish.mode != Mode::Manual || status.mode != Mode::Manual || !wish.setPoint || !status.setPoint)
        return false;
    const int reported = status.setPoint->tenths();
    return reported % 5 == 0 && std::abs(reported - wish.setPoint->tenths()) <= roundingTenths;
}

Command asReported(Command wish, const ThermostatStatus &status, const QTimeZone &home, const QDateTime &now)
{
    if (wish.mode == Mode::Manual && status.setPoint)
        wish.setPoint = status.setPoint;
    if (wish.mode == Mode::Automatic && status.program)
        wish.program = status.program;
    if (wish.mode == Mode::Manual)
        wish.end.reset();
    if (wish.mode != Mode::Automatic && status.activationTime)
        wish.end = endsAt(*status.activationTime, home, status.mode, now);
    return wish;
}

bool sameGoal(const Command &a, const Command &b)
{
    return a.mode == b.mode && (a.mode != Mode::Manual || a.setPoint == b.setPoint) &&
           (a.mode != Mode::Automatic || sameProgram(a.program, b.program));
}

bool settingChanged(const ThermostatStatus &before, const ThermostatStatus &after, const QTimeZone &home,
                    const QDateTime &now)
{
    if (before.function != after.function)
        return true;
    if (before.mode == after.mode) {
        if (after.mode == Mode::Automatic)
            return !sameProgram(before.program, after.program);
        const bool otherValue = after.mode == Mode::Manual && before.setPoint != after.setPoint;
        return otherValue || before.activationTime != after.activationTime;
    }
    if (before.mode == Mode::Automatic || !before.activationTime)
        return true;
    return endsAt(*before.activationTime, home, before.mode, now) > now.addSecs(earlyEndSeconds);
}

QDateTime defaultEnd(const QDateTime &now)
{
    return now.addSecs(defaultManualSeconds);
}

std::optional<QDateTime> inheritedEnd(const Thermostat &thermostat, const QTimeZone &home, const QDateTime &now)
{
    const bool pending = isNews(thermostat.command);
    const Mode mode = pending ? thermostat.command->wish.mode : thermostat.status->mode;
    std::optional<QDateTime> end;
    if (!pending)
        end = thermostat.modeEnds(home, now);
    else if (mode == Mode::Manual)
        end = thermostat.command->wish.end;
    if (!hasTarget(mode) || (mode == Mode::Manual && !end))
        return std::nullopt;
    // One that is over has not been read yet.
    return end && *end > now ? *end : defaultEnd(now);
}

std::optional<Command> presentSetting(const Thermostat &thermostat, const std::optional<PendingCommand> &sent,
                                      const QTimeZone &home, const QDateTime &now)
{
    if (isNews(sent))
        return sent->wish;
    if (!thermostat.status)
        return std::nullopt;
    Command setting{.function = thermostat.status->function, .mode = thermostat.status->mode};
    switch (setting.mode) {
    case Mode::Unknown:
        return std::nullopt;
    case Mode::Automatic:
        setting.program = thermostat.status->program;
        break;
    case Mode::Manual:
        if (!thermostat.status->setPoint)
            return std::nullopt;
        setting.setPoint = thermostat.status->setPoint;
        setting.end = thermostat.modeEnds(home, now);
        break;
    case Mode::Boost: {
        setting.end = thermostat.modeEnds(home, now);
        const qint64 left = setting.end ? now.secsTo(*setting.end) : 0;
        if (left <= 0 || left > longestBoostSeconds)
            return std::nullopt;
        break;
    }
    case Mode::Off:
    case Mode::Protection:
        break;
    }
    return setting;
}

Command inZone(Command command, const QTimeZone &thought, const QTimeZone &home)
{
    for (std::optional<QDateTime> *moment : {&command.start, &command.end}) {
        if (!*moment)
            continue;
        const QDateTime local = (*moment)->toTimeZone(thought);
        *moment = endsAt({.date = local.date(), .time = local.time()}, home, command.mode, **moment);
    }
    return command;
}

Command boosted(int minutes, const QDateTime &now)
{
    const QDateTime start = now.addSecs(-now.time().second()).addMSecs(-now.time().msec());
    return {.mode = Mode::Boost, .start = start, .end = start.addSecs(60 * minutes)};
}

Command resumed(const std::optional<Command> &setting, const QDateTime &now)
{
    const bool ended = setting && setting->end && *setting->end <= now;
    if (setting && !ended && setting->mode == Mode::Boost) {
        // No client is known to send a start that lies in the past.
        const qint64 left = setting->end ? now.secsTo(*setting->end) : 0;
        return boosted(left <= 30 * 60 ? 30 : left <= 60 * 60 ? 60 : 90, now);
    }
    if (setting && !ended)
        return *setting;
    return Command{.mode = Mode::Automatic, .program = setting ? setting->program : std::nullopt};
}
