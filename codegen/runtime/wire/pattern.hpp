#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace chorus::wire {

/// A set of ASCII characters.
struct CharacterSet {
    std::array<bool, 256> has{};
    constexpr bool holds(char character) const { return has[static_cast<unsigned char>(character)]; }
};

/// The set that `pairs` spells: the first and the last character of each of its ranges, "09af" for [0-9a-f].
constexpr CharacterSet characters(std::string_view pairs)
{
    CharacterSet set;
    for (std::size_t i = 0; i + 1 < pairs.size(); i += 2)
        for (auto code = static_cast<unsigned>(pairs[i]); code <= static_cast<unsigned>(pairs[i + 1]); ++code)
            set.has[code] = true;
    return set;
}

inline constexpr std::uint32_t any_number = 0xFFFFFFFFU;

/// A run of characters of one set, `[a-z]{1,8}`.
struct PatternPart {
    CharacterSet characters;
    std::uint32_t min = 1;
    std::uint32_t max = 1;
};

/// A compiled pattern. The generator only makes patterns in which a run that may vary never shares a character with
/// what follows it, so matching greedily is exact and needs no going back.
struct Pattern {
    std::string_view source; ///< As written in the spec.
    std::span<const PatternPart> parts;

    constexpr bool matches(std::string_view text) const
    {
        std::size_t at = 0;
        for (const PatternPart& part : parts) {
            std::uint32_t count = 0;
            while (count < part.max && at < text.size() && part.characters.holds(text[at])) {
                ++count;
                ++at;
            }
            if (count < part.min) return false;
        }
        return at == text.size();
    }
};

} // namespace chorus::wire
