#include "conformance/runner/report/html/sections.hpp"
#include "conformance/runner/report/markup.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace chorus::conform {
namespace {

constexpr std::array all_aspects{Aspect::constraints, Aspect::fields,      Aspect::values,    Aspect::errors,
                                 Aspect::states,      Aspect::transitions, Aspect::operations};

/// `61 of 64`, with a bar below.
std::string square(const Reach& reach)
{
    if (reach.total == 0) return "<td class=\"empty\">·</td>";
    const std::string excused = reach.excused > 0 ? fmt::format(", {} excused", reach.excused) : std::string();
    return fmt::format("<td title=\"{} of {} reached{}\"><b>{:.0f}</b><small> %</small>"
                       "<span class=\"bar\"><i style=\"width:{:.1f}%\"></i></span></td>",
                       reach.reached, reach.total, excused, std::floor(reach.percent()), reach.percent());
}

std::string row(const std::string& name, const std::array<Reach, all_aspects.size()>& reaches, std::string_view style)
{
    std::string text = fmt::format("<tr class=\"{}\"><th scope=\"row\">{}</th>", style, escaped(name));
    for (const Reach& reach : reaches)
        text += square(reach);
    return text + "</tr>\n";
}

/// What of one domain was not reached, aspect by aspect; nothing where all was.
std::string missing(const Coverage& coverage, const std::string& domain)
{
    std::string lists;
    std::size_t count = 0;
    for (const Aspect aspect : all_aspects) {
        std::string list;
        for (const auto& [name, item] : coverage.items(aspect, domain)) {
            if (item.reached) continue;
            ++count;
            list += fmt::format("<li><code>{}</code>{}</li>\n", escaped(name),
                                item.reason.empty() ? "" : " <em>" + escaped(item.reason) + "</em>");
        }
        if (!list.empty()) lists += fmt::format("<h4>{}</h4><ul>\n{}</ul>\n", to_text(aspect), list);
    }
    if (count == 0) return {};
    return fmt::format("<details class=\"missing\"><summary>{} <small>{} not reached</small></summary>\n{}</details>\n",
                       escaped(domain), count, lists);
}

std::string panel(const RunResult& run)
{
    const Coverage& coverage = run.coverage;
    std::string text = fmt::format(
        "<section class=\"panel\"><h3>{}</h3>\n<table class=\"coverage\"><thead><tr><th></th>", escaped(run.testee));
    for (const Aspect aspect : all_aspects)
        text += fmt::format("<th scope=\"col\">{}</th>", to_text(aspect));
    text += "</tr></thead><tbody>\n";
    std::string lists;
    std::array<Reach, all_aspects.size()> sums;
    for (const std::string& domain : coverage.domains()) {
        std::array<Reach, all_aspects.size()> reaches;
        for (std::size_t place = 0; place < all_aspects.size(); ++place) {
            reaches[place] = coverage.count(all_aspects[place], domain);
            sums[place] += reaches[place];
        }
        text += row(domain, reaches, "");
        lists += missing(coverage, domain);
    }
    return text + row("all domains", sums, "sum") + "</tbody></table>\n" + lists + "</section>\n";
}

} // namespace

std::string coverage_section(const std::vector<RunResult>& runs)
{
    std::string text = "<section id=\"coverage\"><h2>What the run has reached</h2>\n"
                       "<p class=\"about\">Counted from the messages on the wire. A constraint is reached when a good "
                       "message came to its bound and a bad one broke nothing but it.</p>\n<div class=\"wall\">\n";
    for (const RunResult& run : runs)
        text += panel(run);
    return text + "</div></section>\n";
}

} // namespace chorus::conform
