#pragma once

#include "codegen/model/spec.hpp"

#include <string>

namespace chorus::codegen {

enum class SchemaDialect { draft_07, draft_2020_12 };

/// JSON Schema of a domain or library: a definition for each type, and for each message under
/// `<name>.command`, `<name>.reply` and `<name>.event`. Conditions over several fields stand under `x-chorus-rules`,
/// which validators pass over.
std::string json_schema(const Spec& spec, SchemaDialect dialect);

} // namespace chorus::codegen
