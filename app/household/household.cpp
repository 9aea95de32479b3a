#include "app/household/household.h"

#include <algorithm>
#include <utility>

namespace {

constexpr qint64 toleratedLead = 5 * 60;  // seconds, of a device's clock
constexpr qint64 hourSeconds = 3600;
constexpr qint64 daySeconds = 24 * hourSeconds;
constexpr qint64 longestProof = 3000; // seconds between two readings: with what is tolerated less than an hour
constexpr qint64 farthestOffset = 14; // hours
constexpr qint64 toleratedDifference = 60; // between the server's clock and ours

void move(QDateTime &time, qint64 ms)
{
    if (time.isValid())
        time = time.addMSecs(ms);
}

void move(ThermostatStatus &status, qint64 ms)
{
    for (QDateTime *time : {&status.time, &status.temperatureTime, &status.humidityTime})
        move(*time, ms);
}

QDateTime stampOf(const ThermostatStatus &status)
{
    return status.temperatureTime.isValid() ? status.temperatureTime : status.time;
}

// The cloud, or whatever answers in its place, tells another time than this computer's clock: the thermostat's
// own time stamp decides who is wrong.
bool isOurClockWrong(const ThermostatStatus &status, const QDateTime &toldAt, const QDateTime &now)
{
    const QDateTime stamp = stampOf(status);
    if (stamp.isValid() && qAbs(stamp.secsTo(now)) <= toleratedLead)
        return false;
    return qAbs(toldAt.secsTo(now)) <= daySeconds || (stamp.isValid() && qAbs(stamp.secsTo(toldAt)) <= daySeconds);
}

// Devices tell offsets from UTC that are wrong (smarther-api.md §3.3). What was measured since the last reading is no older
// than that: if it says so by whole hours, it is the offset.
void learnOffset(Thermostat &thermostat, const QDateTime &stamp, const QDateTime &now)
{
    if (!stamp.isValid())
        return;
    const qint64 age = stamp.secsTo(now);
    const qint64 sinceLast = thermostat.readAt.secsTo(now);
    if (thermostat.toldStamp.isValid() && stamp > thermostat.toldStamp && sinceLast >= 0 && sinceLast <= longestProof) {
        const qint64 tooOld = std::max<qint64>(0, age - sinceLast - toleratedDifference);
        const qint64 hours = (tooOld + hourSeconds - 1) / hourSeconds;
        if (hours <= farthestOffset && hours * hourSeconds <= age + toleratedDifference)
            thermostat.stampsLateBy = hours * hourSeconds;
    }
    if (age - thermostat.stampsLateBy < -toleratedDifference)
        thermostat.stampsLateBy = 0;
    thermostat.toldStamp = stamp;
}

// The person's order; what is not in it comes after, in the order it has.
template <typename List>
void sortBy(const QStringList &order, List &list)
{
    if (order.isEmpty())
        return;
    const auto place = [&order](const auto &each) {
        const qsizetype index = order.indexOf(each.id);
        return index < 0 ? order.size() : index;
    };
    std::stable_sort(list.begin(), list.end(), [&](const auto &a, const auto &b) { return place(a) < place(b); });
}

} // namespace

bool PendingCommand::isTarget() const
{
    switch (stage) {
    case Stage::Armed:
    case Stage::Retrying:
    case Stage::Sending:
    case Stage::Accepted:
    case Stage::Confirmed:
        return true;
    case Stage::Unconfirmed:
        // The cloud itself said that it failed: the old value is the likelier one.
        return !error || error->status == 0;
    case Stage::NotKept:
    case Stage::Refused:
        return false;
    }
    return false;
}

QDateTime Thermostat::measuredAt() const
{
    if (!status)
        return {};
    const QDateTime stamp = stampOf(*status);
    if (!stamp.isValid() || readAt.secsTo(stamp) > toleratedLead)
        return readAt;
    return std::min(stamp, readAt);
}

std::optional<QDateTime> Thermostat::modeEnds(const QTimeZone &home, const QDateTime &now) const
{
    if (!status || !status->activationTime)
        return std::nullopt;
    return endsAt(*status->activationTime, home, status->mode, now);
}

QString Thermostat::programName(int number) const
{
    const auto it = std::find_if(programs.begin(), programs.end(),
                                 [number](const Program &program) { return program.number == number; });
    return it == programs.end() ? QString() : it->name;
}

Household::Household(QObject *parent) : QObject(parent) {}

const Home *Household::homeOf(const QString &moduleId) const
{
    for (const Home &home : m_homes) {
        for (const Thermostat &thermostat : home.thermostats) {
            if (thermostat.id == moduleId)
                return &home;
        }
    }
    return nullptr;
}

