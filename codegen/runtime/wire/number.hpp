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

inline constexpr std::uint64_t each_byte = 0x0101010101010101U;

/// Marks the bytes that are no digits, in eight characters of which each was combined with '0' by exclusive or: digits
/// are 0 to 9 then, and with six more, whatever is larger gets a high bit.
constexpr std::uint64_t other_than_digits(std::uint64_t text)
{
    return (text | (text + each_byte * 6U)) & (each_byte * 0xF0U);
}

/// The number that the first `count` of eight such bytes are the digits of, one at least. What comes behind them leaves
/// at the top, and noughts come in front; then neighbours are joined: to two digits in every other byte, to four, to
/// all.
constexpr std::uint64_t joined_digits(std::uint64_t text, int count)
{
    constexpr std::uint64_t pairs = 0x00FF00FF00FF00FFU;
    text <<= static_cast<unsigned>(64 - 8 * count);
    text = text * 10U + (text >> 8U);
    text = (text & pairs) * 100U + ((text >> 16U) & pairs);
    return (text & 0xFFFFU) * 10000U + ((text >> 32U) & 0xFFFFU);
}

/// The digits from `at` on. The first eight are read at once, without a branch for each: how many there are is hard to
/// predict.
inline Digits read_digits(const char* at, const char* end)
{
    Digits digits;
    if (std::endian::native == std::endian::little && end - at >= 8) {
        std::uint64_t text = 0;
        std::memcpy(&text, at, 8);
        text ^= each_byte * '0';
        const std::uint64_t others = other_than_digits(text);
        const int count = others == 0 ? 8 : std::countr_zero(others) / 8;
        if (count == 0) return digits;
        digits = {joined_digits(text, count), count};
        if (count < 8) return digits;
    }
    for (at += digits.count; at != end && static_cast<unsigned char>(*at - '0') < 10; ++at, ++digits.count)
        digits.value = digits.value * 10U + static_cast<std::uint64_t>(*at - '0');
    return digits;
}

enum class NumberSyntax : std::uint8_t { good, bad, too_large };

struct PlainNumber {
    double value;
    const char* end; ///< Where it ends; null if there is none.
};

/// Reads a JSON number of up to 19 digits without exponent, as nearly all are. None for any other text.
PlainNumber read_plain_number(const char* at, const char* end);
/// Reads a JSON number at `at` and moves `at` past it.
NumberSyntax parse_number(const char*& at, const char* end, double& out);

} // namespace chorus::wire
