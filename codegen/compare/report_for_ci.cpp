#include "codegen/compare/report.hpp"
#include "codegen/compare/report_words.hpp"
#include "codegen/report/escape.hpp"
#include "codegen/report/report.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

/// What somebody has to do something about, in the words of every format.
struct Finding {
    std::string rule; ///< The kind of change, `version` or `approval`.
    std::string kind; ///< The rule in words.
    std::string title;
    std::string message;
    std::string stem; ///< The spec that it is about.
    std::string path; ///< Empty where it has no place.
    std::size_t line = 1;
    std::size_t column = 1;
    std::string fingerprint; ///< Empty but for changes.
};

void put_place(Finding& finding, const Span& span)
{
    if (span.file == nullptr) return;
    const Position begin = begin_of(span);
    finding.path = span.file->path;
    finding.line = begin.line;
    finding.column = begin.character;
}

Finding change_finding(const Change& change, std::string_view older)
{
    std::string message = fmt::format("{} {}", change.stem, change.sentence());
    for (const auto& [effect, more] : leading_effects(change))
        message += fmt::format("\n{}\n{}", refusal(*effect), shortened(to_compact_text(effect->witness.message)));
    message += "\nIf it is meant: " + approving(older, change.fingerprint());
    Finding finding{std::string(info(change.kind).id),
                    std::string(info(change.kind).words),
                    fmt::format("{}: {}", class_name(change.verdict), info(change.kind).words),
                    std::move(message),
                    change.stem,
                    {},
                    1,
                    1,
                    change.fingerprint()};
    put_place(finding, change.span);
    return finding;
}

std::vector<Finding> findings_of(const BreakingReport& report)
{
    std::vector<Finding> findings;
    for (const Change& change : report.comparison.changes)
        if (report.is_open(change)) findings.push_back(change_finding(change, report.older));
    for (const VersionFinding& version : report.versions) {
        Finding finding{"version", "version", "version", version_sentence(version), version.stem, {}, 1, 1, {}};
        put_place(finding, version.span);
        findings.push_back(std::move(finding));
    }
    for (const ApprovalFault& fault : report.faults)
        findings.push_back({"approval",
                            "approval",
                            "approval",
                            fmt::format("{} {}", fault.approval.change, fault.message),
                            fault.approval.spec,
                            report.approvals_path,
                            fault.approval.line,
                            1,
                            {}});
    return findings;
}

Json text(std::string_view words)
{
    return Json::Object{{"text", words}};
}

Json result_json(const Finding& finding)
{
    Json result = Json::Object{{"ruleId", finding.rule}, {"level", "error"}, {"message", text(finding.message)}};
    Json::List locations;
    if (!finding.path.empty()) {
        const Json region = Json::Object{{"startLine", static_cast<std::int64_t>(finding.line)},
                                         {"startColumn", static_cast<std::int64_t>(finding.column)}};
        const Json artifact = Json::Object{{"uri", uri_reference(finding.path)}};
        locations.push_back(
            Json::Object{{"physicalLocation", Json::Object{{"artifactLocation", artifact}, {"region", region}}}});
    }
    result.set("locations", std::move(locations));
    if (!finding.fingerprint.empty())
        result.set("partialFingerprints", Json::Object{{"chorusChange/v1", finding.fingerprint}});
    return result;
}

} // namespace

std::string breaking_github(const BreakingReport& report)
{
    std::string text;
    for (const Finding& finding : findings_of(report)) {
        std::string place;
        if (!finding.path.empty())
            place =
                fmt::format("file={},line={},col={},", github_text(finding.path, true), finding.line, finding.column);
        text += fmt::format("::error {}title={}::{}\n", place, github_text(finding.title, true),
                            github_text(finding.message, false));
    }
    const std::size_t findings = report.findings();
    return text + fmt::format("{} finding{} against {}\n", findings, findings == 1 ? "" : "s", report.older);
}

std::string breaking_sarif(const BreakingReport& report, std::string_view version)
{
    std::map<std::string, std::string> titles;
    Json::List results;
    for (const Finding& finding : findings_of(report)) {
        titles.emplace(finding.rule, finding.kind);
        results.push_back(result_json(finding));
    }
    Json::List rules;
    for (const auto& [rule, title] : titles)
        rules.push_back(Json::Object{{"id", rule}, {"shortDescription", text(title)}});
    return sarif_log(version, std::move(rules), std::move(results));
}

std::string breaking_junit(const BreakingReport& report)
{
    std::map<std::string, std::vector<Finding>> suites;
    for (const auto& [older, newer] : report.comparison.specs)
        suites[newer->stem];
    std::vector<Finding> findings = findings_of(report);
    for (Finding& finding : findings)
        suites[finding.stem].push_back(std::move(finding));
    const auto passed =
        std::count_if(suites.begin(), suites.end(), [](const auto& suite) { return suite.second.empty(); });
    std::string text = fmt::format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                   "<testsuites name=\"chorus breaking\" tests=\"{}\" failures=\"{}\" errors=\"0\">\n",
                                   findings.size() + static_cast<std::size_t>(passed), findings.size());
    for (const auto& [stem, failures] : suites) {
        const std::string name = xml_text(stem);
        text += fmt::format("  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"0\">\n", name,
                            std::max<std::size_t>(failures.size(), 1), failures.size());
        if (failures.empty()) text += fmt::format("    <testcase name=\"breaking\" classname=\"{}\"/>\n", name);
        for (const Finding& failure : failures) {
            const std::string place = failure.path.empty()
                                          ? std::string()
                                          : fmt::format("{}:{}:{}: ", failure.path, failure.line, failure.column);
            text += fmt::format("    <testcase name=\"{0}\" classname=\"{1}\">\n"
                                "      <failure type=\"{2}\" message=\"{0}\">{3}{4}</failure>\n"
                                "    </testcase>\n",
                                xml_text(failure.title), name, xml_text(failure.rule), xml_text(place),
                                xml_text(failure.message));
        }
        text += "  </testsuite>\n";
    }
    return text + "</testsuites>\n";
}

} // namespace chorus::codegen
