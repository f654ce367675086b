#include "codegen/report/escape.hpp"
#include "codegen/report/report.hpp"

#include <fmt/format.h>

namespace chorus::codegen {

std::string to_github(const Diagnostic& diagnostic)
{
    const RuleInfo& rule = info(diagnostic.rule);
    std::string place;
    if (diagnostic.span.file != nullptr) {
        const Position begin = begin_of(diagnostic.span);
        const Position end = end_of(diagnostic.span);
        // The last column is that of the last character, not of the one behind it.
        place = fmt::format("file={},line={},endLine={},col={},endColumn={},",
                            github_text(diagnostic.span.file->path, true), begin.line, end.line, begin.character,
                            std::max(end.character, begin.character + 1) - 1);
    }
    return fmt::format("::{} {}title={}::{}", severity_name(rule.severity), place,
                       github_text(fmt::format("{} {}", rule.id, rule.name), true),
                       github_text(fmt::format("{}\n{}", diagnostic.message, diagnostic.hint_text()), false));
}

} // namespace chorus::codegen
