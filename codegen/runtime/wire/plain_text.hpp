#pragma once

#include <bit>
#include <cstdint>
#include <cstring>

namespace chorus::wire {

/// Where a run of plain characters ends: at a quote, a backslash or a control character, and for readers, who have to
/// look at UTF-8, also at whatever is not ASCII.
enum class PlainText : std::uint8_t { ascii, any };

template <PlainText kind>
constexpr bool is_plain(char character)
{
    const auto code = static_cast<unsigned char>(character);
    return code >= 0x20 && code != '"' && code != '\\' && (kind == PlainText::any || code < 0x80);
}

/// The first character of `at` to `end` that is not plain, or `end`. Looks at eight at a time.
template <PlainText kind>
const char* plain_end(const char* at, const char* end)
{
    if constexpr (std::endian::native == std::endian::little) {
        constexpr std::uint64_t ones = 0x0101010101010101U;
        constexpr std::uint64_t highs = 0x8080808080808080U;
        while (end - at >= 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, at, 8);
            const std::uint64_t quotes = word ^ (ones * '"');
            const std::uint64_t escapes = word ^ (ones * '\\');
            // A borrow comes only from a byte that is marked rightly, so it can only mark bytes behind that, and the
            // first one counts.
            const std::uint64_t below = (quotes - ones) | (escapes - ones) | (word - ones * 0x20);
            const std::uint64_t special = (kind == PlainText::ascii ? below | word : below & ~word) & highs;
            if (special != 0) return at + std::countr_zero(special) / 8;
            at += 8;
        }
    }
    while (at != end && is_plain<kind>(*at))
        ++at;
    return at;
}

} // namespace chorus::wire
