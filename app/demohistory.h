#pragma once

#include "app/history/historyseries.h"

#include <QTimeZone>

// A made-up past for a thermostat of the sample data, so that its history is not empty: days of a program kept, with a night
// during which the computer was off. Ends at what `status` shows at `now`. Pure; the same every time.
namespace DemoHistory {

inline constexpr int days = 45;

// As History::importCsv() reads them.
QByteArray readings(const QString &moduleId, const ThermostatStatus &status, const QDateTime &now, const QTimeZone &zone);
QList<HistoryEvent> events(const QString &moduleId, const ThermostatStatus &status, const QDateTime &now);

} // namespace DemoHistory
