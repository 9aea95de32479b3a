#pragma once

#include "app/smarther/command.h"

#include <chrono>
#include <functional>

// What can still be taken back (ux.md §3.6): ten minutes long, five commands deep for each thermostat. A
// value: `now` (UTC) is always an argument.
class UndoHistory
{
public:
    struct Entry
    {
        int gesture = 0; // commands of one gesture are taken back together
        QString moduleId = {};
        Command before = {}; // what to go back to
        Command wish = {};   // what was sent
        QDateTime sentAt = {};
    };

    void add(const Entry &entry);
    void shift(std::chrono::milliseconds by); // the clock was set
    void change(const QString &moduleId, const std::function<Command(const Command &)> &to);
    void forget(const QString &moduleId);
    std::optional<Entry> take(int gesture, const QString &moduleId);
    // Those of the latest gesture, or of the latest that touched this thermostat. In the order of sending.
    QList<Entry> latest(const QString &moduleId, const QDateTime &now) const;

private:
    QList<Entry> m_entries; // oldest first
};
