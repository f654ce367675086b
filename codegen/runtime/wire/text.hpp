#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Checks and conversions of text that readers, writers and checkers share. Nothing here depends on the locale.
namespace chorus::wire {

/// The end of the UTF-8 sequence that starts at `at` with a byte above 127, or null if it is not one.
const char* utf8_sequence_end(const char* at, const char* end);
bool is_utf8(std::string_view text);
/// Code points of valid UTF-8.
std::size_t count_code_points(std::string_view text);
void append_code_point(std::string& out, std::uint32_t code_point);

/// RFC 3339 with upper-case T and Z, such as 2025-11-21T09:30:00.250Z.
bool is_time(std::string_view text);
/// 1 to 64 of [A-Za-z0-9._-].
bool is_id(std::string_view text);

std::string to_base64(const std::vector<std::uint8_t>& bytes);
/// False unless `text` is canonical base64 with padding.
bool from_base64(std::string_view text, std::vector<std::uint8_t>& out);

/// Appends one step of a JSON pointer, escaped.
void append_pointer_step(std::string& pointer, std::string_view name);

} // namespace chorus::wire
