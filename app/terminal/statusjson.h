#pragma once

#include "app/terminal/errand.h"

class QJsonObject;

// What `tepore status --json` prints: for programs, stable, and described in the manual page. Temperatures are °C,
// humidity is percent, times have the distance of the home from UTC; what is not known is null.
namespace StatusJson {

// Of these thermostats. `refreshed` is empty when nothing was asked for.
QByteArray of(const Household &household, const QStringList &moduleIds, const std::optional<ErrandNews> &refreshed,
              const QDateTime &now);

} // namespace StatusJson
