#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace chorus::codegen {

/// `setLoopRegion` and `SetLoopRegion` become `set_loop_region`.
std::string snake_case(std::string_view name);
/// `setLoopRegion` becomes `SetLoopRegion`.
std::string pascal_case(std::string_view name);
/// A name of a field, enumerator, function or parameter in C++; reserved words get a trailing underscore.
std::string cpp_name(std::string_view name);

bool is_camel_case(std::string_view name);
bool is_pascal_case(std::string_view name);

/// The candidate that is most likely meant by a mistyped `name`, or nothing.
std::string_view most_similar(std::string_view name, std::span<const std::string_view> candidates);
/// "Did you mean `…`?", or nothing.
std::string did_you_mean(std::string_view name, std::span<const std::string_view> candidates);

/// "a, b and c"
std::string listing(std::span<const std::string_view> names);

} // namespace chorus::codegen
