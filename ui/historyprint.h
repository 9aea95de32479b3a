#pragma once

#include "app/history/history.h"
#include "app/household/household.h"
#include "ui/historyrange.h"
#include "ui/historysheet.h"

// Below the sentence, by the first reading of all; may be empty.
using HistoryNote = std::function<QString(const QDateTime &first)>;

// What is to be on paper.
struct HistoryPrintWish
{
    CsvExport what;      // thermostats and range; the first one is the one the sentence is about
    HistoryStretch told; // what the sentence is about
    HistoryNote note;
    const Household &household; // knows whom the events are about
    HistorySheet sheet;  // how it is to look; what is on it is filled in
};

namespace HistoryPrint {

// Asks the history for it. `done` with the whole sheet, in the thread of `context` and while it lives.
void make(History &history, const HistoryPrintWish &wish, QObject *context, const std::function<void(const HistorySheet &)> &done);

// Writes it, too. `done` with an empty text, or the system's reason; in the thread of `context`
// and while it lives, never if the program ends.
void save(History &history, const HistoryPrintWish &wish, const QString &file, QObject *context,
          const std::function<void(const QString &)> &done);

} // namespace HistoryPrint
