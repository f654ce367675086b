#pragma once

#include "codegen/runtime/wire/result.hpp"
#include "generated/types/plan.hpp"

#include <cstdint>

namespace chorus::signal {

/// Refuses a plan that contradicts itself, with code `graph.invalidPlan` and the place and reason as details: an
/// executor that got it would read what is not there. Any thread.
Result<void> check_plan(const Plan& plan, std::uint32_t sample_rate);

} // namespace chorus::signal
