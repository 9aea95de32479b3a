#pragma once

#include "app/household/household.h"

#include <QTimer>

// Keeps the last known household in a JSON file, so that it is shown at the next start before any call.
// Nothing secret is in it. A damaged file is set aside and the program starts without it.
class HouseholdStore : public QObject
{
    Q_OBJECT

public:
    HouseholdStore(Household &household, const QString &file, QObject *parent = nullptr);
    ~HouseholdStore() override; // writes what is not yet written

    void load();
    // Forgets the file's content with the household's, at once.
    bool save();

private:
    Household &m_household;
    QString m_file;
    QTimer m_timer;
};
