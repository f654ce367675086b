#pragma once

#include <optional>
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

/// `set_loop`, `SetLoop` and `set-loop` become `setLoop`, or `SetLoop` if it shall be PascalCase. Empty if no letter is
/// there to begin with.
std::string styled_name(std::string_view name, bool pascal);

/// A candidate that may be meant by a mistyped name.
struct Similar {
    std::string_view name;
    std::size_t distance = 0; ///< Letters that are wrong, missing or surplus; a swap of two neighbours is one.
    bool only_one = true;     ///< No other candidate is as similar.
};
std::optional<Similar> find_similar(std::string_view name, std::span<const std::string_view> candidates);

/// The candidate that is most likely meant by a mistyped `name`, or nothing.
std::string_view most_similar(std::string_view name, std::span<const std::string_view> candidates);
/// "Did you mean `…`?", or nothing.
std::string did_you_mean(std::string_view name, std::span<const std::string_view> candidates);

/// "a, b and c"
std::string listing(std::span<const std::string_view> names);

} // namespace chorus::codegen
