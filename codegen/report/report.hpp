#pragma once

#include "codegen/model/diagnostics.hpp"
#include "codegen/model/json.hpp"

#include <optional>

/// Findings as other programs and people want them.
namespace chorus::codegen {

enum class Format { text, short_text, json, sarif, junit, github };

/// By the names that `--format` takes: text, short, json, sarif, junit and github.
std::optional<Format> format_from(std::string_view name);
std::span<const std::string_view> format_names();

/// What a report says beside its findings.
struct ReportContext {
    std::string_view command = "check"; ///< The verb that ran.
    std::string_view version = "0";     ///< Of the tool.
    /// Paths of what was looked at: JUnit shows a passed test for each without a finding.
    std::vector<std::string_view> files;
};

/// All findings in the order of files and places, as one text that ends with a line break or is empty. SARIF and JUnit
/// are whole documents, with no findings too.
std::string report(const Diagnostics& diagnostics, Format format, const ReportContext& context);

/// As a compiler shows it: place, message, the line with a caret, the other places, and a hint.
std::string to_text(const Diagnostic& diagnostic);
/// `file:line:column: severity[id]: message`, one line.
std::string to_short_text(const Diagnostic& diagnostic);
/// One JSON object without line breaks.
std::string to_json(const Diagnostic& diagnostic);
/// One SARIF 2.1.0 log.
std::string to_sarif(std::span<const Diagnostic> found, const ReportContext& context);
/// The log around results, and around the rules that they point at.
std::string sarif_log(std::string_view version, Json rules, Json results);
/// One JUnit document: a suite for each file, a failed test for each finding.
std::string to_junit(std::span<const Diagnostic> found, const ReportContext& context);
/// One workflow command of GitHub Actions, which shows as an annotation in the diff.
std::string to_github(const Diagnostic& diagnostic);

/// `file:line:column`, columns counted in characters; `specs` for a finding without a place.
std::string place_text(const Span& span);

} // namespace chorus::codegen
