#pragma once

#include "conformance/runner/cases/vectors.hpp"

#include <functional>

namespace chorus::conform {

/// A labelled value that is made when it is wanted: some are as large as a message may be.
struct VectorRecipe {
    std::string message;
    std::string label;
    std::optional<Breach> breach;
    std::function<json::value()> make;
};

/// A message, or a type that is a struct, with its fields, which must outlive what is made of them.
struct ShapedMessage {
    std::string name; ///< `setLoop.command`, or the name of the type
    const Shape* shape = nullptr;
};

/// Messages that reach what `samples` do not: values at the bounds of constraints, fields there and absent, each value
/// of enumerations, and, within lists and types, where samples break nothing, each constraint broken once.
/// Values of more bytes are left out; the schema library takes minutes for what fills a frame.
std::vector<VectorRecipe> fill_gaps(const Spec& spec, const std::vector<ShapedMessage>& messages,
                                    const std::vector<Vector>& samples, std::size_t most_bytes = 2U << 20U);

} // namespace chorus::conform
