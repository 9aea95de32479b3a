#include "ui/commandline.h"

#include "app/household/commandrules.h"
#include "ui/accessibility.h"
#include "ui/format.h"
#include "ui/words.h"
#include "ui/wraprow.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

CommandLine::CommandLine(const House &house, const QString &idPrefix, QWidget *parent)
    : QWidget(parent), m_house(house), m_icon(new IconLabel(16)), m_line(new TextLine(Type::Caption)),
      m_text(new Paragraph), m_buttons(new QWidget),
      m_cancel(new QPushButton(tr("Cancel"))), m_undo(new QPushButton), m_first(new QPushButton), m_second(new QPushButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::tiny);
    auto *line = new QHBoxLayout;
    line->setSpacing(Space::small);
    line->addWidget(m_icon);
    line->addWidget(m_line, 1);
    line->addWidget(m_text, 1);
    line->addWidget(m_cancel);
    line->addWidget(m_undo);
    layout->addLayout(line);
    auto *buttons = new WrapRow(Space::small, m_buttons); // a card is narrow, and some languages are not
    buttons->addWidget(m_first);
    buttons->addWidget(m_second);
    layout->addWidget(m_buttons);
    setType(m_text, Type::Caption);
    m_line->setObjectName(idPrefix + ".command"_L1);
    m_text->setObjectName(idPrefix + ".command.whole"_L1);
    m_first->setObjectName(idPrefix + ".command.first"_L1);
    m_second->setObjectName(idPrefix + ".command.second"_L1);
    m_cancel->setObjectName(idPrefix + ".command.cancel"_L1);
    m_undo->setObjectName(idPrefix + ".command.undo"_L1);
    m_cancel->setProperty("look", u"quiet"_s);
    m_undo->setProperty("look", u"quiet"_s);
    m_undo->setFixedWidth(Space::controlHeight); // a sign only: the words beside it say when the setting ends
    m_second->setProperty("look", u"quiet"_s);
    setMinimumHeight(Space::controlHeight);
    for (QWidget *part : std::initializer_list<QWidget *>{m_text, m_buttons, m_cancel, m_undo, this})
        part->hide(); // until there is something to say

    m_countdown.setInterval(1s);
    connect(&m_countdown, &QTimer::timeout, this, &CommandLine::countDown);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_house.desk.cancel(m_moduleId); });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (const std::optional<UndoOffer> offer = m_house.desk.undoOffer(m_moduleId))
            m_house.desk.takeBack(offer->gesture, m_moduleId);
    });
    connect(m_first, &QPushButton::clicked, this, [this] { m_house.desk.tryAgain(m_moduleId); });
    connect(m_second, &QPushButton::clicked, this, [this] { m_house.desk.dismiss(m_moduleId); });
}

bool CommandLine::show(const Thermostat &thermostat, const Home &home, Temperature::Unit unit,
                       const QDateTime &now)
{
    const QString text = Words::command(thermostat, home, unit, now);
    if (m_moduleId != thermostat.id)
        m_said.clear();
    m_moduleId = thermostat.id;
    m_unit = unit;
    setVisible(!text.isEmpty());
    m_line->setLine(text);
    if (text.isEmpty()) {
        m_said.clear();
        m_countdown.stop();
        return false;
    }
    const PendingCommand &command = *thermostat.command;
    showWords(command.stage, text);
    offer(command, thermostat, unit);
    offerUndo(command, thermostat, home, now);
    say(command, text);
    if (command.stage == Stage::Retrying)
        m_countdown.start();
    else
        m_countdown.stop();
    return true;
}

void CommandLine::countDown()
{
    const Thermostat *thermostat = m_house.household.thermostat(m_moduleId);
    if (thermostat && thermostat->command)
        show(*thermostat, *m_house.household.homeOf(m_moduleId), m_unit, m_house.clock.now());
    else
        m_countdown.stop();
}

