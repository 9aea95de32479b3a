#pragma once

#include "app/tepore.h"

#include <QProcess>
#include <QTemporaryDir>

// Sample data: tepore-simulator in a process of its own, reached over real HTTP like the vendor's cloud, and a
// profile that is gone afterwards. Links itself by the same steps a person takes, the browser's included.
class Demo : public QObject
{
    Q_OBJECT

public:
    // Waits for the simulator to listen, some tens of milliseconds. `house` is the simulator's: a name, or a file.
    explicit Demo(const QString &house);
    ~Demo() override;

    bool isReady() const { return m_address.isValid(); }
    TeporeOptions options() const;
    void linkItself(Tepore &tepore);

private:
    // Once a thermostat is read for the first time: made of what it shows, in a thread of its own.
    void giveAPast(Tepore &tepore, const QString &moduleId);

    QTemporaryDir m_profile;
    QProcess m_simulator;
    QUrl m_address;
    QSet<QString> m_havePast;
};
