#pragma once

#include <QObject>

#include <functional>

// What can be known of this computer's keyring without reading from it, which might make it ask a person.
namespace Keyring {

enum class State {
    Unknown,
    Missing, // no such service, and none that could be started
    Denied,  // there, and not for this program
    Locked,
    Open,
};

// Answered once, later than the call, while `context` lives. Always Unknown where the keyring is not a service of the
// session bus.
void ask(QObject *context, std::function<void(State)> done);

// After a failure: libsecret keeps its session with a keyring that has been started anew meanwhile, and everything fails
// with "The session does not exist" until the program's end.
void beginAnew();

} // namespace Keyring
