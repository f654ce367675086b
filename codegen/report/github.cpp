#include "codegen/report/report.hpp"

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

/// What a workflow command takes for its own signs. Properties end at a comma and at a colon too.
std::string escape(std::string_view text, bool property)
{
    std::string escaped;
    for (const char byte : text) {
        if (byte == '%' || byte == '\r' || byte == '\n' || (property && (byte == ':' || byte == ','))) {
            escaped += fmt::format("%{:02X}", static_cast<unsigned char>(byte));
        } else {
            escaped.push_back(byte);
        }
    }
    return escaped;
}

} // namespace

std::string to_github(const Diagnostic& diagnostic)
{
    const RuleInfo& rule = info(diagnostic.rule);
    std::string place;
    if (diagnostic.span.file != nullptr) {
        const Position begin = begin_of(diagnostic.span);
        const Position end = end_of(diagnostic.span);
        // The last column is that of the last character, not of the one behind it.
        place = fmt::format("file={},line={},endLine={},col={},endColumn={},", escape(diagnostic.span.file->path, true),
                            begin.line, end.line, begin.character, std::max(end.character, begin.character + 1) - 1);
    }
    return fmt::format("::{} {}title={}::{}", severity_name(rule.severity), place,
                       escape(fmt::format("{} {}", rule.id, rule.name), true),
                       escape(fmt::format("{}\n{}", diagnostic.message, diagnostic.hint_text()), false));
}

} // namespace chorus::codegen
