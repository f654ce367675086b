#pragma once

#include "codegen/model/json.hpp"
#include "codegen/model/spec.hpp"

namespace chorus::codegen {

/// An example or default as JSON. The type decides what a scalar means: `5` is text where a text is asked for. The
/// value must fit the type, which the checks have seen to; what does not fit is taken as text.
Json json_of(const YamlNode& value, const TypeUse& type);
Json json_of(const YamlNode& value, const Fields& fields);

} // namespace chorus::codegen
