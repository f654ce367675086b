#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace chorus::codegen {

/// A comment of a YAML file. yaml-cpp skips them, but people wrote them.
struct Comment {
    std::size_t line = 1; ///< counts from 1
    std::string text;     ///< from the `#` on, without white space behind it
    bool own_line = true; ///< nothing stands before it on its line
    bool operator==(const Comment&) const = default;
};

/// All comments of `text`, which is YAML without syntax errors, in their order.
std::vector<Comment> find_comments(std::string_view text);

} // namespace chorus::codegen
