#pragma once

#include "app/household/commanddesk.h"

class History;

// What every page about thermostats is given: the truth, the way to wish, the time, and what was.
struct House
{
    Household &household;
    HouseholdReader &reader;
    CommandDesk &desk;
    Clock &clock;
    History &history;
};
