#include "ui/words.h"

#include "app/household/commandrules.h"
#include "ui/errorwords.h"
#include "ui/format.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace {

bool isPast(Freshness freshness)
{
    return freshness == Freshness::Old || freshness == Freshness::VeryOld;
}

constexpr qint64 confirmedShownSeconds = 15 * 60;

// Whole degrees Fahrenheit survive the rounding to half degrees Celsius.
bool isRoundedAsShown(const PendingCommand &command, Temperature::Unit unit)
{
    return command.roundedFrom && command.wish.setPoint &&
           Format::temperature(*command.roundedFrom, unit) != Format::temperature(*command.wish.setPoint, unit);
}

} // namespace

QString Words::mode(Mode mode, Function function, const QString &modeText)
{
    switch (mode) {
    case Mode::Automatic:
        return tr("Automatic");
    case Mode::Manual:
        return tr("Manual");
    case Mode::Boost:
        return tr("Boost");
    case Mode::Off:
        return tr("Off");
    case Mode::Protection:
        return function == Function::Cooling ? tr("Heat protection") : tr("Frost protection");
    case Mode::Unknown:
        break;
    }
    return modeText.isEmpty() ? tr("Unknown mode") : tr("Unknown mode “%1”").arg(modeText);
}

StateWords Words::load(const Thermostat &thermostat, Freshness freshness)
{
    const ThermostatStatus &status = *thermostat.status;
    const bool past = isPast(freshness);
    const auto colour = [past](QColor Theme::*now) { return past ? &Theme::old : now; };
    if (status.loadState == LoadState::Unknown)
        return {.text = tr("State unknown"), .icon = u"idle"_s, .colour = colour(&Theme::idle)};
    if (status.loadState == LoadState::Inactive)
        return {.text = past ? tr("Was idle") : tr("Idle"), .icon = u"idle"_s, .colour = colour(&Theme::idle)};
    if (status.function == Function::Cooling)
        return {.text = past ? tr("Was cooling") : tr("Cooling"),
                .icon = u"snowflake"_s,
                .colour = colour(&Theme::coolText)};
    if (status.function == Function::Heating)
        return {.text = past ? tr("Was heating") : tr("Heating"),
                .icon = status.mode == Mode::Boost ? u"flame-clock"_s : u"flame"_s,
                .colour = colour(&Theme::heatText)};
    return {.text = past ? tr("Was running") : tr("Running"), .icon = u"power"_s, .colour = colour(&Theme::text2)};
}

QString Words::program(const Thermostat &thermostat, int number)
{
    const QString name = thermostat.programName(number);
    if (number == 0)
        return tr("built-in program");
    return name.isEmpty() ? tr("program %1").arg(number) : name;
}

QString Words::boostLine(const Thermostat &thermostat, const Home &home, const std::optional<QDateTime> &end,
                         const QDateTime &now)
{
    const QString name = mode(Mode::Boost, Function::Unknown, {});
    if (!end || *end <= now)
        return name;
    const QString line = tr("%1 %2 (%3 left)", "what, until when, a duration")
                             .arg(name, Format::until(*end, home.zone, now), Format::duration(now.secsTo(*end)));
    // What follows other modes than Automatic is not known to be what was there before.
    if (!thermostat.beforeBoost || thermostat.beforeBoost->mode != Mode::Automatic)
        return line;
    return tr("%1 – then back to %2", "Boost until a time – then back to a mode")
        .arg(line, wish(*thermostat.beforeBoost, thermostat, home, Temperature::Unit::Celsius, now));
}

