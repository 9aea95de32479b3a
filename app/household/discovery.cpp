#include "app/household/discovery.h"

#include "app/logging.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr auto plantsKind = "plants"_L1;
constexpr auto topologyKind = "topology"_L1;
constexpr qint64 soonSeconds = 4; // once, after a failure that is often over by then
constexpr qint64 renewSeconds = 25 * 3600; // daily, and not every day at the same hour
constexpr qint64 renewScarceSeconds = 7 * renewSeconds; // the calls make readings visibly older there
constexpr qsizetype fewThermostats = 4;
constexpr qint64 renewAgainSeconds = 3600; // after a try in vain
constexpr qint64 listAgainSeconds = 10 * 60; // then twice as long, up to 5 hours

} // namespace

Discovery::Discovery(Household &household, CallQueue &queue, SmartherApi &api, Outages &outages, Clock &clock,
                     QObject *parent)
    : QObject(parent), m_household(household), m_queue(queue), m_api(api), m_outages(outages), m_clock(clock)
{
}

void Discovery::start(CallBudget::Purpose purpose)
{
    if (purpose == CallBudget::Purpose::Person) {
        m_queue.raise(plantsKind);
        m_queue.raise(topologyKind);
    }
    if (!isUnderWay() || purpose == CallBudget::Purpose::Person)
        m_purpose = purpose;
    if (std::exchange(m_isWhole, true))
        return;
    m_used = 0;
    ++m_calls;
    Q_EMIT started();
    m_queue.submit<QList<Plant>>(
        {.kind = plantsKind, .moduleId = {}, .purpose = purpose}, m_listing.get(),
        [this](const ApiKeys &keys, QObject *context, SmartherApi::Answer<QList<Plant>> done) {
            ++m_used;
            m_api.plants(keys, context, std::move(done));
        },
        [this](const Result<QList<Plant>> &plants) {
            if (plants && !isBelieved({}, plants.value().isEmpty() && !m_household.homes().isEmpty())) {
                Q_EMIT worked();
            } else if (plants) {
                m_household.applyPlants(plants.value(), m_clock.now());
                m_unlisted.clear();
                if (plants.value().isEmpty())
                    Q_EMIT worked();
                for (const Plant &plant : plants.value())
                    list(plant.id);
            } else {
                plantsFailed(plants.error());
            }
            m_wholeEndedAt = m_clock.now();
            callEnded();
        });
}

void Discovery::forget()
{
    m_listing = std::make_unique<QObject>();
    m_unlisted.clear();
    m_doubted.clear();
    m_listAgainAt = m_wholeEndedAt = {};
    m_failures = 0;
    m_mayBeOver = m_triedSoon = false;
    m_isWhole = false;
    if (std::exchange(m_calls, 0) > 0)
        Q_EMIT ended();
}

void Discovery::listAgain()
{
    m_listAgainAt = {};
    m_purpose = CallBudget::Purpose::Reading;
    for (const QString &plantId : std::as_const(m_unlisted))
        list(plantId);
}

void Discovery::list(const QString &plantId)
{
    ++m_calls;
    m_queue.submit<QList<Module>>(
        {.kind = topologyKind, .moduleId = {}, .purpose = m_purpose}, m_listing.get(),
        [this, plantId](const ApiKeys &keys, QObject *context, SmartherApi::Answer<QList<Module>> done) {
            ++m_used;
            m_api.topology(keys, plantId, context, std::move(done));
        },
        [this, plantId](const Result<QList<Module>> &modules) {
            const QList<Home> &homes = m_household.homes();
            const bool hasAny = std::any_of(homes.begin(), homes.end(), [&plantId](const Home &home) {
                return home.id == plantId && !home.thermostats.isEmpty();
            });
            if (modules && !isBelieved(plantId, modules.value().isEmpty() && hasAny)) {
                m_unlisted.insert(plantId);
                Q_EMIT worked();
            } else if (modules) {
                m_unlisted.remove(plantId);
                Q_EMIT worked();
                m_household.applyTopology(plantId, modules.value());
                Q_EMIT found(modules.value(), m_purpose);
            } else {
                failed(plantId, modules.error());
            }
            callEnded();
        });
}

// An answer may lack everything: nobody loses a home, or what is in it, by the first one for which nobody waited.
bool Discovery::isBelieved(const QString &plantId, bool losesAll)
{
    if (losesAll && m_purpose != CallBudget::Purpose::Person && !m_doubted.contains(plantId)) {
        m_doubted.insert(plantId);
        return false;
    }
    m_doubted.remove(plantId);
    return true;
}

// Readings may go on all the same when a listing fails for which nobody asked.
void Discovery::plantsFailed(const Error &error)
{
    qCWarning(logHousehold) << "the homes could not be listed:" << error.status;
    const bool othersTell = m_household.discoveredAt().isValid() && !m_household.moduleIds().isEmpty();
    if (m_outages.isOfAll({}, error.kind, othersTell) || !othersTell || m_purpose == CallBudget::Purpose::Person)
        Q_EMIT failedForAll(error);
}

QDateTime Discovery::renewAt() const
{
    if (!m_household.discoveredAt().isValid())
        return {};
    const bool isScarce = m_household.moduleIds().size() > fewThermostats;
    const QDateTime at = m_household.discoveredAt().addSecs(isScarce ? renewScarceSeconds : renewSeconds);
    return m_wholeEndedAt.isValid() ? std::max(at, m_wholeEndedAt.addSecs(renewAgainSeconds)) : at;
}

void Discovery::failed(const QString &plantId, const Error &error)
{
    qCWarning(logHousehold) << "a home could not be listed:" << error.status;
    m_unlisted.insert(plantId);
    m_mayBeOver = m_mayBeOver || (!m_triedSoon && Outages::isOftenOverAtOnce(error.kind));
    const bool othersTell = m_household.homes().size() > 1 || !m_household.moduleIds().isEmpty();
    if (m_outages.isOfAll(plantId, error.kind, true) || !othersTell)
        Q_EMIT failedForAll(error);
}

void Discovery::callEnded()
{
    --m_calls;
    if (m_calls > 0)
        return;
    m_isWhole = false;
    if (m_unlisted.isEmpty()) {
        m_failures = 0;
        m_mayBeOver = m_triedSoon = false;
        m_listAgainAt = {};
    } else if (std::exchange(m_mayBeOver, false)) {
        m_triedSoon = true;
        m_listAgainAt = m_clock.now().addSecs(soonSeconds);
    } else {
        m_listAgainAt = m_clock.now().addSecs(listAgainSeconds << std::min(m_failures, 5));
        ++m_failures;
    }
    Q_EMIT ended();
}

void Discovery::shift(std::chrono::milliseconds by)
{
    for (QDateTime *moment : {&m_listAgainAt, &m_wholeEndedAt}) {
        if (moment->isValid())
            *moment = moment->addMSecs(by.count());
    }
}
