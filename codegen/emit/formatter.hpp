#pragma once

#include "codegen/emit/output.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace chorus::codegen {

/// Formats the texts of `outputs` in place with the clang-format on the path and the style file `style`. What went
/// wrong, or nothing.
std::optional<std::string> format_all(const std::vector<Output*>& outputs, const std::filesystem::path& style);

} // namespace chorus::codegen