// Once for each turn of events; seconds that run down are not read out.
void CommandLine::say(const PendingCommand &command, const QString &text)
{
    const bool isNew = m_said.isEmpty() || m_stage != command.stage ||
                       (m_said != text && command.stage != Stage::Retrying && command.stage != Stage::Armed);
    m_said = text;
    m_stage = command.stage;
    if (!isNew || !isVisible() || command.stage == Stage::Sending)
        return;
    if (command.stage != Stage::Armed)
        announce(this, text, command.stage == Stage::Refused || command.stage == Stage::NotKept);
    else if (command.wish.setPoint)
        announce(this, tr("Set to %1").arg(Format::temperature(*command.wish.setPoint, m_unit)));
}

void CommandLine::offerUndo(const PendingCommand &command, const Thermostat &thermostat, const Home &home,
                            const QDateTime &now)
{
    const bool done = command.stage == Stage::Accepted || command.stage == Stage::Confirmed ||
                      command.stage == Stage::Unconfirmed;
    const std::optional<UndoOffer> offer = done ? m_house.desk.undoOffer(thermostat.id) : std::nullopt;
    // What was told to many at once is taken back at once: in the menu, which says for whom.
    const bool can = offer && offer->state == UndoOffer::State::Ready && offer->items.size() == 1 &&
                     offer->items.first().moduleId == thermostat.id;
    m_undo->setVisible(can);
    if (!can)
        return;
    m_undo->setIcon(tintedIcon(u"undo"_s, Theme::of(this).text, this));
    m_undo->setAccessibleName(tr("Undo, %1").arg(thermostat.name));
    m_undo->setToolTip(tr("Undo: back to %1 (about %n request(s))", "", CommandDesk::price(1))
                           .arg(Words::wish(offer->items.first().back, thermostat, home, m_unit, now)));
}

void CommandLine::showWords(Stage stage, const QString &text)
{
    const auto look = [this](const QString &icon, QColor Theme::*colour) {
        m_icon->setIcon(icon, colour);
        m_line->setColour(colour);
        m_text->setColour(colour);
    };
    switch (stage) {
    case Stage::Refused:
        look(u"error"_s, &Theme::error);
        break;
    case Stage::NotKept:
    case Stage::Retrying:
    case Stage::Unconfirmed:
        look(u"warning"_s, &Theme::warnText);
        break;
    case Stage::Confirmed:
        look(u"tick"_s, &Theme::ok);
        break;
    default:
        look(u"clock"_s, &Theme::text2);
    }
    const bool whole = stage == Stage::Refused || stage == Stage::NotKept || stage == Stage::Unconfirmed ||
                       stage == Stage::Retrying;
    if (whole && m_text->text() != text)
        m_text->setText(text);
    m_text->setVisible(whole);
    m_line->setVisible(!whole);
}

void CommandLine::offer(const PendingCommand &command, const Thermostat &thermostat, Temperature::Unit unit)
{
    const bool actionable = command.stage == Stage::Refused || command.stage == Stage::NotKept;
    m_cancel->setVisible(command.stage == Stage::Armed || command.stage == Stage::Retrying);
    m_buttons->setVisible(actionable);
    // Where the end alone is another, the set points say nothing.
    const bool isGoal = command.stage == Stage::NotKept && thermostat.status && isFulfilled(command.wish, *thermostat.status);
    if (command.wish.mode == Mode::Manual && command.wish.setPoint && !isGoal) {
        const QString wanted = Format::temperature(*command.wish.setPoint, unit);
        m_first->setText(command.stage == Stage::NotKept ? tr("Set %1").arg(wanted) : tr("Set %1 again").arg(wanted));
    } else {
        m_first->setText(tr("Try again"));
    }
    const bool keepsNumber = command.stage == Stage::NotKept && !isGoal && thermostat.status && thermostat.status->setPoint &&
                             thermostat.status->mode == Mode::Manual;
    m_second->setText(keepsNumber ? tr("Keep %1").arg(Format::temperature(*thermostat.status->setPoint, unit))
                                  : tr("Dismiss"));
    for (QPushButton *button : {m_cancel, m_first, m_second})
        button->setAccessibleName(tr("%1, %2", "action, thermostat").arg(button->text(), thermostat.name));
}
