#include "ui/historyevents.h"

#include "app/household/household.h"
#include "ui/historywords.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

HistoryEventsPanel::HistoryEventsPanel(const Household &household, QWidget *parent)
    : Surface(parent), m_household(household), m_lines(new QVBoxLayout)
{
    setObjectName(u"history.events"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::card, Space::card, Space::card, Space::card);
    layout->setSpacing(Space::normal);
    auto *heading = new TextLine(Type::Strong);
    heading->setLine(tr("What happened"));
    layout->addWidget(heading);
    m_lines->setSpacing(Space::tiny);
    layout->addLayout(m_lines);
}

QStringList HistoryEventsPanel::lines(const QList<HistoryEvent> &events, int limit, const Household &household, const Wording &wording)
{
    QStringList lines;
    for (const HistoryEvent &event : events.mid(0, limit)) {
        const Thermostat *thermostat = household.thermostat(event.moduleId);
        QString what = HistoryWords::event(event, household, wording.unit, wording.now);
        if (wording.named && thermostat)
            what = tr("%1: %2", "a thermostat and what happened").arg(thermostat->name, what);
        lines << tr("%1 – %2", "when, what happened").arg(HistoryWords::moment(event.at, wording.zone), what);
    }
    if (events.isEmpty())
        lines << tr("Nothing was changed in this time.");
    if (events.size() > limit)
        lines << tr("Earlier ones are not shown; choose a shorter range to see them.");
    return lines;
}

void HistoryEventsPanel::setEvents(const QList<HistoryEvent> &events, const Wording &wording)
{
    const QStringList texts = lines(events, most, m_household, wording);
    while (m_lines->count() > texts.size())
        delete m_lines->takeAt(m_lines->count() - 1)->widget();
    while (m_lines->count() < texts.size())
        m_lines->addWidget(new Paragraph({}, &Theme::text));
    for (int i = 0; i < texts.size(); ++i)
        static_cast<Paragraph *>(m_lines->itemAt(i)->widget())->setText(texts[i]);
}
