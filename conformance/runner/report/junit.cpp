#include "conformance/runner/report/junit.hpp"

#include "conformance/runner/report/markup.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <map>

namespace chorus::conform {
namespace {

struct Suite {
    std::string text;
    std::size_t tests = 0;
    std::size_t failures = 0;
    std::size_t errors = 0;
    std::size_t skipped = 0;
    std::chrono::microseconds duration{};

    void operator+=(const Suite& other)
    {
        text += other.text;
        tests += other.tests;
        failures += other.failures;
        errors += other.errors;
        skipped += other.skipped;
        duration += other.duration;
    }

    /// Counts of it as attributes.
    std::string counts() const
    {
        return fmt::format(R"(tests="{}" failures="{}" errors="{}" skipped="{}" time="{:.6f}")", tests, failures,
                           errors, skipped, std::chrono::duration<double>(duration).count());
    }
};

/// All that is known of a failure.
std::string story(const CaseResult& result)
{
    std::string text = result.reason + "\n";
    if (!result.doc.empty()) text += "asked    " + result.doc + "\n";
    if (!result.message.empty()) text += "message  " + result.message + "\n";
    text += "repeat   " + result.repeat + "\n";
    for (const TranscriptLine& line : result.transcript)
        text += fmt::format("{:8.2f} ms {} {} {}\n",
                            std::chrono::duration<double, std::milli>(line.at - result.began).count(), line.who,
                            line.direction, line.text);
    if (!result.errors.empty()) text += "it wrote\n" + result.errors;
    return text;
}

Suite suite_of(const std::string& testee, const CaseResult& result)
{
    Suite suite;
    suite.tests = 1;
    suite.duration = result.duration;
    suite.text = fmt::format(R"(    <testcase name="{}" classname="{}.{}.{}" time="{:.6f}")", escaped(result.name),
                             escaped(testee), escaped(result.level), escaped(result.domain),
                             std::chrono::duration<double>(result.duration).count());
    if (result.outcome == Outcome::pass) {
        suite.text += "/>\n";
        return suite;
    }
    const auto element = [&](std::string_view name) {
        return fmt::format("<{} type=\"{}\" message=\"{}\">{}</{}>", name, to_text(result.outcome),
                           escaped(result.reason), escaped(story(result)), name);
    };
    std::string inner;
    switch (result.outcome) {
    case Outcome::fail:
        ++suite.failures;
        inner = element("failure");
        break;
    case Outcome::crashed:
    case Outcome::hung:
        ++suite.errors;
        inner = element("error");
        break;
    case Outcome::non_strict:
        inner = fmt::format("<system-out>{}: {}</system-out>", to_text(result.outcome), escaped(result.reason));
        break;
    default:
        ++suite.skipped;
        inner = fmt::format("<skipped message=\"{}: {}\"/>", to_text(result.outcome), escaped(result.reason));
    }
    suite.text += fmt::format(">\n      {}\n    </testcase>\n", inner);
    return suite;
}

} // namespace

std::string to_junit(const std::vector<RunResult>& runs)
{
    Suite all;
    for (const RunResult& run : runs) {
        std::map<std::string, Suite> suites;
        for (const CaseResult& result : run.cases)
            suites[result.domain] += suite_of(run.testee, result);
        for (auto& [domain, suite] : suites) {
            suite.text =
                fmt::format("  <testsuite name=\"{} {}\" timestamp=\"{:%FT%T}\" {}>\n{}  </testsuite>\n",
                            escaped(run.testee), escaped(domain),
                            fmt::gmtime(std::chrono::system_clock::to_time_t(run.started)), suite.counts(), suite.text);
            all += suite;
        }
    }
    return fmt::format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"conformance\" {}>\n{}"
                       "</testsuites>\n",
                       all.counts(), all.text);
}

} // namespace chorus::conform
