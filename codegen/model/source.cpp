#include "codegen/model/source.hpp"

#include "codegen/runtime/wire/text.hpp"

#include <algorithm>

namespace chorus::codegen {

namespace {

/// Characters beyond the Basic Multilingual Plane take four bytes in UTF-8 and two units in UTF-16.
std::size_t count_utf16(std::string_view text)
{
    const auto beyond =
        std::count_if(text.begin(), text.end(), [](char byte) { return static_cast<unsigned char>(byte) >= 0xF0; });
    return wire::count_code_points(text) + static_cast<std::size_t>(beyond);
}

/// The place `bytes` behind the beginning of the span's line.
Position position_in_line(const Span& span, std::size_t bytes)
{
    if (span.file == nullptr) return {};
    const std::string_view before = span.file->line(span.line).substr(0, bytes);
    return {span.line, before.size() + 1, wire::count_code_points(before) + 1, count_utf16(before) + 1,
            span.file->line_start(span.line) + before.size()};
}

} // namespace

std::size_t SourceFile::line_start(std::size_t number) const
{
    std::size_t at = 0;
    for (; number > 1; --number) {
        const std::size_t end = text.find('\n', at);
        if (end == std::string::npos) return text.size();
        at = end + 1;
    }
    return at;
}

std::string_view SourceFile::line(std::size_t number) const
{
    const std::string_view rest = std::string_view(text).substr(line_start(number));
    std::string_view found = rest.substr(0, rest.find('\n'));
    if (found.ends_with('\r')) found.remove_suffix(1);
    return found;
}

Position begin_of(const Span& span)
{
    return position_in_line(span, span.column - 1);
}

Position end_of(const Span& span)
{
    return position_in_line(span, span.column - 1 + span.length);
}

std::string_view text_of(const Span& span)
{
    if (span.file == nullptr) return {};
    const std::string_view line = span.file->line(span.line);
    return line.substr(std::min(span.column - 1, line.size()), span.length);
}

} // namespace chorus::codegen
