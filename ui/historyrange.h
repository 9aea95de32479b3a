#pragma once

#include <QDateTime>
#include <QTimeZone>

// The stretches of time a history is looked at in. Pure.
struct HistoryStretch
{
    QDateTime from; // UTC
    QDateTime to;

    bool operator==(const HistoryStretch &) const = default;
};

enum class HistoryRange { LastNight, Day, Week, Month, Year, Own };

namespace HistoryRanges {

// Of the home's wall clock. Last night is seen from six in the evening until noon, or now. None for Own.
HistoryStretch stretch(HistoryRange range, const QDateTime &now, const QTimeZone &zone);
// What the sentence about last night is about: from ten until seven, or now.
HistoryStretch night(const QDateTime &now, const QTimeZone &zone);

} // namespace HistoryRanges
