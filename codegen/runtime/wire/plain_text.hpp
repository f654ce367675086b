#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <utility>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

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

#if defined(__SSE2__)
/// Marks the characters that are not plain.
template <PlainText kind>
__m128i special_characters(__m128i block)
{
    const __m128i named =
        _mm_or_si128(_mm_cmpeq_epi8(block, _mm_set1_epi8('"')), _mm_cmpeq_epi8(block, _mm_set1_epi8('\\')));
    // Read as signed numbers, what is not ASCII is below the space too.
    const __m128i low = kind == PlainText::ascii ? _mm_cmplt_epi8(block, _mm_set1_epi8(0x20))
                                                 : _mm_cmpeq_epi8(_mm_min_epu8(block, _mm_set1_epi8(0x1f)), block);
    return _mm_or_si128(named, low);
}
inline __m128i load_block(const char* at)
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
}
#endif

/// The first character of `at` to `end` that is not plain, or `end`. Looks at sixteen at a time where it can.
template <PlainText kind>
const char* plain_end(const char* at, const char* end)
{
#if defined(__SSE2__)
    for (; end - at >= 16; at += 16) {
        const auto special = static_cast<unsigned>(_mm_movemask_epi8(special_characters<kind>(load_block(at))));
        if (special != 0) return at + std::countr_zero(special);
    }
#endif
    while (at != end && is_plain<kind>(*at))
        ++at;
    return at;
}

/// Copies `size` bytes, one to two blocks of them, and returns the first and the last block. The two cover everything;
/// where they overlap, both hold the same. A call of memcpy would cost more than that.
template <class Block>
std::pair<Block, Block> copy_both_ends(char* to, const char* from, std::size_t size)
{
    std::pair<Block, Block> ends;
    std::memcpy(&ends.first, from, sizeof(Block));
    std::memcpy(&ends.second, from + size - sizeof(Block), sizeof(Block));
    std::memcpy(to, &ends.first, sizeof(Block));
    std::memcpy(to + size - sizeof(Block), &ends.second, sizeof(Block));
    return ends;
}

/// Copies `size` characters; false if not all of them are plain for a writer.
inline bool copy_plain(char* to, const char* from, std::size_t size)
{
#if defined(__SSE2__)
    const auto plain = [](__m128i block) { return _mm_movemask_epi8(special_characters<PlainText::any>(block)) == 0; };
    if (size >= 16) {
        for (std::size_t at = 0;; at = at + 32 <= size ? at + 16 : size - 16) {
            const __m128i block = load_block(from + at);
            _mm_storeu_si128(reinterpret_cast<__m128i*>(to + at), block);
            if (!plain(block)) return false;
            if (at + 16 == size) return true;
        }
    }
    if (size >= 8) {
        const auto [first, last] = copy_both_ends<std::int64_t>(to, from, size);
        return plain(_mm_set_epi64x(last, first));
    }
    if (size >= 4) {
        const auto [first, last] = copy_both_ends<std::int32_t>(to, from, size);
        return plain(_mm_set_epi32(last, first, last, first));
    }
#endif
    const char* const end = from + size;
    for (; from != end; ++from, ++to) {
        if (!is_plain<PlainText::any>(*from)) return false;
        *to = *from;
    }
    return true;
}

/// Whether `size` bytes, at least four, are the same. Keys are short, and a call of memcmp would cost more than that.
inline bool same_bytes(const char* left, const char* right, std::size_t size)
{
    const auto differs = [&]<class Word>(std::size_t at, Word) {
        Word a = 0;
        Word b = 0;
        std::memcpy(&a, left + at, sizeof(Word));
        std::memcpy(&b, right + at, sizeof(Word));
        return a != b;
    };
    if (size < 8) return !differs(0, std::uint32_t{}) && !differs(size - 4, std::uint32_t{});
    for (std::size_t at = 0; at + 8 < size; at += 8)
        if (differs(at, std::uint64_t{})) return false;
    return !differs(size - 8, std::uint64_t{});
}

/// Place of `text` within `names`, which are few and short; their number if it is none of them.
inline std::size_t place_of(std::string_view text, std::span<const std::string_view> names)
{
    const auto same = [&](std::string_view name) {
        if (name.size() != text.size()) return false;
        return name.size() < 4 ? name == text : same_bytes(name.data(), text.data(), name.size());
    };
    std::size_t place = 0;
    while (place != names.size() && !same(names[place]))
        ++place;
    return place;
}

inline constexpr std::size_t max_id_size = 64;

/// Whether `character` can be part of an id.
constexpr bool is_of_id(char character)
{
    const auto letter = static_cast<unsigned char>((character | 0x20) - 'a');
    const auto mark = static_cast<unsigned char>(character - '-'); // '-' '.' '/' and the digits follow one another.
    return letter < 26 || (mark < 13 && character != '/') || character == '_';
}

/// The first character of `at` to `end` that is not part of an id, or `end`.
inline const char* id_end(const char* at, const char* end)
{
#if defined(__SSE2__)
    const auto at_most = [](__m128i block, char limit) {
        return _mm_cmpeq_epi8(_mm_min_epu8(block, _mm_set1_epi8(limit)), block);
    };
    for (; end - at >= 16; at += 16) {
        const __m128i block = load_block(at);
        const __m128i letters = at_most(_mm_sub_epi8(_mm_or_si128(block, _mm_set1_epi8(0x20)), _mm_set1_epi8('a')), 25);
        const __m128i marks = _mm_andnot_si128(_mm_cmpeq_epi8(block, _mm_set1_epi8('/')),
                                               at_most(_mm_sub_epi8(block, _mm_set1_epi8('-')), 12));
        const __m128i of_id = _mm_or_si128(_mm_or_si128(letters, marks), _mm_cmpeq_epi8(block, _mm_set1_epi8('_')));
        const auto others = static_cast<unsigned>(_mm_movemask_epi8(of_id)) ^ 0xFFFFU;
        if (others != 0) return at + std::countr_zero(others);
    }
#endif
    while (at != end && is_of_id(*at))
        ++at;
    return at;
}

} // namespace chorus::wire
