#pragma once

#include "ui/house.h"

#include <QAction>

// Edit ▸ Undo: says what it goes back to and what that costs, or why it cannot (ux.md §3.6).
class UndoAction : public QAction
{
    Q_OBJECT

public:
    UndoAction(const House &house, QObject *parent);
    void refresh(); // the ten minutes pass by themselves

Q_SIGNALS:
    // Several thermostats go back, one after the other.
    void roundRequested(const UndoOffer &offer);

private:
    void undo();
    QString wording(const UndoOffer &offer) const;

    House m_house;
};
