#pragma once

#include "app/history/sample.h"

#include <QTimeZone>

#include <vector>

// How far back the readings are wanted.
inline constexpr int insightDays = 56;

// `samples`: oldest first, of the last `insightDays` before `now`. Pure.
HistoryInsights insightsOf(const std::vector<Sample> &samples, const QDateTime &now, const QTimeZone &zone);
