#pragma once

#include "app/diagnostics/check.h"

#include <QStringList>

class Household;

// What a person may send to somebody who helps. In English, whatever the program speaks; redacted: it holds no secret, no
// name and no id.
namespace Report {

// Version, Qt and system, then these lines.
QString of(const QStringList &lines);
// How things stand, and what the last check found.
QStringList state(const Check &check, const Session &session, const CallQueue &queue, const Household &household,
                  const Settings &settings, const QDateTime &now);

} // namespace Report
