#include "app/household/householdreader.h"

#include "app/logging.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array probeMinutes{1, 2, 5, 10, 20};
constexpr qint64 freshSeconds = 60;
constexpr qint64 discoveryDays = 1;
constexpr qint64 listAgainSeconds = 10 * 60; // a home could not be listed; then twice as long, up to 5 hours
constexpr qint64 retrySeconds = 4; // 408 and 5xx are often over at once

// Failures that are about the network, the account or the service rather than about one thermostat.
bool concernsAll(Error::Kind kind)
{
    using Kind = Error::Kind;
    switch (kind) {
    case Kind::NotFound:
    case Kind::ThermostatTimeout:
    case Kind::BadAnswer:
    case Kind::BadRequest:
    case Kind::ValuesRefused:
    case Kind::DisplayInUse:
    case Kind::UnexpectedStatus:
    case Kind::NotAcceptable:
    case Kind::Conflict:
        return false;
    default:
        return true;
    }
}

// The service may fail for one thermostat only; believed to fail for all when a second one fails too.
bool mayBeAlone(Error::Kind kind)
{
    return kind == Error::Kind::ServerFault || kind == Error::Kind::Timeout ||
           kind == Error::Kind::ConnectionLost || kind == Error::Kind::Unauthorized;
}

} // namespace

HouseholdReader::HouseholdReader(Household &household, CallQueue &queue, SmartherApi &api, Session &session,
                                 Clock &clock, QObject *parent)
    : QObject(parent), m_household(household), m_queue(queue), m_api(api), m_session(session), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HouseholdReader::readPlanned);
    connect(&m_session, &Session::stateChanged, this, &HouseholdReader::sessionChanged);
    connect(&m_clock, &Clock::jumped, this, &HouseholdReader::readPlanned);
    connect(&m_queue, &CallQueue::budgetChanged, this, &HouseholdReader::plan);
    connect(&m_queue.reachability(), &Reachability::cameBack, this, [this] {
        if (m_household.trouble())
            tryNow(CallBudget::Purpose::Reading);
    });
}

void HouseholdReader::start()
{
    m_started = true;
    sessionChanged();
}

void HouseholdReader::sessionChanged()
{
    if (!m_started)
        return;
    const bool accountTrouble = m_household.trouble() && (m_household.trouble()->kind == Error::Kind::SignInNeeded ||
                                                          m_household.trouble()->kind >= Error::Kind::InvalidRequest);
    switch (m_session.state()) {
    case Session::State::Linked:
        if (accountTrouble)
            m_household.setTrouble(std::nullopt, m_clock.now());
        m_probeAt = {};
        if (!m_household.discoveredAt().isValid() ||
            m_household.discoveredAt().secsTo(m_clock.now()) > discoveryDays * 24 * 3600)
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
    case Session::State::Opening:
        plan();
    }
}

qint64 HouseholdReader::interval() const
{
    return PollPlanner::interval(m_queue.budget(), m_clock.now(), m_household.moduleIds().size());
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
    for (const QString &id : m_household.moduleIds()) {
        const Progress progress = m_progress.value(id);
        result << ReadingNeed{.moduleId = id,
                              .lastTry = progress.lastTry,
                              .readAt = m_household.thermostat(id)->readAt,
                              .wantedAt = progress.wantedAt,
                              .failures = progress.failures,
                              .underWay = progress.underWay};
    }
    return result;
}

void HouseholdReader::plan()
{
    m_timer.stop();
    QDateTime at;
    if (m_started && m_session.state() == Session::State::Linked && !isDiscovering()) {
        const QDateTime now = m_clock.now();
        if (m_probeAt.isValid()) {
            at = m_probeAt;
        } else if (!m_household.trouble() || !isReading()) { // else the probe is out: nothing else goes before its answer
            if (const auto planned = PollPlanner::next(needs(), m_queue.budget(), now))
                at = planned->at;
            if (m_listAgainAt.isValid() && (!at.isValid() || m_listAgainAt < at))
                at = m_listAgainAt;
        }
        if (at.isValid())
            at = std::max(at, m_queue.budget().nextAllowed(now, CallBudget::Purpose::Reading));
        if (at.isValid())
            m_timer.start(std::chrono::milliseconds(std::clamp<qint64>(now.msecsTo(at), 0, 24 * 3600 * 1000)));
    }
    if (at != m_nextReading) {
        m_nextReading = at;
        Q_EMIT planChanged();
    }
}

