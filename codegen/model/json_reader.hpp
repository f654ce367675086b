#pragma once

#include "codegen/model/json.hpp"

#include <tl/expected.hpp>

namespace chorus::codegen {

/// Reads a JSON text. Numbers without a point and exponent become integers where they fit, all others doubles; objects
/// keep their order. The error is a sentence with the line. Refused are double keys, more than 256 levels and bad
/// UTF-8.
tl::expected<Json, std::string> read_json(std::string_view text);

} // namespace chorus::codegen
