#pragma once

#include "codegen/model/embedded_file.hpp"

namespace chorus::codegen {

/// What is written about each rule in docs/diagnostics, in the order of the ids: `CH0101.md`.
std::span<const EmbeddedFile> page_files();

/// The page of a rule, or nothing.
std::string_view page_of(std::string_view id);

} // namespace chorus::codegen
