#pragma once

#include "codegen/compare/approvals.hpp"
#include "codegen/compare/versions.hpp"

namespace chorus::codegen {

/// What `chorus diff` prints: every change.
struct DiffReport {
    std::string older;
    std::string newer;
    const Comparison& comparison;
};
std::string diff_text(const DiffReport& report);
std::string diff_markdown(const DiffReport& report);
std::string diff_json(const DiffReport& report);
std::string diff_html(const DiffReport& report);

/// What `chorus breaking` prints: what needs a decision, a version or both.
struct BreakingReport {
    std::string older;
    const Comparison& comparison;
    std::vector<Approval> approvals;
    std::vector<ApprovalFault> faults;
    std::vector<VersionFinding> versions;
    std::string approvals_path;

    /// Changes that nobody approved, versions that did not grow, and faults of approvals.
    std::size_t findings() const;
    bool is_open(const Change& change) const;
};
std::string breaking_text(const BreakingReport& report);
std::string breaking_markdown(const BreakingReport& report);
std::string breaking_json(const BreakingReport& report);
/// Workflow commands that GitHub shows beside the lines of a pull request.
std::string breaking_github(const BreakingReport& report);
/// One SARIF 2.1.0 log; `version` is that of the tool.
std::string breaking_sarif(const BreakingReport& report, std::string_view version);
/// One JUnit document: a suite for each spec in both, a failed test for each finding.
std::string breaking_junit(const BreakingReport& report);

/// One witness as a file: the message, who writes and reads it, and what is refused.
std::string witness_text(const Change& change, const Effect& effect);

} // namespace chorus::codegen
