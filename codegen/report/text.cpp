#include "codegen/runtime/wire/text.hpp"
#include "codegen/report/report.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

/// The line of `span` and under it the range, drawn with `mark`.
std::string snippet(const Span& span, char mark)
{
    if (span.file == nullptr) return {};
    const std::string_view line = span.file->line(span.line);
    const std::string number = fmt::format("{}", span.line);
    const std::size_t start = std::min(span.column - 1, line.size());
    const std::size_t length = wire::count_code_points(line.substr(start, span.length));
    // Tabs stay tabs, so that the mark stands under its text whatever their width.
    std::string margin(line.substr(0, start));
    margin.resize(begin_of(span).character - 1);
    std::replace_if(
        margin.begin(), margin.end(), [](char character) { return character != '\t'; }, ' ');
    return fmt::format(" {0} | {1}\n {2} | {3}{4}\n", number, line, std::string(number.size(), ' '), margin,
                       std::string(std::max<std::size_t>(length, 1), mark));
}

} // namespace

std::string place_text(const Span& span)
{
    if (span.file == nullptr) return "specs";
    return fmt::format("{}:{}:{}", span.file->path, span.line, begin_of(span).character);
}

std::string to_short_text(const Diagnostic& diagnostic)
{
    const RuleInfo& rule = info(diagnostic.rule);
    return fmt::format("{}: {}[{}]: {}", place_text(diagnostic.span), severity_name(rule.severity), rule.id,
                       diagnostic.message);
}

std::string to_text(const Diagnostic& diagnostic)
{
    std::string text = to_short_text(diagnostic) + "\n" + snippet(diagnostic.span, '^');
    for (const Label& label : diagnostic.labels)
        text += fmt::format("{}: note: {}\n{}", place_text(label.span), label.message, snippet(label.span, '-'));
    text += fmt::format("   = hint: {}\n", diagnostic.hint_text());
    for (const Fix& fix : diagnostic.fixes)
        text += fmt::format("   = fix: {}{}\n", fix.title,
                            fix.applicability == Applicability::safe ? "" : " (have a look at it)");
    return text;
}

} // namespace chorus::codegen