void HouseholdReader::readPlanned()
{
    const QDateTime now = m_clock.now();
    if (!m_nextReading.isValid() || now < m_nextReading) {
        plan(); // the clock was set back, or the plan changed under the timer
        return;
    }
    const bool isProbe = std::exchange(m_probeAt, {}).isValid();
    if (!m_household.discoveredAt().isValid()) {
        discover(CallBudget::Purpose::Reading);
        return;
    }
    if (!isProbe && m_listAgainAt.isValid() && now >= m_listAgainAt) {
        m_listAgainAt = {};
        for (const QString &plantId : std::as_const(m_unlisted))
            readTopology(plantId, CallBudget::Purpose::Reading);
        return;
    }
    if (const auto planned = PollPlanner::next(needs(), m_queue.budget(), now))
        readStatus(planned->moduleId, CallBudget::Purpose::Reading);
    else
        discover(CallBudget::Purpose::Reading);
}

int HouseholdReader::readAll()
{
    int calls = 0;
    for (const QString &id : m_household.moduleIds())
        calls += read(id);
    return calls;
}

int HouseholdReader::price(const QString &moduleId) const
{
    return m_household.thermostat(moduleId) && !m_progress.value(moduleId).underWay && !isFresh(moduleId) ? 1 : 0;
}

int HouseholdReader::priceOfAll() const
{
    int calls = 0;
    for (const QString &id : m_household.moduleIds())
        calls += price(id);
    return calls;
}

int HouseholdReader::read(const QString &moduleId)
{
    if (price(moduleId) == 0)
        return 0;
    readStatus(moduleId, CallBudget::Purpose::Person);
    return 1;
}

void HouseholdReader::tryNow(CallBudget::Purpose purpose)
{
    m_session.retryKeychain();
    if (m_session.state() != Session::State::Linked)
        return;
    const QStringList ids = m_household.moduleIds();
    if (ids.isEmpty() || !m_household.discoveredAt().isValid())
        discover(purpose);
    else if (!m_progress.value(ids.first()).underWay)
        readStatus(ids.first(), purpose);
}

void HouseholdReader::wantReading(const QString &moduleId, const QDateTime &at)
{
    m_progress[moduleId].wantedAt = at;
    plan();
}

void HouseholdReader::discover(CallBudget::Purpose purpose)
{
    if (isDiscovering())
        return;
    m_discovering = 1;
    Q_EMIT planChanged();
    m_queue.submit<QList<Plant>>(
        {.kind = u"plants"_s, .moduleId = {}, .purpose = purpose}, this,
        [this](const ApiKeys &keys, QObject *context, SmartherApi::Answer<QList<Plant>> done) {
            m_api.plants(keys, context, std::move(done));
        },
        [this, purpose](const Result<QList<Plant>> &plants) {
            if (plants) {
                m_household.applyPlants(plants.value(), m_clock.now());
                m_unlisted.clear();
                if (plants.value().isEmpty())
                    worked();
                for (const Plant &plant : plants.value())
                    readTopology(plant.id, purpose);
            } else {
                failedForAll(plants.error());
            }
            discoveryStep();
        });
}

void HouseholdReader::readTopology(const QString &plantId, CallBudget::Purpose purpose)
{
    ++m_discovering;
    m_queue.submit<QList<Module>>(
        {.kind = u"topology"_s, .moduleId = {}, .purpose = purpose}, this,
        [this, plantId](const ApiKeys &keys, QObject *context, SmartherApi::Answer<QList<Module>> done) {
            m_api.topology(keys, plantId, context, std::move(done));
        },
        [this, plantId, purpose](const Result<QList<Module>> &modules) {
            if (modules) {
                m_unlisted.remove(plantId);
                worked();
                m_household.applyTopology(plantId, modules.value());
                // Readings first: programs are only names.
                for (const Module &module : modules.value()) {
                    if (!isFresh(module.id))
                        readStatus(module.id, purpose);
                }
                for (const Module &module : modules.value())
                    readPrograms(module.id, purpose);
            } else {
                topologyFailed(plantId, modules.error());
            }
            discoveryStep();
        });
}

