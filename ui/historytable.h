#pragma once

#include "app/history/history.h"
#include "app/smarther/temperature.h"

#include <QAbstractTableModel>
#include <QTableView>

// The readings of a thermostat within a range, oldest first, fetched as they are scrolled to.
class HistoryTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, ModeColumn, Load, Measured, SetPoint, Humidity, ColumnCount };

    explicit HistoryTableModel(History &history, QObject *parent = nullptr);

    void show(const QString &moduleId, const QDateTime &from, const QDateTime &to, const QTimeZone &zone, Temperature::Unit unit);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    QString text(const HistoryReading &reading, int column) const;

    History &m_history;
    QString m_moduleId;
    QDateTime m_from;
    QDateTime m_to;
    QTimeZone m_zone = QTimeZone::utc();
    Temperature::Unit m_unit = Temperature::Unit::Celsius;
    QList<HistoryReading> m_readings;
    int m_shows = 0;        // how often it was shown anew: what was asked for before is not wanted
    bool m_isAsking = false;
    bool m_isWhole = true;
};

// The chart's twin for those who read. Copies its rows.
class HistoryTable : public QTableView
{
    Q_OBJECT

public:
    explicit HistoryTable(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;

    QString copied() const; // the selected rows as text

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int aroundWords() const; // of a cell
    int widthFor(int column) const;
    void fitColumns();
};
