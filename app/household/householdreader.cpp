#include "app/household/householdreader.h"

#include "app/household/readback.h"
#include "app/logging.h"
#include "app/power.h"

#include <array>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 freshSeconds = 60;
constexpr qint64 daySeconds = 24 * 3600;
constexpr qint64 paceSeconds = 30 * 60;
constexpr qint64 batterySeconds = 5 * 60; // reads files
constexpr qint64 networkNeeds = 7; // seconds after sleep, until it is there again
constexpr qint64 tellsTimeSeconds = 60; // from the asking, an answer tells the cloud's time
constexpr qint64 scarceListSeconds = 3600; // as the planner expects
constexpr qint64 programNeeds = 3; // seconds without a reading, for a call
constexpr qint64 retrySeconds = 4; // many failures are over at once

constexpr std::array stepNames{"none", "discovery", "listing", "programs", "status"}; // for the log

} // namespace

HouseholdReader::HouseholdReader(Household &household, CallQueue &queue, SmartherApi &api, Session &session,
                                 CallLedger &ledger, Clock &clock, QObject *parent)
    : QObject(parent), m_household(household), m_queue(queue), m_api(api), m_session(session), m_ledger(ledger),
      m_clock(clock), m_audience(ledger), m_discovery(household, queue, api, m_outages, clock),
      m_programs(household, queue, api, clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HouseholdReader::takeStep);
    connect(&m_session, &Session::stateChanged, this, &HouseholdReader::sessionChanged);
    connect(&m_clock, &Clock::jumped, this, &HouseholdReader::clockJumped); // resumed() may follow
    connect(&m_clock, &Clock::resumed, this, [this] {
        m_awakeSince = m_clock.now();
        plan();
    });
    connect(&m_queue, &CallQueue::budgetChanged, this, &HouseholdReader::plan);
    connect(&m_queue.reachability(), &Reachability::cameBack, this, [this] {
        if (m_household.trouble())
            tryNow(CallBudget::Purpose::Reading);
    });
    connect(&m_discovery, &Discovery::started, this, &HouseholdReader::planChanged);
    connect(&m_discovery, &Discovery::worked, this, &HouseholdReader::worked);
    connect(&m_discovery, &Discovery::found, this, &HouseholdReader::found);
    connect(&m_discovery, &Discovery::failedForAll, this, &HouseholdReader::failedForAll);
    connect(&m_discovery, &Discovery::ended, this, [this] {
        noteShown();
        plan();
        Q_EMIT planChanged(); // nothing may be planned, as before: yet isDiscovering() has changed
    });
    connect(&m_programs, &ProgramLists::ended, this, &HouseholdReader::plan);
    connect(&m_household, &Household::homesChanged, this, &HouseholdReader::homesChanged);
    connect(&m_queue, &CallQueue::answered, this, [this](const CallTag &tag, const std::optional<Error> &error) {
        if (tag.purpose == CallBudget::Purpose::Person)
            m_audience.calledByPerson();
        if (tag.purpose == CallBudget::Purpose::Person || error)
            m_paceFrom = {};
    });
}

void HouseholdReader::start()
{
    m_started = true;
    noteShown();
    m_audience.restore(m_clock.now());
    const QHash<QString, QDateTime> commanded = readBacks(m_ledger, m_household, m_clock.now());
    for (auto it = commanded.begin(); it != commanded.end(); ++it)
        m_progress[it.key()].wantedAt = it.value();
    sessionChanged();
}

void HouseholdReader::setVisible(const QSet<QString> &moduleIds)
{
    if (!m_audience.show(moduleIds, m_clock.now()))
        return;
    if (!moduleIds.isEmpty())
        m_outages.hurry(m_clock.now());
    m_paceFrom = {};
    plan();
}

void HouseholdReader::setGlanced(const QSet<QString> &moduleIds)
{
    if (std::exchange(m_glanced, moduleIds) == moduleIds)
        return;
    m_paceFrom = {};
    plan();
}

