#include "app/household/undohistory.h"

#include <algorithm>
#include <iterator>

namespace {

constexpr qint64 keptSeconds = 10 * 60;
constexpr int depth = 5;

} // namespace

void UndoHistory::add(const Entry &entry)
{
    m_entries << entry;
    const auto ofThermostat = [&](const Entry &other) { return other.moduleId == entry.moduleId; };
    if (std::count_if(m_entries.begin(), m_entries.end(), ofThermostat) > depth)
        m_entries.erase(std::find_if(m_entries.begin(), m_entries.end(), ofThermostat));
}

void UndoHistory::shift(std::chrono::milliseconds by)
{
    for (Entry &entry : m_entries)
        entry.sentAt = entry.sentAt.addMSecs(by.count());
}

void UndoHistory::change(const QString &moduleId, const std::function<Command(const Command &)> &to)
{
    for (Entry &entry : m_entries) {
        if (entry.moduleId != moduleId)
            continue;
        entry.before = to(entry.before);
        entry.wish = to(entry.wish);
    }
}

void UndoHistory::forget(const QString &moduleId)
{
    m_entries.removeIf([&](const Entry &entry) { return entry.moduleId == moduleId; });
}

std::optional<UndoHistory::Entry> UndoHistory::take(int gesture, const QString &moduleId)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.gesture == gesture && entry.moduleId == moduleId;
    });
    if (found == m_entries.end())
        return std::nullopt;
    const Entry entry = *found;
    m_entries.erase(found);
    return entry;
}

QList<UndoHistory::Entry> UndoHistory::latest(const QString &moduleId, const QDateTime &now) const
{
    const auto newest = std::find_if(m_entries.crbegin(), m_entries.crend(), [&](const Entry &entry) {
        return moduleId.isEmpty() || entry.moduleId == moduleId;
    });
    QList<Entry> result;
    if (newest == m_entries.crend())
        return result;
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(result), [&](const Entry &entry) {
        return entry.gesture == newest->gesture && entry.sentAt.secsTo(now) <= keptSeconds;
    });
    return result;
}
