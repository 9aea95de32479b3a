#pragma once

#include "app/smarther/thermostat.h"

// Every form in which the cloud writes a time: with Z, an offset or neither; seconds and two digits for month and day are
// not insisted on. Empty for anything else.
std::optional<ActivationTime> timeIn(const QString &text);

// The first and last years stand for "none" where a back-end fills in its smallest or largest time.
bool isMeantYear(int year);