void HouseholdReader::sessionChanged()
{
    if (!m_started)
        return;
    const std::optional<Error> &trouble = m_household.trouble();
    const bool accountTrouble = trouble && (trouble->kind == Error::Kind::Unauthorized || // the subscription key's, too
                                            trouble->kind == Error::Kind::Forbidden ||
                                            trouble->kind >= Error::Kind::InvalidRequest);
    switch (m_session.state()) {
    case Session::State::Linked:
        if (accountTrouble)
            m_household.setTrouble(std::nullopt, m_clock.now());
        m_outages.forgetProbe();
        if (m_onDemand)
            plan();
        else if (!isFound() || qAbs(m_household.discoveredAt().secsTo(m_clock.now())) > daySeconds)
            discover(CallBudget::Purpose::Reading);
        else
            plan();
        break;
    case Session::State::KeychainClosed:
    case Session::State::SignInNeeded:
        m_household.setTrouble(m_session.problem(), m_clock.now());
        plan();
        break;
    case Session::State::NotLinked:
        m_household.setTrouble(std::nullopt, m_clock.now()); // it was the account's that is gone
        m_household.forgetDiscovery();
        m_discovery.forget();
        plan();
        break;
    case Session::State::Opening:
        plan();
    }
}

// The program may have been killed in the middle of it.
bool HouseholdReader::isFound() const
{
    const QList<Home> &homes = m_household.homes();
    return m_household.discoveredAt().isValid() &&
           std::all_of(homes.begin(), homes.end(), [this](const Home &home) {
               return home.isListed || m_discovery.isUnlisted(home.id); // which is tried again in its own time
           });
}

qint64 HouseholdReader::interval(const QString &moduleId) const
{
    if (m_audience.shownSince(moduleId).isValid())
        return m_pace.shown;
    return m_glanced.contains(moduleId) ? m_pace.glanced() : m_pace.recorded;
}

// Nothing becomes older or younger, due or late, because somebody sets the clock.
void HouseholdReader::clockJumped(std::chrono::milliseconds setBy)
{
    if (setBy.count() != 0) {
        m_household.shift(setBy, m_clock.now().addMSecs(-setBy.count()));
        for (Progress &progress : m_progress) {
            for (QDateTime *moment : {&progress.lastTry, &progress.wantedAt}) {
                if (moment->isValid())
                    *moment = moment->addMSecs(setBy.count());
            }
        }
        m_audience.shift(setBy);
        m_outages.shift(setBy);
        m_discovery.shift(setBy);
        m_programs.shift(setBy);
        m_awakeSince = {};
        m_paceFrom = {};
    }
    plan();
}

bool HouseholdReader::isFresh(const QString &moduleId) const
{
    const Thermostat *thermostat = m_household.thermostat(moduleId);
    return thermostat && thermostat->readAt.isValid() && !thermostat->trouble &&
           qAbs(thermostat->readAt.secsTo(m_clock.now())) < freshSeconds;
}

bool HouseholdReader::isReading() const
{
    return std::any_of(m_progress.begin(), m_progress.end(), [](const Progress &each) { return each.underWay; });
}

QList<ReadingNeed> HouseholdReader::needs() const
{
    QList<ReadingNeed> result;
    for (const Home &home : m_household.homes()) {
        for (const Thermostat &thermostat : home.thermostats) {
            const Progress progress = m_progress.value(thermostat.id);
            if (m_onDemand && !progress.wantedAt.isValid())
                continue;
            result << ReadingNeed{
                .moduleId = thermostat.id,
                .lastTry = progress.lastTry,
                .readAt = thermostat.readAt,
                .wantedAt = progress.wantedAt,
                .changesAt = thermostat.modeEnds(home.zone, thermostat.readAt).value_or(QDateTime()),
                .shownSince = m_audience.shownSince(thermostat.id),
                .glanced = m_glanced.contains(thermostat.id),
                .failures = progress.failures,
                .underWay = progress.underWay};
        }
    }
    return result;
}

