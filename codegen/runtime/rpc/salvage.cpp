#include "codegen/runtime/rpc/salvage.hpp"

#include "codegen/runtime/wire/text.hpp"

#include <cstddef>

namespace chorus::rpc {
namespace {

constexpr std::size_t longest_id = 128; // in characters, as readers of envelopes count
constexpr std::size_t longest_name = 64;

/// The string that starts at the quote at `at`; moves behind it. Nothing if it does not end or has escapes.
std::optional<std::string_view> plain_string(std::string_view text, std::size_t& at)
{
    const std::size_t start = ++at;
    bool escaped = false;
    for (; at < text.size() && text[at] != '"'; ++at) {
        if (text[at] != '\\') continue;
        escaped = true;
        ++at;
    }
    if (at >= text.size()) return std::nullopt;
    const std::string_view content = text.substr(start, at++ - start);
    if (escaped || !wire::is_utf8(content)) return std::string_view{};
    for (const char letter : content) {
        if (static_cast<unsigned char>(letter) < 0x20) return std::string_view{};
    }
    return content;
}

void skip_space(std::string_view text, std::size_t& at)
{
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t' || text[at] == '\n' || text[at] == '\r'))
        ++at;
}

} // namespace

Salvage salvage(std::string_view text)
{
    Salvage found;
    int depth = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char letter = text[at];
        if (letter == '{' || letter == '[') ++depth;
        if (letter == '}' || letter == ']') --depth;
        if (letter != '"') {
            ++at;
            continue;
        }
        const auto key = plain_string(text, at);
        if (!key) break;
        skip_space(text, at);
        if (depth != 1 || at >= text.size() || text[at] != ':') continue;
        ++at;
        skip_space(text, at);
        if (at >= text.size() || text[at] != '"') continue;
        const auto value = plain_string(text, at);
        if (!value) break;
        if (value->empty()) continue;
        const std::size_t length = wire::count_code_points(*value);
        if (*key == "id" && length <= longest_id) found.id = *value;
        if (*key == "domain" && length <= longest_name) found.domain = *value;
        if (*key == "name" && length <= longest_name) found.name = *value;
    }
    return found;
}

} // namespace chorus::rpc
