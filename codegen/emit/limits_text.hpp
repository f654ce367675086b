#pragma once

#include "codegen/model/spec.hpp"

namespace chorus::codegen {

/// Limits for people: "ms, 1 to 3600000", or nothing where there are none.
std::string limits_text(const Limits& limits, std::string_view unit);

} // namespace chorus::codegen
