#pragma once

#include <boost/json/value.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>

/// Values of steps: what was saved, and what must be in that which comes.
namespace chorus::conform {

namespace json = boost::json;

using SavedValues = std::map<std::string, json::value, std::less<>>;

/// With what was saved in place of `$name`, and its text in place of `${name}`. Throws std::out_of_range.
json::value filled(const json::value& value, const SavedValues& saved);

/// Where and how `got` is not what is expected, in a sentence; nothing if it is. Objects are compared by the keys that
/// are expected, and a map with one key that begins with a dollar is a condition.
std::optional<std::string> mismatch(const json::value& expected, const json::value& got,
                                    const std::string& pointer = {});

/// The part of `value` that the JSON pointer leads to, or null.
const json::value* part_at(const json::value& value, std::string_view pointer);

} // namespace chorus::conform
