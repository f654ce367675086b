#include "codegen/report/report.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

/// Text for an attribute or an element. XML has no way at all to write most control characters, so they become `?`.
std::string escape(std::string_view text)
{
    std::string escaped;
    for (const char byte : text) {
        switch (byte) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        case '\n':
            escaped += "&#10;";
            break;
        case '\t':
            escaped += "&#9;";
            break;
        default:
            escaped.push_back(static_cast<unsigned char>(byte) < 0x20 ? '?' : byte);
        }
    }
    return escaped;
}

std::string test_case(const Diagnostic& diagnostic)
{
    const RuleInfo& rule = info(diagnostic.rule);
    return fmt::format("    <testcase name=\"{}\" classname=\"{}\">\n"
                       "      <failure type=\"{}\" message=\"{}\">{}</failure>\n    </testcase>\n",
                       escape(fmt::format("{} {} at {}", rule.id, rule.name, place_text(diagnostic.span))),
                       escape(diagnostic.span.file != nullptr ? diagnostic.span.file->path : "specs"), rule.id,
                       escape(diagnostic.message),
                       escape(fmt::format("{}\n{}", to_short_text(diagnostic), diagnostic.hint_text())));
}

} // namespace

std::string to_junit(std::span<const Diagnostic> found, const ReportContext& context)
{
    std::map<std::string_view, std::vector<const Diagnostic*>> suites;
    for (const std::string_view file : context.files)
        suites[file];
    for (const Diagnostic& diagnostic : found)
        suites[diagnostic.span.file != nullptr ? std::string_view(diagnostic.span.file->path) : "specs"].push_back(
            &diagnostic);
    std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    const auto passed =
        std::count_if(suites.begin(), suites.end(), [](const auto& suite) { return suite.second.empty(); });
    text += fmt::format("<testsuites name=\"chorus {}\" tests=\"{}\" failures=\"{}\" errors=\"0\">\n", context.command,
                        found.size() + static_cast<std::size_t>(passed), found.size());
    for (const auto& [file, failures] : suites) {
        text += fmt::format("  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"0\">\n", escape(file),
                            std::max<std::size_t>(failures.size(), 1), failures.size());
        if (failures.empty())
            text +=
                fmt::format("    <testcase name=\"{}\" classname=\"{}\"/>\n", escape(context.command), escape(file));
        for (const Diagnostic* diagnostic : failures)
            text += test_case(*diagnostic);
        text += "  </testsuite>\n";
    }
    return text + "</testsuites>\n";
}

} // namespace chorus::codegen
