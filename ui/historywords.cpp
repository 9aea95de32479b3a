#include "ui/historywords.h"

#include "app/household/household.h"
#include "ui/errorwords.h"
#include "ui/format.h"
#include "ui/words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

QString HistoryWords::day(const QDate &day)
{
    return QLocale().toString(day, tr("ddd d MMM", "a day, in Qt's letters"));
}

QString HistoryWords::moment(const QDateTime &time, const QTimeZone &zone)
{
    const QDateTime there = time.toTimeZone(zone);
    return tr("%1 %2", "a day and a time of day").arg(day(there.date()), Format::clock(there.time()));
}

QString HistoryWords::stretch(const QDateTime &from, const QDateTime &to, const QTimeZone &zone)
{
    const QDateTime end = to.toTimeZone(zone);
    return from.toTimeZone(zone).date() == end.date()
               ? tr("%1–%2", "a day and a time of day, another time of day").arg(moment(from, zone), Format::clock(end.time()))
               : tr("%1 – %2", "two moments").arg(moment(from, zone), moment(to, zone));
}

QString HistoryWords::temperature(double celsius, Temperature::Unit unit)
{
    return Format::temperature(Temperature::fromCelsius(celsius), unit);
}

QString HistoryWords::span(double lowest, double highest, Temperature::Unit unit)
{
    const QString low = Format::number(Temperature::fromCelsius(lowest), unit);
    const QString high = temperature(highest, unit);
    return low == Format::number(Temperature::fromCelsius(highest), unit)
               ? high
               : tr("%1–%2", "from a temperature to another with its unit").arg(low, high);
}

QString HistoryWords::about(double seconds, double error)
{
    const QString value = Format::duration(std::llround(seconds));
    return error < 30 ? tr("about %1", "a duration").arg(value)
                      : withError(tr("about %1 (± %2)", "a duration and how far it may be off"), value, std::llround(error));
}

QString HistoryWords::withError(QString text, const QString &value, qint64 error)
{
    const QString off = Format::duration(error).replace(u' ', u'\u00A0');
    return text.replace(u"± "_s, u"±\u00A0"_s).arg(value, off);
}

QString HistoryWords::load(float active, Function function)
{
    if (std::isnan(active))
        return {};
    if (active <= 0.001f)
        return tr("Idle");
    if (active >= 0.999f)
        return function == Function::Cooling ? tr("Cooling") : tr("Heating");
    const QString share = Format::humidity(static_cast<double>(active) * 100);
    return function == Function::Cooling ? tr("Cooling for %1 of the time").arg(share)
                                         : tr("Heating for %1 of the time").arg(share);
}

QString HistoryWords::sentence(const HistorySummary &summary, const QDateTime &from, const QDateTime &to,
                               const QTimeZone &zone, Temperature::Unit unit)
{
    constexpr qint64 shortest = 24 * 3600;
    constexpr qint64 leastGap = 60;
    constexpr qint64 longest = 90 * shortest; // longer ones need no times of day, and may begin in another year
    const qint64 seconds = from.secsTo(to);
    const auto end = [&](const QDateTime &time) {
        if (seconds > longest)
            return QLocale().toString(time.toTimeZone(zone).date(), tr("d MMM yyyy", "a date, in Qt's letters"));
        return seconds < shortest ? Format::clock(time.toTimeZone(zone).time()) : moment(time, zone);
    };
    QStringList parts;
    if (summary.lowest && summary.highest)
        parts << span(*summary.lowest, *summary.highest, unit);
    const double error = static_cast<double>(summary.usualIntervalSeconds) / 2 * summary.edges;
    if (summary.heatingSeconds > 0)
        parts << tr("heating on for %1", "about a duration").arg(about(static_cast<double>(summary.heatingSeconds), error));
    if (summary.coolingSeconds > 0)
        parts << tr("cooling on for %1", "about a duration").arg(about(static_cast<double>(summary.coolingSeconds), error));
    if (summary.heatingSeconds == 0 && summary.coolingSeconds == 0 && summary.knownSeconds > 0)
        parts << (summary.gapSeconds < leastGap ? tr("always idle")
                                                : tr("idle in the %1 with readings", "a duration").arg(length(summary.knownSeconds)));
    if (summary.setPoint)
        parts << tr("set to %1").arg(temperature(*summary.setPoint, unit));
    if (parts.isEmpty())
        return tr("Between %1 and %2: no readings.").arg(end(from), end(to));
    QString text = tr("Between %1 and %2: %3.").arg(end(from), end(to), parts.join(tr(", ", "between parts of a sentence")));
    if (summary.gapSeconds >= leastGap)
        text += u' ' + tr("%1 without data.", "a duration").arg(length(summary.gapSeconds));
    return text;
}

