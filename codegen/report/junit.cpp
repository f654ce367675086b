#include "codegen/report/escape.hpp"
#include "codegen/report/report.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

std::string test_case(const Diagnostic& diagnostic)
{
    const RuleInfo& rule = info(diagnostic.rule);
    return fmt::format("    <testcase name=\"{}\" classname=\"{}\">\n"
                       "      <failure type=\"{}\" message=\"{}\">{}</failure>\n    </testcase>\n",
                       xml_text(fmt::format("{} {} at {}", rule.id, rule.name, place_text(diagnostic.span))),
                       xml_text(diagnostic.span.file != nullptr ? diagnostic.span.file->path : "specs"), rule.id,
                       xml_text(diagnostic.message),
                       xml_text(fmt::format("{}\n{}", to_short_text(diagnostic), diagnostic.hint_text())));
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
        text += fmt::format("  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"0\">\n", xml_text(file),
                            std::max<std::size_t>(failures.size(), 1), failures.size());
        if (failures.empty())
            text += fmt::format("    <testcase name=\"{}\" classname=\"{}\"/>\n", xml_text(context.command),
                                xml_text(file));
        for (const Diagnostic* diagnostic : failures)
            text += test_case(*diagnostic);
        text += "  </testsuite>\n";
    }
    return text + "</testsuites>\n";
}

} // namespace chorus::codegen