const Thermostat *Household::thermostat(const QString &moduleId) const
{
    const Home *home = homeOf(moduleId);
    if (!home)
        return nullptr;
    return &*std::find_if(home->thermostats.begin(), home->thermostats.end(),
                          [&](const Thermostat &thermostat) { return thermostat.id == moduleId; });
}

Thermostat *Household::find(const QString &moduleId)
{
    for (Home &home : m_homes) {
        for (Thermostat &thermostat : home.thermostats) {
            if (thermostat.id == moduleId)
                return &thermostat;
        }
    }
    return nullptr;
}

QStringList Household::moduleIds() const
{
    QStringList ids;
    for (const Home &home : m_homes) {
        for (const Thermostat &thermostat : home.thermostats)
            ids << thermostat.id;
    }
    return ids;
}

// What the cloud tells of a home, as the person wants it: own names, own zone, nothing hidden.
Home Household::chosen(Home home) const
{
    const auto named = [this](const QString &id, const QString &name) { return m_choices.names.value(id, name); };
    home.name = named(home.id, home.cloudName);
    home.zone = m_choices.zones.value(home.id, home.guessedZone);
    QList<Thermostat> thermostats;
    for (const Module &module : std::as_const(home.modules)) {
        if (m_choices.hidden.contains(module.id))
            continue;
        const Thermostat *known = thermostat(module.id);
        Thermostat entry = known ? *known : Thermostat();
        entry.id = module.id;
        entry.plantId = home.id;
        entry.name = named(module.id, module.name);
        thermostats << entry;
    }
    sortBy(m_choices.order, thermostats);
    home.thermostats = thermostats;
    return home;
}

void Household::sortHomes()
{
    sortBy(m_choices.order, m_homes);
}

// What a person sees it among.
QStringList Household::neighbours(const QString &id) const
{
    QStringList ids;
    for (const Home &home : m_homes) {
        ids << home.id;
        QStringList within;
        for (const Thermostat &thermostat : home.thermostats)
            within << thermostat.id;
        if (within.contains(id))
            return within;
    }
    return ids.contains(id) ? ids : QStringList();
}

void Household::rename(const QString &id, const QString &name)
{
    QString told;
    for (const Home &home : std::as_const(m_homes)) {
        if (home.id == id)
            told = home.cloudName;
        for (const Module &module : home.modules) {
            if (module.id == id)
                told = module.name;
        }
    }
    Choices choices = m_choices;
    const QString plain = name.simplified();
    if (plain.isEmpty() || plain == told)
        choices.names.remove(id);
    else
        choices.names[id] = plain;
    setChoices(choices);
}

void Household::place(const QString &id, const QString &before)
{
    QStringList ids = neighbours(id);
    if (!ids.contains(id) || id == before || (!before.isEmpty() && !ids.contains(before)))
        return;
    ids.removeAll(id);
    ids.insert(before.isEmpty() ? ids.size() : ids.indexOf(before), id);
    // These take the places they have in the whole, where every home and thermostat then has one.
    Choices choices = m_choices;
    QStringList all = choices.order;
    for (const Home &home : std::as_const(m_homes)) {
        if (!all.contains(home.id))
            all << home.id;
        QList<Module> modules = home.modules;
        sortBy(choices.order, modules);
        for (const Module &module : std::as_const(modules)) {
            if (!all.contains(module.id))
                all << module.id;
        }
    }
    qsizetype next = 0;
    for (QString &each : all) {
        if (ids.contains(each))
            each = ids[next++];
    }
    choices.order = all;
    setChoices(choices);
}

bool Household::moveBy(const QString &id, int places)
{
    const QStringList ids = neighbours(id);
    const qsizetype from = ids.indexOf(id);
    const qsizetype to = std::clamp<qsizetype>(from + places, 0, ids.size() - 1);
    if (from < 0 || to == from)
        return false;
    place(id, ids.value(to > from ? to + 1 : to));
    return true;
}

void Household::setChoices(const Choices &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    QList<Home> homes;
    for (const Home &home : std::as_const(m_homes))
        homes << chosen(home);
    const QList<Home> before = std::exchange(m_homes, homes);
    sortHomes();
    const bool changed = m_homes != before;
    Q_EMIT choicesChanged();
    if (changed)
        Q_EMIT homesChanged();
}

void Household::restore(const QList<Home> &homes, const QDateTime &discoveredAt, const Choices &choices)
{
    m_choices = choices;
    m_homes = homes;
    for (Home &home : m_homes) {
        home.cloudName = home.name;
        home.guessedZone = home.zone;
        if (home.modules.isEmpty()) {
            for (const Thermostat &thermostat : std::as_const(home.thermostats))
                home.modules << Module{.id = thermostat.id, .name = thermostat.name};
        }
        home = chosen(home);
    }
    sortHomes();
    m_discoveredAt = discoveredAt;
    Q_EMIT homesChanged();
}

