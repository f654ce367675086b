#pragma once

#include "codegen/runtime/wire/result.hpp"

#include <boost/json/value.hpp>

#include <string>
#include <string_view>

/// JSON as a tree, for the code of this folder. Messages never take this way; what people type and read does.
namespace chorus::reflect {

/// Errors: `wire.badSyntax`.
Result<boost::json::value> parse_tree(std::string_view json);

/// Compact, with numbers and escapes as every other message has them.
std::string tree_text(const boost::json::value& value);

} // namespace chorus::reflect
