#pragma once

#include "ui/historyplot.h"

#include <QWidget>

// The chart of a history: dragged, and zoomed by Ctrl and the wheel; by keys as in ux.md §4.1. Its cursor stands on a
// reading, or where there is none. Time beyond the columns it was given is blank until it is given others.
class HistoryChart : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryChart(QWidget *parent = nullptr);

    // The first one's readings are what the cursor goes along.
    void setLines(const QList<HistoryLine> &lines);
    const QList<HistoryLine> &lines() const { return m_lines; }
    void setView(const HistoryView &view);
    const HistoryView &view() const { return m_view; }
    void setLatest(const QDateTime &now) { m_latest = now; } // nobody goes further, UTC
    void setTitle(const QString &title);                     // for screen readers
    QString title() const { return m_title; }

    // By shares of what is seen: -1 goes back by all of it. By factors: 0.5 shows half of it.
    void pan(double share);
    void zoom(double factor);
    void setCursor(const QDateTime &time);
    void clearCursor();
    QDateTime cursor() const { return m_cursor; } // UTC; invalid: none
    QString cursorText() const; // what is known there, in one line
    // Of the plot's width, in pixels of the screen: no finer columns can be seen.
    int columnsSeen() const;
    HistoryPlot plot() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void viewChanged(); // by the person
    void cursorMoved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool moveTo(const QDateTime &from, qint64 msecs);
    void zoomAround(const QDateTime &fixed, double factor);
    bool moveCursor(QKeyEvent *event);
    void step(int direction);
    void goTo(const QDateTime &time, bool tell);
    QStringList cursorLines() const;
    void paintCursor(QPainter &painter, const HistoryPlot &plot) const;

    QList<HistoryLine> m_lines;
    HistoryView m_view;
    QDateTime m_latest;
    QString m_title;
    QDateTime m_cursor;
    QPointF m_pressedAt;
    HistoryView m_pressedView;
    bool m_pressed = false;
    bool m_dragging = false;
};
