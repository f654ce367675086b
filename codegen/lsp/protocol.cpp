#include "codegen/lsp/protocol.hpp"

#include <algorithm>
#include <cctype>

#include <fmt/format.h>

namespace chorus::codegen::lsp {

namespace {

Json position(const Position& place)
{
    return object({{"line", static_cast<std::int64_t>(place.line - 1)},
                   {"character", static_cast<std::int64_t>(place.utf16 - 1)}});
}

/// The place of a byte of a file.
Position position_at(const SourceFile& file, std::size_t offset)
{
    const std::string_view before = std::string_view(file.text).substr(0, offset);
    const std::size_t line_end = before.rfind('\n');
    const std::size_t line_begin = line_end == std::string_view::npos ? 0 : line_end + 1;
    const auto lines = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
    return begin_of({&file, lines + 1, offset - line_begin + 1, 0});
}

} // namespace

Json object(std::initializer_list<std::pair<std::string, Json>> fields)
{
    return Json(Json::Object(fields));
}

const Json& at(const Json& json, std::initializer_list<std::string_view> path)
{
    static const Json nothing;
    const Json* found = &json;
    for (const std::string_view key : path) {
        found = found->find(key);
        if (found == nullptr) return nothing;
    }
    return *found;
}

std::string text_at(const Json& json, std::initializer_list<std::string_view> path)
{
    const std::string* text = at(json, path).text();
    return text != nullptr ? *text : std::string();
}

std::size_t count_at(const Json& json, std::initializer_list<std::string_view> path)
{
    const std::optional<double> number = at(json, path).number();
    return number && *number >= 0 && *number < 1e9 ? static_cast<std::size_t>(*number) : 0;
}

std::optional<std::string> path_of(std::string_view uri)
{
    constexpr std::string_view scheme = "file://";
    if (!uri.starts_with(scheme)) return std::nullopt;
    uri.remove_prefix(scheme.size());
    std::string path;
    const auto digit = [](char character) {
        return std::isdigit(static_cast<unsigned char>(character)) ? character - '0' : (character | 32) - 'a' + 10;
    };
    for (std::size_t at = 0; at < uri.size(); ++at) {
        const bool escaped = uri[at] == '%' && at + 2 < uri.size() &&
                             std::isxdigit(static_cast<unsigned char>(uri[at + 1])) &&
                             std::isxdigit(static_cast<unsigned char>(uri[at + 2]));
        path += escaped ? static_cast<char>(digit(uri[at + 1]) * 16 + digit(uri[at + 2])) : uri[at];
        if (escaped) at += 2;
    }
    return path;
}

std::string uri_of(std::string_view path)
{
    std::string uri = "file://";
    for (const char character : path) {
        const auto byte = static_cast<unsigned char>(character);
        const bool plain = std::isalnum(byte) || std::string_view("/-._~").find(character) != std::string_view::npos;
        if (plain)
            uri += character;
        else
            uri += fmt::format("%{:02X}", byte);
    }
    return uri;
}

std::size_t byte_of(std::string_view line, std::size_t units)
{
    std::size_t byte = 0;
    while (byte < line.size() && units > 0) {
        const auto lead = static_cast<unsigned char>(line[byte]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        units -= std::min<std::size_t>(units, length == 4 ? 2 : 1);
        byte += length;
    }
    return std::min(byte, line.size());
}

Json range(const Span& span)
{
    return object({{"start", position(begin_of(span))}, {"end", position(end_of(span))}});
}

Json range(const SourceFile& file, std::size_t begin, std::size_t end)
{
    return object({{"start", position(position_at(file, begin))}, {"end", position(position_at(file, end))}});
}

Json location(const Span& span)
{
    return object({{"uri", uri_of(span.file->path)}, {"range", range(span)}});
}

Json whole_file(const SourceFile& file)
{
    const auto lines = static_cast<std::int64_t>(std::count(file.text.begin(), file.text.end(), '\n') + 1);
    return object({{"start", object({{"line", std::int64_t{0}}, {"character", std::int64_t{0}}})},
                   {"end", object({{"line", lines}, {"character", std::int64_t{0}}})}});
}

} // namespace chorus::codegen::lsp
