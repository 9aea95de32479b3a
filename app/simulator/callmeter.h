#pragma once

#include "app/simulator/options.h"
#include "app/simulator/wire.h"

#include <deque>
#include <optional>

namespace simulated {

// The vendor's two limits. Counts the calls that were let through; a refused call costs nothing.
class CallMeter
{
public:
    // The refusal, or nothing: then the call is counted.
    std::optional<Answer> admit(const QDateTime &now, const SimulatorOptions &options);

    int callsInWindow(const QDateTime &now) const;

private:
    std::deque<QDateTime> m_calls; // of the last 24 hours
};

} // namespace simulated
