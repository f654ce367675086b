#pragma once

#include "codegen/model/json.hpp"

namespace chorus::codegen {

/// An object whose keys are in order.
Json sorted_object(Json::Object fields);

/// JSON in the one form that outputs for other programs have: two spaces a level, what fits into 120 columns in one
/// line, a line break at the end. Doubles have a point or an exponent, so that 1.0 stays one.
std::string canonical_text(const Json& json);

} // namespace chorus::codegen
