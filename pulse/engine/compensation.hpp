#pragma once

#include "generated/types/plan.hpp"

#include <string>
#include <unordered_map>

namespace chorus::pulse {

/// Delay of signals against the timeline in frames, by key of the strip or tap whose output it is.
using OutputLatencies = std::unordered_map<PlanKey, std::int64_t>;

/// Lines up all paths of a plan: every edge gets the delay that brings its signal level with the latest one that the
/// strip sums, so that all paths to a sum are equally long. Curves move along with the signal that they act on, and the
/// plan gets the latency of its master. Plugin latencies must be set, and delays of edges 0; the strips are in order of
/// processing. Returns what each output is behind.
OutputLatencies compensate_delays(Plan& plan);

} // namespace chorus::pulse
