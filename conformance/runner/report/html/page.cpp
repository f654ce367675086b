#include "conformance/runner/report/html/page.hpp"

#include "conformance/runner/report/html/sections.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace chorus::conform {
namespace {

std::string_view asset(std::string_view name)
{
    const auto assets = page_assets();
    const auto found = std::find_if(assets.begin(), assets.end(), [&](const auto& each) { return each.name == name; });
    if (found == assets.end()) throw std::logic_error("A file of the page is not built in.");
    return found->content;
}

} // namespace

std::string to_html(const std::vector<RunResult>& runs)
{
    std::string text = fmt::format(R"(<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Conformance</title>
<style>
{}</style>
</head>
<body>
)",
                                   asset("page.css"));
    for (const auto& section :
         {verdict_section, matrix_section, failures_section, coverage_section, cases_section, facts_section})
        text += section(runs);
    return text + fmt::format("<script>\n{}</script>\n</body>\n</html>\n", asset("page.js"));
}

} // namespace chorus::conform
