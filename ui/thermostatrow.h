#pragma once

#include <QStyledItemDelegate>

#include <functional>

class ThermostatList;

// Paints the cells of ThermostatList. `+` and `-` stand beside the set point of the row in hand.
class ThermostatRow : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int stepSize = 32;
    static constexpr int inset = 8; // of the words in their cell
    // The place of `+` or `-` in the cell of the set point.
    static QRect stepRect(const QRect &cell, int step, Qt::LayoutDirection direction);
    static int widthForStepping(); // beside the set point

    // Whether the row's buttons are seen, and whether they can be pressed.
    std::function<bool(const QModelIndex &)> isInHand = {};
    std::function<bool(const QModelIndex &)> canStep = {};

    // What is written in so much room: all of it if two lines can hold it, else what is shorter. `usual`: the list's font.
    struct Lines
    {
        QStringList lines = {};
        bool isCut = false;
    };
    static Lines lines(const QModelIndex &index, int width, const QFont &usual);
    static QRect textRect(const QModelIndex &index, const QRect &cell, Qt::LayoutDirection direction);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintStep(QPainter *painter, const QStyleOptionViewItem &option, int step, bool can) const;
};
