#include "ui/terminalerrand.h"

#include "app/household/commandrules.h"
#include "app/terminal/thermostatsearch.h"
#include "ui/format.h"

#include <QDir>
#include <QRegularExpression>

#include <tuple>

using namespace Qt::StringLiterals;

namespace {

// 90m, 90min, 2h, 1h30, 1h30m; in minutes.
std::optional<int> minutesIn(const QString &typed)
{
    static const QRegularExpression form(u"^(?:(\\d{1,3})\\s*h)?\\s*(?:(\\d{1,4})\\s*(m|min)?)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(typed.trimmed());
    const bool hasHours = match.hasMatch() && !match.captured(1).isEmpty();
    const bool hasMinutes = match.hasMatch() && !match.captured(2).isEmpty();
    if ((!hasHours && !hasMinutes) || (!hasHours && match.captured(3).isEmpty()))
        return std::nullopt; // a bare number is of nothing
    const int minutes = match.captured(1).toInt() * 60 + match.captured(2).toInt();
    return minutes > 0 ? std::optional(minutes) : std::nullopt;
}

QTime timeIn(const QString &typed)
{
    const QTime time = QTime::fromString(typed, u"H:mm"_s);
    return time.isValid() ? time : QTime::fromString(typed, u"H.mm"_s);
}

// By the wall clock of `zone`: an hour comes next, a date says which day.
std::optional<QDateTime> momentIn(const QString &typed, const QTimeZone &zone, const QDateTime &now)
{
    const auto at = [&](const QDate &date, const QTime &time) {
        return endsAt({.date = date, .time = time}, zone, Mode::Manual, now);
    };
    if (const QTime time = timeIn(typed); time.isValid()) {
        const QDate today = now.toTimeZone(zone).date();
        const QDateTime moment = at(today, time);
        return moment > now ? moment : at(today.addDays(1), time);
    }
    const QString apart = QString(typed).replace(u'T', u' ').simplified();
    const QDate date = QDate::fromString(apart.section(u' ', 0, 0), Qt::ISODate);
    const QTime time = timeIn(apart.section(u' ', 1));
    return date.isValid() && time.isValid() ? std::optional(at(date, time)) : std::nullopt;
}

} // namespace

TerminalErrand::Made<QString> TerminalErrand::thermostat(const QString &typed, const Household &household)
{
    const QStringList found = ThermostatSearch::find(household, typed);
    if (found.size() == 1)
        return found.first();
    QStringList names;
    for (const QString &id : found.isEmpty() ? household.moduleIds() : found)
        names << household.homeOf(id)->name + u'/' + household.thermostat(id)->name;
    if (!found.isEmpty()) {
        return Complaint{.code = ExitCode::NotFound,
                         .text = tr("“%1” could be any of: %2. Type more of the name.").arg(typed, names.join(u", "_s))};
    }
    return Complaint{.code = ExitCode::NotFound,
                     .text = names.isEmpty()
                                 ? tr("no thermostat is known yet. “tepore status --refresh” asks for them.")
                                 : tr("there is no thermostat “%1”. There are: %2.").arg(typed, names.join(u", "_s))};
}

QString TerminalErrand::noSetPoint(const Household &household, const QString &moduleId)
{
    const Thermostat *thermostat = household.thermostat(moduleId);
    return tr("%1 has no set point now. Give one with --to.").arg(thermostat ? thermostat->name : QString());
}

TerminalErrand::Made<QStringList> TerminalErrand::thermostats(const TerminalRequest &request, const Household &household)
{
    QStringList ids;
    for (const QString &typed : request.thermostats) {
        const Made<QString> made = thermostat(typed, household);
        if (const auto *complaint = std::get_if<Complaint>(&made))
            return *complaint;
        if (!ids.contains(std::get<QString>(made)))
            ids << std::get<QString>(made);
    }
    return request.thermostats.isEmpty() ? household.moduleIds() : ids;
}

TerminalErrand::Made<Errand> TerminalErrand::set(const TerminalRequest &request, const Household &household,
                                                 const QDateTime &now)
{
    if (request.thermostats.size() != 1)
        return Complaint{.text = tr("name one thermostat; a name with spaces goes between quotes.")};
    const bool isByHand = request.has("to") || request.has("until") || request.has("for");
    int ways = isByHand ? 1 : 0;
    for (const char *way : {"warmer", "cooler", "boost", "auto", "off", "protect"})
        ways += request.has(way) ? 1 : 0;
    if (ways != 1) {
        return Complaint{.text = ways == 0 ? tr("say what to set: --to, --warmer, --cooler, --boost, --auto, --off or --protect.")
                                           : tr("only one of --to, --warmer, --cooler, --boost, --auto, --off and --protect can be set.")};
    }
    const Made<QString> id = thermostat(request.thermostats.first(), household);
    if (const auto *complaint = std::get_if<Complaint>(&id))
        return *complaint;
    Errand errand{.kind = Errand::Kind::Set, .moduleIds = {std::get<QString>(id)}, .waits = !request.has("no-wait")};
    if (isByHand)
        return byHand(request, errand, household, now);
    if (request.has("warmer") || request.has("cooler")) { // from what holds then, which may not be what was read last
        errand.mode = Mode::Manual;
        errand.steps = request.has("warmer") ? 1 : -1;
        errand.unit = Format::unitFor(household);
        return errand;
    }
    if (request.has("off") || request.has("protect")) {
        errand.mode = request.has("off") ? Mode::Off : Mode::Protection;
        return errand;
    }
    if (request.has("boost")) {
        errand.mode = Mode::Boost;
        errand.boostMinutes = request.value("boost").toInt();
        if (errand.boostMinutes != 30 && errand.boostMinutes != 60 && errand.boostMinutes != 90)
            return Complaint{.text = tr("--boost takes 30, 60 or 90 minutes, and not “%1”.").arg(request.value("boost"))};
        return errand;
    }
    errand.mode = Mode::Automatic;
    if (request.value("auto").isEmpty())
        return errand;
    const std::optional<Complaint> complaint =
        readProgram(request.value("auto"), errand, *household.thermostat(errand.moduleIds.first()));
    return complaint ? Made<Errand>(*complaint) : Made<Errand>(errand);
}

std::optional<TerminalErrand::Complaint> TerminalErrand::readProgram(const QString &typed, Errand &errand,
                                                                     const Thermostat &thermostat)
{
    const QList<int> found = ThermostatSearch::findProgram(thermostat, typed);
    if (found.size() == 1) {
        errand.program = found.first();
        return std::nullopt;
    }
    QStringList names;
    for (const Program &program : thermostat.programs) {
        if (program.number > 0 && (found.isEmpty() || found.contains(program.number)))
            names << tr("%1 (%2)", "a program's name, its number").arg(program.name).arg(program.number);
    }
    if (names.isEmpty())
        return Complaint{.code = ExitCode::NotFound, .text = tr("no program of %1 is known by name. Give its number.").arg(thermostat.name)};
    return Complaint{.code = ExitCode::NotFound,
                     .text = found.isEmpty() ? tr("there is no program “%1”. There are: %2.").arg(typed, names.join(u", "_s))
                                             : tr("“%1” could be any of: %2. Type more of the name.").arg(typed, names.join(u", "_s))};
}

TerminalErrand::Made<Errand> TerminalErrand::byHand(const TerminalRequest &request, Errand errand,
                                                    const Household &household, const QDateTime &now)
{
    const Thermostat &thermostat = *household.thermostat(errand.moduleIds.first());
    const Home &home = *household.homeOf(thermostat.id);
    errand.mode = Mode::Manual;
    if (request.has("to")) {
        const Temperature::Unit unit = Format::unitFor(household);
        errand.setPoint = Format::parseTemperature(request.value("to"), unit);
        if (!errand.setPoint || *errand.setPoint < lowestSetPoint || *errand.setPoint > highestSetPoint) {
            return Complaint{.text = tr("--to takes a temperature between %1 and %2, and not “%3”.")
                                         .arg(Format::temperature(lowestSetPoint, unit),
                                              Format::temperature(highestSetPoint, unit), request.value("to"))};
        }
    } else {
        errand.setPoint = shownTarget(thermostat);
        if (!errand.setPoint)
            return Complaint{.text = noSetPoint(household, thermostat.id)};
    }
    if (const std::optional<Complaint> complaint = readEnd(request, errand, home, now))
        return *complaint;
    return errand; // without an end of its own as in the window: as long as the present setting lasts
}

std::optional<TerminalErrand::Complaint> TerminalErrand::readEnd(const TerminalRequest &request, Errand &errand,
                                                                 const Home &home, const QDateTime &now)
{
    if (request.has("until") && request.has("for"))
        return Complaint{.text = tr("only one of --until and --for can be said.")};
    if (request.has("for")) {
        const std::optional<int> minutes = minutesIn(request.value("for"));
        if (!minutes)
            return Complaint{.text = tr("--for takes a duration such as 90m, 2h or 1h30m, and not “%1”.").arg(request.value("for"))};
        errand.end = {.kind = ManualEnd::Kind::For, .minutes = *minutes};
    }
    if (!request.has("until"))
        return std::nullopt;
    const QString typed = request.value("until").trimmed();
    if (typed.compare("changed"_L1, Qt::CaseInsensitive) == 0) {
        errand.end = {.kind = ManualEnd::Kind::UntilChanged};
        return std::nullopt;
    }
    const std::optional<QDateTime> end = momentIn(typed, home.zone, now);
    if (!end)
        return Complaint{.text = tr("--until takes a time such as 22:30, 2026-12-24T18:00 or “changed”, and not “%1”.").arg(typed)};
    if (*end <= now)
        return Complaint{.text = tr("--until %1 is over already.").arg(typed)};
    errand.end = {.kind = ManualEnd::Kind::At, .at = *end};
    return std::nullopt;
}

TerminalErrand::Made<QDateTime> TerminalErrand::day(const QString &typed, const QTimeZone &zone, int daysLater)
{
    const QDate date = QDate::fromString(typed.trimmed(), Qt::ISODate);
    if (!date.isValid() || typed.trimmed().size() != 10)
        return Complaint{.text = tr("a day is written as 2026-11-01, and not “%1”.").arg(typed)};
    return date.addDays(daysLater).startOfDay(zone).toUTC();
}

TerminalErrand::Made<Errand> TerminalErrand::history(const TerminalRequest &request, const Household &household,
                                                     const QString &file, const QDateTime &now)
{
    if (!request.has("csv"))
        return Complaint{.text = tr("say --csv: there is no other form.")};
    const Made<QStringList> ids = thermostats(request, household);
    if (const auto *complaint = std::get_if<Complaint>(&ids))
        return *complaint;
    if (std::get<QStringList>(ids).isEmpty())
        return std::get<Complaint>(thermostat(QString(), household));
    Errand errand{.kind = Errand::Kind::Export};
    errand.what.file = request.has("output") ? QDir().absoluteFilePath(request.value("output")) : file;
    for (const QString &id : std::get<QStringList>(ids)) {
        const Home &home = *household.homeOf(id);
        errand.what.sources << CsvExport::Source{
            .moduleId = id, .home = home.name, .thermostat = household.thermostat(id)->name, .zone = home.zone};
    }
    const QTimeZone zone = errand.what.sources.first().zone;
    errand.what.from = QDateTime::fromSecsSinceEpoch(0, QTimeZone::utc()).toUTC();
    errand.what.to = now.addSecs(1);
    for (const auto &[option, daysLater, moment] :
         {std::tuple("from", 0, &errand.what.from), std::tuple("until", 1, &errand.what.to)}) {
        if (!request.has(option))
            continue;
        const Made<QDateTime> made = day(request.value(option), zone, daysLater);
        if (const auto *complaint = std::get_if<Complaint>(&made))
            return *complaint;
        *moment = std::get<QDateTime>(made);
    }
    return errand;
}
