#pragma once

#include "ui/house.h"

#include <QTreeWidget>

// The overview, and every home with its thermostats and what they measure.
class Sidebar : public QTreeWidget
{
    Q_OBJECT

public:
    explicit Sidebar(const House &house, QWidget *parent = nullptr);

    void select(const QString &moduleId); // empty: the overview
    void selectHistory();
    void selectActivity();

Q_SIGNALS:
    void overviewRequested();
    void openRequested(const QString &moduleId);
    void historyRequested();
    void activityRequested();

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}

private:
    void rebuild();
    void showReading(QTreeWidgetItem *item, const Thermostat &thermostat, const Home &home);

    House m_house;
    QTreeWidgetItem *m_overview = nullptr;
    QTreeWidgetItem *m_history = nullptr;
    QTreeWidgetItem *m_activity = nullptr;
    QHash<QString, QTreeWidgetItem *> m_items;
};
