#pragma once

#include "codegen/model/diagnostics.hpp"
#include "codegen/model/spec.hpp"

#include <tl/expected.hpp>

namespace chorus::codegen {

/// Reads the JSON of ir_text() into `model`, resolved and checked as if the specs themselves had been read. What the
/// checks find goes to `diagnostics`; the error is a sentence about a text that is no IR, or one of another version.
/// Kept is all that specs mean. Not kept are their text, the places within an example, and the place of limits that
/// do not limit anything.
tl::expected<void, std::string> read_ir(std::string_view text, Model& model, Diagnostics& diagnostics);

} // namespace chorus::codegen
