#include "app/terminal/thermostatsearch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    }
    return plain.toCaseFolded().simplified();
}

template <typename Id>
struct Named
{
    Id id;
    QStringList names; // folded
};

template <typename Id>
QList<Id> meant(const QList<Named<Id>> &all, const QString &typed)
{
    const QString wanted = folded(typed);
    QList<Id> whole;
    QList<Id> begun;
    for (const Named<Id> &each : all) {
        if (each.names.contains(wanted))
            whole << each.id;
        const bool begins = std::any_of(each.names.begin(), each.names.end(),
                                        [&](const QString &name) { return name.startsWith(wanted); });
        if (begins)
            begun << each.id;
    }
    if (wanted.isEmpty())
        return {};
    return whole.isEmpty() ? begun : whole;
}

} // namespace

QStringList ThermostatSearch::find(const Household &household, const QString &typed)
{
    QList<Named<QString>> all;
    for (const Home &home : household.homes()) {
        for (const Thermostat &thermostat : home.thermostats) {
            if (thermostat.id.compare(typed.trimmed(), Qt::CaseInsensitive) == 0)
                return {thermostat.id};
            Named<QString> named{.id = thermostat.id, .names = {folded(thermostat.name)}};
            for (const Module &module : home.modules) {
                if (module.id == thermostat.id)
                    named.names << folded(module.name);
            }
            for (const QString &name : QStringList(named.names)) {
                for (const QString &homeName : {home.name, home.cloudName})
                    named.names << folded(homeName) + u'/' + name;
            }
            all << named;
        }
    }
    return meant(all, typed);
}

QList<int> ThermostatSearch::findProgram(const Thermostat &thermostat, const QString &typed)
{
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    QList<Named<int>> all;
    for (const Program &program : thermostat.programs) {
        if (isNumber && program.number == number)
            return {number};
        all << Named<int>{.id = program.number, .names = {folded(program.name)}};
    }
    if (isNumber && number > 0 && thermostat.programs.isEmpty())
        return {number}; // some thermostats do not tell theirs
    return meant(all, typed);
}
