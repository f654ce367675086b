#pragma once

#include "codegen/model/diagnostics.hpp"
#include "codegen/model/spec.hpp"

namespace chorus::codegen {

/// Turns the nodes of one file into a spec. `stem` is the file's path within the specs without `.yaml`. Findings do not
/// stop it: what cannot be read is left out.
std::optional<Spec> parse_spec(const YamlNode& root, const SourceFile& file, std::string stem,
                               Diagnostics& diagnostics);

} // namespace chorus::codegen
