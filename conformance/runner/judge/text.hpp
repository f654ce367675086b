#pragma once

#include <boost/json/value.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

/// What the specs mean by texts, written down a second time.
namespace chorus::conform {

namespace json = boost::json;

/// How many objects and lists of a message may lie within one another, the envelope being the first. No spec has it:
/// it is that of the readers in codegen/runtime/wire/reader.hpp and codegen/emit/ts_runtime/reader.ts.
inline constexpr std::size_t deepest = 32;

/// JSON as it may travel: no key twice, not deeper than `deepest`, UTF-8. Digits alone that no integer holds become the
/// largest one, so that they stay integers. Otherwise a sentence that says what is wrong.
std::variant<json::value, std::string> parse_message(std::string_view text);

std::size_t code_points(std::string_view text);
/// 1 to 64 letters, digits, dots, hyphens and underscores.
bool is_id(std::string_view text);
/// RFC 3339, of a day that exists.
bool is_time(std::string_view text);
/// How many bytes the base64 stands for, or nothing if it is none.
std::optional<std::size_t> base64_bytes(std::string_view text);

/// `pointer` with one more step, escaped.
std::string pointer_to(std::string_view pointer, std::string_view step);

} // namespace chorus::conform
