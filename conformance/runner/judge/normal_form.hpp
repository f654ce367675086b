#pragma once

#include "conformance/runner/ir/ir.hpp"

namespace chorus::conform {

/// A good value with its defaults written out and numbers as f64, so that two ways to say the same are equal.
json::value normal_form(const Shape& shape, const json::value& value);
json::value normal_form(const Declaration& declaration, const json::value& value);

} // namespace chorus::conform
