#pragma once

#include "codegen/runtime/wire/pattern.hpp"

#include <optional>
#include <string>
#include <vector>

namespace chorus::codegen {

/// The parts of a pattern such as `^#[0-9a-f]{6}$`: characters, escaped characters and classes, each with an optional
/// quantifier. Nothing if it is more than that, or if matching it greedily could fail where going back would succeed.
std::optional<std::vector<wire::PatternPart>> compile_pattern(std::string_view text);

/// A text that matches, of at least `min_length` characters where the pattern allows.
std::string example_of(const std::vector<wire::PatternPart>& parts, std::size_t min_length);

} // namespace chorus::codegen
