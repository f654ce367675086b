#pragma once

#include "conformance/runner/ir/ir.hpp"

#include <span>

namespace chorus::conform {

/// The smallest good value of a type: optional fields are absent and numbers are near to zero.
json::value make_value(const Type& type, const Limits& limits = {});
json::object make_value(const Shape& shape);

/// A text of `length` characters that has nothing wrong but its length.
std::string make_text(std::size_t length, const Limits& limits);
/// The same of characters of four, three and two bytes, of which the first has two units in UTF-16.
std::string make_wide_text(std::size_t length);
/// The same of bytes, as base64.
std::string make_bytes(std::size_t length);

/// Where a value stands within a payload: names of fields, `0` for the first item of a list, first_key for one of a
/// map, and `@tag` for an arm of a union.
using Path = std::vector<std::string>;
inline constexpr const char* first_key = "a";

/// The smallest good payload in which `leaf` stands at the path, but for what is wrong with the leaf.
json::value make_around(const Shape& shape, std::span<const std::string> path, const json::value& leaf);

/// The JSON pointer that the path has in what make_around() returns.
std::string pointer_of(const Path& path);

/// Changes `object`, but not its field `kept`, so that the relation between its fields holds, at its bound where it has
/// one.
void settle(const FieldRule& rule, json::object& object, std::string_view kept = {});

} // namespace chorus::conform
