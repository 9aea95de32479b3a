#pragma once

#include <QDateTime>

// How far a reading can still be believed (ux.md §3.1).
enum class Freshness {
    Never,   // there is none
    Fresh,
    Ageing,
    Old,     // shown as the past: "was heating"
    VeryOld, // over 12 hours: no longer shown as the temperature
};

// `measuredAt` and `now` are UTC; `interval` is the planned time between two readings, in seconds.
Freshness freshness(const QDateTime &measuredAt, const QDateTime &now, qint64 interval);
