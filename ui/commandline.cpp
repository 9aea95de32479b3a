#include "ui/commandline.h"

#include "ui/format.h"
#include "ui/words.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Stage = PendingCommand::Stage;

CommandLine::CommandLine(const House &house, const QString &idPrefix, QWidget *parent)
    : QWidget(parent), m_house(house), m_icon(new IconLabel(16)), m_text(new Paragraph),
      m_first(new QPushButton), m_second(new QPushButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::tiny);
    auto *line = new QHBoxLayout;
    line->setSpacing(Space::small);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_text, 1);
    layout->addLayout(line);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::small);
    buttons->addWidget(m_first);
    buttons->addWidget(m_second);
    buttons->addStretch();
    layout->addLayout(buttons);
    setType(m_text, Type::Caption);
    m_text->setObjectName(idPrefix + ".command"_L1);
    m_first->setObjectName(idPrefix + ".command.first"_L1);
    m_second->setObjectName(idPrefix + ".command.second"_L1);
    m_second->setProperty("look", u"quiet"_s);

    connect(m_first, &QPushButton::clicked, this, [this] {
        if (m_stage == Stage::Armed)
            m_house.desk.cancel(m_moduleId);
        else
            m_house.desk.tryAgain(m_moduleId);
    });
    connect(m_second, &QPushButton::clicked, this, [this] { m_house.desk.dismiss(m_moduleId); });
}

bool CommandLine::show(const Thermostat &thermostat, const Home &home, Temperature::Unit unit,
                       const QDateTime &now)
{
    const QString text = Words::command(thermostat, home, unit, now);
    const bool changed = m_moduleId != thermostat.id || text != m_text->text();
    m_moduleId = thermostat.id;
    setVisible(!text.isEmpty());
    if (text.isEmpty()) {
        m_text->clear();
        return false;
    }
    const PendingCommand &command = *thermostat.command;
    m_stage = command.stage;
    if (m_text->text() != text)
        m_text->setText(text);
    switch (command.stage) {
    case Stage::Refused:
        m_icon->setIcon(u"error"_s, &Theme::error);
        m_text->setColour(&Theme::error);
        break;
    case Stage::NotKept:
    case Stage::Unconfirmed:
        m_icon->setIcon(u"warning"_s, &Theme::warnText);
        m_text->setColour(&Theme::warnText);
        break;
    case Stage::Confirmed:
        m_icon->setIcon(u"tick"_s, &Theme::ok);
        m_text->setColour(&Theme::ok);
        break;
    default:
        m_icon->setIcon(u"clock"_s, &Theme::text2);
        m_text->setColour(&Theme::text2);
    }
    offer(command, thermostat, unit);
    const bool worthSaying = command.stage != Stage::Armed && command.stage != Stage::Sending;
    if (changed && worthSaying)
        announce(text, command.stage == Stage::Refused || command.stage == Stage::NotKept);
    return true;
}

void CommandLine::offer(const PendingCommand &command, const Thermostat &thermostat, Temperature::Unit unit)
{
    const bool actionable = command.stage == Stage::Armed || command.stage == Stage::Refused ||
                            command.stage == Stage::NotKept;
    m_first->setVisible(actionable);
    m_second->setVisible(actionable && command.stage != Stage::Armed);
    if (command.stage == Stage::Armed) {
        m_first->setText(tr("Cancel"));
    } else if (command.wish.mode == Mode::Manual && command.wish.setPoint) {
        const QString wanted = Format::temperature(*command.wish.setPoint, unit);
        m_first->setText(command.stage == Stage::NotKept ? tr("Set %1").arg(wanted) : tr("Set %1 again").arg(wanted));
    } else {
        m_first->setText(tr("Try again"));
    }
    const bool keepsNumber = command.stage == Stage::NotKept && thermostat.status && thermostat.status->setPoint &&
                             thermostat.status->mode == Mode::Manual;
    m_second->setText(keepsNumber ? tr("Keep %1").arg(Format::temperature(*thermostat.status->setPoint, unit))
                                  : tr("Dismiss"));
    for (QPushButton *button : {m_first, m_second})
        button->setAccessibleName(tr("%1, %2", "action, thermostat").arg(button->text(), thermostat.name));
}

void CommandLine::announce(const QString &text, bool urgent)
{
    if (!isVisible() || m_said == text)
        return;
    m_said = text;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(m_text, text);
    event.setPoliteness(urgent ? QAccessible::AnnouncementPoliteness::Assertive
                               : QAccessible::AnnouncementPoliteness::Polite);
#else
    Q_UNUSED(urgent)
    QAccessibleEvent event(m_text, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}