void HouseholdReader::topologyFailed(const QString &plantId, const Error &error)
{
    qCWarning(logHousehold) << "a home could not be listed:" << error.status;
    m_unlisted.insert(plantId);
    m_failedInARow.insert(plantId);
    const bool othersTell = m_household.homes().size() > 1 || !m_household.moduleIds().isEmpty();
    const bool alone = !concernsAll(error.kind) || (mayBeAlone(error.kind) && m_failedInARow.size() < 2);
    if (!alone || !othersTell)
        failedForAll(error);
}

void HouseholdReader::readPrograms(const QString &moduleId, CallBudget::Purpose purpose)
{
    const QString plantId = m_household.thermostat(moduleId)->plantId;
    ++m_discovering;
    m_queue.submit<QList<Program>>(
        {.kind = u"programs"_s, .moduleId = moduleId, .purpose = purpose}, this,
        [this, plantId, moduleId](const ApiKeys &keys, QObject *context, SmartherApi::Answer<QList<Program>> done) {
            m_api.programList(keys, plantId, moduleId, context, std::move(done));
        },
        [this, moduleId](const Result<QList<Program>> &programs) {
            // Some thermostats fail this call: their programs are shown by number.
            if (programs)
                m_household.applyPrograms(moduleId, programs.value());
            discoveryStep();
        });
}

void HouseholdReader::discoveryStep()
{
    --m_discovering;
    if (m_discovering > 0)
        return;
    if (m_unlisted.isEmpty()) {
        m_listings = 0;
        m_listAgainAt = {};
    } else {
        m_listAgainAt = m_clock.now().addSecs(listAgainSeconds << std::min(m_listings, 5));
        ++m_listings;
    }
    plan();
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
    Progress &progress = m_progress[moduleId];
    progress.underWay = false;
    progress.lastTry = m_clock.now();
    if (result) {
        progress.failures = 0;
        m_household.applyStatus(moduleId, result.value(), m_clock.now());
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
    m_failedInARow.insert(moduleId);
    const bool isOnly = m_household.moduleIds().size() == 1;
    const bool alone = mayBeAlone(error.kind) && m_failedInARow.size() < 2 && !isOnly && !m_household.trouble();
    if (concernsAll(error.kind) && !alone) {
        failedForAll(error);
        return;
    }
    const QDateTime now = m_clock.now();
    Progress &progress = m_progress[moduleId];
    ++progress.failures;
    const bool oftenOverAtOnce =
        error.kind == Error::Kind::ThermostatTimeout || error.kind == Error::Kind::ServerFault;
    if (progress.failures == 1 && oftenOverAtOnce)
        progress.wantedAt = now.addSecs(retrySeconds);
    if (!concernsAll(error.kind)) {
        // The cloud answered, so whatever ailed everything is over.
        const QSet<QString> failed = m_failedInARow;
        worked();
        m_failedInARow = failed;
    }
    m_household.applyFailure(moduleId, error, now);
}

void HouseholdReader::worked()
{
    const QDateTime now = m_clock.now();
    m_failedInARow.clear();
    m_outages = 0;
    m_probeAt = {};
    if (!m_household.trouble())
        return;
    // Whoever missed their turn meanwhile gets it now.
    for (const QString &id : m_household.moduleIds()) {
        const QDateTime readAt = m_household.thermostat(id)->readAt;
        const auto progress = m_progress.find(id);
        if (progress != m_progress.end() && progress->failures == 0 &&
            (!readAt.isValid() || readAt.secsTo(now) > interval()))
            progress->lastTry = {};
    }
    m_household.setTrouble(std::nullopt, now);
}

void HouseholdReader::failedForAll(const Error &error)
{
    const QDateTime now = m_clock.now();
    if (!m_probeAt.isValid() || m_probeAt <= now) { // else one more of the calls that failed together
        m_probeAt = now.addSecs(60 * probeMinutes[qMin(m_outages, probeMinutes.size() - 1)]);
        ++m_outages;
    }
    m_household.setTrouble(error, now);
}
