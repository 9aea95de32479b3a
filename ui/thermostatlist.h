#pragma once

#include "ui/thermostattable.h"

#include <QTreeView>

class QMenu;
class ThermostatRows;

// Many thermostats as a list: the gestures of the card on the current row, and several rows for one setting. Columns that
// do not fit are left out; what they say is in the row's description and in the detail.
class ThermostatList : public QTreeView
{
    Q_OBJECT

public:
    explicit ThermostatList(const House &house, QWidget *parent = nullptr);

    void rebuild();
    void setShown(const QStringList &moduleIds);
    void setBlocked(const QString &reason);
    void refresh(const QString &moduleId);
    void refreshAll();
    bool focusRow(const QString &moduleId); // or the first; false without any
    QString current() const;                // the thermostat of the current row; empty: there is none
    QStringList selected() const;           // as they stand
    QSet<QString> onScreen() const;
    void fillSorting(QMenu *menu);

Q_SIGNALS:
    void scrolled();
    void openRequested(const QString &moduleId);
    void digitTyped(const QString &moduleId, const QString &digit);
    void severalRequested(); // a key that means a setting, while several rows are selected
    void selectionChangedTo(int count);
    void menuRequested(const QString &moduleId, const QPoint &global);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Place
    {
        QPersistentModelIndex row = {};
        bool isAfter = false;
    };

    void setUp();
    void arrangeColumns();
    bool isSorted() const;
    void sortAsKept();
    void keepSorting(int column, Qt::SortOrder order);
    QString idAt(const QPoint &at) const;
    QModelIndex rowOf(const QString &moduleId) const;
    // thermostatlistgestures.cpp, as are the events of keys, mouse and dragging
    int stepAt(const QPoint &at) const; // what a press there means: 1, -1, or 0 for nothing
    QString stepTip(const QString &moduleId, int step) const;
    bool plainKey(QKeyEvent *event);
    void step(const QString &moduleId, int steps);
    void boostKey(const QString &moduleId, bool stop);
    void popUp(const QString &moduleId, void (*fill)(QMenu *, const QString &, const House &));
    void tell(const QString &moduleId);
    Place placeAt(const QPoint &at, const QString &moduleId) const;

    House m_house;
    QString m_blocked;
    ThermostatTable *m_table;
    ThermostatRows *m_rows;
    int m_hoveredRow = -1;
    int m_pressedStep = 0;
    std::optional<QPoint> m_pressedAt; // and not dragged since
    Place m_place;                     // of what is dragged
    QHash<QString, PendingCommand::Stage> m_told;
};
