#include "app/household/programlists.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 daySeconds = 24 * 3600;

} // namespace

ProgramLists::ProgramLists(Household &household, CallQueue &queue, SmartherApi &api, Clock &clock, QObject *parent)
    : QObject(parent), m_household(household), m_queue(queue), m_api(api), m_clock(clock)
{
}

void ProgramLists::want(const QString &moduleId, bool wanted)
{
    m_lists[moduleId].isWanted = wanted;
}

void ProgramLists::noteUnknown(const QString &moduleId, const ThermostatStatus &status)
{
    const Thermostat *thermostat = m_household.thermostat(moduleId);
    if (!thermostat || status.mode != Mode::Automatic || !status.program || *status.program == 0 ||
        !thermostat->programName(*status.program).isEmpty())
        return;
    List &list = m_lists[moduleId];
    if (!list.triedAt.isValid() || qAbs(list.triedAt.secsTo(m_clock.now())) > daySeconds)
        list.isWanted = true;
}

QString ProgramLists::next() const
{
    const auto wanted = std::find_if(m_lists.begin(), m_lists.end(), [](const List &list) { return list.isWanted; });
    return wanted == m_lists.end() ? QString() : wanted.key();
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
    m_lists[moduleId] = {.triedAt = m_clock.now()};
    const Thermostat *thermostat = m_household.thermostat(moduleId);
    if (!thermostat)
        return;
    m_queue.submit<QList<Program>>(
        {.kind = u"programs"_s, .moduleId = moduleId, .purpose = CallBudget::Purpose::Reading}, this,
        [this, plantId = thermostat->plantId, moduleId](const ApiKeys &keys, QObject *context,
                                                        SmartherApi::Answer<QList<Program>> done) {
            m_api.programList(keys, plantId, moduleId, context, std::move(done));
        },
        [this, moduleId](const Result<QList<Program>> &programs) {
            // Some thermostats fail this call: their programs are shown by number.
            if (programs)
                m_household.applyPrograms(moduleId, programs.value());
            Q_EMIT ended();
        });
}

void ProgramLists::shift(std::chrono::milliseconds by)
{
    for (List &list : m_lists) {
        if (list.triedAt.isValid())
            list.triedAt = list.triedAt.addMSecs(by.count());
    }
}
