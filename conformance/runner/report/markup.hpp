#pragma once

#include <string>
#include <string_view>

namespace chorus::conform {

/// The text as UTF-8 that XML and JSON may hold: what a testee was sent or wrote may be anything.
std::string clean(std::string_view text);

/// The same for a place between tags or within the quotes of an attribute, in XML or HTML.
std::string escaped(std::string_view text);

} // namespace chorus::conform
