#include "app/terminal/interruption.h"

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <csignal>
#include <iterator>
#include <utility>

#include <unistd.h>

namespace {

constexpr int caught[] = {SIGINT, SIGTERM, SIGHUP};
int ends[2] = {-1, -1}; // of a pipe: a signal's handler may do little more than write
struct sigaction before[std::size(caught)];

void handle(int)
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = write(ends[1], &byte, 1);
}

} // namespace

Interruption::Interruption(QObject *parent) : QObject(parent)
{
    if (pipe(ends) != 0)
        return;
    auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (read(ends[0], &byte, 1) == 1)
            Q_EMIT asked();
    });
    struct sigaction action = {};
    action.sa_handler = handle;
    action.sa_flags = SA_RESTART;
    for (size_t i = 0; i < std::size(caught); ++i)
        sigaction(caught[i], nullptr, &before[i]);
    for (size_t i = 0; i < std::size(caught); ++i) {
        if (before[i].sa_handler != SIG_IGN) // as of nohup
            sigaction(caught[i], &action, nullptr);
    }
}

Interruption::~Interruption()
{
    if (ends[0] < 0)
        return;
    for (size_t i = 0; i < std::size(caught); ++i)
        sigaction(caught[i], &before[i], nullptr);
    for (int &end : ends)
        close(std::exchange(end, -1));
}
#else
Interruption::Interruption(QObject *parent) : QObject(parent) {}
Interruption::~Interruption() = default;
#endif
