#pragma once

#include "app/activity/activity.h"
#include "ui/house.h"

#include <QAbstractTableModel>

// What happened, latest first, fetched as it is scrolled to.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, What, Thermostat, Who, ColumnCount };

    // `view` is its parent, and gives its icons their colours.
    ActivityModel(const House &house, const QString &ledgerFile, QWidget *view);

    void show(const ActivityFilter &filter); // from now back
    const Happening *happening(int row) const;
    bool isWhole() const { return !m_before.isValid(); } // nothing is left to be fetched

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void fetched();

private:
    void take(const Activity::Page &page);
    QString text(const Happening &happening, int column) const;
    void askFormer();
    QTimeZone zoneOf(const QString &moduleId) const;

    House m_house;
    Activity m_activity;
    QWidget *m_view;
    ActivityFilter m_filter;
    QList<Happening> m_happenings;
    QHash<QString, QTimeZone> m_formerZones; // of thermostats that are in no home of this account
    QDateTime m_before; // what is fetched next was before; invalid: there is nothing
    int m_shows = 0;    // how often it was shown anew: what was asked for before is not wanted
    bool m_isAsking = false;
};
