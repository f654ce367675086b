#pragma once

#include "conformance/runner/judge/interpreter.hpp"

namespace chorus::conform {

/// The arm of a union that `value` names as its own, or null.
const Arm* arm_of(const Declaration& declaration, const json::value& value);

/// What the broken rule belongs to: `TickRange.end` for a field, `setLoop.command` or `TickRange` for unknown fields
/// and for relations between fields, `[]` behind it for items. `label` is that of the shape.
std::string place_of(std::string label, const Shape& shape, const json::value& payload, const Breach& breach);

} // namespace chorus::conform
