#pragma once

#include <QByteArray>
#include <QDateTime>

// A date as HTTP's headers carry it, in UTC; invalid if it is none.
QDateTime httpDate(const QByteArray &header);
