#pragma once

#include "ui/house.h"

#include <QTreeWidget>

class Arrangement;

// The overview, and every home with its thermostats and what they measure. A home is folded by its name; homes and
// thermostats are dragged to where they are wanted.
class Sidebar : public QTreeWidget
{
    Q_OBJECT

public:
    Sidebar(const House &house, Arrangement &arrangement, QWidget *parent = nullptr);

    void refreshAll(); // ages, the unit
    void select(const QString &moduleId); // empty: the overview
    void selectNothing(); // for a page that has no row
    void selectHistory();
    QString current() const; // the home or thermostat of the current row; empty: another row
    void selectActivity();

Q_SIGNALS:
    void overviewRequested();
    void openRequested(const QString &moduleId);
    void historyRequested();
    void activityRequested();

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void rebuild();
    void addHome(const Home &home);
    void fold(QTreeWidgetItem *heading, bool folded);
    QTreeWidgetItem *itemOf(const QString &id) const;
    bool isAfter(const QTreeWidgetItem *item, const QPoint &at) const;
    void showReading(QTreeWidgetItem *item, const Thermostat &thermostat, const Home &home);

    House m_house;
    Arrangement &m_arrangement;
    QTreeWidgetItem *m_overview = nullptr;
    QTreeWidgetItem *m_history = nullptr;
    QTreeWidgetItem *m_activity = nullptr;
    QHash<QString, QTreeWidgetItem *> m_items; // of thermostats
    QHash<QString, QTreeWidgetItem *> m_headings; // of homes
    std::optional<QPoint> m_pressedAt; // and not dragged since
    QString m_dropOn;                  // what is dragged would come beside it
    bool m_dropAfter = false;
};
