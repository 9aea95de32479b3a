#pragma once

#include "app/simulator/simulatedcloud.h"
#include "app/tepore.h"

#include <QTemporaryDir>

// Sample data: a simulated cloud in this process, reached over real HTTP like the vendor's, and a profile that
// is gone afterwards. Links itself by the same steps a person takes, the browser's included.
class Demo : public QObject
{
    Q_OBJECT

public:
    Demo();

    bool isReady() const { return m_isReady; }
    TeporeOptions options() const;
    void linkItself(Tepore &tepore);

private:
    QTemporaryDir m_profile;
    SimulatedCloud m_cloud;
    bool m_isReady = false;
};