HouseholdReader::Step HouseholdReader::nextStep(const QDateTime &now) const
{
    if (!m_started || m_session.state() != Session::State::Linked || isDiscovering())
        return {};
    if (!m_queue.ledgerProblem().isEmpty() && (isReading() || m_queue.isReadingWaiting()))
        return {}; // that one tries whether calls can be written down again
    Step step;
    const QList<ReadingNeed> all = needs();
    if (const auto planned = PollPlanner::next(all, m_pace, m_queue.budget(), now))
        step = {.kind = Step::Kind::Status, .at = planned->at, .moduleId = planned->moduleId};
    if (m_onDemand)
        return step;
    const QDateTime allowed = m_queue.budget().nextAllowed(now, CallBudget::Purpose::Reading);
    if (m_outages.probeAt().isValid()) {
        if (step.kind == Step::Kind::None || !m_household.discoveredAt().isValid())
            step = {.kind = Step::Kind::Discovery};
        step.at = std::max(m_outages.probeAt(), allowed);
        return step;
    }
    if (m_household.trouble() && isReading())
        return {}; // the probe is out: nothing else goes before its answer
    const QDateTime listing = m_discovery.listAgainAt();
    if (listing.isValid() && (!step.at.isValid() || listing < step.at))
        return {.kind = Step::Kind::Listing, .at = std::max(listing, allowed)};
    // New homes and the names of programs can wait: they are asked for when no reading is due, and programs one an hour when
    // hardly two readings of each thermostat are left.
    const QString lacking = m_programs.next();
    const QDateTime idle = std::max(allowed, PollPlanner::othersAllowed(all, m_queue.budget(), now));
    QDateTime programs = m_programs.notBefore().isValid() ? std::max(idle, m_programs.notBefore()) : idle;
    const int left = CallBudget::perDay - CallBudget::reserve - m_queue.budget().used(now);
    if (left <= 2 * m_household.moduleIds().size() && m_programs.lastTry().isValid())
        programs = std::max(programs, m_programs.lastTry().addSecs(scarceListSeconds));
    Step other;
    if (!lacking.isEmpty())
        other = {.kind = Step::Kind::Programs, .at = programs, .moduleId = lacking};
    if (const QDateTime renewal = m_discovery.renewAt();
        renewal.isValid() && (!other.at.isValid() || std::max(idle, renewal) <= other.at))
        other = {.kind = Step::Kind::Discovery, .at = std::max(idle, renewal)};
    const qint64 needed = other.kind == Step::Kind::Discovery ? programNeeds * (1 + m_household.homes().size()) : programNeeds;
    if (other.at.isValid() && (!step.at.isValid() || other.at.addSecs(needed) < step.at))
        return other;
    return step;
}

void HouseholdReader::renewPace(const QDateTime &now)
{
    if (m_paceFrom.isValid() && qAbs(m_paceFrom.secsTo(now)) < paceSeconds)
        return;
    m_audience.passed(now);
    if (!m_batteryAskedAt.isValid() || qAbs(m_batteryAskedAt.secsTo(now)) >= batterySeconds) {
        m_onBattery = Power::isOnBattery();
        m_batteryAskedAt = now;
    }
    m_pace = PollPlanner::pace({.thermostats = m_household.moduleIds().size(),
                                .shown = m_audience.shown(),
                                .since = m_audience.since(),
                                .glanced = m_glanced.size(),
                                .lists = m_programs.wanted(),
                                .onBattery = m_onBattery},
                               m_audience.habits(), m_queue.budget(), now);
    m_paceFrom = now;
}

void HouseholdReader::plan()
{
    const QDateTime now = m_clock.now();
    if (m_started)
        renewPace(now);
    Step step = nextStep(now);
    if (step.at.isValid() && m_awakeSince.isValid() && m_awakeSince <= now)
        step.at = std::max(step.at, m_awakeSince.addSecs(networkNeeds));
    m_timer.stop();
    if (step.at.isValid())
        m_timer.start(std::chrono::milliseconds(std::clamp<qint64>(now.msecsTo(step.at), 0, paceSeconds * 1000)));
    if (std::exchange(m_next, step).at == step.at)
        return;
    qCDebug(logHousehold) << "the next step is" << stepNames[size_t(step.kind)] << "at" << step.at << "pace" << m_pace.shown
                          << m_pace.glanced() << m_pace.recorded << "s";
    Q_EMIT planChanged();
}

