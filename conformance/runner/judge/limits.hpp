#pragma once

#include "conformance/runner/ir/ir.hpp"

namespace chorus::conform {

struct Range {
    double min;
    double max;
};

/// What a number of that kind can hold.
Range range_of(std::string_view scalar);

/// The tighter of both, where a field narrows its type.
Limits narrowed(const Limits& inner, const Limits& outer);

} // namespace chorus::conform
