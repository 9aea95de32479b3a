#pragma once

#include "app/household/household.h"

#include <QThreadPool>
#include <QTimer>

// Keeps the last known household in a JSON file, so that it is shown at the next start before any call.
// Nothing secret is in it. A damaged file is set aside and the program starts without it.
//
// Readings are written in a thread of its own, a second after they came: a disk may take long to have them for certain.
// What a person chose or had forgotten is there when the call that changed it returns.
class HouseholdStore : public QObject
{
    Q_OBJECT

public:
    HouseholdStore(Household &household, const QString &file, QObject *parent = nullptr);
    ~HouseholdStore() override; // writes what is not yet written

    void load();
    bool save(); // at once

private:
    QByteArray content() const;
    void saveBeside();

    Household &m_household;
    QString m_file;
    QTimer m_timer;
    QThreadPool m_writer; // of one thread: in the order of the readings
};