void HouseholdReader::takeStep()
{
    plan(); // what is most urgent may have changed while time passed, or the clock was set
    if (!m_next.at.isValid() || m_next.at > m_clock.now())
        return;
    m_outages.forgetProbe();
    const Step step = m_next;
    switch (step.kind) {
    case Step::Kind::None:
        break;
    case Step::Kind::Discovery:
        discover(CallBudget::Purpose::Reading);
        break;
    case Step::Kind::Listing:
        m_discovery.listAgain();
        break;
    case Step::Kind::Programs:
        m_programs.read(step.moduleId);
        break;
    case Step::Kind::Status:
        readStatus(step.moduleId, CallBudget::Purpose::Reading);
    }
    plan();
}

int HouseholdReader::readAll()
{
    const QStringList ids = m_household.moduleIds();
    return std::accumulate(ids.begin(), ids.end(), 0, [this](int calls, const QString &id) { return calls + read(id); });
}

int HouseholdReader::price(const QString &moduleId) const
{
    return m_household.thermostat(moduleId) && !isAsked(moduleId) && !isFresh(moduleId) ? 1 : 0;
}

bool HouseholdReader::isAsked(const QString &moduleId) const
{
    return m_progress.value(moduleId).underWay && !m_queue.isReadingWaiting(moduleId);
}

bool HouseholdReader::isAnyAsked() const
{
    const QStringList ids = m_household.moduleIds();
    return std::any_of(ids.begin(), ids.end(), [this](const QString &id) { return isAsked(id); });
}

int HouseholdReader::priceOfAll() const
{
    const QStringList ids = m_household.moduleIds();
    return std::accumulate(ids.begin(), ids.end(), 0, [this](int calls, const QString &id) { return calls + price(id); });
}

int HouseholdReader::read(const QString &moduleId)
{
    if (price(moduleId) == 0)
        return 0;
    if (!m_queue.raise(u"status"_s, moduleId))
        readStatus(moduleId, CallBudget::Purpose::Person);
    return 1;
}

void HouseholdReader::tryNow(CallBudget::Purpose purpose)
{
    if (purpose == CallBudget::Purpose::Person)
        m_session.retryKeychain();
    else
        m_session.retryKeychainQuietly();
    if (m_session.state() != Session::State::Linked)
        return;
    const QStringList ids = m_household.moduleIds();
    if (ids.isEmpty() || !m_household.discoveredAt().isValid())
        discover(purpose);
    else if (purpose == CallBudget::Purpose::Reading || !m_queue.raise(u"status"_s, ids.first()))
        readStatus(ids.first(), purpose);
}

void HouseholdReader::tryKey(const QByteArray &key, QObject *context, std::function<void(const Outcome &)> done)
{
    m_queue.submit<QList<Plant>>(
        {.kind = u"plants"_s, .moduleId = {}, .purpose = CallBudget::Purpose::Person, .isTrial = true}, context,
        [this, key](const ApiKeys &keys, QObject *wanted, SmartherApi::Answer<QList<Plant>> answer) {
            m_api.plants({.accessToken = keys.accessToken, .subscriptionKey = key}, wanted, std::move(answer));
        },
        [this, key, done = std::move(done)](const Result<QList<Plant>> &plants) {
            if (plants) {
                m_session.setSubscriptionKey(key);
                worked();
                plan();
            }
            done(plants ? Outcome(Done{}) : Outcome(plants.error()));
        });
}

void HouseholdReader::wantReading(const QString &moduleId, const QDateTime &at)
{
    m_progress[moduleId].wantedAt = at;
    plan();
}

void HouseholdReader::homesChanged()
{
    m_paceFrom = {};
    if (!m_started || isDiscovering())
        return;
    for (const QString &id : m_household.moduleIds()) {
        if (m_shown.contains(id))
            continue;
        m_progress[id].wantedAt = m_clock.now(); // it was hidden until now
        m_programs.want(id, m_household.thermostat(id)->programs.isEmpty());
    }
    noteShown();
    plan();
}

