#include "codegen/lint/lint.hpp"

#include "codegen/model/fixes.hpp"
#include "codegen/model/names.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

bool same_place(const Span& a, const Span& b)
{
    return a.file == b.file && a.line == b.line && a.column == b.column;
}

bool is_expired(const Allow& allow, const Spec& spec)
{
    const std::optional<VersionNumbers> now = version_numbers(spec.version);
    const std::optional<VersionNumbers> until = version_numbers(allow.until.text);
    return now && until && *now >= *until;
}

/// The fix that takes an allowance away, if it has lines of its own or stands in braces on one line.
Fix removal(const Spec& spec, const Allow& allow)
{
    Fix fix{"Remove it", Applicability::safe, {}};
    const std::string_view text = allow.key.file->text;
    const auto same_list = [&](const Allow& other) { return same_place(other.key, allow.key); };
    const std::string_view line = allow.key.file->line(allow.key.line);
    const std::size_t from = allow.key.column - 1;
    const std::size_t close = line.find("}]", from);
    // Only the plain case: one entry, on one line with its key. Anything else is left to people.
    if (std::count_if(spec.allows.begin(), spec.allows.end(), same_list) != 1 || close == std::string_view::npos)
        return fix;
    const std::size_t begin = begin_of(allow.key).offset;
    const std::size_t end = begin - from + close + 2;
    const std::size_t line_start = begin - from;
    if (line.substr(0, from).find_first_not_of(' ') == std::string_view::npos) {
        fix.edits.push_back({allow.key.file, line_start, std::min(line_start + line.size() + 1, text.size()), {}});
    } else if (line.substr(0, from).ends_with(", ")) {
        fix.edits.push_back({allow.key.file, begin - 2, end, {}});
    } else if (text.substr(end).starts_with(", ")) {
        fix.edits.push_back({allow.key.file, begin, end + 2, {}});
    }
    return fix;
}

} // namespace

Diagnostic& LintReport::report(const Spec& spec, Rule rule, const Located& node, std::string message, std::string hint)
{
    Diagnostic diagnostic{rule, node.span, std::move(message), std::move(hint), {}, {}};
    return entries_.emplace_back(Entry{&spec, node.span, std::move(diagnostic)}).diagnostic;
}

void LintReport::pass_on(const Model& model, Diagnostics& diagnostics) const
{
    std::vector<const Allow*> used;
    for (const Entry& entry : entries_) {
        const auto allow = std::find_if(entry.spec->allows.begin(), entry.spec->allows.end(), [&](const Allow& one) {
            return one.rule.text == info(entry.diagnostic.rule).id && same_place(one.node, entry.node);
        });
        if (allow != entry.spec->allows.end()) {
            used.push_back(&*allow);
            continue;
        }
        const Diagnostic& found = entry.diagnostic;
        Diagnostic& passed = diagnostics.report(found.rule, found.span, found.message, found.hint);
        passed.labels = found.labels;
        passed.fixes = found.fixes;
    }
    for (const Spec& spec : model.specs)
        for (const Allow& allow : spec.allows) {
            if (is_expired(allow, spec))
                diagnostics.report(Rule::expired_allow, allow.until.span,
                                   fmt::format("{} was allowed until {}, and this is {}.", allow.rule.text,
                                               allow.until.text, spec.version));
            if (std::find(used.begin(), used.end(), &allow) == used.end())
                diagnostics
                    .report(Rule::unused_allow, allow.rule.span,
                            fmt::format("Nothing here breaks {}.", allow.rule.text))
                    .label(allow.node, "the node that it stands at")
                    .fix(removal(spec, allow));
        }
}

void lint(const Model& model, Diagnostics& diagnostics)
{
    LintReport report;
    lint_names(model, report);
    lint_fields(model, report);
    lint_messages(model, report);
    lint_orphans(model, report);
    lint_replacements(model, report);
    report.pass_on(model, diagnostics);
}

} // namespace chorus::codegen
