#include "app/reachability.h"

#include <utility>

void Reachability::watch()
{
    if (m_watching)
        return;
    m_watching = true;
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const QNetworkInformation *system = QNetworkInformation::instance();
    connect(system, &QNetworkInformation::reachabilityChanged, this, &Reachability::heard);
    heard(system->reachability());
    connect(system, &QNetworkInformation::isBehindCaptivePortalChanged, this, &Reachability::heardOfPortal);
    heardOfPortal(system->isBehindCaptivePortal());
}

void Reachability::heardOfPortal(bool isThere)
{
    if (std::exchange(m_behindPortal, isThere) != isThere)
        Q_EMIT changed();
}

Error Reachability::explained(Error error) const
{
    using Kind = Error::Kind;
    const bool isSilence = error.kind == Kind::Timeout || error.kind == Kind::ConnectionLost ||
                           error.kind == Kind::NoService || error.kind == Kind::ProxyFailed;
    if (isSilence && m_lost)
        error.kind = Kind::Offline;
    const bool mayBePortal = error.kind == Kind::Tls || error.kind == Kind::Offline || error.kind == Kind::NoService ||
                             error.kind == Kind::Timeout || error.kind == Kind::ProxyFailed ||
                             error.kind == Kind::BadAnswer ||
                             error.kind == Kind::UnexpectedStatus;
    if (m_behindPortal && mayBePortal)
        error.kind = Kind::NetworkSignIn;
    return error;
}

void Reachability::heard(QNetworkInformation::Reachability reachability)
{
    // Local and Site may lead to the internet all the same, and Unknown says nothing.
    const bool lost = reachability == QNetworkInformation::Reachability::Disconnected;
    if (lost == m_lost)
        return;
    m_lost = lost;
    Q_EMIT changed();
    if (!lost)
        Q_EMIT cameBack();
}
