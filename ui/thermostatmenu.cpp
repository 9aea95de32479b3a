#include "ui/thermostatmenu.h"

#include "ui/format.h"
#include "ui/words.h"

using namespace Qt::StringLiterals;

Temperature ThermostatMenu::startingPoint(const Thermostat &thermostat)
{
    if (const std::optional<Temperature> target = shownTarget(thermostat))
        return *target;
    const Temperature comfortable = Temperature::fromTenths(200);
    if (!thermostat.status || !thermostat.status->temperature)
        return comfortable;
    const int measured = thermostat.status->temperature->tenths();
    return std::clamp(Temperature::fromTenths((measured + 2) / 5 * 5), lowestOfferedSetPoint, highestSetPoint);
}

void ThermostatMenu::addTitle(QMenu *menu, const QString &title)
{
    constexpr int letters = 40;
    const QFontMetrics metrics(menu->font());
    const QString text = metrics.elidedText(title.isEmpty() ? tr("Thermostat") : title, Qt::ElideMiddle, letters * metrics.averageCharWidth());
    QAction *line = menu->addAction(Format::withoutMnemonic(text));
    line->setObjectName(u"title"_s);
    line->setEnabled(false);
    menu->addSeparator();
}

void ThermostatMenu::fill(QMenu *menu, const QString &moduleId, const House &house)
{
    const Thermostat *thermostat = house.household.thermostat(moduleId);
    if (!thermostat)
        return;
    CommandDesk &desk = house.desk;
    const Temperature::Unit unit = Format::unitFor(house.household);
    for (const int way : {1, -1}) {
        const QString text = way > 0 ? tr("&Warmer by %1") : tr("&Cooler by %1");
        QAction *step = menu->addAction(text.arg(Format::step(house.household)), menu,
                                        [&desk, moduleId, unit, way] { desk.step(moduleId, way, unit); });
        step->setObjectName(way > 0 ? u"warmer"_s : u"cooler"_s);
        step->setEnabled(canStep(*thermostat));
    }
    menu->addSeparator();
    fillModes(menu, moduleId, house);
    menu->addSeparator();
    fillBoost(menu, moduleId, house);
}

void ThermostatMenu::fillModes(QMenu *menu, const QString &moduleId, const House &house)
{
    const Thermostat *thermostat = house.household.thermostat(moduleId);
    if (!thermostat)
        return;
    CommandDesk &desk = house.desk;
    const Mode now = shownMode(*thermostat);
    const auto add = [&](const QString &text, bool checked, const QString &name, auto act) {
        QAction *action = menu->addAction(text, menu, act);
        action->setCheckable(true);
        action->setChecked(checked);
        action->setObjectName(name);
    };
    const int program = thermostat->status ? thermostat->status->program.value_or(-1) : -1;
    bool anyProgram = false;
    for (const Program &candidate : thermostat->programs) {
        if (candidate.number == 0)
            continue;
        anyProgram = true;
        add(Format::withoutMnemonic(ThermostatMenu::tr("Automatic · %1").arg(Words::program(*thermostat, candidate.number))),
            now == Mode::Automatic && program == candidate.number, u"automatic.%1"_s.arg(candidate.number),
            [&desk, moduleId, number = candidate.number] { desk.automatic(moduleId, number); });
    }
    if (!anyProgram)
        add(tr("Automatic"), now == Mode::Automatic, u"automatic"_s, [&desk, moduleId] { desk.automatic(moduleId); });
    menu->addSeparator();
    const Temperature start = startingPoint(*thermostat);
    const QString degrees = Format::temperature(start, Format::unitFor(house.household));
    for (const int hours : {1, 2, 4}) {
        add(tr("Manual, %1 for %n h", "", hours).arg(degrees), false, u"manual.%1h"_s.arg(hours),
            [&desk, moduleId, start, hours] {
                desk.manual(moduleId, start, {.kind = ManualEnd::Kind::For, .minutes = 60 * hours});
            });
    }
    const QDateTime moment = house.clock.now();
    const QTimeZone zone = house.household.homeOf(moduleId)->zone;
    const bool isPending = thermostat->command && thermostat->command->isTarget();
    const std::optional<QDateTime> end = isPending ? thermostat->command->wish.end : thermostat->modeEnds(zone, moment);
    const bool ends = now == Mode::Manual && end && *end > moment;
    if (ends) { // as it is
        add(tr("Manual, %1 %2", "a temperature, until when").arg(degrees, Format::until(*end, zone, moment)), true, u"manual.now"_s,
            [&desk, moduleId, start, at = *end] { desk.manual(moduleId, start, {.kind = ManualEnd::Kind::At, .at = at}); });
    }
    add(tr("Manual, %1 until I change it").arg(degrees), now == Mode::Manual && !end, u"manual"_s, [&desk, moduleId, start] {
        desk.manual(moduleId, start, {.kind = ManualEnd::Kind::UntilChanged});
    });
    menu->addSeparator();
    add(tr("Off"), now == Mode::Off, u"off"_s, [&desk, moduleId] { desk.off(moduleId); });
    const Function function = thermostat->status ? thermostat->status->function : Function::Unknown;
    add(Words::mode(Mode::Protection, function, {}), now == Mode::Protection, u"protection"_s,
        [&desk, moduleId] { desk.protection(moduleId); });
}

void ThermostatMenu::fillBoost(QMenu *menu, const QString &moduleId, const House &house)
{
    const Thermostat *thermostat = house.household.thermostat(moduleId);
    if (!thermostat)
        return;
    CommandDesk &desk = house.desk;
    for (const int minutes : {30, 60, 90}) {
        QString text = tr("Boost for %n min", "", minutes);
        text.replace(QString::number(minutes), u"&"_s + QString::number(minutes)); // the keys 3, 6 and 9
        QAction *action = menu->addAction(text, menu, [&desk, moduleId, minutes] { desk.boost(moduleId, minutes); });
        action->setObjectName(u"boost.%1"_s.arg(minutes));
    }
    QAction *stop = menu->addAction(tr("Stop boost"), menu, [&desk, moduleId] { desk.stopBoost(moduleId); });
    stop->setObjectName(u"boost.stop"_s);
    stop->setEnabled(shownMode(*thermostat) == Mode::Boost);
}
