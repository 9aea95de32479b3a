#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

class QAction;

// F6 and Shift+F6: from one part of the window to the next, wherever the focus was in it.
class Regions : public QObject
{
    Q_OBJECT

public:
    // `enter` gives the part the focus; it is asked only when nothing in it had the focus before.
    struct Part
    {
        QPointer<QWidget> widget;
        std::function<void()> enter;
    };

    Regions(const QList<Part> &parts, QWidget *window);

    QAction *next() const { return m_next; }
    QAction *previous() const { return m_previous; }

private:
    void go(int by);
    int partOf(const QWidget *widget) const;

    QList<Part> m_parts;
    QList<QPointer<QWidget>> m_last; // what had the focus in each
    QAction *m_next;
    QAction *m_previous;
};
