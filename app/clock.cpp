#include "app/clock.h"

QDateTime Clock::now() const
{
    return QDateTime::currentDateTimeUtc();
}
