#pragma once

#include "app/household/household.h"
#include "ui/errorwords.h"

class Clock;

// The computer has come to another time zone than where the homes were found: whether they did, only a person knows.
// Asked of one home after the other, and never of one whose zone a person chose; nothing changes without an answer.
class ZoneQuestion : public QObject
{
    Q_OBJECT

public:
    ZoneQuestion(Household &household, Clock &clock, QObject *parent = nullptr);

    // Where is the computer now? Not before the first paint. After sleep it looks by itself.
    void look();
    std::optional<ErrorText> shown() const;
    static QString otherAnswer(); // "no", beside the text's step, which is "yes"
    void answer(bool stays);

Q_SIGNALS:
    void changed();

private:
    const Home *home() const; // that is asked about; null: none is

    Household &m_household;
    Clock &m_clock;
    QTimeZone m_here; // as it was at the last look
};
