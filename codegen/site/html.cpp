#include "codegen/site/html.hpp"

#include <cctype>

#include <fmt/format.h>

namespace chorus::codegen::site {

namespace {

/// Behind the string that begins at `at`, with its quotes.
std::size_t end_of_string(std::string_view json, std::size_t at)
{
    for (std::size_t end = at + 1; end < json.size(); ++end) {
        if (json[end] == '\\')
            ++end;
        else if (json[end] == '"')
            return end + 1;
    }
    return json.size();
}

bool is_part_of_word(char character)
{
    return std::isalnum(static_cast<unsigned char>(character)) || character == '-' || character == '+' ||
           character == '.';
}

std::string coloured(std::string_view json)
{
    std::string out;
    const auto span = [&](std::string_view name, std::string_view text) {
        out += fmt::format("<span class=\"{}\">{}</span>", name, escaped(text));
    };
    for (std::size_t at = 0; at < json.size();) {
        std::size_t end = at;
        if (json[at] == '"') {
            end = end_of_string(json, at);
            span(end < json.size() && json[end] == ':' ? "key" : "text", json.substr(at, end - at));
        } else if (is_part_of_word(json[at])) {
            while (end < json.size() && is_part_of_word(json[end]))
                ++end;
            span("number", json.substr(at, end - at));
        } else {
            out += escaped(json.substr(at, 1));
            end = at + 1;
        }
        at = end;
    }
    return out;
}

} // namespace

std::string escaped(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char character : text) {
        switch (character) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out.push_back(character);
        }
    }
    return out;
}

std::string prose(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        const std::size_t open = text.find('`');
        const std::size_t close = open == std::string_view::npos ? open : text.find('`', open + 1);
        if (close == std::string_view::npos) return out + escaped(text);
        out += escaped(text.substr(0, open)) + code(text.substr(open + 1, close - open - 1));
        text.remove_prefix(close + 1);
    }
    return out;
}

std::string_view first_sentence(std::string_view text)
{
    const std::size_t end = text.find(". ");
    return end == std::string_view::npos ? text : text.substr(0, end + 1);
}

std::string code(std::string_view text)
{
    return fmt::format("<code>{}</code>", escaped(text));
}

std::string json_block(const Json& json)
{
    std::string text = to_pretty_text(json);
    while (!text.empty() && text.back() == '\n')
        text.pop_back();
    return fmt::format("<pre class=\"json\" tabindex=\"0\">{}</pre>\n", coloured(text));
}

} // namespace chorus::codegen::site
