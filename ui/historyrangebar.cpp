#include "ui/historyrangebar.h"

#include "ui/historyrangedialog.h"
#include "ui/theme.h"
#include "ui/wraprow.h"

#include <QButtonGroup>
#include <QPushButton>

using namespace Qt::StringLiterals;

HistoryRangeBar::HistoryRangeBar(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *row = new WrapRow(Space::small, this);
    const auto add = [&](const QString &text, const QString &name, HistoryRange range) {
        auto *button = new QPushButton(text);
        button->setCheckable(true);
        button->setObjectName(u"history.range."_s + name);
        m_group->addButton(button, static_cast<int>(range));
        row->addWidget(button);
    };
    add(tr("Last night"), u"night"_s, HistoryRange::LastNight);
    add(tr("24 hours"), u"day"_s, HistoryRange::Day);
    add(tr("7 days"), u"week"_s, HistoryRange::Week);
    add(tr("30 days"), u"month"_s, HistoryRange::Month);
    add(tr("Year"), u"year"_s, HistoryRange::Year);
    add(tr("From … to …"), u"own"_s, HistoryRange::Own);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        const auto range = static_cast<HistoryRange>(id);
        if (range == HistoryRange::Own)
            ask();
        else
            Q_EMIT rangeChosen(range);
    });
}

void HistoryRangeBar::setRange(HistoryRange range)
{
    m_group->button(static_cast<int>(range))->setChecked(true);
}

void HistoryRangeBar::setStretch(const HistoryStretch &stretch, const QTimeZone &zone)
{
    m_stretch = stretch;
    m_zone = zone;
}

QString HistoryRangeBar::name(HistoryRange range)
{
    switch (range) {
    case HistoryRange::LastNight:
        return tr("last night");
    case HistoryRange::Day:
        return tr("last 24 hours");
    case HistoryRange::Week:
        return tr("last 7 days");
    case HistoryRange::Month:
        return tr("last 30 days");
    case HistoryRange::Year:
        return tr("last year");
    case HistoryRange::Own:
        break;
    }
    return {};
}

void HistoryRangeBar::ask()
{
    auto *dialog = new HistoryRangeDialog(m_stretch, m_zone, this);
    connect(dialog, &HistoryRangeDialog::chosen, this, &HistoryRangeBar::stretchChosen);
    dialog->open();
}
