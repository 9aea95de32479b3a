#include "ui/historychooser.h"

#include "app/history/history.h"
#include "app/history/whenready.h"
#include "ui/format.h"
#include "ui/historywords.h"

#include <QAbstractItemView>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

HistoryChooser::HistoryChooser(const House &house, QWidget *parent) : QComboBox(parent), m_house(house)
{
    setObjectName(u"history.thermostat"_s);
    setAccessibleName(tr("Thermostat"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMaximumWidth(360);
    connect(this, &QComboBox::currentTextChanged, this, [this](const QString &text) { setToolTip(Format::asTip(text)); }); // it may be cut
    connect(this, &QComboBox::activated, this, [this](int index) { Q_EMIT chosen(itemData(index).toString()); });
}

void HistoryChooser::refresh()
{
    list();
    whenReady(m_house.history.kept(), this, [this](QList<HistoryKept> kept) {
        kept.removeIf([](const HistoryKept &each) { return !each.last.isValid(); });
        if (m_kept == kept)
            return;
        const QStringList before = offered();
        m_kept = kept;
        list();
        if (offered() != before)
            Q_EMIT othersOffered();
    });
}

// It belongs to the page.
void HistoryChooser::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void HistoryChooser::list()
{
    const QString current = currentData().toString();
    clear();
    const QList<Home> &homes = m_house.household.homes();
    for (const Home &home : homes) {
        for (const Thermostat &thermostat : home.thermostats) {
            const QString name = nameOf(thermostat.id);
            addItem(homes.size() > 1 ? tr("%1, %2", "a thermostat, its home").arg(name, home.name) : name, thermostat.id);
        }
    }
    QList<std::pair<QString, QString>> others; // how they are called, and their ids
    for (const HistoryKept &each : std::as_const(m_kept)) {
        if (former(each.moduleId))
            others << std::pair(textOf(each), each.moduleId);
    }
    std::sort(others.begin(), others.end(), [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    if (count() > 0 && !others.isEmpty())
        insertSeparator(count());
    for (const auto &[text, id] : std::as_const(others))
        addItem(text, id);
    setThermostat(current);
    const int longest = view()->sizeHintForColumn(0);
    view()->setMinimumWidth(longest); // the list may be wider than the box
}

QString HistoryChooser::textOf(const HistoryKept &kept) const
{
    const QList<Home> &homes = m_house.household.homes();
    const bool isHidden = HistoryWords::homeOf(kept.moduleId, m_house.household);
    QString name = nameOf(kept.moduleId);
    const bool isElsewhere = homes.size() != 1 || homes.first().name != kept.names.home;
    if (isElsewhere && !kept.names.home.isEmpty())
        name = tr("%1, %2", "a thermostat, its home").arg(name, kept.names.home);
    return isHidden ? tr("%1 (hidden)", "a thermostat").arg(name) : tr("%1 (no longer in this account)", "a thermostat").arg(name);
}

void HistoryChooser::setThermostat(const QString &moduleId)
{
    setCurrentIndex(moduleId.isEmpty() ? -1 : findData(moduleId));
}

QStringList HistoryChooser::offered() const
{
    QStringList ids;
    for (int i = 0; i < count(); ++i) {
        if (const QString id = itemData(i).toString(); !id.isEmpty()) // a line is none
            ids << id;
    }
    return ids;
}

QString HistoryChooser::nameOf(const QString &moduleId) const
{
    if (const HistoryKept *kept = former(moduleId))
        return HistoryWords::name(*kept, m_house.household);
    const Thermostat *thermostat = m_house.household.thermostat(moduleId);
    return thermostat && !thermostat->name.isEmpty() ? thermostat->name : tr("Thermostat");
}

const HistoryKept *HistoryChooser::former(const QString &moduleId) const
{
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), [&](const HistoryKept &each) { return each.moduleId == moduleId; });
    return found == m_kept.end() || m_house.household.thermostat(moduleId) ? nullptr : &*found;
}
