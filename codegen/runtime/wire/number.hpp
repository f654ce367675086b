#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>

/// Numbers as JSON text, exact in both directions and independent of the locale.
namespace chorus::wire {

inline constexpr std::int64_t max_exact_integer = (std::int64_t{1} << 53) - 1; ///< Largest i53 and u53.
inline constexpr double max_double = std::numeric_limits<double>::max();
inline constexpr float max_float = std::numeric_limits<float>::max();

/// Room that a number needs at most.
inline constexpr std::size_t number_room = 32;

/// Writes at `at`, where there must be room, and returns the end.
char* put_integer(char* at, std::int64_t value);
/// The shortest text that reads back as the same value. `value` must be finite.
char* put_number(char* at, double value);
char* put_number(char* at, float value);

void append_integer(std::string& out, std::int64_t value);
void append_number(std::string& out, double value);
void append_number(std::string& out, float value);

enum class NumberSyntax : std::uint8_t { good, bad, too_large };

/// Reads a JSON number at `at` and moves `at` past it.
NumberSyntax parse_number(const char*& at, const char* end, double& out);

} // namespace chorus::wire
