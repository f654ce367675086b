#pragma once

#include "codegen/model/yaml_node.hpp"

#include <optional>

namespace chorus::codegen {

/// How a scalar is written on one line, or nothing if it needs several. `in_flow`: within brackets or braces.
std::optional<std::string> one_line(const YamlNode& scalar, bool in_flow);

/// The same for a key, and for text that moves to where it has not stood before.
std::string key_text(std::string_view key, bool in_flow);

/// How a scalar is written on several lines behind its key: the header (`>-` or `|`), then lines of at most `width`
/// characters without their indentation. Nothing if it has to stay on one.
struct BlockText {
    std::string header;
    std::vector<std::string> lines;
};
std::optional<BlockText> several_lines(const YamlNode& scalar, std::size_t width);

/// Whether two scalars mean the same to the spec language, which looks at quotes only where a word could be a number or
/// a truth value.
bool same_scalar(const YamlNode& left, const YamlNode& right);

/// Characters, not bytes.
std::size_t width_of(std::string_view text);

} // namespace chorus::codegen
