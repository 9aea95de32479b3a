#include "ui/alertwords.h"

#include "ui/errorwords.h"
#include "ui/format.h"
#include "ui/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

AlertWords::Said AlertWords::of(const Alert &alert, const House &house, const AccountDates &dates)
{
    if (alert.moduleIds.isEmpty())
        return ofAccount(alert.kind, house, dates);
    QStringList names;
    for (const QString &id : alert.moduleIds) {
        if (const Thermostat *thermostat = house.household.thermostat(id)) {
            if (alert.moduleIds.size() == 1)
                return ofThermostat(alert.kind, *thermostat, house);
            names << thermostat->name;
        }
    }
    return ofSeveral(alert.kind, names);
}

AlertWords::Said AlertWords::ofThermostat(AlertKind kind, const Thermostat &thermostat, const House &house)
{
    const Temperature::Unit unit = Format::unitFor(house.household);
    const QDateTime now = house.clock.now();
    const ReadingLimits limits = house.household.choices().limits.value(thermostat.id);
    const QString &name = thermostat.name;
    const bool measured = thermostat.status && thermostat.status->temperature;
    const QString value = measured ? Format::temperature(*thermostat.status->temperature, unit) : QString();
    switch (kind) {
    case AlertKind::Unreachable: {
        const QString since = Format::since(thermostat.troubleSince, now);
        const QString sentence = tr("Check its power and its Wi-Fi. It goes on heating or cooling as it was set last.");
        return {tr("%1 is not reachable %2", "a thermostat, since when").arg(name, since),
                measured ? tr("Last %1, %2.", "a temperature, an age")
                                   .arg(value, Format::age(thermostat.measuredAt(), now)) +
                               u' ' + sentence
                         : sentence};
    }
    case AlertKind::TooCold:
        return {tr("%1 is cold: %2", "a thermostat, a temperature").arg(name, value),
                limits.below ? tr("Below your limit of %1.").arg(Format::temperature(*limits.below, unit)) : QString()};
    case AlertKind::TooWarm:
        return {tr("%1 is warm: %2", "a thermostat, a temperature").arg(name, value),
                limits.above ? tr("Above your limit of %1.").arg(Format::temperature(*limits.above, unit)) : QString()};
    case AlertKind::TooHumid: {
        const QString humidity =
            thermostat.status && thermostat.status->humidity ? Format::humidity(*thermostat.status->humidity) : QString();
        return {tr("%1 is humid: %2", "a thermostat, a humidity").arg(name, humidity),
                limits.humidityAbove ? tr("Above your limit of %1.").arg(Format::humidity(*limits.humidityAbove))
                                     : QString()};
    }
    default: {
        const Home *home = house.household.homeOf(thermostat.id);
        return {tr("Boost has ended: %1", "a thermostat").arg(name),
                thermostat.status && home
                    ? tr("%1 now. %2.", "a temperature, what it does from here on")
                          .arg(measured ? value : u"–"_s, Words::modeLine(thermostat, *home, now))
                    : QString()};
    }
    }
}

AlertWords::Said AlertWords::ofSeveral(AlertKind kind, const QStringList &names)
{
    const QString list = QLocale().createSeparatedList(names);
    const int count = static_cast<int>(names.size());
    switch (kind) {
    case AlertKind::Unreachable:
        return {tr("%n thermostat(s) are not reachable", "", count),
                tr("%1. Check their power and Wi-Fi. They go on heating or cooling as they were set last.").arg(list)};
    case AlertKind::TooCold:
        return {tr("%n rooms are colder than your limits", "", count), list};
    case AlertKind::TooWarm:
        return {tr("%n rooms are warmer than your limits", "", count), list};
    case AlertKind::TooHumid:
        return {tr("%n rooms are more humid than your limits", "", count), list};
    default:
        return {tr("Boost has ended in %n rooms", "", count), list};
    }
}

AlertWords::Said AlertWords::ofAccount(AlertKind kind, const House &house, const AccountDates &dates)
{
    if (kind == AlertKind::SecretEnds) {
        const bool isOver = dates.secretEnds() <= house.clock.now();
        return {isOver ? tr("The client secret is more than a year old")
                       : tr("The client secret ends soon, on %1 at the latest", "a date")
                             .arg(Format::day(dates.secretEnds())),
                tr("Create a new one on the portal and enter it in Tepore; nothing else changes.")};
    }
    const std::optional<Error> trouble = house.household.trouble();
    if (!trouble)
        return {};
    const ErrorText text = ErrorWords::forHousehold(*trouble, {.now = house.clock.now()});
    return {text.title, text.sentence};
}

QString AlertWords::kindName(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Unreachable:
        return tr("A thermostat has not been reachable for two hours");
    case AlertKind::TooCold:
        return tr("A room is colder than its limit");
    case AlertKind::TooWarm:
        return tr("A room is warmer than its limit");
    case AlertKind::TooHumid:
        return tr("A room is more humid than its limit");
    case AlertKind::BoostEnded:
        return tr("A boost has ended");
    case AlertKind::AccountNeedsYou:
        return tr("Signing in, or something else only you can do, is needed");
    case AlertKind::SecretEnds:
        return tr("The client secret is about to end");
    }
    return {};
}
