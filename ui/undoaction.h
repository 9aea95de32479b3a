#pragma once

#include "ui/house.h"

#include <QAction>

// Edit ▸ Undo and Edit ▸ Redo: say what they do and what that costs, or why it cannot be (ux.md §3.6).
class UndoAction : public QAction
{
    Q_OBJECT

public:
    enum class Way { Back, Again };

    UndoAction(Way way, const House &house, QObject *parent);
    void setBlocked(const QString &reason); // why nothing can be sent; empty when it can
    void refresh(); // the ten minutes pass by themselves

Q_SIGNALS:
    // Several thermostats, one after the other.
    void roundRequested(const UndoOffer &offer);

private:
    std::optional<UndoOffer> offer() const;
    void act();
    QString wording(const UndoOffer &offer) const;
    QString wordingForMany(const UndoOffer &offer) const;

    Way m_way;
    House m_house;
    QString m_blocked;
};
