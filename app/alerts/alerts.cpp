#include "app/alerts/alerts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 oncePer = 24 * 3600;          // seconds, for each cause
constexpr qint64 unreachableFor = 2 * 3600;    // until it is worth a word (ux.md §3.5)
constexpr qint64 beyondFor = 10 * 60;          // a window that was opened, a shower
constexpr qint64 believedFor = 3 * 3600;       // a reading: longer than the longest wait for the next one
constexpr qint64 aheadAtMost = 60;             // a told moment: by more, it was told by a clock that was wrong
constexpr qint64 boostIsNews = 30 * 60;        // after its end
constexpr std::array secretDays{30, 7, 1, 0};  // before its end: one word each
constexpr qint64 secretOncePer = 40 * 86'400;  // longer than from one of these to the next
constexpr std::array limitKinds{AlertKind::TooCold, AlertKind::TooWarm, AlertKind::TooHumid};

QString causeName(AlertKind kind, const QString &of = {})
{
    static const QHash<AlertKind, QString> names{
        {AlertKind::Unreachable, u"unreachable"_s}, {AlertKind::TooCold, u"tooCold"_s},
        {AlertKind::TooWarm, u"tooWarm"_s},         {AlertKind::TooHumid, u"tooHumid"_s},
        {AlertKind::BoostEnded, u"boostEnded"_s},   {AlertKind::AccountNeedsYou, u"account"_s},
        {AlertKind::SecretEnds, u"secret"_s}};
    return of.isEmpty() ? names[kind] : names[kind] + u'/' + of;
}

bool isUnreachable(const Thermostat &thermostat)
{
    return thermostat.trouble && (thermostat.trouble->kind == Error::Kind::NotFound ||
                                  thermostat.trouble->kind == Error::Kind::ThermostatTimeout);
}

bool isBeyond(AlertKind kind, const ThermostatStatus &status, const ReadingLimits &limits)
{
    switch (kind) {
    case AlertKind::TooCold:
        return limits.below && status.temperature && *status.temperature < *limits.below;
    case AlertKind::TooWarm:
        return limits.above && status.temperature && *status.temperature > *limits.above;
    default:
        return limits.humidityAbove && status.humidity && *status.humidity > *limits.humidityAbove;
    }
}

QDateTime toldUntil(const QString &cause, const QDateTime &told)
{
    return told.addSecs(cause.startsWith(causeName(AlertKind::SecretEnds)) ? secretOncePer : oncePer);
}

} // namespace

QDateTime AlertWishes::quietUntil(const QDateTime &now) const
{
    if (!hasQuietHours || quietFrom == quietTo)
        return {};
    const QDateTime here = now.toLocalTime();
    const bool overMidnight = quietTo < quietFrom;
    const bool begun = here.time() >= quietFrom;
    const bool ended = here.time() >= quietTo;
    if (overMidnight ? !begun && ended : !begun || ended)
        return {};
    return QDateTime(here.date().addDays(overMidnight && begun ? 1 : 0), quietTo).toUTC();
}

bool Alerts::needsPerson(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::SignInNeeded:
    case Error::Kind::SignInInterrupted:
    case Error::Kind::InvalidClient:
    case Error::Kind::ClientSecretExpired:
    case Error::Kind::UnauthorizedClient:
    case Error::Kind::InvalidScope:
    case Error::Kind::Unauthorized:
    case Error::Kind::Forbidden:
    case Error::Kind::AppPasswordExpired:
    case Error::Kind::AppTermsNotAccepted:
    case Error::Kind::PassphraseNeeded:
    case Error::Kind::SecretsNotStored:
        return true;
    default:
        return false;
    }
}

void Alerts::read(const Thermostat &thermostat, const Home &home, const std::optional<ThermostatStatus> &before,
                  const QDateTime &now)
{
    if (!thermostat.status || !before || before->mode != Mode::Boost || !before->activationTime ||
        thermostat.status->mode == Mode::Boost)
        return;
    // One that was stopped before its end, here or on the wall, is no news for who stopped it.
    const QDateTime end = endsAt(*before->activationTime, home.zone, Mode::Boost, now.addSecs(-boostIsNews));
    if (end <= now)
        m_boostEnded.insert(thermostat.id, end);
}

void Alerts::shift(std::chrono::milliseconds by)
{
    for (auto *moments : {&m_told, &m_beyondSince, &m_boostEnded}) {
        for (QDateTime &moment : *moments)
            moment = moment.addMSecs(by.count());
    }
    if (m_awakeSince.isValid())
        m_awakeSince = m_awakeSince.addMSecs(by.count());
}

void Alerts::noteLimits(const Household &household)
{
    for (const Home &home : household.homes()) {
        for (const Thermostat &thermostat : home.thermostats) {
            const ReadingLimits limits = household.choices().limits.value(thermostat.id);
            for (const AlertKind kind : limitKinds) {
                const QString cause = causeName(kind, thermostat.id);
                if (!thermostat.status || !isBeyond(kind, *thermostat.status, limits))
                    m_beyondSince.remove(cause);
                else if (!m_beyondSince.contains(cause))
                    m_beyondSince.insert(cause, thermostat.measuredAt());
            }
        }
    }
}

