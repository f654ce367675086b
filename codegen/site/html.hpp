#pragma once

#include "codegen/model/json.hpp"

#include <string>
#include <string_view>

/// The documentation of specs as a static site of HTML pages.
namespace chorus::codegen::site {

/// Text as it may stand between tags and in quoted attributes, whatever it holds.
std::string escaped(std::string_view text);

/// Escaped text in which words between backticks are code.
std::string prose(std::string_view text);

/// The text up to the end of its first sentence, not escaped.
std::string_view first_sentence(std::string_view text);

/// `<code>text</code>`
std::string code(std::string_view text);

/// A block of indented JSON whose parts have classes for colours.
std::string json_block(const Json& json);

} // namespace chorus::codegen::site
