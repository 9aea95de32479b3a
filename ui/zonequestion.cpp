#include "ui/zonequestion.h"

#include "app/clock.h"
#include "ui/zonebox.h"

#include <algorithm>

namespace {

constexpr int halfYear = 182; // days

// Today and after the next change of season.
bool tellTheSameTime(const QTimeZone &a, const QTimeZone &b, const QDateTime &now)
{
    const auto alike = [&](const QDateTime &moment) { return a.offsetFromUtc(moment) == b.offsetFromUtc(moment); };
    return alike(now) && alike(now.addDays(halfYear));
}

} // namespace

ZoneQuestion::ZoneQuestion(Household &household, Clock &clock, QObject *parent)
    : QObject(parent), m_household(household), m_clock(clock)
{
    connect(&m_clock, &Clock::resumed, this, &ZoneQuestion::look);
    connect(&m_household, &Household::homesChanged, this, &ZoneQuestion::changed);
    connect(&m_household, &Household::choicesChanged, this, &ZoneQuestion::changed);
}

void ZoneQuestion::look()
{
    const QTimeZone here = QTimeZone::systemTimeZone();
    if (std::exchange(m_here, here) != here)
        Q_EMIT changed();
}

const Home *ZoneQuestion::home() const
{
    const QList<Home> &homes = m_household.homes();
    const auto asked = std::find_if(homes.begin(), homes.end(), [this](const Home &each) {
        return !each.thermostats.isEmpty() && !m_household.choices().zones.contains(each.id) &&
               !tellTheSameTime(each.guessedZone, m_here, m_clock.now());
    });
    return m_here.isValid() && asked != homes.end() ? &*asked : nullptr;
}

std::optional<ErrorText> ZoneQuestion::shown() const
{
    const Home *asked = home();
    if (!asked)
        return std::nullopt;
    const QString there = ZoneBox::nameOf(asked->guessedZone.id());
    return ErrorText{.title = asked->name.isEmpty()
                                  ? tr("Is your home still in the time zone of %1?", "a city").arg(there)
                                  : tr("Is “%1” still in the time zone of %2?", "a home, a city").arg(asked->name, there),
                     .sentence = tr("This computer now goes by the time of %1. When a setting ends is told to the thermostats "
                                    "in the home's own time; nothing changes unless you say so.",
                                    "a city")
                                     .arg(ZoneBox::nameOf(m_here.id())),
                     .step = ErrorText::Step::HomeStays};
}

QString ZoneQuestion::otherAnswer()
{
    return tr("No, it moved here", "the home");
}

void ZoneQuestion::answer(bool stays)
{
    const Home *asked = home();
    if (!asked)
        return;
    Choices choices = m_household.choices();
    choices.zones[asked->id] = stays ? asked->guessedZone : m_here;
    m_household.setChoices(choices);
}
