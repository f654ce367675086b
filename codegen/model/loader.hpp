#pragma once

#include "codegen/model/diagnostics.hpp"
#include "codegen/model/spec.hpp"

#include <filesystem>

namespace chorus::codegen {

/// All `.yaml` files below `folder` in the order of their paths, unread.
std::vector<std::filesystem::path> find_specs(const std::filesystem::path& folder);

/// The whole text of a file, or nothing.
std::optional<std::string> read_file(const std::filesystem::path& path);

/// Reads and parses every spec below `folder` into `model`.
void load_specs(const std::filesystem::path& folder, Model& model, Diagnostics& diagnostics);

} // namespace chorus::codegen
