#include "codegen/model/fixes.hpp"

#include "codegen/model/names.hpp"

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

bool is_blank(char character)
{
    return character == ' ' || character == '\t' || character == '\r';
}

std::size_t skip_blanks(std::string_view text, std::size_t at)
{
    while (at < text.size() && is_blank(text[at]))
        ++at;
    return at;
}

std::size_t skip_blanks_back(std::string_view text, std::size_t at)
{
    while (at > 0 && is_blank(text[at - 1]))
        --at;
    return at;
}

bool begins_line(std::string_view text, std::size_t at)
{
    return at == 0 || text[at - 1] == '\n';
}

/// The edit that takes away `begin` to `end`, and the whole line if nothing else is on it.
TextEdit removal(const SourceFile& file, std::size_t begin, std::size_t end)
{
    const std::string_view text = file.text;
    const std::size_t before = skip_blanks_back(text, begin);
    const std::size_t after = skip_blanks(text, end);
    const bool at_end = after >= text.size() || text[after] == '\n';
    if (begins_line(text, before) && at_end) return {&file, before, std::min(after + 1, text.size()), {}};
    // What follows is a comment of this line: it moves to the front and stays.
    if (begins_line(text, before)) return {&file, begin, after, {}};
    return {&file, begin, end, {}};
}

/// One entry of `[a, b]`, with the comma that parts it from its neighbour.
TextEdit remove_from_flow(const SourceFile& file, std::size_t begin, std::size_t end)
{
    const std::string_view text = file.text;
    if (const std::size_t after = skip_blanks(text, end); after < text.size() && text[after] == ',')
        return {&file, begin, skip_blanks(text, after + 1), {}};
    const std::size_t before = skip_blanks_back(text, begin);
    if (before > 0 && text[before - 1] == ',') return {&file, before - 1, end, {}};
    return {&file, begin, end, {}};
}

/// Where the dash of a block entry is, if `begin` is behind one.
std::optional<std::size_t> dash_before(std::string_view text, std::size_t begin)
{
    const std::size_t before = skip_blanks_back(text, begin);
    if (before == 0 || before == begin || text[before - 1] != '-') return std::nullopt;
    if (!begins_line(text, skip_blanks_back(text, before - 1))) return std::nullopt;
    return before - 1;
}

/// The last byte of a list that ends with `last`, its bracket included.
std::size_t end_of_list(std::string_view text, std::size_t last)
{
    std::size_t at = last;
    while (at < text.size() && (is_blank(text[at]) || text[at] == '\n' || text[at] == ','))
        ++at;
    return at < text.size() && text[at] == ']' ? at + 1 : last;
}

} // namespace

std::optional<TextEdit> replacement(const Span& place, std::string_view written, std::string_view text)
{
    const std::string_view there = text_of(place);
    // The last one: of `song.son` the part behind the dot is meant.
    const std::size_t at = there.rfind(written);
    if (place.file == nullptr || written.empty() || at == std::string_view::npos) return std::nullopt;
    const std::size_t begin = begin_of(place).offset + at;
    return TextEdit{place.file, begin, begin + written.size(), std::string(text)};
}

void suggest(Diagnostic& finding, const Span& place, std::string_view written,
             std::span<const std::string_view> candidates)
{
    const std::optional<Similar> similar = find_similar(written, candidates);
    if (!similar || similar->name == written) return; // Written rightly, it is something else that is missing.
    finding.hint = fmt::format("Did you mean `{}`?", similar->name);
    const std::optional<TextEdit> edit = replacement(place, written, similar->name);
    if (!edit) return;
    constexpr std::size_t long_enough = 4;
    const bool sure = similar->distance <= 1 && similar->only_one && written.size() >= long_enough;
    finding.fix(
        {fmt::format("Write `{}`", similar->name), sure ? Applicability::safe : Applicability::review, {*edit}});
}

Fix remove_entry(std::string title, const Span& key, std::span<const Located> entries, std::size_t index)
{
    const Span& span = entries[index].span;
    const SourceFile& file = *span.file;
    const std::size_t begin = begin_of(span).offset;
    const std::size_t end = end_of(span).offset;
    Fix fix{std::move(title), Applicability::safe, {}};
    const std::optional<std::size_t> dash = dash_before(file.text, begin);
    if (entries.size() == 1 && key.file != nullptr) {
        const std::size_t start = begin_of(key).offset;
        if (!dash) {
            fix.edits.push_back(removal(file, start, end_of_list(file.text, end)));
        } else {
            fix.edits.push_back(removal(file, start, std::min(end_of(key).offset + 1, file.text.size())));
            fix.edits.push_back(removal(file, *dash, end));
        }
    } else {
        fix.edits.push_back(dash ? removal(file, *dash, end) : remove_from_flow(file, begin, end));
    }
    return fix;
}

TextEdit insertion_behind(const Span& place, std::string text)
{
    const std::size_t at = end_of(place).offset;
    return {place.file, at, at, std::move(text)};
}

Fix add_use(const Spec& spec, std::string_view stem)
{
    Fix fix{fmt::format("Use `{}`", stem), Applicability::safe, {}};
    if (spec.uses.empty()) {
        // Behind the line of the name, which every spec has; a head in braces is left to people.
        if (spec.name.span.file == nullptr || spec.file->text.find("{") < begin_of(spec.name.span).offset) return fix;
        const std::size_t line_end = spec.file->text.find('\n', begin_of(spec.name.span).offset);
        if (line_end != std::string::npos)
            fix.edits.push_back({spec.file, line_end, line_end, fmt::format("\nuse: [{}]", stem)});
        return fix;
    }
    const Span& last = spec.uses.back().span;
    const std::size_t begin = begin_of(last).offset;
    if (const std::optional<std::size_t> dash = dash_before(spec.file->text, begin)) {
        const std::size_t line_end = std::min(spec.file->text.find('\n', begin), spec.file->text.size());
        const std::string indent(*dash - spec.file->line_start(last.line), ' ');
        fix.edits.push_back({spec.file, line_end, line_end, fmt::format("\n{}- {}", indent, stem)});
    } else {
        fix.edits.push_back(insertion_behind(last, fmt::format(", {}", stem)));
    }
    return fix;
}

} // namespace chorus::codegen
