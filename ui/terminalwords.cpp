#include "ui/terminalwords.h"

#include "app/household/commandrules.h"
#include "ui/checkwords.h"
#include "ui/errorwords.h"
#include "ui/format.h"
#include "ui/words.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 usualInterval = 600; // seconds: what is planned is known to the running program only

} // namespace

QString TerminalWords::status(const Household &household, const QStringList &moduleIds, const QDateTime &now)
{
    const Temperature::Unit unit = Format::unitFor(household);
    struct Line
    {
        QString home;
        QStringList cells;
    };
    QList<Line> lines;
    for (const QString &id : moduleIds) {
        const Thermostat &thermostat = *household.thermostat(id);
        const Home &home = *household.homeOf(id);
        const Freshness age = freshness(thermostat.measuredAt(), now, usualInterval);
        QStringList cells{thermostat.name, u"–"_s, u"–"_s, u"–"_s, u"–"_s};
        if (thermostat.status) {
            const ThermostatStatus &status = *thermostat.status;
            const std::optional<Temperature> target = shownTarget(thermostat);
            const QString load = Words::load(thermostat, age).text;
            cells[1] = status.temperature ? Format::temperature(*status.temperature, unit) : u"–"_s;
            cells[2] = status.humidity ? Format::humidity(*status.humidity) : u"–"_s;
            cells[3] = target ? tr("%1, set to %2", "heating, to a temperature").arg(load, Format::temperature(*target, unit)) : load;
            cells[4] = Words::modeLine(thermostat, home, now);
        }
        cells << Words::ageLine(thermostat, age, now);
        lines << Line{.home = home.name, .cells = cells};
    }
    QList<qsizetype> widths(6);
    for (const Line &line : std::as_const(lines)) {
        for (qsizetype i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], line.cells[i].size());
    }
    QString text;
    QString home;
    for (const Line &line : std::as_const(lines)) {
        if (line.home != home || text.isEmpty())
            text += line.home + u'\n';
        home = line.home;
        QString row = u"  "_s;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            const bool isNumber = i == 1 || i == 2;
            row += isNumber ? line.cells[i].rightJustified(widths[i]) : line.cells[i].leftJustified(widths[i]);
            row += u"  "_s;
        }
        text += row.trimmed().prepend(u"  "_s) + u'\n';
    }
    return text;
}

QString TerminalWords::cost(const std::optional<ErrandNews> &refreshed)
{
    if (!refreshed)
        return tr("The last readings that are kept; no request was made. “tepore status --refresh” reads anew.");
    if (refreshed->calls == 0)
        return tr("Read less than a minute ago; no request was made.");
    return tr("%n request(s) made, %1 of 500 left in these 24 hours.", "", refreshed->calls).arg(refreshed->left);
}

QString TerminalWords::news(const ErrandNews &news, const QString &moduleId, Household &household, const QDateTime &now)
{
    using Stage = PendingCommand::Stage;
    const Thermostat *known = household.thermostat(moduleId);
    if (!known)
        return {};
    if (!news.command) {
        return news.isEnd ? tr("%1: another change took its place before it was confirmed. “tepore status” shows what was read last.")
                                .arg(known->name)
                          : QString();
    }
    const Stage stage = news.command->stage;
    if (!news.isEnd && (stage == Stage::Armed || stage == Stage::Sending))
        return {};
    household.setCommand(moduleId, news.command);
    const Thermostat &thermostat = *household.thermostat(moduleId);
    const Home &home = *household.homeOf(moduleId);
    const Temperature::Unit unit = Format::unitFor(household);
    QString text = Words::command(thermostat, home, unit, now);
    if (stage == Stage::Accepted) // the window shows beside it what was asked for
        text += u" · "_s + Words::wish(news.command->wish, thermostat, home, unit, now);
    return tr("%1: %2", "a thermostat, what became of its change").arg(thermostat.name, text);
}

QString TerminalWords::failure(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return tr("it was interrupted. “tepore status --refresh” shows what holds now.");
    QString text = ErrorWords::forHousehold(error).title;
    while (text.endsWith(u'.'))
        text.chop(1);
    if (error.kind == Error::Kind::KeychainUnavailable)
        return tr("%1. Your sign-in is kept there; try again when it does.", "the keyring does not answer").arg(text);
    switch (exitCodeFor(error)) {
    case ExitCode::AccountNeedsYou:
        return tr("%1. Open Tepore: it leads through it.", "what is wrong").arg(text);
    case ExitCode::NoConnection:
        if (ErrorWords::forHousehold(error).step == ErrorText::Step::Proxy)
            return tr("%1. Look at the proxy in Tepore's settings.", "what is wrong").arg(text);
        [[fallthrough]];
    case ExitCode::NoRequests:
        return tr("%1. Try again later.", "what is wrong").arg(text);
    default:
        return tr("%1. Try again.", "what is wrong").arg(text);
    }
}

QString TerminalWords::notSet(const Error &error, const Thermostat &thermostat)
{
    if (exitCodeFor(error) != ExitCode::Refused)
        return failure(error); // it is nothing of this thermostat's
    const QString text = tr("%1: nothing was changed. %2", "a thermostat, why").arg(thermostat.name, ErrorWords::forThermostat(error).sentence);
    return error.kind == Error::Kind::NotFound ? text : text + u' ' + tr("Try again later.");
}

QString TerminalWords::failures(const ErrandNews &end, const Household &household)
{
    QStringList texts;
    for (auto each = end.failures.begin(); each != end.failures.end(); ++each) {
        const Thermostat *thermostat = household.thermostat(each.key());
        if (exitCodeFor(each.value()) < ExitCode::Refused)
            return failure(each.value()); // it is nothing of this thermostat's
        const QString name = thermostat ? thermostat->name : each.key();
        texts << tr("%1: %2", "a thermostat, what became of its change").arg(name, ErrorWords::forThermostat(each.value()).sentence);
    }
    return texts.join(u' ');
}

QString TerminalWords::failure(const CsvOutcome &outcome)
{
    if (outcome.problem == CsvOutcome::Problem::Store)
        return tr("the history cannot be read: %1. “tepore” shows more about it.").arg(outcome.detail);
    return tr("the file cannot be written: %1. Choose another with --output.").arg(outcome.detail);
}

QString TerminalWords::notLinked()
{
    return tr("no account is linked here. Open Tepore and link your thermostats, or name the profile with --profile.");
}

QString TerminalWords::written(const CsvOutcome &outcome)
{
    return tr("%n reading(s) written.", "", static_cast<int>(outcome.rows));
}

QString TerminalWords::finding(const ErrandNews::Finding &found, const QDateTime &now)
{
    const char *mark = "   "; // what needs the person is found by eye
    if (found.result.state == Check::State::Notice)
        mark = " ! ";
    else if (found.result.state == Check::State::Bad)
        mark = "!! ";
    return QLatin1StringView(mark) + CheckWords::title(found.step) + u": "_s +
           CheckWords::result(found.step, found.result, now).sentence;
}

QString TerminalWords::nothingRead()
{
    return tr("nothing was read yet. “tepore status --refresh” does it.");
}

QString TerminalWords::noSampleData()
{
    return tr("the sample data could not be prepared.");
}

QString TerminalWords::noAnswer()
{
    return tr("Tepore runs with this profile and does not answer, or the profile's folder cannot be written to. Nothing was "
              "changed; close Tepore and try again.");
}

QString TerminalWords::brokenOff()
{
    return tr("Tepore ended before it was known what became of it. “tepore status --refresh” shows it.");
}
