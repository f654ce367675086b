#include "conformance/runner/report/html/sections.hpp"
#include "conformance/runner/report/markup.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>

namespace chorus::conform {

std::string facts_section(const std::vector<RunResult>& runs)
{
    std::string text = "<section id=\"run\"><h2>The run</h2>\n<table class=\"facts\"><thead><tr><th>Process</th>"
                       "<th>Started or reached by</th><th>API</th><th>Seed</th><th>Began</th><th>Took</th></tr>"
                       "</thead><tbody>\n";
    for (const RunResult& run : runs)
        text += fmt::format("<tr><th scope=\"row\">{}</th><td><code>{}</code></td><td><code>{}</code></td><td>{}</td>"
                            "<td>{:%F %T} UTC</td><td>{:.1f} s</td></tr>\n",
                            escaped(run.testee), escaped(run.command), escaped(run.ir_hash), run.seed,
                            fmt::gmtime(std::chrono::system_clock::to_time_t(run.started)),
                            std::chrono::duration<double>(run.duration).count());
    return text + "</tbody></table></section>\n";
}

} // namespace chorus::conform