// Of many days, nobody counts the hours.
QString HistoryWords::length(qint64 seconds)
{
    constexpr qint64 day = 24 * 3600;
    return seconds < 3 * day ? Format::duration(seconds) : tr("%n day(s)", "a duration", static_cast<int>((seconds + day / 2) / day));
}

QString HistoryWords::state(const HistoryEvent &event, const Household &household, Temperature::Unit unit, const QDateTime &now)
{
    const Thermostat *thermostat = household.thermostat(event.moduleId);
    const Home *home = homeOf(event.moduleId, household);
    const Function function = thermostat && thermostat->status ? thermostat->status->function : Function::Unknown;
    QString what = Words::mode(event.mode, function, {});
    if (event.mode == Mode::Manual && event.setPoint)
        what = temperature(*event.setPoint, unit);
    if (event.mode == Mode::Automatic && event.program && thermostat)
        what = tr("%1 · %2", "a mode and its program").arg(what, Words::program(*thermostat, *event.program));
    if (event.until.isValid() && home)
        what = tr("%1 %2", "what, until when").arg(what, Format::until(event.until, home->zone, now));
    return what;
}

QString HistoryWords::outcome(HistoryEvent::Outcome outcome)
{
    switch (outcome) {
    case HistoryEvent::Outcome::UnderWay:
        return tr("sent");
    case HistoryEvent::Outcome::Confirmed:
        return tr("confirmed");
    case HistoryEvent::Outcome::Unconfirmed:
        return tr("not confirmed");
    case HistoryEvent::Outcome::NotKept:
        return tr("not kept");
    case HistoryEvent::Outcome::Refused:
        return tr("refused");
    case HistoryEvent::Outcome::Replaced:
        return tr("replaced by the next");
    }
    return {};
}

QString HistoryWords::outage(const HistoryEvent &event)
{
    const QString why = !event.error               ? tr("Not reachable")
                        : event.moduleId.isEmpty() ? ErrorWords::forHousehold({.kind = *event.error}).title
                                                   : ErrorWords::forThermostat({.kind = *event.error}).title;
    return event.until.isValid() ? tr("%1, for %2", "what was wrong, a duration").arg(why, Format::duration(event.at.secsTo(event.until)))
                                 : why;
}

QString HistoryWords::event(const HistoryEvent &event, const Household &household, Temperature::Unit unit, const QDateTime &now)
{
    if (event.kind == HistoryEvent::Kind::Outage)
        return outage(event);
    if (event.kind == HistoryEvent::Kind::SignIn)
        return tr("Signed in with Legrand");
    const QString what = state(event, household, unit, now);
    if (event.kind == HistoryEvent::Kind::Command)
        return tr("Set here to %1: %2", "what was asked for, what became of it").arg(what, outcome(event.outcome));
    switch (event.by) {
    case HistoryEvent::Origin::Program:
        return tr("By the program: %1", "what is so now").arg(what);
    case HistoryEvent::Origin::Here:
        return tr("Changed here: %1", "what is so now").arg(what);
    case HistoryEvent::Origin::Cloud:
    case HistoryEvent::Origin::Outside:
        break;
    }
    return tr("Changed outside Tepore: %1", "what is so now").arg(what);
}

const Home *HistoryWords::homeOf(const QString &moduleId, const Household &household)
{
    for (const Home &home : household.homes()) {
        if (std::any_of(home.modules.begin(), home.modules.end(), [&](const Module &module) { return module.id == moduleId; }))
            return &home;
    }
    return nullptr;
}

QString HistoryWords::name(const QString &moduleId, const Household &household)
{
    if (const Thermostat *thermostat = household.thermostat(moduleId))
        return thermostat->name;
    if (const QString own = household.choices().names.value(moduleId); !own.isEmpty())
        return own;
    for (const Home &home : household.homes()) {
        for (const Module &module : home.modules) {
            if (module.id == moduleId)
                return module.name;
        }
    }
    return {};
}

QString HistoryWords::name(const HistoryKept &kept, const Household &household)
{
    const QString known = name(kept.moduleId, household);
    if (!known.isEmpty())
        return known;
    return kept.names.thermostat.isEmpty() ? tr("A former thermostat") : kept.names.thermostat;
}
