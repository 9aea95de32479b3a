#include "ui/commandline.h"

#include "ui/format.h"
#include "ui/words.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Stage = PendingCommand::Stage;

CommandLine::CommandLine(const House &house, const QString &idPrefix, QWidget *parent)
    : QWidget(parent), m_house(house), m_icon(new IconLabel(16)), m_line(new TextLine(Type::Caption)),
      m_text(new Paragraph), m_buttons(new QWidget),
      m_cancel(new QPushButton(tr("Cancel"))), m_first(new QPushButton), m_second(new QPushButton)
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
    layout->addLayout(line);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(Space::small);
    buttons->addWidget(m_first);
    buttons->addWidget(m_second);
    buttons->addStretch();
    layout->addWidget(m_buttons);
    setType(m_text, Type::Caption);
    m_line->setObjectName(idPrefix + ".command"_L1);
    m_text->setObjectName(idPrefix + ".command.whole"_L1);
    m_first->setObjectName(idPrefix + ".command.first"_L1);
    m_second->setObjectName(idPrefix + ".command.second"_L1);
    m_cancel->setObjectName(idPrefix + ".command.cancel"_L1);
    m_cancel->setProperty("look", u"quiet"_s);
    m_second->setProperty("look", u"quiet"_s);
    setMinimumHeight(Space::controlHeight);
    for (QWidget *part : std::initializer_list<QWidget *>{m_text, m_buttons, m_cancel, this})
        part->hide(); // until there is something to say

    connect(m_cancel, &QPushButton::clicked, this, [this] { m_house.desk.cancel(m_moduleId); });
    connect(m_first, &QPushButton::clicked, this, [this] { m_house.desk.tryAgain(m_moduleId); });
    connect(m_second, &QPushButton::clicked, this, [this] { m_house.desk.dismiss(m_moduleId); });
}

bool CommandLine::show(const Thermostat &thermostat, const Home &home, Temperature::Unit unit,
                       const QDateTime &now)
{
    const QString text = Words::command(thermostat, home, unit, now);
    const bool changed = m_moduleId != thermostat.id || text != m_line->text();
    m_moduleId = thermostat.id;
    setVisible(!text.isEmpty());
    m_line->setLine(text);
    if (text.isEmpty())
        return false;
    const PendingCommand &command = *thermostat.command;
    showWords(command.stage, text);
    offer(command, thermostat, unit);
    const bool worthSaying = command.stage != Stage::Armed && command.stage != Stage::Sending;
    if (changed && worthSaying)
        announce(text, command.stage == Stage::Refused || command.stage == Stage::NotKept);
    return true;
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
    case Stage::Unconfirmed:
        look(u"warning"_s, &Theme::warnText);
        break;
    case Stage::Confirmed:
        look(u"tick"_s, &Theme::ok);
        break;
    default:
        look(u"clock"_s, &Theme::text2);
    }
    const bool whole = stage == Stage::Refused || stage == Stage::NotKept || stage == Stage::Unconfirmed;
    if (whole && m_text->text() != text)
        m_text->setText(text);
    m_text->setVisible(whole);
    m_line->setVisible(!whole);
}

void CommandLine::offer(const PendingCommand &command, const Thermostat &thermostat, Temperature::Unit unit)
{
    const bool actionable = command.stage == Stage::Refused || command.stage == Stage::NotKept;
    m_cancel->setVisible(command.stage == Stage::Armed);
    m_buttons->setVisible(actionable);
    if (command.wish.mode == Mode::Manual && command.wish.setPoint) {
        const QString wanted = Format::temperature(*command.wish.setPoint, unit);
        m_first->setText(command.stage == Stage::NotKept ? tr("Set %1").arg(wanted) : tr("Set %1 again").arg(wanted));
    } else {
        m_first->setText(tr("Try again"));
    }
    const bool keepsNumber = command.stage == Stage::NotKept && thermostat.status && thermostat.status->setPoint &&
                             thermostat.status->mode == Mode::Manual;
    m_second->setText(keepsNumber ? tr("Keep %1").arg(Format::temperature(*thermostat.status->setPoint, unit))
                                  : tr("Dismiss"));
    for (QPushButton *button : {m_cancel, m_first, m_second})
        button->setAccessibleName(tr("%1, %2", "action, thermostat").arg(button->text(), thermostat.name));
}

void CommandLine::announce(const QString &text, bool urgent)
{
    if (!isVisible() || m_said == text)
        return;
    m_said = text;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, text);
    event.setPoliteness(urgent ? QAccessible::AnnouncementPoliteness::Assertive
                               : QAccessible::AnnouncementPoliteness::Polite);
#else
    Q_UNUSED(urgent)
    QAccessibleEvent event(this, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}
