#pragma once

#include "benchmarks/measure/outcome.hpp"
#include "benchmarks/measure/sample.hpp"

namespace chorus::bench {

/// An outcome of two calls that do the same work, timed turn by turn so that a busy machine slows both: medians in
/// `unit`, of which `ns_per_unit` nanoseconds make one, and our share of the peer's time, which must be at most
/// `reach`.
template <class Ours, class Theirs>
Outcome compare_calls(Ours&& ours, Theirs&& theirs, double reach, std::string unit = "ns", double ns_per_unit = 1.0)
{
    constexpr std::chrono::milliseconds budget{50};
    constexpr int turns = 11;
    Sample our_times;
    Sample their_times;
    for (int turn = 0; turn < turns; ++turn) {
        our_times.add(nanoseconds_per_call(ours, budget));
        their_times.add(nanoseconds_per_call(theirs, budget));
    }
    Outcome outcome;
    outcome.unit = std::move(unit);
    outcome.ours = our_times.median() / ns_per_unit;
    outcome.peer = their_times.median() / ns_per_unit;
    outcome.ratio = our_times.median() / their_times.median();
    outcome.reach = Reach{Reach::Bound::at_most, reach};
    return outcome;
}

} // namespace chorus::bench
