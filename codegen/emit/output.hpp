#pragma once

#include <string>
#include <vector>

namespace chorus::codegen {

/// A file to write.
struct Output {
    std::string path; ///< Relative to the root.
    std::string text;
    bool is_cpp = false; ///< To be formatted with clang-format.
};

using Outputs = std::vector<Output>;

} // namespace chorus::codegen
