#pragma once

#include "conformance/runner/cases/vectors.hpp"

#include <functional>

namespace chorus::conform {

/// A labelled command that is made when it is wanted: some are as large as a message may be.
struct VectorRecipe {
    std::string message;
    std::string label;
    std::optional<Breach> breach;
    std::function<json::value()> make;
};

/// Commands that reach what `samples` do not: values at the bounds of constraints, fields there and absent, each value
/// of enumerations, and, within lists and types, where samples break nothing, each constraint broken once.
std::vector<VectorRecipe> fill_gaps(const Spec& spec, const std::vector<Operation>& operations,
                                    const std::vector<Vector>& samples);

} // namespace chorus::conform
