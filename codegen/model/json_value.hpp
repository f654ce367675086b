#pragma once

#include "codegen/model/json.hpp"
#include "codegen/model/spec.hpp"

namespace chorus::codegen {

/// What `node` means where a value of type `use` is expected: there text needs no quotes even if it looks like a
/// number.
Json json_value(const YamlNode& node, const TypeUse& use);

/// The same for the fields of a message.
Json json_value(const YamlNode& node, const Fields& fields);

/// What `node` means where nothing is known.
Json json_value(const YamlNode& node);

} // namespace chorus::codegen
