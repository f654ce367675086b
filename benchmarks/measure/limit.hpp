#pragma once

#include "benchmarks/measure/outcome.hpp"

#include <fmt/format.h>
#include <string>
#include <utility>

namespace chorus::bench {

/// An outcome that is held while `value` stays below `limit`, in `unit`.
inline Outcome against_limit(double value, double limit, std::string unit, const std::string& note)
{
    Outcome outcome;
    outcome.ours = value;
    outcome.ratio = outcome.ours / limit;
    outcome.reach = Reach{Reach::Bound::at_most, 1.0};
    outcome.notes.push_back(fmt::format("limit {:g} {}; {}", limit, unit, note));
    outcome.unit = std::move(unit);
    return outcome;
}

} // namespace chorus::bench
