#pragma once

#include "conformance/runner/ir/ir.hpp"

namespace chorus::conform {

/// The number at the end of the path, or nothing where a field on the way is absent.
std::optional<double> number_of(const Operand& operand, const Shape& shape, const json::value& value);

} // namespace chorus::conform
