#include "ui/settingsnotifications.h"

#include "ui/alertwords.h"
#include "ui/choicebox.h"
#include "ui/format.h"
#include "ui/wraprow.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace {

constexpr int stepMinutes = 30;

QString nameOf(AlertKind kind)
{
    return u"settings.notify."_s + QString::number(static_cast<int>(kind));
}

// Every half hour, and the one that is set, whatever it is.
void fill(QComboBox *box, const QTime &chosen)
{
    box->clear();
    for (QTime time(0, 0); box->count() < 24 * 60 / stepMinutes; time = time.addSecs(60 * stepMinutes)) {
        if (chosen > time.addSecs(-60 * stepMinutes) && chosen < time)
            box->addItem(Format::timeOfDay(chosen), chosen);
        box->addItem(Format::timeOfDay(time), time);
    }
    box->setCurrentIndex(box->findData(chosen));
}

} // namespace

NotificationSettings::NotificationSettings(Settings &settings, QWidget *parent)
    : SettingsSection(tr("Notifications"), parent), m_settings(settings)
{
    auto *lead = new Paragraph(tr("Tell me when the following happens, each at most once a day:"));
    addRow(lead, lead->text());
    for (const AlertKind kind : {AlertKind::Unreachable, AlertKind::TooCold, AlertKind::TooWarm, AlertKind::TooHumid,
                                 AlertKind::BoostEnded, AlertKind::AccountNeedsYou, AlertKind::SecretEnds}) {
        QCheckBox *tick = addTick(AlertWords::kindName(kind), nameOf(kind));
        m_kinds[kind] = tick;
        connect(tick, &QCheckBox::toggled, this, &NotificationSettings::keep);
    }
    addQuietHours();
}

void NotificationSettings::addQuietHours()
{
    auto *row = new QWidget;
    auto *layout = new WrapRow(Space::small, row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_quiet = new QCheckBox(tr("Quiet hours"));
    m_quiet->setObjectName(u"settings.quiet"_s);
    layout->addWidget(m_quiet);
    const auto addTime = [layout](const QString &caption, const QString &name) {
        auto *label = new QLabel(caption);
        label->setMinimumHeight(Space::controlHeight);
        auto *box = new ChoiceBox;
        box->setObjectName(name);
        box->setAccessibleName(caption);
        label->setBuddy(box);
        layout->addWidget(label);
        layout->addWidget(box);
        return box;
    };
    m_from = addTime(tr("from", "quiet hours from 22:00"), u"settings.quietFrom"_s);
    m_to = addTime(tr("to", "quiet hours from 22:00 to 7:00"), u"settings.quietTo"_s);
    addRow(row, m_quiet->text());
    connect(m_quiet, &QCheckBox::toggled, this, &NotificationSettings::keep);
    connect(m_from, &QComboBox::activated, this, &NotificationSettings::keep);
    connect(m_to, &QComboBox::activated, this, &NotificationSettings::keep);
}

void NotificationSettings::keep()
{
    AlertWishes wishes;
    for (auto it = m_kinds.begin(); it != m_kinds.end(); ++it) {
        if (!it.value()->isChecked())
            wishes.unwanted << it.key();
    }
    wishes.hasQuietHours = m_quiet->isChecked();
    wishes.quietFrom = m_from->currentData().toTime();
    wishes.quietTo = m_to->currentData().toTime();
    m_settings.setAlertWishes(wishes);
    m_from->setEnabled(wishes.hasQuietHours);
    m_to->setEnabled(wishes.hasQuietHours);
    Q_EMIT changed();
}

void NotificationSettings::refresh()
{
    const AlertWishes wishes = m_settings.alertWishes();
    for (auto it = m_kinds.begin(); it != m_kinds.end(); ++it) {
        const QSignalBlocker quiet(it.value());
        it.value()->setChecked(!wishes.unwanted.contains(it.key()));
    }
    const QSignalBlocker quiet(m_quiet);
    m_quiet->setChecked(wishes.hasQuietHours);
    fill(m_from, wishes.quietFrom);
    fill(m_to, wishes.quietTo);
    m_from->setEnabled(wishes.hasQuietHours);
    m_to->setEnabled(wishes.hasQuietHours);
}
