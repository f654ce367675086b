#pragma once

#include "codegen/format/comments.hpp"
#include "codegen/model/yaml_node.hpp"

#include <unordered_map>

namespace chorus::codegen {

/// What people put around an entry of a map or an item of a list that is not within brackets.
struct Trimmings {
    std::vector<std::string> above; ///< comments on lines of their own
    std::string behind;             ///< a comment at the end of its line
    bool blank_before = false;      ///< a blank line sets it apart from its predecessor
};

/// Comments and blank lines of a file by the value they belong to: that of an entry, or an item.
struct Attached {
    std::unordered_map<const YamlNode*, Trimmings> by_value;
    std::vector<std::string> head; ///< comments at the top, set apart by a blank line
    std::vector<std::string> tail; ///< comments after everything

    const Trimmings& of(const YamlNode& value) const;
};

/// Attaches what lies between the nodes of `root`, which was read from `file`.
Attached attach(const YamlNode& root, const SourceFile& file);

} // namespace chorus::codegen
