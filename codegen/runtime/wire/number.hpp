#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
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

/// Digits in a row.
struct Digits {
    std::uint64_t value = 0; ///< Wraps round if there are too many of them.
    std::ptrdiff_t count = 0;
};

/// The digits from `at` on. The first eight are read at once, without a branch for each: how many there are is hard to
/// predict.
inline Digits read_digits(const char* at, const char* end)
{
    Digits digits;
    if (std::endian::native == std::endian::little && end - at >= 8) {
        std::uint64_t text = 0;
        std::memcpy(&text, at, 8);
        constexpr std::uint64_t each = 0x0101010101010101U;
        text ^= each * '0'; // Now digits are 0 to 9, and with six more, whatever is larger gets a high bit.
        const std::uint64_t others = (text | (text + each * 6U)) & (each * 0xF0U);
        const int count = others == 0 ? 8 : std::countr_zero(others) / 8;
        if (count == 0) return digits;
        // What is no digit leaves at the top, noughts come in front. Then neighbours are joined: to two digits in every
        // other byte, to four, to all.
        constexpr std::uint64_t pairs = 0x00FF00FF00FF00FFU;
        text <<= static_cast<unsigned>(64 - 8 * count);
        text = text * 10U + (text >> 8U);
        text = (text & pairs) * 100U + ((text >> 16U) & pairs);
        digits = {(text & 0xFFFFU) * 10000U + ((text >> 32U) & 0xFFFFU), count};
        if (count < 8) return digits;
    }
    for (at += digits.count; at != end && static_cast<unsigned char>(*at - '0') < 10; ++at, ++digits.count)
        digits.value = digits.value * 10U + static_cast<std::uint64_t>(*at - '0');
    return digits;
}

enum class NumberSyntax : std::uint8_t { good, bad, too_large };

/// Reads a JSON number at `at` and moves `at` past it.
NumberSyntax parse_number(const char*& at, const char* end, double& out);

} // namespace chorus::wire
