#include "codegen/model/names.hpp"

#include <algorithm>
#include <array>
#include <numeric>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

bool is_upper(char character)
{
    return character >= 'A' && character <= 'Z';
}
bool is_lower(char character)
{
    return character >= 'a' && character <= 'z';
}
bool is_digit(char character)
{
    return character >= '0' && character <= '9';
}
char to_lower(char character)
{
    return is_upper(character) ? static_cast<char>(character - 'A' + 'a') : character;
}
char to_upper(char character)
{
    return is_lower(character) ? static_cast<char>(character - 'a' + 'A') : character;
}

bool is_alphanumeric(std::string_view name)
{
    return std::all_of(name.begin(), name.end(), [](char character) {
        return is_upper(character) || is_lower(character) || is_digit(character);
    });
}

constexpr std::string_view reserved_words[] = {
    "alignas",       "alignof",     "and",       "and_eq",       "asm",          "assert",
    "auto",          "bitand",      "bitor",     "bool",         "break",        "case",
    "catch",         "char",        "char16_t",  "char32_t",     "char8_t",      "class",
    "co_await",      "co_return",   "co_yield",  "compl",        "concept",      "const",
    "const_cast",    "consteval",   "constexpr", "constinit",    "continue",     "decltype",
    "default",       "delete",      "do",        "double",       "dynamic_cast", "else",
    "enum",          "errno",       "explicit",  "export",       "extern",       "false",
    "float",         "for",         "friend",    "goto",         "if",           "inline",
    "int",           "linux",       "long",      "mutable",      "namespace",    "new",
    "noexcept",      "not",         "not_eq",    "nullptr",      "operator",     "or",
    "or_eq",         "private",     "protected", "public",       "register",     "reinterpret_cast",
    "requires",      "return",      "short",     "signed",       "sizeof",       "static",
    "static_assert", "static_cast", "stderr",    "stdin",        "stdout",       "struct",
    "switch",        "template",    "this",      "thread_local", "throw",        "true",
    "try",           "typedef",     "typeid",    "typename",     "union",        "unix",
    "unsigned",      "using",       "virtual",   "void",         "volatile",     "wchar_t",
    "while",         "xor",         "xor_eq",
};

std::size_t edit_distance(std::string_view a, std::string_view b)
{
    const auto same = [&](std::size_t i, std::size_t j) { return to_lower(a[i]) == to_lower(b[j]); };
    std::vector<std::size_t> before;
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::vector<std::size_t> next(b.size() + 1);
        next[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            next[j + 1] = std::min({row[j] + (same(i, j) ? 0U : 1U), next[j] + 1, row[j + 1] + 1});
            const bool swapped = i > 0 && j > 0 && same(i, j - 1) && same(i - 1, j);
            if (swapped) next[j + 1] = std::min(next[j + 1], before[j - 1] + 1);
        }
        before = std::move(row);
        row = std::move(next);
    }
    return row.back();
}

} // namespace

std::string snake_case(std::string_view name)
{
    std::string snake;
    for (std::size_t at = 0; at < name.size(); ++at) {
        const bool after_lower = at > 0 && !is_upper(name[at - 1]);
        const bool before_lower = at > 0 && at + 1 < name.size() && is_lower(name[at + 1]);
        if (is_upper(name[at]) && (after_lower || before_lower)) snake.push_back('_');
        snake.push_back(to_lower(name[at]));
    }
    return snake;
}

std::string pascal_case(std::string_view name)
{
    std::string pascal(name);
    if (!pascal.empty()) pascal.front() = to_upper(pascal.front());
    return pascal;
}

std::string cpp_name(std::string_view name)
{
    std::string snake = snake_case(name);
    if (std::find(std::begin(reserved_words), std::end(reserved_words), snake) != std::end(reserved_words))
        snake.push_back('_');
    return snake;
}

bool is_camel_case(std::string_view name)
{
    return !name.empty() && is_lower(name.front()) && is_alphanumeric(name);
}
bool is_pascal_case(std::string_view name)
{
    return !name.empty() && is_upper(name.front()) && is_alphanumeric(name);
}

std::string styled_name(std::string_view name, bool pascal)
{
    std::string styled;
    bool begins_word = pascal;
    for (const char character : name) {
        if (!is_alphanumeric({&character, 1})) {
            begins_word = !styled.empty() || pascal;
            continue;
        }
        if (styled.empty() && is_digit(character)) continue;
        styled.push_back(begins_word ? to_upper(character) : character);
        begins_word = false;
    }
    // A name that shouts has no humps to keep: `MAX_SIZE` is `maxSize`, and `URLList` is `urlList`.
    if (!pascal) {
        std::size_t capitals = 0;
        while (capitals < styled.size() && is_upper(styled[capitals]))
            ++capitals;
        const std::size_t lowered = capitals > 1 && capitals < styled.size() ? capitals - 1 : capitals;
        for (std::size_t i = 0; i < lowered; ++i)
            styled[i] = to_lower(styled[i]);
    }
    return styled;
}

std::optional<Similar> find_similar(std::string_view name, std::span<const std::string_view> candidates)
{
    std::optional<Similar> best;
    const std::size_t limit = std::max<std::size_t>(name.size() / 3, 1);
    for (const std::string_view candidate : candidates) {
        const std::size_t distance = edit_distance(name, candidate);
        if (distance > limit || (best && distance > best->distance)) continue;
        if (best && distance == best->distance) {
            best->only_one = best->only_one && candidate == best->name;
        } else {
            best = Similar{candidate, distance, true};
        }
    }
    return best;
}

std::string_view most_similar(std::string_view name, std::span<const std::string_view> candidates)
{
    const std::optional<Similar> similar = find_similar(name, candidates);
    return similar ? similar->name : std::string_view();
}

std::string did_you_mean(std::string_view name, std::span<const std::string_view> candidates)
{
    const std::string_view best = most_similar(name, candidates);
    return best.empty() ? std::string() : fmt::format("Did you mean `{}`?", best);
}

std::string listing(std::span<const std::string_view> names)
{
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) text += i + 1 == names.size() ? " and " : ", ";
        text += names[i];
    }
    return text;
}

} // namespace chorus::codegen
