#include "conformance/runner/report/html/sections.hpp"
#include "conformance/runner/report/markup.hpp"
#include "conformance/runner/report/matrix.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace chorus::conform {
namespace {

/// What a level looks at, for whoever points at its name.
std::string_view level_words(std::string_view level)
{
    if (level == "L1") return "Vectors to the codec";
    if (level == "L2") return "Every operation over the real transport";
    if (level == "L3") return "Scenarios and states";
    if (level == "L4") return "Robustness";
    return "Released specs";
}

/// `3 of 41 fail`, or how many there are of each outcome where all is well.
std::string words(const Cell& cell)
{
    std::string text;
    for (std::size_t place = 0; place < outcome_names.size(); ++place)
        if (cell.counts[place] > 0)
            text += fmt::format("{}{} {}", text.empty() ? "" : ", ", cell.counts[place], outcome_names[place]);
    return text;
}

/// A strip below the number, a part for each kind of outcome.
std::string strip(const Cell& cell)
{
    const std::array<std::pair<Shade, std::size_t>, 5> parts{
        {{Shade::bad, cell.bad()},
         {Shade::unclear, cell.count(Outcome::non_strict)},
         {Shade::known, cell.count(Outcome::expected_fail)},
         {Shade::quiet, cell.count(Outcome::skipped) + cell.count(Outcome::unsupported)},
         {Shade::pass, cell.count(Outcome::pass)}}};
    std::string text = "<span class=\"strip\">";
    for (const auto& [shade, count] : parts)
        if (count > 0) text += fmt::format("<i class=\"{}\" style=\"flex-grow:{}\"></i>", to_text(shade), count);
    return text + "</span>";
}

std::string square(const RunResult& run, const std::string& domain, const std::string& level, const Cell& cell)
{
    if (cell.total() == 0) return "<td class=\"empty\">·</td>";
    const std::string figure = cell.bad() > 0 ? fmt::format("<b>{}</b><small>of {}</small>", cell.bad(), cell.total())
                                              : fmt::format("<b>{}</b>", cell.total());
    return fmt::format("<td><button class=\"cell {}\" data-testee=\"{}\" data-domain=\"{}\" data-level=\"{}\" "
                       "title=\"{}\" aria-label=\"{} {}: {}\"><span>{}</span>{}</button></td>",
                       to_text(cell.shade()), escaped(run.testee), escaped(domain), escaped(level), words(cell),
                       escaped(domain), escaped(level), words(cell), figure, strip(cell));
}

std::string panel(const RunResult& run)
{
    const Matrix matrix = matrix_of(run);
    std::string text = fmt::format("<section class=\"panel\"><h2>{}</h2>\n<table class=\"matrix\"><thead><tr><th></th>",
                                   escaped(run.testee));
    for (const std::string& level : matrix.levels)
        text += fmt::format("<th scope=\"col\" title=\"{}\">{}</th>", level_words(level), escaped(level));
    text += "</tr></thead><tbody>\n";
    for (const auto& [domain, row] : matrix.cells) {
        text += fmt::format("<tr><th scope=\"row\">{}</th>", escaped(domain));
        for (const std::string& level : matrix.levels)
            text += square(run, domain, level, matrix.at(domain, level));
        text += "</tr>\n";
    }
    return text + "</tbody></table></section>\n";
}

} // namespace

std::string matrix_section(const std::vector<RunResult>& runs)
{
    std::string text = "<div class=\"wall\">\n";
    for (const RunResult& run : runs)
        text += panel(run);
    return text + R"(</div>
<p class="legend"><span><i class="pass"></i>all pass</span><span><i class="bad"></i>some fail, crash or hang</span>
<span><i class="unclear"></i>some are not strict</span><span><i class="known"></i>some are known to fail</span>
<span><i class="quiet"></i>not played</span><span class="keys"><kbd>←</kbd><kbd>↑</kbd><kbd>↓</kbd><kbd>→</kbd> move,
<kbd>Enter</kbd> lists the cases, <kbd>/</kbd> searches, <kbd>Esc</kbd> shows all</span></p>
)";
}

} // namespace chorus::conform
