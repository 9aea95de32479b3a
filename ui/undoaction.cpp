#include "ui/undoaction.h"

#include "ui/format.h"
#include "ui/words.h"

using namespace Qt::StringLiterals;
using State = UndoOffer::State;

UndoAction::UndoAction(Way way, const House &house, QObject *parent) : QAction(parent), m_way(way), m_house(house)
{
    setObjectName(way == Way::Back ? u"action.undo"_s : u"action.redo"_s);
    QList<QKeySequence> keys = QKeySequence::keyBindings(way == Way::Back ? QKeySequence::Undo : QKeySequence::Redo);
    const QKeySequence everywhere(Qt::CTRL | Qt::SHIFT | Qt::Key_Z); // Windows has another one first
    if (way == Way::Again && !keys.contains(everywhere))
        keys << everywhere;
    setShortcuts(keys);
    connect(this, &QAction::triggered, this, &UndoAction::act);
    connect(&m_house.household, &Household::thermostatChanged, this, &UndoAction::refresh);
    connect(&m_house.household, &Household::homesChanged, this, &UndoAction::refresh);
    refresh();
}

std::optional<UndoOffer> UndoAction::offer() const
{
    return m_way == Way::Back ? m_house.desk.undoOffer() : m_house.desk.redoOffer();
}

void UndoAction::setBlocked(const QString &reason)
{
    if (m_blocked == reason)
        return;
    m_blocked = reason;
    refresh();
}

void UndoAction::refresh()
{
    const std::optional<UndoOffer> offer = this->offer();
    const bool isFree = offer && offer->state == State::TakeBack; // nothing is sent
    setEnabled(offer && offer->state != State::ChangedElsewhere && (isFree || m_blocked.isEmpty()));
    const QString nothing = m_way == Way::Back ? tr("&Undo") : tr("&Redo");
    const QString text = offer ? wording(*offer) : nothing;
    if (text != this->text())
        setText(text);
}

QString UndoAction::wordingForMany(const UndoOffer &offer) const
{
    const int count = static_cast<int>(offer.items.size());
    const int price = CommandDesk::price(count);
    const QString text = offer.state == State::Again
                             ? tr("&Redo: set %1 thermostats again (about %n request(s))", "several", price)
                             : tr("&Undo: %1 thermostats back to what they were (about %n request(s))", "several", price);
    return text.arg(count);
}

QString UndoAction::wording(const UndoOffer &offer) const
{
    if (offer.state == State::ChangedElsewhere)
        return tr("&Undo: not possible, changed elsewhere since");
    if (!m_blocked.isEmpty() && offer.state != State::TakeBack)
        return (m_way == Way::Back ? tr("&Undo: not now (%1)", "why") : tr("&Redo: not now (%1)", "why"))
            .arg(Format::withoutMnemonic(m_blocked));
    if (offer.items.size() > 1)
        return wordingForMany(offer);
    const UndoOffer::Item &item = offer.items.first();
    const Thermostat *thermostat = m_house.household.thermostat(item.moduleId);
    const Home *home = m_house.household.homeOf(item.moduleId);
    if (!thermostat || !home)
        return m_way == Way::Back ? tr("&Undo") : tr("&Redo");
    const bool armed = offer.state == State::TakeBack && thermostat->command;
    const QString what = Words::wish(armed ? thermostat->command->wish : item.back, *thermostat, *home,
                                     Format::unitFor(m_house.household), m_house.clock.now());
    const int price = CommandDesk::price(1);
    const QString text = offer.state == State::Again
                             ? tr("&Redo: %1, %2 (about %n request(s))", "a setting, a thermostat", price)
                         : armed ? tr("&Undo: do not send %1 to %2", "a setting, a thermostat")
                                 : tr("&Undo: back to %1, %2 (about %n request(s))", "a setting, a thermostat", price);
    return text.arg(Format::withoutMnemonic(what), Format::withoutMnemonic(thermostat->name));
}

void UndoAction::act()
{
    const std::optional<UndoOffer> offer = this->offer();
    if (!offer || offer->items.isEmpty())
        return;
    const QString first = offer->items.first().moduleId;
    if (offer->state == State::TakeBack)
        m_house.desk.cancel(first);
    else if (offer->items.size() > 1)
        Q_EMIT roundRequested(*offer);
    else if (offer->state == State::Again)
        m_house.desk.doAgain(offer->gesture, first);
    else
        m_house.desk.takeBack(offer->gesture, first);
}
