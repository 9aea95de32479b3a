#pragma once

#include <optional>

// The composition root of the command line: no window, no display. Empty when the arguments ask for a window.
std::optional<int> runTerminal(int argc, char *argv[]);
