#include "conformance/runner/report/badge.hpp"

#include <fmt/format.h>

namespace chorus::conform {
namespace {

constexpr std::string_view label = "conformance";

/// Room for a text in a sans-serif of 11 px, which the picture makes exact with textLength.
std::size_t width_of(std::string_view text)
{
    return text.size() * 13 / 2 + 12;
}

std::string half(std::size_t from, std::size_t width, std::string_view text, std::string_view colour)
{
    return fmt::format(R"(<rect x="{0}" width="{1}" height="20" fill="{2}"/>)"
                       R"(<text x="{3}" y="14" textLength="{4}" text-anchor="middle">{5}</text>)",
                       from, width, colour, static_cast<double>(from) + static_cast<double>(width) / 2, width - 12,
                       text);
}

} // namespace

std::string to_badge(const std::vector<RunResult>& runs)
{
    std::size_t played = 0;
    std::size_t passed = 0;
    std::size_t bad = 0;
    for (const RunResult& run : runs) {
        played += run.cases.size() - run.count(Outcome::skipped) - run.count(Outcome::unsupported);
        passed += run.count(Outcome::pass);
        for (const CaseResult& result : run.cases)
            bad += is_bad(result.outcome) ? 1 : 0;
    }
    const std::string words = bad == 0 ? fmt::format("{} of {} cases", passed, played) : fmt::format("{} failing", bad);
    const std::size_t left = width_of(label);
    const std::size_t right = width_of(words);
    return fmt::format(R"(<svg xmlns="http://www.w3.org/2000/svg" width="{0}" height="20" role="img" )"
                       R"(aria-label="{1}: {2}"><title>{1}: {2}</title>)"
                       R"(<clipPath id="r"><rect width="{0}" height="20" rx="3"/></clipPath>)"
                       R"~(<g clip-path="url(#r)" fill="#fff" font-size="11" )~"
                       R"(font-family="Verdana,DejaVu Sans,sans-serif">{3}{4}</g></svg>)",
                       left + right, label, words, half(0, left, label, "#4a5160"),
                       half(left, right, words, bad == 0 ? "#17724b" : "#b3372c")) +
           "\n";
}

} // namespace chorus::conform
