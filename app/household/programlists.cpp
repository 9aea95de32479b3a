#include "app/household/programlists.h"

#include "app/calls/outages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 daySeconds = 24 * 3600;
constexpr qint64 againSeconds = 15 * 60; // after a failure that passes
constexpr int mostTries = 3;

} // namespace

ProgramLists::ProgramLists(Household &household, CallQueue &queue, SmartherApi &api, Clock &clock, QObject *parent)
    : QObject(parent), m_household(household), m_queue(queue), m_api(api), m_clock(clock)
{
}

void ProgramLists::want(const QString &moduleId, bool wanted)
{
    List &list = m_lists[moduleId];
    list.isWanted = wanted;
    list.failures = 0;
}

void ProgramLists::noteUnknown(const QString &moduleId, const ThermostatStatus &status)
{
    const Thermostat *thermostat = m_household.thermostat(moduleId);
    if (!thermostat || status.mode != Mode::Automatic || !status.program || *status.program == 0 ||
        !thermostat->programName(*status.program).isEmpty())
        return;
    const QDateTime triedAt = m_lists.value(moduleId).triedAt;
    if (!triedAt.isValid() || qAbs(triedAt.secsTo(m_clock.now())) > daySeconds)
        want(moduleId);
}

// The one that was tried longest ago: one that fails keeps none of the others waiting for long.
QString ProgramLists::next() const
{
    if (m_isUnderWay)
        return {};
    auto first = m_lists.end();
    for (auto it = m_lists.begin(); it != m_lists.end(); ++it) {
        if (it->isWanted && (first == m_lists.end() || it->triedAt < first->triedAt)) // invalid ones are first
            first = it;
    }
    return first == m_lists.end() ? QString() : first.key();
}

qsizetype ProgramLists::wanted() const
{
    return std::count_if(m_lists.begin(), m_lists.end(), [](const List &list) { return list.isWanted; });
}

QDateTime ProgramLists::lastTry() const
{
    QDateTime last;
    for (const List &list : m_lists) {
        if (list.triedAt.isValid())
            last = last.isValid() ? std::max(last, list.triedAt) : list.triedAt;
    }
    return last;
}

void ProgramLists::read(const QString &moduleId)
{
    List &list = m_lists[moduleId];
    list.triedAt = m_clock.now();
    list.isWanted = false;
    const Thermostat *thermostat = m_household.thermostat(moduleId);
    if (!thermostat)
        return;
    m_isUnderWay = true;
    m_queue.submit<QList<Program>>(
        {.kind = u"programs"_s, .moduleId = moduleId, .purpose = CallBudget::Purpose::Reading}, this,
        [this, plantId = thermostat->plantId, moduleId](const ApiKeys &keys, QObject *context,
                                                        SmartherApi::Answer<QList<Program>> done) {
            m_api.programList(keys, plantId, moduleId, context, std::move(done));
        },
        [this, moduleId](const Result<QList<Program>> &programs) {
            m_isUnderWay = false;
            if (programs)
                m_household.applyPrograms(moduleId, programs.value());
            else
                failed(moduleId, programs.error());
            Q_EMIT ended();
        });
}

// Some thermostats fail this call: their programs are shown by number. What may fail all of them passes, and burns no more
// than this one: the others wait with it.
void ProgramLists::failed(const QString &moduleId, const Error &error)
{
    if (Outages::isAnswer(error.kind))
        return;
    List &list = m_lists[moduleId];
    list.isWanted = ++list.failures < mostTries;
    m_notBefore = m_clock.now().addSecs(againSeconds);
}

void ProgramLists::shift(std::chrono::milliseconds by)
{
    for (List &list : m_lists) {
        if (list.triedAt.isValid())
            list.triedAt = list.triedAt.addMSecs(by.count());
    }
    if (m_notBefore.isValid())
        m_notBefore = m_notBefore.addMSecs(by.count());
}
