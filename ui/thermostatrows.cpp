#include "ui/thermostatrows.h"

#include "ui/thermostattable.h"

#include <QCollator>

ThermostatRows::ThermostatRows(ThermostatTable &table, QObject *parent) : QSortFilterProxyModel(parent), m_table(table)
{
    setDynamicSortFilter(false);
    setSourceModel(&table);
}

void ThermostatRows::setShown(const QStringList &moduleIds)
{
    m_shown = QSet<QString>(moduleIds.begin(), moduleIds.end());
    invalidateFilter();
}

bool ThermostatRows::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_shown.contains(m_table.idOf(row));
}

bool ThermostatRows::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(ThermostatTable::SortRole);
    const QVariant b = right.data(ThermostatTable::SortRole);
    if (!a.isValid() || !b.isValid()) // what is not known comes last, whichever way
        return a.isValid() != b.isValid() && a.isValid() == (sortOrder() == Qt::AscendingOrder);
    if (a.userType() != QMetaType::QString)
        return a.toDouble() < b.toDouble();
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator.compare(a.toString(), b.toString()) < 0;
}
