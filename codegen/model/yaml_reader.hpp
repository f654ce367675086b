#pragma once

#include "codegen/model/diagnostics.hpp"
#include "codegen/model/yaml_node.hpp"

#include <optional>

namespace chorus::codegen {

/// Reads the strict subset of YAML that specs are written in: one document of maps, lists and scalars, without anchors,
/// aliases, tags and duplicate keys. Nothing is returned if the text has no sense as YAML; otherwise findings do not
/// keep the rest from being checked.
std::optional<YamlNode> read_yaml(const SourceFile& file, Diagnostics& diagnostics);

} // namespace chorus::codegen
