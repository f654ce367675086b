#pragma once

#include <string>
#include <string_view>

namespace chorus::aura {

/// The first sentence without its full stop.
std::string brief(std::string_view text);

/// The text in lines of at most `width` characters, broken at spaces; a longer word has a line of its own.
std::string wrapped(std::string_view text, std::size_t width);

} // namespace chorus::aura
