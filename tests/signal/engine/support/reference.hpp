#pragma once

#include "generated/types/plan.hpp"
#include "tests/signal/engine/support/fakes.hpp"
#include "tests/signal/engine/support/session.hpp"

#include <cstdint>

namespace chorus::signal::test {

/// What a plan means, computed the slow way: strip after strip over the whole time, sample after sample in doubles,
/// with the mathematical functions of the library. Shares nothing with the engine but the plan. Knows the effects
/// test:gain, test:late and test:pole and the instrument test:synth.
Sound interpret(const Plan& plan, const TestMedia& media, std::int64_t start, std::int64_t frames);

} // namespace chorus::signal::test
