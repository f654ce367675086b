#include "codegen/format/scalar_text.hpp"

#include "codegen/model/keyword_table.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

constexpr std::string_view word_breaks = " \t";

/// Whether YAML or the spec language would take the bare word for something other than text.
bool means_more_than_text(std::string_view text)
{
    YamlNode bare;
    bare.kind = YamlNode::Kind::scalar;
    bare.text = text;
    constexpr std::array<std::string_view, 5> words{"null", "~", "true", "false", "-"};
    return has_shape(bare, Shape::number) || std::find(words.begin(), words.end(), text) != words.end();
}

bool may_be_bare(std::string_view text, bool in_flow)
{
    if (text.empty() || means_more_than_text(text)) return false;
    const auto first = static_cast<unsigned char>(text.front());
    const bool harmless_start = std::isalnum(first) || first >= 0x80 || text.front() == '/' || text.front() == '^' ||
                                text.front() == '(' || text.front() == '_' || text.front() == '$';
    if (!harmless_start || text.back() == ' ' || text.back() == ':') return false;
    if (text.find(": ") != std::string_view::npos || text.find(" #") != std::string_view::npos) return false;
    if (std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }))
        return false;
    return !in_flow || (text.find_first_of(",[]{}") == std::string_view::npos &&
                        text.find("?:") == std::string_view::npos && text.find(':') == std::string_view::npos);
}

std::string in_double_quotes(std::string_view text)
{
    std::string quoted = "\"";
    for (const char character : text) {
        if (character == '"' || character == '\\') {
            quoted += '\\';
            quoted += character;
        } else if (character == '\n') {
            quoted += "\\n";
        } else if (character == '\t') {
            quoted += "\\t";
        } else if (static_cast<unsigned char>(character) < 0x20 || character == 0x7f) {
            quoted += fmt::format("\\x{:02x}", static_cast<unsigned char>(character));
        } else {
            quoted += character;
        }
    }
    return quoted + '"';
}

std::string in_quotes(std::string_view text)
{
    // Patterns are full of backslashes, which single quotes leave alone.
    const bool single =
        text.find('\\') != std::string_view::npos && text.find('\'') == std::string_view::npos &&
        std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
    return single ? fmt::format("'{}'", text) : in_double_quotes(text);
}

/// Breaks at single spaces, which folding puts back.
std::vector<std::string> fold(std::string_view text, std::size_t width)
{
    std::vector<std::string> lines(1);
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        // A word ends at a space that stands alone; others belong to it.
        do {
            end = text.find(' ', end + 1);
        } while (end != std::string_view::npos && (text[end - 1] == ' ' || text[end + 1] == ' '));
        const std::string_view word = text.substr(at, end - at);
        if (!lines.back().empty() && width_of(lines.back()) + 1 + width_of(word) > width) lines.emplace_back();
        if (!lines.back().empty()) lines.back() += ' ';
        lines.back() += word;
        at = end == std::string_view::npos ? text.size() : end + 1;
    }
    return lines;
}

std::optional<BlockText> literal(std::string_view text)
{
    if (!text.ends_with('\n') || text.ends_with("\n\n")) return std::nullopt;
    BlockText block{"|", {}};
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\n', at);
        block.lines.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    const bool first_is_plain = !block.lines.front().empty() && block.lines.front().front() != ' ';
    return first_is_plain ? std::optional(std::move(block)) : std::nullopt;
}

} // namespace

std::size_t width_of(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

std::optional<std::string> one_line(const YamlNode& scalar, bool in_flow)
{
    if (scalar.is_null()) return "null";
    const std::string& text = scalar.text;
    if (text.find('\n') != std::string::npos && !in_flow && several_lines(scalar, 1000)) return std::nullopt;
    if (scalar.plain && means_more_than_text(text)) return text;
    // Text that is bare where it stands may stay so: nothing ever moves into brackets.
    if (may_be_bare(text, in_flow) || (scalar.plain && text.find('\n') == std::string::npos)) return text;
    return in_quotes(text);
}

std::string key_text(std::string_view key, bool in_flow)
{
    return may_be_bare(key, in_flow) ? std::string(key) : in_quotes(key);
}

std::optional<BlockText> several_lines(const YamlNode& scalar, std::size_t width)
{
    const std::string& text = scalar.text;
    if (text.empty() || (scalar.plain && means_more_than_text(text))) return std::nullopt;
    if (text.find('\n') != std::string::npos) return literal(text);
    const bool breakable = word_breaks.find(text.front()) == std::string_view::npos &&
                           word_breaks.find(text.back()) == std::string_view::npos &&
                           text.find('\t') == std::string::npos && text.find(' ') != std::string::npos;
    if (!breakable) return std::nullopt;
    return BlockText{">-", fold(text, width)};
}

bool same_scalar(const YamlNode& left, const YamlNode& right)
{
    if (left.kind != right.kind || left.text != right.text) return false;
    return left.plain == right.plain || !means_more_than_text(left.text);
}

} // namespace chorus::codegen
