#include "ui/activitywords.h"

#include "app/household/household.h"
#include "ui/errorwords.h"
#include "ui/format.h"
#include "ui/historywords.h"
#include "ui/theme.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;
using Event = HistoryEvent;

namespace {

bool isDone(const CallLedger::Entry &call)
{
    return call.status && *call.status >= 200 && *call.status <= 299;
}

ErrorText textOf(const Happening &happening)
{
    const Error error{.kind = *happening.error, .status = happening.call ? happening.call->status.value_or(0) : 0};
    return happening.moduleId.isEmpty() ? ErrorWords::forHousehold(error) : ErrorWords::forThermostat(error);
}

QString errorName(Error::Kind kind)
{
    return QString::fromLatin1(QMetaEnum::fromType<Error::Kind>().valueToKey(int(kind)));
}

// What went wrong before anything reached Legrand.
bool isNearby(const std::optional<Error::Kind> &error)
{
    using Kind = Error::Kind;
    switch (error.value_or(Kind::ServerFault)) {
    case Kind::Offline:
    case Kind::ClockWrong:
    case Kind::NetworkSignIn:
    case Kind::ProxyFailed:
    case Kind::ProxySignIn:
    case Kind::UrlRefused:
        return true;
    default:
        return error >= Kind::KeychainUnavailable;
    }
}

} // namespace

QString ActivityWords::call(const Happening &happening)
{
    const CallLedger::Entry &call = *happening.call;
    QString what = tr("A request");
    if (call.kind == "status"_L1)
        what = tr("Reading");
    else if (call.kind == "command"_L1)
        what = tr("Sending a change");
    else if (call.kind == "plants"_L1)
        what = tr("Looking for homes");
    else if (call.kind == "topology"_L1)
        what = tr("Looking for a home's thermostats");
    else if (call.kind == "programs"_L1)
        what = tr("Reading the programs' names");
    QString end = tr("done");
    if (!call.status)
        end = tr("how it ended was not seen");
    else if (*call.status == 0)
        end = tr("no answer");
    else if (happening.error) {
        end = textOf(happening).title;
        // What has no title of its own would say once more that it was a reading, or say it of a change.
        if (end == ErrorWords::forHousehold({.kind = Error::Kind::BadRequest}).title)
            end = tr("not accepted");
    }
    return tr("%1: %2", "a request, how it ended").arg(what, end);
}

QString ActivityWords::sentence(const Happening &happening, const Household &household, Temperature::Unit unit, const QDateTime &now)
{
    return happening.event ? HistoryWords::event(*happening.event, household, unit, now) : call(happening);
}

QString ActivityWords::thermostat(const Happening &happening, const Household &household)
{
    if (happening.moduleId.isEmpty())
        return {};
    const QString name = HistoryWords::name(happening.moduleId, household);
    return name.isEmpty() ? tr("A former thermostat") : name;
}

QString ActivityWords::who(const Happening &happening)
{
    if (happening.call)
        return happening.call->purpose == CallBudget::Purpose::Person ? tr("In Tepore") : tr("Tepore by itself");
    switch (happening.event->by) {
    case Event::Origin::Here:
        return tr("In Tepore");
    case Event::Origin::Outside:
        return tr("Outside Tepore");
    case Event::Origin::Program:
        return tr("The program");
    case Event::Origin::Cloud:
        return isNearby(happening.event->error) ? tr("This computer or its network", "where a failure came from") : tr("Legrand");
    }
    return {};
}

ActivityWords::Look ActivityWords::look(const Happening &happening)
{
    if (happening.call)
        return isDone(*happening.call) ? Look{.icon = u"refresh"_s, .colour = &Theme::text2}
                                       : Look{.icon = u"warning"_s, .colour = &Theme::warnText};
    const Event &event = *happening.event;
    switch (event.kind) {
    case Event::Kind::Command:
        if (event.outcome == Event::Outcome::Refused || event.outcome == Event::Outcome::NotKept)
            return {.icon = u"error"_s, .colour = &Theme::error};
        if (event.outcome == Event::Outcome::Confirmed)
            return {.icon = u"tick"_s, .colour = &Theme::ok};
        return {.icon = u"clock"_s, .colour = &Theme::text2};
    case Event::Kind::Change:
        return {.icon = event.by == Event::Origin::Program ? u"calendar"_s : u"hand"_s, .colour = &Theme::text2};
    case Event::Kind::Outage:
        return {.icon = u"offline"_s, .colour = &Theme::warnText};
    case Event::Kind::SignIn:
        return {.icon = u"link"_s, .colour = &Theme::text2};
    }
    return {};
}

QString ActivityWords::reason(const Happening &happening, Temperature::Unit unit)
{
    if (happening.event && happening.event->error) {
        const Error error{.kind = *happening.event->error};
        if (happening.event->kind == Event::Kind::Outage)
            return happening.moduleId.isEmpty() ? ErrorWords::forHousehold(error).sentence
                                                : ErrorWords::forThermostat(error).sentence;
        const ErrorText text = ErrorWords::forCommand(error, unit);
        return text.sentence.isEmpty() ? text.title : text.sentence;
    }
    if (happening.event && happening.event->kind == Event::Kind::Change && happening.event->after.isValid())
        return tr("It happened within %1 before: then it was read the last time.", "a duration")
            .arg(Format::duration(happening.event->after.secsTo(happening.event->at)));
    if (happening.error)
        return textOf(happening).sentence;
    return {};
}

QString ActivityWords::technical(const Happening &happening)
{
    static const QStringList kinds{u"command"_s, u"change"_s, u"outage"_s, u"sign-in"_s};
    static const QStringList outcomes{u"under way"_s, u"confirmed"_s, u"unconfirmed"_s, u"not kept"_s, u"refused"_s, u"replaced"_s};
    QStringList parts;
    if (happening.call) {
        const CallLedger::Entry &call = *happening.call;
        parts << u"request %1"_s.arg(call.id) << call.kind;
        parts << (call.status ? u"status %1"_s.arg(*call.status) : u"no status"_s);
        if (call.status.value_or(0) > 0)
            parts << u"%1 ms"_s.arg(call.durationMs);
    } else {
        const Event &event = *happening.event;
        parts << kinds.value(int(event.kind));
        if (event.kind == Event::Kind::Command)
            parts << outcomes.value(int(event.outcome));
        if (event.error)
            parts << errorName(*event.error);
        if (event.kind == Event::Kind::Outage && event.until.isValid())
            parts << u"until %1"_s.arg(event.until.toString(Qt::ISODateWithMs));
    }
    if (happening.error)
        parts << errorName(*happening.error);
    parts << happening.at.toString(Qt::ISODateWithMs);
    return parts.join(u", "_s);
}
