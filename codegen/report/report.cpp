#include "codegen/report/report.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

/// In the order of the enumerators.
constexpr std::array<std::string_view, 6> names{"text", "short", "json", "sarif", "junit", "github"};

template <class Write>
std::string one_after_another(std::span<const Diagnostic> found, Write&& write)
{
    std::string text;
    for (const Diagnostic& diagnostic : found) {
        text += write(diagnostic);
        text += '\n';
    }
    return text;
}

/// For people: the findings and how many there are, and how many a fix would take away.
std::string for_people(std::span<const Diagnostic> found, const ReportContext& context)
{
    std::string text = one_after_another(found, to_text);
    if (found.empty()) return text;
    text += fmt::format("{} finding{}", found.size(), found.size() == 1 ? "" : "s");
    const auto fixable = [&](Applicability applicability) {
        return std::count_if(found.begin(), found.end(), [&](const Diagnostic& diagnostic) {
            return !diagnostic.fixes.empty() && diagnostic.fixes.front().applicability == applicability;
        });
    };
    if (const auto safe = fixable(Applicability::safe); safe > 0)
        text += fmt::format(", {} fixed by `chorus {} --fix`", safe, context.command);
    if (const auto review = fixable(Applicability::review); review > 0)
        text += fmt::format(", {} more by `chorus {} --fix=review`", review, context.command);
    return text + "\n";
}

} // namespace

std::optional<Format> format_from(std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return static_cast<Format>(found - names.begin());
}

std::span<const std::string_view> format_names()
{
    return names;
}

std::string report(const Diagnostics& diagnostics, Format format, const ReportContext& context)
{
    const std::vector<Diagnostic> found = diagnostics.sorted();
    switch (format) {
    case Format::text:
        return for_people(found, context);
    case Format::short_text:
        return one_after_another(found, to_short_text);
    case Format::json:
        return one_after_another(found, to_json);
    case Format::sarif:
        return to_sarif(found, context);
    case Format::junit:
        return to_junit(found, context);
    case Format::github:
        return one_after_another(found, to_github);
    }
    return {};
}

} // namespace chorus::codegen
