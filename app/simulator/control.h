#pragma once

#include "app/simulator/wire.h"

class SimulatedCloud;

namespace simulated {

// The control address, documented in README.md.
Answer controlAnswer(const Request &request, SimulatedCloud &cloud);

} // namespace simulated
