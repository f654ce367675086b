#pragma once

#include <string>

namespace chorus::codegen {

/// JSON Schema (draft-07) of the IR.
std::string ir_schema_text();

} // namespace chorus::codegen