void HouseholdReader::noteShown()
{
    const QStringList ids = m_household.moduleIds();
    m_shown = QSet<QString>(ids.begin(), ids.end());
}

void HouseholdReader::found(const QList<Module> &modules, CallBudget::Purpose purpose)
{
    m_paceFrom = {}; // the programs cost calls
    for (const Module &module : modules) {
        if (!m_household.thermostat(module.id))
            continue; // hidden
        // The list that came since the program started stays, unless a person asks.
        if (purpose == CallBudget::Purpose::Person || !m_programs.isTried(module.id) || m_household.thermostat(module.id)->programs.isEmpty())
            m_programs.want(module.id);
        if (purpose == CallBudget::Purpose::Person && !isFresh(module.id))
            m_progress[module.id].wantedAt = m_clock.now();
    }
}

void HouseholdReader::readStatus(const QString &moduleId, CallBudget::Purpose purpose)
{
    const Thermostat *thermostat = m_household.thermostat(moduleId);
    if (!thermostat)
        return;
    Progress &progress = m_progress[moduleId];
    if (progress.underWay)
        return;
    progress.underWay = true;
    progress.lastTry = m_clock.now(); // until it goes out: the next one keeps apart from it already
    progress.wantedAt = {};
    m_queue.submit<ThermostatStatus>(
        {.kind = u"status"_s, .moduleId = moduleId, .purpose = purpose}, this,
        [this, plantId = thermostat->plantId, moduleId](const ApiKeys &keys, QObject *context,
                                                        SmartherApi::Answer<ThermostatStatus> done) {
            m_progress[moduleId].lastTry = m_clock.now();
            m_api.status(keys, plantId, moduleId, context, std::move(done));
        },
        [this, moduleId](const Result<ThermostatStatus> &result) { statusCame(moduleId, result); });
    plan();
}

void HouseholdReader::statusCame(const QString &moduleId, const Result<ThermostatStatus> &result)
{
    m_clock.look();
    const QDateTime now = m_clock.now();
    Progress &progress = m_progress[moduleId];
    progress.underWay = false;
    const QDateTime asked = std::exchange(progress.lastTry, now);
    if (result) {
        progress.failures = 0;
        ThermostatStatus status = result.value();
        if (qAbs(asked.secsTo(now)) > tellsTimeSeconds)
            status.toldAt = {}; // slept over: it was then, not now
        m_household.applyStatus(moduleId, status, now);
        m_programs.noteUnknown(moduleId, result.value());
        worked();
    } else {
        statusFailed(moduleId, result.error());
    }
    plan();
}

void HouseholdReader::statusFailed(const QString &moduleId, const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    const bool othersMayWork = m_household.moduleIds().size() > 1 && !m_household.trouble();
    if (m_outages.isOfAll(moduleId, error.kind, othersMayWork)) {
        failedForAll(error);
        return;
    }
    const QDateTime now = m_clock.now();
    Progress &progress = m_progress[moduleId];
    ++progress.failures;
    qCDebug(logHousehold) << "one thermostat failed" << progress.failures << "times in a row:" << error.kind;
    if (progress.failures == 1 && Outages::isOftenOverAtOnce(error.kind))
        progress.wantedAt = now.addSecs(retrySeconds);
    if (Outages::isAnswer(error.kind)) {
        m_outages.answered(moduleId);
        endTrouble();
    }
    m_household.applyFailure(moduleId, error, now);
}

void HouseholdReader::worked()
{
    m_outages.answered();
    endTrouble();
}

void HouseholdReader::endTrouble()
{
    if (!m_household.trouble())
        return;
    // The tries that failed with all are no thermostat's own: who missed a turn meanwhile gets it now.
    for (Progress &progress : m_progress) {
        if (progress.failures == 0)
            progress.lastTry = {};
    }
    m_household.setTrouble(std::nullopt, m_clock.now());
}

void HouseholdReader::failedForAll(const Error &error)
{
    const QDateTime now = m_clock.now();
    qCDebug(logHousehold) << "nothing can be read:" << error.kind;
    m_outages.failed(now);
    m_household.setTrouble(error, now);
}
