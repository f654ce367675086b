#pragma once

#include "codegen/model/spec.hpp"

#include <string>

namespace chorus::codegen {

/// JSON Schema draft-07 of a domain or library: a definition for each type, and for each message under
/// `<name>.command`, `<name>.reply` and `<name>.event`. Conditions over several fields stand under `x-chorus-rules`,
/// which validators pass over.
std::string json_schema(const Spec& spec);

} // namespace chorus::codegen
