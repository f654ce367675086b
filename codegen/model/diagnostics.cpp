#include "codegen/model/diagnostics.hpp"

#include "codegen/runtime/wire/text.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

/// Column in characters of the byte column `column` of `line`.
std::size_t character_column(std::string_view line, std::size_t column)
{
    return wire::count_code_points(line.substr(0, std::min(column - 1, line.size()))) + 1;
}

std::string place(const Span& span)
{
    if (span.file == nullptr) return "specs";
    return fmt::format("{}:{}:{}", span.file->path, span.line,
                       character_column(span.file->line(span.line), span.column));
}

/// The line of `span` and under it the caret range.
std::string snippet(const Span& span)
{
    if (span.file == nullptr) return {};
    const std::string_view line = span.file->line(span.line);
    const std::string number = fmt::format("{}", span.line);
    const std::size_t start = std::min(span.column - 1, line.size());
    const std::size_t length = wire::count_code_points(line.substr(start, span.length));
    std::string margin = std::string(line.substr(0, start));
    margin.resize(character_column(line, span.column) - 1);
    std::replace_if(
        margin.begin(), margin.end(), [](char character) { return character != '\t'; }, ' ');
    return fmt::format(" {0} | {1}\n {2} | {3}{4}\n", number, line, std::string(number.size(), ' '), margin,
                       std::string(std::max<std::size_t>(length, 1), '^'));
}

std::string_view hint_of(const Diagnostic& diagnostic)
{
    return diagnostic.hint.empty() ? info(diagnostic.rule).hint : std::string_view(diagnostic.hint);
}

void write_place(wire::Writer& writer, const Span& span)
{
    const std::string_view line = span.file != nullptr ? span.file->line(span.line) : std::string_view();
    writer.field("file");
    writer.string(span.file != nullptr ? std::string_view(span.file->path) : "");
    writer.field("line");
    writer.integer(static_cast<std::int64_t>(span.line));
    writer.field("column");
    writer.integer(static_cast<std::int64_t>(character_column(line, span.column)));
    writer.field("length");
    writer.integer(static_cast<std::int64_t>(span.length));
}

} // namespace

Diagnostic& Diagnostics::report(Rule rule, const Span& span, std::string message, std::string hint)
{
    return found_.emplace_back(Diagnostic{rule, span, std::move(message), std::move(hint), {}, {}});
}

std::vector<Diagnostic> Diagnostics::sorted() const
{
    std::vector<Diagnostic> sorted = found_;
    const auto key = [](const Diagnostic& diagnostic) {
        const std::string_view path =
            diagnostic.span.file != nullptr ? std::string_view(diagnostic.span.file->path) : "";
        return std::tuple(path, diagnostic.span.line, diagnostic.span.column, diagnostic.rule);
    };
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](const Diagnostic& a, const Diagnostic& b) { return key(a) < key(b); });
    return sorted;
}

std::string to_text(const Diagnostic& diagnostic)
{
    std::string text = fmt::format("{}: error[{}]: {}\n{}", place(diagnostic.span), info(diagnostic.rule).id,
                                   diagnostic.message, snippet(diagnostic.span));
    if (diagnostic.related.file != nullptr)
        text += fmt::format("{}: note: {}\n{}", place(diagnostic.related), diagnostic.related_message,
                            snippet(diagnostic.related));
    text += fmt::format("   = hint: {}\n", hint_of(diagnostic));
    return text;
}

std::string to_json(const Diagnostic& diagnostic)
{
    std::string text;
    wire::Writer writer(text);
    writer.begin_object();
    writer.field("id");
    writer.string(info(diagnostic.rule).id);
    writer.field("rule");
    writer.string(info(diagnostic.rule).name);
    write_place(writer, diagnostic.span);
    writer.field("message");
    writer.string(diagnostic.message);
    writer.field("hint");
    writer.string(hint_of(diagnostic));
    if (diagnostic.related.file != nullptr) {
        writer.field("related");
        writer.begin_object();
        write_place(writer, diagnostic.related);
        writer.field("message");
        writer.string(diagnostic.related_message);
        writer.end_object();
    }
    writer.end_object();
    return text;
}

} // namespace chorus::codegen
