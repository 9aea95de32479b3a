#include "ui/undoaction.h"

#include "ui/format.h"
#include "ui/words.h"

using namespace Qt::StringLiterals;
using State = UndoOffer::State;

UndoAction::UndoAction(const House &house, QObject *parent) : QAction(parent), m_house(house)
{
    setObjectName(u"action.undo"_s);
    setShortcut(QKeySequence::Undo);
    connect(this, &QAction::triggered, this, &UndoAction::undo);
    connect(&m_house.household, &Household::thermostatChanged, this, &UndoAction::refresh);
    connect(&m_house.household, &Household::homesChanged, this, &UndoAction::refresh);
    refresh();
}

void UndoAction::refresh()
{
    const std::optional<UndoOffer> offer = m_house.desk.undoOffer();
    setEnabled(offer && offer->state != State::ChangedElsewhere);
    const QString text = offer ? wording(*offer) : tr("&Undo");
    if (text != this->text())
        setText(text);
}

QString UndoAction::wording(const UndoOffer &offer) const
{
    if (offer.state == State::ChangedElsewhere)
        return tr("&Undo: not possible, changed elsewhere since");
    if (offer.items.size() > 1)
        return tr("&Undo: %n thermostat(s) back to what they were (%n request(s))", "",
                  static_cast<int>(offer.items.size()));
    const UndoOffer::Item &item = offer.items.first();
    const Thermostat *thermostat = m_house.household.thermostat(item.moduleId);
    const Home *home = m_house.household.homeOf(item.moduleId);
    if (!thermostat || !home)
        return tr("&Undo");
    const bool armed = offer.state == State::TakeBack && thermostat->command;
    const QString what = Words::wish(armed ? thermostat->command->wish : item.back, *thermostat, *home,
                                     Format::unitFor(m_house.household), m_house.clock.now());
    const QString text = armed ? tr("&Undo: do not send %1 to %2", "a setting, a thermostat")
                               : tr("&Undo: back to %1, %2 (1 request)", "a setting, a thermostat");
    return text.arg(Format::withoutMnemonic(what), Format::withoutMnemonic(thermostat->name));
}

void UndoAction::undo()
{
    const std::optional<UndoOffer> offer = m_house.desk.undoOffer();
    if (!offer || offer->items.isEmpty())
        return;
    if (offer->state == State::TakeBack)
        m_house.desk.cancel(offer->items.first().moduleId);
    else if (offer->items.size() == 1)
        m_house.desk.takeBack(offer->gesture, offer->items.first().moduleId);
    else
        Q_EMIT roundRequested(*offer);
}