QString Words::modeLine(const Thermostat &thermostat, const Home &home, const QDateTime &now)
{
    const ThermostatStatus &status = *thermostat.status;
    // What is wished for is all one, as the set point beside it is.
    const bool isWished = isNews(thermostat.command);
    const Mode shown = isWished ? thermostat.command->wish.mode : status.mode;
    const std::optional<int> number = isWished ? thermostat.command->wish.program : status.program;
    const std::optional<QDateTime> end = isWished ? thermostat.command->wish.end : thermostat.modeEnds(home.zone, now);
    const QString name = mode(shown, status.function, status.modeText);
    const bool ends = end && *end > now;
    switch (shown) {
    case Mode::Automatic: {
        const QString text = number ? name + u" · "_s + program(thermostat, *number) : name;
        return ends ? tr("%1, next change %2").arg(text, Format::moment(*end, home.zone, now)) : text;
    }
    case Mode::Boost:
        return boostLine(thermostat, home, end, now);
    case Mode::Manual:
        if (!end)
            return tr("%1 until changed").arg(name);
        break; // one that is over is neither
    case Mode::Off:
    case Mode::Protection:
    case Mode::Unknown:
        break;
    }
    return ends ? tr("%1 %2", "what, until when").arg(name, Format::until(*end, home.zone, now)) : name;
}

QString Words::shortAge(const Thermostat &thermostat, const QDateTime &now)
{
    const QString age = Format::age(thermostat.measuredAt(), now);
    return age.isEmpty() ? age : age[0].toUpper() + age.mid(1);
}

QString Words::ageLine(const Thermostat &thermostat, Freshness freshness, const QDateTime &now)
{
    switch (freshness) {
    case Freshness::Never:
        return tr("No reading yet");
    case Freshness::Fresh:
    case Freshness::Ageing:
        return shortAge(thermostat, now);
    case Freshness::Old:
    case Freshness::VeryOld:
        break;
    }
    return tr("Old reading, %1").arg(Format::age(thermostat.measuredAt(), now));
}

QString Words::wish(const Command &command, const Thermostat &thermostat, const Home &home,
                    Temperature::Unit unit, const QDateTime &now)
{
    const QString name = mode(command.mode, command.function, {});
    switch (command.mode) {
    case Mode::Manual: {
        const QString value = command.setPoint ? Format::temperature(*command.setPoint, unit) : name;
        return command.end ? tr("%1 %2", "what, until when").arg(value, Format::until(*command.end, home.zone, now))
                           : tr("%1 until changed").arg(value);
    }
    case Mode::Automatic:
        return command.program ? name + u" · "_s + program(thermostat, *command.program) : name;
    case Mode::Boost:
        return command.end ? tr("%1 %2", "what, until when").arg(name, Format::until(*command.end, home.zone, now)) : name;
    default:
        return name;
    }
}

QString Words::notKept(const Command &command, const Thermostat &thermostat, const Home &home, Temperature::Unit unit,
                       const QDateTime &now)
{
    const bool isNumber = command.mode == Mode::Manual && command.setPoint;
    const std::optional<Command> present = presentSetting(thermostat, std::nullopt, home.zone, now);
    QString asked = isNumber ? Format::temperature(*command.setPoint, unit) : wish(command, thermostat, home, unit, now);
    QString reports = thermostat.status ? modeLine(thermostat, home, now) : QString();
    if (present && sameGoal(*present, command)) { // the end alone is another
        asked = wish(command, thermostat, home, unit, now);
        reports = wish(*present, thermostat, home, unit, now);
    } else if (present && command.mode == Mode::Manual && present->mode == Mode::Manual) {
        reports = Format::temperature(*present->setPoint, unit);
    }
    // What was there already is no proof of a rounding.
    if (isNumber && thermostat.status && !isFulfilled(command, *thermostat.status) && isRounded(command, *thermostat.status))
        return tr("You asked for %1, the thermostat reports %2. It may take half degrees only.").arg(asked, reports);
    return tr("You asked for %1, the thermostat reports %2. Changed on the wall or by the program?").arg(asked, reports);
}

