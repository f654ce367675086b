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
[[gnu::always_inline]] inline const char* plain_end(const char* at, const char* end)
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
[[gnu::always_inline]] inline bool same_bytes(const char* left, const char* right, std::size_t size)
{
    const auto differs = [&]<class Word>(std::size_t at, Word) __attribute__((always_inline))
    {
        Word a = 0;
        Word b = 0;
        std::memcpy(&a, left + at, sizeof(Word));
        std::memcpy(&b, right + at, sizeof(Word));
        return a != b;
    };
    constexpr std::uint64_t eight = 0;
    if (size < 8) return !differs(0, std::uint32_t{}) && !differs(size - 4, std::uint32_t{});
    if (size > 8 && differs(0, eight)) return false;
    if (size > 16 && differs(8, eight)) return false;
    if (size > 24 && differs(16, eight)) return false;
    for (std::size_t at = 24; at + 8 < size; at += 8)
        if (differs(at, eight)) return false;
    return !differs(size - 8, eight);
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

/// Place within `names` of the one that stands at `at` in quotes; their number if none of them does.
inline std::size_t quoted_place(const char* at, const char* end, std::span<const std::string_view> names)
{
    const auto room = static_cast<std::size_t>(end - at);
    const auto is_here = [&](std::string_view name) {
        if (room < name.size() + 2 || at[name.size() + 1] != '"') return false;
        return name.size() < 4 ? name == std::string_view(at + 1, name.size())
                               : same_bytes(name.data(), at + 1, name.size());
    };
    if (room == 0 || *at != '"') return names.size();
    std::size_t place = 0;
    while (place != names.size() && !is_here(names[place]))
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

/// How many of the sixteen characters at `at` are part of an id, up to the first that is not.
inline std::size_t id_size(const char* at)
{
#if defined(__SSE2__)
    const auto between = [](__m128i characters, char least, char most) {
        const __m128i above = _mm_sub_epi8(characters, _mm_set1_epi8(least));
        return _mm_cmpeq_epi8(_mm_min_epu8(above, _mm_set1_epi8(static_cast<char>(most - least))), above);
    };
    const __m128i block = load_block(at);
    const __m128i letters = between(_mm_or_si128(block, _mm_set1_epi8(0x20)), 'a', 'z');
    const __m128i marks = _mm_andnot_si128(_mm_cmpeq_epi8(block, _mm_set1_epi8('/')), between(block, '-', '9'));
    const __m128i of_id = _mm_or_si128(_mm_or_si128(letters, marks), _mm_cmpeq_epi8(block, _mm_set1_epi8('_')));
    // A bit above the sixteen ends the count where all of them are.
    return static_cast<std::size_t>(std::countr_one(static_cast<unsigned>(_mm_movemask_epi8(of_id))));
#else
    std::size_t size = 0;
    while (size < 16 && is_of_id(at[size]))
        ++size;
    return size;
#endif
}

/// The first character of `at` to `end` that is not part of an id, or `end`.
inline const char* id_end(const char* at, const char* end)
{
    for (; end - at >= 16; at += 16)
        if (const std::size_t size = id_size(at); size < 16) return at + size;
    while (at != end && is_of_id(*at))
        ++at;
    return at;
}

} // namespace chorus::wire
