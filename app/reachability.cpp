#include "app/reachability.h"

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
