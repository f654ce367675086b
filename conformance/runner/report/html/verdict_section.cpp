#include "conformance/runner/report/html/sections.hpp"
#include "conformance/runner/report/markup.hpp"
#include "conformance/runner/report/matrix.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <cmath>
#include <set>

namespace chorus::conform {
namespace {

/// 12 345 with a thin space.
std::string grouped(std::size_t number)
{
    std::string text = std::to_string(number);
    for (std::size_t at = text.size(); at > 3; at -= 3)
        text.insert(at - 3, "\u202F");
    return text;
}

std::string tile(std::string_view figure, std::string_view words)
{
    return fmt::format("<div class=\"tile\"><b>{}</b><span>{}</span></div>\n", figure, words);
}

std::string plural(std::size_t count, std::string_view word)
{
    return fmt::format("{} {}{}", count, word, count == 1 ? "" : "s");
}

} // namespace

std::string verdict_section(const std::vector<RunResult>& runs)
{
    std::size_t cases = 0;
    std::size_t bad = 0;
    std::uint64_t judged = 0;
    Reach constraints;
    std::chrono::milliseconds duration{};
    std::set<std::string> domains;
    std::set<std::string> bad_domains;
    std::string names;
    for (const RunResult& run : runs) {
        names += (names.empty() ? "" : " · ") + escaped(run.testee);
        judged += run.judged;
        constraints += run.coverage.count(Aspect::constraints);
        duration += run.duration;
        for (const CaseResult& result : run.cases) {
            ++cases;
            domains.insert(result.domain);
            if (!is_bad(result.outcome)) continue;
            ++bad;
            bad_domains.insert(result.domain);
        }
    }
    const std::string verdict =
        bad == 0 ? fmt::format("All {} keep their specs", plural(domains.size(), "domain"))
                 : fmt::format("{} of {} {} not keep {} specs", bad_domains.size(), plural(domains.size(), "domain"),
                               bad_domains.size() == 1 ? "does" : "do", bad_domains.size() == 1 ? "its" : "their");
    std::string text = fmt::format("<header class=\"{}\">\n<div><p>Conformance of {}</p>\n<h1>{}</h1></div>\n"
                                   "<div class=\"tiles\">\n",
                                   bad == 0 ? "good" : "bad", names, verdict);
    text += tile(grouped(cases), cases == 1 ? "case" : "cases");
    text += tile(grouped(bad), bad == 1 ? "is bad" : "are bad");
    text += tile(grouped(judged), "messages judged twice");
    if (constraints.total > 0)
        text += tile(fmt::format("{:.0f} %", std::floor(constraints.percent())), "of constraints reached");
    text += tile(fmt::format("{:.0f} s", std::chrono::duration<double>(duration).count()), "on the wire");
    return text + "</div>\n</header>\n";
}

} // namespace chorus::conform