void Alerts::addCausesOf(QList<Cause> &causes, const Thermostat &thermostat, const QDateTime &now) const
{
    const QString &id = thermostat.id;
    const auto add = [&](AlertKind kind, const QString &name, const QDateTime &dueFrom) {
        causes << Cause{.kind = kind, .name = name, .moduleId = id, .dueFrom = dueFrom};
    };
    if (isUnreachable(thermostat)) {
        const QDateTime since = m_awakeSince.isValid() ? std::max(thermostat.troubleSince, m_awakeSince)
                                                       : thermostat.troubleSince;
        add(AlertKind::Unreachable, causeName(AlertKind::Unreachable, id), since.addSecs(unreachableFor));
    }
    const QDateTime measured = thermostat.measuredAt();
    for (const AlertKind kind : limitKinds) {
        const QString name = causeName(kind, id);
        const QDateTime since = m_beyondSince.value(name);
        if (since.isValid() && since.secsTo(measured) >= beyondFor && measured.secsTo(now) < believedFor)
            add(kind, name, measured);
    }
    const QDateTime ended = m_boostEnded.value(id);
    if (ended.isValid() && ended.secsTo(now) < boostIsNews)
        add(AlertKind::BoostEnded, causeName(AlertKind::BoostEnded, id + u'/' + ended.toString(Qt::ISODate)), ended);
}

QList<Alerts::Cause> Alerts::causes(const Household &household, const AccountDates &dates, const QDateTime &now) const
{
    QList<Cause> result;
    const std::optional<Error> trouble = household.trouble();
    if (trouble && needsPerson(trouble->kind))
        result << Cause{.kind = AlertKind::AccountNeedsYou,
                        .name = causeName(AlertKind::AccountNeedsYou),
                        .moduleId = {},
                        .dueFrom = household.troubleSince()};
    for (const Home &home : household.homes()) {
        for (const Thermostat &thermostat : home.thermostats)
            addCausesOf(result, thermostat, now);
    }
    if (trouble) // while nothing can be read, nobody knows of one alone
        result.removeIf([](const Cause &cause) { return cause.kind == AlertKind::Unreachable; });
    const QDateTime end = dates.secretEnds();
    for (size_t i = 0; end.isValid() && i < secretDays.size(); ++i) {
        const bool isOver = i + 1 < secretDays.size() && now >= end.addDays(-secretDays[i + 1]);
        if (!isOver)
            result << Cause{.kind = AlertKind::SecretEnds,
                            .name = causeName(AlertKind::SecretEnds, QString::number(secretDays[i])),
                            .moduleId = {},
                            .dueFrom = end.addDays(-secretDays[i])};
    }
    return result;
}

QList<Alert> Alerts::take(const Household &household, const AccountDates &dates, const AlertWishes &wishes,
                          const QDateTime &now)
{
    noteLimits(household);
    for (auto it = m_told.begin(); it != m_told.end();) {
        const bool counts = now < toldUntil(it.key(), it.value()) && it.value() <= now.addSecs(aheadAtMost);
        it = counts ? std::next(it) : m_told.erase(it);
    }
    QList<Alert> alerts;
    if (wishes.quietUntil(now).isValid())
        return alerts;
    QList<Cause> untold = causes(household, dates, now);
    untold.removeIf([&](const Cause &cause) {
        return m_told.contains(cause.name) || wishes.unwanted.contains(cause.kind);
    });
    for (const Cause &cause : std::as_const(untold)) {
        const auto isSame = [&cause](const auto &each) { return each.kind == cause.kind; };
        // One that is unreachable is rarely alone: the others would be due in minutes.
        const bool isDue = std::any_of(untold.begin(), untold.end(), [&](const Cause &each) {
            return each.dueFrom <= now && (each.name == cause.name || (isSame(each) && cause.kind == AlertKind::Unreachable));
        });
        if (!isDue)
            continue;
        m_told.insert(cause.name, now);
        if (std::none_of(alerts.begin(), alerts.end(), isSame))
            alerts << Alert{.kind = cause.kind};
        if (!cause.moduleId.isEmpty())
            std::find_if(alerts.begin(), alerts.end(), isSame)->moduleIds << cause.moduleId;
    }
    m_boostEnded.clear();
    return alerts;
}

QDateTime Alerts::nextLook(const Household &household, const AccountDates &dates, const AlertWishes &wishes,
                           const QDateTime &now) const
{
    QDateTime next;
    for (const Cause &cause : causes(household, dates, now)) {
        if (wishes.unwanted.contains(cause.kind))
            continue;
        QDateTime at = std::max(cause.dueFrom, now);
        if (const QDateTime told = m_told.value(cause.name); told.isValid())
            at = std::max(at, toldUntil(cause.name, told));
        if (const QDateTime quiet = wishes.quietUntil(at); quiet.isValid())
            at = quiet;
        next = next.isValid() ? std::min(next, at) : at;
    }
    return next;
}
