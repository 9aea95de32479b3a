#pragma once

#include "app/calls/callledger.h"

// Calls of the ledger's file before `before` (UTC), latest first: some `most`, and all of the last one's moment.
struct CallsWanted
{
    QString moduleId = {}; // empty: of all
    bool failedOnly = false; // but for commands, whose end the history tells
    QDateTime before = {};
    int most = 100;
};

// Opens the file for itself, only to read, and closes it again: for any thread, beside the ledger that writes it. Empty
// where nothing can be read.
QList<CallLedger::Entry> callsFrom(const QString &file, const CallsWanted &wanted);
