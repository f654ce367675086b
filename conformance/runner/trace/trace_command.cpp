#include "conformance/runner/trace/trace_command.hpp"

#include "conformance/runner/trace/check.hpp"
#include "conformance/runner/trace/replay.hpp"

#include <fmt/format.h>

namespace chorus::conform {

bool tell_of_trace(const std::filesystem::path& file, Judge& judge)
{
    const TraceReport report = check_trace(file, judge);
    for (const Finding& finding : report.findings)
        fmt::print("{}\n", to_text(file.string(), finding));
    for (const std::string& note : report.notes)
        fmt::print("Note: {}\n", note);
    fmt::print("{} messages on {} connections: {} commands, {} refusals, {} events; {} findings.\n",
               report.counts.messages, report.connections, report.counts.commands, report.counts.refusals,
               report.counts.events, report.findings.size());
    if (report.counts.under_way > 0)
        fmt::print("{} commands were still under way when their connection or the recording ended: whether "
                   "they would have been answered in time is not known.\n",
                   report.counts.under_way);
    return report.findings.empty();
}

bool tell_of_replay(const std::filesystem::path& file, Judge& judge, const Description& testee, const Access& access)
{
    Loop loop;
    const ReplayReport report = replay_trace(file, loop, judge, testee, access);
    for (const std::string& difference : report.differences)
        fmt::print("{}: {}\n", file.string(), difference);
    for (const std::string& fault : report.faults)
        fmt::print("{}\n", fault);
    fmt::print("{} commands were sent again, {} left out; {} differences, {} faults.\n", report.commands,
               report.left_out, report.differences.size(), report.faults.size());
    if (!report.whole) {
        fmt::print("The recording has no end: it was cut off. {} answers were compared; the content at its end is not "
                   "known, so that nothing is proved.\n",
                   report.compared);
    } else if (report.recorded_hash.empty()) {
        fmt::print("No project was open at the end, so that there is no content to compare.\n");
    } else if (report.hash == report.recorded_hash) {
        fmt::print("The project has the same content: {}\n", report.hash);
    }
    return report.good();
}

} // namespace chorus::conform
