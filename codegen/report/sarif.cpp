#include "codegen/model/json.hpp"
#include "codegen/report/escape.hpp"
#include "codegen/report/pages.hpp"
#include "codegen/report/report.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

Json count(std::size_t number)
{
    return static_cast<std::int64_t>(number);
}

Json text(std::string_view words)
{
    return Json::Object{{"text", words}};
}

Json artifact(const SourceFile& file)
{
    return Json::Object{{"uri", uri_reference(file.path)}};
}

Json region(const Position& begin, const Position& end)
{
    return Json::Object{{"startLine", count(begin.line)},
                        {"startColumn", count(begin.character)},
                        {"endLine", count(end.line)},
                        {"endColumn", count(end.character)}};
}

Json location(const Span& span)
{
    return Json::Object{{"physicalLocation", Json::Object{{"artifactLocation", artifact(*span.file)},
                                                          {"region", region(begin_of(span), end_of(span))}}}};
}

/// The position of byte `offset` of `file`.
Position position_at(const SourceFile& file, std::size_t offset)
{
    const std::string_view before = std::string_view(file.text).substr(0, offset);
    const std::size_t line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
    return begin_of({&file, line, offset - file.line_start(line) + 1, 0});
}

Json replacement(const TextEdit& edit)
{
    Json::Object replaced{
        {"deletedRegion", region(position_at(*edit.file, edit.begin), position_at(*edit.file, edit.end))}};
    if (!edit.text.empty()) replaced.emplace_back("insertedContent", text(edit.text));
    return replaced;
}

/// Edits grouped by file, as SARIF wants them.
Json fix_json(const Fix& fix)
{
    Json::List changes;
    std::vector<const SourceFile*> seen;
    for (const TextEdit& first : fix.edits) {
        if (std::find(seen.begin(), seen.end(), first.file) != seen.end()) continue;
        seen.push_back(first.file);
        Json::List replacements;
        for (const TextEdit& edit : fix.edits)
            if (edit.file == first.file) replacements.push_back(replacement(edit));
        changes.push_back(
            Json::Object{{"artifactLocation", artifact(*first.file)}, {"replacements", std::move(replacements)}});
    }
    return Json::Object{{"description", text(fix.title)}, {"artifactChanges", std::move(changes)}};
}

Json rules_json()
{
    Json::List rules;
    for (const RuleInfo& rule : rule_catalogue()) {
        const std::string_view page = page_of(rule.id);
        rules.push_back(Json::Object{{"id", rule.id},
                                     {"name", rule.name},
                                     {"shortDescription", text(rule.name)},
                                     {"help", Json::Object{{"text", rule.hint}, {"markdown", page}}},
                                     {"defaultConfiguration", Json::Object{{"level", severity_name(rule.severity)}}}});
    }
    return rules;
}

Json result_json(const Diagnostic& diagnostic)
{
    const RuleInfo& rule = info(diagnostic.rule);
    Json::Object result{{"ruleId", rule.id},
                        {"ruleIndex", static_cast<std::int64_t>(diagnostic.rule)},
                        {"level", severity_name(rule.severity)},
                        {"message", text(fmt::format("{} {}", diagnostic.message, diagnostic.hint_text()))}};
    Json::List locations;
    if (diagnostic.span.file != nullptr) locations.push_back(location(diagnostic.span));
    result.emplace_back("locations", std::move(locations));
    Json::List related;
    for (const Label& label : diagnostic.labels) {
        Json place = location(label.span);
        place.set("id", count(related.size() + 1));
        place.set("message", text(label.message));
        related.push_back(std::move(place));
    }
    if (!related.empty()) result.emplace_back("relatedLocations", std::move(related));
    Json::List fixes;
    for (const Fix& fix : diagnostic.fixes)
        fixes.push_back(fix_json(fix));
    if (!fixes.empty()) result.emplace_back("fixes", std::move(fixes));
    return result;
}

} // namespace

std::string to_sarif(std::span<const Diagnostic> found, const ReportContext& context)
{
    Json::List results;
    for (const Diagnostic& diagnostic : found)
        results.push_back(result_json(diagnostic));
    return sarif_log(context.version, rules_json(), std::move(results));
}

std::string sarif_log(std::string_view version, Json rules, Json results)
{
    const Json driver = Json::Object{{"name", "chorus"}, {"version", version}, {"rules", std::move(rules)}};
    const Json run = Json::Object{{"tool", Json::Object{{"driver", driver}}},
                                  {"columnKind", "unicodeCodePoints"},
                                  {"results", std::move(results)}};
    const Json log = Json::Object{
        {"$schema", "https://json.schemastore.org/sarif-2.1.0.json"}, {"version", "2.1.0"}, {"runs", Json::List{run}}};
    return wire::prettify(to_compact_text(log)) + "\n";
}

} // namespace chorus::codegen
