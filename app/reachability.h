#pragma once

#include "app/error.h"

#include <QNetworkInformation>
#include <QObject>

// What the system says about the network. A hint to try sooner and to find the right words, never a gate:
// systems without such a service say nothing, and some are wrong.
class Reachability : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // The system says that there is no network.
    bool isLost() const { return m_lost; }
    // The system says that the network wants a sign-in page first.
    bool isBehindPortal() const { return m_behindPortal; }
    // An error of the network in the light of that.
    Error explained(Error error) const;

    // Begins to listen to the system. Loads a plugin, so that it is called when the first trouble comes.
    void watch();
    void heard(QNetworkInformation::Reachability reachability);
    void heardOfPortal(bool isThere);

Q_SIGNALS:
    void changed();
    void cameBack(); // there was no network, and there is one

private:
    bool m_watching = false;
    bool m_lost = false;
    bool m_behindPortal = false;
};