QString Words::command(const Thermostat &thermostat, const Home &home, Temperature::Unit unit,
                       const QDateTime &now)
{
    if (!thermostat.command)
        return {};
    const PendingCommand &command = *thermostat.command;
    const QString what = wish(command.wish, thermostat, home, unit, now);
    using Stage = PendingCommand::Stage;
    switch (command.stage) {
    case Stage::Armed:
        return tr("%1 – sending in a moment").arg(what);
    case Stage::Retrying:
        return tr("Someone is using the thermostat's screen. Sending %1 again in %n s", "",
                  static_cast<int>((std::max<qint64>(0, now.msecsTo(command.due)) + 999) / 1000))
            .arg(what);
    case Stage::Sending:
        return tr("Sending %1…").arg(what);
    case Stage::Accepted:
        return command.readBackOnce
                   ? tr("Sent %1, the thermostat does not show it yet").arg(Format::clock(command.sentAt))
                   : tr("Sent %1 · waiting for the thermostat").arg(Format::clock(command.sentAt));
    case Stage::Confirmed:
        if (command.since.secsTo(now) > confirmedShownSeconds)
            return {};
        return isRoundedAsShown(command, unit)
                   ? tr("Confirmed %1 · %2, rounded by the thermostat").arg(Format::clock(command.since), what)
                   : tr("Confirmed %1 · %2").arg(Format::clock(command.since), what);
    case Stage::Unconfirmed:
        if (command.error)
            return tr("Not sure that “%1” arrived: %2").arg(what, ErrorWords::forCommand(*command.error, unit).sentence);
        return tr("Sent %1, not confirmed yet: %2").arg(Format::clock(command.sentAt), what);
    case Stage::NotKept:
        return notKept(command.wish, thermostat, home, unit, now);
    case Stage::Refused:
        return tr("Not changed: %1").arg(command.error ? ErrorWords::forCommand(*command.error, unit).sentence : QString());
    }
    return {};
}

QString Words::glance(const Thermostat &thermostat, Temperature::Unit unit, const QDateTime &now, qint64 interval)
{
    const Freshness age = freshness(thermostat.measuredAt(), now, interval);
    const bool known = thermostat.status && thermostat.status->temperature;
    const QString value = known ? Format::temperature(*thermostat.status->temperature, unit) : QString();
    QStringList parts{known && age != Freshness::VeryOld ? value : u"–"_s};
    if (thermostat.trouble)
        parts << ErrorWords::forThermostat(*thermostat.trouble).title.toLower() + u' ' +
                     Format::since(thermostat.troubleSince, now);
    else if (!thermostat.status || age == Freshness::Never)
        parts << tr("no reading yet");
    else if (age == Freshness::VeryOld)
        parts << (known ? tr("last %1, %2", "a temperature, an age").arg(value, Format::age(thermostat.measuredAt(), now))
                        : ageLine(thermostat, age, now).toLower());
    if (parts.size() > 1)
        return parts.join(u" · "_s);
    const ThermostatStatus &status = *thermostat.status;
    const std::optional<Temperature> to = shownTarget(thermostat);
    if (status.loadState == LoadState::Active && to)
        parts << tr("%1 to %2", "heating, to a temperature")
                     .arg(load(thermostat, age).text.toLower(), Format::number(*to, unit));
    else if (status.loadState != LoadState::Active && !hasTarget(status.mode))
        parts << mode(status.mode, status.function, status.modeText);
    else
        parts << load(thermostat, age).text.toLower();
    if (isPast(age))
        parts << ageLine(thermostat, age, now).toLower();
    return parts.join(u" · "_s);
}

QString Words::description(const Thermostat &thermostat, const Home &home, Temperature::Unit unit,
                           const QDateTime &now, qint64 interval)
{
    const Freshness age = freshness(thermostat.measuredAt(), now, interval);
    QStringList parts;
    if (thermostat.status) {
        const ThermostatStatus &status = *thermostat.status;
        if (status.temperature)
            parts << Format::temperature(*status.temperature, unit);
        if (status.humidity)
            parts << tr("humidity %1").arg(Format::humidity(*status.humidity));
        const QString loadText = load(thermostat, age).text.toLower();
        const std::optional<Temperature> to = shownTarget(thermostat);
        parts << (to ? tr("%1, set to %2", "heating, set to a temperature")
                           .arg(loadText, Format::temperature(*to, unit))
                     : loadText);
        parts << modeLine(thermostat, home, now);
    }
    parts << ageLine(thermostat, age, now);
    if (thermostat.trouble)
        parts << ErrorWords::forThermostat(*thermostat.trouble).sentence;
    const QString news = command(thermostat, home, unit, now);
    if (!news.isEmpty())
        parts << news;
    for (QString &part : parts) {
        if (part.endsWith(u'.'))
            part.chop(1);
    }
    return parts.join(u". "_s) + u'.';
}
