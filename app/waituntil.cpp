#include "app/waituntil.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

using namespace std::chrono_literals;

bool waitUntil(std::chrono::milliseconds patience, const std::function<bool()> &isSo)
{
    const QDeadlineTimer end(patience);
    QTimer pulse; // the wait for events ends even if there are none
    pulse.start(50ms);
    while (!isSo() && !end.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return isSo();
}
