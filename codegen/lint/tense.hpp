#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace chorus::codegen {

/// Words of a camelCase name in small letters.
std::vector<std::string> words_of(std::string_view name);

/// The camelCase name with its word of the past told as of now, such as `create` for `created`; empty if there is no
/// such word.
std::string in_present_tense(std::string_view name);

} // namespace chorus::codegen
