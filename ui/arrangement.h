#pragma once

#include "ui/house.h"

#include <QWidget>

#include <functional>

class QMenu;
class QMimeData;

// What a person does to where thermostats and homes stand: their names, their order, and which are shown. All of it
// stays on this computer and costs no request. Dragging is one way; the menus and keys are the other.
class Arrangement : public QObject
{
    Q_OBJECT

public:
    // `current` says what F2, Alt+Up and Alt+Down mean now: the id of a thermostat or home, or nothing.
    Arrangement(const House &house, std::function<QString()> current, QWidget *window);

    // Into the menu bar: about the current one, with the keys that always hold.
    void addTo(QMenu *menu);
    // Into a menu of its own, for a thermostat or home.
    void fill(QMenu *menu, const QString &id);

    // A thermostat or home under the pointer; what it is dropped on asks for its id, empty if it is none such.
    static void drag(QWidget *source, const QString &id, const QPixmap &picture, const QPoint &grip);
    static QString draggedId(const QMimeData *data);
    static bool canDrop(const Household &household, const QString &id, const QString &on);
    static void drop(Household &household, const QString &id, const QString &on, bool after);

private:
    void rename(const QString &id);
    void hide(const QString &id);
    void move(const QString &id, int places);

    House m_house;
    std::function<QString()> m_current;
    QWidget *m_window;
    QAction *m_rename;
    QAction *m_up;
    QAction *m_down;
    QAction *m_hide;
};

// Where what is dragged would come to stand.
class DropMark : public QWidget
{
    Q_OBJECT

public:
    static constexpr int thickness = 3;

    explicit DropMark(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};
