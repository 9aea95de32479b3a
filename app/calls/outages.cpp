#include "app/calls/outages.h"

#include <algorithm>
#include <array>

namespace {

constexpr std::array probeMinutes{1, 2, 5, 10, 20};

// The service may fail for one thermostat only; believed to fail for all when a second one fails too.
bool mayBeAlone(Error::Kind kind)
{
    return kind == Error::Kind::ServerFault || kind == Error::Kind::Timeout ||
           kind == Error::Kind::ConnectionLost || kind == Error::Kind::Unauthorized;
}

} // namespace

bool Outages::isAnswer(Error::Kind kind)
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
        return true;
    default:
        return false;
    }
}

bool Outages::isOftenOverAtOnce(Error::Kind kind)
{
    return kind == Error::Kind::ThermostatTimeout || kind == Error::Kind::ServerFault ||
           kind == Error::Kind::ConnectionLost;
}

bool Outages::isOfAll(const QString &id, Error::Kind kind, bool othersMayWork)
{
    m_failedInARow.insert(id);
    const bool isAlone = mayBeAlone(kind) && m_failedInARow.size() < 2 && othersMayWork;
    return !isAnswer(kind) && !isAlone;
}

void Outages::failed(const QDateTime &now)
{
    if (m_probeAt.isValid() && m_probeAt > now)
        return; // one more of the calls that failed together
    m_failedAt = now;
    m_probeAt = now.addSecs(60 * probeMinutes[std::min(m_probes, probeMinutes.size() - 1)]);
    ++m_probes;
}

void Outages::hurry(const QDateTime &now)
{
    if (m_probeAt.isValid())
        m_probeAt = std::min(m_probeAt, std::max(now, m_failedAt.addSecs(60 * probeMinutes.front())));
}

void Outages::answered(const QString &id)
{
    // What failed stays under suspicion until something works.
    if (id.isEmpty())
        m_failedInARow.clear();
    m_probes = 0;
    m_probeAt = {};
}

void Outages::shift(std::chrono::milliseconds by)
{
    for (QDateTime *each : {&m_probeAt, &m_failedAt}) {
        if (each->isValid())
            *each = each->addMSecs(by.count());
    }
}
