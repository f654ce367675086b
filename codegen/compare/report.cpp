#include "codegen/compare/report.hpp"

#include "codegen/compare/report_words.hpp"
#include "codegen/ir/canonical_json.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

std::string place(const Span& span)
{
    return span.file == nullptr ? std::string() : fmt::format("{}:{}:{}", span.file->path, span.line, span.column);
}

std::string replaced(std::string_view text, std::initializer_list<std::pair<char, std::string_view>> table)
{
    std::string out;
    for (const char character : text) {
        const auto found =
            std::find_if(table.begin(), table.end(), [&](const auto& entry) { return entry.first == character; });
        if (found != table.end()) {
            out += found->second;
        } else {
            out.push_back(character);
        }
    }
    return out;
}

std::string html(std::string_view text)
{
    return replaced(text, {{'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}, {'"', "&quot;"}});
}

/// Text within a cell of a table.
std::string cell(std::string_view text)
{
    return replaced(text, {{'|', "\\|"}, {'\n', " "}, {'<', "&lt;"}, {'>', "&gt;"}});
}

/// The version that a change needs of its spec.
std::string needs_version(const Change& change, const Comparison& comparison)
{
    if (change.bump == Bump::none) return {};
    for (const auto& [before, after] : comparison.specs)
        if (after->stem == change.stem && eased(change.bump, *after) != change.bump)
            return fmt::format("needs a {} version, and a {} one once the domain is stable",
                               bump_name(eased(change.bump, *after)), bump_name(change.bump));
    return fmt::format("needs a {} version", bump_name(change.bump));
}

Json effect_json(const Effect& effect)
{
    return sorted_object({{"place", Json(effect.place)},
                          {"spec", Json(effect.stem)},
                          {"bump", Json(bump_name(effect.bump))},
                          {"writer", Json(effect.witness.writer)},
                          {"reader", Json(effect.witness.reader)},
                          {"message", effect.witness.message},
                          {"pointer", Json(effect.witness.pointer)},
                          {"rule", Json(effect.witness.rule)}});
}

Json::Object change_object(const Change& change)
{
    Json::List effects;
    for (const Effect& effect : change.effects)
        effects.push_back(effect_json(effect));
    Json::Object out{{"fingerprint", Json(change.fingerprint())},
                     {"kind", Json(info(change.kind).id)},
                     {"spec", Json(change.stem)},
                     {"subject", Json(change.subject)},
                     {"before", Json(change.before)},
                     {"after", Json(change.after)},
                     {"class", Json(class_name(change.verdict))},
                     {"bump", Json(bump_name(change.bump))},
                     {"sentence", Json(change.sentence())},
                     {"effects", Json(std::move(effects))}};
    if (change.span.file != nullptr) {
        out.emplace_back("file", Json(change.span.file->path));
        out.emplace_back("line", Json(static_cast<std::int64_t>(change.span.line)));
        out.emplace_back("column", Json(static_cast<std::int64_t>(change.span.column)));
    }
    return out;
}

Json version_json(const VersionFinding& finding)
{
    return sorted_object({{"spec", Json(finding.stem)},
                          {"before", Json(finding.before)},
                          {"after", Json(finding.after)},
                          {"needed", Json(bump_name(finding.needed))}});
}

std::string change_lines(const Change& change, const Comparison& comparison)
{
    std::string text = fmt::format("{:9} {} {} [{}]\n", class_name(change.verdict), change.stem, change.sentence(),
                                   change.fingerprint());
    if (const std::string where = place(change.span); !where.empty()) text += fmt::format("          {}\n", where);
    for (const auto& [effect, more] : leading_effects(change)) {
        text += fmt::format("          {}\n            {}\n", refusal(*effect),
                            shortened(to_compact_text(effect->witness.message)));
        if (more > 0) text += fmt::format("            and in {} more message{}\n", more, more == 1 ? "" : "s");
    }
    if (const std::string version = needs_version(change, comparison); !version.empty())
        text += fmt::format("          {}\n", version);
    return text;
}

} // namespace

std::string diff_text(const DiffReport& report)
{
    std::string text;
    for (const Change& change : report.comparison.changes)
        text += fmt::format("{:9} {} {}\n", class_name(change.verdict), change.stem, change.sentence());
    const std::size_t count = report.comparison.changes.size();
    return text + fmt::format("{} change{} from {} to {}\n", count, count == 1 ? "" : "s", report.older, report.newer);
}

std::string diff_markdown(const DiffReport& report)
{
    std::string text = fmt::format("# Changes from {} to {}\n", report.older, report.newer);
    std::string stem;
    for (const Change& change : report.comparison.changes) {
        if (change.stem != stem) {
            stem = change.stem;
            text += fmt::format(
                "\n## {}\n\n| class | what | where | before | after | version |\n|---|---|---|---|---|---|\n", stem);
        }
        text += fmt::format("| {} | {} | {} | {} | {} | {} |\n", class_name(change.verdict), info(change.kind).words,
                            cell(change.subject), cell(change.before), cell(change.after), bump_name(change.bump));
    }
    if (report.comparison.changes.empty()) text += "\nNothing changed.\n";
    return text;
}

std::string diff_json(const DiffReport& report)
{
    Json::List changes;
    for (const Change& change : report.comparison.changes)
        changes.push_back(sorted_object(change_object(change)));
    return canonical_text(sorted_object(
        {{"older", Json(report.older)}, {"newer", Json(report.newer)}, {"changes", Json(std::move(changes))}}));
}

std::string diff_html(const DiffReport& report)
{
    std::string text = fmt::format(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Changes from {0} to "
        "{1}</title>\n"
        "<style>\n:root {{ color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }}\n"
        "body {{ margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }}\n"
        "table {{ border-collapse: collapse; width: 100%; }}\n"
        "td, th {{ border-bottom: 1px solid #8886; padding: .3rem .6rem; text-align: left; vertical-align: top; }}\n"
        "code {{ overflow-wrap: anywhere; }}\n"
        ".wire, .reject {{ color: #c22; font-weight: 600; }}\n.behaviour {{ color: #b60; font-weight: 600; }}\n"
        "</style>\n</head>\n<body>\n<h1>Changes from {0} to {1}</h1>\n",
        html(report.older), html(report.newer));
    std::string stem;
    for (const Change& change : report.comparison.changes) {
        if (change.stem != stem) {
            if (!stem.empty()) text += "</table>\n";
            stem = change.stem;
            text += fmt::format("<h2>{}</h2>\n<table>\n<tr><th>class<th>what<th>where<th>before<th>after<th>version\n",
                                html(stem));
        }
        text +=
            fmt::format("<tr><td class=\"{0}\">{0}<td>{1}<td><code>{2}</code><td><code>{3}</code><td><code>{4}</code>"
                        "<td>{5}\n",
                        class_name(change.verdict), info(change.kind).words, html(change.subject), html(change.before),
                        html(change.after), bump_name(change.bump));
        for (const auto& [effect, more] : leading_effects(change))
            text += fmt::format("<tr><td><td colspan=\"5\">{}<br><code>{}</code>\n", html(refusal(*effect)),
                                html(shortened(to_compact_text(effect->witness.message))));
    }
    text += stem.empty() ? "<p>Nothing changed.\n" : "</table>\n";
    return text + "</body>\n</html>\n";
}

bool BreakingReport::is_open(const Change& change) const
{
    return needs_approval(change) && !is_approved(change, approvals);
}

std::size_t BreakingReport::findings() const
{
    const auto open = std::count_if(comparison.changes.begin(), comparison.changes.end(),
                                    [&](const Change& change) { return is_open(change); });
    return static_cast<std::size_t>(open) + versions.size() + faults.size();
}

std::string breaking_text(const BreakingReport& report)
{
    std::string text;
    std::size_t approved = 0;
    std::size_t mild = 0;
    for (const Change& change : report.comparison.changes) {
        if (report.is_open(change)) {
            text += change_lines(change, report.comparison) + "\n";
        } else if (needs_approval(change)) {
            ++approved;
        } else {
            ++mild;
            if (!change.effects.empty())
                text += "(no decision needed)\n" + change_lines(change, report.comparison) + "\n";
        }
    }
    for (const VersionFinding& finding : report.versions)
        text += fmt::format("version   {}\n", version_sentence(finding));
    for (const ApprovalFault& fault : report.faults)
        text += fmt::format("approval  {}:{}: {} {}\n", report.approvals_path, fault.approval.line,
                            fault.approval.change, fault.message);
    const bool is_any_open = std::any_of(report.comparison.changes.begin(), report.comparison.changes.end(),
                                         [&](const Change& change) { return report.is_open(change); });
    if (is_any_open) text += "Where a change is meant: " + approving(report.older, "FINGERPRINT") + "\n";
    const std::size_t findings = report.findings();
    text += fmt::format("{} finding{} against {}; {} approved, {} that need no decision\n", findings,
                        findings == 1 ? "" : "s", report.older, approved, mild);
    return text;
}

std::string breaking_markdown(const BreakingReport& report)
{
    const std::size_t findings = report.findings();
    std::string text =
        fmt::format("# Compatibility with {}\n\n{} finding{}.\n", report.older, findings, findings == 1 ? "" : "s");
    for (const Change& change : report.comparison.changes) {
        if (change.effects.empty() && !report.is_open(change)) continue;
        const std::string_view state = report.is_open(change)   ? "needs a decision"
                                       : needs_approval(change) ? "approved"
                                                                : "no decision needed";
        text += fmt::format("\n## {} `{}`\n\n- class **{}**, {}{}\n- fingerprint `{}`\n", info(change.kind).words,
                            change.subject.empty() ? change.stem : change.stem + "#" + change.subject,
                            class_name(change.verdict), state,
                            change.bump == Bump::none ? "" : ", " + needs_version(change, report.comparison),
                            change.fingerprint());
        if (!change.before.empty()) text += fmt::format("- before: `{}`\n", change.before);
        if (!change.after.empty()) text += fmt::format("- after: `{}`\n", change.after);
        for (const auto& [effect, more] : leading_effects(change))
            text += fmt::format("\n{}\n\n```json\n{}\n```\n", refusal(*effect),
                                shortened(to_compact_text(effect->witness.message)));
        if (report.is_open(change))
            text += fmt::format("\nIf it is meant: `{}`\n", approving(report.older, change.fingerprint()));
    }
    if (!report.versions.empty()) text += "\n## Versions\n\n";
    for (const VersionFinding& finding : report.versions)
        text += fmt::format("- {}\n", version_sentence(finding));
    if (!report.faults.empty()) text += "\n## Approvals\n\n";
    for (const ApprovalFault& fault : report.faults)
        text += fmt::format("- `{}` {}\n", fault.approval.change, fault.message);
    return text;
}

std::string breaking_json(const BreakingReport& report)
{
    Json::List changes;
    for (const Change& change : report.comparison.changes) {
        Json::Object object = change_object(change);
        object.emplace_back("needsApproval", Json(needs_approval(change)));
        object.emplace_back("approved", Json(is_approved(change, report.approvals)));
        changes.push_back(sorted_object(std::move(object)));
    }
    Json::List versions;
    for (const VersionFinding& finding : report.versions)
        versions.push_back(version_json(finding));
    Json::List faults;
    for (const ApprovalFault& fault : report.faults)
        faults.push_back(sorted_object({{"change", Json(fault.approval.change)},
                                        {"line", Json(static_cast<std::int64_t>(fault.approval.line))},
                                        {"message", Json(fault.message)}}));
    return canonical_text(sorted_object({{"against", Json(report.older)},
                                         {"findings", Json(static_cast<std::int64_t>(report.findings()))},
                                         {"changes", Json(std::move(changes))},
                                         {"versions", Json(std::move(versions))},
                                         {"approvals", Json(std::move(faults))}}));
}

std::string witness_text(const Change& change, const Effect& effect)
{
    Json json = effect_json(effect);
    json.set("change", Json(change.sentence()));
    json.set("fingerprint", Json(change.fingerprint()));
    return canonical_text(sorted_object(std::get<Json::Object>(std::move(json.value))));
}

} // namespace chorus::codegen
