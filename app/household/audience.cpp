#include "app/household/audience.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto habitsKey = "habits"_L1;
constexpr auto learnedToKey = "habitsLearnedTo"_L1;
constexpr qint64 keepSeconds = 1800;
constexpr qint64 longestLook = 3600; // unnoticed for longer, the computer slept: nobody looked

} // namespace

// False when the ledger could not be read: what it keeps is unknown, and must not be written over.
bool Audience::read(const QDateTime &now)
{
    const QString text = m_ledger.kept(habitsKey);
    const QDateTime learnedTo = QDateTime::fromString(m_ledger.kept(learnedToKey), Qt::ISODate);
    m_isRead = m_ledger.problem().isEmpty();
    if (m_isRead && !text.isEmpty()) {
        m_habits = Habits::fromText(text); // months count more than the hours without them
        if (learnedTo.isValid())
            m_habits.passed(learnedTo, now, 0); // the program did not run
    }
    return m_isRead;
}

void Audience::restore(const QDateTime &now)
{
    read(now);
    m_learnedTo = now;
    m_keptAt = now;
    m_habits.opened(now, shown());
}

bool Audience::show(const QSet<QString> &moduleIds, const QDateTime &now)
{
    passed(now);
    const qsizetype before = shown();
    const qsizetype left = m_shownSince.removeIf([&](const auto &each) { return !moduleIds.contains(each.key()); });
    for (const QString &id : moduleIds) {
        if (!m_shownSince.contains(id))
            m_shownSince.insert(id, now);
    }
    const qsizetype came = shown() - (before - left);
    if (m_learnedTo.isValid())
        m_habits.opened(now, came);
    return left > 0 || came > 0;
}

void Audience::passed(const QDateTime &now)
{
    if (!m_learnedTo.isValid())
        return;
    m_habits.passed(m_learnedTo, now, m_learnedTo.secsTo(now) > longestLook ? 0 : shown());
    m_learnedTo = now;
    if (qAbs(m_keptAt.secsTo(now)) < keepSeconds)
        return;
    m_keptAt = now;
    if (!m_isRead && !read(now))
        return;
    m_ledger.keep(habitsKey, m_habits.toText());
    m_ledger.keep(learnedToKey, now.toString(Qt::ISODate));
}

void Audience::shift(std::chrono::milliseconds by)
{
    for (QDateTime &since : m_shownSince)
        since = since.addMSecs(by.count());
    if (m_learnedTo.isValid())
        m_learnedTo = m_learnedTo.addMSecs(by.count());
}

QDateTime Audience::since() const
{
    const auto first = std::min_element(m_shownSince.begin(), m_shownSince.end());
    return first == m_shownSince.end() ? QDateTime() : *first;
}
