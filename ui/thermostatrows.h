#pragma once

#include <QSet>
#include <QSortFilterProxyModel>

class ThermostatTable;

// Only those that are sought, in the person's order or by a column. Readings that come in move no row under the pointer:
// it is sorted when a person says so, and by resort().
class ThermostatRows : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ThermostatRows(ThermostatTable &table, QObject *parent = nullptr);

    void setShown(const QStringList &moduleIds);
    void resort() { invalidate(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    ThermostatTable &m_table;
    QSet<QString> m_shown;
};
