#pragma once

#include "ui/errorwords.h"
#include "ui/house.h"

// What is wrong for the whole household, in the words of the moment: the household's trouble, the budget's refusal,
// and what the system says of the network taken together.
class Troubles : public QObject
{
    Q_OBJECT

public:
    Troubles(const House &house, CallQueue &queue, QObject *parent = nullptr);

    // For the banner; empty when nothing is wrong, or the computer has just woken and the network may yet come.
    std::optional<Error> shown() const;
    QString shownTitle() const; // its words in one line; empty when nothing is wrong
    ErrorText text(const Error &error) const;
    QString since(const Error &error) const; // "since 13:02", or nothing where it does not matter
    // Why no command can be sent; empty when one can. Never by the system's word alone.
    QString blockedReason() const;

Q_SIGNALS:
    void changed();

private:
    std::optional<Error> known() const;

    House m_house;
    CallQueue &m_queue;
    QDateTime m_wokeAt; // the computer, UTC
};
