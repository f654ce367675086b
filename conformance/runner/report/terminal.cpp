#include "conformance/runner/report/terminal.hpp"

#include "conformance/runner/report/coverage_text.hpp"
#include "conformance/runner/report/markup.hpp"

#include <fmt/format.h>

#include <map>
#include <utility>
#include <vector>

#include <unistd.h>

namespace chorus::conform {
namespace {

constexpr std::size_t shown_line = 400;
constexpr std::size_t shown_lines = 12;
constexpr std::size_t shown_errors = 1500;

std::string shortened(std::string_view text, std::size_t longest)
{
    return text.size() <= longest ? clean(text) : clean(text.substr(0, longest)) + " …";
}

/// Each line of `text` behind a few spaces.
std::string indented(std::string_view raw)
{
    const std::string lines = clean(raw);
    std::string_view text = lines;
    std::string out;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        out += "    ";
        out += text.substr(0, end);
        out += '\n';
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return out;
}

} // namespace

TerminalReport::TerminalReport(std::FILE* out, bool list_unreached)
    : out_(out), list_unreached_(list_unreached), live_(::isatty(::fileno(out)) == 1)
{}

void TerminalReport::begin(const RunResult& run, std::size_t cases)
{
    total_ = cases;
    fmt::print(out_, "{}: {} cases, API {}, seed {}\n", run.testee, cases, run.ir_hash, run.seed);
}

void TerminalReport::add(const CaseResult& result)
{
    ++done_;
    if (is_bad(result.outcome)) {
        ++bad_;
        clear_progress();
        show(result);
    }
    show_progress();
}

void TerminalReport::show_progress()
{
    const auto now = Clock::now();
    if (!live_ || now - shown_ < std::chrono::milliseconds(50)) return;
    shown_ = now;
    fmt::print(out_, "\r  {} of {}{}\033[K", done_, total_, bad_ > 0 ? fmt::format(", {} bad", bad_) : "");
    std::fflush(out_);
}

void TerminalReport::clear_progress()
{
    if (live_) fmt::print(out_, "\r\033[K");
}

void TerminalReport::show(const CaseResult& result)
{
    fmt::print(out_, "\n{} {}\n{}", to_text(result.outcome), result.name, indented(result.reason));
    if (!result.doc.empty()) fmt::print(out_, "  asked    {}\n", result.doc);
    if (!result.message.empty()) fmt::print(out_, "  message  {}\n", shortened(result.message, shown_line));
    const std::size_t skipped = result.transcript.size() > shown_lines ? result.transcript.size() - shown_lines : 0;
    for (std::size_t place = skipped; place < result.transcript.size(); ++place) {
        const TranscriptLine& line = result.transcript[place];
        const std::chrono::duration<double, std::milli> since = line.at - result.began;
        fmt::print(out_, "  {:8.2f} ms {} {} {}\n", since.count(), line.who, line.direction,
                   shortened(line.text, shown_line));
    }
    if (!result.errors.empty()) {
        const std::size_t from = result.errors.size() > shown_errors ? result.errors.size() - shown_errors : 0;
        fmt::print(out_, "  it wrote\n{}", indented(std::string_view(result.errors).substr(from)));
    }
    fmt::print(out_, "  repeat   {}\n", result.repeat);
}

/// What is not bad and not good either, by its reason.
void TerminalReport::show_remarks(const RunResult& run) const
{
    std::map<std::pair<Outcome, std::string>, std::vector<const CaseResult*>> remarks;
    for (const CaseResult& result : run.cases)
        if (!is_bad(result.outcome) && result.outcome != Outcome::pass)
            remarks[{result.outcome, result.reason}].push_back(&result);
    for (const auto& [remark, cases] : remarks) {
        const std::string more = cases.size() > 1 ? fmt::format(" and {} more", cases.size() - 1) : std::string();
        fmt::print(out_, "  {}: {}{}\n{}", to_text(remark.first), cases.front()->name, more, indented(remark.second));
    }
}

void TerminalReport::end(const RunResult& run)
{
    clear_progress();
    fmt::print(out_, "{}:", run.testee);
    const char* separator = " ";
    for (std::size_t place = 0; place < outcome_names.size(); ++place) {
        const auto outcome = static_cast<Outcome>(place);
        const std::size_t count = run.count(outcome);
        if (count == 0 && outcome != Outcome::pass && outcome != Outcome::fail) continue;
        fmt::print(out_, "{}{} {}", separator, count, to_text(outcome));
        separator = ", ";
    }
    if (run.judged > 0) fmt::print(out_, "; {} messages judged", run.judged); // a codec is sent none
    fmt::print(out_, " in {:.1f} s\n", std::chrono::duration<double>(run.duration).count());
    show_remarks(run);
    const std::string reached = summary(run.coverage);
    if (!reached.empty()) fmt::print(out_, "  reached: {}\n", reached);
    if (list_unreached_) fmt::print(out_, "{}", missing(run.coverage));
}

} // namespace chorus::conform
