#pragma once

#include "ui/house.h"
#include "ui/theme.h"

#include <QAbstractTableModel>
#include <QPoint>

// Every thermostat in a row, in the person's order: the words of its card, one cell each.
class ThermostatTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, HomeName, Measured, SetTo, Humidity, State, ModeLine, Age, ColumnCount };
    Q_ENUM(Column) // a person's sorting is kept by these names
    enum Role {
        IdRole = Qt::UserRole, // of the thermostat
        SortRole,              // a number or text; invalid: there is none, which comes last
        ShortRole,             // in fewer words, if there are some
        IconRole,              // a name of resources/icons, empty: none
        ColourRole,            // QColor Theme::*
    };

    explicit ThermostatTable(const House &house, QObject *parent = nullptr);

    void refresh(const QString &moduleId);
    void refreshAll();
    void rebuild(); // other thermostats, names or another order
    QString idOf(int row) const { return m_ids.value(row); }
    int rowOf(const QString &moduleId) const { return m_rows.value(moduleId, -1); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QString textOf(const QStringList &moduleIds) const; // rows as lines of text, cells between tabs
    static Qt::Alignment alignment(int column); // with leading and trailing for left and right

private:
    struct Cell
    {
        QString text = {};
        QString shorter = {};
        QString icon = {};
        QColor Theme::*colour = &Theme::text;
        QVariant sortBy = {};
    };
    struct Row; // a thermostat and what every cell needs of it

    const Cell *lastCell(const QModelIndex &index) const; // none without its thermostat
    Cell cell(const Row &row, int column) const;
    Cell measured(const Row &row) const;
    Cell setTo(const Row &row) const;
    Cell state(const Row &row) const;
    Cell age(const Row &row) const;
    static Cell news(const PendingCommand &command, const QString &words);

    House m_house;
    QStringList m_ids;
    QHash<QString, int> m_rows;
    // A cell is asked for one role after the other while it is painted.
    mutable Cell m_last;
    static constexpr QPoint nowhere{-2, -2};
    mutable QPoint m_lastAt = nowhere; // its column and row
};
Q_DECLARE_METATYPE(QColor Theme::*)