void Household::clear()
{
    m_trouble.reset();
    m_troubleSince = {};
    restore({}, {});
    Q_EMIT troubleChanged();
}

void Household::forgetDiscovery()
{
    if (!m_discoveredAt.isValid())
        return;
    m_discoveredAt = {};
    Q_EMIT homesChanged();
}

void Household::applyPlants(const QList<Plant> &plants, const QDateTime &now)
{
    QList<Home> homes;
    for (const Plant &plant : plants) {
        const auto known = std::find_if(m_homes.begin(), m_homes.end(),
                                        [&](const Home &home) { return home.id == plant.id; });
        Home home;
        if (known != m_homes.end()) {
            home = *known;
        } else {
            home.guessedZone = QTimeZone::systemTimeZone();
            home.isListed = false;
        }
        home.id = plant.id;
        home.cloudName = plant.name;
        homes << chosen(home);
    }
    const QList<Home> before = std::exchange(m_homes, homes);
    sortHomes();
    const bool changed = m_homes != before || !m_discoveredAt.isValid();
    m_discoveredAt = now;
    if (changed)
        Q_EMIT homesChanged();
}

void Household::applyTopology(const QString &plantId, const QList<Module> &modules)
{
    const auto home = std::find_if(m_homes.begin(), m_homes.end(),
                                   [&](const Home &candidate) { return candidate.id == plantId; });
    if (home == m_homes.end())
        return;
    Home now = *home;
    now.modules = modules;
    now.isListed = true;
    now = chosen(now);
    if (now == *home)
        return;
    *home = now;
    Q_EMIT homesChanged();
}

void Household::applyPrograms(const QString &moduleId, const QList<Program> &programs)
{
    Thermostat *thermostat = find(moduleId);
    if (!thermostat || thermostat->programs == programs)
        return;
    thermostat->programs = programs;
    Q_EMIT thermostatChanged(moduleId);
}

void Household::applyStatus(const QString &moduleId, const ThermostatStatus &status, const QDateTime &now)
{
    Thermostat *thermostat = find(moduleId);
    if (!thermostat)
        return;
    const std::optional<ThermostatStatus> before = std::exchange(thermostat->status, status);
    const QDateTime toldAt = std::exchange(thermostat->status->toldAt, {});
    if (toldAt.isValid() && qAbs(toldAt.secsTo(now)) > toleratedDifference && isOurClockWrong(status, toldAt, now))
        move(*thermostat->status, toldAt.msecsTo(now));
    learnOffset(*thermostat, stampOf(*thermostat->status), now);
    move(*thermostat->status, thermostat->stampsLateBy * 1000);
    thermostat->readAt = now;
    if (status.mode == Mode::Automatic && status.program)
        thermostat->lastProgram = *status.program;
    thermostat->trouble.reset();
    thermostat->troubleSince = {};
    Q_EMIT statusRead(moduleId, before);
    Q_EMIT thermostatChanged(moduleId);
}

void Household::applyFailure(const QString &moduleId, const Error &error, const QDateTime &now)
{
    Thermostat *thermostat = find(moduleId);
    if (!thermostat)
        return;
    if (!thermostat->trouble)
        thermostat->troubleSince = now;
    thermostat->trouble = error;
    Q_EMIT thermostatChanged(moduleId);
}

void Household::setTrouble(const std::optional<Error> &error, const QDateTime &now)
{
    if (m_trouble == error)
        return;
    if (!m_trouble || !error || m_trouble->kind != error->kind)
        m_troubleSince = error ? now : QDateTime();
    m_trouble = error;
    Q_EMIT troubleChanged();
}

void Household::setCommand(const QString &moduleId, const std::optional<PendingCommand> &command)
{
    Thermostat *thermostat = find(moduleId);
    if (!thermostat || thermostat->command == command)
        return;
    thermostat->command = command;
    Q_EMIT thermostatChanged(moduleId);
}

void Household::shift(std::chrono::milliseconds by, const QDateTime &before)
{
    const auto moveEarlier = [&](QDateTime &time) {
        if (time <= before)
            move(time, by.count());
    };
    moveEarlier(m_discoveredAt);
    moveEarlier(m_troubleSince);
    for (Home &home : m_homes) {
        for (Thermostat &thermostat : home.thermostats) {
            if (thermostat.status && thermostat.readAt <= before)
                move(*thermostat.status, by.count());
            moveEarlier(thermostat.readAt);
            moveEarlier(thermostat.troubleSince);
            Q_EMIT thermostatChanged(thermostat.id);
        }
    }
}

void Household::setBeforeBoost(const QString &moduleId, const std::optional<Command> &command)
{
    if (Thermostat *thermostat = find(moduleId))
        thermostat->beforeBoost = command;
}
