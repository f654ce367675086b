#include "conformance/runner/report/html/sections.hpp"
#include "conformance/runner/report/markup.hpp"

#include <fmt/format.h>

namespace chorus::conform {
namespace {

/// More than anybody reads; the JSON report has all.
constexpr std::size_t most_transcripts = 200;
constexpr std::size_t longest_line = 2000;
constexpr std::size_t longest_errors = 4000;

std::string shortened(std::string_view text)
{
    return escaped(text.substr(0, longest_line)) + (text.size() > longest_line ? " …" : "");
}

std::string transcript(const CaseResult& result)
{
    if (result.transcript.empty()) return {};
    std::string text = "<h4>Transcript</h4><table class=\"transcript\">\n";
    for (const TranscriptLine& line : result.transcript) {
        const std::chrono::duration<double, std::milli> since = line.at - result.began;
        const char* const arrow = line.direction == '>' ? "→" : line.direction == '<' ? "←" : "·";
        text += fmt::format("<tr><td>{:.2f} ms</td><td>{}</td><td>{}</td><td><code>{}</code></td></tr>\n",
                            since.count(), escaped(line.who), arrow, shortened(line.text));
    }
    return text + "</table>\n";
}

std::string errors(const CaseResult& result)
{
    if (result.errors.empty()) return {};
    const std::string_view all = result.errors;
    const std::string_view end = all.substr(all.size() > longest_errors ? all.size() - longest_errors : 0);
    return fmt::format("<h4>The end of what it wrote to its standard error</h4><pre>{}</pre>\n", escaped(end));
}

std::string article(const RunResult& run, const CaseResult& result, std::size_t number, bool with_transcript)
{
    std::string text = fmt::format("<details class=\"failure {}\" id=\"case-{}\"{}><summary><em>{}</em> <code>{}</code>"
                                   "<span>{}</span></summary>\n",
                                   to_text(result.outcome), number, is_bad(result.outcome) ? " open" : "",
                                   to_text(result.outcome), escaped(result.name), escaped(run.testee));
    if (!result.doc.empty()) text += fmt::format("<p class=\"doc\">{}</p>\n", escaped(result.doc));
    text += fmt::format("<p class=\"reason\">{}</p>\n", escaped(result.reason));
    if (!result.message.empty())
        text += fmt::format("<h4>Smallest message that shows it</h4><pre>{}</pre>\n", shortened(result.message));
    text += fmt::format("<h4>Repeat</h4><pre class=\"repeat\">{}</pre>\n", escaped(result.repeat));
    if (with_transcript) text += transcript(result) + errors(result);
    return text + "</details>\n";
}

} // namespace

std::string failures_section(const std::vector<RunResult>& runs)
{
    std::string bad;
    std::string others;
    std::size_t number = 0;
    std::size_t told = 0;
    for (const RunResult& run : runs) {
        for (const CaseResult& result : run.cases) {
            if (result.outcome == Outcome::pass) continue;
            std::string& list = is_bad(result.outcome) ? bad : others;
            list += article(run, result, number++, told++ < most_transcripts);
        }
    }
    std::string text;
    if (!bad.empty()) text += fmt::format("<section id=\"failures\"><h2>What is wrong</h2>\n{}</section>\n", bad);
    if (!others.empty())
        text += fmt::format("<section id=\"others\"><h2>What is known, unclear or was not played</h2>\n{}</section>\n",
                            others);
    return text;
}

} // namespace chorus::conform
