#include "codegen/model/pattern.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace chorus::codegen {

namespace {

constexpr std::uint32_t no_limit = std::numeric_limits<std::uint32_t>::max();

void add(wire::CharacterSet& set, char character)
{
    set.has[static_cast<unsigned char>(character)] = true;
}

/// Reads a pattern from left to right. Every function returns false on what the spec language does not have.
class PatternParser {
public:
    explicit PatternParser(std::string_view text) : rest_(text) {}

    bool parse(std::vector<wire::PatternPart>& parts)
    {
        if (!take('^')) return false;
        while (!rest_.empty() && rest_ != "$") {
            wire::PatternPart part;
            if (!parse_set(part.characters) || !parse_quantifier(part)) return false;
            parts.push_back(part);
        }
        return take('$') && rest_.empty();
    }

private:
    bool take(char character)
    {
        if (!rest_.starts_with(character)) return false;
        rest_.remove_prefix(1);
        return true;
    }

    bool next(char& character)
    {
        if (rest_.empty()) return false;
        character = rest_.front();
        rest_.remove_prefix(1);
        return static_cast<unsigned char>(character) < 128;
    }

    bool parse_set(wire::CharacterSet& set)
    {
        if (take('[')) return parse_class(set);
        char character = 0;
        const bool escaped = take('\\');
        if (!next(character)) return false;
        constexpr std::string_view special = "^$.|?*+()[]{}\\";
        constexpr std::string_view escapable = "^$.|?*+()[]{}\\/-";
        if (escaped ? escapable.find(character) == std::string_view::npos
                    : special.find(character) != std::string_view::npos)
            return false;
        add(set, character);
        return true;
    }

    bool parse_class(wire::CharacterSet& set)
    {
        if (rest_.starts_with('^') || rest_.starts_with(']')) return false;
        while (!take(']')) {
            char first = 0;
            if (!parse_class_character(first)) return false;
            char last = first;
            const bool range = rest_.starts_with('-') && !rest_.starts_with("-]");
            if (range && (!take('-') || !parse_class_character(last) || last < first)) return false;
            for (int character = first; character <= last; ++character)
                add(set, static_cast<char>(character));
        }
        return true;
    }

    bool parse_class_character(char& character)
    {
        const bool escaped = take('\\');
        if (!next(character)) return false;
        constexpr std::string_view escapable = "^$.|?*+()[]{}\\/-";
        return escaped ? escapable.find(character) != std::string_view::npos : character != '[';
    }

    bool parse_quantifier(wire::PatternPart& part)
    {
        if (take('?')) return set_counts(part, 0, 1);
        if (take('*')) return set_counts(part, 0, no_limit);
        if (take('+')) return set_counts(part, 1, no_limit);
        if (!take('{')) return true;
        if (!parse_count(part.min)) return false;
        part.max = part.min;
        if (take(',')) {
            part.max = no_limit;
            if (!rest_.starts_with('}') && !parse_count(part.max)) return false;
        }
        return take('}') && part.min <= part.max && part.max > 0;
    }

    static bool set_counts(wire::PatternPart& part, std::uint32_t min, std::uint32_t max)
    {
        part.min = min;
        part.max = max;
        return true;
    }

    bool parse_count(std::uint32_t& count)
    {
        count = 0;
        std::size_t digits = 0;
        while (!rest_.empty() && rest_.front() >= '0' && rest_.front() <= '9') {
            count = count * 10 + static_cast<std::uint32_t>(rest_.front() - '0');
            rest_.remove_prefix(1);
            ++digits;
        }
        return digits > 0 && digits <= 6;
    }

    std::string_view rest_;
};

bool overlap(const wire::CharacterSet& a, const wire::CharacterSet& b)
{
    for (std::size_t code = 0; code < a.has.size(); ++code)
        if (a.has[code] && b.has[code]) return true;
    return false;
}

/// True if taking as many characters as possible for each part never takes one that a later part needs.
bool greedy_is_exact(const std::vector<wire::PatternPart>& parts)
{
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].min == parts[i].max) continue;
        for (std::size_t next = i + 1; next < parts.size(); ++next) {
            if (overlap(parts[i].characters, parts[next].characters)) return false;
            if (parts[next].min > 0) break;
        }
    }
    return true;
}

char first_of(const wire::CharacterSet& set)
{
    for (int character = 'a'; character < 128; ++character)
        if (set.holds(static_cast<char>(character))) return static_cast<char>(character);
    for (int character = 0; character < 'a'; ++character)
        if (set.holds(static_cast<char>(character))) return static_cast<char>(character);
    return '?';
}

} // namespace

std::optional<std::vector<wire::PatternPart>> compile_pattern(std::string_view text)
{
    std::vector<wire::PatternPart> parts;
    if (!PatternParser(text).parse(parts) || !greedy_is_exact(parts)) return std::nullopt;
    return parts;
}

std::string example_of(const std::vector<wire::PatternPart>& parts, std::size_t min_length)
{
    std::size_t length = 0;
    for (const wire::PatternPart& part : parts)
        length += part.min;
    std::string text;
    for (const wire::PatternPart& part : parts) {
        const std::size_t missing = min_length > length ? min_length - length : 0;
        const std::size_t extra = std::min<std::size_t>(missing, part.max - part.min);
        text.append(part.min + extra, first_of(part.characters));
        length += extra;
    }
    return text;
}

} // namespace chorus::codegen
