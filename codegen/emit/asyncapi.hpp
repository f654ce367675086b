#pragma once

#include "codegen/model/spec.hpp"

#include <string>
#include <string_view>

namespace chorus::codegen {

/// AsyncAPI 3.1 of the link that `owner` serves, as JSON: one channel, an operation with its reply for each command and
/// one for each event and stream. Payloads refer to the files of generated/schema.
std::string asyncapi_document(const Model& model, std::string_view owner, std::string_view version);

} // namespace chorus::codegen
